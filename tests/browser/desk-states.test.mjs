// The screens of caseworkers in every state that one can bring them to, and what the desk does by itself after a while.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { TOURS, faults, tour } from "./caseworkers.mjs";
import { launch } from "./chromium.mjs";
import { focused, headButton, openByHand, openDesk, put, someone } from "./desk.mjs";
import { barriers, drawn, unfold } from "./guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const [name, screens] of Object.entries(TOURS)) {
  // id: desk-and-pilot-states
  test(`in every state the ${name} is free of barriers, in light and dark, and no wider than its window in any language`, async () => {
    const found = [];
    await tour(screens, browser, {}, async (...state) => found.push(...(await faults(...state))));
    assert.deepEqual(found, []);
  });
}

/** Where the focus may be when nobody has done anything for a while. */
const PLACES = {
  "the cursor in a field": async ({ guide }) => guide.locator("#kvp-barn").focus(),
  "the focus in a group of buttons": async ({ guide }) => guide.locator("#kvp-opphold-fast_bopel").focus(),
  "the focus nowhere": async ({ page }) => page.evaluate(() => document.querySelector("kvp-veiviser").shadowRoot.activeElement?.blur()),
};

// id: desk-warns-before-wiping
test("wherever the focus is, one is warned after fifteen minutes, and all is wiped after sixteen, unless one presses a key", async () => {
  for (const [place, go] of Object.entries(PLACES)) {
    const { page, guide, at, close } = await openByHand(browser);
    await put(guide, someone);
    const warned = () => guide.locator("#kvp-stay").count();
    const age = () => guide.locator("#kvp-alder").inputValue();
    await go({ page, guide });
    const before = await focused(guide);
    await at(14, 59);
    assert.equal(await warned(), 0, place);
    await at(15, 0);
    assert.match(await guide.locator(".kvp-warned:has(#kvp-stay)").innerText(), /Alt slettes om 60 sekunder/);
    assert.equal(await focused(guide), before, "one who writes goes on where one is");
    await at(15, 25);
    assert.deepEqual([await age(), await warned()], ["27", 1], "twenty-five seconds are not enough to lose it");
    // Where the focus is nowhere, the desk hears no key.
    if (before) await page.keyboard.press("Shift");
    else await guide.locator(".kvp-bar").click();
    await drawn(page);
    assert.deepEqual([await warned(), await focused(guide)], [0, before], "whoever presses a key is there, and is where they were");
    await at(30, 24);
    assert.equal(await warned(), 0);
    await at(30, 26);
    assert.equal(await warned(), 1);
    await at(31, 24);
    assert.equal(await age(), "27");
    await at(31, 25);
    assert.equal(await age(), "");
    assert.deepEqual(await guide.evaluate((element) => element.answers), {});
    await close();
  }
});

// id: desk-escape
test("Escape leaves the warning, the question and the text, and one is where one was", async () => {
  const { page, guide, at, close } = await openByHand(browser);
  await put(guide, someone);
  const escape = async () => {
    await page.keyboard.press("Escape");
    await drawn(page);
  };
  const left = async (what, to) => {
    assert.deepEqual([await guide.locator("#kvp-stay, #kvp-wipe, #kvp-text").count(), await focused(guide)], [0, to], what);
    assert.equal(await guide.locator("#kvp-alder").inputValue(), "27", what);
  };
  await headButton(guide, 4).click();
  await guide.locator("#kvp-wipe").waitFor();
  assert.equal(await focused(guide), "kvp-wipe");
  await escape();
  await left("the question", "kvp-wipe-button");
  await headButton(guide, 0).click();
  await guide.locator("#kvp-text").waitFor();
  await escape();
  await left("the text", "kvp-journal-button");
  await guide.locator("#kvp-barn").focus();
  await at(15, 5);
  assert.deepEqual([await guide.locator("#kvp-stay").count(), await focused(guide)], [1, "kvp-barn"]);
  await escape();
  await left("the warning", "kvp-barn");
  await close();
});

test("the help page has every key that the desk's own help has, and is free of barriers at 1280 and 320 pixels", async () => {
  const { guide, close } = await openDesk(browser);
  await unfold(guide);
  const own = await guide.locator(".kvp-help .aksel-read-more__content").filter({ hasText: "Tab" }).innerText();
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
