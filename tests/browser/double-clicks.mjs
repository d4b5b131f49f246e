// A double click on any button does what one click of it does: a key on one page, two clicks on another, and both look alike.

import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { openPilot } from "./bistand.mjs";
import { headButton, openDesk, put, someone } from "./desk.mjs";
import { answer, drawn, heading, onward, open, open_to_it, speak, still } from "./guide.mjs";

/** Where something is in the window. */
export async function middle(locator) {
  await locator.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await locator.boundingBox();
  return [x + width / 2, y + height / 2];
}

export async function doubleClick(locator) {
  await locator.page().mouse.dblclick(...(await middle(locator)));
  await drawn(locator.page());
}

/** All that a person can see or has filled in. */
export const look = (guide) => guide.evaluate(({ shadowRoot, answers }) => ({
  text: shadowRoot.querySelector("[part=guide]").innerText,
  fields: [...shadowRoot.querySelectorAll("input, select, textarea")].map(({ id, value, checked }) => [id, value, checked]),
  answers: JSON.stringify(answers),
}));

/**
 * The same screens twice: on one every button is activated with a key, on the other with a double click. After each both look alike.
 * `activate` takes a way to find the button; `both` does something else on both.
 */
async function sideBySide(opened, lang, walk) {
  const visits = [await opened(), await opened()];
  const [keyed, clicked] = visits.map(({ guide }) => guide);
  const both = async (act) => {
    for (const { guide } of visits) await act(guide);
  };
  const activate = async (name, find) => {
    await find(keyed).press("Enter");
    await drawn(keyed.page());
    await doubleClick(find(clicked));
    await both(still);
    // On a busy machine a key may be heard after it was let go.
    for (let frames = 0; frames < 100 && !isDeepStrictEqual(await look(clicked), await look(keyed)); frames += 1) await drawn(keyed);
    assert.deepEqual(await look(clicked), await look(keyed), name);
  };
  await both(async (guide) => {
    await guide.page().clock.setFixedTime(new Date("2026-06-01T10:00:00Z"));
    await speak(guide, lang);
    await drawn(guide.page());
  });
  await walk({ activate, both, keyed });
  for (const { close } of visits) await close();
}

/** Opens all that is closed, and closes it again. What stands in a card has no title while the card is closed. */
async function readMores({ activate, both, keyed }) {
  const turn = async (before, way) => {
    for (const title of await keyed.locator(`.aksel-read-more__button[aria-expanded=${before}]:visible`).allInnerTexts()) {
      await activate(`${title} ${way}`, (guide) => guide.locator(".aksel-read-more__button:visible", { hasText: title }).first());
    }
  };
  const cards = await keyed.locator(".aksel-expansioncard__header-button").evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-labelledby")));
  const turnCards = async (way) => {
    for (const id of cards) await activate(`${id} ${way}`, (guide) => guide.locator(`[aria-labelledby=${id}]`));
  };
  await turnCards("opened");
  await turn("false", "opened");
  await turn("true", "closed");
  await turnCards("closed");
}

const previous = (guide) => guide.locator(".kvp-buttons:has(> [data-variant=primary]) > [data-variant=secondary]").first();
export const startOver = (guide) => guide.locator("#kvp-start-over-button");
export const sure = (which) => (guide) => guide.locator(".kvp-start-over button").nth(which);

const changeAnswers = (guide) => guide.locator(".kvp-guide .kvp-next .kvp-buttons > [data-variant=tertiary]").last();

const everyButtonOfTheGuide = (browser, { width, lang }) => sideBySide(() => open(browser, { width }), lang, async ({ activate, both, keyed }) => {
  await activate("begin", onward);
  await activate("on without an answer", onward);
  await activate("start over", startOver);
  await activate("keep", sure(0));
  for (let screens = 0; !(await keyed.locator(".aksel-form-summary").count()); screens += 1) {
    assert.ok(screens < 14, await heading(keyed));
    await both((guide) => answer(guide, open_to_it));
    const name = await heading(keyed);
    await activate(`on from ${name}`, onward);
    if (screens % 4 === 1) {
      await activate(`back to ${name}`, previous);
      await activate(`on once more from ${name}`, onward);
    }
  }
  await activate("previous from the summary", previous);
  await activate("on to the summary", onward);
  for (const which of [0, 6]) {
    await activate(`change ${which}`, (guide) => guide.locator(".kvp-answer__change button").nth(which));
    await activate(`save ${which}`, onward);
  }
  await activate("change once more", (guide) => guide.locator(".kvp-answer__change button").first());
  await both((guide) => put(guide, { alder: "50" }));
  await activate("cancel", previous);
  await activate("to the result", onward);
  await readMores({ activate, both, keyed });
  await activate("the plan", (guide) => guide.locator("[aria-labelledby=kvp-plan-heading]"));
  for (const which of [0, 1]) await activate(`plan ${which}`, (guide) => guide.locator(".aksel-expansioncard:has(#kvp-plan-heading) [data-variant=secondary]").nth(which));
  await both((guide) => put(guide, { programstart: "01.09.2026", programMaaneder: "13" }));
  await activate("the hours", (guide) => guide.locator("[aria-labelledby=kvp-hours-heading]"));
  await activate("add the wage", (guide) => guide.locator(".aksel-expansioncard:has(#kvp-hours-heading) .kvp-link"));
  await both(still);
  await activate("the age in another way", (guide) => guide.locator(".kvp-live .kvp-link").first());
  await activate("change the answers", changeAnswers);
  await activate("to the result again", onward);
  await activate("start over from the end", startOver);
  await activate("wipe", sure(1));
});

/** The buttons in a row, by their place in it. */
const inHead = (index) => (guide) => headButton(guide, index);
const column = (index) => (guide) => guide.locator(".kvp-desk__head [role=group]").first().locator("button").nth(index);
const unfold = (guide) => guide.evaluate(({ shadowRoot }) => {
  for (const button of shadowRoot.querySelectorAll(".aksel-read-more__button[aria-expanded=false]")) button.click();
});

const everyButtonOfTheDesk = (browser, { width, lang }) => sideBySide(() => openDesk(browser, { width }), lang, async ({ activate, both, keyed }) => {
  await both((desk) => put(desk, someone));
  await both(unfold);
  const activities = (index) => (desk) => desk.locator("#kvp-aktiviteter button").nth(index);
  for (const hours of ["5", "6", "7"]) {
    await activate(`an activity of ${hours} hours`, activities(0));
    const row = (await keyed.locator(".kvp-activity").count()) - 1;
    await both((desk) => put(desk, { [`aktivitet-${row}-timer`]: hours }));
  }
  await activate("remove the first activity", (desk) => desk.locator(".kvp-activity button").first());
  await activate("the week as a template", activities(1));
  await activate("a second column", column(0));
  await both((desk) => put(desk, { timer: "7,5" }));
  await activate("a third column", column(2));
  await activate("the first column", column(0));
  await activate("remove a column", column(3));
  await activate("the journal", inHead(0));
  for (const length of [1, 0]) await activate(`the journal in its other length, ${length}`, (desk) => desk.locator(".kvp-desk__result .kvp-start-over button").nth(length));
  await activate("close the journal", (desk) => desk.locator(".kvp-desk__result .kvp-start-over button").last());
  await activate("the plan's table", inHead(1));
  await activate("close the table", (desk) => desk.locator(".kvp-desk__result .kvp-start-over button").last());
  await activate("a new conversation", inHead(4));
  await activate("keep this one", sure(0));
  await activate("show the user", inHead(3));
  const bar = (index) => (desk) => desk.locator(".kvp-desk__bar button").nth(index);
  await activate("in another language", bar(2));
  await activate("change what was answered", changeAnswers);
  await activate("change an answer", (desk) => desk.locator(".kvp-answer__change button").first());
  await activate("save it", onward);
  await activate("back to the desk", bar(0));
  await activate("a new conversation, asked again", inHead(4));
  await activate("wipe", sure(1));
  await readMores({ activate, both, keyed });
});

const everyButtonOfThePilot = (browser, { width, lang }) => sideBySide(() => openPilot(browser, { width }), lang, async ({ activate, both, keyed }) => {
  const view = (index) => (pilot) => pilot.locator(".kvp-bistand__views button").nth(index);
  const month = (index) => (pilot) => pilot.locator(".kvp-desk__inputs [role=group]").first().locator("button").nth(index);
  for (const index of [2, 1, 0]) await activate(`view ${index}`, view(index));
  await both(unfold);
  for (const months of ["1", "0,5", "0,25"]) {
    await activate(`a participant for ${months}`, (pilot) => pilot.locator("#kvp-deltakere-en-for-en button").last());
    await both((pilot) => pilot.locator(".kvp-participant input").last().fill(months));
  }
  await activate("remove the first participant", (pilot) => pilot.locator(".kvp-participant button").first());
  await activate("a second month", month(0));
  await activate("a third month", month(2));
  await activate("the first month", month(0));
  await activate("remove a month", (pilot) => month(4)(pilot));
  await activate("the table", inHead(0));
  await activate("close the table", (pilot) => pilot.locator(".kvp-bistand__result .kvp-start-over button").nth(2));
  await activate("start over", inHead(2));
  await activate("keep", sure(0));
  await activate("start over, asked again", inHead(2));
  await activate("wipe", sure(1));
  await readMores({ activate, both, keyed });
});

/** The buttons of each of the screens, in a language at a width. */
export const SCREENS = { guide: everyButtonOfTheGuide, desk: everyButtonOfTheDesk, pilot: everyButtonOfThePilot };
