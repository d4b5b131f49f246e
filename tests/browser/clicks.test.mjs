// A click or a key acts on what it was meant for: never on the screen that came under the pointer or under the key meanwhile.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { headButton, openDesk, put, someone } from "./desk.mjs";
import { SCREENS, doubleClick, look, middle, startOver, sure } from "./double-clicks.mjs";
import { answer, drawn, heading, onward, open, open_to_it, speak } from "./guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

// Where most lies near to something else; other widths and languages are in `tests/long`.
for (const [name, everyButton] of Object.entries(SCREENS)) {
  test(`a double click on any button of the ${name} does what one click of it does`, () => everyButton(browser, { width: 320, lang: name === "guide" ? "nb" : "en" }));
}

/** Lays the first answer of a step that has none where the button that leads on lies on one that has. Some width has it so by itself. */
const layUnder = (guide) => guide.evaluate(({ shadowRoot }) => {
  const sheet = new CSSStyleSheet();
  const place = "position: fixed; inset: 20rem auto auto 1rem; inline-size: 10rem; block-size: 3rem";
  sheet.replaceSync(`
    .kvp-screen [data-variant=primary] { ${place}; z-index: 1; }
    .kvp-screen:not(:has(:checked)) .aksel-radio:first-child label { ${place}; z-index: 2; }`);
  shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
});

const chosen = (guide) => guide.locator(":checked").count();

/** Goes to the first step with choices, and answers it. */
async function toChoices(guide) {
  await onward(guide).click();
  await answer(guide, { alder: "27" });
  await onward(guide).click();
  await answer(guide, open_to_it);
  // The last thing that is clicked is an answer, and not the button that is clicked next.
  await guide.locator(":checked").first().click();
}

test("the rest of a double click answers nothing on the next step, whatever comes under the pointer", async () => {
  const { guide, close } = await open(browser, { width: 414 });
  await speak(guide, "en");
  await layUnder(guide);
  await toChoices(guide);
  let steps = 0;
  for (; await chosen(guide); steps += 1) {
    const from = await heading(guide);
    await doubleClick(onward(guide));
    assert.equal(await chosen(guide), 0, `on from ${from}`);
    assert.notEqual(await heading(guide), from);
    await answer(guide, open_to_it);
  }
  assert.ok(steps >= 6, `${steps} steps with choices`);
  await close();
});

test("a finger that taps twice answers nothing on the next step, also where the browser tells of two single taps", async () => {
  for (const second of [2, 1]) {
    const { page, guide, close } = await open(browser, { width: 414, hasTouch: true, isMobile: true });
    await layUnder(guide);
    await toChoices(guide);
    const from = await heading(guide);
    const [x, y] = await middle(onward(guide));
    await guide.evaluate(async ({ shadowRoot }, [x, y, second]) => {
      for (const detail of [1, second]) {
        const about = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, detail, pointerType: "touch" };
        const under = shadowRoot.elementFromPoint(x, y);
        under.dispatchEvent(new PointerEvent("pointerdown", about));
        under.dispatchEvent(new PointerEvent("click", about));
        await new Promise((done) => requestAnimationFrame(done));
      }
    }, [x, y, second]);
    await drawn(page);
    assert.notEqual(await heading(guide), from);
    assert.equal(await chosen(guide), 0);
    await close();
  }
});

test("a click that begins on one screen and ends on another does nothing there", async () => {
  const { page, guide, close } = await open(browser, { width: 414 });
  await onward(guide).click();
  await answer(guide, open_to_it);
  await page.mouse.move(...(await middle(onward(guide))));
  await page.mouse.down();
  await onward(guide).evaluate((button) => button.click());
  await drawn(page);
  const there = await look(guide);
  await page.mouse.up();
  await drawn(page);
  assert.deepEqual(await look(guide), there);

  // A finger's click goes to what is under it when it is lifted.
  await answer(guide, open_to_it);
  const touch = await page.context().newCDPSession(page);
  const [x, y] = await middle(onward(guide));
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
  await onward(guide).evaluate((button) => button.click());
  await drawn(page);
  const then = await look(guide);
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await drawn(page);
  assert.deepEqual(await look(guide), then);
  await close();
});

test("Enter that is held down acts on one button once, and not what comes after it", async () => {
  const { page, guide, close } = await open(browser);
  const hold = async () => {
    // The same key again without having been let go of is how a keyboard repeats.
    for (let times = 0; times < 4; times += 1) await page.keyboard.down("Enter");
    await page.keyboard.up("Enter");
    await drawn(page);
  };
  await onward(guide).focus();
  await hold();
  assert.equal(await heading(guide), "Hvor gammel er du?");
  await guide.locator("#kvp-alder").fill("27");
  await hold();
  assert.equal(await heading(guide), "Er du norsk statsborger, eller bor du fast i Norge?");
  await startOver(guide).click();
  await sure(0)(guide).focus();
  await hold();
  assert.equal(await sure(0)(guide).count(), 0);
  await close();

  const { page: deskPage, guide: desk, close: closeDesk } = await openDesk(browser);
  await headButton(desk, 0).focus();
  await deskPage.keyboard.press("Enter");
  await desk.locator("textarea").waitFor();
  await desk.locator(".kvp-desk__result .kvp-start-over button").last().focus();
  for (let times = 0; times < 4; times += 1) {
    await deskPage.keyboard.down("Enter");
    await drawn(deskPage);
  }
  await deskPage.keyboard.up("Enter");
  assert.equal(await desk.locator("textarea").count(), 0);
  await closeDesk();
});

test("who is quick is heard: a third click in haste, a radio or a word that is clicked twice", async () => {
  const { page, guide, close } = await open(browser, { width: 414 });
  await onward(guide).click();
  await answer(guide, { alder: "27" });
  await onward(guide).click();
  const radio = guide.locator("input[type=radio]").first();
  await doubleClick(radio);
  assert.equal(await radio.isChecked(), true);
  const label = guide.locator(".aksel-radio__label").nth(1);
  await doubleClick(label);
  assert.equal(await guide.locator("input[type=radio]").nth(1).isChecked(), true);

  await page.mouse.dblclick(...(await middle(guide.locator("#kvp-heading"))));
  assert.notEqual(await guide.evaluate(({ shadowRoot }) => String(shadowRoot.getSelection?.() ?? getSelection()).trim()), "");

  // Clicks of one series, as far apart as someone who reads on: the second is the rest of a double one, the third is meant.
  const heard = await guide.evaluate(async ({ shadowRoot }) => {
    const button = () => [...shadowRoot.querySelectorAll("[data-variant=primary]")].at(-1);
    const at = () => shadowRoot.querySelector("#kvp-heading").innerText;
    const seen = [];
    for (const detail of [1, 2, 3]) {
      for (const type of ["pointerdown", "click"]) {
        button().dispatchEvent(new PointerEvent(type, { bubbles: true, cancelable: true, composed: true, detail, pointerType: "mouse" }));
      }
      await new Promise((done) => setTimeout(done, 300));
      seen.push(at());
      shadowRoot.querySelector("[type=radio]")?.click();
    }
    return seen;
  });
  assert.equal(new Set(heard).size, 2, heard.join());
  assert.equal(heard[0], heard[1]);
  await close();
});

test("what the host has put in the element hears every click and key", async () => {
  const { page, guide, close } = await open(browser, { path: "/www/vert.html" });
  await guide.evaluate((element) => {
    const button = document.createElement("button");
    Object.assign(button, { id: "own", slot: "footer", textContent: "Ring oss" });
    window.clicks = 0;
    button.addEventListener("click", () => { window.clicks += 1; });
    element.append(button);
  });
  await doubleClick(page.locator("#own"));
  await page.locator("#own").focus();
  for (let times = 0; times < 3; times += 1) await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  assert.equal(await page.evaluate(() => window.clicks), 5);
  await close();
});

test("a button of the page itself acts once on a double click, also where it makes way for its opposite", async () => {
  const { page, guide, close } = await open(browser);
  await onward(guide).click();
  await answer(guide, open_to_it);
  await onward(guide).click();
  await page.locator("#keep").evaluate((keep) => { keep.open = true; });
  await page.locator("#remember").scrollIntoViewIfNeeded();
  await doubleClick(page.locator("#remember"));
  assert.equal(await page.locator("#forget").isVisible(), true);
  assert.notEqual(await page.evaluate(() => localStorage.getItem("kvp-veiviser-svar")), null);
  await close();
});

/** The keydown of a key that an input method takes: while it composes, and as Safari tells of it when it has ended. */
const COMPOSED = [{ isComposing: true, keyCode: 13 }, { isComposing: true, keyCode: 229 }, { isComposing: false, keyCode: 229 }];
const ORDINARY = { isComposing: false, keyCode: 13 };

const key = (field, about) => field.evaluate((element, about) => {
  const options = { bubbles: true, cancelable: true, composed: true, data: "に" };
  if (about.keyCode === 229 || about.isComposing) element.dispatchEvent(new CompositionEvent("compositionstart", options));
  if (about.keyCode === 229 && !about.isComposing) element.dispatchEvent(new CompositionEvent("compositionend", options));
  const down = new KeyboardEvent("keydown", { ...options, ...about });
  element.dispatchEvent(down);
  return down.defaultPrevented;
}, about);

test("a key that an input method takes does nothing else in the guide", async () => {
  const { page, guide, close } = await open(browser);
  await onward(guide).click();
  const field = guide.locator("#kvp-alder");
  await field.fill("27");
  const there = await look(guide);
  for (const about of COMPOSED) {
    assert.equal(await key(field, { ...about, key: "Enter" }), false);
    await drawn(page);
    assert.deepEqual(await look(guide), there, JSON.stringify(about));
  }
  await key(field, { ...ORDINARY, key: "Enter" });
  await drawn(page);
  assert.equal(await heading(guide), "Er du norsk statsborger, eller bor du fast i Norge?");
  await close();
});

test("a key that an input method takes does nothing else at the desk", async () => {
  const { page, guide: desk, close } = await openDesk(browser);
  await put(desk, someone);
  await headButton(desk, 0).click();
  await desk.locator("textarea").waitFor();
  const field = desk.locator("#kvp-alder");
  const focused = () => desk.evaluate(({ shadowRoot }) => shadowRoot.activeElement?.id);
  for (const shortcut of [{ key: "Escape" }, { key: "Enter", ctrlKey: true }, { key: "Enter", ctrlKey: true, shiftKey: true }]) {
    await field.focus();
    const there = await look(desk);
    for (const about of COMPOSED) {
      assert.equal(await key(field, { ...about, ...shortcut }), false);
      await drawn(page);
      assert.deepEqual(await look(desk), there, JSON.stringify({ ...about, ...shortcut }));
      assert.equal(await focused(), "kvp-alder");
    }
  }
  await key(field, { ...ORDINARY, key: "Enter", ctrlKey: true });
  await drawn(page);
  assert.notEqual(await focused(), "kvp-alder");
  await key(field, { ...ORDINARY, key: "Escape" });
  await drawn(page);
  assert.equal(await desk.locator("textarea").count(), 0);
  await close();
});
