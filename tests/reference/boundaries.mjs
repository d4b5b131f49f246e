// Every turn of a rate or a rule, the day before and the day after it, with each value of each condition and each edge of
// each amount, one at a time, and a programme that begins on the day or passes it.

import { addMonths, birthday, write } from "./day.mjs";
import { FIRST, LAST } from "./rates.mjs";
import { ABSENCE, AGES, HOURS, LIKELY, TURNS, WAGES } from "./boundary.mjs";
import { WORDS } from "./svar.mjs";

const AROUND = [-1, 0, 1];
const ADULT = { ...LIKELY, alder: 30 };
const without = (answers, fact) => Object.fromEntries(Object.entries(answers).filter(([name]) => name !== fact));
const withOr = (answers, fact, value) => (value === undefined ? without(answers, fact) : { ...answers, [fact]: value });

/** Each answer by itself, and two by two those that one condition reads together. */
function* conditions() {
  for (const [fact, words] of Object.entries(WORDS)) {
    for (const word of [undefined, ...words]) yield withOr(ADULT, fact, word);
  }
  for (const [one, other] of [
    ["opphold", "eoes"],
    ["tettOppfoelging", "egenJobbsoeking"],
  ]) {
    for (const first of [undefined, ...WORDS[one]]) {
      for (const second of [undefined, ...WORDS[other]]) yield withOr(withOr(ADULT, one, first), other, second);
    }
  }
  yield {};
}

/** Each age limit as a number, and as a birthday the day before, the day itself and the day after. */
function* ages(day) {
  for (const years of AGES) {
    yield { ...LIKELY, alder: years };
    for (const shift of AROUND) {
      const born = birthday(day, -years) + shift;
      if (born <= day) yield { ...LIKELY, foedselsdato: write(born), barn: 1 };
    }
  }
}

function* children(day) {
  for (const barn of [0, 1, 2, 20]) yield { ...ADULT, barn };
  for (const years of [18, 0]) {
    for (const shift of AROUND) {
      const born = write(birthday(day, -years) + shift);
      yield { ...ADULT, barnFoedselsdatoer: [born] };
      yield { ...ADULT, barnFoedselsdatoer: [born, born, write(day - 3000)] };
    }
  }
}

/** Each kind of reduction at its edges, with one child, since not every kind takes from the supplement. */
function* reductions() {
  const parent = { ...ADULT, barn: 1 };
  for (const hours of HOURS) {
    for (const laerling of [undefined, false, true]) {
      yield withOr({ ...parent, arbeidstimerPerUke: hours }, "laerling", laerling);
    }
    for (const absence of ["81.25", "162.5"]) {
      yield { ...parent, arbeidstimerPerUke: hours, ugyldigFravaerTimer: absence, samordning: { dagpenger: "5000" } };
    }
  }
  for (const absence of ABSENCE) {
    for (const alder of [24, 25]) yield { ...parent, alder, ugyldigFravaerTimer: absence };
  }
  for (const benefit of ["dagpenger", "sykepenger", "foreldrepenger", "rehabiliteringspenger"]) {
    for (const kroner of ["0", "0.01", "7500", "99999.99"]) {
      yield { ...parent, samordning: { [benefit]: kroner } };
    }
  }
}

/** Each wage with each amount of work, of the stipend alone and, from 2024, of both. */
function* wages() {
  for (const timeloenn of WAGES) {
    yield { ...ADULT, timeloenn };
    for (const hours of HOURS) yield { ...ADULT, barn: 1, timeloenn, arbeidstimerPerUke: hours, laerling: hours === "37.5" };
  }
}

/**
 * A start before the law date, on it and after it, in the next year too: by whoever turns 18, 19, 25, 67 or 68 the day before
 * the start, on it or the day after, and whoever gave the age in years; with a child that is born or turns 18 that day.
 */
function* starts(day) {
  for (const later of [-1, 0, 1, 31, 366]) {
    const start = day + later;
    if (start < FIRST || start > LAST) continue;
    const programme = { programstart: write(start), programMaaneder: 12 };
    for (const years of [18, 19, 25, 67, 68]) {
      for (const shift of AROUND) {
        const born = birthday(start, -years) + shift;
        yield { ...LIKELY, ...programme, foedselsdato: write(born) };
      }
    }
    for (const alder of AGES) yield { ...LIKELY, ...programme, alder };
    const children = [birthday(start, -18), start].map(write);
    const benefits = { samordning: { rehabiliteringspenger: "1000", dagpenger: "500" } };
    yield { ...ADULT, ...programme, ...benefits, barnFoedselsdatoer: children, timeloenn: "200", arbeidstimerPerUke: "15" };
    yield { ...ADULT, ...programme, arbeidstimerPerUke: "20", laerling: true, egenJobbsoeking: "ja" };
    yield { ...ADULT, ...programme, opphold: "lovlig_uten_fast_bopel", navTilbud: "nei", navKontor: "nei" };
    yield { ...ADULT, programstart: write(start), egenJobbsoeking: "ja", opphold: "norsk_statsborger" };
  }
}

/** An age given in years, and a plan that ends the day before a birthday it may come to, on it, and the day after. */
function* plansByAge(day) {
  for (const [alder, years] of [[17, 18], [17, 19], [18, 19], [24, 25], [23, 25], [66, 67], [65, 67], [66, 68], [67, 68]]) {
    const earliest = birthday(day + 1, years - alder - 1);
    for (const programMaaneder of [1, 12, 24]) {
      for (const shift of AROUND) {
        const start = addMonths(earliest, -programMaaneder) + shift;
        if (start < FIRST || start > LAST) continue;
        yield { ...LIKELY, alder, programstart: write(start), programMaaneder };
      }
    }
  }
}

/** Both ways to pay, from one month to 36, with birthdays on the way. */
function* plans(day) {
  const own = { foedselsdato: write(birthday(day, -25) + 20), barnFoedselsdatoer: [birthday(day, -18) + 40, day + 75].map(write) };
  for (const utbetaling of ["maaned", "dag"]) {
    for (const programMaaneder of [1, 2, 12, 13, 24, 36]) {
      for (const start of [day, day - 45]) {
        if (start < FIRST) continue;
        yield { ...LIKELY, ...own, programstart: write(start), programMaaneder, utbetaling };
      }
    }
  }
}

/** What the law date looks ahead to: the turn on the last of the 24 months, and birthdays on the turn itself. */
function* ahead(turn) {
  for (const shift of AROUND) {
    const day = addMonths(turn, -24) + shift;
    for (const years of [18, 19, 25, 67, 68]) {
      yield { day, answers: { ...LIKELY, foedselsdato: write(birthday(turn, -years)) } };
    }
    for (const opphold of WORDS.opphold) yield { day, answers: { ...ADULT, opphold, navTilbud: "nei" } };
    for (const alder of [18, 19]) yield { day, answers: { ...LIKELY, alder, navKontor: "nei" } };
    const children = { barnFoedselsdatoer: [turn, turn, birthday(turn, -18)].map(write) };
    yield { day, answers: { ...ADULT, ...children } };
  }
}

const inside = ({ day }) => FIRST <= day && day <= LAST;

/** All of them, as answers with a law date. */
export function* boundaries() {
  for (const turn of TURNS) {
    const cases = AROUND.map((shift) => turn + shift).flatMap((day) =>
      [conditions, ages, children, reductions, wages, starts, plansByAge, plans].flatMap((edges) =>
        [...edges(day)].map((answers) => ({ day, answers })),
      ),
    );
    for (const { day, answers } of [...cases, ...ahead(turn)].filter(inside)) yield { answers, lawDate: write(day) };
  }
}
