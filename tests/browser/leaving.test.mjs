// Whoever has filled something in is asked before the page is left, and only when it is left.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { put as putPilot } from "./bistand.mjs";
import { base, launch } from "./chromium.mjs";
import { put, someone } from "./desk.mjs";
import { open_to_it, walk } from "./guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** Pages with something in them, and a link in each that another program opens: the guide's own, and one that the page might have. */
const LEFT = {
  "/": async ({ guide }) => {
    await walk(guide, open_to_it);
    return guide.locator(".kvp-place a[href^='tel:']").first();
  },
  "/www/veileder.html": async ({ page, guide }) => {
    await put(guide, someone);
    return onPage(page, "tel:+4755553333");
  },
  "/www/bistand.html": async ({ page, guide }) => {
    await putPilot(guide, { ordinaerPlasser: "3", ordinaerMaaneder: "3" });
    return onPage(page, "mailto:post@example.org");
  },
};

async function onPage(page, address) {
  await page.evaluate((href) => document.querySelector("main").append(Object.assign(document.createElement("a"), { href, textContent: href })), address);
  return page.getByRole("link", { name: address });
}

for (const [path, fillIn] of Object.entries(LEFT)) {
  test(`a call, a letter or a file from ${path} asks nobody whether to leave the page, and leaving it does, at once afterwards too`, async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      return dialog.dismiss();
    });
    await page.goto(base + path);
    const guide = page.locator("kvp-veiviser").first();
    await guide.locator("[part=guide]:not([aria-busy]) .kvp-place").waitFor();
    await page.evaluate(() => {
      window.told = [];
      document.addEventListener("kvp-result", () => { window.told.push(["result"]); });
    });
    const first = await fillIn({ page, guide });
    if (path !== "/") await page.waitForFunction(() => window.told.length > 0);
    const file = await onPage(page, "data:text/plain,svar");
    await file.evaluate((element) => { element.download = "svar.txt"; });
    for (const link of [first, await onPage(page, "sms:+4755553333"), file]) {
      // Twice, since one who gets no answer calls again.
      for (let times = 0; times < 2; times += 1) await link.click();
      await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
      assert.deepEqual(asked, []);
    }
    // A file is no way out of the page, so the browser asks nothing and the page stays open to it for half a second. Chromium may
    // also let the next click go by while it opens another program.
    await page.waitForTimeout(600);
    const leaving = page.waitForEvent("dialog");
    await first.click();
    await page.close({ runBeforeUnload: true });
    await leaving;
    assert.deepEqual(asked, ["beforeunload"]);
    const elsewhere = page.waitForEvent("dialog");
    await page.evaluate(() => Object.assign(document.createElement("a"), { href: "/www/sett-inn.html" }).click());
    await elsewhere;
    assert.deepEqual(asked, ["beforeunload", "beforeunload"]);
    await context.close();
  });
}
