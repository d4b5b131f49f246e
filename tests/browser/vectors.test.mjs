// The rules as WebAssembly in a browser say what they say natively, to the byte.

import assert from "node:assert/strict";
import { test } from "node:test";
import { differing, vectors } from "../node/vectors.mjs";
import { launch } from "./chromium.mjs";
import { open } from "./guide.mjs";

// id: vectors-in-browser
test("a thousand calls are answered in a browser with the bytes of the native rules, errors among them", async () => {
  const lines = vectors().filter((_, index) => index % 10 === 0);
  assert.equal(lines.length, 1_000);
  const browser = await launch();
  const { page } = await open(browser, { waits: false });
  const different = await page.evaluate(differing, lines);
  assert.deepEqual(different, []);
  await browser.close();
});
