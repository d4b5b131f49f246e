// The rules' front door for JavaScript.

import { initSync } from "#glue";
import { compile } from "./load.js";

let ready;

/** Makes the rules ready. Without an argument they find their own wasm, in a browser and in Node. */
export default function init(source) {
  ready ??= compile(source).then((module) => void initSync({ module }));
  return ready.catch((error) => {
    ready = undefined; // The next call tries again.
    throw error;
  });
}
