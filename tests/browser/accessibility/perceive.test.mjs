// What everyone must be able to perceive: the criteria of WCAG's first principle, by axe and by what axe cannot see, or not all of.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../chromium.mjs";
import { barriers, drawn, open, open_to_it, setLawDate, walk } from "../guide.mjs";
import { reachable, tour } from "./tour.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const { probe, drive } = tour(() => browser, { nb: ["wide", "dark", "portrait", "landscape"] });

/** What axe found of contrast in the state that it was asked about last. */
let contrast = [];

/** Of what axe leaves open, what is no word of a picture: their contrast is measured with that of the edges. */
const undecided = (barrier) => {
  const [rule, ...nodes] = barrier.split(/: | \| /);
  const left = nodes.filter((node) => !node.startsWith("<text "));
  return left.length > 0 ? [`${rule}: ${left.join(" | ")}`] : [];
};

// id: screens-free-of-barriers
drive.test("every state is free of barriers, by all rules of axe", { of: ["guide", "pages"] }, async ({ page }) => {
  const found = await barriers(page, undefined, ["color-contrast"]);
  const isContrast = (barrier) => barrier.startsWith("color-contrast");
  contrast = found.filter(isContrast).flatMap(undecided);
  return found.filter((barrier) => !isContrast(barrier));
});

// id: text-contrast
drive.test("contrast is never left undecided, in light and in dark", { of: ["guide", "pages"], views: ["wide", "dark"] }, async ({ page, part, view }) => {
  // What a page in dark leaves open is of the guide in it, which is asked by itself.
  if (part === "pages" && view === "dark") return barriers(page, ["color-contrast"]);
  return view === "wide" ? contrast : (await barriers(page, ["color-contrast"], ["color-contrast"])).flatMap(undecided);
});

// id: pictures-named
probe.test("pictures have a name or are left out, and there is no sound, film, frame without a name or picture of text", {}, ({ root }) => {
  const nameless = [...root.querySelectorAll("svg")].filter((svg) => {
    const named = svg.getAttribute("aria-label") || root.getElementById(svg.getAttribute("aria-labelledby"))?.textContent;
    return svg.getAttribute("aria-hidden") !== "true" && !svg.closest("[aria-hidden=true]") && !(svg.getAttribute("role") === "img" && named);
  });
  const media = root.querySelectorAll("audio, video, iframe:not([title]), img, canvas, object, embed, marquee");
  const backgrounds = [...root.querySelectorAll("*")].filter((held) => /url\((?!"?data:image\/svg)/.test(getComputedStyle(held).backgroundImage));
  return [...nameless, ...media, ...backgrounds].map(({ outerHTML }) => outerHTML.slice(0, 100));
});

// id: structure-in-markup
probe.test("structure is in the markup: headings, legends, labels, captions, headers, lists and headings without a gap", {}, ({ element, root, part, state }) => {
  const all = (selector) => [...root.querySelectorAll(selector)];
  const missing = [];
  const need = (holds, what) => holds || missing.push(what);
  // What a step asks first is its heading, which names the field or the group beneath it.
  const heading = (held) => root.querySelector(`:is(h1, h2, h3, h4, h5, h6)#${held.getAttribute("aria-labelledby")}`);
  for (const radio of all("input[type=radio]")) need(radio.closest("fieldset")?.firstElementChild?.localName === "legend" || radio.closest("[role=radiogroup][aria-labelledby]"), `a legend for ${radio.name}`);
  for (const input of all("input, select, textarea")) need(root.querySelector(`label[for="${input.id}"]`) ?? input.closest("label") ?? heading(input), `a label for ${input.id}`);
  for (const table of all("table")) {
    need(table.caption?.textContent.trim(), "a caption");
    need(table.querySelectorAll("th").length && [...table.querySelectorAll("th")].every((th) => th.hasAttribute("scope")), "headers with a scope");
  }
  for (const item of all("li")) need(["ul", "ol"].includes(item.parentElement.localName), "a list around a list's item");
  for (const attribute of ["aria-labelledby", "aria-describedby", "aria-controls", "for"]) {
    for (const held of all(`[${attribute}]`)) {
      for (const id of held.getAttribute(attribute).split(/\s+/)) need(root.getElementById(id), `${attribute} that leads to ${id}`);
    }
  }
  const ids = all("[id]").map(({ id }) => id);
  need(new Set(ids).size === ids.length, "ids that are used once");
  const levels = all("h1, h2, h3, h4, h5, h6").filter((held) => held.checkVisibility({ visibilityProperty: true })).map(({ localName }) => Number(localName[1]));
  need(state === "loading" || part === "pages" || levels[0] === element.headingLevel, "a first heading of the level that was asked for");
  need(levels.every((level, place) => place === 0 || level <= levels[place - 1] + 1), `headings without a gap: ${levels}`);
  return missing;
});

// id: reading-order
probe.test("the keyboard goes through the screen as the eye does, at both widths", { views: ["wide", "portrait"] }, ({ reachable, part, view }) => {
  // Where there is room the pilot's checklist stands beside the result that it comes after.
  if (part === "pilot" && view === "wide") return [];
  // What stays in view while one scrolls has no place of its own.
  const stays = (one) => one && (getComputedStyle(one).position === "sticky" || stays(one.parentElement));
  const controls = reachable().filter((control) => !stays(control));
  // Short questions stand beside each other, as do what is filled in and the result, and each is read to its end.
  const question = (control) => control.closest(".kvp-live > .kvp-question, .kvp-desk__inputs, .kvp-desk__result, form > div");
  return controls.slice(1).filter((control, index) => {
    const before = controls[index];
    const whole = (one) => (question(one) && question(before) !== question(control) ? question(one) : one);
    const [last, here] = [before, control].map((one) => whole(one).getClientRects()[0]);
    const sameLine = here.top < last.bottom && last.top < here.bottom;
    return sameLine ? here.left < last.left - 1 : here.top < last.top - 1;
  }).map(({ outerHTML }) => outerHTML.slice(0, 100));
});

/** How much of the page is beside the screen, and on the result whether the amount is there. Runs in the page. */
const whole = ({ root, state }) => {
  const overflow = document.documentElement.scrollWidth - window.innerWidth;
  const isThere = state !== "result, likely" || /24\s048/.test(root.querySelector("[part=guide]").innerText);
  return [...(overflow > 0 ? [`${overflow} pixels too wide`] : []), ...(isThere ? [] : ["the amount is not there"])];
};

// id: phone-orientation
probe.test("both ways of holding a phone show the whole guide", { views: ["portrait", "landscape"] }, whole);

// Text at 200 % in a window of 1280 pixels is the width of 640 at 100 %; 400 % is 320.
// id: double-text-size
probe.test("twice the size of text fits on a screen of 1280 pixels without scrolling sideways", { views: ["landscape"] }, whole);

// id: colour-has-words
probe.test("what colour tells, a word tells too: outcomes, errors and choices", {}, ({ root }) => {
  const wordless = [...root.querySelectorAll(".aksel-tag, .aksel-inline-message, .aksel-form-field__error, .aksel-error-message")].filter(
    (held) => held.checkVisibility({ visibilityProperty: true }) && held.childElementCount && !held.innerText.trim(),
  );
  const unmarked = [...root.querySelectorAll("[aria-invalid=true]")].filter((field) => {
    const described = (field.getAttribute("aria-describedby") ?? field.closest("fieldset")?.getAttribute("aria-describedby") ?? "").split(/\s+/);
    return !described.some((id) => root.getElementById(id)?.innerText.trim());
  });
  return [...wordless, ...unmarked].map(({ outerHTML }) => outerHTML.slice(0, 100));
});

// id: edge-contrast
probe.test("the edges of fields, choices and buttons stand out three to one, and words in pictures four and a half, in light and in dark", { views: ["wide", "dark"] }, ({ root }) => {
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const paint = (...colours) => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
    }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = (colour) => {
    const [red, green, blue] = colour.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ratio = (one, other) => {
    const [bright, dim] = [light(one), light(other)].sort((a, b) => b - a);
    return (bright + 0.05) / (dim + 0.05);
  };
  const grounds = (held) => {
    const found = [];
    for (let at = held; at; at = at.parentElement ?? at.getRootNode().host) found.unshift(getComputedStyle(at).backgroundColor);
    return ["white", ...found];
  };
  // What the browser draws as it likes is its own.
  const isDrawnHere = (control) => !["radio", "checkbox"].includes(control.type) || getComputedStyle(control).appearance === "none";
  const controls = [...root.querySelectorAll("input:not([type=hidden]), button[data-variant]:not([data-variant=tertiary])")].filter(isDrawnHere);
  const words = [...root.querySelectorAll("svg text")].filter((word) => word.checkVisibility({ visibilityProperty: true })).flatMap((word) => {
    const ground = grounds(word.closest("svg").parentElement);
    const stands = ratio(paint(...ground, getComputedStyle(word).fill), paint(...ground));
    return stands >= 4.5 ? [] : [`${word.outerHTML.slice(0, 90)} ${stands.toFixed(2)}`];
  });
  const edges = controls.filter((control) => control.checkVisibility({ visibilityProperty: true })).flatMap((control) => {
    const drawn = control.type === "radio" || control.type === "checkbox" ? [control, control.closest("div")?.querySelector("label")].filter(Boolean) : [control];
    const ground = grounds(control.parentElement);
    const around = paint(...ground);
    const best = Math.max(...drawn.flatMap((held) => [null, "::before", "::after"].flatMap((part) => {
      const style = getComputedStyle(held, part);
      // A line that is not drawn has a colour all the same.
      if (part && style.content === "none") return [];
      const isDrawn = (line) => style[`${line}Style`] !== "none" && Number.parseFloat(style[`${line}Width`]) > 0;
      const edges = ["borderTop", "outline"].filter(isDrawn).map((line) => style[`${line}Color`]);
      const shadow = style.boxShadow.match(/(?:rgba?|oklch|color)\([^)]*\)/)?.[0];
      return [style.backgroundColor, ...edges, ...(shadow ? [shadow] : [])].map((colour) => ratio(paint(...ground, colour), around));
    })));
    return best >= 3 ? [] : [`${control.outerHTML.slice(0, 90)} ${best.toFixed(2)}`];
  });
  return [...words, ...edges];
});

// id: text-spacing
probe.test("a reader's own spacing of text cuts nothing off and hides nothing", { views: ["portrait"] }, ({ root, part, state }) => {
  // What stands there until the guide has come is the page's.
  if (state === "loading" || state === "cannot load") return [];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }");
  document.adoptedStyleSheets = [sheet];
  const own = [...root.adoptedStyleSheets];
  root.adoptedStyleSheets = [...own, sheet];
  const boxes = [...root.querySelectorAll("*")].filter((box) => box.checkVisibility({ visibilityProperty: true }) && box.textContent.trim() && !box.closest(".aksel-typo--visually-hidden, svg") && getComputedStyle(box).clipPath === "none");
  const clipped = boxes.filter((box) => {
    const { overflowX, overflowY } = getComputedStyle(box);
    const hides = (overflow) => overflow === "hidden" || overflow === "clip";
    return (hides(overflowX) && box.scrollWidth > box.clientWidth + 1) || (hides(overflowY) && box.scrollHeight > box.clientHeight + 1);
  });
  // With as much space the table of months and those of the pilot scroll on the narrowest phone, and hide nothing.
  const wide = part === "pilot" || state === "result, with a plan, unfolded" ? 0 : document.documentElement.scrollWidth - window.innerWidth;
  root.adoptedStyleSheets = own;
  document.adoptedStyleSheets = [];
  return [...clipped.map(({ outerHTML }) => outerHTML.slice(0, 90)), ...(wide > 0 ? [`${wide} pixels too wide`] : [])];
});

// id: nothing-in-titles
probe.test("nothing waits in a title for something to be pointed at", {}, ({ root }) => [...root.querySelectorAll("[title]:not(iframe), svg title")].map(({ outerHTML }) => outerHTML.slice(0, 100)));

// id: nothing-on-hover
test("nothing shows only while something is pointed at", async () => {
  const { page, guide, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  await walk(guide, open_to_it);
  const controls = await guide.evaluateHandle(reachable);
  const text = () => guide.locator("[part=guide]").innerText();
  const before = await text();
  const count = await controls.evaluate(({ length }) => length);
  assert.ok(count > 10, `${count} controls`);
  for (let place = 0; place < count; place += 1) {
    const [x, y] = await controls.evaluate((all, place) => {
      all[place].scrollIntoView({ block: "center" });
      const { x, y, width, height } = all[place].getClientRects()[0];
      return [x + width / 2, y + height / 2];
    }, place);
    await page.mouse.move(x, y);
    await drawn(page);
    assert.equal(await text(), before);
  }
  await close();
});
