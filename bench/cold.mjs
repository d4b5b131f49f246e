// From the start of a process to its first explained answer, over one that answers nothing.

import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { median } from "./numbers.mjs";

const ROUNDS = 41;

/** Milliseconds for each directory that {@link bundles} laid out: the median, round by round, over the empty one. */
export function cold(directory, names) {
  const over = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    const empty = start(directory, "empty");
    for (const name of names) over.get(name).push(start(directory, name) - empty);
  }
  return Object.fromEntries([...over].map(([name, rounds]) => [name, median(rounds)]));
}

/** Node counts from when its process began. */
function start(directory, name) {
  const main = pathToFileURL(join(directory, name, "main.mjs")).href;
  const program = `globalThis.answered = () => console.log(performance.now()); await import(${JSON.stringify(main)});`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" }));
}
