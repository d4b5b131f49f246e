// Whoever has filled something in is asked before the page is left, and only when it is left.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { put as putPilot } from "./bistand.mjs";
import { launch } from "./chromium.mjs";
import { put, someone } from "./desk.mjs";
import { becomes, drawn, open, open_to_it, walk } from "./guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** Pages with something in them, and a link in each that another program opens: the guide's own, and one that the page might have. */
const LEFT = {
  "/": async ({ page, guide }) => {
    // A tab that somebody else has named keeps nothing.
    await page.evaluate(() => { window.name = "theirs"; });
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
    const { page, guide, events, close } = await open(browser, { path, before: (context) => context.clock.install() });
    const asked = [];
    page.on("dialog", (dialog) => {
      asked.push(dialog.type());
      return dialog.dismiss();
    });
    const first = await fillIn({ page, guide });
    await becomes(async () => (await events("result")).length > 0, true);
    await page.evaluate(() => {
      window.unloads = 0;
      addEventListener("beforeunload", () => { window.unloads += 1; });
    });
    await first.click();
    // Chromium tells the page that it may be left, and finds that it is not.
    await becomes(() => page.evaluate(() => window.unloads), 1);
    assert.deepEqual(asked, []);
    const leaving = page.waitForEvent("dialog");
    await page.close({ runBeforeUnload: true });
    await leaving;
    assert.deepEqual(asked, ["beforeunload"]);

    const file = await onPage(page, "data:text/plain,svar");
    await file.evaluate((element) => { element.download = "svar.txt"; });
    for (const link of [first, await onPage(page, "sms:+4755553333"), file]) {
      // Twice, since one who gets no answer calls again.
      for (let times = 0; times < 2; times += 1) await link.click();
      await drawn(page);
      assert.deepEqual(asked, ["beforeunload"]);
    }
    // A file is no way out of the page, so the browser tells nothing and the page stays open to it for half a second.
    await page.clock.runFor(500);
    const elsewhere = page.waitForEvent("dialog");
    await page.evaluate(() => Object.assign(document.createElement("a"), { href: "/www/sett-inn.html" }).click());
    await elsewhere;
    assert.deepEqual(asked, ["beforeunload", "beforeunload"]);
    await close();
  });
}
