// Sosialtjenesteloven § 29 (1), before 2010 § 5A-1 (1): between the minimum age, 19 until 2018 and 18 from 2019, and 67
// years. The year at 67 is left to Nav.

import { age } from "./day.mjs";
import { at, minstealder } from "./rates.mjs";

const HOEYEST = 67;

/** The age on a day: by the birth date, or the age that was told, which stays what it is. */
export const alder = ({ foedselsdato, alder: told }, day) => (foedselsdato === undefined ? told : age(foedselsdato, day));

/** The minimum age on a day. */
export const minst = (day) => Number(at(minstealder, day).top);

export function alderskrav(answers, day) {
  const years = alder(answers, day);
  if (years === undefined) return "unanswered";
  if (years < minst(day) || years > HOEYEST) return "not_met";
  return years === HOEYEST ? "discretion" : "met";
}
