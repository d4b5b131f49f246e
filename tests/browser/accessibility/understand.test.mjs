// What everyone must be able to understand and rely on: the third and fourth principle of WCAG 2.1, where axe does not see.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../chromium.mjs";
import { answer, heading, onward, open, open_to_it, setLawDate, speak, unfold, walk } from "../guide.mjs";

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
  const { page, guide, events, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  let inputs = 0;
  await walk(guide, open_to_it, async (screen) => {
    await unfold(guide);
    const before = await page.evaluate(() => window.kvpEvents.length);
    const results = (await events("result")).length;
    inputs += await guide.evaluate(async ({ shadowRoot }) => {
      const inputs = [...shadowRoot.querySelectorAll("input")].filter((input) => input.checkVisibility({ visibilityProperty: true }));
      for (const input of inputs) {
        input.focus();
        if (input.type === "text") input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
        else input.click();
        await new Promise((drawn) => requestAnimationFrame(drawn));
      }
      return inputs.length;
    });
    assert.equal(await heading(guide), screen);
    const told = await page.evaluate((count) => window.kvpEvents.slice(count).map(([kind]) => kind), before);
    // Other numbers beside the result are another result, and nothing else.
    assert.deepEqual(told.filter((kind) => kind !== "result" || !results), [], screen);
    assert.equal(page.context().pages().length, 1);
    await answer(guide, open_to_it);
  });
  assert.ok(inputs > 20, `${inputs} inputs`);
  await close();
});

// id: summary-before-answer
test("before the answer one sees all that was answered, can change it, and reads what the answer is not", async () => {
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
    window.announced = [];
    const status = element.shadowRoot.querySelectorAll("[role=status], [aria-live]:not([aria-live=off]):not(.aksel-form-field__error):not(.aksel-fieldset__error), [role=alert]");
    window.regions = status.length;
    new MutationObserver(() => window.announced.push(status[0].textContent)).observe(status[0], { childList: true, characterData: true, subtree: true });
  });
  assert.equal(await page.evaluate(() => window.regions), 1);
  await walk(guide, open_to_it);
  const texts = (await page.evaluate(() => window.announced)).filter(Boolean);
  for (const text of texts) assert.equal(text.length <= 150, true, text);
  assert.equal(new Set(texts).size, texts.length, JSON.stringify(texts));
  await close();
});

// id: control-states
test("the state of every control is in the accessibility tree: name, role, choice, whether it is open and whether it is wrong", async () => {
  const { page, guide, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  const tree = () => guide.locator("[part=guide]").ariaSnapshot();
  await onward(guide).click();
  assert.match(await tree(), /textbox "Hvor gammel er du\?|textbox "/);
  // What is not drawn is not known to a screen reader, which then says nothing when a message comes there.
  const absent = await guide.evaluate(({ shadowRoot }) => [...shadowRoot.querySelectorAll("[aria-live], [role=status]")].filter((place) => getComputedStyle(place).display === "none").map(({ id }) => id));
  assert.deepEqual(absent, []);
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
