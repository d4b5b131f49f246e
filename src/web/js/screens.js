// What a build of the screens gives the element. The guide's is part of the element's file; others are files of their own, with the same exports.

import { day as today } from "#glue";
import { call } from "./call.js";

export { file, default as stylesheet } from "#stylesheet";
export { version } from "./call.js";
export * from "./instances.js";
export * from "./packs.js";

/** The day in Norway, as `YYYY-MM-DD`. */
export const day = () => call(today);
