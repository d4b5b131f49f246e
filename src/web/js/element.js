// The package's main entry: the rules, and the element that shows them.

export * from "./core.js";
export { default } from "./core.js";
