// What would change the answer: each other answer that changes the conclusion, and each day on which something changes by
// itself, in the 24 months after the day the amounts are shown for. Asked on such a day the programme has begun, and the
// rules and the amounts are both that day's.

import { addMonths, age, birthday, write } from "./day.mjs";
import { FIRST, LAST, barnetillegg, faktor, grunnbeloep, minstealder } from "./rates.mjs";
import { FULL_SATS_FRA, HOEYEST, alder, minst } from "./alder.mjs";
import { EOES_FRA } from "./opphold.mjs";
import { NY_LOV, REFORM, conclusion } from "./vilkaar.mjs";
import { WORDS, beloepsdag } from "./svar.mjs";
import { aarEtter } from "./reduksjon.mjs";
import { BARN_TIL } from "./stoenad.mjs";

/** What is not known is no other answer. */
const definite = (words) => words.filter((word) => word !== "vet_ikke");

const minstealdre = minstealder.rows.map(({ value }) => Number(value.top));

const totalPerYear = (answers, day) => (alder(answers, day) === undefined ? null : aarEtter(answers, day).kroner);

/** What the law date does not ask for changes no conclusion, and so leaves itself out. */
function byAnswer(answers, day) {
  const now = conclusion(answers, day);
  const total = totalPerYear(answers, beloepsdag(answers, day));
  return Object.entries(WORDS)
    .filter(([fact]) => answers[fact] !== undefined)
    .flatMap(([fact, words]) => definite(words).map((to) => ({ fact, to })))
    .filter(({ fact, to }) => to !== answers[fact])
    .map(({ fact, to }) => ({ fact, to, then: conclusion({ ...answers, [fact]: to }, day) }))
    .filter(({ then }) => then !== now)
    .map(({ fact, to, then }) => ({ kind: "answer", fact, to, conclusion: then, totalPerYear: total }));
}

/** Too young yesterday, old enough today: a birthday, or on the day the minimum fell the reform alone, which is not this. */
const reachesMinimum = (birth, day) => day > FIRST && age(birth, day - 1) < minst(day - 1) && age(birth, day) >= minst(day);

/** A day's own events: birthdays are listed whatever they change, a reform where the conclusion is another for it. */
function events(answers) {
  const { foedselsdato: birth, barnFoedselsdatoer: children = [] } = answers;
  const turns = (event, years) => ({ day: birthday(birth, years), event });
  const own =
    birth === undefined
      ? []
      : [
          ...minstealdre.map((years) => turns("fyller_minstealder", years)).filter(({ day }) => reachesMinimum(birth, day)),
          turns("fyller_25", FULL_SATS_FRA),
          turns("fyller_67", HOEYEST),
          turns("fyller_68", HOEYEST + 1),
        ];
  const table = ({ rows }, event) => rows.map(({ from }) => ({ day: from, event }));
  return [
    ...own,
    ...children.map((born) => ({ day: born, event: "barn_foedt" })),
    ...children.map((born) => ({ day: birthday(born, BARN_TIL), event: "barn_fyller_18" })),
    ...table(grunnbeloep, "nytt_grunnbeloep"),
    ...table(barnetillegg, "ny_barnesats"),
    ...table(faktor, "ny_faktor"),
    ...[NY_LOV, REFORM, EOES_FRA].filter((day) => reformed(answers, day)).map((day) => ({ day, event: "ny_regel" })),
  ];
}

/** Whether a person as old as on the day has another conclusion under its rules than under those of the day before. */
function reformed(answers, day) {
  const sameAge = { ...answers, foedselsdato: undefined, alder: alder(answers, day) };
  return conclusion(sameAge, day - 1) !== conclusion(sameAge, day);
}

function byDate(answers, lawDay) {
  const day = beloepsdag(answers, lawDay);
  const last = Math.min(addMonths(day, 24), LAST);
  const once = new Map(
    events(answers)
      .filter((event) => day < event.day && event.day <= last)
      .map((event) => [`${event.day} ${event.event}`, event]),
  );
  return [...once.values()]
    .sort((a, b) => a.day - b.day || (a.event < b.event ? -1 : 1))
    .map(({ day: then, event }) => ({
      kind: "date",
      date: write(then),
      event,
      conclusion: conclusion(answers, then),
      totalPerYear: totalPerYear(answers, then),
    }));
}

export const endringer = (answers, day) => [...byAnswer(answers, day), ...byDate(answers, day)];
