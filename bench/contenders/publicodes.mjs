// The rules in publicodes, which computes with floating-point numbers and keeps the tree of everything it evaluated.

import Engine from "publicodes";

const FINDINGS = {
  "kvp.alder": "vilkaar . alder",
  "kvp.opphold": "vilkaar . opphold",
  "kvp.nedsatt_evne": "vilkaar . nedsatt evne",
  "kvp.ytelser": "vilkaar . ytelser",
  "kvp.arbeidsevnevurdering": "vilkaar . arbeidsevnevurdering",
  "kvp.tett_oppfoelging": "vilkaar . tett oppfoelging",
  "kvp.introduksjonsprogram": "vilkaar . introduksjonsprogram",
  "kvp.byrdefullt": "vilkaar . byrdefullt",
};

const CHOSEN = {
  opphold: "opphold",
  eoes: "eoes",
  nedsattEvne: "nedsatt evne",
  ytelser: "ytelser",
  arbeidsevnevurdering: "arbeidsevnevurdering",
  tettOppfoelging: "tett oppfoelging",
  egenJobbsoeking: "egen jobbsoeking",
  introduksjonsprogram: "introduksjonsprogram",
  uforholdsmessigByrdefullt: "uforholdsmessig byrdefullt",
};

/** `assess` over rules that were read before. */
export function contender(rules) {
  const engine = new Engine(rules, { warn: false });
  const value = (rule) => engine.evaluate(rule).nodeValue;
  // A millionth of an øre makes up for what floating point loses just below a half; none of the amounts is negative.
  const money = (rule) => (Math.round(value(rule) * 100 + 1e-6) / 100).toFixed(2);
  const parts = (stoenad, barnetillegg, total) => ({ stoenad: money(stoenad), barnetillegg: money(barnetillegg), total: money(total) });

  return function assess(answers, lawDate) {
    engine.setSituation(situation(answers, lawDate));
    const findings = Object.entries(FINDINGS).map(([id, rule]) => ({ id, outcome: value(rule) }));
    const assessment = { conclusion: value("konklusjon"), findings };
    if (answers.alder === undefined) return assessment;
    assessment.stipend = {
      rate: value("sats"),
      children: value("barn"),
      perDay: parts("stoenad per dag", "barnetillegg per dag", "total per dag"),
      perMonth: parts("stoenad per maaned", "barnetillegg per maaned", "total per maaned"),
      perYear: parts("stoenad per aar", "barnetillegg per aar", "total per aar"),
      afterReductions: {
        perMonth: parts("stoenad etter samordning", "barnetillegg etter fravaer", "netto maaned"),
        perYear: parts("netto stoenad per aar", "netto barnetillegg per aar", "inntekt"),
      },
      reductions: { arbeid: money("trekk arbeid"), fravaer: money("trekk fravaer"), samordning: money("trekk samordning") },
    };
    assessment.tax = {
      trygdeavgift: money("trygdeavgift"),
      minstefradrag: money("minstefradrag"),
      alminneligInntekt: money("alminnelig inntekt"),
      fellesskatt: money("fellesskatt"),
      trinnskatt: money("trinnskatt"),
      skatt: money("skatt"),
      nettoPerYear: money("netto per aar"),
      nettoPerMonth: money("netto per maaned"),
      nettoOrdinaryMonth: money("netto vanlig maaned"),
      nettoJune: money("netto juni"),
      nettoDecember: money("netto desember"),
    };
    return assessment;
  };
}

function situation(answers, lawDate) {
  const [year, month, day] = lawDate.split("-");
  const situation = { lovdato: `${day}/${month}/${year}` };
  for (const [fact, rule] of Object.entries(CHOSEN)) {
    if (answers[fact] !== undefined) situation[rule] = `'${answers[fact]}'`;
  }
  const { alder, barn, arbeidstimerPerUke, ugyldigFravaerTimer, samordning = {} } = answers;
  const { dagpenger, sykepenger, foreldrepenger } = samordning;
  const numbers = { alder, barn, arbeidstimer: arbeidstimerPerUke, fravaerstimer: ugyldigFravaerTimer, dagpenger, sykepenger, foreldrepenger };
  for (const [rule, number] of Object.entries(numbers)) {
    if (number !== undefined) situation[rule] = Number(number);
  }
  return situation;
}
