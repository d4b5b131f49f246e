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

const total = (costs) => Object.values(costs).map(sum).reduce((one, other) => one + other, 0);

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
  const [then, now] = [total(BEFORE), total(found)];
  assert.match(told, new RegExp(`\\*\\*${now}\\*\\* presses instead of ${then}, ${Math.round((100 * now) / then)} %`));
});
