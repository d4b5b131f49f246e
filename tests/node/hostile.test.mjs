// Whatever a program hands over, the door answers with an assessment or a KvpError, and goes on working.
//
// A short run with every test; `cargo xtask fuzz --seconds N` gives it N seconds. The seed is printed where it fails.

import assert from "node:assert/strict";
import test from "node:test";
import { core } from "./package.mjs";

const seconds = Number(process.env.KVP_FUZZ_SECONDS ?? 0);
const codes = ["invalid_answer", "unknown_field", "conflict", "outside_coverage"];

/** Random numbers from a seed: mulberry32. */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const good = {
  foedselsdato: "1990-02-28",
  opphold: "fast_bopel",
  eoes: "nei",
  nedsattEvne: "ja",
  ytelser: "ingen",
  arbeidsevnevurdering: "gjennomfoert",
  tettOppfoelging: "ja",
  egenJobbsoeking: "nei",
  introduksjonsprogram: "nei",
  barnFoedselsdatoer: ["2015-01-01", "2020-05-05"],
  arbeidstimerPerUke: "7.5",
  laerling: false,
  ugyldigFravaerTimer: 0,
  samordning: { dagpenger: 100 },
  programstart: "2026-08-01",
  programMaaneder: 12,
  utbetaling: "dag",
};
const fields = [...Object.keys(good), "alder", "barn", "navKontor", "__proto__", "constructor", "toJSON", "then", "length", "0", ""];

class Answers {
  alder = 27;
}

const raise = (thrown) => () => {
  throw thrown;
};

/** Things that make trouble, most of which JSON cannot say. */
const troubles = [
  () => undefined,
  () => null,
  () => NaN,
  () => -Infinity,
  () => -0,
  () => 2 ** 53,
  () => 10n ** 400n,
  () => "9".repeat(400),
  () => "x".repeat(100_000),
  () => "\ud800",
  () => "\u0000",
  () => Symbol("ja"),
  () => Symbol.iterator,
  () => () => "ja",
  () => new Date(),
  () => new Date(NaN),
  () => new Map([["alder", 27]]),
  () => new Set(["ja"]),
  () => new String("ja"),
  () => new Number(27),
  () => new Boolean(true),
  () => Object(27n),
  () => new Answers(),
  () => Answers,
  () => new (class extends Array {})("2020-01-01"),
  () => Uint8Array.of(1, 2, 3),
  () => new ArrayBuffer(8),
  () => new Error("ja"),
  () => Promise.resolve("ja"),
  () => new WeakMap(),
  () => /ja/,
  () => globalThis,
  () => Object.create({ alder: 27 }),
  () => Object.freeze({ alder: 27 }),
  () => Object.assign(Object.create(null), { alder: 27 }),
  () => JSON.parse('{"__proto__": {"alder": 27}}'),
  () => Array(5),
  () => Array(2 ** 32 - 1),
  () => Object.assign([], { 7: "2020-01-01", alder: 27 }),
  () => [, "2020-01-01", , undefined],
  () => {
    const loop = {};
    loop.samordning = loop;
    loop.barnFoedselsdatoer = [loop];
    return loop;
  },
  () => {
    const loop = [];
    loop.push(loop);
    return loop;
  },
  () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy;
  },
  () => {
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    return proxy;
  },
  () => new Proxy({ alder: 27 }, { get: raise(new TypeError("get")) }),
  () => new Proxy({ alder: 27 }, { ownKeys: raise(null) }),
  () => new Proxy({ alder: 27 }, { ownKeys: () => ["alder", "alder"] }),
  () => new Proxy({ alder: 27 }, { getPrototypeOf: raise(undefined) }),
  () => new Proxy({ alder: 27 }, { getOwnPropertyDescriptor: raise("no") }),
  () => new Proxy([], { get: (_, key) => (key === "length" ? 1e9 : "2020-01-01") }),
  () => new Proxy([], { get: (_, key) => (key === "length" ? { valueOf: raise(1) } : "2020-01-01") }),
  () => new Proxy(() => {}, {}),
  () => ({ get alder() { throw Object.assign(new Error("disk"), { code: "ENOENT" }); } }),
  () => ({ get alder() { throw { code: Symbol("code"), message: 5 }; } }),
  () => ({ get alder() { throw { code: "invalid_answer", message: "not ours" }; } }),
  () => ({ get alder() { throw new Proxy({}, { get: raise(1) }); } }),
  () => ({ get alder() { return core.assess({ alder: 27 }, "2026-06-01"); } }),
  () => ({ get alder() { return core.assess({ alder: "x" }, "2026-06-01"); } }),
  () => ({ get alder() { return this.alder; } }),
  () => {
    let reads = 0;
    return { get alder() { return (reads += 1) > 1 ? "x" : 27; } };
  },
  () => ({ toJSON: () => "ja", toString: () => "ja", valueOf: () => 27, [Symbol.toPrimitive]: () => "ja" }),
  () => ({ [Symbol("alder")]: 27 }),
  () => Object.defineProperty({}, "alder", { value: 27, enumerable: false }),
];

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

test("random trouble is read or refused by name, and the rules answer right afterwards", () => {
  const right = JSON.stringify(core.assess(good, "2026-06-01"));
  const until = Date.now() + seconds * 1000;
  const start = seconds ? Date.now() % 2 ** 31 : 1;
  let [tried, read] = [0, 0];
  for (let seed = start; tried < 20_000 || Date.now() < until; seed += 1) {
    const draw = random(seed);
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
  if (seconds) console.log(`hostile values in Node: ${tried}`);
});
