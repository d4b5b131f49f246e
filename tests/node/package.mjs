// The built package, as a Node program gets it.

import { readFileSync } from "node:fs";
import { root } from "./root.mjs";

export const core = await import(new URL("pkg/core.js", root));
await core.default();

/** The worked cases of the independent reference. */
export const cases = readFileSync(new URL("tests/data/cases.jsonl", root), "utf8").trim().split("\n").map((line) => JSON.parse(line));
