// The rules as WebAssembly in a browser say what they say natively, to the byte.

import assert from "node:assert/strict";
import { test } from "node:test";
import { differing, vectors } from "../node/vectors.mjs";
import { base, launch } from "./chromium.mjs";

// id: vectors-in-browser
test("a thousand calls are answered in a browser with the bytes of the native rules, errors among them", async () => {
  const lines = vectors().filter((_, index) => index % 10 === 0);
  assert.equal(lines.length, 1_000);
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(`${base}/`);
  const different = await page.evaluate(differing, lines);
  assert.deepEqual(different, []);
  await browser.close();
});
