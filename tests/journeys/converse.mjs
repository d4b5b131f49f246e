// The ten conversations held at the desk, each press truly made and counted.
//
//     node tests/journeys/converse.mjs [--talk=birthday,week] [--log]
//
// holds each of them three ways on the pages beside it, and prints the lines of docs/conversations.md. It serves the files itself; with
// KVP_BASE_URL, it goes there. CHROMIUM names the browser. conversations.mjs says what is said, hand.mjs what a press is.
// `tests/browser/conversations.test.mjs` holds the same and says what must be true.
//
// The desk is used as it tells of: four digits for a day, or six, one click or one letter for a choice, and nothing is said twice.

import { fileURLToPath } from "node:url";
import { launch } from "../browser/chromium.mjs";
import { host } from "../browser/host.mjs";
import { CONVERSATIONS, day, expected, said } from "./conversations.mjs";
import { Hand } from "./hand.mjs";

/** The ways a desk is used: the shortest; fields by Tab and choices by the mouse; and all by the keyboard, but for buttons. */
export const WAYS = {
  shortest: { reach: 1 },
  fields: { reach: 25 },
  keyboard: { reach: 25, letters: true },
};

/** What the first edition took, by the same hand: the shortest way, and the sums of the two others. */
export const BEFORE = {
  birthday: { keys: 59, clicks: 2, tabs: 10, looks: 2, fields: 79, keyboard: 79 },
  sykepenger: { keys: 23, clicks: 7, tabs: 7, looks: 0, fields: 58, keyboard: 58 },
  introduction: { keys: 19, clicks: 8, tabs: 6, looks: 9, fields: 43, keyboard: 49 },
  work: { keys: 21, clicks: 3, tabs: 10, looks: 0, fields: 36, keyboard: 36 },
  apprentice: { keys: 29, clicks: 4, tabs: 10, looks: 10, fields: 51, keyboard: 51 },
  week: { keys: 44, clicks: 9, tabs: 14, looks: 12, fields: 97, keyboard: 97 },
  deadlines: { keys: 42, clicks: 4, tabs: 10, looks: 9, fields: 64, keyboard: 64 },
  slides: { keys: 16, clicks: 3, tabs: 10, looks: 2, fields: 44, keyboard: 44 },
  extension: { keys: 24, clicks: 4, tabs: 9, looks: 11, fields: 48, keyboard: 48 },
  abode: { keys: 23, clicks: 4, tabs: 8, looks: 2, fields: 56, keyboard: 57 },
};

/** Presses in all. */
export const sum = ({ keys, clicks, tabs }) => keys + clicks + tabs;

const IDS = { brukteMaaneder: "brukte-maaneder", law: "regeldato" };
const id = (field) => `kvp-${IDS[field] ?? field}`;

const isDay = (value) => /^\d{4}-\d\d-\d\d$/.test(value);
const inYear = (value, year) => `${year}${value.slice(4)}`;

/**
 * Whether the year may be left out: of a start it is the next such day from the law date, of an application or a decision the nearest to it that
 * has been today.
 */
function saysItself(field, value, { law = "", today = "" }) {
  const years = [-1, 0, 1].map((more) => inYear(value, Number(law.slice(0, 4)) + more)).filter((day) => field === "start" || day <= today);
  if (field === "start") return value === years.find((day) => day >= law);
  const away = (day) => Math.abs(Date.parse(day) - Date.parse(law));
  return /dato$/.test(field) && value === years.reduce((one, other) => (away(other) < away(one) ? other : one));
}

/** A value as it is typed. */
function typed(value, { field = "", ...days } = {}) {
  if (Array.isArray(value)) return value.map((one) => typed(one)).join(" ");
  if (!isDay(value)) return String(value).replace(".", ",");
  const [year, month, day] = value.split("-");
  return `${day}${month}${saysItself(field, value, days) ? "" : year.slice(2)}`;
}

/** And as it stands in the field once that is left. */
function standing(value) {
  if (Array.isArray(value)) return value.map(standing).join(", ");
  return isDay(value) ? value.split("-").reverse().join(".") : typed(value);
}

/** Where fields are folded away, by the button that opens them. */
const MEASURED = ["aap", "ufoeretrygd", "overgangsstoenad", "tiltakspenger", "andreYtelser", "husholdning", "norm"];
const TAKEN = ["timer", "timeloenn", "laerling", "fravaer", "dagpenger", "sykepenger", "foreldrepenger"];
const FOLDED = [[MEASURED, "#kvp-maal button"], [TAKEN, "#kvp-trekk button"]];

const RULES = { fulltid: "Fulltid", jobbsoeking: "Jobbsøking", varighet: "Varighet" };
const OUTCOMES = { met: "Oppfylt", not_met: "Ikke oppfylt", discretion: "Må vurderes" };

/** What is in view at once, wherever the focus is. */
const ALWAYS = ["gross"];

/** Where to look: at what is filled in, and at the result, to which a key leads. */
const PANES = [{ pane: ".kvp-desk__inputs" }, { pane: ".kvp-desk__result", key: "Control+Enter" }];

/** One conversation, at the desk at `url`. Says what it cost, what was wrong, and each press. */
export async function converse(browser, conversation, { url, way = WAYS.shortest }) {
  const context = await browser.newContext({ viewport: { width: 1366, height: 650 }, reducedMotion: "reduce", timezoneId: "Europe/Oslo" });
  const page = await context.newPage();
  page.setDefaultTimeout(5000);
  const errors = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  await page.clock.setFixedTime(new Date(`${conversation.today}T10:00:00Z`));
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector("kvp-veiviser")?.assessment);
  await page.evaluate(() => document.fonts.ready.then(() => {}));
  const hand = await Hand.at(page, { reach: way.reach });
  const { desk } = hand;
  const faults = [];
  const shown = (selector) => desk.locator(selector).first().isVisible();
  const preset = (value) => desk.getByRole("button", { name: day(value), exact: true, includeHidden: true });
  const press = (name) => hand.click(desk.getByRole("button", { name, exact: true }), name);

  /** Which of some things are in view, or stand in a pane. */
  const seen = async (things, pane) => {
    const text = pane ? await hand.within(pane) : await hand.inView();
    const conclusion = await desk.evaluate((element) => element.assessment?.conclusion);
    const stands = (words) => new RegExp(`(^|[^\\d ,]|[^\\d] )${words}(?![\\d,]| \\d)`, "m").test(text);
    return things.filter((thing) => {
      if (thing.conclusion) return conclusion === thing.conclusion;
      if (thing.rule) return new RegExp(`${RULES[thing.rule]}\\s*${OUTCOMES[thing.outcome]}`).test(text);
      return thing.texts.some(stands);
    });
  };
  const see = async (names, until) => {
    const things = expected(conversation, names, until);
    const met = things.filter(({ outcome }) => outcome === "met");
    // A day may count only once its field is left.
    const isDate = /^kvp-(start|.*dato)$/.test(await hand.focus()) && (await desk.evaluate((element) => /^\d{4,6}$/.test(element.shadowRoot.activeElement.value)));
    const there = isDate ? await Promise.all([undefined, ...PANES.map(({ pane }) => pane)].map((pane) => seen(things, pane))) : [];
    if (isDate && things.some((thing) => !met.includes(thing) && !there.flat().includes(thing))) await hand.tab();
    const now = await seen(things);
    for (const thing of things) {
      if (ALWAYS.includes(thing.name) && !now.includes(thing)) faults.push(`${JSON.stringify(thing)} is not in view with the focus on ${await hand.focus()}`);
    }
    // The rules of the programme that are met are folded away.
    if (met.length > (await seen(met, PANES[1].pane)).length) await press("Alle krav til programmet");
    await hand.look(things, seen, PANES);
  };

  /** Opens what a field is folded away in. */
  const unfold = async (field) => {
    const [, button] = FOLDED.find(([fields]) => fields.includes(field)) ?? [];
    if (!(await shown(`#${id(field)}`)) && button) await hand.click(desk.locator(button), button);
    if (!(await shown(`#${id(field)}`))) throw new Error(`There is no field ${field}.`);
  };
  const write = async (field, value, law) => {
    const control = desk.locator(`#${id(field)}`);
    const text = typed(value, { field, law, today: conversation.today });
    await hand.write(id(field), text, standing(value));
    const stands = await control.inputValue();
    if (![text, standing(value)].includes(stands)) faults.push(`${field} became ${stands}, not ${text}.`);
  };
  /** One click on a segment, or by Tabs its letter; a list where it still is one. */
  const choose = async (field, word) => {
    if (await desk.locator(`select#${id(field)}`).count()) {
      await hand.choose(id(field), word);
      return;
    }
    const radio = desk.locator(`#${id(field)}-${word}`);
    const segment = desk.locator(`label:has(> #${id(field)}-${word})`);
    // What already follows from another answer is not chosen once more.
    if ((await radio.count()) && (await radio.isChecked())) return;
    const away = Math.abs((await hand.away(id(field))) ?? Infinity);
    if (way.letters && away <= way.reach) {
      await hand.go(id(field));
      const letter = (await segment.innerText()).trim()[0].toLowerCase();
      for (let presses = 0; !(await radio.isChecked()); presses += 1) {
        if (presses > 6) throw new Error(`${field} does not become ${word} by ${letter}.`);
        await hand.press(letter);
      }
    } else await hand.click(segment, `${field} = ${word}`);
    if (!(await radio.isChecked())) throw new Error(`${field} did not become ${word}.`);
  };
  let activities = 0;
  const activity = async ({ type, timer, fra, til }) => {
    const row = `aktivitet-${activities}`;
    const there = () => shown(`#${id(row)}`);
    if (!(await there())) await press("Legg til aktivitet");
    await hand.choose(id(row), type);
    await write(`${row}-timer`, timer);
    if (fra !== undefined) await write(`${row}-fra`, fra);
    if (til !== undefined) await write(`${row}-til`, til);
    activities += 1;
  };

  const say = async (step, index) => {
    const [[kind, value]] = Object.entries(step);
    const focus = await hand.focus();
    if (index > 0 && !focus) faults.push(`The focus was lost before ${JSON.stringify(step)}`);
    if (kind === "see") await see(value, index);
    else if (kind === "copy") {
      await hand.press("Control+Shift+Enter");
      if ((await hand.focus()) !== focus) faults.push(`The focus went from ${focus} to ${await hand.focus()} with the copy`);
    } else if (kind === "activity") await activity(value);
    // The amounts suggest it.
    else if (kind === "ytelser" && value === "beregn") return;
    // They come with the start, once that is left.
    else if (kind === "maaneder" && value === 12 && focus === id("start")) return;
    else if (kind === "law" && (await preset(value).count()) > 0) {
      if (!(await preset(value).isVisible())) await press("Vanlige regeldatoer");
      await press(day(value));
    } else if (kind === "laerling") {
      await unfold(kind);
      if ((await hand.go(id(kind))) !== "click") await hand.press("Space");
    } else {
      await unfold(kind);
      const typing = await desk.locator(`#${id(kind)}`).evaluate((one) => one.localName === "input");
      await (typing ? write : choose)(kind, value, said(conversation, index).at(-1).law);
    }
  };
  try {
    for (const [index, step] of conversation.says.entries()) await say(step, index);
    await see(conversation.sees);
    const months = said(conversation).at(-1).facts.maaneder;
    const stands = await desk.locator(`#${id("maaneder")}`).inputValue();
    if (months && stands !== String(months)) faults.push(`The months became ${stands}, not ${months}`);
  } catch ({ message }) {
    faults.push(message);
  }
  const { cost, log } = hand;
  await context.close();
  return { conversation, ...cost, sum: sum(cost), log, faults: [...faults, ...errors] };
}

/** Each conversation held every way, as BEFORE has them, and what was wrong. */
export async function costs(browser, conversations, url) {
  const held = await Promise.all(conversations.map(async (conversation) => {
    const ways = [];
    for (const way of Object.values(WAYS)) ways.push(await converse(browser, conversation, { url, way }));
    return [conversation.id, ways];
  }));
  return Object.fromEntries(held.map(([id, [{ keys, clicks, tabs, looks, faults, log }, fields, keyboard]]) => {
    const all = [...new Set([...faults, ...fields.faults, ...keyboard.faults])];
    return [id, { keys, clicks, tabs, looks, fields: fields.sum, keyboard: keyboard.sum, faults: all, logs: [log, fields.log, keyboard.log] }];
  }));
}

/** The lines of a table, as Markdown. */
export function lines(found) {
  const numbers = Object.values(found).map((one) => [one.keys, one.clicks, one.tabs, sum(one), one.looks, one.fields, one.keyboard]);
  const total = numbers.reduce((one, other) => one.map((number, index) => number + other[index]));
  const names = Object.keys(found).map((id) => CONVERSATIONS.find((one) => one.id === id).who);
  return [...names, "all ten"].map((name, index) => `| ${[name, ...(numbers[index] ?? total)].join(" | ")} |`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.find((one) => one.startsWith("--talk="))?.slice("--talk=".length).split(",");
  const site = process.env.KVP_BASE_URL ? { url: process.env.KVP_BASE_URL, close: () => {} } : await host({ pages: {} });
  const browser = await launch();
  const found = await costs(browser, CONVERSATIONS.filter(({ id }) => !wanted || wanted.includes(id)), `${site.url}/www/veileder.html`);
  await browser.close();
  await site.close();
  for (const [id, { logs }] of Object.entries(found)) {
    if (process.argv.includes("--log")) for (const [index, log] of logs.entries()) console.log(`\n# ${id}, ${Object.keys(WAYS)[index]}\n${log.join("\n")}`);
  }
  console.log(lines(found).join("\n"));
  for (const [id, { faults }] of Object.entries(found)) for (const fault of faults) console.log(`${id}: ${fault}`);
}
