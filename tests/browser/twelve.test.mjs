// Of the twelve journeys of tests/journeys those that differ most, in Chromium. All of them, in each language and by both hands, are in
// tests/long; Firefox walks the same in tests/engines.

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

/** Half-time work with a wage, errors and recovery, an answer changed and a plan over a birthday, and the law of 2008. */
const CHOSEN = [
  { only: ["J9"], languages: ["en"], themes: ["dark"] },
  { only: ["J10"], languages: ["nb"], themes: ["dark"] },
  { only: ["J11"], languages: ["nn"], themes: ["light"] },
  { only: ["J12"], languages: ["nb"], themes: ["light"] },
];

test("the journeys that differ most end as they must, by pointer and by keyboard, and every amount is the package's", async () => {
  const { page, seen, violations, close } = await open(browser);
  for (const chosen of CHOSEN) assert.deepEqual(await goThrough(chromium(page), chosen), { walked: 1, wrong: [] });
  assert.deepEqual([seen.errors, seen.requests, await violations()], [[], [], []]);
  await close();
});
