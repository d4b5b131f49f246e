// Forvaltningsloven § 30 with domstolloven § 149: a time that would run out on a Saturday, a Sunday or a public holiday runs
// out on the next working day.

import { civil, on, weekdays } from "./day.mjs";

/** Month and day of those that stand in the calendar. */
const FASTE = [
  [1, 1],
  [5, 1],
  [5, 17],
  [12, 25],
  [12, 26],
];
/** Days from Easter Sunday: Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension, Whit Sunday and Monday. */
const FRA_PAASKE = [-3, -2, 0, 1, 39, 49, 50];

/** Easter Sunday of a year, as Meeus, Jones and Butcher count it. */
export function paaske(year) {
  const moon = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leaps = Math.floor((8 * century + 13) / 25);
  const epact = (19 * moon + century - Math.floor(century / 4) - leaps + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((moon + 11 * epact + 22 * weekday) / 451);
  const from = epact + weekday - 7 * late + 114;
  return on(year, Math.floor(from / 31), (from % 31) + 1);
}

export function helligdag(day) {
  const { year, month, day: date } = civil(day);
  return FASTE.some(([m, d]) => m === month && d === date) || FRA_PAASKE.includes(day - paaske(year));
}

const arbeidsdag = (day) => weekdays(day, day + 1) === 1 && !helligdag(day);

/** The day itself, or the next one on which people work. */
export function tilArbeidsdag(day) {
  let working = day;
  while (!arbeidsdag(working)) working += 1;
  return working;
}
