// docs/benchmarks.md from what was measured.

import { readFileSync } from "node:fs";
import { arch, cpus, platform } from "node:os";

const locked = JSON.parse(readFileSync(new URL("package-lock.json", import.meta.url), "utf8")).packages;
const lock = readFileSync(new URL("native/Cargo.lock", import.meta.url), "utf8");
const ours = JSON.parse(readFileSync(new URL("../pkg/package.json", import.meta.url), "utf8")).version;
const npm = (name) => locked[`node_modules/${name}`].version;
const crate = (name) => lock.match(new RegExp(`name = "${name}"\nversion = "([^"]+)"`))[1];

const digits = (value, count = 1) => value.toFixed(count);
const thousands = (value) => String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, " ");
const between = ([least, most]) => `${digits(least)}–${digits(most)}`;
const table = (head, rows) => [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

/** What a goal of `docs/benchmarks.md` comes to: whether it is reached, and by how much. */
function goal(what, bar, value, unit, atMost, missed) {
  const reached = atMost ? value <= bar : value >= bar;
  const written = (number) => (bar >= 1000 ? thousands(number) : digits(number, bar <= 1 ? 2 : 1));
  const by = reached ? "reached" : `**missed** by ${written(Math.abs(value - bar))} ${unit}`;
  return { reached, missed, what, row: [what, `${atMost ? "≤" : "≥"} ${bar < 1 ? bar : thousands(bar)} ${unit}`, `${written(value)} ${unit}`, by] };
}

/** The whole page. */
export function report({ cases, times, bytes, warm, ratios, cold, native, counted, pages }) {
  const goals = [
    goal("`assess`, against publicodes", 40, warm.publicodes / warm.core, "×", false, SLOWER),
    goal("beyond that", 60, warm.publicodes / warm.core, "×", false, SLOWER),
    goal("`assess`, against decimal.js with a trace", 1, warm.traced / warm.core, "×", false, SLOWER),
    goal("core: process start to first answer, over an empty Node", 8, cold.core, "ms", true, COLD),
    goal("beyond that", 5, cold.core, "ms", true, COLD),
    goal("core package, brotli", 44_000, bytes.package, "bytes", true, CORE_BYTES),
    goal("beyond that", 40_000, bytes.package, "bytes", true, CORE_BYTES),
    goal("the guide: wasm, JavaScript, stylesheet and one language, brotli", 128_000, bytes.element, "bytes", true, ELEMENT_BYTES),
    goal("the workbench, likewise", 205_000, bytes.workbench, "bytes", true, ELEMENT_BYTES),
    ...(pages ? paged(pages) : []),
  ];
  return `# Benchmarks

The package beside the same rules in publicodes and in plain JavaScript with exact decimals, and natively. \`cargo xtask bench\` measures and writes
this page; it is no part of \`cargo xtask test\`, since times depend on the machine.

**Measured** on ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (${arch()}, ${platform()}) that others used too, with Node ${process.versions.node}${pages ? ` and Chromium ${pages.version}` : ""}.
Ratios travel to other machines; milliseconds do not. The contenders take turns, and each number is the middle of ${times} measurements, each of them the median of
many rounds.

Before anything was timed, all agreed on ${thousands(cases)} random cases with law dates in 2026: every outcome, the conclusion, every amount to the øre,
and decimal.js with a trace on every step and its number.

## Goals

${table(["What", "Goal", "Measured", ""], goals.map(({ row }) => row))}

${[...new Set(goals.filter(({ reached }) => !reached).map(({ missed }) => missed))].filter(Boolean).join("\n\n")}

"Amounts alone" has a goal only where the package offers them alone, which it does not: without the steps nobody can check them.

## One assessment, warm

${table(["Contender", "µs", "against `assess`", "of the measurements"], [
    [`\`assess\` of kvp-veiviser/core ${ours} in Node`, digits(warm.core), "1", ""],
    [`publicodes ${npm("publicodes")}`, digits(warm.publicodes), `${digits(warm.publicodes / warm.core)} ×`, between(ratios.publicodes)],
    [`decimal.js ${npm("decimal.js")}, with a trace of steps`, digits(warm.traced), `${digits(warm.traced / warm.core, 2)} ×`, between(ratios.traced)],
    [`decimal.js ${npm("decimal.js")}, amounts alone`, digits(warm.untraced), `${digits(warm.untraced / warm.core, 2)} ×`, between(ratios.untraced)],
    [`natively, JSON in and text out (Criterion ${crate("criterion")})`, digits(native.json), `${digits(native.json / warm.core, 2)} ×`, ""],
    ["natively, the rules alone, typed answers in and an assessment out", digits(native.rules), `${digits(native.rules / warm.core, 2)} ×`, ""],
  ])}

\`assess\` does more than the others: it also knows the other 20 years' law, names the reason, the facts and a linked paragraph of every finding and step, says what
is still missing, and works out every single other answer or coming day that would change the result. What it hands over are plain objects, made anew.
Natively a text is made of it. In JavaScript each of some 700 fields is set by a call of its own, which is more than half of the time.
Publicodes computes with floating-point numbers; it is helped over halves of an øre by a millionth of one.

## First answer of a process

${table(["Contender", "ms over an empty Node", "bytes sent (brotli)"], [
    ["kvp-veiviser/core: JavaScript and wasm", digits(cold.core), thousands(bytes.package)],
    ["publicodes and its rules, one minified module", digits(cold.publicodes), thousands(bytes.publicodes)],
    ["decimal.js and the rules with a trace, one minified module", digits(cold.traced), thousands(bytes.traced)],
  ])}

The other two hold the law of one year and no texts, and only their own outputs.

## Cost against size

${counted ? grown(counted) : "NOT MEASURED: Valgrind is not installed, so no instructions were counted."}

## In the browser

${pages ? slow(pages) : "NOT MEASURED: no Chromium."}
`;
}

const SLOWER = `**Faster than now** \`assess\` would be if it answered only what the others answer, or handed its result over in another form than plain objects: more than
half of its time goes to making them in JavaScript, field by field through serde-wasm-bindgen.`;
const COLD = `**An earlier first answer** takes a smaller wasm: most of the time is V8 reading and compiling it, which happens before the first call and grows with its bytes.`;
const CORE_BYTES = `**A smaller core** takes less for each field of a result: half of the wasm is the words, paragraphs and steps that no contender here has, and
[what weighs what](decisions/0005-one-contract-three-builds.md) is decided with reasons.`;
const ELEMENT_BYTES = `**A smaller guide and workbench** take leaving out something that people see: one language is a fourteenth of the guide; Yew and the drawing of every screen are a third, and Aksel's styles, the rules and what hosts send and get the rest.`;
const PAINT = `**An earlier paint** is mostly the browser's: an input waits for the next frame, half of a frame on average where the screen shows 60 a second, and then for layout and paint.`;
const READY = `**Earlier to be ready** on a slow line takes fewer bytes: three round trips and the transfer are most of it. A page that asks for the wasm at once saves one of the three.`;
const FIRST = `**A first answer earlier than React's**, by more than this, takes a wasm that need not wait for its module: three round trips against two.`;

function paged({ loads, inputs }) {
  return [
    goal("the guide ready and painted on slow 4G at a fourth of the speed, p95", 1400, loads.painted.guide.p95, "ms", true, READY),
    goal("the same, of what React with Aksel and a date picker takes", 1, loads.painted.guide.p95 / loads.painted.aksel.p95, "×", true, READY),
    goal("its longest task, p95", 200, loads.longest.guide.p95, "ms", true, READY),
    goal("first answer on slow 4G at a fourth of the speed, of what decimal.js drawn by React takes, p50", 1, loads.painted.core.p50 / loads.painted.react.p50, "×", true, FIRST),
    goal("beyond that", 0.8, loads.painted.core.p50 / loads.painted.react.p50, "×", true, FIRST),
    goal("input to painted result at the desk, p95", 22, inputs.measured[1].p95, "ms", true, PAINT),
    goal("the same at a fourth of the speed, p95", 50, inputs.measured[4].p95, "ms", true, PAINT),
  ];
}

/** How the rules' instructions grow. */
function grown(counted) {
  const names = { plan: "months of a plan, 1 to 36", children: "children with birth dates, 0 to 20", columns: "columns side by side, 1 to 3" };
  const rows = Object.entries(names).map(([kind, name]) => {
    const { slope, start, fit, points } = counted[kind];
    return [name, thousands(points[0][1]), thousands(points.at(-1)[1]), thousands(slope), thousands(start), fit.toFixed(4)];
  });
  return `Instructions of the native rules, counted by Callgrind: the same every time. A straight line through all sizes tells them as well as the last column says, where
1 is exactly. What stands beside the line are days: those on which a rate or an age turns within a plan, and the children's birthdays that \`changes\` names.

${table(["Size", "smallest", "largest", "for each more", "for none", "fit (R²)"], rows)}`;
}

function slow({ loads, inputs }) {
  const names = { guide: "`<kvp-veiviser>`, ready to be used", early: "the same, where the page asks for its wasm at once", core: "kvp-veiviser/core, first answer", publicodes: "publicodes, first answer", traced: "decimal.js with a trace, first answer", react: "the same, drawn by React", aksel: "the same, in a form of Aksel's with a date picker, and its stylesheet" };
  const rows = Object.entries(names).map(([key, name]) => {
    const [painted, longest] = [loads.painted[key], loads.longest[key]];
    return [name, thousands(painted.p50), thousands(painted.p95), thousands(longest.p50), thousands(longest.p95)];
  });
  const typed = [["as it is", 1], ["at a fourth of the speed", 4]].map(([name, slowness]) => [name, digits(inputs.measured[slowness].p50), digits(inputs.measured[slowness].p95)]);
  return `From the beginning of navigation to the painted frame, in milliseconds: ${loads.runs} visits each, by turns, with nothing stored, over a line of 1.6 Mbit/s with 150 ms
and a processor slowed to a fourth. A page [may ask for the wasm at once](embedding.md#plain-html), which suits Chromium and not every browser.

${table(["What", "p50", "p95", "longest task, p50", "p95"], rows)}

From an input on the caseworker's desk, with a plan of twelve months, to the frame that shows the new amounts, in milliseconds over ${inputs.count} inputs. The wait for
the frame is counted.

${table(["Processor", "p50", "p95"], typed)}`;
}
