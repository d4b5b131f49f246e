// The stylesheets as built: what Aksel says of a state stands in them wherever the thing that has the state does.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import postcss from "postcss";
import { root } from "./root.mjs";

const aksel = postcss.parse(await readFile(createRequire(import.meta.url).resolve("@navikt/ds-css"), "utf8"));

/** What something may be for a while, as a selector says it. */
const STATE = /:(?:checked|hover|active|focus(?:-visible|-within)?|invalid|required|open|read-only|placeholder-shown|empty|target|visited)\b|\[(?:aria-(?:expanded|invalid|pressed)|data-state)[^\]]*\]/;
/** What nothing of ours ever is. */
const NEVER = /:(?:disabled|indeterminate)\b/;

/** A selector without blanks and quotes that say nothing, and without alternatives that nothing of ours is. */
function plain(selector, present = () => true) {
  const tight = selector.replace(/["']/g, "").replace(/\s+/g, " ").replace(/\s*([>+~,()])\s*/g, "$1");
  return tight.replace(/:(where|is)\(((?:[^()]|\([^()]*\))*)\)/g, (_, name, list) => {
    const left = apart(list).filter((one) => !NEVER.test(without(one)) && present(one));
    return name === "is" && left.length === 1 ? left[0] : `:${name}(${left.join(",")})`;
  });
}

/** What a selector says that something must be, and nothing of what it must not. */
const without = (selector) => selector.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, "");

/** The alternatives of a list, whose commas may also stand within parentheses. */
const apart = (list) => list.match(/(?:[^,()]|\([^()]*\))+/g) ?? [];

/** The classes and attributes that something must have for a selector to meet it. States may come and go. */
const demands = (selector) => (without(selector).match(/\.[\w-]+|\[[^\]]*\]/g) ?? []).filter((one) => !STATE.test(one));

/** Every selector, but those for browsers that are older than ours. */
function selectors(sheet) {
  const all = [];
  sheet.walkAtRules("supports", (rule) => {
    if (rule.params === "not selector(:focus-visible)") rule.remove();
  });
  sheet.walkRules((rule) => {
    if (rule.parent.name !== "keyframes") all.push(...rule.selectors);
  });
  return all;
}

/** The parts of the guide and the workbench that have states, and a state of each. */
const MUST = {
  "kvp-veiviser.css": [/checkbox__input:where\(:checked\)$/, /checkbox__input:where\(:not\(:checked\)\)\+/, /radio__input:checked$/, /checkbox__input:hover/, /radio__input:hover/, /button.*:hover/, /button.*:active/, /:focus-visible/, /text-field__input:hover/, /read-more\[data-state=open\]/],
  "kvp-veiviser.workbench.css": [/checkbox__input:where\(:checked\)$/, /checkbox__input:where\(:not\(:checked\)\)\+/, /checkbox--small .*:checked\+/, /radio__input:checked$/, /select__input:hover/, /text-field__input:hover/, /read-more\[data-state=open\]/, /button.*:active/],
};

for (const [file, musts] of Object.entries(MUST)) {
  // id: aksel-states-kept
  test(`no state of what the screens are made of is cut from ${file}`, async () => {
    const built = postcss.parse(await readFile(new URL(`pkg/${file}`, root), "utf8"));
    const kept = new Set(selectors(built).map((selector) => plain(selector)));
    const there = new Set([...kept].flatMap(demands));
    const present = (selector) => demands(plain(selector)).every((one) => there.has(one));
    const states = selectors(aksel)
      .map((selector) => plain(selector, present))
      .filter((selector) => STATE.test(selector) && !NEVER.test(without(selector)) && !/:(where|is)\(\)/.test(selector))
      .filter(present);
    assert.deepEqual([...new Set(states)].filter((selector) => !kept.has(selector)), []);
    for (const must of musts) assert.ok(states.some((selector) => must.test(selector)), `${must} is no state of Aksel's that ${file} has`);
  });
}

test("nothing of ours is ever in the states that are cut", async () => {
  const folder = new URL("src/web/", root);
  const files = (await readdir(folder, { recursive: true })).filter((name) => /\.(rs|js)$/.test(name));
  assert.ok(files.length > 50);
  const texts = await Promise.all(files.map((name) => readFile(new URL(name, folder), "utf8")));
  assert.deepEqual(files.filter((_, index) => /\b(disabled|indeterminate)\b/.test(texts[index])), []);
});
