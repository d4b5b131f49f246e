// What everyone must be able to understand and rely on: the third and fourth principle of WCAG 2.1, where axe does not see.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../chromium.mjs";
import { answer, heading, onward, open, open_to_it, setLawDate, speak, walk } from "../guide.mjs";
import { everyScreen } from "./screens.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

// id: language-in-markup
test("the language of what is shown is in the markup, also where it is not the page's", async () => {
  const { page, guide, close } = await open(browser);
  await page.evaluate(() => { document.documentElement.lang = "nb"; });
  for (const lang of ["nb", "nn", "en"]) {
    await speak(guide, lang);
    assert.equal(await guide.locator("[part=guide]").getAttribute("lang"), lang);
  }
  await close();
});

// id: only-the-button-leads-on
test("to come to a field, choose or type leads nowhere: only the button does", async () => {
  await everyScreen(browser, {}, async ({ page, guide }, screen) => {
    const before = await heading(guide);
    const told = await page.evaluate(() => window.told.length);
    for (const input of await guide.locator("input:visible").all()) {
      await input.focus();
      if ((await input.getAttribute("type")) !== "text") await input.check({ force: true });
    }
    assert.equal(await heading(guide), before, screen);
    assert.equal(await page.evaluate(() => window.told.length), told, screen);
    assert.equal((await page.context().pages()).length, 1);
  });
});

// id: same-way-on
test("the way back and the way on have the same place and name on every step", async () => {
  const names = new Set();
  await everyScreen(browser, {}, async ({ guide }, screen) => {
    if (!(await guide.locator("[part=progress]").count())) return;
    const buttons = await guide.evaluate((element) => [...element.shadowRoot.querySelectorAll("button")]
      .filter((button) => button.checkVisibility() && !button.hasAttribute("aria-expanded") && !button.closest("[part=error-summary]"))
      .map((button) => button.innerText.trim()));
    const onward = await guide.locator("button[data-variant=primary]").last().innerText();
    names.add(`${buttons[0]} … ${onward.trim()}`);
    assert.equal(buttons.length >= 2, true, screen);
  });
  assert.deepEqual([...names], ["Tilbake … Neste", "Tilbake … Se over svarene"]);
});

// id: errors-in-words
test("what is wrong is told in words, at the field, with what to do, and nothing typed is lost", async () => {
  for (const lang of ["nb", "nn", "en"]) {
    let errors = 0;
    await everyScreen(browser, { lang }, async ({ guide }, screen) => {
      if (!screen.endsWith("with errors")) return;
      const texts = await guide.evaluate((element) => [...element.shadowRoot.querySelectorAll(".aksel-form-field__error, .aksel-fieldset__error")]
        .filter((held) => held.innerText.trim()).map((held) => held.innerText.trim()));
      assert.equal(texts.length > 0, true, screen);
      errors += texts.length;
      for (const text of texts) {
        assert.match(text, /(Velg|Skriv|Svar|Oppgi|Vel|Skriv|Choose|Enter|Select|Answer|Write|Tell|Type)/, `${screen}: ${text}`);
        assert.doesNotMatch(text, /ugyldig verdi|invalid value/i);
      }
    });
    assert.equal(errors > 5, true, `${errors} errors in ${lang}`);
  }
});

// id: summary-before-answer
test("before the answer one sees all that was answered, can change it, and is told what the answer is not", async () => {
  const { guide, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  const screens = [];
  await walk(guide, open_to_it, async (screen) => {
    screens.push([screen, await guide.getByRole("button", { name: /^Endre/ }).count(), await guide.locator("[part=guide]").innerText()]);
  });
  const [summary, result] = screens.slice(-2);
  assert.equal(summary[1] >= 8, true);
  assert.match(result[2], /ikke et vedtak|bare et vedtak|avgjøres i et vedtak|veiledende/i);
  await close();
});

// id: one-live-region
test("one region speaks, it is there before there is anything to say, and it says the result once and shortly", async () => {
  const { page, guide, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  await guide.evaluate((element) => {
    window.said = [];
    const status = element.shadowRoot.querySelectorAll("[role=status], [aria-live]:not([aria-live=off]):not(.aksel-form-field__error):not(.aksel-fieldset__error), [role=alert]");
    window.regions = status.length;
    new MutationObserver(() => window.said.push(status[0].textContent)).observe(status[0], { childList: true, characterData: true, subtree: true });
  });
  assert.equal(await page.evaluate(() => window.regions), 1);
  await walk(guide, open_to_it);
  await page.waitForTimeout(200);
  const said = (await page.evaluate(() => window.said)).filter(Boolean);
  for (const text of said) assert.equal(text.length <= 150, true, text);
  assert.equal(new Set(said).size, said.length, JSON.stringify(said));
  await close();
});

// id: control-states
test("the state of every control is in the accessibility tree: name, role, choice, whether it is open and whether it is wrong", async () => {
  const { page, guide, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  const tree = () => guide.locator("[part=guide]").ariaSnapshot();
  await onward(guide).click();
  assert.match(await tree(), /textbox "Hvor gammel er du\?|textbox "/);
  await answer(guide, open_to_it);
  await onward(guide).click();
  const choice = guide.locator("input[type=radio]").first();
  await choice.check();
  assert.match(await tree(), /radio "[^"]+" \[checked\]/);
  const more = guide.locator("button[aria-expanded=false]").first();
  assert.match(await tree(), /button "[^"]+"/);
  await more.click();
  assert.match(await tree(), /button "[^"]+" \[expanded\]/);
  await page.reload();
  await close();
});
