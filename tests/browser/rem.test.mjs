// Sizes follow the reader's font size, and not the host page's root: docs/decisions/0002-rem.md.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { base, launch, launchFor } from "./chromium.mjs";

const file = (path) => readFile(new URL(`../../${path}`, import.meta.url), "utf8");
const css = await file("pkg/kvp-veiviser.css");
const rem = `data:text/javascript,${encodeURIComponent(await file("src/web/js/rem.js"))}`;

for (const chosen of [16, 24, 32]) {
  // id: reader-font-size
  test(`a reader's font size of ${chosen} pixels is the measure on every page`, async () => {
    const browser = await launchFor(chosen);
    try {
      const page = await browser.newPage();
      await page.evaluate(dressed, { css, rem });
      for (const root of ["62.5%", "100%", "125%", "20px"]) {
        const measured = await page.evaluate(sizes, root);
        assert.deepEqual(measured, { text: `${1.125 * chosen}px`, nested: `${1.125 * chosen}px` }, `root ${root}`);
      }
    } finally {
      await browser.close();
    }
  });
}

test("a desk has the columns of its width from the start, also where the page's own text is large", async () => {
  const browser = await launch();
  try {
    for (const width of [890, 920, 1000, 1030]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.goto(`${base}/pkg/iframe.html?mode=veileder&lang=nb`);
      await page.locator(".kvp-desk").waitFor();
      const height = () => page.evaluate(() => document.documentElement.scrollHeight);
      const before = await height();
      await page.setViewportSize({ width: width - 1, height: 900 });
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      assert.ok(Math.abs((await height()) - before) < 40, `at ${width} the desk was ${before} pixels high, and is ${await height()} a pixel narrower`);
      await page.close();
    }
  } finally {
    await browser.close();
  }
});

/** A shadow root that wears the stylesheet, with a text of Aksel's size, once more inside a larger one. */
async function dressed({ css, rem }) {
  const root = document.body.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${css} .text { font-size: calc(1.125 * var(--kvp-rem)) } .large { font-size: 3em }`);
  root.adoptedStyleSheets = [sheet];
  root.innerHTML = `<p class="text"></p><div class="large"><p class="text"></p></div>`;
  const { followRem } = await import(rem);
  followRem(root);
}

function sizes(root) {
  document.documentElement.style.fontSize = root;
  const [text, nested] = document.querySelector("div").shadowRoot.querySelectorAll(".text");
  return { text: getComputedStyle(text).fontSize, nested: getComputedStyle(nested).fontSize };
}
