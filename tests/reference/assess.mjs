// The whole answer to one question in the contract's form: conditions, conclusion, amounts, tax, plan, and what would change them.

import { write } from "./day.mjs";
import { projected } from "./rates.mjs";
import { Fraction } from "./fraction.mjs";
import { alder, kanEndreSeg } from "./alder.mjs";
import { REFORM, conclusion, findings } from "./vilkaar.mjs";
import { TWELVE, YEAR, aaret, antallBarn, scale, shown, underFullSats } from "./stoenad.mjs";
import { overHalvStilling, reduced } from "./reduksjon.mjs";
import { inntekt } from "./inntekt.mjs";
import { plan } from "./plan.mjs";
import { endringer } from "./endringer.mjs";
import * as svar from "./svar.mjs";

/** What is asked of people, in this order: what the conditions of the law date need, and what moves the amount. */
function missing(answers, found, day) {
  const inForce = (id) => found.some((finding) => finding.id === id);
  const eoes = found.some(({ id, outcome }) => id === "kvp.opphold" && outcome === "unanswered") && answers.opphold;
  const asked = {
    alder: answers.alder ?? answers.foedselsdato,
    opphold: answers.opphold,
    ...(eoes && { eoes: answers.eoes }),
    nedsattEvne: answers.nedsattEvne,
    ytelser: answers.ytelser,
    arbeidsevnevurdering: answers.arbeidsevnevurdering,
    // Neither is worth asking where the other has settled the condition. Before the reform own job search settles it, and
    // can still do so for whoever does not know; since then it only leaves to Nav what would else be met.
    ...((day >= REFORM || answers.egenJobbsoeking !== "ja") && { tettOppfoelging: answers.tettOppfoelging }),
    ...(!(day < REFORM ? ["nei"] : ["nei", "vet_ikke"]).includes(answers.tettOppfoelging) && {
      egenJobbsoeking: answers.egenJobbsoeking,
    }),
    introduksjonsprogram: answers.introduksjonsprogram,
    ...(inForce("kvp.nav_kontor") && { navKontor: answers.navKontor }),
    ...(inForce("kvp.nav_tilbud") && { navTilbud: answers.navTilbud }),
    barn: answers.barn ?? answers.barnFoedselsdatoer,
    arbeidstimerPerUke: answers.arbeidstimerPerUke,
  };
  return Object.keys(asked).filter((fact) => asked[fact] === undefined);
}

function stipend(answers, day) {
  const year = aaret(answers, day);
  const { before, after, reductions } = reduced(answers, day);
  return {
    rate: underFullSats(answers, day) ? "two_thirds" : "full",
    children: antallBarn(answers, day),
    perDay: shown(scale(year, new Fraction(1n).over(YEAR))),
    perMonth: shown(before),
    perYear: shown(year),
    afterReductions: { perMonth: shown(after), perYear: shown(scale(after, TWELVE)) },
    reductions: Object.fromEntries(Object.entries(reductions).map(([step, taken]) => [step, taken.kroner])),
    projected: projected(day, antallBarn(answers, day)),
  };
}

/** What `assess` should answer, but for steps and words; throws a `Refusal`. */
export function assess(sent, lawDate) {
  const day = svar.lawDay(lawDate);
  const answers = svar.answers(sent, day);
  const found = findings(answers, day);
  const amountsOn = svar.beloepsdag(answers, day);
  const amounts = alder(answers, amountsOn) !== undefined && {
    stipend: stipend(answers, amountsOn),
    ...inntekt(answers, amountsOn),
  };
  const months = plan(answers);
  return {
    schema: 1,
    benefit: "kvp",
    lawDate: write(day),
    amountsOn: write(amountsOn),
    conclusion: conclusion(answers, day),
    findings: found,
    missing: missing(sent, found, day),
    ...amounts,
    ...(months && { plan: months }),
    changes: endringer(answers, day),
    warnings: [...overHalvStilling(answers, amountsOn), ...(kanEndreSeg(answers, day) ? ["alder_kan_endre_seg"] : [])],
  };
}
