// What a program may hand over by mistake or on purpose, for Node and for the browser.

/** Answers that can be assessed. */
export const good = {
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

/** Fields to put trouble in: those there are, and those an object has by itself. */
export const fields = [...Object.keys(good), "alder", "barn", "navKontor", "__proto__", "constructor", "toJSON", "then", "length", "0", ""];

class Answers {
  alder = 27;
}

const raise = (thrown) => () => {
  throw thrown;
};

/** Things that make trouble, most of which JSON cannot say; a few of them call the rules while they are being read. */
export const troublesFor = (assess) => [
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
  () => ({ get alder() { return assess({ alder: 27 }, "2026-06-01"); } }),
  () => ({ get alder() { return assess({ alder: "x" }, "2026-06-01"); } }),
  () => ({ get alder() { return this.alder; } }),
  () => {
    let reads = 0;
    return { get alder() { return (reads += 1) > 1 ? "x" : 27; } };
  },
  () => ({ toJSON: () => "ja", toString: () => "ja", valueOf: () => 27, [Symbol.toPrimitive]: () => "ja" }),
  () => ({ [Symbol("alder")]: 27 }),
  () => Object.defineProperty({}, "alder", { value: 27, enumerable: false }),
];
