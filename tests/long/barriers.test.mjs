// Every state of the guide by all of axe's rules, in each language, light and dark, wide and narrow. The gate asks each rule where its
// answer may differ: tests/browser/accessibility.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { everyState } from "../browser/accessibility/states.mjs";
import { launch } from "../browser/chromium.mjs";
import { barriers, drawn } from "../browser/guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const lang of ["nb", "nn", "en"]) {
  for (const theme of ["light", "dark"]) {
    test(`every screen is free of barriers in ${lang}, ${theme}, at 1280 and 320 pixels`, async () => {
      await everyState(browser, { lang, theme }, async ({ page }, state) => {
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          await drawn(page);
          assert.deepEqual(await barriers(page), [], `${state} at ${width}`);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          assert.ok(overflow <= 0, `${state} is ${overflow} pixels too wide at ${width}`);
        }
      });
    });
  }
}
