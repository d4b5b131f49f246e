// The element's stylesheet: Aksel cut down to what the screens mention, then our own rules.

import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Features, transform } from "lightningcss";
import postcss from "postcss";
import { PurgeCSS } from "purgecss";

const AKSEL = createRequire(import.meta.url).resolve("@navikt/ds-css");
const OURS = "src/web/css";

/** A class, attribute or colour role that none of these spells out in full is cut away. */
const MENTIONS = ["src/web/**/*.rs", "src/view/**/*.rs", "src/web/js/*.js"];

/** What is in the wasm of the workbench alone. The guide does without what only it says. */
const WORKBENCH = ["src/web/workbench/**", "src/view/{desk,bistand}/**", "src/view/export.rs"];

/** What the wrapper inside the shadow root carries, in either theme and direction. */
const WRAPPER = { raw: "aksel-theme light dark data-color accent data-background false dir ltr rtl", extension: "html" };

/** `--kvp-rem` until the reader's font size has been measured, and the probe that `src/web/js/rem.js` measures it on. */
const REM = `
  :host { --kvp-rem: max(1rem, 16px); }
  .kvp-rem { position: absolute; inline-size: 1em; block-size: 0; font-size: medium; visibility: hidden; }
`;

/** The font size of `.kvp`, in `rem`. */
const TEXT = 1.125;

/** The first browsers with container queries, which the layout rests on. */
const TARGETS = { chrome: 105 << 16, firefox: 110 << 16, safari: 16 << 16 };

/** The stylesheet of the guide or of the workbench. */
export async function stylesheet(screens) {
  const whole = postcss.parse(await readFile(AKSEL, "utf8"));
  dropFonts(whole);
  dropSpacing(whole);
  dropOld(whole);
  moveIntoShadow(whole);
  turnWithLanguage(whole);
  const written = [whole.toString(), ...(await ours())].join("\n");

  const [{ css: purged }] = await new PurgeCSS().purge({
    css: [{ raw: written }],
    content: [...MENTIONS, WRAPPER],
    skippedContentGlobs: screens === "guide" ? WORKBENCH : [],
    safelist: STATES,
    blocklist: NEVER,
    extractors: [{ extensions: ["rs", "js"], extractor: words }],
    keyframes: true,
    variables: true,
  });

  const sheet = postcss.parse(purged);
  replaceRem(sheet);
  keepOffPaper(sheet);
  const { code } = transform({
    filename: "kvp-veiviser.css",
    code: Buffer.from(REM + sheet.toString()),
    minify: true,
    targets: TARGETS,
    exclude: Features.LightDark, // Aksel says light and dark with classes; nothing is left to imitate.
  });
  return withoutRequests(code.toString());
}

/** The words of a source file; what a comment says is no mention. */
function words(source) {
  return source.replace(/^\s*\/\/.*/gm, "").match(/[\w-]+/g) ?? [];
}

async function ours() {
  const names = (await readdir(OURS)).filter((name) => name.endsWith(".css")).sort();
  return Promise.all(names.map((name) => readFile(join(OURS, name), "utf8")));
}

/** A shadow root loads no fonts, and the element asks no third party for any: the host's Source Sans 3, or the fallback. */
function dropFonts(sheet) {
  sheet.walkAtRules("font-face", (rule) => rule.remove());
}

/** Aksel's hundredths of space between letters would stand against readers who set more of it: WCAG 1.4.12. */
function dropSpacing(sheet) {
  sheet.walkDecls("letter-spacing", (declaration) => declaration.remove());
}

/** States are kept, and what PurgeCSS would look within for a word that a screen mentions: it would cut `:where(:checked)`. */
const STATES = [":active", ":checked", ":focus", ":focus-visible", ":focus-within", ":has", ":host", ":hover", ":invalid", ":not"];
/** What nothing of ours is, though the word stands in our source for another reason. What cannot be used is not there, and nothing is half ticked. */
const NEVER = [":disabled", ":indeterminate", "b", "code", "data-responsive", "data-standalone", "progress", "small", "summary"];

/** Every browser with container queries knows the state that this asks for. */
function dropOld(sheet) {
  sheet.walkAtRules("supports", (rule) => { if (rule.params === "not selector(:focus-visible)") rule.remove(); });
}

/** A shadow root has no document element: what Aksel sets on the page is set on the host, and `html` and `body` go. */
function moveIntoShadow(sheet) {
  sheet.walkRules((rule) => {
    const selectors = rule.selectors
      .map((selector) => selector.replace(/:root\b/g, ":host"))
      .filter((selector) => !/^(html|body)\b/.test(selector));
    if (selectors.length === 0) rule.remove();
    else rule.selectors = [...new Set(selectors)];
  });
}

/** Aksel names left and right where it means where a line begins and ends. What stands in the middle has no side. */
function turnWithLanguage(sheet) {
  const side = { left: "start", right: "end" };
  sheet.walkDecls(/^((scroll-)?(margin|padding)|border)-(left|right)\b(?!-radius)/, (declaration) => {
    declaration.prop = declaration.prop.replace(/left|right/, (name) => `inline-${side[name]}`);
  });
  sheet.walkDecls(/^(left|right)$/, (declaration) => {
    if (declaration.value !== "50%") declaration.prop = `inset-inline-${side[declaration.prop]}`;
  });
  sheet.walkDecls("text-align", (declaration) => {
    declaration.value = side[declaration.value] ?? declaration.value;
  });
}

/**
 * `rem` follows the host page's root, which many pages set to 10 pixels. `--kvp-rem` is what `rem` would be had the page left its root
 * alone: see docs/decisions/0002-rem.md. In a media query `rem` already is the reader's own font size. In the condition on a container it
 * is the root's, and `em` is the container's own: that of `.kvp`.
 */
function replaceRem(sheet) {
  const length = /(?<![\w.#-])(-?(?:\d+\.?\d*|\.\d+))rem\b/g;
  sheet.walkDecls((declaration) => {
    declaration.value = declaration.value.replace(length, (_, number) => (Number(number) === 0 ? "0px" : `calc(${number}*var(--kvp-rem))`));
  });
  sheet.walkAtRules("container", (rule) => {
    rule.params = rule.params.replace(length, (_, number) => `${Number((number / TEXT).toFixed(3))}em`);
  });
}

/** Paper is light, whatever the screen is: dark colours are the screen's alone. */
function keepOffPaper(sheet) {
  sheet.walkRules((rule) => {
    const isDark = rule.selectors.every((selector) => /^(\.kvp)?\.dark\b/.test(selector));
    if (isDark && rule.parent.name !== "media") rule.replaceWith(postcss.atRule({ name: "media", params: "screen", nodes: [rule.clone()] }));
  });
}

function withoutRequests(css) {
  const request = /url\((?!["']?data:)[^)]*\)|@import[^;]*/.exec(css);
  if (request) throw new Error(`The stylesheet must fetch nothing, and asks for ${request[0]}.`);
  return css;
}
