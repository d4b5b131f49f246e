// Sosialtjenesteloven § 29 (1), before 2010 § 5A-1 (1): between the minimum age, 19 until 2018 and 18 from 2019, and 67
// years. The year at 67 is left to Nav. The minimum is that of the law date, like every condition; the age is that of the
// day the amounts are shown for, so that who turns 18 before the programme begins is judged as that old.

import { addMonths, age, birthday } from "./day.mjs";
import { at, minstealder } from "./rates.mjs";
import { beloepsdag } from "./svar.mjs";

export const FULL_SATS_FRA = 25;
export const HOEYEST = 67;

/** The age on a day: by the birth date, or the age that was answered, which stays what it is. */
export const alder = ({ foedselsdato, alder: answered }, day) => (foedselsdato === undefined ? answered : age(foedselsdato, day));

/** The minimum age on a day. */
export const minst = (day) => Number(at(minstealder, day).top);

export function alderskrav(answers, day) {
  const years = alder(answers, beloepsdag(answers, day));
  if (years === undefined) return "unanswered";
  if (years < minst(day) || years > HOEYEST) return "not_met";
  return years === HOEYEST ? "discretion" : "met";
}

/**
 * Whether an age given in whole years may become another, before the plan's end, that the rules read otherwise. Whoever is
 * so old on the law date turns a year older on the next day at the earliest. The minimum is that of the law date, and
 * that of the plan's last day where a reform lies between.
 */
export function kanEndreSeg({ alder: answered, programstart, programMaaneder }, lawDay) {
  if (answered === undefined || programstart === undefined || programMaaneder === undefined) return false;
  const end = addMonths(programstart, programMaaneder);
  // Where either day is 29 February, the two differ by a day: whoever was born on the earlier is as old, and turns first.
  const born = Math.min(birthday(lawDay, -answered - 1) + 1, birthday(lawDay + 1, -answered - 1));
  const earliest = (years) => birthday(born, years);
  return [minst(lawDay), minst(end - 1), FULL_SATS_FRA, HOEYEST, HOEYEST + 1].some(
    (years) => answered < years && earliest(years) < end,
  );
}
