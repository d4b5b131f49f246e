/** The custom element with only the pilot of arbeid med bistand in it, and the functions that its wasm has. */

export { bistandA, bistandB, default, KvpError, version } from "./core.js";
export type * from "./core.js";
export { KvpVeiviser } from "./kvp-veiviser.js";
export type * from "./kvp-veiviser.js";
