// The screens of caseworkers in every state × language × width × theme, with all rules of axe. In the gate each state has all rules once.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { TOURS, paint, tooWide, tour } from "../browser/caseworkers.mjs";
import { launch } from "../browser/chromium.mjs";
import { barriers } from "../browser/guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const [name, screens] of Object.entries(TOURS)) {
  for (const width of [1280, 320]) {
    for (const lang of ["nb", "nn", "en"]) {
      test(`in every state the ${name} is free of barriers and no wider than a window of ${width} pixels, in ${lang}, light and dark`, () =>
        tour(screens, browser, { lang, width }, async (visit, state) => {
          for (const theme of ["light", "dark"]) {
            await paint(visit.guide, theme);
            assert.deepEqual(await barriers(visit.page), [], `${state}, ${theme}`);
          }
          assert.deepEqual(await tooWide(visit), [], state);
        }));
    }
  }
}
