// What a link or the device may hold of answers: what this page wrote comes back, and nothing else is read or throws.
//
// A short run with every test; `cargo xtask fuzz --seconds N` changes texts at random for N seconds.

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { read, written } from "../../www/link.js";
import init, { assess, version } from "../../pkg/core.js";
import { edited, edits, tried } from "./tried.mjs";

await init();
const { rules } = version();
const TODAY = "2026-06-01";
const reading = (text) => read(text, rules, assess, TODAY);

const held = {
  answers: { foedselsdato: "2002-03-15", opphold: "fast_bopel", barnFoedselsdatoer: ["2015-12-24"], arbeidstimerPerUke: "7.5" },
  lawDate: "2008-06-05",
};
const encoded = (json, at = rules) => `${at}.${Buffer.from(json, "utf8").toString("base64url")}`;

test("answers, law date and language come back as they were, and a link without a language is read", () => {
  assert.deepEqual(reading(written(held, rules)), held);
  assert.deepEqual(reading(written({ answers: {} }, rules)), { answers: {} });
  for (const lang of ["nb", "nn", "en", "uk", "ar"]) assert.deepEqual(reading(written({ ...held, lang }, rules)), { ...held, lang });
});

test("what was not written by this page under these rules is ignored", () => {
  const json = JSON.stringify(held);
  assert.deepEqual(reading(encoded(json)), held);
  const text = written(held, rules);
  for (const [what, hostile] of Object.entries({
    empty: "",
    "no base64": `${rules}.%%%%`,
    "cut off": text.slice(0, -3),
    "older rules": encoded(json, "2019-01-01"),
    "no rules": text.slice(rules.length + 1),
    "a megabyte": `${rules}.${"A".repeat(1_000_000)}`,
    "other bytes than UTF-8": `${rules}.${Buffer.from([0xff, 0xfe, 0x7b]).toString("base64url")}`,
    "a lone surrogate": encoded('{"answers":{"opphold":"\\ud800"}}'),
    "a field twice": encoded('{"answers":{"alder":27,"alder":28}}'),
    "an odd prototype": encoded('{"answers":{"__proto__":{"alder":27}}}'),
    "an odd prototype outside": encoded('{"answers":{},"__proto__":{"lawDate":"2026-01-01"}}'),
    "an unknown field": encoded('{"answers":{"navn":"Kari"}}'),
    "something beside the answers": encoded('{"answers":{},"more":1}'),
    "a language we do not have": encoded('{"answers":{},"lang":"se"}'),
    "a language that is none": encoded('{"answers":{},"lang":["nb"]}'),
    "no answers": encoded("{}"),
    "no object": encoded("[1,2]"),
    nothing: encoded("null"),
    "no JSON": encoded("{answers"),
    "a value that is none": encoded('{"answers":{"alder":-1}}'),
    "a day without rules": encoded('{"answers":{},"lawDate":"1999-01-01"}'),
    "a day that is none": encoded('{"answers":{},"lawDate":"javascript:alert(1)"}'),
    padding: `${text}==`,
  })) {
    assert.equal(reading(hostile), undefined, what);
  }
});

test("a text of more than four thousand signs is not looked at, whatever it holds", () => {
  const asked = [];
  const holding = (signs) => {
    const text = written({ answers: { navn: "x".repeat(signs) } }, rules);
    return [text.length, read(text, rules, (answers) => asked.push(answers), TODAY) !== undefined];
  };
  for (const signs of [2_900, 2_960, 3_000, 100_000]) {
    const [length, isRead] = holding(signs);
    assert.equal(isRead, length <= 4_000, `${length} signs`);
  }
  assert.equal(asked.length, 2, "the rules are asked of those that are read");
});

/** What is put into a text: a sign, something of the text itself, or a name that objects have. */
const piece = fc.oneof(fc.constantFrom(..."ABCxyz019-_.=%\u0000\ud800é{}\"", "", "__proto__"), fc.nat().map((end) => (held) => held.slice(0, end % (held.length + 1))));

// id: fuzzed-links
test("ten thousand texts changed at random are refused or hold true answers", (t) => {
  const text = written({ ...held, lang: "nn" }, rules);
  tried(t, "texts of links", 10_000, edits(piece), (changes) => {
    const changed = edited([text, changes]);
    const result = reading(changed);
    if (result) assert.equal(written(result, rules), changed);
  });
});
