// The screens of caseworkers, brought by one way to every state that they can be in, with all that must hold in each of them.

import assert from "node:assert/strict";
import { openPilot } from "./bistand.mjs";
import { headButton, openDesk, put, someone } from "./desk.mjs";
import { barriers, drawn, speak, unfold, unreadable } from "./guide.mjs";

const START = new Date("2026-06-01T10:00:00Z");

/** Every state of the desk, and how one comes from the one before it. */
const DESK = {
  "empty": () => {},
  "filled": ({ guide }) => put(guide, someone),
  "three columns": async ({ guide, page }) => {
    for (const fields of [{ alder: "24", timer: "7,5", timeloenn: "212,50" }, { barn: "3", dagpenger: "2000", utbetaling: "dag" }]) {
      await guide.locator("#kvp-barn").focus();
      await page.keyboard.press("Control+Shift+Enter");
      await put(guide, fields);
    }
  },
  "benefits against the norm": ({ guide }) => put(guide, { ytelser: "", aap: "9000", norm: "7750" }),
  "where a field comes with an answer": ({ guide }) => put(guide, { opphold: "lovlig_uten_fast_bopel", eoes: "vet_ikke" }),
  "columns under two laws": ({ guide }) => put(guide, { regeldato: "01.07.2024" }),
  "all unfolded, help and checklist too": ({ guide }) => unfold(guide),
  "the programme week": async ({ guide }) => {
    await guide.locator("#kvp-aktiviteter button").last().click();
    await unfold(guide);
    await put(guide, { soeknadsdato: "01.06.2026", vedtaksdato: "15.06.2026", "brukte-maaneder": "12", "omsorg-barn": "3", "omsorg-syke": "1" });
    await guide.locator("#kvp-omsorg-alene").check();
    await guide.locator("#kvp-punkt-0").check();
  },
  "hours from the week": async ({ guide }) => {
    await guide.locator("#kvp-aktiviteter button").first().click();
    await put(guide, { "aktivitet-4": "ordinaert_arbeid", "aktivitet-4-timer": "7,5", "aktivitet-4-fra": "1", "aktivitet-4-til": "52" });
  },
  "the journal": ({ guide }) => headButton(guide, 0).click(),
  "the plan's table": ({ guide }) => headButton(guide, 1).click(),
  "a day half written": ({ guide }) => guide.locator("#kvp-start").fill("15.0"),
  "errors everywhere": ({ guide }) => put(guide, { alder: "x", "aktivitet-4": "", timer: "38", dagpenger: "abc", start: "31.02.2026", maaneder: "99", "aktivitet-0-timer": "99", soeknadsdato: "i går", "brukte-maaneder": "61", "omsorg-barn": "21" }),
  "a law date without rules": ({ guide }) => put(guide, { regeldato: "01.01.1999" }),
  "the law of 2008": async ({ guide }) => {
    await put(guide, { regeldato: "05.06.2008" });
    await put(guide, { ...someone, dagpenger: "", "aktivitet-0-timer": "15", soeknadsdato: "", "omsorg-barn": "2" });
  },
  "asking whether to wipe": ({ guide }) => headButton(guide, 4).click(),
  "about to wipe by itself": async ({ guide, page }) => {
    await guide.locator("#kvp-wipe + .kvp-buttons button").first().click();
    await page.clock.setFixedTime(new Date(START.getTime() + 15 * 60_000 + 5_000));
    await guide.locator("#kvp-stay").waitFor();
  },
  "in the citizen's words": async ({ guide }) => {
    await guide.locator("#kvp-stay").click();
    await headButton(guide, 3).click();
    await guide.locator(".kvp-guide").waitFor();
  },
};

/** And of the pilot. */
const PILOT = {
  "empty": () => {},
  "series": async ({ guide }) => {
    await put(guide, { ordinaerPlasser: "31", ordinaerMaaneder: "31,5", omfattendePlasser: "7", fasteAnsettelser: "2" });
    await unfold(guide);
    await guide.locator("#kvp-deltakere-en-for-en button").last().click();
    await put(guide, { "deltaker-0-maaneder": "0,5" });
    await guide.locator(".kvp-bistand [role=group] button[data-variant=tertiary]").nth(1).click();
    await put(guide, { "deltaker-0-maaneder": "1" });
    await guide.locator(".kvp-series").waitFor();
  },
  "errors": ({ guide }) => put(guide, { ordinaerPlasser: "x" }),
  "side by side": async ({ guide }) => {
    await put(guide, { ordinaerPlasser: "31" });
    await guide.locator(".kvp-bistand__views button").nth(2).click();
    await put(guide, { "deltaker-0-veiledningstimer": "12" });
  },
  "model B with hours of a participant": async ({ guide }) => {
    await guide.locator(".kvp-bistand__views button").nth(1).click();
    await unfold(guide);
    await put(guide, { tilretteleggere: "3", "deltaker-0-veiledningstimer": "120,25", "deltaker-0-arbeidsgivertimer": "30,5", "deltaker-0-reisetimer": "12,75" });
  },
  "model B with the claim as a file": ({ guide }) => guide.locator(".kvp-bistand__head, .kvp-desk__head").getByRole("button").nth(3).click(),
};

export const TOURS = { desk: [openDesk, DESK], pilot: [openPilot, PILOT] };

export const paint = (guide, theme) => guide.evaluate((element, colours) => { element.theme = colours; }, theme);

/** Goes to each state on one page; `look` gets its name. Says how many there were. */
export async function tour([opening, states], browser, { lang = "nb", theme = "light", width = 1280 }, look) {
  // Only the time of day stands still: what is drawn later is drawn.
  const visit = await opening(browser, { width, before: (context) => context.clock.setFixedTime(START) });
  await speak(visit.guide, lang);
  await paint(visit.guide, theme);
  for (const [state, come] of Object.entries(states)) {
    await come(visit);
    await drawn(visit.page);
    await look(visit, state, come);
  }
  assert.deepEqual([visit.seen.errors, visit.seen.requests, await visit.violations()], [[], [], []]);
  await visit.close();
  return Object.keys(states).length;
}

/** What does not fit the window of this page, in it or in its tables. */
export async function tooWide({ page, guide }) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [...(wide > 0 ? [`${wide} pixels too wide`] : []), ...(await unreadable(guide))];
}

/** What one points at and is less than 24 pixels high or wide. A link in a sentence is as high as its line; a box goes with its words. */
const tooSmall = (guide) => guide.evaluate(({ shadowRoot }) => [...shadowRoot.querySelectorAll("button, input, select, textarea, a[href]")].filter((control) => {
  if (!control.checkVisibility() || (control.localName === "a" && control.closest("p, li, td, dd, span"))) return false;
  const { width, height } = (control.closest(".aksel-checkbox, .aksel-radio") ?? control).getBoundingClientRect();
  return width < 24 || height < 24;
}).map((control) => control.outerHTML.slice(0, 120)));

/** What is not in a language, or says nothing in it. */
const wordless = (guide, lang) => guide.evaluate(({ shadowRoot }, lang) => {
  const labelled = (one) => shadowRoot.getElementById(one.getAttribute("aria-labelledby"))?.textContent.trim();
  const named = (one) => one.textContent.trim() || one.getAttribute("aria-label")?.trim() || labelled(one);
  const silent = [...shadowRoot.querySelectorAll("button, a[href], label, legend, caption, th, h1, h2, h3, h4, h5, h6")].filter((one) => one.checkVisibility() && !named(one));
  const spoken = shadowRoot.querySelector("[part=guide]").lang;
  return [...(spoken === lang ? [] : [`it is in ${spoken}`]), ...silent.map((one) => one.outerHTML.slice(0, 120))];
}, lang);

/** Whether anything is unfolded. */
const unfolded = async (guide) => (await guide.locator(".aksel-read-more[data-state=open]").count()) > 0;

/** What is there of fields and parts that have a name, in any language. */
const parts = (guide) => guide.evaluate(({ shadowRoot }) => [...shadowRoot.querySelectorAll("[id]")].map(({ id }) => id));

/**
 * What does not hold of a state, of all that must, each where it can fail: barriers once, contrast in the other colours too, the size of what
 * one points at where there is least room, and room for the words of each language in a wide and in a narrow window.
 */
export async function faults({ page, guide }, state, come) {
  const found = [];
  const none = (faults, where = "") => found.push(...faults.map((fault) => `${state}${where}: ${fault}`));
  none(await barriers(page));
  await paint(guide, "dark");
  none(await barriers(page, ["color-contrast"]), ", dark");
  await paint(guide, "light");
  const [before, { height }] = [await parts(guide), page.viewportSize()];
  const open = await unfolded(guide);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height });
    if (width === 320) none(await tooSmall(guide), " at 320");
    for (const lang of ["nn", "en", "nb"]) {
      await speak(guide, lang);
      await drawn(page);
      // Another language takes away a text that was made in the one before, and closes what was open.
      if (before.includes("kvp-text") && !(await guide.locator("#kvp-text").count())) await come({ page, guide });
      if (open && !(await unfolded(guide))) await unfold(guide);
      await drawn(page);
      none(await tooWide({ page, guide }), ` in ${lang} at ${width}`);
      if (width === 1280) none(await wordless(guide, lang), ` in ${lang}`);
    }
  }
  const after = await parts(guide);
  none(before.filter((id) => !after.includes(id)), " is left by another language or another width");
  return found;
}
