// What a page may say of the guide's looks, and what it says without meaning to: custom properties, Aksel's own tokens around it, colours and languages.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { becomes, drawn, onward, open, open_to_it, setLawDate, walk } from "./guide.mjs";
import { host } from "./host.mjs";

const script = '<script type="module" src="/pkg/kvp-veiviser.js"></script>';
const aksel = await readFile(new URL("../../node_modules/@navikt/ds-css/dist/index.css", import.meta.url), "utf8");
const page = (head, body = "<kvp-veiviser></kvp-veiviser>", attributes = 'lang="nb"') => `<!doctype html><html ${attributes}><meta charset="utf-8">${head}${script}<body style="margin:0">${body}</body></html>`;

let browser;
let site;
before(async () => {
  const pages = {
    "/plain": page(""),
    // As nav.no has it: all of Aksel on the page, in light, with its tokens on the root. What it would fetch is left out.
    "/aksel": page(`<style>${aksel.replace(/@font-face\s*\{[^}]*\}/g, "")}</style>`, '<div class="aksel-theme light"><kvp-veiviser></kvp-veiviser></div>', 'lang="no" class="light"'),
    "/languages": page("", '<div id="outer" lang="en"><div id="shadowed"></div></div>'),
  };
  [browser, site] = await Promise.all([launch(), host({ pages })]);
});
after(() => Promise.all([browser.close(), site.close()]));

const openPage = async (path, options) => {
  const visited = await open(browser, { url: `${site.url}${path}`, waits: false, ...options });
  await visited.ready();
  await setLawDate(visited.guide, "2026-06-01");
  return visited;
};

/** Where everything of the guide stands, and how large it is. */
const boxes = (guide) => guide.evaluate((element) => [...element.shadowRoot.querySelectorAll("*")].map((one) => {
  const { x, y, width, height } = one.getBoundingClientRect();
  return `${one.localName} ${x} ${y} ${width} ${height}`;
}));

/** The share of pixels in which two pictures differ, counted on a page. */
const difference = (page, pictures) => page.evaluate(async (coded) => {
  const drawn = await Promise.all(coded.map(async (bytes) => {
    const image = await createImageBitmap(new Blob([Uint8Array.from(atob(bytes), (sign) => sign.charCodeAt(0))]));
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d");
    canvas.drawImage(image, 0, 0);
    return canvas.getImageData(0, 0, image.width, image.height);
  }));
  const [one, other] = drawn;
  if (one.width !== other.width || one.height !== other.height) return 1;
  let differing = 0;
  for (let at = 0; at < one.data.length; at += 4) {
    if ([0, 1, 2].some((part) => one.data[at + part] !== other.data[at + part])) differing += 1;
  }
  return differing / (one.width * one.height);
}, pictures.map((picture) => picture.toString("base64")));

// id: aksel-around
test("with all of Aksel on the page around it the guide is, pixel for pixel, what it is on a plain one, and nothing stands elsewhere", async (t) => {
  const [plain, around] = [await openPage("/plain"), await openPage("/aksel")];
  const look = async (screen) => {
    for (const { page } of [plain, around]) await page.evaluate(() => { document.activeElement.blur(); scrollTo(0, 0); });
    const pictures = await Promise.all([plain, around].map(({ guide }) => guide.screenshot({ animations: "disabled" })));
    const share = await difference(plain.page, pictures);
    t.diagnostic(`${screen}: ${(share * 100).toFixed(4)} per cent differ`);
    assert.ok(share <= 0.001, `${screen}: ${share}`);
    assert.deepEqual(await boxes(around.guide), await boxes(plain.guide), screen);
  };
  await look("start");
  for (const { guide } of [plain, around]) await onward(guide).click();
  await look("first question");
  for (const { guide } of [plain, around]) await onward(guide).click();
  await look("with an error");
  for (const { guide } of [plain, around]) await walk(guide, open_to_it);
  await look("result");
  await plain.page.addStyleTag({ content: "kvp-veiviser { --kvp-text-color: #a2175c; }" });
  const changed = await difference(plain.page, await Promise.all([plain, around].map(({ guide }) => guide.screenshot())));
  assert.ok(changed > 0.001, "and a difference is seen");
  await plain.close();
  await around.close();
});

/** Where each custom property shows: a part, a property of its style, and two values with what they come to. */
const SHOWN = {
  "--kvp-font-family": [".kvp h2", "fontFamily", "monospace", "monospace"],
  "--kvp-max-inline-size": [".kvp-guide", "maxInlineSize", "300px", "300px"],
  "--kvp-text-color": [".kvp", "color", "#123456", "rgb(18, 52, 86)"],
  "--kvp-background": [".kvp", "backgroundColor", "#fedcba", "rgb(254, 220, 186)"],
  "--kvp-accent-color": ["button[data-variant=primary]", "backgroundColor", "#1d6b45", "rgb(29, 107, 69)"],
  "--kvp-accent-text-color": ["button[data-variant=primary]", "color", "#fffff0", "rgb(255, 255, 240)"],
};

// id: custom-properties
test("each custom property does what the manifest says, in light and in dark, and without it Aksel's value stands", async () => {
  const { modules } = JSON.parse(await readFile(new URL("../../pkg/custom-elements.json", import.meta.url), "utf8"));
  assert.deepEqual(Object.keys(SHOWN).sort(), modules[0].declarations[0].cssProperties.map(({ name }) => name).sort());
  for (const theme of ["light", "dark"]) {
    const { guide, close } = await openPage("/plain", { reducedMotion: "reduce" });
    await guide.evaluate((element, colours) => { element.theme = colours; }, theme);
    for (const [name, [part, property, value, computed]] of Object.entries(SHOWN)) {
      const read = () => guide.evaluate((element, [selector, wanted]) => getComputedStyle(element.shadowRoot.querySelector(selector))[wanted], [part, property]);
      const usual = await read();
      await guide.evaluate((element, [wanted, given]) => element.style.setProperty(wanted, given), [name, value]);
      assert.equal(await read(), computed, `${name} in ${theme}`);
      await guide.evaluate((element, wanted) => element.style.removeProperty(wanted), name);
      assert.equal(await read(), usual, `${name} in ${theme}, taken away`);
      assert.notEqual(usual, computed);
    }
    await close();
  }
});

// id: colour-scheme
test("auto follows the device's colours while the page stays open, and light and dark do not", async () => {
  const { page, guide, close } = await openPage("/plain", { colorScheme: "dark" });
  const dark = () => guide.evaluate((element) => element.shadowRoot.querySelector(".kvp").classList.contains("dark"));
  const seen = [];
  for (const theme of [null, "light", "dark", "auto"]) {
    await guide.evaluate((element, colours) => { element.theme = colours; }, theme);
    for (const colorScheme of ["dark", "light"]) {
      await page.emulateMedia({ colorScheme });
      await drawn(page);
      seen.push(await dark());
    }
  }
  assert.deepEqual(seen, [false, false, false, false, true, true, true, false]);
  await close();
});

// id: nearest-language
test("the nearest language around the guide is its own, through shadow roots, as it changes, with the answers kept", async () => {
  const { page, close } = await open(browser, { url: `${site.url}/languages`, waits: false });
  await page.evaluate(async () => {
    await customElements.whenDefined("kvp-veiviser");
    const shadow = document.getElementById("shadowed").attachShadow({ mode: "open" });
    shadow.innerHTML = "<div id=inner><kvp-veiviser></kvp-veiviser></div>";
  });
  const inside = (act, given) => page.evaluate(([body, value]) => {
    const shadow = document.getElementById("shadowed").shadowRoot;
    return new Function("guide", "inner", "outer", "value", body)(shadow.querySelector("kvp-veiviser"), shadow.getElementById("inner"), document.getElementById("outer"), value);
  }, [act, given]);
  await page.waitForFunction(() => document.getElementById("shadowed").shadowRoot.querySelector("kvp-veiviser").assessment);
  await inside('guide.answers = { alder: 27, barn: 1 }');
  const spoken = () => inside('return [guide.lang, guide.shadowRoot.querySelector("[part=guide]").lang, guide.shadowRoot.querySelector("#kvp-heading").textContent]');
  const headings = new Map();
  // Where the tag stands, what it is, and the guide's language then.
  const table = [
    // A browser that translates the page gives it a tag that is none of ours, and what is spoken goes on.
    ["outer", "nb", "nb"], ["outer", "no", "nb"], ["outer", "nb-NO", "nb"], ["outer", "nn-NO", "nn"], ["outer", "uk-UA", "uk"], ["outer", "en-GB", "en"], ["outer", "se", "en"],
    ["inner", "nn", "nn"], ["inner", "no-bok", "nb"], ["inner", "de", "nb"],
    ["guide", "en", "en"], ["guide", "NN", "nn"], ["guide", "no", "nb"],
  ];
  for (const [place, tag, language] of table) {
    await inside(`${place}.setAttribute("lang", value)`, tag);
    await becomes(async () => (await spoken())[1], language, `${place} ${tag}`);
    await drawn(page);
    const [lang, , heading] = await spoken();
    assert.equal(lang, language, `${place} ${tag}`);
    headings.set(language, headings.get(language) ?? heading);
    assert.equal(heading, headings.get(language), `${place} ${tag}`);
    assert.deepEqual(await inside("return guide.answers"), { alder: 27, barn: 1 });
  }
  assert.equal(new Set(headings.values()).size, 4);
  const frames = await page.evaluate(async () => {
    const guide = document.getElementById("shadowed").shadowRoot.querySelector("kvp-veiviser");
    const heading = () => guide.shadowRoot.querySelector("#kvp-heading").textContent;
    const before = heading();
    guide.lang = "en";
    for (let count = 0; ; count += 1) {
      if (heading() !== before) return count;
      await new Promise((frame) => { requestAnimationFrame(frame); });
    }
  });
  assert.ok(frames <= 2, `${frames} frames`);
  await inside('guide.removeAttribute("lang"); inner.removeAttribute("lang"); outer.removeAttribute("lang")');
  assert.equal(await inside("return guide.lang"), "nb");
  // One that comes where the language is none of ours has spoken none yet.
  assert.equal(await inside('outer.setAttribute("lang", value); return inner.appendChild(document.createElement("kvp-veiviser")).lang', "se"), "nb");
  await close();
});
