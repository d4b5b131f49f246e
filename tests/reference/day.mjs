// Days as whole numbers: how many have gone since 1 January 1970, a Thursday.

const A_DAY = 86_400_000;
/** The number of a day by its year, month (from 1) and date; a date past the month's last runs on. */
export const on = (year, month, day) => Date.UTC(year, month - 1, day) / A_DAY;

/** The number of a day written as 2026-05-01; undefined where there is no such day. */
export function parse(written) {
  if (typeof written !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(written)) return undefined;
  const day = Date.parse(`${written}T00:00:00Z`) / A_DAY;
  return Number.isInteger(day) && write(day) === written ? day : undefined;
}

export const write = (day) => new Date(day * A_DAY).toISOString().slice(0, 10);

export function civil(day) {
  const date = new Date(day * A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export const monthStart = (day) => {
  const { year, month } = civil(day);
  return on(year, month, 1);
};

/** The same day some months later, or that month's last day where it has no such day. */
export function addMonths(from, months) {
  const { year, month, day } = civil(from);
  const last = civil(on(year, month + months + 1, 0)).day;
  return on(year, month + months, Math.min(day, last));
}

/** The day somebody turns `years`: 1 March for whoever is born on 29 February, in years without one. */
export function birthday(birth, years) {
  const { year, month, day } = civil(birth);
  return on(year + years, month, day);
}

/** Whole years lived on a day; below zero before the birth. */
export function age(birth, day) {
  const years = civil(day).year - civil(birth).year;
  return birthday(birth, years) > day ? years - 1 : years;
}

/** The last Monday to Friday before a day. */
export function weekdayBefore(day) {
  let before = day - 1;
  while (weekdays(before, before + 1) === 0) before -= 1;
  return before;
}

/** How many of the days from `from` up to, not including, `until` are Monday to Friday. */
export function weekdays(from, until) {
  // Counted from Monday 5 January 1970.
  const before = (day) => {
    const since = day - 4;
    return Math.floor(since / 7) * 5 + Math.min(((since % 7) + 7) % 7, 5);
  };
  return Math.max(0, before(until) - before(from));
}
