// The ids of tests: a line `// id: some-kebab-id` directly above a test, by which documents name it whatever its title is.

import { readdir, readFile } from "node:fs/promises";
import { root } from "./root.mjs";

const TEST = /^\s*((await )?(\w+\.)?test\(|#\[test\])/;

/** The ids in a file's text, and the lines that are meant as one and are none. */
export function idsIn(path, text) {
  const ids = [];
  const faults = [];
  const lines = text.split("\n");
  for (const [at, line] of lines.entries()) {
    if (!/^\s*\/\/\s*id:/.test(line)) continue;
    const id = /^\s*\/\/ id: ([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(line)?.[1];
    const below = lines.slice(at + 1).find((next) => !/^\s*\/\/ id:/.test(next));
    if (!id) faults.push(`${path}:${at + 1} is no id of small letters and hyphens: ${line.trim()}`);
    else if (!TEST.test(below ?? "")) faults.push(`${path}:${at + 1} ${id} stands above no test`);
    else ids.push(id);
  }
  return { ids, faults };
}

/** The file of each id among these texts by path; throws where an id is wrong or stands twice. */
export function filesOfIds(texts) {
  const files = new Map();
  const wrong = [];
  for (const [path, text] of texts) {
    const { ids, faults } = idsIn(path, text);
    wrong.push(...faults);
    for (const id of ids) {
      if (files.has(id)) wrong.push(`${id} stands in ${files.get(id)} and in ${path}`);
      files.set(id, path);
    }
  }
  if (wrong.length) throw new Error(wrong.join("\n"));
  return files;
}

async function* sources(folder) {
  for (const entry of await readdir(new URL(folder, root), { withFileTypes: true })) {
    if (entry.isDirectory() && entry.name !== "node_modules") yield* sources(`${folder}${entry.name}/`);
    else if (/\.(rs|mjs)$/.test(entry.name)) yield `${folder}${entry.name}`;
  }
}

async function read() {
  const texts = [];
  for (const folder of ["tests/", "src/", "xtask/"]) {
    for await (const path of sources(folder)) texts.push([path, await readFile(new URL(path, root), "utf8")]);
  }
  return filesOfIds(texts);
}

const files = await read();

/** Every id there is. */
export const known = new Set(files.keys());

/** Those of tests that run with every `cargo xtask test`. */
export const inGate = new Set([...files].filter(([, path]) => !/^tests\/(long|engines|hosting|toolchains)\/|^tests\/exhaustive\.rs$/.test(path)).map(([id]) => id));

/** A link to the file in which the test of this id is, from a document at `up`; `null` for an id that is nowhere. */
export const link = (id, up = "") => (files.has(id) ? `[${id}](${up}${files.get(id)})` : null);
