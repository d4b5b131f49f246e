// Ten conversations at the desk: what they cost stands in docs/conversations.md, and here what must hold.
// `node tests/journeys/converse.mjs --log` holds the same, and says how it counts and each thing that is pressed.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { CONVERSATIONS } from "../journeys/conversations.mjs";
import { BEFORE, converse, sum, table } from "../journeys/converse.mjs";
import { base, launch } from "./chromium.mjs";

let browser;
let held;
before(async () => {
  browser = await launch();
  // They mostly wait for what is drawn: together they take as long as a few.
  held = await Promise.all(CONVERSATIONS.map((conversation) => converse(browser, conversation, { url: `${base}/www/veileder.html` })));
  console.log(table(held));
});
after(() => browser.close());

const found = (id) => held.find(({ conversation }) => conversation.id === id);

for (const { id, who } of CONVERSATIONS) {
  test(`${who}: what the rules say comes into view, the amount at once, and no focus is lost`, () => {
    assert.deepEqual(found(id).faults, []);
  });
  test(`${who}: it takes less than in the first edition`, () => {
    const { sum: now } = found(id);
    assert.ok(now < sum(BEFORE[id]), `${now} presses against ${sum(BEFORE[id])}`);
  });
}

test("the ten together take at most half the keystrokes, clicks and Tabs of the first edition", () => {
  assert.deepEqual(held.flatMap(({ faults }) => faults), [], "what ends too early takes too little");
  const total = (list) => list.reduce((one, other) => one + other, 0);
  const [then, now] = [total(Object.values(BEFORE).map(sum)), total(held.map((one) => one.sum))];
  assert.ok(2 * now <= then, `${now} presses against ${then}`);
});
