// A fourth language for tests, made of bokmål by a machine: brackets around every text, and read from right to left. What stands on a screen
// without brackets then has its words from somewhere else than the files of texts.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);

/** What stays as it is: how numbers and days are written, and the number that a link dials. */
const KEPT = /^(format-|result-next-phone_link$)/;

/** The same texts within brackets: each message, each thing in a list and each plural form. */
function bracketed(fluent) {
  let isKept = false;
  const lines = fluent.split("\n").map((line) => {
    const [, id] = /^([\w-]+) =/.exec(line) ?? [];
    if (id) isKept = KEPT.test(id);
    if (isKept || line.startsWith("#")) return line;
    const parts = /^([\w-]+ = ?|\s+(?:- |\*?\[\w+\] |\} ?)?)(.*?)( ?\{ \$\w+ ->)?$/;
    return line.replace(parts, (_, before, text, after = "") => before + (text && `⟦${text}⟧`) + after);
  });
  return lines.join("\n").replace("format-direction = ltr", "format-direction = rtl");
}

/** The packs of the guide and of the workbench, made with the command that translators have. */
export function packs() {
  const folder = mkdtempSync(join(tmpdir(), "kvp-xx-"));
  try {
    const file = join(folder, "xx.ftl");
    writeFileSync(file, bracketed(readFileSync(new URL("src/texts/nb.ftl", root), "utf8")));
    execFileSync("cargo", ["xtask", "words", file, "--out", folder], { cwd: fileURLToPath(root), stdio: ["ignore", "ignore", "inherit"] });
    return ["", ".workbench"].map((part) => JSON.parse(readFileSync(join(folder, `kvp-veiviser${part}.xx.json`), "utf8")));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The same pack under another tag, read from left to right. */
export const turnedBack = (pack) => ({ ...pack, language: "xy", direction: "ltr", texts: pack.texts.map((text) => (text === "rtl" ? "ltr" : text)) });

/** Lays packs beside ours for all pages of a context. */
export const lay = (context, [guide, workbench]) => context.route(/\/pkg\/kvp-veiviser(\.workbench)?\.x[xy]\.json$/, (route) => {
  const url = route.request().url();
  const pack = url.includes(".workbench.") ? workbench : guide;
  return route.fulfill({ json: url.endsWith(".xy.json") ? turnedBack(pack) : pack });
});

/** A browser whose pages have them. */
export const withPacks = (browser, packs) => ({
  newContext: async (options) => {
    const context = await browser.newContext(options);
    await lay(context, packs);
    return context;
  },
});

/** What may stand without brackets. */
const OTHERS = [
  // How amounts, days and lists are written stays as in bokmål, so that numbers can still be read.
  ...["kroner", "og", "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"],
  // Languages are called what they call themselves.
  ...["Bokmål", "Nynorsk", "English", "Українська", "العربية"],
  // Columns have letters.
  ...["A", "B", "C"],
];

/** The words of a guide, read aloud or shown, that are in no brackets. */
export const unbracketed = (guide) => guide.evaluate(({ shadowRoot }, others) => {
  const SAID = ["aria-label", "aria-description", "aria-placeholder", "aria-roledescription", "aria-valuetext", "alt", "label", "placeholder", "title"];
  const texts = [];
  const walker = document.createTreeWalker(shadowRoot.querySelector("[part=guide]"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.data);
  for (const element of shadowRoot.querySelectorAll("*")) {
    texts.push(...SAID.map((name) => element.getAttribute(name) ?? ""));
    if (element.localName === "textarea") texts.push(element.value);
  }
  const outside = (text) => {
    for (let before; before !== text; text = text.replace(/⟦[^⟦⟧]*⟧/g, "")) before = text;
    return text;
  };
  const words = (text) => (outside(text).match(/\p{L}+/gu) ?? []).filter((word) => !others.includes(word));
  return texts.filter((text) => words(text).length > 0);
}, OTHERS);

/**
 * Where everything stands that has a place of its own, and where the words in it do: its name, and how far its beginning and its end are
 * from those of the guide, in the direction in which one reads.
 */
export const places = (guide) => guide.evaluate(({ shadowRoot }) => {
  const frame = shadowRoot.querySelector("[part=guide]");
  const around = frame.getBoundingClientRect();
  const seen = [];
  const note = (name, { left, right, width }) => {
    if (width === 0) return;
    const sides = [left - around.left, around.right - right].map(Math.round);
    seen.push([name, ...(frame.dir === "rtl" ? sides.reverse() : sides)]);
  };
  for (const element of frame.querySelectorAll("*")) {
    // A face and the bubble it speaks in have no direction, and stand in the middle.
    if (!element.checkVisibility() || element.closest(".aksel-typo--visually-hidden, option, .aksel-guide, .aksel-guide-panel__tail")) continue;
    const { display } = getComputedStyle(element);
    const name = [element.localName, ...element.classList].join(".");
    if (display !== "inline" || element.ownerSVGElement) note(name, element.getBoundingClientRect());
    if (display === "inline" || ![...element.childNodes].some(({ nodeType }) => nodeType === Node.TEXT_NODE)) continue;
    const range = document.createRange();
    range.selectNodeContents(element);
    note(`the words of ${name}`, range.getBoundingClientRect());
  }
  return seen;
});

/** Which way each drawing that has a direction is drawn: 1 as ours are, −1 the other way around. */
export const turned = (guide) => guide.evaluate(({ shadowRoot }) => {
  const drawn = shadowRoot.querySelectorAll(".kvp-arrow, .kvp-progress > svg, .kvp-chart, .kvp-bars");
  return [...drawn].filter((drawing) => drawing.checkVisibility()).map((drawing) => new DOMMatrix(getComputedStyle(drawing).transform).a);
});
