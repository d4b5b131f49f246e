// How the guide looks in pages of other people: their styles stay out, the readers' wishes get in, and it fits where it is put.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { drawn, onward, open, open_to_it, setLawDate, walk } from "./guide.mjs";
import { host } from "./host.mjs";

let browser;
let site;
before(async () => {
  [browser, site] = await Promise.all([launch(), host()]);
});
after(() => Promise.all([browser.close(), site.close()]));

const openHost = async (page, options) => {
  const visited = await open(browser, { url: `${site.url}/tests/hosts/${page}.html`, waits: false, ...options });
  await visited.ready();
  await setLawDate(visited.guide, "2026-06-01");
  return visited;
};

const hostile = await readFile(new URL("../hosts/hostile.css", import.meta.url), "utf8");
const PROPERTIES = [...hostile.matchAll(/^ {2}([a-z-]+):/gm)].map(([, property]) => property);

/** What these properties come to on the element, its frame, and everything of the screen that text is in. */
const styles = (guide, properties) => guide.evaluate((element, names) => {
  const parts = ["h2", "p", "button", "label", "legend", "input", "ul", "li"];
  const found = { host: element, frame: element.shadowRoot.querySelector(".kvp") };
  for (const part of parts) found[part] = element.shadowRoot.querySelector(`.kvp-place ${part}`);
  return Object.fromEntries(Object.entries(found).filter(([, one]) => one).map(([part, one]) => {
    const computed = getComputedStyle(one);
    // The element itself has the page's direction; everything in it has ours.
    return [part, Object.fromEntries(names.filter((name) => part !== "host" || name !== "direction").map((name) => [name, computed.getPropertyValue(name)]))];
  }));
}, properties);

// id: loud-stylesheet
test("of what the loudest stylesheet says, nothing is heard inside", async () => {
  assert.ok(PROPERTIES.length >= 23, `${PROPERTIES.length} properties`);
  const [plain, loud] = [await openHost("plain"), await openHost("hostile")];
  for (const [place, screen] of ["the start", "the first question", "the second question"].entries()) {
    if (place > 0) for (const { guide, page } of [plain, loud]) {
      const field = guide.locator("#kvp-alder");
      if (await field.count()) await field.fill("27", { force: true });
      await onward(guide).evaluate((button) => button.click());
      await drawn(page);
    }
    const [calm, shouted] = [await styles(plain.guide, PROPERTIES), await styles(loud.guide, PROPERTIES)];
    assert.ok(Object.keys(calm).length >= 5, Object.keys(calm).join());
    assert.equal(JSON.stringify(shouted, null, 1), JSON.stringify(calm, null, 1), screen);
  }
  await plain.close();
  await loud.close();
});

// id: letter-spacing
test("the space between letters and words that readers set is followed", async () => {
  const { page, guide, close } = await openHost("plain");
  await page.addStyleTag({ content: "* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }" });
  const { p } = await styles(guide, ["letter-spacing", "word-spacing"]);
  assert.ok(Object.values(p).every((space) => parseFloat(space) > 1), JSON.stringify(p));
  await close();
});

// id: column-widths
test("the guide fits columns from 240 to 1200 pixels, on every screen", async () => {
  const { guide, close } = await openHost("column");
  await walk(guide, open_to_it, async (screen) => {
    const wide = await guide.evaluate(async () => {
      const column = document.querySelector("#column");
      const found = [];
      for (const width of [240, 280, 320, 480, 768, 1200]) {
        column.style.inlineSize = `${width}px`;
        await new Promise((drawn) => requestAnimationFrame(drawn));
        const overflow = column.scrollWidth - column.clientWidth;
        if (overflow > 0 || column.clientWidth !== width) found.push(`${overflow} pixels too wide for ${width}`);
      }
      return found;
    });
    assert.deepEqual(wide, [], screen);
  });
  await close();
});

test("a column is as narrow as it is, whatever the page's root measures", async () => {
  const { page, guide, close } = await openHost("column");
  const heading = (width, root) => page.evaluate(([inlineSize, fontSize]) => {
    Object.assign(document.querySelector("#column").style, { inlineSize });
    Object.assign(document.documentElement.style, { fontSize });
    const { shadowRoot } = document.querySelector("kvp-veiviser");
    return getComputedStyle(shadowRoot.querySelector(".kvp-screen .aksel-heading--large")).fontSize;
  }, [`${width}px`, root]);
  const sizes = [];
  for (const width of [300, 420, 900]) {
    const plain = await heading(width, "100%");
    for (const root of ["62.5%", "125%", "20px"]) assert.equal(await heading(width, root), plain, `${width} pixels under a root of ${root}`);
    sizes.push(parseFloat(plain));
  }
  assert.ok(sizes[0] < sizes[1] && sizes[1] < sizes[2], `${sizes}`);
  assert.equal(await guide.count(), 1);
  await close();
});

// id: right-to-left
test("on a page from right to left the guide reads from left to right", async () => {
  const { guide, close } = await openHost("rtl");
  const { frame, p } = await styles(guide, ["direction", "text-align"]);
  assert.deepEqual([frame.direction, p.direction, ["start", "left"].includes(p["text-align"])], ["ltr", "ltr", true]);
  await close();
});

// id: logical-css
test("our own stylesheets name no left and no right", async () => {
  const names = ["element", "form", "layout", "print", "result"];
  for (const name of names) {
    assert.doesNotMatch(await readFile(new URL(`../../src/web/css/${name}.css`, import.meta.url), "utf8"), /(margin|padding|border|inset)-(left|right)|text-align:\s*(left|right)|(?<![-\w])(left|right):/, name);
  }
});

// id: forced-colours
test("in forced colours buttons have borders, and whatever has the focus an outline", async () => {
  const { page, guide, close } = await openHost("plain", { forcedColors: "active" });
  await onward(guide).click();
  const outlines = [];
  for (let presses = 0; presses < 6; presses += 1) {
    await page.keyboard.press("Tab");
    const style = await guide.evaluate((element) => {
      const active = element.shadowRoot.activeElement;
      if (!active) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      return [active.localName, outlineStyle, outlineWidth];
    });
    if (style) outlines.push(style);
  }
  assert.ok(outlines.length > 1);
  for (const [name, style, width] of outlines) assert.ok(style !== "none" && parseFloat(width) >= 2, `${name}: ${style} ${width}`);
  const borders = await guide.evaluate((element) => [...element.shadowRoot.querySelectorAll("button[data-variant=primary], input")].map((one) => {
    const { borderStyle, boxShadow, outlineStyle } = getComputedStyle(one);
    return borderStyle !== "none" || boxShadow !== "none" || outlineStyle !== "none";
  }));
  assert.ok(borders.length > 1 && borders.every(Boolean), String(borders));
  await close();
});

// id: reduced-motion
test("where motion is reduced, nothing moves", async () => {
  const { guide, close } = await openHost("plain", { reducedMotion: "reduce" });
  const moving = [];
  const longest = (times) => Math.max(...times.split(",").map((time) => parseFloat(time) * (time.trim().endsWith("ms") ? 1 : 1000)));
  await walk(guide, open_to_it, async (screen) => {
    const durations = await guide.evaluate((element) => [...element.shadowRoot.querySelectorAll("*")].flatMap((one) => [undefined, "::before", "::after"].map((pseudo) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(one, pseudo);
      return [one.className, animationName === "none" ? "0s" : animationDuration, transitionDuration];
    })));
    moving.push(...durations.filter(([, animation, transition]) => Math.max(longest(animation), longest(transition)) > 1).map((one) => `${screen}: ${one}`));
  });
  assert.deepEqual([...new Set(moving)], []);
  await close();
});

// id: nothing-jumps
test("what comes before the guide is shown at once, and nothing on the page jumps for it", async () => {
  const { page, close } = await open(browser, {
    url: `${site.url}/index.html`,
    waits: false,
    before: (_, page) => page.addInitScript(() => {
      window.shifted = 0;
      new PerformanceObserver((list) => { for (const { value } of list.getEntries()) window.shifted += value; }).observe({ type: "layout-shift", buffered: true });
    }),
  });
  await page.waitForFunction(() => document.querySelector("kvp-veiviser").assessment);
  await page.waitForLoadState("networkidle");
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  await drawn(page);
  const shifted = await page.evaluate(() => window.shifted);
  console.log(`cumulative layout shift: ${shifted}`);
  assert.ok(shifted <= 0.02, `the page shifted by ${shifted}`);
  await close();
});
