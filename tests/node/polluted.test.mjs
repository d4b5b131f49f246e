// A program that has changed what every object and list has: it gets the same answers, or its own error with one of ours, and right ones afterwards.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { test } from "node:test";
import { core } from "./package.mjs";
import { root } from "./root.mjs";
import { good } from "./troubles.mjs";

const places = { plasser: 3, deltakermaaneder: 3 };
const asks = [
  () => core.assess(good, "2026-06-01"),
  () => core.assessProgramme({ aktiviteter: [{ type: "botrening", timerPerUke: 10 }], soeknadsdato: "2026-06-01", vedtaksdato: "2026-06-01" }, "2026-06-01"),
  () => core.leaveRights({ barn: 1, kroniskSyke: 0, aleneomsorg: false }, "2026-06-01"),
  () => core.bistandA({ ordinaer: places, omfattende: places, fasteAnsettelser: 0 }),
  () => core.rates(),
  () => core.version(),
];
const right = asks.map((ask) => JSON.stringify(ask()));

/** Every name that an answer has a field of, with the number of an ask that gives it. */
const names = new Map();
const collect = (value, number) => {
  if (value === null || typeof value !== "object") return;
  for (const [name, held] of Object.entries(value)) {
    if (!Array.isArray(value)) names.set(name, number);
    collect(held, number);
  }
};
for (const [number, ask] of asks.entries()) collect(ask(), number);

/** Calls while `of` has such a property. */
function having(of, name, property, call) {
  const before = Object.getOwnPropertyDescriptor(of, name);
  Object.defineProperty(of, name, { configurable: true, ...property });
  try {
    return call();
  } finally {
    if (before) Object.defineProperty(of, name, before);
    else delete of[name];
  }
}

const failure = (ask) => {
  try {
    return ask();
  } catch (error) {
    return error;
  }
};

test("everything that is built in, frozen, changes no answer", () => {
  const program = `
    const core = await import(${JSON.stringify(new URL("pkg/core.js", root).href)});
    for (const name of Object.getOwnPropertyNames(globalThis)) {
      const held = Object.getOwnPropertyDescriptor(globalThis, name).value;
      if (typeof held !== "function" && !["JSON", "Math", "Reflect", "Atomics", "WebAssembly"].includes(name)) continue;
      Object.freeze(held);
      if (held.prototype) Object.freeze(held.prototype);
    }
    await core.default();
    const places = { plasser: 3, deltakermaaneder: 3 };
    const asks = [${asks}];
    console.log(JSON.stringify(asks.map((ask) => JSON.stringify(ask()))));`;
  const printed = execFileSync(process.execPath, ["--input-type=module"], { encoding: "utf8", input: `const good = ${JSON.stringify(good)};${program}` });
  assert.deepEqual(JSON.parse(printed), right);
});

test("what a program adds to every object and list is in no answer, be it called as a field of ours", () => {
  for (const name of ["extended", ...names.keys()]) {
    for (const property of [{ value: () => {}, writable: true, enumerable: true }, { value: 5, writable: true }]) {
      const answers = having(Object.prototype, name, property, () => having(Array.prototype, name, property, () => asks.map((ask) => ask())));
      assert.deepEqual(answers.map((answer) => JSON.stringify(answer)), right, name);
    }
  }
});

test("functions that a program has replaced, and that answers are made without, are not called", () => {
  for (const [of, name] of [[Object, "assign"], [globalThis, "Number"], [globalThis, "Map"], [globalThis, "JSON"], [globalThis, "Reflect"], [globalThis, "Set"]]) {
    const replaced = () => { throw new Error("trap"); };
    const answers = having(of, name, { value: replaced, writable: true }, () => asks.map((ask) => ask()));
    assert.deepEqual(answers.map((answer) => JSON.stringify(answer)), right, name);
  }
});

// id: prototype-that-throws
test("where what a program put into every object throws at a field of ours, that error comes with one of ours, and the next answer is right", () => {
  const trap = new Error("trap");
  assert.ok(names.size > 120, `${names.size} names`);
  for (const [name, number] of [...names, ["0", 0]]) {
    for (const property of [{ set() { throw trap; } }, { value: 5 }]) {
      const error = having(Object.prototype, name, property, () => failure(asks[number]));
      assert.deepEqual([error.name, error.code], ["KvpError", "internal_error"], name);
      assert.ok(property.set ? error.cause === trap : error.cause instanceof TypeError, `${name}: ${error.cause}`);
      assert.equal(JSON.stringify(asks[number]()), right[number], name);
    }
  }
  assert.deepEqual(asks.map((ask) => JSON.stringify(ask())), right);
});
