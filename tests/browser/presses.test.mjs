// A press acts on what it was meant for: never on the screen that came under the pointer or under the key meanwhile.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openPilot } from "./bistand.mjs";
import { launch } from "./chromium.mjs";
import { openDesk, put, someone } from "./desk.mjs";
import { answer, heading, onward, open, open_to_it, speak } from "./guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const drawn = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Where something is in the window. */
async function middle(locator) {
  await locator.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await locator.boundingBox();
  return [x + width / 2, y + height / 2];
}

async function doubleClick(locator) {
  await locator.page().mouse.dblclick(...(await middle(locator)));
  await drawn(locator.page());
}

/** All that a person can see or has filled in. */
const look = (guide) => guide.evaluate(({ shadowRoot, answers }) => ({
  text: shadowRoot.querySelector("[part=guide]").innerText,
  fields: [...shadowRoot.querySelectorAll("input, select, textarea")].map(({ id, value, checked }) => [id, value, checked]),
  answers: JSON.stringify(answers),
}));

/**
 * The same screens twice: on one every button is pressed with a key, on the other with a double click. After each press both look alike.
 * `press` takes a way to find the button; `both` does something else on both.
 */
async function sideBySide(opened, lang, walk) {
  const visits = [await opened(), await opened()];
  const [keyed, clicked] = visits.map(({ guide }) => guide);
  const both = async (act) => {
    for (const { guide } of visits) await act(guide);
  };
  const press = async (name, find) => {
    await find(keyed).press("Enter");
    await drawn(keyed.page());
    await doubleClick(find(clicked));
    assert.deepEqual(await look(clicked), await look(keyed), name);
  };
  await both(async (guide) => {
    await guide.page().clock.setFixedTime(new Date("2026-06-01T10:00:00Z"));
    await speak(guide, lang);
    await drawn(guide.page());
  });
  await walk({ press, both, keyed });
  for (const { close } of visits) await close();
}

/** Opens all that is closed, and closes it again. */
async function readMores({ press, keyed }) {
  for (const [before, way] of [["false", "opened"], ["true", "closed"]]) {
    for (const title of await keyed.locator(`.aksel-read-more__button[aria-expanded=${before}]`).allInnerTexts()) {
      await press(`${title} ${way}`, (guide) => guide.locator(".aksel-read-more__button:visible", { hasText: title }).first());
    }
  }
}

const back = (guide) => guide.locator(".kvp-link").first();
const previous = (guide) => guide.locator(".kvp-buttons > [data-variant=secondary]").first();
const startOver = (guide) => guide.locator("#kvp-start-over-button");
const sure = (which) => (guide) => guide.locator(".kvp-start-over button").nth(which);

for (const [width, lang] of [[320, "nb"], [414, "en"]]) {
  test(`a double click on any button of the guide does what one press of it does, in ${lang} at ${width} pixels`, async () => {
    await sideBySide(() => open(browser, { width }), lang, async ({ press, both, keyed }) => {
      await press("begin", onward);
      await press("on without an answer", onward);
      await press("start over", startOver);
      await press("keep", sure(0));
      for (let screens = 0; !(await keyed.locator(".aksel-form-summary").count()); screens += 1) {
        assert.ok(screens < 14, await heading(keyed));
        await both((guide) => answer(guide, open_to_it));
        const name = await heading(keyed);
        await press(`on from ${name}`, onward);
        if (screens % 4 === 1) {
          await press(`back to ${name}`, back);
          await press(`on once more from ${name}`, onward);
        }
      }
      await press("previous from the summary", previous);
      await press("on to the summary", onward);
      for (const which of [0, 6]) {
        await press(`change ${which}`, (guide) => guide.locator(".kvp-answer__change button").nth(which));
        await press(`save ${which}`, onward);
      }
      await press("to the result", onward);
      await readMores({ press, keyed });
      const plan = (guide) => guide.locator(".kvp-section button[data-variant=secondary]").first();
      await press("a plan", plan);
      await both((guide) => put(guide, { programstart: "01.09.2026", programMaaneder: "12" }));
      await press("make it", onward);
      await press("another plan", plan);
      await press("back from the plan", back);
      await press("change the answers", (guide) => guide.locator(".kvp-buttons > [data-variant=tertiary]").first());
      await press("to the result again", onward);
      await press("back from the result", back);
      await press("on to it", onward);
      await press("start over from the end", startOver);
      await press("wipe", sure(1));
    });
  });
}

/** The buttons in a row, by their place in it. */
const headButton = (index) => (guide) => guide.locator(".kvp-desk__head [role=group]").last().locator("button").nth(index);
const column = (index) => (guide) => guide.locator(".kvp-desk__head [role=group]").first().locator("button").nth(index);
const unfold = (guide) => guide.evaluate(({ shadowRoot }) => {
  for (const button of shadowRoot.querySelectorAll(".aksel-read-more__button[aria-expanded=false]")) button.click();
});

for (const [width, lang] of [[320, "en"], [1280, "nb"]]) {
  test(`a double click on any button of the desk does what one press of it does, in ${lang} at ${width} pixels`, async () => {
    await sideBySide(() => openDesk(browser, { width }), lang, async ({ press, both, keyed }) => {
      await both((desk) => put(desk, someone));
      await both(unfold);
      const activities = (index) => (desk) => desk.locator("#kvp-aktiviteter button").nth(index);
      for (const hours of ["5", "6", "7"]) {
        await press(`an activity of ${hours} hours`, activities(0));
        const row = (await keyed.locator(".kvp-activity").count()) - 1;
        await both((desk) => put(desk, { [`aktivitet-${row}-timer`]: hours }));
      }
      await press("remove the first activity", (desk) => desk.locator(".kvp-activity button").first());
      await press("the week as a template", activities(1));
      await press("a second column", column(0));
      await both((desk) => put(desk, { timer: "7,5" }));
      await press("a third column", column(2));
      await press("the first column", column(0));
      await press("remove a column", column(3));
      await press("the journal", headButton(0));
      await press("close the journal", (desk) => desk.locator(".kvp-desk__result .kvp-start-over button").nth(2));
      await press("the plan's table", headButton(1));
      await press("close the table", (desk) => desk.locator(".kvp-desk__result .kvp-start-over button").nth(2));
      await press("a new conversation", headButton(4));
      await press("keep this one", sure(0));
      await press("show the user", headButton(3));
      const bar = (index) => (desk) => desk.locator(".kvp-desk__bar button").nth(index);
      await press("in another language", bar(2));
      await press("change what was answered", (desk) => desk.locator(".kvp-guide .kvp-buttons > [data-variant=tertiary]").first());
      await press("change an answer", (desk) => desk.locator(".kvp-answer__change button").first());
      await press("save it", onward);
      await press("back to the desk", bar(0));
      await press("a new conversation, asked again", headButton(4));
      await press("wipe", sure(1));
      await readMores({ press, keyed });
    });
  });

  test(`a double click on any button of the pilot does what one press of it does, in ${lang} at ${width} pixels`, async () => {
    await sideBySide(() => openPilot(browser, { width }).then(({ pilot, ...visit }) => ({ ...visit, guide: pilot })), lang, async ({ press, both, keyed }) => {
      const view = (index) => (pilot) => pilot.locator(".kvp-bistand__views button").nth(index);
      const month = (index) => (pilot) => pilot.locator(".kvp-desk__inputs [role=group]").first().locator("button").nth(index);
      for (const index of [2, 1, 0]) await press(`view ${index}`, view(index));
      await both(unfold);
      for (const months of ["1", "0,5", "0,25"]) {
        await press(`a participant for ${months}`, (pilot) => pilot.locator("#kvp-deltakere-en-for-en button").last());
        await both((pilot) => pilot.locator(".kvp-participant input").last().fill(months));
      }
      await press("remove the first participant", (pilot) => pilot.locator(".kvp-participant + button").first());
      await press("a second month", month(0));
      await press("a third month", month(2));
      await press("the first month", month(0));
      await press("remove a month", (pilot) => month(4)(pilot));
      await press("the table", headButton(0));
      await press("close the table", (pilot) => pilot.locator(".kvp-bistand__result .kvp-start-over button").nth(2));
      await press("start over", headButton(2));
      await press("keep", sure(0));
      await press("start over, asked again", headButton(2));
      await press("wipe", sure(1));
      await readMores({ press, keyed });
    });
  });
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
  for (const told of [2, 1]) {
    const { page, guide, close } = await open(browser, { width: 414, hasTouch: true, isMobile: true });
    await layUnder(guide);
    await toChoices(guide);
    const from = await heading(guide);
    const [x, y] = await middle(onward(guide));
    await guide.evaluate(async ({ shadowRoot }, [x, y, told]) => {
      for (const detail of [1, told]) {
        const about = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, detail, pointerType: "touch" };
        const under = shadowRoot.elementFromPoint(x, y);
        under.dispatchEvent(new PointerEvent("pointerdown", about));
        under.dispatchEvent(new PointerEvent("click", about));
        await new Promise((done) => requestAnimationFrame(done));
      }
    }, [x, y, told]);
    await drawn(page);
    assert.notEqual(await heading(guide), from);
    assert.equal(await chosen(guide), 0);
    await close();
  }
});

test("a button that is let go of on another screen than it was pressed on does nothing there", async () => {
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

test("Enter that is held down presses one button once, and not what comes after it", async () => {
  const { page, guide, close } = await open(browser);
  const hold = async () => {
    // The same key again without having been let go of is how a keyboard repeats.
    for (let times = 0; times < 4; times += 1) await page.keyboard.down("Enter");
    await page.keyboard.up("Enter");
    await drawn(page);
  };
  await onward(guide).focus();
  await hold();
  assert.equal(await heading(guide), "Alder");
  await guide.locator("#kvp-alder").fill("27");
  await hold();
  assert.equal(await heading(guide), "Opphold i Norge");
  await startOver(guide).click();
  await sure(0)(guide).focus();
  await hold();
  assert.equal(await sure(0)(guide).count(), 0);
  await close();

  const { page: deskPage, guide: desk, close: closeDesk } = await openDesk(browser);
  await headButton(0)(desk).focus();
  await deskPage.keyboard.press("Enter");
  await desk.locator("textarea").waitFor();
  await desk.locator(".kvp-desk__result .kvp-start-over button").nth(2).focus();
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

  await page.mouse.dblclick(...(await middle(guide.locator("legend").first())));
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
  const told = { bubbles: true, cancelable: true, composed: true, data: "に" };
  if (about.keyCode === 229 || about.isComposing) element.dispatchEvent(new CompositionEvent("compositionstart", told));
  if (about.keyCode === 229 && !about.isComposing) element.dispatchEvent(new CompositionEvent("compositionend", told));
  const down = new KeyboardEvent("keydown", { ...told, ...about });
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
  assert.equal(await heading(guide), "Opphold i Norge");
  await close();
});

test("a key that an input method takes does nothing else at the desk", async () => {
  const { page, guide: desk, close } = await openDesk(browser);
  await put(desk, someone);
  await headButton(0)(desk).click();
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
