// As tests/browser/edits.test.mjs, with more of everything.

import { after, before, test } from "node:test";
import { compareEdits, comparePaper } from "../browser/cases.mjs";
import { launch } from "../browser/chromium.mjs";
import { editOften } from "../browser/edits.mjs";
import { compareModels, settleMonths } from "../browser/months.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

// id: guide-random-edits
test("after each of a thousand random edits every amount shown is the package's, whatever a translator did before it", () => editOften(browser, 1000));

// id: desk-random-edits
test("after each of a thousand random edits the desk shows what the rules say of what stands in it", () => compareEdits(browser, 1000));

// id: desk-on-paper
test("on paper five hundred cases have the core's numbers, to the øre, and its paragraphs", () => comparePaper(browser, 500));

test("whatever month is filled in, what is shown is what the package says of it", () => settleMonths(browser, 120));

test("the same participants cost what the package says under both models", () => compareModels(browser, 30));
