// The package against tests/reference, throughout: tests/node/reference.test.mjs says what these rules are, and takes samples.
//
//     KVP_REFERENCE_CASES=100000 node --test tests/long/reference.test.mjs
//
// draws so many cases instead of 20 000.

import assert from "node:assert/strict";
import { test } from "node:test";
import { WORDS, ask, askBistand, askProgramme, words } from "../reference/beside.mjs";
import { boundaries } from "../reference/boundaries.mjs";
import { drawn } from "../reference/drawn.mjs";

const COUNT = Number(process.env.KVP_REFERENCE_CASES ?? 20_000);

// id: reference-by-chance
test("cases drawn by chance come out the same in both, through every word there is", () => {
  const met = new Set();
  for (let number = 0; number < COUNT; number += 1) {
    for (const word of words(ask(drawn(number), number))) met.add(word);
  }
  assert.equal(met.size, WORDS, [...met].sort().join(", "));
});

// id: reference-at-turns
test("every value of every condition comes out the same around every day on which a rate or a rule turns", () => {
  let count = 0;
  for (const question of boundaries()) {
    ask(question);
    count += 1;
  }
  assert(count > 30_000, `${count} cases`);
});

test("programmes are judged the same", () => {
  for (let number = 0; number < COUNT / 4; number += 1) askProgramme(number);
});

test("a month of arbeid med bistand is settled the same", () => {
  for (let number = 0; number < COUNT / 4; number += 1) askBistand(number);
});
