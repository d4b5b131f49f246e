// All twelve journeys in one engine, on one page for each language and theme: by pointer where it is light, by keyboard where it is dark.

import { core } from "../node/package.mjs";
import { differences, expected, shown } from "./amounts.mjs";
import { JOURNEYS, contract } from "./table.mjs";
import { set, startOver, walk } from "./walk.mjs";

const LANGUAGES = ["nb", "nn", "en"];
const HANDS = { light: "pointer", dark: "keys" };

/** What a result says of the rest: the conclusion, the outcomes in order, and whether there is something to do and someone to ask. */
const readResult = () => {
  const guide = document.querySelector("kvp-veiviser");
  const held = guide.shadowRoot.querySelector("[part=guide]");
  return {
    answers: guide.answers,
    conclusion: guide.assessment.conclusion,
    lang: held.lang,
    dark: Boolean(guide.shadowRoot.querySelector(".dark")),
    outcomes: [...held.querySelectorAll("[data-outcome]")].map(({ dataset, textContent }) => [dataset.outcome, textContent.trim().length > 0]),
    advice: held.querySelectorAll(".kvp-next > .kvp-points > li").length,
    phone: held.querySelectorAll(".kvp-next a[href^='tel:']").length,
    office: held.querySelectorAll(".kvp-next a[href^='https://www.nav.no/']").length,
    wide: document.documentElement.scrollWidth - innerWidth,
  };
};

/** Answers in one order, with numbers as numbers. */
const sorted = (answers) => {
  const plain = (value) => (typeof value === "object" && !Array.isArray(value) ? sorted(value) : typeof value === "string" && !Number.isNaN(Number(value)) ? Number(value) : value);
  return JSON.stringify(Object.entries(answers).map(([field, value]) => [field, plain(value)]).sort());
};

/** What decides the answer comes first. */
const ORDER = ["not_met", "discretion", "unanswered", "met"];

/** The outcomes as they stand on the page. An exception that nobody has raised is not shown. */
const inOrder = (findings) => findings.filter(({ outcome, facts }) => outcome !== "met" || Object.keys(facts).length > 0).map(({ outcome }) => outcome).sort((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other));

/** What is wrong with the result of a journey: nothing, if all is well. */
async function faults(engine, journey, lang, theme) {
  const answers = contract(journey);
  const [seen, result] = [await engine.run(shown), await engine.run(readResult)];
  const assessment = core.assess(answers, journey.lawDate);
  const wrong = differences(seen, expected(core, answers, journey.lawDate), lang);
  const must = (holds, what) => holds || wrong.push(what);
  const number = (text) => Number(text.replace(/\D/g, ""));

  must(sorted(result.answers) === sorted(answers), `the answers are ${JSON.stringify(result.answers)}`);
  must(result.conclusion === journey.conclusion, `the conclusion is ${result.conclusion}`);
  must(result.lang === lang && result.dark === (theme === "dark"), `it is ${result.lang}, ${result.dark ? "dark" : "light"}`);
  const sums = seen.payslip.filter(([, sum]) => sum).map(([amount]) => amount);
  must(number(sums[0]) === journey.monthly, `the month is ${sums[0]}`);
  must(number(sums.at(-1)) === journey.net, `on the account it is ${sums.at(-1)}`);
  if (journey.plan) must(number(seen.plan.at(-1)[1]) === Math.round(journey.plan), `the whole plan is ${seen.plan.at(-1)[1]}`);
  for (const [month, amount] of Object.entries(journey.months ?? {})) {
    // A krone may be needed for the months to come to the sum.
    must(Math.abs(number(seen.plan[month][1]) - amount) < 1.01, `month ${month} is ${seen.plan[month][1]}`);
  }
  must(JSON.stringify(result.outcomes.map(([outcome]) => outcome)) === JSON.stringify(inOrder(assessment.findings)), `the outcomes are ${result.outcomes}`);
  must(result.outcomes.every(([, word]) => word), "an outcome has no word");
  for (const [id, outcome] of Object.entries(journey.outcomes ?? {})) {
    must(assessment.findings.find((finding) => finding.id === id)?.outcome === outcome, `${id} is not ${outcome}`);
  }
  must(result.advice >= 2 && result.phone > 0 && result.office > 0, "nothing to do, or nobody to ask");
  must(result.wide <= 0, `${result.wide} pixels too wide`);
  return wrong.map((fault) => `${journey.id} (${journey.name}) in ${lang}, ${theme}: ${fault}`);
}

/** Goes through them all, or only some, by an engine on a page with a guide. Says how many were walked and what was wrong. */
export async function goThrough(engine, { languages = LANGUAGES, themes = Object.keys(HANDS), only = JOURNEYS.map(({ id }) => id) } = {}) {
  const wrong = [];
  let walked = 0;
  for (const lang of languages) {
    for (const theme of themes) {
      await set(engine, { lang, theme });
      for (const journey of JOURNEYS.filter(({ id }) => only.includes(id))) {
        await set(engine, { lawDate: journey.lawDate });
        await walk(engine, journey, { lang, hand: HANDS[theme] });
        wrong.push(...(await faults(engine, journey, lang, theme)));
        await startOver(engine, HANDS[theme]);
        walked += 1;
      }
    }
  }
  return { walked, wrong };
}
