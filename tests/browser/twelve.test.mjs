// The twelve journeys of tests/journeys, in Chromium. Firefox walks the same in tests/engines.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { chromium } from "../engines/chromium.mjs";
import { goThrough } from "../journeys/set.mjs";
import { launch } from "./chromium.mjs";
import { open } from "./guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

test("twelve journeys end as they must in three languages, light by pointer and dark by keyboard, and every amount is the package's", async () => {
  const { page, seen, violations, close } = await open(browser);
  assert.deepEqual(await goThrough(chromium(page)), { walked: 72, wrong: [] });
  assert.deepEqual([seen.errors, seen.requests, await violations()], [[], [], []]);
  await close();
});
