// Sosialtjenesteloven § 39, before 2010 § 5A-11: month by month through the programme, paid by the month or by the day,
// at each day's rates and ages, and at most 260 days a calendar year where it is paid by the day (§ 35 (3)).

import { addMonths, birthday, civil, monthStart, weekdayBefore, weekdays, write } from "./day.mjs";
import { Fraction, ZERO } from "./fraction.mjs";
import { barnetillegg, faktor, grunnbeloep, projected } from "./rates.mjs";
import { FULL_SATS_FRA, alder } from "./alder.mjs";
import { etterArbeid } from "./reduksjon.mjs";
import { BARN_TIL, DAGER, TWELVE, YEAR, aaret, antallBarn, scale, shown } from "./stoenad.mjs";

/** Every day on which amounts move by themselves, with its note. */
function moves({ foedselsdato, barnFoedselsdatoer = [] }) {
  return [
    ...grunnbeloep.rows.map(({ from }) => ({ day: from, note: "nytt_grunnbeloep" })),
    ...barnetillegg.rows.map(({ from }) => ({ day: from, note: "ny_barnesats" })),
    ...faktor.rows.map(({ from }) => ({ day: from, note: "ny_faktor" })),
    ...(foedselsdato === undefined ? [] : [{ day: birthday(foedselsdato, FULL_SATS_FRA), note: "fyller_25" }]),
    ...barnFoedselsdatoer.map((born) => ({ day: birthday(born, BARN_TIL), note: "barn_fyller_18" })),
    ...barnFoedselsdatoer.map((born) => ({ day: born, note: "barn_foedt" })),
  ];
}

const plus = (a, b) => ({
  stoenad: a.stoenad.plus(b.stoenad),
  barnetillegg: a.barnetillegg.plus(b.barnetillegg),
});
const NOTHING = { stoenad: ZERO, barnetillegg: ZERO };

export function plan(answers) {
  const { programstart: start, programMaaneder, utbetaling } = answers;
  if (start === undefined || programMaaneder === undefined || alder(answers, start) === undefined) return undefined;
  const end = addMonths(start, programMaaneder);
  // What moves on the first day has moved before the programme, and is no news within it.
  const within = moves(answers)
    .filter(({ day }) => start < day && day < end)
    .sort((a, b) => a.day - b.day || (a.note < b.note ? -1 : 1));
  const work = etterArbeid(answers);
  const rows = [];
  let sum = NOTHING;
  let paidThisYear = 0;
  for (let month = monthStart(start); month < end; month = addMonths(month, 1)) {
    const next = addMonths(month, 1);
    const from = Math.max(month, start);
    const until = Math.min(next, end);
    const here = within.filter(({ day }) => from <= day && day < until);
    if (civil(month).month === 1) paidThisYear = 0;
    const borders = [...new Set([from, ...here.map(({ day }) => day), until])];
    let amount = NOTHING;
    let stipendDays = 0;
    let past = false;
    for (let index = 0; index + 1 < borders.length; index += 1) {
      const days = weekdays(borders[index], borders[index + 1]);
      const paid = utbetaling === "dag" ? Math.min(days, DAGER - paidThisYear) : days;
      paidThisYear += paid;
      stipendDays += paid;
      // The newest rates of the stretch are those of its last weekday.
      const newest = weekdayBefore(borders[index + 1]);
      past ||= days > 0 && projected(newest, antallBarn(answers, newest)).length > 0;
      const year = aaret(answers, borders[index]);
      const perDay =
        utbetaling === "dag"
          ? scale(year, new Fraction(1n).over(YEAR))
          : scale(year, new Fraction(1n).over(TWELVE).over(new Fraction(BigInt(weekdays(month, next)))));
      amount = plus(amount, scale(perDay, new Fraction(BigInt(paid)).times(work)));
    }
    const notes = [...new Set(here.map(({ note }) => note)), ...(past ? ["projected"] : [])];
    sum = plus(sum, amount);
    rows.push({
      month: write(month).slice(0, 7),
      weekdays: weekdays(from, until),
      stipendDays,
      ...shown(amount),
      projected: past,
      notes,
    });
  }
  return { rows, sum: shown(sum) };
}
