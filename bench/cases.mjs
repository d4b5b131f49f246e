// Random people, always the same ones for the same seed: every question of 2026 answered, not known, or left open.

/** As many as all contenders must agree on before any of them is timed. */
export const COUNT = 4000;

/** A generator of whole numbers below a limit: xorshift, 32 bits. */
function below(seed) {
  let state = seed;
  return (limit) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % limit;
  };
}

const JA_NEI = ["ja", "nei", "vet_ikke"];
const CHOICES = {
  opphold: ["norsk_statsborger", "fast_bopel", "lovlig_uten_fast_bopel", "ikke_lovlig", "vet_ikke"],
  eoes: JA_NEI,
  nedsattEvne: JA_NEI,
  ytelser: ["ingen", "svaert_begrenset", "mer", "vet_ikke"],
  arbeidsevnevurdering: ["gjennomfoert", "ikke_gjennomfoert", "vet_ikke"],
  tettOppfoelging: JA_NEI,
  egenJobbsoeking: JA_NEI,
  introduksjonsprogram: JA_NEI,
  uforholdsmessigByrdefullt: JA_NEI,
};

/** What one would answer for whom the programme looks open. */
const LIKELY = {
  opphold: "fast_bopel",
  nedsattEvne: "ja",
  ytelser: "ingen",
  arbeidsevnevurdering: "gjennomfoert",
  tettOppfoelging: "ja",
  egenJobbsoeking: "nei",
  introduksjonsprogram: "nei",
};

const day = (number) => new Date(Date.UTC(2026, 0, 1 + number)).toISOString().slice(0, 10);
const hundredths = (number) => (number / 100).toFixed(2);

function draw(random) {
  const answers = {};
  const odds = (one, of) => random(of) < one;
  if (odds(19, 20)) answers.alder = odds(9, 10) ? 17 + random(52) : random(121);
  const likely = odds(1, 3);
  for (const [fact, choices] of Object.entries(CHOICES)) {
    if (likely && LIKELY[fact]) answers[fact] = LIKELY[fact];
    else if (odds(5, 6)) answers[fact] = choices[random(choices.length)];
  }
  if (odds(3, 4)) answers.barn = odds(4, 5) ? random(4) : random(21);
  if (odds(1, 2)) answers.arbeidstimerPerUke = odds(1, 3) ? hundredths(750 * random(6)) : hundredths(random(3751));
  if (odds(1, 3)) answers.ugyldigFravaerTimer = odds(1, 3) ? hundredths(750 * random(22)) : hundredths(random(16251));
  if (odds(1, 4)) {
    answers.samordning = {};
    for (const benefit of ["dagpenger", "sykepenger", "foreldrepenger"]) {
      if (odds(1, 2)) answers.samordning[benefit] = hundredths(random(1_500_000));
    }
  }
  return { answers, lawDate: day(random(365)) };
}

/** So many people with a law date in 2026, for which this year's figures are known. */
export function cases(count = COUNT, seed = 20260601) {
  const random = below(seed);
  return Array.from({ length: count }, () => draw(random));
}
