// What everyone must be able to perceive: the criteria of WCAG 2.1's first principle that axe cannot see, or not all of.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../chromium.mjs";
import { open, open_to_it, setLawDate, walk } from "../guide.mjs";
import { everyScreen, reachable, result } from "./screens.mjs";
import { everyState } from "./states.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

// id: pictures-named
test("pictures have a name or are left out, and there is no sound, film, frame or picture of text", async () => {
  await everyScreen(browser, {}, async ({ guide }, screen) => {
    const found = await guide.evaluate((element) => {
      const root = element.shadowRoot;
      const pictures = [...root.querySelectorAll("svg")];
      const nameless = pictures.filter((svg) => {
        const named = svg.getAttribute("aria-label") || root.getElementById(svg.getAttribute("aria-labelledby"))?.textContent;
        return svg.getAttribute("aria-hidden") !== "true" && !svg.closest("[aria-hidden=true]") && !(svg.getAttribute("role") === "img" && named);
      });
      const media = root.querySelectorAll("audio, video, iframe, img, canvas, object, embed, marquee");
      const backgrounds = [...root.querySelectorAll("*")].filter((held) => /url\((?!"?data:image\/svg)/.test(getComputedStyle(held).backgroundImage));
      return [nameless.length, media.length, backgrounds.length];
    });
    assert.deepEqual(found, [0, 0, 0], screen);
  });
});

// id: structure-in-markup
test("structure is in the markup: legends, labels, captions, headers, lists and headings without a gap", async () => {
  await everyScreen(browser, {}, async ({ guide }, screen) => {
    const wrong = await guide.evaluate((element) => {
      const root = element.shadowRoot;
      const all = (selector) => [...root.querySelectorAll(selector)];
      const told = [];
      const need = (holds, what) => holds || told.push(what);
      for (const radio of all("input[type=radio]")) need(radio.closest("fieldset")?.firstElementChild?.localName === "legend", `a legend for ${radio.name}`);
      for (const input of all("input, select, textarea")) need(root.querySelector(`label[for="${input.id}"]`) ?? input.closest("label"), `a label for ${input.id}`);
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
      const levels = all("h1, h2, h3, h4, h5, h6").filter((held) => held.checkVisibility()).map(({ localName }) => Number(localName[1]));
      need(levels[0] === element.headingLevel, "a first heading of the level that was asked for");
      need(levels.every((level, place) => place === 0 || level <= levels[place - 1] + 1), `headings without a gap: ${levels}`);
      return told;
    });
    assert.deepEqual(wrong, [], screen);
  });
});

// id: reading-order
test("the keyboard goes through the screen as the eye does, at both widths", async () => {
  for (const width of [1280, 320]) {
    await everyScreen(browser, { width }, async ({ guide }, screen) => {
      const jumps = await (await reachable(guide)).evaluate((controls) => {
        const places = controls.map((control) => control.getBoundingClientRect());
        return places.slice(1).filter((here, index) => {
          const last = places[index];
          const sameLine = here.top < last.bottom && last.top < here.bottom;
          return sameLine ? here.left < last.left - 1 : here.top < last.top - 1;
        }).length;
      });
      assert.equal(jumps, 0, `${screen} at ${width}`);
    });
  }
});

// id: no-place-or-colour
test("no instruction relies on where something is, or on its colour", async () => {
  const directions = /til (høyre|venstre)|(grønn|grøn|rød|raud|blå|gul)e? (knapp|tekst|felt|boks)|to the (left|right)|(green|red|blue|yellow) (button|text|field|box)|the (button|box) (above|below)/i;
  for (const lang of ["nb", "nn", "en"]) {
    await everyScreen(browser, { lang }, async ({ guide }, screen) => {
      assert.doesNotMatch(await guide.locator("[part=guide]").innerText(), directions, screen);
    });
  }
});

// id: phone-orientation
test("both ways of holding a phone show the whole guide", async () => {
  for (const viewport of [{ width: 320, height: 640 }, { width: 640, height: 320 }]) {
    const { page, guide, close } = await open(browser, { viewport });
    await setLawDate(guide, "2026-06-01");
    await walk(guide, open_to_it, async (screen) => {
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      assert(overflow <= 0, `${screen} is ${overflow} pixels too wide at ${viewport.width} × ${viewport.height}`);
    });
    assert.match(await guide.locator("[part=guide]").innerText(), /24\s048/);
    await close();
  }
});

// id: colour-has-words
test("what colour tells, a word tells too: outcomes, errors and choices", async () => {
  await everyScreen(browser, {}, async ({ guide }, screen) => {
    const silent = await guide.evaluate((element) => {
      const root = element.shadowRoot;
      const wordless = [...root.querySelectorAll(".aksel-tag, .aksel-inline-message, .aksel-form-field__error, .aksel-error-message")].filter(
        (held) => held.checkVisibility() && held.childElementCount && !held.innerText.trim(),
      );
      const unmarked = [...root.querySelectorAll("[aria-invalid=true]")].filter((field) => {
        const described = (field.getAttribute("aria-describedby") ?? field.closest("fieldset")?.getAttribute("aria-describedby") ?? "").split(/\s+/);
        return !described.some((id) => root.getElementById(id)?.innerText.trim());
      });
      return [wordless.length, unmarked.length];
    });
    assert.deepEqual(silent, [0, 0], screen);
  });
});

// id: text-contrast
test("contrast is never left undecided, in light and in dark", async () => {
  const { readFileSync } = await import("node:fs");
  const axe = readFileSync(new URL("../../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
  for (const theme of ["light", "dark"]) {
    await everyScreen(browser, { theme }, async ({ page }, screen) => {
      await page.evaluate(axe);
      const undecided = await page.evaluate(async () => {
        const { incomplete, violations } = await window.axe.run("kvp-veiviser", { runOnly: ["color-contrast"] });
        return [...incomplete, ...violations].flatMap(({ nodes }) => nodes.map(({ html, any }) => `${html.slice(0, 120)} ${any[0]?.message ?? ""}`));
      });
      assert.deepEqual(undecided, [], `${screen} in ${theme}`);
    });
  }
});

// id: edge-contrast
test("the edges of fields, choices and buttons stand out three to one, in light and in dark", async () => {
  for (const theme of ["light", "dark"]) {
    await everyScreen(browser, { theme }, async ({ guide }, screen) => {
      const faint = await guide.evaluate((element) => {
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
        const controls = [...element.shadowRoot.querySelectorAll("input:not([type=hidden]), button[data-variant]:not([data-variant=tertiary])")];
        return controls.filter((control) => control.checkVisibility()).flatMap((control) => {
          const drawn = control.type === "radio" || control.type === "checkbox" ? [control, control.closest("div")?.querySelector("label")].filter(Boolean) : [control];
          const around = paint(...grounds(control.parentElement));
          const best = Math.max(...drawn.flatMap((held) => [null, "::before", "::after"].flatMap((part) => {
            const style = getComputedStyle(held, part);
            const edges = [style.borderTopColor, style.backgroundColor, style.outlineColor];
            const shadow = style.boxShadow.match(/(?:rgba?|oklch|color)\([^)]*\)/)?.[0];
            return [...edges, ...(shadow ? [shadow] : [])].map((colour) => ratio(paint(...grounds(control.parentElement), colour), around));
          })));
          return best >= 3 ? [] : [`${control.outerHTML.slice(0, 90)} ${best.toFixed(2)}`];
        });
      });
      assert.deepEqual(faint, [], `${screen} in ${theme}`);
    });
  }
});

// id: text-spacing
test("a reader's own spacing of text cuts nothing off and hides nothing", async () => {
  await everyScreen(browser, { width: 320 }, async ({ page, guide }, screen) => {
    const cut = await guide.evaluate((element) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }");
      document.adoptedStyleSheets = [sheet];
      const own = element.shadowRoot.adoptedStyleSheets;
      element.shadowRoot.adoptedStyleSheets = [...own, sheet];
      const boxes = [...element.shadowRoot.querySelectorAll("*")].filter((box) => box.checkVisibility() && box.textContent.trim() && !box.closest(".aksel-typo--visually-hidden, svg"));
      const clipped = boxes.filter((box) => {
        const { overflowX, overflowY } = getComputedStyle(box);
        const hides = (overflow) => overflow === "hidden" || overflow === "clip";
        return (hides(overflowX) && box.scrollWidth > box.clientWidth + 1) || (hides(overflowY) && box.scrollHeight > box.clientHeight + 1);
      });
      const wide = document.documentElement.scrollWidth - window.innerWidth;
      element.shadowRoot.adoptedStyleSheets = own;
      document.adoptedStyleSheets = [];
      return [clipped.map((box) => box.outerHTML.slice(0, 90)), Math.max(0, wide)];
    });
    assert.deepEqual(cut, [[], 0], screen);
    assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
  });
});

// id: nothing-on-hover
test("nothing shows only while something is pointed at", async () => {
  await everyScreen(browser, {}, async ({ guide }, screen) => {
    assert.equal(await guide.evaluate((element) => element.shadowRoot.querySelectorAll("[title], svg title").length), 0, screen);
  });
  const { page, guide, close } = await result(browser);
  const text = () => guide.locator("[part=guide]").innerText();
  const before = await text();
  for (const control of await (await reachable(guide)).getProperties().then((held) => [...held.values()])) {
    const element = control.asElement();
    if (!element) continue;
    await element.hover();
    assert.equal(await text(), before);
  }
  await page.mouse.move(0, 0);
  await close();
});

// id: double-text-size
test("twice the size of text fits on a screen of 1280 pixels without scrolling sideways", async () => {
  // Text at 200 % and a window of 1280 is the width of 640 at 100 %; 400 % is the 320 that the journeys go through.
  const { page, guide, close } = await open(browser, { viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 });
  await setLawDate(guide, "2026-06-01");
  await walk(guide, open_to_it, async (screen) => {
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert(overflow <= 0, `${screen} is ${overflow} pixels too wide`);
  });
  assert.match(await guide.locator("[part=guide]").innerText(), /24\s048/);
  await close();
});

// id: no-broken-word
test("no word is broken on a screen of 320 pixels, in any state or language, nor in dark where it is narrower", async () => {
  let words = 0;
  for (const [lang, theme] of [["nb", "light"], ["nn", "light"], ["en", "light"], ["nb", "dark"]]) {
    await everyState(browser, { lang, theme, width: 320 }, async ({ guide }, name) => {
      const seen = await guide.evaluate((element) => {
        const shown = document.createTreeWalker(element.shadowRoot.querySelector(".kvp-guide") ?? element, NodeFilter.SHOW_TEXT);
        const [broken, range] = [[], document.createRange()];
        let count = 0;
        for (let text = shown.nextNode(); text; text = shown.nextNode()) {
          if (!text.parentElement.checkVisibility() || text.parentElement.closest(".aksel-typo--visually-hidden")) continue;
          for (const { index, 0: word } of text.data.matchAll(/[\p{L}\d]+/gu)) {
            count += 1;
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
          }
        }
        return { broken, count };
      });
      words += seen.count;
      assert.deepEqual(seen.broken, [], `${lang}, ${theme}, ${name}`);
    });
  }
  assert(words > 50_000, `${words} words`);
});
