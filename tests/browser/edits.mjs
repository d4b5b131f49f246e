// Random edits: whatever is answered, at any law date and in any language, and also after a translator has been at work, every amount on
// the result is what the package computes for those answers.

import assert from "node:assert/strict";
import { Chance } from "../chance.mjs";
import { differences, expected, shown } from "../journeys/amounts.mjs";
import { core } from "../node/package.mjs";
import { WORDS } from "../reference/svar.mjs";
import { open, open_to_it, setLawDate, walk } from "./guide.mjs";

const SEED = 20_260_601;

const DAYS = ["2007-11-01", "2008-06-05", "2011-12-31", "2015-05-01", "2018-12-31", "2023-02-01", "2024-06-30", "2026-06-01", "2027-06-01", "2028-06-01"];
// Nobody is asked this in the guide.
const { uforholdsmessigByrdefullt, ...CHOICES } = WORDS;

/** Some answer to everything that moves an amount, and to most of what moves the conclusion. */
function answers(chance) {
  const two = (number) => String(number).padStart(2, "0");
  const day = (first, years) => `${chance.whole(first, first + years - 1)}-${two(chance.whole(1, 12))}-${two(chance.whole(1, 28))}`;
  const amount = (most, parts) => (chance.whole(0, most * parts - 1) / parts).toFixed(2);
  const given = Object.fromEntries(Object.entries(CHOICES).filter(() => chance.percent(90)).map(([field, words]) => [field, chance.of(words)]));
  if (chance.percent(50)) given.foedselsdato = day(1960, 45);
  else if (chance.percent(95)) given.alder = chance.whole(0, 74);
  if (chance.percent(30)) given.barnFoedselsdatoer = chance.many(0, 4, () => day(2005, 22));
  else given.barn = chance.whole(0, 5);
  if (chance.percent(60)) given.arbeidstimerPerUke = amount(37, 4);
  if (chance.percent(30)) given.laerling = chance.percent(50);
  if (chance.percent(40)) given.timeloenn = amount(2_000, 100);
  if (chance.percent(30)) given.ugyldigFravaerTimer = amount(162, 2);
  if (chance.percent(30)) given.samordning = { dagpenger: amount(9_000, 100), sykepenger: amount(4_000, 100) };
  if (chance.percent(40)) Object.assign(given, { programstart: day(2008, 21), programMaaneder: chance.whole(1, 36), utbetaling: chance.of(["maaned", "dag"]) });
  return given;
}

/** Fills in answers as a host does. Runs in the page. */
async function edit([given, lang, date]) {
  const guide = document.querySelector("kvp-veiviser");
  if (lang) {
    guide.setAttribute("lang", lang);
    const frame = guide.shadowRoot.querySelector("[part=guide]");
    while (frame.lang !== lang) await new Promise((passed) => setTimeout(passed, 10));
  }
  if (date) guide.lawDate = date;
  // One renders after the other, as when a host does both.
  await new Promise((drawn) => setTimeout(drawn));
  guide.answers = given;
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
}

/** What a translator in the browser does to texts: each is moved into elements of its own, and those that may be are replaced. */
function translate(replaces) {
  const root = document.querySelector("kvp-veiviser").shadowRoot;
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (texts.nextNode()) nodes.push(texts.currentNode);
  for (const node of nodes) {
    const outer = document.createElement("font");
    const inner = outer.appendChild(document.createElement("font"));
    const may = replaces && !node.parentElement.closest("[translate=no]");
    node.replaceWith(outer);
    inner.append(may ? document.createTextNode(`‹${node.data.trim()}›`) : node);
  }
}

/** Makes so many edits of a result, always the same ones, and compares every amount after each. */
export async function editOften(browser, count) {
  const { page, guide, seen, violations, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  await walk(guide, open_to_it);
  const chance = new Chance(SEED);
  const wrong = [];
  let [lang, date, edits, translated] = ["nb", "2026-06-01", 0, 0];
  while (edits < count) {
    const moved = chance.percent(10) ? chance.of(DAYS) : date;
    const spoken = chance.percent(5) ? chance.of(["nb", "nn", "en"]) : lang;
    const given = answers(chance);
    let must;
    try {
      must = expected(core, given, moved);
    } catch (error) {
      if (!(error instanceof core.KvpError)) throw error;
      continue; // Not every combination is one: a birth date after the law date, for one.
    }
    await page.evaluate(edit, [given, spoken === lang ? null : spoken, moved === date ? null : moved]);
    const read = await page.evaluate(shown);
    [lang, date] = [spoken, moved];
    edits += 1;
    for (const fault of differences(read, must, lang)) wrong.push(`edit ${edits}, ${lang} ${date} ${JSON.stringify(given)}: ${fault}`);
    if (chance.percent(50)) {
      await page.evaluate(translate, chance.percent(50));
      translated += 1;
    }
    if (wrong.length > 5) break;
  }
  assert.deepEqual([wrong, edits], [[], count]);
  assert.ok(translated > count / 3, `${translated} translations`);
  assert.deepEqual([seen.errors, seen.requests, await violations()], [[], [], []]);
  await close();
}
