// Writes the cases for the native side, each with what the package answers, once all contenders agree on every one:
//
//     node bench/write-cases.mjs cases.jsonl

import { writeFile } from "node:fs/promises";
import { agree } from "./agree.mjs";
import { cases } from "./cases.mjs";
import { core, others } from "./contenders.mjs";

const drawn = cases();
agree(others, core.assess, drawn);
const lines = drawn.map(({ answers, lawDate }) => JSON.stringify({ answers, lawDate, json: JSON.stringify(core.assess(answers, lawDate)) }));
await writeFile(process.argv[2], `${lines.join("\n")}\n`);
console.log(`All contenders agree on ${drawn.length} cases, to the øre and step by step.`);
