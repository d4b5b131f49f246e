// The screens of caseworkers in every state that one can bring them to, and what the desk does by itself after a while.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { TOURS, holds, tour } from "./caseworkers.mjs";
import { launch } from "./chromium.mjs";
import { openByHand, openDesk, put, someone } from "./desk.mjs";
import { barriers, drawn, unfold } from "./guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const [name, screens] of Object.entries(TOURS)) {
  test(`in every state the ${name} is free of barriers, in light and dark, and no wider than its window in any language`, () => tour(screens, browser, {}, holds));
}

// id: desk-warns-before-wiping
test("one is warned a minute before everything is wiped, can stay, and is wiped otherwise", async () => {
  const { page, guide, at, close } = await openByHand(browser);
  await put(guide, someone);
  await at(14, 50);
  assert.equal(await guide.locator("#kvp-stay").count(), 0);
  await at(15, 5);
  assert.match(await guide.locator("[role=alertdialog]:has(#kvp-stay)").innerText(), /Alt slettes om \d\d sekunder/);
  await at(15, 25);
  assert.equal(await guide.locator("#kvp-alder").inputValue(), "27", "twenty seconds are not enough to lose it");
  await page.keyboard.press("Enter");
  await drawn(page);
  assert.equal(await guide.locator("#kvp-stay").count(), 0);
  await at(29, 25);
  assert.equal(await guide.locator("#kvp-alder").inputValue(), "27");
  await at(31, 35);
  assert.equal(await guide.locator("#kvp-alder").inputValue(), "");
  assert.deepEqual(await guide.evaluate((element) => element.answers), {});
  await close();
});

test("the help page has every key that the desk's own help has, and is free of barriers at 1280 and 320 pixels", async () => {
  const { guide, close } = await openDesk(browser);
  await unfold(guide);
  const own = await guide.locator(".kvp-desk__head .aksel-read-more__content").innerText();
  await close();
  for (const width of [1280, 320]) {
    const { page: desk, close } = await openDesk(browser, { width });
    const [page] = await Promise.all([desk.waitForEvent("popup"), desk.getByRole("link", { name: "Hjelp og tastatur" }).click()]);
    const table = await page.getByRole("table", { name: "Taster på veiledersiden" }).innerText();
    for (const key of ["Tab", "Shift", "J, N eller U", "Piltastene", "Delete", "Backspace", "Mellomrom", "Ctrl", "Enter", "Esc"]) assert.ok(own.includes(key) && table.includes(key), key);
    assert.deepEqual(await barriers(page), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width}`);
    await close();
  }
});
