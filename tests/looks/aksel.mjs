// Aksel's own controls beside ours, as @navikt/ds-react draws them with our texts: tests/aksel/page.jsx, which the comparison uses too.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = new URL("../../", import.meta.url);

/** What to compare: in which state, which of Aksel's controls, and what of ours it is. */
export const BESIDE = [
  ["start", "guide panel", ".aksel-guide-panel"],
  ["start", "primary button", "[data-variant=primary]"],
  ["alder", "text field", ".aksel-form-field"],
  ["alder, errors", "text field", ".aksel-form-field", ["error"]],
  ["opphold", "radio group", ".aksel-radio-group"],
  ["opphold, errors", "radio group", ".aksel-radio-group", ["error"]],
  ["tettOppfoelging, errors", "error summary", ".aksel-error-summary"],
  ["summary", "form summary", ".aksel-form-summary"],
  ["result, likely", "accordion", ".aksel-accordion"],
  ["result, likely", "read more", ".aksel-read-more"],
  ["result, law date 2028", "information", ".aksel-inline-message"],
  ["no rules (notice)", "warning", ".kvp-notices .aksel-inline-message"],
];

/** Opens Aksel's page; returns what draws a control beside ours, and takes a picture. */
export async function openAksel(browser, url) {
  const { outputFiles: [{ text: script }] } = await build({
    entryPoints: [fileURLToPath(new URL("tests/aksel/page.jsx", root))], bundle: true, write: false, format: "esm", jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const [font, css] = await Promise.all([readFile(new URL("www/fonts/source-sans-3.woff2", root)), readFile(createRequire(import.meta.url).resolve("@navikt/ds-css"), "utf8")]);
  const body = `<!doctype html><html lang="nb"><title>Aksel</title><style>${css}</style><style>.aksel-theme { min-block-size: 100vh } #stage { position: absolute }</style>
    <style id="purpose"></style><div id="page"></div><script type="module" src="page.js"></script></html>`;
  await context.route(/^https:/, (route) => route.fulfill({ body: font, headers: { "access-control-allow-origin": "*" } }));
  await context.route(`${url}/aksel/`, (route) => route.fulfill({ contentType: "text/html;charset=utf-8", body }));
  await context.route(`${url}/aksel/page.js`, (route) => route.fulfill({ contentType: "text/javascript;charset=utf-8", body: script }));
  const page = await context.newPage();
  await page.goto(`${url}/aksel/`);
  await page.waitForFunction(() => window.draw && document.fonts.load("1em 'Source Sans 3'"));
  /** Pictures of ours and of Aksel's, or the word for why there is none. */
  return async (guide, [, control, selector, state = []], theme, width, { ours, aksel }) => {
    const one = guide.locator(selector).first();
    if (!(await one.count()) || !(await one.isVisible())) return "ours is absent";
    const { markup, box } = await one.evaluate((it) => ({ markup: it.outerHTML, box: it.getBoundingClientRect().width }));
    await one.screenshot({ path: ours });
    await page.setViewportSize({ width, height: 900 });
    const given = { control, state, theme, markup, width: box, fraction: { x: 0, y: 0 }, css: "" };
    const drawn = await page.evaluateHandle((given) => { try { return window.draw(given); } catch { return null; } }, given);
    if (!drawn.asElement()) return "Aksel's is not in tests/aksel/page.jsx";
    await drawn.asElement().screenshot({ path: aksel });
    return undefined;
  };
}
