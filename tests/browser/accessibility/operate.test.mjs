// What everyone must be able to operate: the criteria of WCAG's second principle that axe cannot see, or not all of.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openPilot } from "../bistand.mjs";
import { launch } from "../chromium.mjs";
import { openDesk } from "../desk.mjs";
import { drawn, heading, onward, open, open_to_it, setLawDate, walk } from "../guide.mjs";
import { reachable, tour } from "./tour.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const { probe, drive } = tour(() => browser, { nb: ["wide", "forced colours", "dark", "portrait"] });

// id: tab-leads-through
drive.test("Tab leads through each screen and out again, in both directions", { of: ["guide"] }, async ({ page, guide, state }) => {
  // What is answered, or stands there as an error, has the controls of its step.
  if (/, (answered|errors)$/.test(state)) return [];
  const controls = await guide.evaluateHandle(reachable);
  const stops = await controls.evaluate(({ length }) => length);
  const isInside = () => guide.evaluate(({ shadowRoot }) => Boolean(shadowRoot.activeElement));
  const from = Math.floor(stops / 2);
  const trapped = [];
  for (const [key, presses] of [["Tab", stops - from], ["Shift+Tab", from + 1]]) {
    await controls.evaluate((all, place) => all[place]?.focus(), from);
    if (stops > 0 && !(await isInside())) trapped.push("a control does not take the focus");
    for (let pressed = 0; pressed < presses; pressed += 1) await page.keyboard.press(key);
    // Of choices none of which is made each may be a stop.
    for (let more = 0; more < 2 && (await isInside()); more += 1) await page.keyboard.press(key);
    if (await isInside()) trapped.push(`${key} never leaves`);
  }
  return trapped;
});

/** The states of the desk and the pilot with most to come to, and whatever stands on a page. */
const WALKED = ["empty", "all unfolded, help and checklist too", "the journal", "model B with hours of a participant"];

/** What has the focus, by its place among these, and whether something lies over all of it. Runs in the page. */
const focus = (all) => {
  const control = all.find((one) => one.getRootNode().activeElement === one);
  if (!control) return [-1, false];
  const box = control.closest("label") ?? control.labels?.[0] ?? control;
  const root = control.getRootNode();
  const isSeen = [control, box].some((held) => [...held.getClientRects()].some((rect) => [0.1, 0.5, 0.9].some((x) => [0.1, 0.5, 0.9].some((y) => {
    const [left, right, top, bottom] = [Math.max(rect.left, 0), Math.min(rect.right, innerWidth), Math.max(rect.top, 0), Math.min(rect.bottom, innerHeight)];
    const at = root.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y);
    return at && (held.contains(at) || control.contains(at));
  }))));
  return [all.indexOf(control), !isSeen];
};

// id: focus-in-view
drive.test("Tab comes to everything there is in both directions, and nothing lies over what has the focus", { of: ["desk", "pilot", "pages"], views: ["wide", "portrait"] }, async ({ page, guide, part, state }) => {
  if (part !== "pages" && !WALKED.includes(state)) return [];
  const controls = await guide.evaluateHandle(reachable);
  const names = await controls.evaluate((all) => all.map(({ outerHTML }) => outerHTML.slice(0, 100)));
  // Of choices none of which is made, that which is come to from behind is another.
  const isAny = await controls.evaluate((all) => all.map(({ type, checked }) => type === "radio" && !checked));
  const wrong = [];
  for (const [key, first] of [["Tab", 0], ["Shift+Tab", names.length - 1]]) {
    await controls.evaluate((all, place) => all[place]?.focus(), first);
    const left = new Set([...names.keys()].filter((place) => !isAny[place]));
    for (let presses = 0; presses < names.length + 150 && left.size; presses += 1) {
      const [place, isHidden] = await controls.evaluate(focus);
      left.delete(place);
      if (isHidden) wrong.push(`${key}: ${names[place]} is hidden`);
      await page.keyboard.press(key);
    }
    wrong.push(...[...left].map((place) => `${key} never comes to ${names[place]}`));
  }
  return wrong;
});

// id: nothing-moves
probe.test("nothing moves, flashes or starts by itself", {}, ({ root }) => {
  const moves = (held) => held.getAnimations().some((animation) => animation.effect.getComputedTiming().endTime > 5000);
  return [...root.querySelectorAll("*")].filter(moves).map(({ outerHTML }) => outerHTML.slice(0, 100));
});

/** Where the page is, and where its focus is, once a guide has come and before anyone has done anything. */
async function arrival() {
  const { page, close } = await open(browser);
  assert.equal(await page.evaluate(() => document.activeElement === document.body && window.scrollY === 0), true);
  await close();
}

// id: page-stays-its-own
probe.test("a page's title, language, landmarks, place and focus are its own", { of: ["guide", "desk", "pilot"], end: arrival }, ({ root, part }) => [
  ...[...root.querySelectorAll("main, nav, header, footer, aside, [role=main], [role=banner], [role=contentinfo], [role=navigation]")].map(({ outerHTML }) => outerHTML.slice(0, 100)),
  ...(part !== "guide" || /programme/i.test(document.title) ? [] : [`the title is “${document.title}”`]),
  ...(location.hash ? [`the place is ${location.hash}`] : []),
]);

// id: headings-differ
probe.test("no two headings of a screen are alike, and each question is its own legend or label", {}, ({ root }) => ["h1, h2, h3, h4, h5, h6", "legend"].flatMap((selector) => {
  const texts = [...root.querySelectorAll(selector)].filter((held) => held.checkVisibility({ visibilityProperty: true })).map((held) => held.textContent.trim());
  return texts.filter((text, place) => text === "" || texts.indexOf(text) !== place).map((text) => `“${text}” is empty or there twice`);
}));

// id: focus-visible
probe.test("whatever has the focus shows it, with a line of two pixels that stands out, in light, dark and forced colours", { views: ["wide", "dark", "forced colours"] }, ({ reachable, part, state }) => {
  // A browser shows the focus to one who has come by a key: at the desk and in the pilot that is where Tab was tried just before.
  if (/desk|pilot/.test(part) && !/^(empty|all unfolded|the journal|model B with hours)/.test(state)) return [];
  // Who has come by a key, as to every state where Tab is tried, goes on seeing the focus where a script moves it.
  const lines = (control) => [control, control.closest("div")?.querySelector("label"), control.parentElement, control.closest(".aksel-checkbox")].filter(Boolean)
    .flatMap((held) => [null, "::before", "::after"].map((part) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(held, part);
      const isOutlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      return `${isOutlined} ${/(?:^|,)\s*(?:rgb|oklch|color)[^,]*\)?.*\b[2-9]px\b/.test(boxShadow) ? boxShadow : ""}`;
    }));
  return reachable().filter((control) => {
    control.blur();
    const before = lines(control);
    control.focus();
    return !control.matches(":focus-visible") || !lines(control).some((line, place) => line !== before[place] && line !== "false ");
  }).map(({ outerHTML }) => outerHTML.slice(0, 100));
});

/** What leads on and what leads back, as the steps name them. */
const ways = new Set();
const WAYS = ["Bruk det nye svaret … Avbryt", "Neste … Forrige", "Se over svarene … Forrige"];

// id: same-way-on
drive.test("the way on and the one way back have the same place and name on every step", { of: ["guide"], end: () => assert.deepEqual([...ways].sort(), WAYS) }, async ({ guide }) => {
  const [isStep, named] = await guide.evaluate(({ shadowRoot }) => {
    const buttons = [...shadowRoot.querySelectorAll("button:not([aria-expanded])")].filter((button) => button.checkVisibility({ visibilityProperty: true }) && !button.closest("[part=error-summary]"));
    const names = buttons.map(({ innerText }) => innerText.trim());
    const onward = buttons.findLastIndex(({ dataset }) => dataset.variant === "primary");
    const others = names.filter((name, place) => place !== onward + 1 && /^(Forrige|Tilbake|Avbryt)$/.test(name));
    return [Boolean(shadowRoot.querySelector("[part=progress]")), [...names.slice(onward, onward + 2), ...others].join(" … ")];
  });
  if (isStep) ways.add(named);
  return [];
});

// id: label-in-name
probe.test("what is called by the words one sees answers to them", {}, ({ root }) => {
  const letters = (text) => text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();
  const others = [...root.querySelectorAll("a[href], button, [role=button]")].filter((control) => {
    return !letters(control.getAttribute("aria-label") ?? control.textContent).includes(letters(control.innerText));
  });
  const labels = [...root.querySelectorAll("label")].filter((label) => label.control?.labels?.[0] !== label);
  return [...others, ...labels].map(({ outerHTML }) => outerHTML.slice(0, 100));
});

// id: target-size
probe.test("every target is at least 24 pixels each way", { views: ["portrait"] }, ({ root }) => [...root.querySelectorAll("button, input, select, textarea, summary, a[href]")].filter((control) => {
  if (!control.checkVisibility({ visibilityProperty: true }) || (control.localName === "a" && control.closest("p, li, td, dd, span"))) return false;
  const { width, height } = (control.closest(".aksel-checkbox, .aksel-radio, .tick") ?? control).getBoundingClientRect();
  return width < 24 || height < 24;
}).map(({ outerHTML }) => outerHTML.slice(0, 100)));

// id: nothing-dragged
probe.test("nothing is dragged", {}, ({ root }) => [...root.querySelectorAll("[draggable=true], input[type=range]")].map(({ outerHTML }) => outerHTML.slice(0, 100)));

/** The desk and the pilot, whose keys and buttons are tried as those of the guide. */
const SCREENS = { desk: openDesk, pilot: openPilot };

for (const [name, opens] of Object.entries(SCREENS)) {
  // id: desk-and-pilot-keys
  test(`at the ${name} a letter does nothing where nothing is written or chosen, and a button that is let go elsewhere does nothing`, async () => {
    const { page, guide, close } = await opens(browser);
    const screen = () => guide.locator("[part=guide]").innerText();
    const before = await screen();
    const button = guide.locator("#kvp-wipe-button");
    await button.focus();
    for (const key of "abcdefghijklmnopqrstuvwxyz0123456789?/.,") await page.keyboard.press(key);
    await button.hover();
    await page.mouse.down();
    await page.mouse.move(5, 5);
    await page.mouse.up();
    await drawn(page);
    assert.equal(await screen(), before);
    assert.equal(await guide.locator("[accesskey]").count(), 0);
    await close();
  });
}

// id: no-single-key
test("no single key does anything, and nothing has an access key", async () => {
  const { page, guide, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  await onward(guide).click();
  const before = await heading(guide);
  await guide.locator("#kvp-heading").focus();
  for (const key of "abcdefghijklmnopqrstuvwxyz0123456789?/.,") await page.keyboard.press(key);
  assert.equal(await heading(guide), before);
  assert.deepEqual(await guide.evaluate((element) => element.answers), {});
  assert.equal(await guide.evaluate((element) => element.shadowRoot.querySelectorAll("[accesskey]").length), 0);
  await close();
});

// id: no-time-limit
test("no time runs out: a day later the answers are still there", async () => {
  const { page, guide, close } = await open(browser, { before: (_, page) => page.clock.install({ time: new Date("2026-06-01T10:00:00Z") }) });
  await onward(guide).click();
  await guide.locator("#kvp-alder").fill("27");
  await page.clock.fastForward("24:00:00");
  assert.equal(await guide.locator("#kvp-alder").inputValue(), "27");
  await onward(guide).click();
  assert.deepEqual(await guide.evaluate((element) => element.answers), { alder: 27 });
  await close();
});

// id: pointer-cancelled
test("a mouse button that is released elsewhere does nothing", async () => {
  const { page, guide, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  const before = await heading(guide);
  const box = await onward(guide).boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  assert.equal(await heading(guide), before);
  await page.mouse.move(box.x + box.width / 2, box.y - 200);
  await page.mouse.up();
  assert.equal(await heading(guide), before);
  await close();
});

// id: focus-on-heading
test("after every step the focus is on its heading, and never on the page's body", async () => {
  const { page, guide, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  await walk(guide, open_to_it);
  const active = () => guide.evaluate((element) => element.shadowRoot.activeElement?.id);
  assert.equal(await active(), "kvp-heading");
  await guide.getByRole("button", { name: "Endre", exact: true }).click();
  await drawn(page);
  assert.deepEqual([await active(), await heading(guide)], ["kvp-heading", "Se over svarene"]);
  const back = guide.getByRole("button", { name: "Forrige", exact: true });
  let screens = 0;
  for (; (await back.count()) && screens < 20; screens += 1) {
    await back.evaluate((button) => button.click());
    await drawn(page);
    assert.equal(await active(), "kvp-heading", await heading(guide));
  }
  assert.ok(screens > 5, `${screens} screens`);
  await close();
});
