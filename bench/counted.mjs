// What Callgrind counted, size by size: lines such as `plan 12 345678`.

import { readFile } from "node:fs/promises";
import { line } from "./numbers.mjs";

/** The line through each kind's counts and how well it tells them; nothing where nobody counted. */
export async function counted(file) {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  const kinds = {};
  for (const [kind, size, count] of text.trim().split("\n").map((line) => line.split(" "))) (kinds[kind] ??= []).push([Number(size), Number(count)]);
  return Object.fromEntries(Object.entries(kinds).map(([kind, points]) => [kind, { ...line(points), points }]));
}
