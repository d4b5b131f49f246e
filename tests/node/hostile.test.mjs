// Whatever a program hands over, the package answers with an assessment or a KvpError, and goes on working.

import assert from "node:assert/strict";
import test from "node:test";
import fc from "fast-check";
import { core } from "./package.mjs";
import { tried } from "./tried.mjs";
import { fields, good, troublesFor } from "./troubles.mjs";

const troubles = troublesFor(core.assess);
const codes = ["invalid_answer", "unknown_field", "conflict", "outside_coverage"];

// What is handed over is drawn as a plan of it, since much of it cannot be written out where it fails: the number of a trouble, or where it lies.
const trouble = fc.nat(troubles.length - 1);
const { thing } = fc.letrec((tie) => ({
  thing: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 5, arbitrary: trouble },
    { weight: 1, arbitrary: fc.constantFrom(...Object.keys(good)).map((of) => ({ good: of })) },
    { weight: 1, arbitrary: fc.array(tie("thing"), { maxLength: 24 }).map((list) => ({ list })) },
    { weight: 3, arbitrary: fc.array(fc.tuple(fc.constantFrom(...fields), tie("thing")), { maxLength: 3 }).map((entries) => ({ entries })) },
  ),
}));
const within = fc.record({ field: fc.constantFrom(...fields), thing, reads: fc.boolean(), proxy: fc.boolean(), bare: fc.boolean() });
const handedOver = fc.oneof({ weight: 3, arbitrary: thing }, { weight: 7, arbitrary: within });

/** What a plan is of. */
function made(plan) {
  if (typeof plan === "number") return troubles[plan]();
  if (plan.list) return plan.list.map(made);
  if (plan.entries) return Object.fromEntries(plan.entries.map(([field, value]) => [field, made(value)]));
  if (plan.good) return good[plan.good];
  const value = made(plan.thing);
  const answers = plan.bare ? structuredClone(good) : { ...good };
  const how = plan.reads ? { get: () => value } : { writable: true, value };
  Object.defineProperty(answers, plan.field, { enumerable: true, configurable: true, ...how });
  return plan.proxy ? new Proxy(answers, {}) : answers;
}

/** What is thrown is ours: a code of the contract, perhaps a field, and a whole sentence. */
function isOurs(error) {
  assert.ok(error instanceof core.KvpError, `something else was thrown: ${typeof error}`);
  assert.ok(codes.includes(error.code), String(error.code));
  assert.match(error.message, /^[A-Z`].*\.$/s);
  assert.ok(error.message.length < 500 && error.message !== "not ours", error.message);
  assert.ok(error.field === undefined || typeof error.field === "string");
}

test("every trouble by itself, as answers, as each answer and as the law date, is read or refused by name", () => {
  const ask = (answers, lawDate) => {
    try {
      assert.equal(core.assess(answers, lawDate).schema, 1);
    } catch (error) {
      if (error instanceof assert.AssertionError) throw error;
      isOurs(error);
    }
  };
  for (const trouble of troubles) {
    ask(trouble(), "2026-06-01");
    ask(good, trouble());
    for (const field of fields) ask(Object.defineProperty({ ...good }, field, { enumerable: true, value: trouble() }), "2026-06-01");
  }
});

test("random trouble is read or refused by name, and the rules answer right afterwards", (t) => {
  const right = JSON.stringify(core.assess(good, "2026-06-01"));
  const lawDate = fc.oneof({ weight: 4, arbitrary: fc.constant("2026-06-01") }, { weight: 1, arbitrary: handedOver.map((plan) => ({ plan })) });
  let read = 0;
  const count = tried(t, "hostile values in Node", 10_000, handedOver, lawDate, (answers, day) => {
    try {
      assert.equal(core.assess(made(answers), day.plan === undefined ? day : made(day.plan)).schema, 1);
      read += 1;
    } catch (error) {
      if (error instanceof assert.AssertionError) throw error;
      isOurs(error);
    }
    if (read % 100 === 0) assert.equal(JSON.stringify(core.assess(good, "2026-06-01")), right);
  });
  assert.ok(read > count / 50 && read < count, `${read} of ${count} were read`);
});
