// Arbeid med bistand as paid in the pilot of 2008, a month of it under both models.

import { Fraction, ZERO, least, most, sum } from "./fraction.mjs";
import { bistand } from "./rates.mjs";
import { decimal } from "./svar.mjs";

const count = (number) => new Fraction(BigInt(number));
const bonus = (hires) => count(hires).times(Fraction.of(bistand.bonus));

/** What both models settle: committed, paid for use, what is left, and the bonus on top. */
function settled(tilsagn, refusjon, hires) {
  return {
    tilsagn: tilsagn.kroner,
    refusjon: refusjon.kroner,
    avregning: tilsagn.minus(refusjon).kroner,
    bonus: bonus(hires).kroner,
    total: refusjon.plus(bonus(hires)).kroner,
  };
}

/** Model A: places at two rates by need. What is used beyond the places is not paid. */
export function bistandA({ ordinaer, omfattende, tilretteleggere = 1, fasteAnsettelser }) {
  const variants = [
    { ...bistand.a.ordinaer, ...ordinaer },
    { ...bistand.a.omfattende, ...omfattende },
  ].map(({ perMonth, cap, plasser, deltakermaaneder }) => ({
    rate: Fraction.of(perMonth),
    places: count(plasser),
    used: decimal(deltakermaaneder, "deltakermaaneder"),
    crowded: plasser > cap * tilretteleggere,
  }));
  const warnings = [];
  if (variants.some(({ crowded }) => crowded)) warnings.push("over_tak");
  if (variants.some(({ used, places }) => used.exceeds(places))) warnings.push("over_plasser");
  const tilsagn = sum(variants.map(({ places, rate }) => places.times(rate)));
  const refusjon = sum(variants.map(({ places, used, rate }) => least(used, places).times(rate)));
  return { ...settled(tilsagn, refusjon, fasteAnsettelser), warnings };
}

/** Model B: hours of follow-up. Those above what was bought are shown, and not paid without a new order. */
export function bistandB({ tilretteleggere, deltakere, fasteAnsettelser, ...hours }) {
  const { perHour, hoursPerMonth, normHours, cap } = bistand.b;
  const timer = sum(
    ["veiledningstimer", "arbeidsgivertimer", "reisetimer"].map((field) => decimal(hours[field], field)),
  );
  const bought = count(hoursPerMonth * tilretteleggere);
  const norm = count(normHours * deltakere);
  const rate = Fraction.of(perHour);
  return {
    timer: timer.kroner,
    kjoepteTimer: bought.kroner,
    ...settled(bought.times(rate), least(timer, bought).times(rate), fasteAnsettelser),
    underMinstekrav: bought.exceeds(timer),
    timerOverTilsagn: most(timer.minus(bought), ZERO).kroner,
    normtimer: norm.kroner,
    overTak: deltakere > cap * tilretteleggere,
    warnings: norm.exceeds(bought) ? ["norm_over_kjoepte_timer"] : [],
  };
}
