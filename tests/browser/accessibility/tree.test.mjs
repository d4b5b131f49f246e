// The accessibility tree of every state, as it was approved: what a screen reader is told of it, in names, roles and states.
//
//     cargo xtask snapshots
//
// writes the trees and the screen reader's logs anew. Read what changed before it is committed.

import assert from "node:assert/strict";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { launch } from "../chromium.mjs";
import { everyState } from "./states.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const PLACE = new URL("trees/", import.meta.url);

/** The day it was calculated is today, and not part of what is approved. */
const MADE = /Regnet ut .*$/gm;

/** The trees of every state in a language, by the state's name. Where a link leads is not part of what is read aloud. */
async function trees(lang) {
  const found = new Map();
  await everyState(browser, { lang }, async ({ guide }, name) => {
    const tree = await guide.locator("[part=guide]").ariaSnapshot();
    found.set(name, `${tree.replace(/\n *- \/url: .*/g, "").replaceAll("\u00a0", " ").replaceAll(MADE, "Regnet ut i dag.")}\n`);
  });
  return found;
}

/** Only the roles and states of a tree, without its words. */
const bones = (tree) => tree.split("\n").map((line) => {
  const [, indent, role] = /^( *)- (\w+)/.exec(line) ?? [];
  const states = [...line.replace(/"(?:[^"\\]|\\.)*"/g, "").matchAll(/\[[\w=]+\]/g)].join("");
  return role && `${indent}${role}${states}`;
}).filter(Boolean).join("\n");

// id: accessibility-tree
test("the accessibility tree of every state is the one that was approved, and the same in all three languages", async () => {
  const nb = await trees("nb");
  const file = (name) => `${name.replaceAll(", ", "-").replaceAll(" ", "_")}.yml`;
  if (process.env.APPROVE_DOCS) {
    await rm(PLACE, { recursive: true, force: true });
    await mkdir(PLACE);
    for (const [name, tree] of nb) await writeFile(new URL(file(name), PLACE), tree);
  }
  assert.deepEqual((await readdir(PLACE)).sort(), [...nb.keys()].map(file).sort());
  for (const [name, tree] of nb) assert.equal(tree, await readFile(new URL(file(name), PLACE), "utf8"), name);
  for (const lang of ["nn", "en"]) {
    for (const [name, tree] of await trees(lang)) assert.equal(bones(tree), bones(nb.get(name)), `${name} in ${lang}`);
  }
});
