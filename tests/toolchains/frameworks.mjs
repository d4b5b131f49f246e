// What the tests of frameworks and test runners share: the pages' own parts, and what must hold on them.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { open } from "../browser/guide.mjs";
import { freePort, works } from "./scratch.mjs";

const guide = readFileSync(new URL("../../docs/embedding.md", import.meta.url), "utf8");

/** The example of the docs in this language: what a page of a test imports is what people paste. */
export const example = (language) => {
  const found = [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, "gm"))];
  assert.equal(found.length, 1, `docs/embedding.md has ${found.length} examples in ${language}`);
  return found[0][1];
};

/** Some need a newer Node than the package does. It comes from npm, as they do. */
const NEWER = "24.22.3";
export const withNewNode = (packages) => (Number(process.versions.node.split(".")[0]) >= 24 ? packages : { ...packages, [`node-${process.platform}-${process.arch}`]: NEWER });

const answers = { alder: 27, opphold: "fast_bopel", nedsattEvne: "ja", ytelser: "ingen", arbeidsevnevurdering: "gjennomfoert", tettOppfoelging: "ja", egenJobbsoeking: "nei", introduksjonsprogram: "nei", barn: 1, arbeidstimerPerUke: "0.00" };

/** Starts a server that is told its port by the environment and takes 0 for none. */
export async function served(project, script) {
  return project.devServer(["node", script], undefined, { env: { PORT: await freePort(), HOST: "127.0.0.1" } });
}

/** What a page gives the element, and how it hears it. */
export const ANSWERS = JSON.stringify(answers);
export const HEARD = '"assessment" in event.detail ? "heard" : "heard, not shared"';

/** The lines by which a host asks the rules. The amount is that of the package's README. */
export const ASKING = 'assess({ alder: 27, opphold: "fast_bopel", barn: 1 }, "2026-06-01").stipend.perMonth.total';
export const AMOUNT = "24048.04";

/** The page asked the rules where it was made. */
export async function asked(browser, url) {
  const { page, seen, close } = await open(browser, { url, waits: false });
  assert.equal(await page.locator("#amount").innerText(), AMOUNT);
  assert.deepEqual(seen.errors, []);
  await close();
}

/**
 * The guide on the page has the answers that its framework gave it, shares nothing under `share-result="false"`, and its framework hears it,
 * which the page shows in `#heard`. The console says nothing of hydration, since it says no error and no warning.
 */
export async function keeps(browser, url) {
  const warnings = [];
  const { page, seen, guide, ready, close } = await open(browser, {
    url,
    waits: false,
    before: (_, page) => page.on("console", (message) => message.type() === "warning" && warnings.push(message.text())),
  });
  await ready();
  const kept = await guide.evaluate((element) => ({ answers: element.answers, shares: element.shareResult, conclusion: typeof element.assessment.conclusion }));
  assert.deepEqual(kept, { answers, shares: false, conclusion: "string" });
  assert.equal(await guide.evaluate((element) => element.go("result")), true);
  await page.waitForFunction(() => document.querySelector("#heard").textContent);
  assert.equal(await page.locator("#heard").innerText(), "heard, not shared");
  assert.deepEqual([...seen.errors, ...warnings], []);
  await close();
}

/** A page that reads mode and language from its address has every mode, in two languages. */
export const showsAll = (browser, url, options) => works(browser, url, { languages: ["nb", "en"], address: (mode) => `${url}?mode=${mode}&lang=nb`, ...options });
