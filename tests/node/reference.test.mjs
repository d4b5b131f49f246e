// The package against tests/reference: the rules written once more, from the law's text, in another language and by
// another hand. What both say alike may still be the same misreading; docs/decisions/0008 lists the readings.
//
// These are samples; tests/long/reference.test.mjs compares all of it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ask, askBistand, askLeave, askProgramme } from "../reference/beside.mjs";
import { boundaries } from "../reference/boundaries.mjs";
import { drawn } from "../reference/drawn.mjs";
import { spoilt } from "../reference/spoilt.mjs";

const COUNT = 300;

/** A prime, so that what is left out is not the same value every time. */
const EVERY = 31;

test("a few cases drawn by chance come out the same in both", () => {
  for (let number = 0; number < COUNT; number += 1) ask(drawn(number), number);
});

test("some values of every condition come out the same around some days on which a rate or a rule turns", () => {
  let count = 0;
  for (const question of boundaries()) {
    if (count % EVERY === 0) ask(question);
    count += 1;
  }
  assert(count > 50_000, `${count} questions`);
});

test("what cannot be answered is refused alike", () => {
  const questions = [...spoilt()];
  assert(questions.length > 100, `${questions.length} questions`);
  for (const question of questions) {
    const refused = ask(question);
    assert(refused.code, JSON.stringify(question));
  }
});

test("a few programmes are judged the same", () => {
  for (let number = 0; number < COUNT / 4; number += 1) askProgramme(number);
});

test("days with a sick child are the same for every family, and there are none before the regulation", () => {
  for (const lawDate of ["2007-11-01", "2011-12-31", "2012-01-01", "2026-06-01", "2029-12-31"]) {
    for (let barn = 0; barn <= 20; barn += 1) {
      for (let kroniskSyke = 0; kroniskSyke <= barn; kroniskSyke += 1) {
        for (const aleneomsorg of [false, true]) askLeave({ barn, kroniskSyke, aleneomsorg }, lawDate);
      }
    }
  }
});

test("a few months of arbeid med bistand are settled the same", () => {
  for (let number = 0; number < COUNT / 4; number += 1) askBistand(number);
});
