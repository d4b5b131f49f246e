import { readFileSync } from "node:fs";
import { root } from "./root.mjs";

/** The worked cases, which neither the package nor tests/reference had a hand in. */
export const cases = readFileSync(new URL("tests/data/cases.jsonl", root), "utf8").trim().split("\n").map((line) => JSON.parse(line));
