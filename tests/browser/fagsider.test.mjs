// The pages for caseworkers, around the screens: in three languages, from page to page, and not left by mistake.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { words } from "../../www/words/professionals.js";
import { put as putPilot } from "./bistand.mjs";
import { launch } from "./chromium.mjs";
import { put, someone } from "./desk.mjs";
import { barriers, becomes, open } from "./guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const PAGES = { veileder: ".kvp-desk", bistand: ".kvp-bistand", hjelp: undefined };

const visit = (path, width = 1280) => open(browser, { path: `/www/${path}`, width });

/** What the page says in a language, and what of it is not the language's word. */
const wrongWords = (page, language) => page.evaluate((spoken) => {
  const texts = [...document.querySelectorAll("[data-text]")].map((it) => [it.dataset.text, it.textContent]);
  const named = [...document.querySelectorAll("[data-label]")].map((it) => [it.dataset.label, it.getAttribute("aria-label")]);
  return [...texts, ...named].filter(([word, text]) => !text || text !== spoken[word]);
}, words[language]);

test("no word is the same sentence in two languages", () => {
  for (const key of Object.keys(words.nb).filter((it) => words.nb[it].split(" ").length > 5)) {
    assert.equal(new Set(Object.values(words).map((of) => of[key])).size, key === "pilotTitle" || key === "pilotHeading" ? 2 : 3, key);
  }
});

for (const [name, screens] of Object.entries(PAGES)) {
  // id: desk-pages-free-of-barriers
  test(`${name}.html speaks the language that is chosen, without barriers, and no wider than a telephone`, async () => {
    for (const width of [1280, 320]) {
      const { page, seen, close } = await visit(`${name}.html`, width);
      for (const [language, label] of [["nb", "Bokmål"], ["nn", "Nynorsk"], ["en", "English"]]) {
        await page.getByRole("button", { name: label, exact: true }).click();
        assert.deepEqual(await wrongWords(page, language), [], language);
        assert.equal(await page.evaluate(() => document.documentElement.lang), language);
        assert.equal(await page.locator(".languages [aria-pressed=true]").innerText(), label);
        if (screens) assert.equal(await page.locator("kvp-veiviser").evaluate((element) => element.lang), language);
        if (width === 1280 || language === "nb") assert.deepEqual(await barriers(page), [], `${language} at ${width}`);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${language} at ${width}`);
      }
      assert.deepEqual(seen.errors, []);
      await close();
    }
  });
}

for (const name of Object.keys(PAGES)) {
  test(`on ${name}.html the name and the languages take one row of at most 48 pixels, and what it is for begins beneath them`, async () => {
    for (const width of [320, 900, 1366, 1600]) {
      const { page, close } = await visit(`${name}.html`, width);
      const [head, main] = await Promise.all(["header", "main .column > *"].map((part) => page.locator(part).first().boundingBox()));
      for (const label of ["Nynorsk", "English", "Bokmål"]) {
        await page.getByRole("button", { name: label, exact: true }).click();
        const { height } = await page.locator("header").boundingBox();
        assert.ok(height <= 48, `${height} pixels at ${width}, ${label}`);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `wider than ${width}, ${label}`);
      }
      assert.ok(main.y - head.height <= 12, `${main.y - head.height} pixels between at ${width}`);
      if (name !== "hjelp") assert.ok(main.width >= width - 24, `${main.width} pixels wide at ${width}`);
      await close();
    }
  });

  test(`${name}.html is dark where the device is, and free of barriers there`, async () => {
    const { page, close } = await open(browser, { path: `/www/${name}.html`, colorScheme: "dark" });
    const grounds = await page.evaluate(() => [document.documentElement, document.querySelector("kvp-veiviser")?.shadowRoot.querySelector(".kvp")].map((it) => it && getComputedStyle(it).backgroundColor));
    assert.equal(grounds[0], "rgb(14, 21, 31)");
    if (name !== "hjelp") assert.equal(grounds[1], grounds[0], "the screens have the ground of their page");
    assert.deepEqual(await barriers(page, ["color-contrast"]), []);
    await close();
  });
}

test("the help opens beside the desk in the language of the desk, and leads back in its own", async () => {
  const { page, close } = await visit("veileder.html");
  await put(page.locator("kvp-veiviser"), { alder: "27" });
  await page.getByRole("button", { name: "Nynorsk" }).click();
  const [help] = await Promise.all([page.waitForEvent("popup"), page.getByRole("link", { name: words.nn.help }).click()]);
  await help.getByRole("heading", { level: 1, name: words.nn.helpHeading }).waitFor();
  assert.equal(await page.locator("#kvp-alder").inputValue(), "27");
  await help.getByRole("button", { name: "English" }).click();
  await help.getByRole("link", { name: words.en.toDesk }).click();
  await help.locator("kvp-veiviser .kvp-desk").waitFor();
  assert.equal(await help.title(), words.en.deskTitle);
  assert.equal(await help.locator("kvp-veiviser").evaluate((element) => element.lang), "en");
  await close();
});

test("whoever has filled something in is asked before the page is left, and nobody else", async () => {
  const fill = {
    veileder: (page) => put(page.locator("kvp-veiviser"), someone),
    bistand: (page) => putPilot(page.locator("kvp-veiviser"), { ordinaerPlasser: "3", ordinaerMaaneder: "3" }),
  };
  for (const [name, fillIn] of Object.entries(fill)) {
    const { page, close } = await visit(`${name}.html`);
    const asked = [];
    page.on("dialog", async (dialog) => {
      asked.push(dialog.type());
      await dialog.dismiss();
    });
    await fillIn(page);
    // A browser asks only for someone who has done something there.
    await page.getByRole("heading", { level: 1 }).first().click();
    await page.close({ runBeforeUnload: true });
    await becomes(() => asked, ["beforeunload"], name);
    await page.getByRole("button", { name: name === "bistand" ? "Start på nytt" : "Ny samtale" }).click();
    await page.getByRole("button", { name: "Ja, slett alt" }).click();
    await page.close({ runBeforeUnload: true });
    await becomes(() => [page.isClosed(), asked.length], [true, 1], name);
    await close();
  }
});
