// What a host writes in `law-date` and `lang`: a day that the calendar has, and a language that is spoken here, or neither.
//
// A short run with every test; `cargo xtask fuzz --seconds N` draws texts for N seconds.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isDate } from "../../src/web/js/surroundings.js";
import { among } from "../../src/web/js/tags.js";
import { edited, edits, tried } from "./tried.mjs";

const SIGNS = ["0", "1", "2", "3", "9", "-", "_", " ", "\n", "n", "b", "N", "B", "o", "e", "٣", "７", "\u00a0", "\u0000", "\ud800", "ı", "İ"];
const TEXTS = ["2026-06-01", "2024-02-29", "1900-02-29", "0000-01-01", "9999-12-31", "nb", "nn-NO", "en_GB", "no", "constructor", "__proto__", "  NB  ", ""];

const number = (most, digits) => fc.integer({ min: 0, max: most }).map((drawn) => String(drawn).padStart(digits, "0"));

/** A day as it would be written whether or not there is one, or a text with some signs changed. */
const text = fc.oneof(
  { weight: 2, arbitrary: fc.tuple(number(9999, 4), number(13, 2), number(32, 2)).map((parts) => parts.join("-")) },
  { weight: 3, arbitrary: fc.tuple(fc.constantFrom(...TEXTS), edits(fc.constantFrom(...SIGNS))).map(edited) },
);

/** Whether the calendar has the day, by the lengths of its months. */
function exists(written) {
  const [year, month, day] = written.split("-").map(Number);
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(written) || year < 1 || month < 1 || month > 12 || day < 1) return false;
  const february = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return day <= [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
}

/** The language of a tag, by what stands before its first hyphen or underscore. */
function spoken(tag) {
  const name = /^\s*(nb|nn|en|no)(?:\s*$|[-_])/i.exec(tag)?.[1].toLowerCase();
  return name === "no" ? "nb" : name;
}

// id: attribute-parsers
test("a law date is a day that the calendar has, a language one that is spoken here, and nothing else is taken for one", (t) => {
  const taken = { dates: 0, languages: 0 };
  const count = tried(t, "texts of attributes", 30_000, text, (drawn) => {
    const [day, tag] = [isDate(drawn), among(["nb", "nn", "en"], drawn)];
    assert.deepEqual([day, tag], [exists(drawn), spoken(drawn)]);
    taken.dates += Number(day);
    taken.languages += Number(tag !== undefined);
  });
  assert.ok(taken.dates > count / 10 && taken.languages > count / 50, JSON.stringify(taken));
});
