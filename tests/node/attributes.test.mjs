// What a host writes in `law-date` and `lang`: a day that the calendar has, and a language that is spoken here, or neither.
//
// A short run with every test; `cargo xtask fuzz --seconds N` draws texts for N seconds.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isDate } from "../../src/web/js/surroundings.js";
import { language } from "../../src/web/js/words.js";
import { Chance } from "../reference/chance.mjs";

const seconds = Number(process.env.KVP_FUZZ_SECONDS ?? 0);

const SIGNS = ["0", "1", "2", "3", "9", "-", "_", " ", "\n", "n", "b", "N", "B", "o", "e", "٣", "７", "\u00a0", "\u0000", "\ud800", "ı", "İ"];
const TEXTS = ["2026-06-01", "2024-02-29", "1900-02-29", "0000-01-01", "9999-12-31", "nb", "nn-NO", "en_GB", "no", "constructor", "__proto__", "  NB  ", ""];

/** A text with some signs changed, or a day as it would be written whether or not there is one. */
function text(chance) {
  const two = (most) => String(chance.whole(0, most)).padStart(2, "0");
  if (chance.percent(40)) return `${String(chance.whole(0, 9999)).padStart(4, "0")}-${two(13)}-${two(32)}`;
  let changed = chance.of(TEXTS);
  for (let edits = chance.whole(0, 3); edits > 0; edits -= 1) {
    const at = chance.whole(0, changed.length);
    changed = changed.slice(0, at) + chance.of(SIGNS) + changed.slice(at + chance.whole(0, 2));
  }
  return changed;
}

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
  const seed = seconds ? Date.now() >>> 0 : 1;
  const chance = new Chance(seed);
  const until = Date.now() + seconds * 1000;
  const taken = { dates: 0, languages: 0 };
  let tried = 0;
  for (; tried < 100_000 || Date.now() < until; tried += 1) {
    const drawn = text(chance);
    const [day, tongue] = [isDate(drawn), language(drawn)];
    if (day !== exists(drawn) || tongue !== spoken(drawn)) assert.fail(`${JSON.stringify(drawn)}, seed ${seed}: ${day}, ${tongue}`);
    taken.dates += Number(day);
    taken.languages += Number(tongue !== undefined);
  }
  assert.ok(taken.dates > tried / 10 && taken.languages > tried / 50, JSON.stringify(taken));
  t.diagnostic(`texts of attributes: ${tried}`);
});
