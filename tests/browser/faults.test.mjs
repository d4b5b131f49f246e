// What a person sees when something breaks: a card that says so, never an amount.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { heading, onward, open, open_to_it, setLawDate, walk } from "./guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const shown = (guide) => guide.locator("[part=guide]").innerText();

test("a guide that breaks shows a card without amounts, is told of once, and starts again", async () => {
  const { page, guide, close, told } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  await walk(guide, open_to_it);
  assert.match(await shown(guide), /24\s048/);
  // A page script that meddles with the DOM makes the drawing fail half-way.
  await page.evaluate(() => {
    const { insertBefore } = Node.prototype;
    Node.prototype.insertBefore = () => {
      Node.prototype.insertBefore = insertBefore;
      throw new Error("meddled with");
    };
  });
  await setLawDate(guide, "2025-06-01");
  await guide.locator(".kvp-card button").waitFor();
  assert.match(await shown(guide), /Noe gikk galt i veiviseren/);
  assert.doesNotMatch(await shown(guide), /\d{2}\s\d{3}/);
  assert.deepEqual((await told()).filter(([kind]) => kind === "error").map(([, { code }]) => code), ["broken"]);

  await guide.locator(".kvp-card button").click();
  await guide.locator("#kvp-heading").waitFor();
  await setLawDate(guide, "2026-06-01");
  await walk(guide, { ...open_to_it, alder: "24" });
  assert.match(await shown(guide), /16\s306/);
  await close();
});

test("one guide that breaks leaves no other on the page with an amount nobody vouches for", async () => {
  const { page, close } = await open(browser, { path: "/www/vert.html" });
  const [first, second] = [page.locator("kvp-veiviser").nth(0), page.locator("kvp-veiviser").nth(1)];
  await onward(first).click();
  await page.evaluate(() => {
    const { insertBefore } = Node.prototype;
    Node.prototype.insertBefore = () => {
      Node.prototype.insertBefore = insertBefore;
      throw new Error("meddled with");
    };
  });
  await onward(second).click();
  for (const guide of [first, second]) {
    await guide.locator(".kvp-card button").click();
    assert.notEqual(await heading(guide), "");
  }
  await close();
});
