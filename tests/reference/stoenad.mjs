// Sosialtjenesteloven § 35, before 2010 § 5A-7: a year is so many G, two thirds of it for those under 25, in 260 days of
// five a week, and for each child under 18 a supplement a day, which is not cut.

import { age } from "./day.mjs";
import { Fraction } from "./fraction.mjs";
import { at, barnetillegg, faktor, grunnbeloep } from "./rates.mjs";
import { FULL_SATS_FRA, alder } from "./alder.mjs";

export const BARN_TIL = 18;
/** Stipend days in a year. */
export const DAGER = 260;
export const TWELVE = new Fraction(12n);
export const YEAR = new Fraction(BigInt(DAGER));
const TWO_THIRDS = new Fraction(2n, 3n);

export const underFullSats = (answers, day) => alder(answers, day) < FULL_SATS_FRA;

/** Children on a day: from birth until the day they turn 18; a number that was answered stays what it is. */
export const antallBarn = ({ barn, barnFoedselsdatoer }, day) =>
  barnFoedselsdatoer
    ? barnFoedselsdatoer.filter((born) => born <= day && age(born, day) < BARN_TIL).length
    : (barn ?? 0);

/** What a year comes to at a day's rates and ages: § 35 (2) and (4), both exact. */
export function aaret(answers, day) {
  const full = at(faktor, day).times(at(grunnbeloep, day));
  const children = new Fraction(BigInt(antallBarn(answers, day)));
  return {
    stoenad: underFullSats(answers, day) ? full.times(TWO_THIRDS) : full,
    barnetillegg: at(barnetillegg, day).times(children).times(YEAR),
  };
}

/** Both parts made smaller or larger alike. */
export const scale = ({ stoenad, barnetillegg }, by) => ({
  stoenad: stoenad.times(by),
  barnetillegg: barnetillegg.times(by),
});

export const total = ({ stoenad, barnetillegg }) => stoenad.plus(barnetillegg);

/** As shown: each figure rounded from its own exact value, the total too. */
export const shown = (parts) => ({
  stoenad: parts.stoenad.kroner,
  barnetillegg: parts.barnetillegg.kroner,
  total: total(parts).kroner,
});
