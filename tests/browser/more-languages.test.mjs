// The languages that are drafts on the page around the guide: asked for when they are chosen, spoken to the edges of the page, and left again.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { words as ar } from "../../www/words/page.ar.js";
import { words } from "../../www/words/page.js";
import { words as uk } from "../../www/words/page.uk.js";
import { launch } from "./chromium.mjs";
import { barriers, becomes, drawn, onward, open } from "./guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** Opens the standalone page, and collects what it asks for of the drafts. */
async function opened(options) {
  const asked = [];
  const watch = (context, page) => page.on("request", (request) => asked.push(...(/(?:page|veiviser)\.(?:uk|ar)\.js.*$/.exec(request.url()) ?? [])));
  return { ...(await open(browser, { before: watch, ...options })), asked };
}

/** What the page and the guide in it speak, which way they run, and what is unfolded among the languages. */
const spoken = (page) => page.evaluate(() => {
  const within = document.querySelector("kvp-veiviser").shadowRoot.querySelector("[part=guide]");
  const { lang, dir } = document.documentElement;
  return [lang, dir, within.lang, within.dir, document.querySelector(".languages summary b").innerText];
});
const focused = (page) => page.evaluate(() => document.activeElement.lang || document.activeElement.localName);

test("a link to the page in Arabic has it and the guide speak Arabic from right to left, and Norwegian turns them back", async () => {
  for (const width of [320, 1280]) {
    const { page, seen, asked, violations, close } = await opened({ path: "/#ar", width });
    await becomes(() => spoken(page), ["ar", "rtl", "ar", "rtl", "العربية"]);
    assert.deepEqual(asked.toSorted(), ["page.ar.js", "veiviser.ar.json"]);
    assert.equal(await page.title(), ar.title);
    const wrong = await page.evaluate((said) => [...document.querySelectorAll("[data-text]")].filter((it) => it.textContent !== (said[it.dataset.text] ?? "")).map((it) => it.outerHTML), ar);
    assert.deepEqual(wrong, []);
    await page.locator("#experts summary").click();
    assert.deepEqual([await barriers(page), await page.evaluate(() => document.documentElement.scrollWidth)], [[], width]);
    await page.locator(".languages [lang=nb]").click();
    await becomes(() => spoken(page), ["nb", "ltr", "nb", "ltr", ""]);
    assert.deepEqual([new URL(page.url()).hash, await page.title()], ["#nb", words.nb.title]);
    assert.deepEqual([seen.errors, await violations()], [[], []]);
    await close();
  }
});

test("from the keyboard, a draft is fetched when it is chosen and only once, and Escape closes what is unfolded", async () => {
  const { page, guide, seen, asked, close } = await opened();
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
    await drawn(page);
  };
  const isOpen = () => page.locator(".languages details").evaluate(({ open }) => open);
  await page.locator(".languages [lang=en]").focus();
  await press("Tab", "Enter", "Tab");
  assert.deepEqual([await isOpen(), await focused(page)], [true, "uk"]);
  assert.deepEqual(await barriers(page), []);
  await press("Escape");
  assert.deepEqual([await isOpen(), await focused(page)], [false, "summary"]);
  await press("Space", "Tab", "Tab", "Tab");
  assert.equal(await isOpen(), false, "the focus has gone on");
  await page.locator(".languages summary").click();
  await page.locator("main").click({ position: { x: 5, y: 300 } });
  assert.deepEqual([await isOpen(), asked], [false, []]);

  await page.locator(".languages summary").focus();
  await press("Enter", "Tab", "Enter");
  const ukrainian = ["uk", "ltr", "uk", "ltr", "Українська"];
  await becomes(() => spoken(page), ukrainian);
  assert.deepEqual([await isOpen(), await focused(page)], [false, "summary"]);
  assert.equal(await page.locator(".languages [aria-pressed=true]").getAttribute("lang"), "uk");
  await onward(guide).click();
  await drawn(page);
  const title = await page.title();
  assert.match(title, /\p{Script=Cyrillic}/u);
  await page.locator(".languages [lang=nb]").click();
  await becomes(() => spoken(page), ["nb", "ltr", "nb", "ltr", ""]);
  await page.locator(".languages summary").click();
  await page.locator(".languages [lang=uk]").click();
  await becomes(() => spoken(page), ukrainian);
  assert.deepEqual(asked.toSorted(), ["page.uk.js", "veiviser.uk.json"]);

  await page.goBack();
  await becomes(() => page.title(), uk.title);
  await page.goForward();
  await becomes(() => page.title(), title);
  await page.reload();
  await becomes(() => spoken(page).catch(() => undefined), ukrainian);
  await becomes(() => page.title(), title);
  assert.deepEqual(seen.errors, []);
  await close();
});

test("a draft whose words cannot be had leaves the page as it is, which says so, and what was chosen after it is spoken", async () => {
  const { page, asked, close } = await opened();
  const choose = async (lang) => {
    await page.locator(".languages summary").click();
    await page.locator(`.languages [lang=${lang}]`).click();
  };
  await page.route("**/page.uk.js", (route) => route.abort());
  await choose("uk");
  await becomes(() => page.locator("#notice").innerText(), words.nb.noLanguage);
  assert.deepEqual([(await spoken(page)).slice(0, 4), await page.title()], [["nb", "", "nb", "ltr"], words.nb.title]);
  let release;
  const held = new Promise((go) => { release = go; });
  await page.route("**/page.ar.js", (route) => held.then(() => route.continue()));
  await choose("ar");
  await page.locator(".languages [lang=nn]").click();
  release();
  await page.waitForLoadState("networkidle");
  await drawn(page);
  await becomes(async () => (await spoken(page)).slice(0, 4), ["nn", "ltr", "nn", "ltr"]);
  await choose("ar");
  await becomes(async () => (await spoken(page)).slice(0, 4), ["ar", "rtl", "ar", "rtl"]);
  assert.deepEqual(asked, ["page.uk.js", "page.ar.js", "veiviser.ar.json"]);
  await close();
});
