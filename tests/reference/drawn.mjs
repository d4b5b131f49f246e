// Cases drawn by chance: plausible ones, and mostly close to where something changes.

import { addMonths, birthday, parse, write } from "./day.mjs";
import { FIRST, LAST } from "./rates.mjs";
import { ABSENCE, AGES, HOURS, LIKELY, TURNS, WAGES } from "./boundary.mjs";
import { WORDS } from "./svar.mjs";
import { Chance } from "../chance.mjs";
import { ARBEIDSRETTET, BETALT, STOETTENDE } from "./program.mjs";

const within = (day) => Math.min(Math.max(day, FIRST), LAST);
const LEAP_DAYS = [1940, 1956, 1984, 1988, 1992, 1996, 2000, 2004, 2008].map((year) => Date.UTC(year, 1, 29) / 864e5);

/** Any day of the coverage, or one near a turn, on it or up to two years before it. */
function lawDay(chance) {
  if (chance.percent(30)) return chance.whole(FIRST, LAST);
  const near = chance.of(TURNS) + chance.whole(-2, 2);
  return within(chance.percent(60) ? near : addMonths(near, -chance.whole(1, 24)));
}

/** The day somebody was born who turns `years` near a day. */
function born(chance, day, years) {
  const near = chance.percent(70) ? chance.whole(-2, 2) : chance.whole(-800, 400);
  return Math.min(chance.percent(4) ? chance.of(LEAP_DAYS) : birthday(day, -years) + near, day);
}

function age(chance, day) {
  const kind = chance.whole(1, 100);
  if (kind <= 10) return {};
  const years = chance.percent(80) ? chance.of(AGES) : chance.whole(0, 110);
  return kind <= 65 ? { foedselsdato: write(born(chance, day, years)) } : { alder: years };
}

/** Mostly what stands in nobody's way, so that a single other answer decides. */
function chosen(chance) {
  const open = chance.of([2, 8, 25]);
  const favourable = chance.of([40, 80, 95]);
  const facts = Object.entries(WORDS).filter(() => !chance.percent(open));
  const answers = facts.map(([fact, words]) => [fact, chance.percent(favourable) ? LIKELY[fact] : chance.of(words)]);
  // The only answer that makes another one matter.
  return { ...Object.fromEntries(answers), ...(chance.percent(12) && { opphold: "lovlig_uten_fast_bopel" }) };
}

/** Children that turn 18, or are born, near the day or in the years after it. */
function child(chance, day) {
  const near = chance.percent(40) ? chance.whole(-2, 2) : chance.whole(-40, 1100);
  const kind = chance.whole(1, 100);
  if (kind <= 45) return birthday(day, -18) + near;
  if (kind <= 75) return day + near;
  if (kind <= 80) return chance.of(LEAP_DAYS);
  return birthday(day, -chance.whole(0, 20)) + chance.whole(-200, 0);
}

function children(chance, day) {
  const kind = chance.whole(1, 100);
  if (kind <= 15) return {};
  if (kind <= 40) return { barn: chance.percent(80) ? chance.whole(0, 4) : chance.whole(0, 20) };
  const dates = chance.many(0, chance.percent(95) ? 4 : 20, () => child(chance, day));
  // Twins are one event.
  if (dates.length > 0 && dates.length < 20 && chance.percent(15)) dates.push(dates[0]);
  return { barnFoedselsdatoer: dates.map(write) };
}

/** As text, or as the number that is written so. */
const decimal = (chance, written) => (chance.percent(50) ? written : Number(written));

function amount(chance, edges, most) {
  const written = chance.percent(60) ? chance.of(edges) : (chance.whole(0, most * 100) / 100).toFixed(2);
  return decimal(chance, written);
}

/** Wages, mostly beside work that earns them. */
function wage(chance) {
  return chance.percent(25) ? { timeloenn: amount(chance, WAGES, 2000) } : {};
}

const KRONER = ["0", "0.01", "5000", "11135.33", "15000.50", "22138.05", "999999.99"];
const YTELSER = ["dagpenger", "sykepenger", "foreldrepenger", "rehabiliteringspenger"];

function reductions(chance) {
  return {
    ...(chance.percent(50) && { arbeidstimerPerUke: amount(chance, HOURS, 37.5) }),
    ...(chance.percent(25) && { laerling: chance.percent(60) }),
    ...(chance.percent(30) && { ugyldigFravaerTimer: amount(chance, ABSENCE, 162.5) }),
    ...(chance.percent(30) && {
      samordning: Object.fromEntries(
        YTELSER.filter(() => chance.percent(45)).map((name) => [name, amount(chance, KRONER, 25_000)]),
      ),
    }),
  };
}

/** Birthdays that change the age condition or the amount, of the person or a child. */
function birthdays({ foedselsdato, barnFoedselsdatoer = [] }) {
  const own = foedselsdato === undefined ? [] : [18, 19, 25, 67, 68].map((years) => birthday(parse(foedselsdato), years));
  return [...own, ...barnFoedselsdatoer.map(parse).flatMap((born) => [born, birthday(born, 18)])];
}

/** Close to the law date, a turn or a birthday, before it, on it or after it, and up to more than a year from it. */
function startDay(chance, day, own) {
  const near = chance.of([day, day, chance.of(TURNS)]) + (chance.percent(50) ? chance.whole(-3, 3) : chance.whole(-200, 400));
  const soon = own.filter((birthday) => Math.abs(birthday - day) < 800);
  if (soon.length > 0 && chance.percent(30)) return chance.of(soon) + chance.whole(-1, 1);
  // Ends of months, since a programme may end in a shorter one.
  return chance.percent(20) ? addMonths(near, 1) - Number(write(near).slice(8)) : near;
}

function programme(chance, day, person) {
  if (chance.percent(45)) return chance.percent(90) ? {} : { programMaaneder: chance.whole(1, 36) };
  const start = within(startDay(chance, day, birthdays(person)));
  return {
    programstart: write(start),
    ...(chance.percent(95) && { programMaaneder: chance.percent(30) ? chance.of([1, 12, 24, 36]) : chance.whole(1, 36) }),
    ...(chance.percent(75) && { utbetaling: chance.of(["maaned", "dag"]) }),
  };
}

/** The answers and the law date that belong to a number. */
export function drawn(seed) {
  const chance = new Chance(seed);
  const day = lawDay(chance);
  const person = { ...age(chance, day), ...children(chance, day) };
  const answers = {
    ...person,
    ...chosen(chance),
    ...reductions(chance),
    ...wage(chance),
    ...programme(chance, day, person),
  };
  return { answers, lawDate: write(day) };
}

const TYPES = [...ARBEIDSRETTET, ...STOETTENDE, ...BETALT];

function activity(chance) {
  const first = chance.whole(1, 60);
  return {
    type: chance.percent(40) ? chance.of(["jobbsoeking", "arbeidstrening", "ordinaert_arbeid"]) : chance.of(TYPES),
    timerPerUke: amount(chance, [...HOURS, "7.5", "15", "22.5", "30"], 37.5),
    ...(chance.percent(40) && { fraUke: first }),
    ...(chance.percent(40) && { tilUke: first + chance.whole(0, 60) }),
  };
}

/** The day of the decision: mostly three weeks before Easter, May and Christmas, when a time to complain runs out on a holiday. */
function decisionDay(chance, day) {
  if (chance.percent(40)) return day + chance.whole(-30, 30);
  const holiday = chance.of(["03-20", "04-01", "04-20", "05-01", "05-17", "05-30", "12-25", "01-01"]);
  return parse(`${write(day).slice(0, 4)}-${holiday}`) - 21 + chance.whole(-8, 8);
}

/** Mostly where a limit is close, and now and then what is no number of months. */
function usedMonths(chance) {
  if (chance.percent(2)) return chance.of([-1, 61, 0.5, "12"]);
  return chance.percent(70) ? chance.of([0, 11, 12, 13, 23, 24, 25, 35, 36, 60]) : chance.whole(0, 60);
}

/** A programme and the law date that belong to a number. */
export function drawnProgramme(seed) {
  const chance = new Chance(seed);
  const day = lawDay(chance);
  const start = day + chance.whole(-100, 300);
  const programme = {
    aktiviteter: chance.many(0, 5, () => activity(chance)),
    ...(chance.percent(70) && { startdato: write(start) }),
    ...(chance.percent(70) && { soeknadsdato: write(addMonths(start, -6) + chance.whole(-3, 3)) }),
    ...(chance.percent(60) && { vedtaksdato: write(decisionDay(chance, day)) }),
    ...(chance.percent(80) && { maaneder: chance.percent(60) ? chance.of([1, 6, 12, 13, 24, 25, 36, 37]) : chance.whole(1, 60) }),
    ...(chance.percent(40) && { brukteMaaneder: usedMonths(chance) }),
  };
  return { programme, lawDate: write(day) };
}

const months = (chance, most) => decimal(chance, (chance.whole(0, most * 100) / 100).toFixed(2));

/** A month of arbeid med bistand under model A. */
export function drawnA(seed) {
  const chance = new Chance(seed);
  const places = (cap) => {
    const plasser = chance.percent(50) ? chance.whole(0, cap + 2) : chance.whole(0, 10_000);
    return { plasser, deltakermaaneder: chance.percent(30) ? String(plasser) : months(chance, plasser + 2) };
  };
  return {
    ordinaer: places(15),
    omfattende: places(6),
    ...(chance.percent(60) && { tilretteleggere: chance.whole(0, 4) }),
    fasteAnsettelser: chance.whole(0, 9),
  };
}

/** And under model B: hours about as many as were bought, and about as many participants as the cap. */
export function drawnB(seed) {
  const chance = new Chance(seed);
  const tilretteleggere = chance.whole(0, 5);
  const about = (bought) => (chance.percent(40) ? String(bought) : months(chance, bought + 10));
  return {
    tilretteleggere,
    veiledningstimer: about(95 * tilretteleggere),
    arbeidsgivertimer: chance.percent(40) ? "0" : months(chance, 40),
    reisetimer: chance.percent(40) ? 0 : months(chance, 40),
    deltakere: chance.percent(40) ? 15 * tilretteleggere + chance.whole(0, 1) : chance.whole(0, 60),
    fasteAnsettelser: chance.whole(0, 9),
  };
}
