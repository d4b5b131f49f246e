// What every state must be in every language. Its accessibility tree is approved: what a screen reader has of it, in names, roles and
// states.
//
//     cargo xtask snapshots
//
// writes the trees and the screen reader's logs anew. Read what changed before it is committed.

import assert from "node:assert/strict";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { after, before } from "node:test";
import { launch } from "../chromium.mjs";
import { unreadable } from "../guide.mjs";
import { tour } from "./tour.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const { probe, drive } = tour(() => browser, { nb: ["wide", "dark and narrow", "portrait"], nn: ["portrait"], en: ["portrait"] });

const PLACE = new URL("trees/", import.meta.url);
const file = (state) => `${state.replaceAll(", ", "-").replaceAll(" ", "_")}.yml`;

/** The day it was calculated is today, and not part of what is approved. */
const MADE = /Regnet ut .*$/gm;

/** Only the roles and states of a tree, without its words. */
const bones = (tree) => tree.split("\n").map((line) => {
  const [, indent, role] = /^( *)- (\w+)/.exec(line) ?? [];
  const states = [...line.replace(/"(?:[^"\\]|\\.)*"/g, "").matchAll(/\[[\w=]+\]/g)].join("");
  return role && `${indent}${role}${states}`;
}).filter(Boolean).join("\n");

/** The trees by their languages, views and states. Where a link leads is not part of what is read aloud. */
const trees = new Map();

async function compare() {
  const states = [...trees.keys()].filter((tree) => tree.startsWith("nb wide ")).map((tree) => tree.slice("nb wide ".length));
  if (process.env.APPROVE_DOCS) {
    await rm(PLACE, { recursive: true, force: true });
    await mkdir(PLACE);
    for (const state of states) await writeFile(new URL(file(state), PLACE), trees.get(`nb wide ${state}`));
  }
  assert.deepEqual((await readdir(PLACE)).sort(), states.map(file).sort());
  for (const state of states) {
    assert.equal(trees.get(`nb wide ${state}`), await readFile(new URL(file(state), PLACE), "utf8"), state);
    for (const lang of ["nn", "en"]) assert.equal(bones(trees.get(`${lang} portrait ${state}`)), bones(trees.get(`nb portrait ${state}`)), `${state} in ${lang}`);
  }
}

// id: accessibility-tree
drive.test("the accessibility tree of every state is the one that was approved, and the same in all three languages", { of: ["guide"], views: ["wide", "portrait"], end: compare }, async ({ guide, state, lang, view }) => {
  const tree = await guide.locator("[part=guide]").ariaSnapshot();
  trees.set(`${lang} ${view} ${state}`, `${tree.replace(/\n *- \/url: .*/g, "").replaceAll("\u00a0", " ").replaceAll(MADE, "Regnet ut i dag.")}\n`);
  return [];
});

// id: no-place-or-colour
probe.test("no instruction relies on where something is, or on its colour", { views: ["portrait"] }, ({ root }) => {
  const directions = /til (høyre|venstre)|(grønn|grøn|rød|raud|blå|gul)e? (knapp|tekst|felt|boks)|to the (left|right)|(green|red|blue|yellow) (button|text|field|box)|the (button|box) (above|below)/i;
  const { innerText } = root.querySelector("[part=guide], body");
  return directions.test(innerText) ? [innerText.match(directions)[0]] : [];
});

// id: links-say-where
probe.test("each link says where it leads, by itself", { views: ["portrait"] }, ({ root, part }) => [...root.querySelectorAll("a[href]")].filter((link) => link.checkVisibility()).filter((link) => {
  const name = (link.getAttribute("aria-label") ?? link.textContent).trim();
  return name.length < 4 || /^(her|les meir|les mer|here|read more|klikk her|click here)$/i.test(name) || (link.target && !/ny fane|new tab/.test(name)) || (part !== "pages" && !/^(https:|tel:)/.test(link.href));
}).map(({ outerHTML }) => outerHTML.slice(0, 120)));

// id: errors-in-words
probe.test("what is wrong is explained in words, at the field, with what to do, and nothing typed is lost", { views: ["portrait"] }, ({ root, state }) => {
  if (!/\berrors?\b/.test(state)) return [];
  const texts = [...root.querySelectorAll(".aksel-form-field__error, .aksel-fieldset__error, [id$=-error]")].map((held) => held.innerText.trim()).filter(Boolean);
  if (texts.length === 0) return ["nothing is explained"];
  return texts.filter((text) => !/(Velg|Skriv|Svar|Oppgi|Vel|Choose|Enter|Select|Answer|Write|Tell|Type|La feltet stå tomt|Leave the field empty|for eksempel)/.test(text) || /ugyldig verdi|invalid value/i.test(text));
});

// id: nothing-too-wide
probe.test("nothing is wider than the screen, in any state or language, light or dark", { views: ["wide", "dark and narrow", "portrait"] }, () => {
  const overflow = document.documentElement.scrollWidth - window.innerWidth;
  return overflow > 0 ? [`${overflow} pixels too wide`] : [];
});

drive.test("no table scrolls sideways on a phone, and no cell runs out over the next", { of: ["guide"], views: ["portrait"] }, ({ guide }) => unreadable(guide));

// id: no-broken-word
probe.test("no word is broken on a screen of 320 pixels, in any state or language, nor in dark where it is narrower", { of: ["guide", "pages"], views: ["dark and narrow", "portrait"] }, ({ element, root }) => {
  const [broken, range] = [[], document.createRange()];
  let count = 0;
  // What stands there until the guide has come is in the element, and not in what it draws.
  for (const held of [root, element]) {
    const shown = document.createTreeWalker(held, NodeFilter.SHOW_TEXT);
    for (let text = shown.nextNode(); text; text = shown.nextNode()) {
      if (!text.parentElement?.checkVisibility({ visibilityProperty: true }) || text.parentElement.closest(".aksel-typo--visually-hidden, code") || getComputedStyle(text.parentElement).clipPath !== "none") continue;
      for (const { index, 0: word } of text.data.matchAll(/[\p{L}\d]+/gu)) {
        count += 1;
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
      }
    }
  }
  return count > 10 ? broken : [`only ${count} words are there`];
});
