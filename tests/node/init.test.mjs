// Making the rules ready: what `init` takes, what it refuses and how, and that no refusal stands in the way of the next try.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { root } from "./root.mjs";

const file = new URL("pkg/core.wasm", root);
const wasm = readFileSync(file);
const bytes = new Uint8Array(wasm);

let copies = 0;
/** The package as a program that has just started gets it. */
const fresh = () => import(`${new URL("pkg/core.js", root)}?copy=${(copies += 1)}`);

/** The bytes within a larger buffer, not at its start. */
const within = (View) => new View(Uint8Array.from([1, 2, 3, 4, ...bytes, 5]).buffer, 4, bytes.length);

/** Why `init` would not have it. */
async function refusal(core, ...source) {
  const error = await core.default(...source).then(() => assert.fail("it was taken"), (error) => error);
  assert.ok(error instanceof core.KvpError && error instanceof Error, String(error));
  assert.match(error.message, /^[A-Z`].*\.$/);
  assert.ok(error.cause, "what went wrong goes with it");
  return [error.code, error.field];
}

const TAKEN = {
  nothing: () => undefined,
  "the URL of a file": () => file,
  "a URL that holds it": () => new URL(`data:application/wasm;base64,${wasm.toString("base64")}`),
  "a Buffer": () => wasm,
  "an ArrayBuffer": () => bytes.slice().buffer,
  "a Uint8Array": () => bytes,
  "a Uint8Array within a buffer": () => within(Uint8Array),
  "a DataView": () => new DataView(bytes.slice().buffer),
  "a DataView within a buffer": () => within(DataView),
  "a module": () => new WebAssembly.Module(bytes),
  "a promise of a module": () => WebAssembly.compile(bytes),
};

for (const [name, make] of Object.entries(TAKEN)) {
  test(`init takes ${name}, and gives nothing back`, async () => {
    const core = await fresh();
    assert.equal(await core.default(make()), undefined);
    assert.equal(core.assess({ alder: 27, barn: 1 }, "2026-06-01").stipend.perMonth.total, "24048.04");
  });
}

const REFUSED = {
  null: () => null,
  "a number": () => 5,
  "true": () => true,
  "an address as text": () => file.href,
  "a path": () => "pkg/core.wasm",
  "an empty text": () => "",
  "a symbol": () => Symbol("wasm"),
  "a bigint": () => 1n,
  "a function": () => () => bytes,
  "a list of bytes": () => [...bytes.subarray(0, 8)],
  "what wasm-bindgen would take": () => ({ module_or_path: bytes }),
  "a Response": () => new Response(wasm),
  "a Blob": () => new Blob([wasm]),
  "a Date": () => new Date(),
  "an object that is no URL": () => Object.create(URL.prototype),
  "an object that throws": () => new Proxy({}, { get: () => assert.fail("touched"), getPrototypeOf: () => assert.fail("touched") }),
  "a promise that fails": () => Promise.reject(new Error("mine")),
  "no bytes": () => new Uint8Array(),
  "other bytes": () => Uint8Array.of(1, 2, 3),
  "half of the bytes": () => bytes.subarray(0, bytes.length / 2),
  "bytes that were given away": () => {
    const { buffer } = bytes.slice();
    structuredClone(buffer, { transfer: [buffer] });
    return buffer;
  },
  "an empty module": () => new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)),
  "the wasm of the screens": () => readFileSync(new URL("pkg/kvp-veiviser.wasm", root)),
  "the URL of a file that is not there": () => new URL("pkg/none.wasm", root),
  "the URL of a server that is not there": () => new URL("http://127.0.0.1:9/core.wasm"),
  "the URL of nothing that can be fetched": () => new URL("mailto:post@example.org"),
};

for (const [name, make] of Object.entries(REFUSED)) {
  test(`init refuses ${name} by a KvpError, and the next try is as good as the first`, async () => {
    const core = await fresh();
    assert.deepEqual(await refusal(core, make()), ["invalid_answer", "source"]);
    assert.throws(core.version, { name: "KvpError", code: "not_initialised" });
    await core.default();
    assert.equal(core.version().schema, 1);
  });
}

test("a wasm that cannot be found is reported as a package that is not ready", async () => {
  const alone = readFileSync(new URL("pkg/core.js", root), "utf8");
  const core = await import(`data:text/javascript,${encodeURIComponent(alone.replaceAll("import.meta.url", JSON.stringify(new URL("nowhere/", root).href)))}`);
  assert.deepEqual(await refusal(core), ["not_initialised", undefined]);
});

test("several calls at once are as many answers: one that is refused takes no other with it, and once it is ready more are in vain", async () => {
  const core = await fresh();
  const calls = await Promise.allSettled([core.default("x"), core.default(), core.default(wasm), core.default(null), core.default()]);
  assert.deepEqual(calls.map(({ status }) => status), ["rejected", "fulfilled", "fulfilled", "rejected", "fulfilled"]);
  const before = core.version();
  assert.equal(await core.default("x"), undefined);
  assert.deepEqual(core.version(), before);
});

test("a Node that has no getBuiltinModule, as before 20.16, finds the wasm too", () => {
  const program = `process.getBuiltinModule = undefined; const { default: init, version } = await import(${JSON.stringify(new URL("pkg/core.js", root).href)}); await init(); console.log(version().schema);`;
  assert.equal(execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" }).trim(), "1");
});
