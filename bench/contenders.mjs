// Everyone who assesses, ready to be asked.

import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import init, { assess } from "../pkg/core.js";
import { traced, untraced } from "./contenders/decimal.mjs";
import { contender } from "./contenders/publicodes.mjs";

await init();

/** The rules that publicodes is given. */
export const rules = parse(await readFile(new URL("contenders/kvp.publicodes.yaml", import.meta.url), "utf8"));

export const core = { name: "core", assess };

/** The others. */
export const others = [
  { name: "publicodes", assess: contender(rules) },
  { name: "traced", assess: traced, hasTrace: true },
  { name: "untraced", assess: untraced },
];
