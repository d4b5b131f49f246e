// A thousand random edits: whatever is answered, at any law date and in any language, and also after a translator has been at work,
// every amount on the result is what the package computes for those answers.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { differences, expected, shown } from "../journeys/amounts.mjs";
import { core } from "../node/package.mjs";
import { launch } from "./chromium.mjs";
import { open, open_to_it, setLawDate, walk } from "./guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const EDITS = 1_000;
const SEED = 20_260_601;

/** Numbers that look random and are the same every time. */
function dice(seed) {
  let state = seed;
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  return { below, chance: (part) => next() < part, one: (list) => list[below(list.length)] };
}

const DAYS = ["2007-11-01", "2008-06-05", "2011-12-31", "2015-05-01", "2018-12-31", "2023-02-01", "2024-06-30", "2026-06-01", "2027-06-01", "2028-06-01"];
const JA_NEI = ["ja", "nei", "vet_ikke"];
const CHOICES = {
  opphold: ["norsk_statsborger", "fast_bopel", "lovlig_uten_fast_bopel", "ikke_lovlig", "vet_ikke"],
  eoes: JA_NEI,
  nedsattEvne: JA_NEI,
  ytelser: ["ingen", "svaert_begrenset", "mer", "vet_ikke"],
  arbeidsevnevurdering: ["gjennomfoert", "ikke_gjennomfoert", "vet_ikke"],
  tettOppfoelging: JA_NEI,
  egenJobbsoeking: JA_NEI,
  introduksjonsprogram: JA_NEI,
  navKontor: JA_NEI,
  navTilbud: JA_NEI,
};

/** Some answer to everything that moves an amount, and to most of what moves the conclusion. */
function answers({ below, chance, one }) {
  const day = (first, years) => `${first + below(years)}-${String(1 + below(12)).padStart(2, "0")}-${String(1 + below(28)).padStart(2, "0")}`;
  const amount = (most, parts) => (below(most * parts) / parts).toFixed(2);
  const given = Object.fromEntries(Object.entries(CHOICES).filter(() => chance(0.9)).map(([field, words]) => [field, one(words)]));
  if (chance(0.5)) given.foedselsdato = day(1960, 45);
  else if (chance(0.95)) given.alder = below(75);
  if (chance(0.3)) given.barnFoedselsdatoer = Array.from({ length: below(5) }, () => day(2005, 22));
  else given.barn = below(6);
  if (chance(0.6)) given.arbeidstimerPerUke = amount(37, 4);
  if (chance(0.3)) given.laerling = chance(0.5);
  if (chance(0.4)) given.timeloenn = amount(2_000, 100);
  if (chance(0.3)) given.ugyldigFravaerTimer = amount(162, 2);
  if (chance(0.3)) given.samordning = { dagpenger: amount(9_000, 100), sykepenger: amount(4_000, 100) };
  if (chance(0.4)) Object.assign(given, { programstart: day(2008, 21), programMaaneder: 1 + below(36), utbetaling: one(["maaned", "dag"]) });
  return given;
}

/** Fills in answers as a host does. Runs in the page. */
async function edit([given, lang, date]) {
  const guide = document.querySelector("kvp-veiviser");
  if (lang) guide.setAttribute("lang", lang);
  if (date) guide.lawDate = date;
  // One renders after the other, as when a host does both.
  await new Promise((drawn) => setTimeout(drawn));
  guide.answers = given;
  await new Promise((drawn) => setTimeout(drawn));
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

// id: guide-random-edits
test("after each of a thousand random edits every amount shown is the package's, whatever a translator did before it", async () => {
  const { page, guide, seen, violations, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  await walk(guide, open_to_it);
  const random = dice(SEED);
  const wrong = [];
  let [lang, date, edits, translated] = ["nb", "2026-06-01", 0, 0];
  while (edits < EDITS) {
    const moved = random.chance(0.1) ? random.one(DAYS) : date;
    const spoken = random.chance(0.05) ? random.one(["nb", "nn", "en"]) : lang;
    const given = answers(random);
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
    if (random.chance(0.5)) {
      await page.evaluate(translate, random.chance(0.5));
      translated += 1;
    }
    if (wrong.length > 5) break;
  }
  assert.deepEqual([wrong, edits], [[], EDITS]);
  assert.ok(translated > EDITS / 3, `${translated} translations`);
  assert.deepEqual([seen.errors, seen.requests, await violations()], [[], [], []]);
  await close();
});
