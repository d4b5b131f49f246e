// Every state that a person can come to, each with a name that is the same in all languages: the amount alone, every step untouched, with
// its errors and answered, the ways of answering that one asks for, an answer that is changed, the result of each conclusion, rates that are
// not decided, and what is shown where the guide cannot be.

import { base } from "../chromium.mjs";
import { answer, drawn, onward, open, open_to_it, setLawDate, speak } from "../guide.mjs";

const LAW_DATE = "2026-06-01";

/** The results to look at: what is answered otherwise than in the first, and perhaps the law date. */
const RESULTS = {
  "result, needs assessment": { answers: { arbeidsevnevurdering: "vet_ikke", ytelser: "svaert_begrenset" } },
  "result, incomplete": { answers: { nedsattEvne: undefined, ytelser: undefined } },
  "result, incomplete, age unknown": { answers: { alder: undefined, opphold: undefined } },
  "result, unlikely": { answers: { ytelser: "mer", alder: 17 } },
  "result, unlikely, at work, unfolded": { answers: { ytelser: "mer", arbeidstimerPerUke: "22.5", laerling: true, barn: 0 } },
  "result, under the old law": { answers: { navKontor: "ja", navTilbud: "ja" }, lawDate: "2008-06-05" },
  "result, at work with a wage, unfolded": { answers: { arbeidstimerPerUke: "7.5", timeloenn: "200" } },
  "result, soon 25": { answers: { alder: 24 } },
  "result, birth date needed": { answers: { alder: 24, programstart: "2026-08-17", programMaaneder: 24 } },
  "result, rates not decided": { answers: { alder: 24, barn: 2 }, lawDate: "2028-06-01" },
};

async function click(guide, target) {
  await target.evaluate((button) => button.click());
  await drawn(guide.page());
}

/** Opens everything that can be opened. */
async function unfold(guide) {
  const closed = guide.locator("button[aria-expanded=false]");
  while (await closed.count()) {
    await closed.evaluateAll((buttons) => buttons.forEach((button) => button.click()));
    await drawn(guide.page());
  }
  // What opens by and by is open.
  await guide.evaluate(({ shadowRoot }) => [...shadowRoot.querySelectorAll("*")].flatMap((held) => held.getAnimations()).forEach((animation) => {
    if (animation.effect.getComputedTiming().endTime < Infinity) animation.finish();
  }));
}

/** Leaves the field that has the focus, as one who goes on does. */
async function leave(guide) {
  await guide.evaluate(({ shadowRoot }) => shadowRoot.activeElement?.blur());
  await drawn(guide.page());
}

/** Writes in fields, and leaves each. */
async function write(guide, texts) {
  for (const [field, text] of Object.entries(texts)) {
    await guide.evaluate(({ shadowRoot }, field) => shadowRoot.querySelector(`#kvp-${field}`).focus(), field);
    await answer(guide, { [field]: text });
    await leave(guide);
  }
}

/** Goes to each state on one page; `look` gets its name. Says how many there were. */
export async function everyState(browser, { lang = "nb", theme = "light", ...options }, look) {
  const visit = await open(browser, options);
  const { page, guide } = visit;
  const seen = new Set();
  const at = async (name) => {
    if (seen.has(name)) throw new Error(`“${name}” comes twice.`);
    seen.add(name);
    await look(visit, name);
  };
  await guide.evaluate((element, colours) => element.setAttribute("theme", colours), theme);
  await page.evaluate((code) => { document.documentElement.lang = code; }, lang);
  await speak(guide, lang);
  await setLawDate(guide, LAW_DATE);
  await drawn(page);
  await at("start");
  const back = () => click(guide, guide.locator("button[data-variant=primary] + button[data-variant=secondary]"));
  await click(guide, guide.locator("button[data-variant=secondary]").first());
  await at("amount");
  await write(guide, { alder: "x", barn: "x" });
  await at("amount, errors");
  await write(guide, { alder: "24", barn: "2", arbeidstimerPerUke: "7,5" });
  await unfold(guide);
  await at("amount, answered");
  await guide.evaluate((element) => { element.answers = {}; });
  await back();
  await click(guide, onward(guide));

  const field = () => guide.evaluate((element) => {
    const input = element.shadowRoot.querySelector("input:not([type=checkbox])");
    return input && (input.name || input.id).replace("kvp-", "");
  });
  const empty = async (name) => {
    await click(guide, onward(guide));
    await at(`${name}, errors`);
  };
  const otherWay = () => click(guide, guide.locator(".kvp-question .kvp-link").first());
  for (let name = await field(); name; name = await field()) {
    if (name === "foedselsdato" || name === "barnFoedselsdatoer") throw new Error("The other way of answering is left open.");
    await at(name);
    await empty(name);
    if (name === "alder" || name === "barn") {
      await otherWay();
      await at(`${name}, by date`);
      await empty(`${name}, by date`);
      await otherWay();
    }
    if (name === "opphold") {
      await answer(guide, { opphold: "lovlig_uten_fast_bopel" });
      await at("opphold, EEA");
      await empty("opphold, EEA");
    }
    if (name === "ytelser") {
      await answer(guide, { ytelser: "svaert_begrenset" });
      await at("ytelser, set off");
      await answer(guide, { dagpenger: "x", sykepenger: "x" });
      await empty("ytelser, set off");
      await answer(guide, { dagpenger: "", sykepenger: "" });
    }
    if (name === "tettOppfoelging") {
      await answer(guide, { tettOppfoelging: "ja" });
      await empty("egenJobbsoeking");
    }
    if (name === "arbeidstimerPerUke") {
      await answer(guide, { arbeidstimerPerUke: "40" });
      await empty("arbeidstimerPerUke, too many");
      await answer(guide, { arbeidstimerPerUke: "22,5" });
      await at("arbeidstimerPerUke, apprentice");
    }
    await answer(guide, open_to_it);
    await unfold(guide);
    await at(`${name}, answered`);
    await click(guide, onward(guide));
  }
  await at("summary");
  await click(guide, guide.locator(".kvp-answer__change button").first());
  await at("change");
  await back();
  await click(guide, guide.locator("#kvp-start-over-button"));
  await at("start over");
  await click(guide, guide.locator(".kvp-start-over button").first());
  await click(guide, onward(guide));
  await at("result, likely");
  await unfold(guide);
  await at("result, likely, unfolded");

  await write(guide, { barn: "x", programstart: "x", programMaaneder: "x" });
  await at("result, errors");
  await write(guide, { barn: "1", programstart: "17.08.2026", programMaaneder: "12" });
  await guide.evaluate((element) => { element.answers = { ...element.answers, alder: undefined, foedselsdato: "2002-03-15" }; });
  await drawn(page);
  await unfold(guide);
  await at("result, with a plan, unfolded");

  const likely = await guide.evaluate((element) => element.answers);
  delete likely.foedselsdato;
  delete likely.programstart;
  delete likely.programMaaneder;
  for (const [name, { answers, lawDate = LAW_DATE }] of Object.entries(RESULTS)) {
    // On a day without rules there is no result: it is drawn anew after that, with nothing open but what is so to begin with.
    await setLawDate(guide, "2031-01-01");
    await guide.evaluate((element, given) => { element.answers = given; }, { ...likely, alder: 27, ...answers });
    await drawn(page);
    await setLawDate(guide, lawDate);
    await drawn(page);
    if (name.endsWith("unfolded")) await unfold(guide);
    await at(name);
  }
  await setLawDate(guide, "2031-01-01");
  await drawn(page);
  await at("outside coverage");
  await setLawDate(guide, LAW_DATE);
  await drawn(page);
  await page.evaluate(() => {
    const { insertBefore } = Node.prototype;
    Node.prototype.insertBefore = () => {
      Node.prototype.insertBefore = insertBefore;
      throw new Error("meddled with");
    };
  });
  await setLawDate(guide, "2025-06-01");
  await guide.locator(".kvp-card button").waitFor();
  await at("broken");
  await visit.close();
  for (const name of ["cannot load", "loading"]) {
    await unloaded(browser, { lang, theme, stalls: name === "loading", ...options }, (held) => look(held, name));
    seen.add(name);
  }
  return seen.size;
}

/** What is shown while the guide is on its way, or where it does not come. */
async function unloaded(browser, { lang, theme, stalls, width = 1280, ...options }, look) {
  const context = await browser.newContext({ viewport: { width, height: 900 }, ...options });
  const page = await context.newPage();
  await page.route("**/*.wasm", (route) => (stalls ? undefined : route.abort()));
  await page.addInitScript(([code, colours]) => document.addEventListener("DOMContentLoaded", () => {
    document.documentElement.lang = code;
    const guide = document.querySelector("kvp-veiviser");
    guide.setAttribute("lang", code);
    guide.setAttribute("theme", colours);
  }), [lang, theme]);
  await page.goto(`${base}/`);
  const guide = page.locator("kvp-veiviser").first();
  await (stalls ? guide.locator("[aria-busy=true]") : guide.locator(".kvp-card button")).first().waitFor();
  await guide.locator("[role=status]:not(:empty)").waitFor({ state: "attached" });
  await drawn(page);
  await look({ page, guide });
  await context.close();
}
