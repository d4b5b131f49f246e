// Five lives, from the first press to the amount or to what to do now: what they cost stands in docs/lives.md, and here what must hold.
// `node tests/journeys/lives.mjs --log` walks the same, and says how it counts and each thing that is done.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { LIVES, live, table } from "../journeys/lives.mjs";
import { bundled } from "./accessibility/reader.mjs";
import { base, launch } from "./chromium.mjs";

/** The most presses a life may take. The first is a promise, and the others are what they took when this was written. */
const MOST = { mother: 5, lost: 21, refugee: 22, listener: 84, large: 21 };

let browser;
let walked;
before(async () => {
  browser = await launch();
  const reader = await bundled();
  // They mostly wait, as people do: together they take as long as one.
  walked = await Promise.all(LIVES.map((life) => live(browser, life, { url: `${base}/`, reader })));
  console.log(table(walked));
});
after(() => browser.close());

const found = (id) => walked.find(({ life }) => life === id);

for (const { id, who, wants } of LIVES) {
  test(`${who}: ${wants === "amount" ? "the amount" : "what to do now"} is reached, with nothing too wide, no focus lost and no error`, () => {
    const { faults, presses } = found(id);
    assert.deepEqual(faults, []);
    assert.ok(presses <= MOST[id], `${presses} presses`);
  });
}

test("who only wants the amount has it by the way that leads there", () => {
  const { short, presses, screens } = found("mother");
  assert.deepEqual([short, presses <= 5, screens], [true, true, 2]);
});
