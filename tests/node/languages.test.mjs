// What a wasm knows of languages: nothing.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import { root } from "./root.mjs";

const folder = new URL("pkg/", root);
const files = await readdir(folder);
const packs = files.filter((name) => /^kvp-veiviser(\.workbench)?\.\w+\.json$/.test(name));

/** The words of texts, as they stand between places and plural forms, where they are enough to be told from anything else. */
const words = (texts) => texts.flatMap((text) => text.split(/\{\w+\|?|\}|\||\n/)).map((text) => text.trim()).filter((text) => text.length >= 12 && text.includes(" "));

// id: wasm-without-words
test("no wasm holds a text of any language, but for the sources that the contract cites", async () => {
  const languages = await Promise.all(packs.map(async (name) => JSON.parse(await readFile(new URL(name, folder), "utf8"))));
  assert.equal(languages.length, 10);
  const said = new Set(languages.flatMap(({ texts, loader }) => words([...texts, ...Object.values(loader)])));
  assert.ok(said.size > 2000, `${said.size} texts`);
  const wasms = files.filter((name) => name.endsWith(".wasm"));
  assert.equal(wasms.length, 3);
  const cited = (await readFile(new URL("src/texts/nb.ftl", root), "utf8")).match(/^sources-.*$/gm).map((line) => line.split(" = ")[1]);
  // The slides of 2007, where the rates of the pilot have their source.
  cited.push("Arbeid med bistand");
  for (const name of wasms) {
    const wasm = await readFile(new URL(name, folder));
    const held = [...said].filter((text) => wasm.includes(text));
    assert.deepEqual(held.filter((text) => !cited.includes(text)), [], name);
  }
});
