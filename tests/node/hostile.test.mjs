// Whatever a program hands over, the door answers with an assessment or a KvpError, and goes on working.
//
// A short run with every test; `cargo xtask fuzz --seconds N` gives it N seconds. The seed is printed where it fails.

import assert from "node:assert/strict";
import test from "node:test";
import { core } from "./package.mjs";
import { Chance } from "../reference/chance.mjs";
import { fields, good, troublesFor } from "./troubles.mjs";

const seconds = Number(process.env.KVP_FUZZ_SECONDS ?? 0);
const troubles = troublesFor(core.assess);
const codes = ["invalid_answer", "unknown_field", "conflict", "outside_coverage"];

/** One thing to hand over: trouble, or something good with trouble somewhere inside. */
function hostile(draw) {
  const pick = (list) => list[Math.floor(draw() * list.length)];
  const thing = (depth) => {
    const chance = draw();
    if (chance < 0.5 || depth > 4) return pick(troubles)();
    if (chance < 0.6) return pick(Object.values(good));
    if (chance < 0.7) return Array.from({ length: Math.floor(draw() * 25) }, () => thing(depth + 1));
    return Object.fromEntries(Array.from({ length: Math.floor(draw() * 4) }, () => [pick(fields), thing(depth + 1)]));
  };
  const chance = draw();
  if (chance < 0.3) return thing(0);
  const answers = chance < 0.9 ? { ...good } : structuredClone(good);
  const field = pick(fields);
  const value = thing(0);
  if (draw() < 0.2) Object.defineProperty(answers, field, { enumerable: true, configurable: true, get: () => value });
  else Object.defineProperty(answers, field, { enumerable: true, configurable: true, writable: true, value });
  return draw() < 0.1 ? new Proxy(answers, {}) : answers;
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
  const until = Date.now() + seconds * 1000;
  const start = seconds ? Date.now() % 2 ** 31 : 1;
  let [tried, read] = [0, 0];
  for (let seed = start; tried < 20_000 || Date.now() < until; seed += 1) {
    const draw = new Chance(seed).number;
    const lawDate = draw() < 0.8 ? "2026-06-01" : hostile(draw);
    try {
      const assessment = core.assess(hostile(draw), lawDate);
      assert.equal(assessment.schema, 1, `seed ${seed}`);
      read += 1;
    } catch (error) {
      try {
        isOurs(error);
      } catch (failure) {
        failure.message += `, with seed ${seed}`;
        throw failure;
      }
    }
    tried += 1;
    if (tried % 1_000 === 0) assert.equal(JSON.stringify(core.assess(good, "2026-06-01")), right, `after seed ${seed}`);
  }
  assert.ok(read > tried / 50 && read < tried, `${read} of ${tried} were read`);
  t.diagnostic(`hostile values in Node: ${tried}`);
});
