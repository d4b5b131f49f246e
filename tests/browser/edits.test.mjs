// Sixty random edits of the guide, sixty of the desk, and forty cases on paper; `tests/long` has more of each.

import { after, before, test } from "node:test";
import { compareEdits, comparePaper } from "./cases.mjs";
import { launch } from "./chromium.mjs";
import { editOften } from "./edits.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

test("after each of sixty random edits every amount shown is the package's, whatever a translator did before it", () => editOften(browser, 60));

test("after each of sixty random edits the desk shows what the rules say of what stands in it", () => compareEdits(browser, 60));

test("on paper forty cases have the core's numbers, to the øre, and its paragraphs", () => comparePaper(browser, 40));
