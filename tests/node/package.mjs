// The built package, as a Node program gets it.

import { root } from "./root.mjs";

export const core = await import(new URL("pkg/core.js", root));
await core.default();

export { cases } from "./worked.mjs";
