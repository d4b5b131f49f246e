// A guide on a page, driven as a person would: by what it shows, not by how it is made.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { base } from "./chromium.mjs";

const axe = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** The texts of a language: nothing but its name is in the address. */
const PACK = /^[^?#]*\/pkg\/kvp-veiviser(\.workbench)?\.[a-z]{2,3}\.json$/;

/**
 * Opens a page of ours by its `path`, or any by its `url`, and collects what should not happen there: exceptions, whatever the console
 * calls an error, violations of the policy, and requests once it is ready, the texts of another language apart. It waits until every guide on it is ready, unless `waits` is
 * false. `before` gets the context and the page before it goes anywhere; other options are the context's.
 */
export async function open(browser, { path = "/", url = base + path, width = 1280, waits = true, before = () => {}, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
  const page = await context.newPage();
  const seen = { exceptions: [], errors: [], requests: [], packs: [] };
  page.on("pageerror", ({ message }) => [seen.exceptions, seen.errors].forEach((list) => list.push(message)));
  page.on("console", (message) => message.type() === "error" && seen.errors.push(message.text()));
  await page.addInitScript(() => {
    window.violations = [];
    window.kvpEvents = [];
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => window.violations.push(`${violatedDirective} ${blockedURI}`));
    for (const kind of ["ready", "step", "result", "error", "reset"]) {
      document.addEventListener(`kvp-${kind}`, ({ detail }) => window.kvpEvents.push([kind, detail]));
    }
  });
  if (!options.permissions) {
    // Where a page asks for leave to copy, the browser's no comes whenever it can: here it comes at once.
    await page.addInitScript(() => {
      if (window.Clipboard) Clipboard.prototype.writeText = () => Promise.reject(new DOMException("Write permission denied.", "NotAllowedError"));
    });
  }
  await before(context, page);
  await page.goto(url);
  const ready = async () => {
    await page.waitForFunction(() => {
      const guides = [...document.querySelectorAll("kvp-veiviser")];
      return guides.every(({ assessment, mode }) => assessment || mode === "bistand") && window.kvpEvents.filter(([kind]) => kind === "ready").length >= guides.length;
    });
    // The page's own typeface has its own widths.
    await page.evaluate(() => document.fonts.ready.then(() => {}));
    page.on("request", (request) => (PACK.test(request.url()) ? seen.packs : seen.requests).push(request.url()));
  };
  if (waits) await ready();
  return {
    page,
    seen,
    guide: page.locator("kvp-veiviser").first(),
    ready,
    close: () => context.close(),
    violations: () => page.evaluate(() => window.violations),
    /** The events of the guides so far with their details; of one kind, the details alone. */
    events: (kind) => page.evaluate((wanted) => (wanted ? window.kvpEvents.filter(([kind]) => kind === wanted).map(([, detail]) => detail) : window.kvpEvents), kind),
  };
}

/** Waits until what was done on a page, in a frame or in a guide is drawn, the focus placed, and the events sent. */
export const drawn = (place) => place.evaluate(() => new Promise((done) => {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
}));

/** Reads until it is what it must become; where it never does, says what it is. */
export async function becomes(read, expected, message) {
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((later) => setTimeout(later, 20))) {
    if (isDeepStrictEqual(await read(), expected)) return;
  }
  assert.deepEqual(await read(), expected, message);
}

/** Sets the language of a guide as a host does. */
export const speak = (guide, lang) => guide.evaluate(async (element, code) => {
  element.setAttribute("lang", code);
  const frame = element.shadowRoot.querySelector("[part=guide]");
  for (const end = Date.now() + 20_000; frame.lang !== code; await new Promise((passed) => setTimeout(passed, 10))) {
    if (Date.now() > end) throw new Error(`${code} is not spoken, but ${frame.lang}`);
  }
}, lang);

/** Sets the law date of a guide as a host does. */
export const setLawDate = (guide, date) => guide.evaluate((element, day) => { element.lawDate = day; }, date);

/** Writes the law date on the standalone page, for whoever unfolds the field. */
export async function writeLawDate(page, text) {
  const field = page.locator("#law-date");
  if (!(await field.isVisible())) await page.locator("#experts summary").click();
  await field.fill(text);
  await field.press("Enter");
}

/** The button that leads on. */
export const onward = (guide) => guide.locator("button[data-variant=primary]").last();

/** What the guide is at: the text of its first heading. */
export const heading = (guide) => guide.locator("#kvp-heading").innerText();

/** Answers what the screen asks, of these answers, in one go. */
export const answer = (guide, answers) => guide.evaluate(goOn, { answers, does: "answer" });

/** Answers this screen, or leads on from it, or both until there is a result; says whether there is one. Runs in the page. */
async function goOn({ shadowRoot }, { answers, does }) {
  const drawn = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const results = () => window.kvpEvents.filter(([kind]) => kind === "result").length;
  const before = results();
  for (let screens = 0; screens <= 14; screens += 1) {
    const left = new Map(does === "onward" ? [] : Object.entries(answers));
    const control = ([field, value]) => shadowRoot.querySelector(`input[type=radio][name="kvp-${field}"][value="${value}"], input[type=text]#kvp-${field}`);
    // An answer may bring a question of its own.
    for (let asked; (asked = [...left].filter(control)).length; await drawn()) {
      for (const [field, value] of asked) {
        const input = control([field, value]);
        if (input?.type === "radio") input.click();
        else if (input) {
          input.value = value;
          input.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
        }
        left.delete(field);
      }
    }
    if (does === "answer") return false;
    [...shadowRoot.querySelectorAll("button[data-variant=primary]")].at(-1).click();
    await drawn();
    await drawn();
    if (does === "onward" || results() > before) return results() > before;
  }
  throw new Error(`The guide goes nowhere from “${shadowRoot.querySelector("#kvp-heading").innerText}”.`);
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

/** Walks from where one is to the result, perhaps doing something on each screen once it is answered, and on the result. */
export async function walk(guide, answers, on) {
  if (!on) {
    await guide.evaluate(goOn, { answers, does: "all" });
    return;
  }
  for (let [screens, there] = [0, false]; !there; screens += 1) {
    if (screens > 14) throw new Error(`The guide goes nowhere from “${await heading(guide)}”.`);
    await answer(guide, answers);
    await on(await heading(guide));
    there = await guide.evaluate(goOn, { does: "onward" });
  }
  await on(await heading(guide));
}

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice", "EN-301-549"];

/**
 * What axe finds on the page, the open shadow roots included; by all its rules, or by those that are named. Of those to `decide` what it
 * leaves open is a barrier too.
 */
export async function barriers(page, runOnly = RULES, decide = []) {
  if (!(await page.evaluate(() => Boolean(window.axe)))) await page.evaluate(axe);
  return page.evaluate(async ([runOnly, decide]) => {
    // No rule of these reads what `preload` would fetch, and to look for it takes as long as all the rules.
    const { violations, incomplete } = await window.axe.run(document, { runOnly, resultTypes: ["violations", "incomplete"], preload: false });
    const open = incomplete.filter(({ id }) => decide.includes(id));
    return [...violations, ...open].map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
  }, [runOnly, decide]);
}

/** Tables that scroll sideways, and cells whose text runs out over the next: neither can be read on a phone. */
export const unreadable = (guide) => guide.evaluate((element) => {
  const { shadowRoot } = element;
  const scrolled = [...shadowRoot.querySelectorAll(".kvp-scroll")].filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.getAttribute("aria-label"));
  const cut = [...shadowRoot.querySelectorAll("table :is(th, td)")].filter((cell) => cell.clientWidth && cell.scrollWidth > cell.clientWidth).map((cell) => cell.innerText);
  return [...scrolled, ...cut];
});

/** All that a reader sees of a guide: its own, and what the host wrote inside it. */
export const shown = (guide) => guide.evaluate((element) => `${element.innerText}\n${element.shadowRoot?.querySelector("[part=guide]")?.innerText ?? ""}`);

/** Waits until nothing that is drawn moves any more. What is being unfolded can be neither read nor written in before. */
export const still = (guide) => guide.evaluate(({ shadowRoot }) => Promise.allSettled(shadowRoot.getAnimations().map(({ finished }) => finished)).then(() => {}));

/** Opens or closes the card whose heading has this id. */
export async function turnCard(guide, id) {
  await guide.locator(`button[aria-labelledby="${id}"]`).click();
  await still(guide);
}

/** Opens everything that can be opened, and waits until it is. */
export async function unfold(guide) {
  const closed = guide.locator(":is(.aksel-read-more__button, .aksel-expansioncard__header-button)[aria-expanded=false]");
  while (await closed.count()) {
    await closed.evaluateAll((buttons) => buttons.forEach((button) => button.click()));
    await drawn(guide.page());
  }
  await still(guide);
}
