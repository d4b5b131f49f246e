// Whatever a page sets on the element, nothing is thrown at it, and the guide goes on.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { base, launch } from "./chromium.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

async function newPage() {
  const page = await browser.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await page.goto(`${base}/`);
  await page.waitForFunction(() => document.querySelector("kvp-veiviser")?.assessment);
  return { page, errors };
}

test("ten thousand odd values of attributes throw nothing, and the guide takes the next good one", async () => {
  const { page, errors } = await newPage();
  const conclusion = await page.evaluate(async () => {
    const guide = document.querySelector("kvp-veiviser");
    const letters = ["2", "0", "9", "-", "0", "6", "n", "b", "l", "ø", " ", "\u0000", "\ud800", "<", "\"", "\u202f", "🙂"];
    const words = ["2026-06-01", "2024-02-29", "2023-02-29", "9999-99-99", "nn", "NB", "no", "dark", "veileder", "6", "-1", "true", "javascript:0", "9".repeat(400)];
    let seed = 1;
    const draw = (below) => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    for (let times = 0; times < 10_000; times += 1) {
      const name = ["mode", "lang", "law-date", "theme", "heading-level", "share-result"][draw(6)];
      const odd = Array.from({ length: draw(12) }, () => letters[draw(letters.length)]).join("");
      if (draw(20) === 0) guide.removeAttribute(name);
      else guide.setAttribute(name, draw(3) ? odd : words[draw(words.length)]);
    }
    for (const name of guide.getAttributeNames()) guide.removeAttribute(name);
    guide.lawDate = "2026-06-01";
    guide.answers = { alder: 27 };
    // One of the modes may still be on its way, and gives way to the guide when it is there.
    while (!guide.assessment?.stipend) await new Promise((wait) => setTimeout(wait, 20));
    return guide.assessment.stipend.perMonth.total;
  });
  assert.deepEqual([conclusion, errors], ["23224.71", []]);
  assert.match(await page.locator(".kvp-guide").first().innerText(), /\S/);
  await page.close();
});

test("every trouble as answers, before the guide is ready and after, throws nothing and is not taken", async () => {
  const { page, errors } = await newPage();
  const thrown = await page.evaluate(async () => {
    const { fields, good, troublesFor } = await import("/tests/node/troubles.mjs");
    const core = await import("/pkg/core.js");
    await core.default();
    const thrown = [];
    const give = (guide, answers) => {
      try {
        guide.answers = answers;
      } catch (error) {
        thrown.push(String(error));
      }
    };
    const guide = document.querySelector("kvp-veiviser");
    const early = [];
    for (const trouble of troublesFor(core.assess)) {
      const fresh = document.createElement("kvp-veiviser");
      give(fresh, trouble());
      early.push(fresh);
      give(guide, trouble());
      for (const field of fields) give(guide, Object.defineProperty({ ...good }, field, { enumerable: true, value: trouble() }));
    }
    give(guide, good);
    if (guide.answers.opphold !== "fast_bopel") thrown.push("good answers are not taken afterwards");
    for (const fresh of early) {
      document.body.append(fresh);
      await new Promise((shown) => setTimeout(shown, 20));
      if (!fresh.assessment) thrown.push("a guide that was given trouble early is not shown");
      fresh.remove();
    }
    return thrown;
  });
  assert.deepEqual([thrown, errors], [[], []]);
  await page.close();
});
