// A wasm that breaks off half-way: by a stack that the program has used up, or by a check in it that fails. What is asked next is answered right.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { root } from "./root.mjs";
import { good } from "./troubles.mjs";

let copies = 0;
/** The package as a program that has just started gets it, made ready with `source`. */
async function fresh(source) {
  const core = await import(`${new URL("pkg/core.js", root)}?broken=${(copies += 1)}`);
  await core.default(source);
  return core;
}

/** A question to each function. */
const questions = ({ assess, assessProgramme, leaveRights, bistandA, bistandB, rates, version }) => ({
  assess: () => assess(good, "2026-06-01"),
  assessProgramme: () => assessProgramme({ aktiviteter: [{ type: "botrening", timerPerUke: 10 }] }, "2026-06-01"),
  leaveRights: () => leaveRights({ barn: 1, kroniskSyke: 0, aleneomsorg: false }, "2026-06-01"),
  bistandA: () => bistandA({ ordinaer: { plasser: 3, deltakermaaneder: 3 }, omfattende: { plasser: 0, deltakermaaneder: 0 }, tilretteleggere: 1, fasteAnsettelser: 0 }),
  bistandB: () => bistandB({}),
  rates,
  version,
});

/** What comes of asking: an answer or an error, as text. */
function outcome(ask) {
  try {
    return JSON.stringify(ask());
  } catch (error) {
    return error.code ? `${error.name} ${error.code} ${error.field ?? ""}` : error.name;
  }
}

/** What comes of asking so many calls from where the stack is used up; nothing where that is too near to ask at all. */
function nearTheEnd(calls, ask) {
  let back = 0;
  let result;
  const dive = () => {
    try {
      dive();
    } catch {
      // Here is the end.
    }
    if ((back += 1) === calls) result = outcome(ask);
  };
  dive();
  return result;
}

/** The wasm with a memory that may grow by four megabytes and no more. */
function tight() {
  const bytes = [...readFileSync(new URL("pkg/core.wasm", root))];
  const number = (at) => {
    let [value, length] = [0, 0];
    do value |= (bytes[at + length] & 127) << (7 * length);
    while (bytes[at + length++] & 128);
    return [value, length];
  };
  const MEMORY = 5;
  for (let at = 8; at < bytes.length; ) {
    const [size, length] = number(at + 1);
    const content = at + 1 + length;
    if (bytes[at] === MEMORY) {
      // One memory without a largest size, and how many pages it begins with.
      assert.deepEqual(bytes.slice(content, content + 2), [1, 0]);
      const [pages] = number(content + 2);
      const limits = [pages, pages + 64].flatMap((count) => [(count & 127) | 128, (count >> 7) | 128, count >> 14]);
      bytes.splice(at + 1, length + size, 2 + limits.length, 1, 1, ...limits);
      return Uint8Array.from(bytes);
    }
    at = content + size;
  }
  return assert.fail("it has no memory");
}

/** More than there is room for in such a memory. */
const huge = () => ({ ...good, opphold: "x".repeat(20_000_000) });

test("a stack that is used up, however near its end one asks, is reported as an error of ours, and every function is right afterwards", async () => {
  const asks = questions(await fresh());
  const right = Object.fromEntries(Object.entries(asks).map(([name, ask]) => [name, outcome(ask)]));
  for (const [name, answer] of Object.entries(right)) assert.match(answer, name === "bistandB" ? /^KvpError invalid_answer/ : /^{/, name);
  for (const [name, ask] of Object.entries(asks)) {
    const outcomes = new Set();
    // Up to where there has been room for all of it for a while.
    for (let [calls, answered] = [1, 0]; answered < 40; calls += 1) {
      assert.ok(calls < 4000, `${name} is never answered`);
      const near = nearTheEnd(calls, ask);
      answered = near === right[name] ? answered + 1 : 0;
      outcomes.add(near);
      assert.ok(outcome(ask) === right[name], `${name} after it was asked ${calls} calls from the end: ${outcome(ask).slice(0, 60)}`);
    }
    outcomes.delete(right[name]);
    // Nearest the end, where no error of ours can be made either, the engine throws its own.
    for (const near of outcomes) assert.ok([undefined, "RangeError", "KvpError internal_error "].includes(near), `${name}: ${near}`);
    assert.ok(outcomes.has("KvpError internal_error "), `${name} never broke off`);
    for (const [other, again] of Object.entries(asks)) assert.ok(outcome(again) === right[other], `${other} after ${name}`);
  }
});

// id: broken-wasm-replaced
test("a wasm that traps is replaced, and what broke it goes with the error", async () => {
  const core = await fresh(tight());
  const asks = questions(core);
  const right = Object.fromEntries(Object.entries(await fresh().then(questions)).map(([name, ask]) => [name, outcome(ask)]));
  for (const [name, ask] of Object.entries(asks)) {
    assert.throws(() => core.assess(huge(), "2026-06-01"), ({ name, code, field, message, cause }) => {
      assert.deepEqual([name, code, field], ["KvpError", "internal_error", undefined]);
      assert.match(message, /^The rules broke off/);
      return cause instanceof WebAssembly.RuntimeError;
    });
    assert.ok(outcome(ask) === right[name], name);
  }
});

test("a host that breaks the wasm while its answers are read gets them assessed by the next", async () => {
  const core = await fresh(tight());
  const right = outcome(() => core.assess({ alder: 27 }, "2026-06-01"));
  const outcomes = [];
  const reading = { get alder() {
    outcomes.push(outcome(() => core.assess(huge(), "2026-06-01")));
    return 27;
  } };
  assert.equal(outcome(() => core.assess(reading, "2026-06-01")), right);
  assert.deepEqual(outcomes, ["KvpError internal_error "]);
});

test("a host's own error is still its own, whatever it is called and however deep it was thrown", async () => {
  const { assess } = await fresh();
  const thrown = [new RangeError("Maximum call stack size exceeded"), new WebAssembly.RuntimeError("unreachable"), Object.assign(new Error("mine"), { code: "internal_error" })];
  for (const error of thrown) {
    assert.equal(outcome(() => assess({ get alder() { throw error; } }, "2026-06-01")), "KvpError invalid_answer alder");
  }
  assert.equal(outcome(() => assess({ get alder() { return this.alder; } }, "2026-06-01")), "KvpError invalid_answer alder");
});

test("two hundred that broke leave no more behind than twenty", () => {
  const program = `
    import { readFileSync } from "node:fs";
    const core = await import(${JSON.stringify(new URL("pkg/core.js", root).href)});
    await core.default(Uint8Array.from(${JSON.stringify([...tight()])}));
    const text = "x".repeat(20_000_000);
    const held = [];
    for (let times = 1; times <= 200; times += 1) {
      try {
        core.assess({ opphold: text }, "2026-06-01");
        throw new Error("it did not break");
      } catch ({ code, message }) {
        if (code !== "internal_error") throw new Error(message);
      }
      if (core.version().schema !== 1) throw new Error("not mended");
      if (times % 20 === 0) {
        gc();
        await new Promise((done) => setImmediate(done));
        gc();
        const { heapUsed, external, arrayBuffers } = process.memoryUsage();
        held.push(heapUsed + external + arrayBuffers);
      }
    }
    console.log(JSON.stringify(held));`;
  const held = JSON.parse(execFileSync(process.execPath, ["--expose-gc", "--input-type=module"], { encoding: "utf8", input: program }));
  assert.equal(held.length, 10);
  // The memory of a single wasm is more than this.
  assert.ok(held.at(-1) - held[0] < 1_000_000, `${held}`);
});
