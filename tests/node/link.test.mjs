// What a link or the device may hold of answers: what this page wrote comes back, and nothing else is read or throws.
//
// A short run with every test; `cargo xtask fuzz --seconds N` changes texts at random for N seconds.

import assert from "node:assert/strict";
import { test } from "node:test";
import { read, written } from "../../www/link.js";
import { Chance } from "../reference/chance.mjs";
import init, { assess, version } from "../../pkg/core.js";

await init();
const { rules } = version();
const TODAY = "2026-06-01";
const seconds = Number(process.env.KVP_FUZZ_SECONDS ?? 0);
const reading = (text) => read(text, rules, assess, TODAY);

const held = {
  answers: { foedselsdato: "2002-03-15", opphold: "fast_bopel", barnFoedselsdatoer: ["2015-12-24"], arbeidstimerPerUke: "7.5" },
  lawDate: "2008-06-05",
};
const encoded = (json, at = rules) => `${at}.${Buffer.from(json, "utf8").toString("base64url")}`;

/** What a text holds, and how long it took; the best of three, since a busy machine may rest in between. */
function timed(text) {
  let shortest = Infinity;
  for (let round = 0; round < 3 && shortest >= 50; round += 1) {
    const before = performance.now();
    reading(text);
    shortest = Math.min(shortest, performance.now() - before);
  }
  return [reading(text), shortest];
}

test("answers, law date and language come back as they were, and a link without a language is read", () => {
  assert.deepEqual(reading(written(held, rules)), held);
  assert.deepEqual(reading(written({ answers: {} }, rules)), { answers: {} });
  for (const lang of ["nb", "nn", "en"]) assert.deepEqual(reading(written({ ...held, lang }, rules)), { ...held, lang });
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
    const [result, milliseconds] = timed(hostile);
    assert.equal(result, undefined, what);
    assert(milliseconds < 50, `${what} takes ${milliseconds} ms`);
  }
});

// id: fuzzed-links
test("ten thousand texts changed at random are refused or hold true answers, and none takes 50 milliseconds", (t) => {
  const text = written({ ...held, lang: "nn" }, rules);
  const signs = "ABCxyz019-_.=%\u0000\ud800é{}\"";
  const until = Date.now() + seconds * 1000;
  const chance = new Chance(seconds ? Date.now() >>> 0 : 4);
  let slowest = 0;
  let tried = 0;
  for (; tried < 10_000 || Date.now() < until; tried += 1) {
    let changed = text;
    for (let edits = chance.whole(1, 4); edits > 0; edits -= 1) {
      const at = chance.whole(0, changed.length);
      const piece = chance.of([chance.of(signs), "", changed.slice(0, chance.whole(0, changed.length)), "__proto__"]);
      changed = changed.slice(0, at) + piece + changed.slice(at + chance.whole(0, 2));
    }
    const [result, milliseconds] = timed(changed);
    slowest = Math.max(slowest, milliseconds);
    if (result) assert.equal(written(result, rules), changed);
  }
  assert(slowest < 50, `${slowest} ms`);
  t.diagnostic(`texts of links: ${tried}`);
});
