// Ten conversations at the desk: docs/conversations.md says what they cost, and here it is held to that.
// `node tests/journeys/converse.mjs --log` holds the same, and says how it counts and each thing that is pressed.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { CONVERSATIONS } from "../journeys/conversations.mjs";
import { BEFORE, costs, lines, sum } from "../journeys/converse.mjs";
import { base, launch } from "./chromium.mjs";

let browser;
let found;
let told;
before(async () => {
  browser = await launch();
  told = await readFile(new URL("../../docs/conversations.md", import.meta.url), "utf8");
  found = await costs(browser, CONVERSATIONS, `${base}/www/veileder.html`);
  console.log(lines(found).join("\n"));
});
after(() => browser.close());

/** The lines of the table under a heading of the document. */
const under = (heading) => told.split("\n## ").find((part) => part.startsWith(heading)).split("\n").filter((line) => line.startsWith("| ")).slice(1);

for (const { id, who } of CONVERSATIONS) {
  test(`${who}: what the rules say comes into view, the amount at once, and no focus is lost`, () => {
    assert.deepEqual(found[id].faults, []);
  });
  test(`${who}: it takes less than in the first edition`, () => {
    assert.ok(sum(found[id]) < sum(BEFORE[id]), `${sum(found[id])} presses against ${sum(BEFORE[id])}`);
  });
}

test("the document says of each conversation what it costs now, and what it cost before", () => {
  assert.deepEqual(under("Now"), lines(found));
  assert.deepEqual(under("Before"), lines(BEFORE));
});

test("what the document says of the ten together follows from its tables", () => {
  const total = (costs, number) => Object.values(costs).map(number).reduce((one, other) => one + other, 0);
  const both = (number) => [total(found, number), total(BEFORE, number)];
  const shares = [sum, ({ fields }) => fields, ({ keyboard }) => keyboard].map(both);
  const text = told.replaceAll(/[*\s]+/g, " ");
  for (const [now, then] of shares) {
    assert.match(text, new RegExp(`${now}( presses)? instead of ${then}, ${Math.round((100 * now) / then)} %`));
  }
  assert.ok(text.includes(`${both(({ looks }) => looks).join(" looks instead of ")}.`));
  const halved = CONVERSATIONS.filter(({ id }) => 2 * sum(found[id]) <= sum(BEFORE[id])).map(({ id }) => id);
  assert.deepEqual(halved, ["deadlines"], "only the conversation about the deadlines is said to be halved");
  const longer = CONVERSATIONS.filter(({ id }) => found[id].keyboard > BEFORE[id].keyboard || found[id].fields > BEFORE[id].fields).map(({ id }) => id);
  assert.deepEqual(longer, ["sykepenger"], "only the one about sykepenger is said to have become longer, for one who goes by Tab");
  for (const [id, which] of [["birthday", sum], ["work", sum], ["sykepenger", sum], ["sykepenger", ({ keyboard }) => keyboard]]) {
    assert.match(text, new RegExp(` ${which(found[id])}( presses)? instead of ${which(BEFORE[id])}[ .]`));
  }
  const pressed = Object.values(found).flatMap(({ logs: [shortest] }) => shortest);
  const answers = pressed.filter((press) => /^clicks 1: \w+ = /.test(press)).length;
  const typed = pressed.filter((press) => /^keys \d+: [\d ,]+$/.test(press)).reduce((signs, press) => signs + Number(press.split(/[ :]/)[1]), 0);
  const [[now]] = shares;
  assert.ok(text.includes(`${answers} of ${now} presses are answers to the conditions, one press each, and ${typed} are the signs`));
  assert.ok(text.includes(`Those ${answers + typed} are what`) && text.includes(`makes room is ${now - answers - typed} presses.`));
});
