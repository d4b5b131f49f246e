// A guide on a page, driven as a person would: by what it shows, not by how it is made.

import { readFileSync } from "node:fs";
import { base } from "./chromium.mjs";

const axe = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** Opens a page with a guide and collects what should not happen: errors, policy violations, requests once it is ready. */
export async function open(browser, { path = "/", width = 1280, before = () => {}, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
  await before(context);
  const page = await context.newPage();
  const seen = { errors: [], violations: [], requests: [] };
  page.on("pageerror", (error) => seen.errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && seen.errors.push(message.text()));
  await page.addInitScript(() => {
    window.violations = [];
    window.told = [];
    document.addEventListener("securitypolicyviolation", (event) => window.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
    for (const kind of ["ready", "step", "result", "error", "reset"]) {
      document.addEventListener(`kvp-${kind}`, (event) => window.told.push([kind, event.detail]));
    }
  });
  await page.goto(base + path);
  await page.waitForFunction(() => {
    const guides = [...document.querySelectorAll("kvp-veiviser")];
    return guides.every((guide) => guide.assessment) && window.told.filter(([kind]) => kind === "ready").length >= guides.length;
  });
  page.on("request", (request) => seen.requests.push(request.url()));
  return {
    page,
    seen,
    guide: page.locator("kvp-veiviser").first(),
    close: () => context.close(),
    violations: () => page.evaluate(() => window.violations),
    told: () => page.evaluate(() => window.told),
  };
}

/** Sets the language of a guide as a host does. */
export const speak = (guide, lang) => guide.evaluate((element, tongue) => element.setAttribute("lang", tongue), lang);

/** Sets the law date of a guide as a host does. */
export const setLawDate = (guide, date) => guide.evaluate((element, day) => { element.lawDate = day; }, date);

/** The button that leads on. */
export const onward = (guide) => guide.locator("button[data-variant=primary]").last();

/** What the guide is at: the text of its first heading. */
export const heading = (guide) => guide.locator("#kvp-heading").innerText();

/** Answers what the screen asks, of these answers. */
export async function answer(guide, answers) {
  for (const [field, value] of Object.entries(answers)) {
    const choice = guide.locator(`input[type=radio][name="kvp-${field}"][value="${value}"]`);
    const text = guide.locator(`input[type=text]#kvp-${field}`);
    if (await choice.count()) await choice.check();
    else if (await text.count()) await text.fill(String(value));
  }
}

/** The answers of someone for whom the programme looks open. */
export const open_to_it = {
  alder: "27",
  opphold: "fast_bopel",
  nedsattEvne: "ja",
  ytelser: "ingen",
  arbeidsevnevurdering: "gjennomfoert",
  tettOppfoelging: "ja",
  egenJobbsoeking: "nei",
  introduksjonsprogram: "nei",
  barn: "1",
  arbeidstimerPerUke: "0",
};

/** Walks from the start to the result, doing something on each screen. */
export async function walk(guide, answers, on = () => {}) {
  const results = () => guide.evaluate(() => window.told.filter(([kind]) => kind === "result").length);
  const before = await results();
  for (let screens = 0; (await results()) === before; screens += 1) {
    if (screens > 14) throw new Error(`The guide goes nowhere from “${await heading(guide)}”.`);
    await answer(guide, answers);
    await on(await heading(guide));
    await onward(guide).click();
    await guide.page().waitForTimeout(30);
  }
  await on(await heading(guide));
}

/** What axe finds on the page, the open shadow roots included. */
export async function barriers(page) {
  if (!(await page.evaluate(() => Boolean(window.axe)))) await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "EN-301-549"];
    // No rule of these reads what `preload` would fetch, and to look for it takes as long as all the rules.
    const { violations } = await window.axe.run(document, { runOnly: tags, resultTypes: ["violations"], preload: false });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  });
  return found;
}

/** Tables that scroll sideways, and cells whose text runs out over the next: neither can be read on a phone. */
export const unreadable = (guide) => guide.evaluate((element) => {
  const { shadowRoot } = element;
  const scrolled = [...shadowRoot.querySelectorAll(".kvp-scroll")].filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.getAttribute("aria-label"));
  const cut = [...shadowRoot.querySelectorAll("table :is(th, td)")].filter((cell) => cell.clientWidth && cell.scrollWidth > cell.clientWidth).map((cell) => cell.innerText);
  return [...scrolled, ...cut];
});
