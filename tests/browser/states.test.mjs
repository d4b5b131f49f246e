// What is chosen looks chosen: a state that nobody can see is none, whatever a stylesheet was to say of it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openPilot } from "./bistand.mjs";
import { launch } from "./chromium.mjs";
import { openDesk } from "./desk.mjs";
import { answer, drawn, onward, open, open_to_it } from "./guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** How much of a picture differs from another of the same size so that one sees it, from 0 to 1. */
const differing = (page, one, other) => page.evaluate(async (pictures) => {
  const [a, b] = await Promise.all(pictures.map(async (picture) => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0))]));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
    canvas.drawImage(image, 0, 0);
    return canvas.getImageData(0, 0, image.width, image.height).data;
  }));
  let seen = 0;
  for (let at = 0; at < a.length; at += 4) seen += [0, 1, 2].some((channel) => Math.abs(a[at + channel] - b[at + channel]) > 64);
  return (seen * 4) / a.length;
}, [one, other].map((picture) => picture.toString("base64")));

/** A picture of what is drawn for an input, with neither the pointer nor the focus on it. */
async function picture(input) {
  const page = input.page();
  await input.evaluate((element) => {
    element.blur();
    element.scrollIntoView({ block: "center" });
  });
  await page.mouse.move(0, 0);
  const { x, y, width, height } = await input.boundingBox();
  return page.screenshot({ clip: { x, y, width, height } });
}

/** Walks on, as someone who works, until something is there. */
async function until(guide, selector) {
  const found = guide.locator(selector);
  for (let screens = 0; !(await found.count()); screens += 1) {
    assert.ok(screens < 14, selector);
    await onward(guide).evaluate((button) => button.click());
    await drawn(guide.page());
    await answer(guide, { ...open_to_it, arbeidstimerPerUke: "10" });
  }
  return found.first();
}

/** The ways to a box on each of the screens that have one. */
const BOXES = {
  "the guide": async (width) => {
    const visit = await open(browser, { width });
    return { ...visit, box: () => until(visit.guide, "[type=checkbox]") };
  },
  "the desk": async (width) => {
    const visit = await openDesk(browser, { width });
    return { ...visit, box: () => visit.guide.locator("#kvp-omsorg-alene") };
  },
  "the pilot": async (width) => {
    const visit = await openPilot(browser, { width });
    return { ...visit, box: () => visit.guide.locator("[type=checkbox]").first() };
  },
};

for (const [screens, opened] of Object.entries(BOXES)) {
  for (const [theme, width] of [["light", 1280], ["dark", 320]]) {
    test(`a ticked box looks ticked in ${screens}, ${theme}, at ${width} pixels`, async () => {
      const { page, guide, close, box: find } = await opened(width);
      await guide.evaluate((element, theme) => { element.theme = theme; }, theme);
      const box = await find();
      await guide.evaluate(({ shadowRoot }) => {
        for (const button of shadowRoot.querySelectorAll(".aksel-read-more__button[aria-expanded=false]")) button.click();
      });
      const [empty, ticked] = [await picture(box), await box.check().then(() => picture(box))];
      const share = await differing(page, empty, ticked);
      console.log(`${screens}, ${theme}, ${width}: ${share}`);
      assert.ok(share > 0.5, `of the box, ${share} looks otherwise when it is ticked`);
      await box.uncheck();
      assert.equal(await differing(page, empty, await picture(box)), 0);
      await close();
    });
  }
}

for (const theme of ["light", "dark"]) {
  test(`a chosen answer looks chosen, ${theme}`, async () => {
    const { page, guide, close } = await open(browser);
    await guide.evaluate((element, theme) => { element.theme = theme; }, theme);
    await until(guide, "[type=radio]");
    const radio = guide.locator("[type=radio]:not(:checked)").first();
    const name = await radio.getAttribute("id");
    const it = guide.locator(`#${name}`);
    const [empty, chosen] = [await picture(it), await it.check().then(() => picture(it))];
    const share = await differing(page, empty, chosen);
    console.log(`radio, ${theme}: ${share}`);
    assert.ok(share > 0.25, `of the circle, ${share} looks otherwise when it is chosen`);
    await close();
  });
}

test("a ticked box looks ticked in the colours of the system and on paper, where grounds are left out", async () => {
  const { page, guide, close, box: find } = await BOXES["the guide"](414);
  const box = await find();
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ forcedColors: "active", colorScheme });
    const [empty, ticked] = [await picture(box), await box.check().then(() => picture(box))];
    const share = await differing(page, empty, ticked);
    console.log(`forced colours, ${colorScheme}: ${share}`);
    assert.ok(share > 0.02, `of the box, ${share} looks otherwise when it is ticked`);
    await box.uncheck();
  }
  await page.emulateMedia({ media: "print", forcedColors: "none" });
  await box.check();
  const ink = await guide.locator(".aksel-checkbox__icon").evaluate((icon) => [getComputedStyle(icon).display, getComputedStyle(icon).color]);
  assert.deepEqual(ink, ["block", "rgb(0, 0, 0)"]);
  await close();
});

/** The grounds of buttons, that of the one that is pressed in first. */
const grounds = (buttons) => buttons.evaluateAll((all) => {
  const isPressed = (button) => button.getAttribute("aria-pressed") === "true";
  return [...all.filter(isPressed), ...all.filter((button) => !isPressed(button))].map((button) => getComputedStyle(button).backgroundColor);
});

test("of buttons that are pressed in one at a time, the one that is looks so", async () => {
  const { page, guide: desk, close } = await openDesk(browser);
  await desk.locator(".kvp-desk__head [role=group]").last().locator("button").nth(3).click();
  await desk.locator(".kvp-desk__bar").waitFor();
  await page.mouse.move(0, 0);
  const [pressed, ...others] = await grounds(desk.locator(".kvp-desk__bar [aria-pressed]"));
  assert.equal(others.length, 4);
  assert.ok(others.every((ground) => ground !== pressed), pressed);
  await close();
  const { page: other, guide: pilot, close: closePilot } = await openPilot(browser);
  await other.mouse.move(0, 0);
  const [shown, ...rest] = await grounds(pilot.locator(".kvp-bistand__views button"));
  assert.ok(rest.every((ground) => ground !== shown), shown);
  await closePilot();
});
