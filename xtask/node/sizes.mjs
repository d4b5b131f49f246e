// What every part of `budgets.json` weighs when a server sends it well compressed, and what it may weigh. Fails if one weighs too much.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const sent = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
const line = (name, ...numbers) => console.log([name.padEnd(24), ...numbers.map((number) => String(number).padStart(12))].join(""));

line("", "bytes", "brotli", "at most");
for (const [part, { files, brotli: most }] of Object.entries(JSON.parse(await readFile("budgets.json", "utf8")))) {
  const together = [0, 0];
  for (const file of files) {
    const bytes = await readFile(join("pkg", file));
    const sizes = [bytes.length, sent(bytes)];
    line(file, ...sizes);
    sizes.forEach((size, index) => { together[index] += size; });
  }
  line(`${part}, together`, ...together, most);
  console.log();
  const excess = together[1] - most;
  if (!(excess <= 0)) {
    console.error(`${part} weighs ${together[1]} bytes after brotli, ${excess} more than budgets.json allows`);
    process.exitCode = 1;
  }
}
