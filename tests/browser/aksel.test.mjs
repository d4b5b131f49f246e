// Every control in every state beside the same one of Aksel's, as @navikt/ds-react draws it: the same pixels, but for what differs on
// purpose and stands in tests/aksel/differences.json. Pictures of what differs otherwise are left in target/aksel/.

import assert from "node:assert/strict";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { openPilot } from "./bistand.mjs";
import { base, launch } from "./chromium.mjs";
import { openDesk, put, someone } from "./desk.mjs";
import { answer, onward, open, open_to_it, setLawDate, unfold } from "./guide.mjs";

const root = new URL("../../", import.meta.url);
const pictures = new URL("target/aksel/", root);
const differences = JSON.parse(await readFile(new URL("tests/aksel/differences.json", root), "utf8"));

/** So much is drawn outside the box of a control: the ring of what has the focus. Less where neighbours stand closer. */
const AROUND = 6;
/** How unlike two pixels may be, from 0 to 1, and how many may be more so: a small round corner is not always rounded alike, nor are large ones and circles. */
const [UNLIKE, FEW] = [0.01, 3];

let browser;
const pairs = [];

/** Where something is, what in it is pointed at, and where its signs are. */
function measure(cut, target) {
  cut.scrollIntoView({ block: "center" });
  const { x, y, width, height } = cut.getBoundingClientRect();
  const { x: from, y: over, width: wide, height: high } = (target ? cut.querySelector(target) : cut).getBoundingClientRect();
  const signs = [...cut.querySelectorAll("svg")].filter((sign) => sign.checkVisibility({ visibilityProperty: true })).map((sign) => {
    const box = sign.getBoundingClientRect();
    return { x: box.x - Math.floor(x), y: box.y - Math.floor(y), width: box.width, height: box.height, color: getComputedStyle(sign).color };
  });
  return { x, y, width, height, signs, scrolled: window.scrollY, point: [from + wide / 2, over + high / 2] };
}

/** Takes pictures on a page of a control that is hovered, held down or focused, and asks the browser for no more than the picture. */
async function camera(page) {
  await page.setViewportSize({ width: 1280, height: 1100 });
  const session = await page.context().newCDPSession(page);
  return async (cut, { target, passing, around = AROUND }) => {
    const { scrolled, point, ...seen } = await cut.evaluate(measure, target);
    if (passing === "hover" || passing === "active") await page.mouse.move(...point);
    if (passing === "active") await page.mouse.down();
    if (passing === "focus") await cut.evaluate((it, target) => (target ? it.querySelector(target) : it).focus({ focusVisible: true }), target);
    const [left, top] = [Math.floor(seen.x), Math.floor(seen.y)];
    const clip = {
      x: left - around,
      y: top + scrolled - around,
      width: Math.ceil(seen.x + seen.width) - left + 2 * around,
      height: Math.ceil(seen.y + seen.height) - top + 2 * around,
      scale: 1,
    };
    const { data } = await session.send("Page.captureScreenshot", { clip, optimizeForSpeed: true });
    if (passing !== "") await page.mouse.move(0, 0);
    if (passing === "active") await page.mouse.up();
    if (passing !== "") await cut.evaluate((it) => it.getRootNode().activeElement?.blur());
    return { ...seen, around, picture: PNG.sync.read(Buffer.from(data, "base64")) };
  };
}

/** The markup of a control with what is filled in, for its texts. */
function written(whole) {
  const copy = whole.cloneNode(true);
  const fields = (within) => within.querySelectorAll("input, textarea, option");
  for (const [index, { localName, value, selected }] of fields(whole).entries()) {
    const field = fields(copy)[index];
    if (localName === "input") field.setAttribute("value", value);
    else if (localName === "textarea") field.textContent = value;
    else field.toggleAttribute("selected", selected);
  }
  return copy.outerHTML;
}

/** Takes pictures of what is ours, in both themes. `passing` are states that come and go with the pointer and the focus. */
async function taker({ page, guide }) {
  const shoot = await camera(page);
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  await guide.evaluate(({ shadowRoot }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { caret-color: transparent; }");
    shadowRoot.adoptedStyleSheets.push(sheet);
  });
  return async (control, whole, { state = [], passing = [""], part, ...where } = {}) => {
    await page.mouse.move(0, 0);
    const handle = await whole.elementHandle();
    const cut = part ? await handle.$(part) : handle;
    await handle.evaluate((it) => it.getRootNode().activeElement?.blur());
    const markup = await handle.evaluate(written);
    for (const theme of ["light", "dark"]) {
      await guide.evaluate((element, theme) => { element.theme = theme; }, theme);
      for (const one of passing) {
        const how = { ...where, passing: one };
        pairs.push({ control, theme, how, part, state: [...state, one].filter(Boolean), markup, ours: await shoot(cut, how) });
      }
    }
    await guide.evaluate((element) => { element.theme = "light"; });
  };
}

const FIELD = ["", "hover", "focus"];
const BUTTON = [...FIELD, "active"];
// What moves on its way to a state is drawn where it ends.
const STILL = { reducedMotion: "reduce" };

async function takeGuide() {
  const visit = await open(browser, STILL);
  const { page, guide } = visit;
  const take = await taker(visit);
  const find = (selector) => guide.locator(selector).first();
  const message = guide.locator(".aksel-error-message");
  const next = async (answers) => {
    const before = await find("#kvp-heading").innerText();
    await answer(guide, answers);
    await onward(guide).click();
    await page.waitForFunction((before) => document.querySelector("kvp-veiviser").shadowRoot.querySelector("#kvp-heading").innerText !== before, before);
  };
  const until = async (selector, answers) => {
    for (;;) {
      await answer(guide, { ...answers, arbeidstimerPerUke: "10" });
      if (await guide.locator(selector).count()) return;
      await next({});
    }
  };

  await take("guide panel", find(".aksel-guide-panel"));
  await take("large heading", find(".aksel-heading--large"));
  await take("text", find(".kvp-buttons + p"));
  await take("primary button", find("[data-variant=primary]"), { passing: BUTTON });
  await take("secondary button", find("[data-variant=secondary]"), { passing: BUTTON });

  // A step's question is its heading; where fields stand beside each other they have labels of Aksel's.
  await guide.getByRole("button", { name: "Bare se beløpet" }).click();
  // Children may be given by their dates, in a field that has no unit beside it.
  await guide.getByRole("button", { name: "Skriv fødselsdatoene i stedet" }).click();
  const field = find(".aksel-form-field:has(#kvp-barnFoedselsdatoer)");
  await field.waitFor();
  await take("text field", field, { passing: FIELD, target: "input" });
  await field.locator("input").fill("x");
  await field.locator("input").blur();
  await message.waitFor();
  await take("text field", field, { state: ["error"], passing: FIELD, target: "input" });
  await field.locator("input").fill("05.03.2019");
  await message.waitFor({ state: "detached" });
  await take("text field", field, { state: ["filled"] });
  await guide.getByRole("button", { name: "Forrige" }).click();
  await next({});

  await take("progress bar", find(".kvp-progress > svg"));
  await take("short text", find(".kvp-progress p"));
  await take("link that is a button", find(".kvp-link"), { passing: BUTTON });
  await take("tertiary button", find("#kvp-start-over-button"), { passing: BUTTON });
  const more = find(".aksel-read-more");
  await take("read more", more, { passing: BUTTON, target: "button" });
  await more.locator("button").click();
  await take("read more", more, { state: ["open"], passing: FIELD, target: "button" });
  await next(open_to_it);
  await next(open_to_it);

  await guide.getByRole("button", { name: "Vis alle steg" }).click();
  await take("stepper", find(".kvp-steps"), { passing: FIELD, part: ".aksel-stepper", target: "button", few: 12 });
  await until("#kvp-dagpenger", { ...open_to_it, ytelser: "svaert_begrenset" });
  await answer(guide, { dagpenger: "x", sykepenger: "x" });
  await onward(guide).click();
  await take("error summary", find(".aksel-error-summary"), { passing: FIELD, target: ".aksel-link" });

  // What is asked of those who have answered yes has a legend of Aksel's.
  await answer(guide, open_to_it);
  const { egenJobbsoeking, ...others } = open_to_it;
  await until("#kvp-egenJobbsoeking", others);
  const radios = guide.locator(".aksel-radio-group").nth(1);
  await radios.waitFor();
  await take("radio group", radios, { passing: FIELD, target: "input" });
  await onward(guide).click();
  await message.waitFor();
  await take("radio group", radios, { state: ["error"], passing: FIELD, target: "input" });
  await radios.locator("input").first().check();
  await message.waitFor({ state: "detached" });
  await take("radio group", radios, { state: ["checked"], passing: FIELD, target: "input" });

  await until("#kvp-arbeidstimerPerUke", open_to_it);
  await find("#kvp-arbeidstimerPerUke").fill("10");
  const box = find(".aksel-checkbox");
  await take("checkbox", box, { passing: FIELD, target: "input" });
  await box.locator("input").check();
  await take("checkbox", box, { state: ["checked"], passing: FIELD, target: "input" });

  await until(".aksel-form-summary", open_to_it);
  await take("form summary", find(".aksel-form-summary"));
  await next({});
  await take("information", find(".aksel-inline-message"));
  await take("large text", find(".aksel-body-long--large"));
  await take("smallest heading", find(".kvp-payslip"), { part: ".aksel-heading" });
  await take("medium heading", find(".kvp-next .aksel-heading--medium"));
  await take("link", find(".kvp-contact"), { passing: FIELD, part: "a[href^=tel]" });
  const card = (name) => find(`.aksel-expansioncard:has(#kvp-${name}-heading)`);
  await take("expansion card", card("conditions"), { state: ["described"], few: 12 });
  const small = card("small-print");
  await take("expansion card", small, { passing: BUTTON, target: "button", few: 12 });
  await small.locator("button").click();
  await take("expansion card", small, { state: ["open"], passing: FIELD, target: "button", few: 12 });
  await card("calculation").locator("button").first().click();
  await guide.locator(".aksel-read-more:has(.kvp-stacked) button").click();
  await take("table", find(".aksel-read-more__content:has(.kvp-stacked)"), { part: "table" });
  await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new Error("not here")); });
  await guide.getByRole("button", { name: "Kopier resultatet" }).click();
  const area = guide.locator("textarea");
  await area.and(guide.locator(":focus")).waitFor();
  await area.evaluate((it) => { it.setSelectionRange(0, 0); it.scrollTop = 0; });
  await take("text to copy", find(".aksel-form-field:has(textarea)"), { passing: FIELD, part: "textarea" });
  await setLawDate(guide, "2035-01-01");
  await take("warning", find(".kvp-notices .aksel-inline-message"));
}

async function takeDesk() {
  const visit = await openDesk(browser, STILL);
  const { guide } = visit;
  const take = await taker(visit);
  const find = (selector) => guide.locator(selector).first();
  const control = (field) => find(`.kvp-control:has(#kvp-${field})`);

  await take("small text", find(".kvp-desk__inputs > p"));
  await take("small secondary button", find("[data-variant=secondary]"), { passing: BUTTON });
  await take("small tertiary button", find("[data-variant=tertiary]"), { passing: BUTTON });
  await take("legend", find("legend"), { around: 0 });
  await take("label of a small field", control("alder"), { part: "label" });
  await take("small text field", control("alder"), { passing: FIELD, part: "input" });
  await put(guide, { alder: "x" });
  await take("small text field", control("alder"), { state: ["error"], passing: FIELD, part: "input" });
  await take("small error message", find(".aksel-error-message"));
  await guide.getByRole("button", { name: "Legg til aktivitet" }).click();
  await take("select", control("aktivitet-0"), { passing: FIELD, part: ".aksel-select__container", target: "select" });
  const group = find("#kvp-nedsattEvne");
  // In ours one points at a radio button that lies over its words.
  const segments = { passing: FIELD, part: ".aksel-toggle-group", target: ".aksel-toggle-group__button:not(:has(input)), input" };
  await take("toggle group", group, segments);
  await put(guide, { nedsattEvne: "ja" });
  await take("toggle group", group, { state: ["chosen"], ...segments });
  await find("#kvp-trekk button").click();
  const box = find(".aksel-checkbox--small");
  await take("small checkbox", box, { passing: FIELD, target: "input" });
  await box.locator("input").check();
  await take("small checkbox", box, { state: ["checked"], passing: FIELD, target: "input" });

  await put(guide, { ...someone, alder: "17", tettOppfoelging: "" });
  await unfold(guide);
  for (const color of ["success", "warning", "neutral", "info"]) await take(`${color} tag`, find(`.aksel-tag[data-color=${color}]`));
  await take("small table", guide.locator(".kvp-desk__result table").nth(1));
  await take("small heading", find(".kvp-desk__result .aksel-heading--small:visible"));
  await take("link to another site", find(".kvp-basis:has(a)"), { passing: FIELD, part: "a", around: 4 });
  await find(".kvp-desk__head .kvp-buttons [data-variant=secondary]").click();
  await take("small text to copy", find(".aksel-form-field:has(textarea)"), { passing: FIELD, part: "textarea" });
  await guide.getByRole("button", { name: "Kopier til ny kolonne" }).click();
  await put(guide, { alder: "28" });
  await take("smallest tag", find(".kvp-differs"));
}

async function takePilot() {
  const { page, guide } = await openPilot(browser, STILL);
  const take = await taker({ page, guide });
  await take("detail", guide.locator("p.aksel-detail").first());
  await take("small primary button", guide.locator("[data-variant=primary]").first(), { passing: BUTTON });
}

/** Aksel's page, in one theme. */
async function openAksel(script) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...STILL });
  const font = await readFile(new URL("www/fonts/source-sans-3.woff2", root));
  const css = await readFile(createRequire(import.meta.url).resolve("@navikt/ds-css"), "utf8");
  const page = `<!doctype html><html lang="nb"><title>Aksel</title><style>${css}</style>
    <style>* { caret-color: transparent } .aksel-theme { min-block-size: 100vh } #stage { position: absolute }</style><style id="purpose"></style>
    <div id="page"></div><script type="module" src="page.js"></script></html>`;
  // Aksel's typeface comes from a server of Nav's. Here it is the one that our pages bring.
  await context.route(/^https:/, (route) => route.fulfill({ body: font, headers: { "access-control-allow-origin": "*" } }));
  await context.route(`${base}/aksel/`, (route) => route.fulfill({ contentType: "text/html;charset=utf-8", body: page }));
  await context.route(`${base}/aksel/page.js`, (route) => route.fulfill({ contentType: "text/javascript;charset=utf-8", body: script }));
  const aksel = await context.newPage();
  await aksel.goto(`${base}/aksel/`);
  await aksel.waitForFunction(() => window.draw && document.fonts.load("1em 'Source Sans 3'"));
  const shoot = await camera(aksel);
  return async ({ control, state, theme, markup, part, how, ours }, applied) => {
    const css = applied.map(({ css = "" }) => css).join("\n");
    const given = { control, state, theme, markup, part, width: ours.width, fraction: { x: ours.x % 1, y: ours.y % 1 }, css };
    return shoot(await aksel.evaluateHandle((given) => window.draw(given), given), how);
  };
}

/** What differs on purpose in a pair. */
const purposes = (pair, without) => differences.filter((it) =>
  it !== without && (it.controls === "all" || it.controls.includes(pair.control)) && (it.states ?? [undefined]).some((state) => !state || pair.state.includes(state)));

/** Where in a picture the pixels of a sign are. */
function* pixels({ picture, around }, { x, y, width, height }) {
  for (let line = Math.floor(y) + around; line < Math.ceil(y + height) + around; line += 1) {
    for (let column = Math.floor(x) + around; column < Math.ceil(x + width) + around; column += 1) yield (line * picture.width + column) * 4;
  }
}

/** A picture on as large a ground as is needed, and without its signs where these are drawn otherwise on purpose. */
function laid(seen, { width, height, signs }) {
  const ground = new PNG({ width, height, fill: true });
  PNG.bitblt(seen.picture, ground, 0, 0, seen.picture.width, seen.picture.height, 0, 0);
  if (signs) for (const sign of seen.signs) for (const pixel of pixels({ ...seen, picture: ground }, sign)) ground.data.fill(0, pixel, pixel + 4);
  return ground.data;
}

/** Whether signs stand in the same places, as large and in the same colours. */
const alike = (signs, others) => signs.length === others.length && signs.every(({ color, ...box }, index) =>
  color === others[index].color && Object.entries(box).every(([side, length]) => Math.abs(length - others[index][side]) < 0.1));

/** Whether a sign is drawn at all. */
const visible = (seen, sign) => new Set([...pixels(seen, sign)].map((pixel) => seen.picture.data.readUInt32BE(pixel))).size > 1;

/** What differs between two, in words, or nothing; and a picture of it. */
function compare(ours, aksel, applied, few = FEW) {
  const width = Math.max(ours.picture.width, aksel.picture.width);
  const height = Math.max(ours.picture.height, aksel.picture.height);
  const signs = applied.some((it) => it.signs);
  const difference = new PNG({ width, height });
  const [one, other] = [ours, aksel].map((seen) => laid(seen, { width, height, signs }));
  const count = pixelmatch(one, other, difference.data, width, height, { threshold: UNLIKE });
  const size = ({ picture }) => `${picture.width}×${picture.height}`;
  let what;
  if (size(ours) !== size(aksel)) what = `is ${size(ours)} pixels, and Aksel's ${size(aksel)}`;
  else if (signs && !alike(ours.signs, aksel.signs)) what = `has its signs elsewhere or in another colour: ${JSON.stringify(ours.signs)}, and Aksel ${JSON.stringify(aksel.signs)}`;
  else if (signs && !ours.signs.every((sign) => visible(ours, sign))) what = "has a sign that cannot be seen";
  else if (count > Math.max(few, ...applied.map((it) => it.pixels ?? 0))) what = `differs in ${count} pixels`;
  return { what, difference };
}

let drawn;
before(async () => {
  browser = await launch();
  const bundle = build({
    entryPoints: [fileURLToPath(new URL("tests/aksel/page.jsx", root))], bundle: true, write: false, format: "esm", jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
  });
  await Promise.all([takeGuide(), takeDesk(), takePilot()]);
  const { outputFiles: [{ text: script }] } = await bundle;
  const pages = await Promise.all([openAksel(script), openAksel(script)]);
  drawn = pages[0];
  await Promise.all(["light", "dark"].map(async (theme, index) => {
    for (const pair of pairs.filter((pair) => pair.theme === theme)) pair.aksel = await pages[index](pair, purposes(pair));
  }));
});
after(() => browser.close());

test("every control in every state looks like Aksel's", async () => {
  await rm(pictures, { recursive: true, force: true });
  await mkdir(pictures, { recursive: true });
  const failed = [];
  for (const pair of pairs) {
    const { what, difference } = compare(pair.ours, pair.aksel, purposes(pair), pair.how.few);
    if (!what) continue;
    const name = [pair.control, ...pair.state, pair.theme].join(" ");
    const files = Object.entries({ ours: pair.ours.picture, aksel: pair.aksel.picture, difference }).map(async ([side, picture]) => {
      const file = new URL(`${name.replaceAll(" ", "-")}.${side}.png`, pictures);
      await writeFile(file, PNG.sync.write(picture));
      return fileURLToPath(file);
    });
    if (what) failed.push(`${name}: ${what}. See ${(await Promise.all(files)).join(", ")}`);
  }
  assert.equal(failed.join("\n"), "");
});

test("what differs from Aksel on purpose still does, in each control that is named", async () => {
  const stale = [];
  for (const difference of differences) {
    for (const control of difference.controls === "all" ? [undefined] : difference.controls) {
      let differs = false;
      for (const pair of pairs.filter((pair) => purposes(pair).includes(difference) && (!control || pair.control === control))) {
        const without = purposes(pair, difference);
        const aksel = difference.css ? await drawn(pair, without) : pair.aksel;
        differs = compare(pair.ours, aksel, without, pair.how.few).what !== undefined;
        if (differs) break;
      }
      if (!differs) stale.push(`${control ?? "all"}: ${difference.what}`);
    }
  }
  assert.deepEqual(stale, []);
});

test("every part of Aksel's that a stylesheet of ours dresses is among the controls", async () => {
  // What stands within `:not()` or `:has()` is not what is dressed.
  const blocks = (text) => new Set([...text.replace(/:(?:not|has)\([^)]*\)/g, "").matchAll(/\baksel(?:-[a-z]+)+/g)].map(([name]) => name));
  const seen = blocks(pairs.map(({ markup }) => markup).join());
  const sheets = await Promise.all(["", ".workbench"].map((of) => readFile(new URL(`pkg/kvp-veiviser${of}.css`, root), "utf8")));
  assert.deepEqual([...blocks(sheets.join())].filter((name) => !seen.has(name)), ["aksel-theme"]);
});
