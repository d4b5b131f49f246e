// Whatever a page sets on the element, nothing is thrown at it, and the guide goes on.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { open } from "./guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

test("ten thousand odd values of attributes throw nothing, and the guide takes the next good one", async () => {
  const { page, seen, close } = await open(browser);
  const conclusion = await page.evaluate(async () => {
    const guide = document.querySelector("kvp-veiviser");
    const letters = ["2", "0", "9", "-", "0", "6", "n", "b", "l", "ø", " ", "\u0000", "\ud800", "<", "\"", "\u202f", "🙂"];
    const words = ["2026-06-01", "2024-02-29", "2023-02-29", "9999-99-99", "nn", "NB", "no", "dark", "veileder", "6", "-1", "true", "javascript:0", "9".repeat(400)];
    const { Chance } = await import("/tests/chance.mjs");
    const chance = new Chance(1);
    for (let times = 0; times < 10_000; times += 1) {
      const name = chance.of(["mode", "lang", "law-date", "theme", "heading-level", "share-result"]);
      const odd = chance.many(0, 11, () => chance.of(letters)).join("");
      if (chance.percent(5)) guide.removeAttribute(name);
      else guide.setAttribute(name, chance.percent(67) ? odd : chance.of(words));
    }
    for (const name of guide.getAttributeNames()) guide.removeAttribute(name);
    guide.lawDate = "2026-06-01";
    guide.answers = { alder: 27 };
    // One of the modes may still be on its way, and gives way to the guide when it is there.
    while (!guide.assessment?.stipend) await new Promise(requestAnimationFrame);
    return guide.assessment.stipend.perMonth.total;
  });
  assert.deepEqual([conclusion, seen.exceptions], ["23224.71", []]);
  assert.match(await page.locator(".kvp-guide").first().innerText(), /\S/);
  await close();
});

test("every trouble as answers, before the guide is ready and after, throws nothing and is not taken", async () => {
  const { page, seen, close } = await open(browser);
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
    document.body.append(...early);
    return thrown;
  });
  // Those that were given trouble early are shown as well.
  await page.waitForFunction(() => [...document.querySelectorAll("kvp-veiviser")].every(({ assessment }) => assessment));
  assert.deepEqual([thrown, seen.exceptions], [[], []]);
  await close();
});
