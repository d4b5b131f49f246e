// What the rules say natively: written by `examples/vectors.rs`, which `cargo xtask test` runs first.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { root } from "./root.mjs";

const directory = process.env.KVP_VECTORS ?? fileURLToPath(new URL("target/xtask/vectors/", root));

function lines(file) {
  const path = join(directory, file);
  assert.ok(existsSync(path), `${path} is not there: \`cargo xtask test --only node\` writes it`);
  return readFileSync(path, "utf8").trimEnd().split("\n");
}

/** Calls with the text each must be answered with, one JSON object a line. */
export const vectors = () => lines("vectors.jsonl");

/** The day in Oslo at every hour of 2020 through 2040. */
export const days = () => lines("days.txt");

/** Runs in a page beside the package: the calls that are answered otherwise there. */
export async function differing(calls) {
  const core = await import("/pkg/core.js");
  await core.default();
  return calls.map((line) => JSON.parse(line)).filter(({ answers, lawDate, text }) => {
    try {
      return JSON.stringify(core.assess(answers, lawDate)) !== text;
    } catch ({ code, field, message }) {
      return JSON.stringify({ code, field, message }) !== text;
    }
  });
}
