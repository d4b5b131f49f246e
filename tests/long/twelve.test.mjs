// The twelve journeys of tests/journeys in Chromium, in each language and by both hands. The gate walks four of them.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../browser/chromium.mjs";
import { open } from "../browser/guide.mjs";
import { chromium } from "../engines/chromium.mjs";
import { goThrough } from "../journeys/set.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const lang of ["nb", "nn", "en"]) {
  for (const [theme, hand] of [["light", "pointer"], ["dark", "keyboard"]]) {
    test(`twelve journeys end as they must in ${lang}, ${theme} by ${hand}, and every amount is the package's`, async () => {
      const { page, seen, violations, close } = await open(browser);
      assert.deepEqual(await goThrough(chromium(page), { languages: [lang], themes: [theme] }), { walked: 12, wrong: [] });
      assert.deepEqual([seen.errors, seen.requests, await violations()], [[], [], []]);
      await close();
    });
  }
}
