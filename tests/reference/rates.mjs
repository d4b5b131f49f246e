// The dated tables, read from the data file and from nowhere else.

import { readFileSync } from "node:fs";
import { Fraction } from "./fraction.mjs";
import { civil, parse } from "./day.mjs";

const data = JSON.parse(readFileSync(new URL("../data/rates.json", import.meta.url), "utf8"));

const dated = ({ rows, known_through }) => ({
  rows: rows.map(({ from, value }) => ({ from: parse(from), value: Fraction.of(value) })),
  knownThrough: known_through ? parse(known_through) : Infinity,
});

export const FIRST = parse(data.first);
export const LAST = parse(data.last);
export const grunnbeloep = dated(data.grunnbeloep);
export const faktor = dated(data.faktor);
export const barnetillegg = dated(data.barnetillegg);
export const minstealder = dated(data.minstealder);
export const bistand = data.bistand2008;

/** The row in force on a day: the newest that has begun. */
export const at = (table, day) => table.rows.findLast(({ from }) => from <= day).value;

/** The tables that a day's amounts are read from past their known end: the supplement's only where a child counts. */
export const projected = (day, children) =>
  Object.entries({ grunnbeloep, faktor, ...(children > 0 && { barnetillegg }) })
    .filter(([, table]) => day > table.knownThrough)
    .map(([name]) => name);

const yearly = ({ rows, known_through }) => ({
  rows: rows.map(({ year, ...numbers }) => ({
    year,
    ...Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, Fraction.of(value)])),
  })),
  knownThrough: parse(known_through),
});

export const trygdeavgift = yearly(data.trygdeavgift);
export const skatt = yearly(data.skatt);

/** The year's row, the last one after the last year, and none before the first. */
export const ofYear = ({ rows }, day) => rows.findLast(({ year }) => year <= civil(day).year);
