// What every wasm has, whatever it knows: a way to make it ready, its versions, and the error that says why it would not answer.

import * as rules from "#glue";
import { replaceBroken, wasm } from "./guard.js";
import { compile, compileOurs } from "./load.js";
import { plain } from "./plain.js";

const unloaded = { code: "not_initialised", message: "The wasm could not be loaded." };
const unusable = { code: "invalid_answer", field: "source", message: "`source` must lead to this module's wasm: its URL, its bytes, or what they compile to." };
const broke = { code: "internal_error", message: "The rules broke off, and nothing is wrong with what they were asked. The cause says why, and the next call starts anew." };

let initialised = false;

/** Makes the rules ready. Without an argument they find their own wasm, in a browser and in Node. Once they are ready, asking again does nothing. */
export default async function init(source) {
  if (initialised) return;
  try {
    const module = await (source === undefined ? compileOurs() : compile(source));
    if (initialised) return;
    // The glue would take over any wasm that needs nothing, and keep it.
    if (!WebAssembly.Module.exports(module).some(({ name }) => name === "assess")) throw new TypeError("It is another wasm.");
    rules.initSync({ module });
    // Has the engine compile it now: where it is thrown, there may be no stack to do that with.
    new KvpError(broke);
    initialised = true;
  } catch (cause) {
    throw new KvpError({ ...(source === undefined ? unloaded : unusable), cause });
  }
}

/** The versions of the package, the rules and the contract. */
export const version = () => call(rules.version);

/** Why something could not be assessed: a code to act on, the field it is in, and a whole sentence. */
export class KvpError extends Error {
  // Defined, not set: a host may have frozen what every error has its name from.
  name = "KvpError";

  constructor({ code, field, message, cause }) {
    super(message, cause && { cause });
    this.code = code;
    if (field !== undefined) this.field = field;
  }
}

/** Asks the wasm, with a plain copy of each thing that is `given` by its name. */
export function call(ask, given = {}) {
  if (!initialised) {
    throw new KvpError({ code: "not_initialised", message: "Call and await the default export, init(), before anything else." });
  }
  let asking = false;
  try {
    const copies = Object.entries(given).map(([name, value]) => plain(value, name));
    ensureUnbroken(); // A host may have broken it while its fields were read.
    asking = true;
    return ask(...copies);
  } catch (error) {
    // First of all, since with the stack used up nothing that is called below need succeed.
    if (asking) wasm.broken = true;
    // What the rules or `plain` mean to report is an object that they made. Anything else is the engine's.
    if (error instanceof Error || !error?.code) throw new KvpError({ ...broke, cause: error });
    if (asking) wasm.broken = false;
    throw new KvpError(error);
  }
}

/** Sees to it that the wasm is one that never broke. Nothing that was read from another is kept. */
export function ensureUnbroken() {
  replaceBroken(rules.__wbg_reset_state);
}
