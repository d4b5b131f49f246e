// Finds the wasm and compiles it, in a browser and in Node.

import { integrity, own } from "#wasm";

const FILES = "node:fs/promises";

let ours;

/** Our own wasm, compiled once however many ask for it at a time. */
export function compileOurs() {
  ours ??= ownModule().catch((error) => {
    forget();
    throw error;
  });
  return ours;
}

/** Only the bytes this file was built with are accepted: four in ten single-bit errors in a wasm still make a valid one, which would calculate something else. */
const ownModule = async () => compile(own(), { integrity });

/** The next one who asks for our own wasm has it fetched anew, whatever became of it. */
export function forget() {
  ours = undefined;
}

/** Compiles what the caller hands over: the wasm's URL, its bytes or the module of them. */
export async function compile(given, request = {}) {
  // What need not be waited for is asked for at once, before whoever calls does anything else.
  const source = typeof given?.then === "function" ? await given : given;
  if (source instanceof WebAssembly.Module) return source;
  // Node 20 compiles every view of bytes but a `DataView`.
  if (ArrayBuffer.isView(source)) return WebAssembly.compile(new Uint8Array(source.buffer, source.byteOffset, source.byteLength));
  if (!(source instanceof URL)) return WebAssembly.compile(source);
  if (source.protocol === "file:") return WebAssembly.compile(await read(source));

  const response = await fetchFile(source, request);
  // A server that calls the wasm something else is common, and no reason to fail.
  const streams = WebAssembly.compileStreaming && response.headers.get("content-type")?.startsWith("application/wasm");
  return streams ? WebAssembly.compileStreaming(response) : WebAssembly.compile(await response.arrayBuffer());
}

/** Fetches a file, or says which it was. A file that must have a hash and is missing or another is one failure to the browser, which tells no more. */
export async function fetchFile(url, request) {
  const response = await fetch(url, request).catch((cause) => {
    throw new TypeError(`${url} could not be fetched${request.integrity ? ", or is not the file of this version" : ""}.`, { cause });
  });
  if (!response.ok) throw new Error(`${url} answered ${response.status}.`);
  return response;
}

/** Only Node comes here. It is asked for the module by name, since bundlers for browsers stumble over an `import` of it; before 20.16 it has no other way. */
async function read(file) {
  const { readFile } = globalThis.process.getBuiltinModule?.(FILES) ?? (await import(FILES));
  return readFile(file);
}
