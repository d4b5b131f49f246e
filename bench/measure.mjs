// Measures the contenders side by side and writes docs/benchmarks.md: what `cargo xtask bench` ends with.
//
//     node bench/measure.mjs <directory>
//
// The directory holds what was measured natively: `criterion/` by Criterion and, where Valgrind is, `counted.txt` by Callgrind.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { browser } from "./browser.mjs";
import { bundles } from "./bundles.mjs";
import { cold } from "./cold.mjs";
import { COUNT } from "./cases.mjs";
import { core, others } from "./contenders.mjs";
import { counted } from "./counted.mjs";
import { latency } from "./latency.mjs";
import { median } from "./numbers.mjs";
import { report } from "./report.mjs";

/** A machine that others use too is slower at times, so the whole is measured more than once. */
const TIMES = 3;

const [directory] = process.argv.slice(2);
const laid = join(directory, "bundles");
const bytes = await bundles(laid);
const [warm, starts] = [[], []];
for (let time = 1; time <= TIMES; time += 1) {
  console.log(`Measuring, ${time} of ${TIMES}.`);
  warm.push(latency([core, ...others]));
  starts.push(cold(laid, ["core", "publicodes", "traced"]));
}
const middle = (runs) => Object.fromEntries(Object.keys(runs[0]).map((name) => [name, median(runs.map((run) => run[name]))]));
const spread = (runs, ratio) => [Math.min(...runs.map(ratio)), Math.max(...runs.map(ratio))];

const text = report({
  cases: COUNT,
  times: TIMES,
  bytes,
  warm: middle(warm),
  ratios: {
    publicodes: spread(warm, ({ publicodes, core }) => publicodes / core),
    traced: spread(warm, ({ traced, core }) => traced / core),
    untraced: spread(warm, ({ untraced, core }) => untraced / core),
  },
  cold: middle(starts),
  native: { json: await criterion("json"), rules: await criterion("rules") },
  counted: await counted(join(directory, "counted.txt")),
  pages: process.env.CHROMIUM ? await browser(process.env.CHROMIUM, laid) : undefined,
});
await writeFile(new URL("../docs/benchmarks.md", import.meta.url), text);
console.log(text);

/** Microseconds for one case: Criterion times all of them as one. */
async function criterion(name) {
  const estimates = JSON.parse(await readFile(join(directory, "criterion", "assess", name, "new", "estimates.json"), "utf8"));
  return estimates.median.point_estimate / 1000 / COUNT;
}
