// What a person sees when something breaks: a card that says so, never an amount.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { heading, onward, open, open_to_it, setLawDate, walk } from "./guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const shown = (guide) => guide.locator("[part=guide]").innerText();

// id: broken-guide
test("a guide that breaks shows a card without amounts, reports it once, and starts again", async () => {
  const { page, guide, close, events } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  await walk(guide, open_to_it);
  assert.match(await shown(guide), /24\s048/);
  // A page script that meddles with the DOM makes the drawing fail half-way.
  await page.evaluate(() => {
    const { insertBefore } = Node.prototype;
    Node.prototype.insertBefore = () => {
      Node.prototype.insertBefore = insertBefore;
      throw new Error("meddled with");
    };
  });
  await setLawDate(guide, "2025-06-01");
  await guide.locator(".kvp-card button").waitFor();
  assert.match(await shown(guide), /Noe gikk galt i veiviseren/);
  assert.doesNotMatch(await shown(guide), /\d{2}\s\d{3}/);
  assert.deepEqual((await events()).filter(([kind]) => kind === "error").map(([, { code }]) => code), ["broken"]);

  await guide.locator(".kvp-card button").click();
  await guide.locator("#kvp-heading").waitFor();
  await setLawDate(guide, "2026-06-01");
  await walk(guide, { ...open_to_it, alder: "24" });
  assert.match(await shown(guide), /16\s306/);
  await close();
});

test("one guide that breaks leaves no other on the page with an amount nobody vouches for", async () => {
  const { page, close } = await open(browser, { path: "/www/vert.html" });
  const [first, second] = [page.locator("kvp-veiviser").nth(0), page.locator("kvp-veiviser").nth(1)];
  await onward(first).click();
  await page.evaluate(() => {
    const { insertBefore } = Node.prototype;
    Node.prototype.insertBefore = () => {
      Node.prototype.insertBefore = insertBefore;
      throw new Error("meddled with");
    };
  });
  await onward(second).click();
  for (const guide of [first, second]) {
    await guide.locator(".kvp-card button").click();
    assert.notEqual(await heading(guide), "");
  }
  await close();
});

test("a page that uses up the stack below the rules learns that the error is ours, and neither its next question nor a new guide suffers", async () => {
  const { page, guide, seen, events, close } = await open(browser);
  await onward(guide).click();
  const outcomes = await page.evaluate(async () => {
    const { assess, KvpError } = await import("/pkg/kvp-veiviser.js");
    const ask = () => {
      try {
        return JSON.stringify(assess({ alder: 27, barn: 1 }, "2026-06-01"));
      } catch (error) {
        return error instanceof KvpError ? error.code : error.name;
      }
    };
    const nearTheEnd = (calls) => {
      let back = 0;
      let outcome;
      const dive = () => {
        try {
          dive();
        } catch {
          // Here is the end.
        }
        if ((back += 1) === calls) outcome = ask();
      };
      dive();
      return outcome;
    };
    const right = ask();
    const met = new Set();
    for (let [calls, answered] = [1, 0]; answered < 40 && calls < 4000; calls += 1) {
      const near = nearTheEnd(calls);
      answered = near === right ? answered + 1 : 0;
      met.add(near === right ? "right" : near);
      if (ask() !== right) return `not right after ${calls} calls from the end`;
    }
    return [...met].filter((outcome) => outcome !== undefined).sort();
  });
  assert.deepEqual(outcomes, ["RangeError", "internal_error", "right"]);
  assert.deepEqual((await events()).filter(([kind]) => kind === "error").map(([, { code }]) => code), ["broken"]);
  await guide.locator(".kvp-card button").click();
  await guide.locator("#kvp-heading").waitFor();
  await setLawDate(guide, "2026-06-01");
  await walk(guide, { ...open_to_it, alder: "24" });
  assert.match(await shown(guide), /16\s306/);
  assert.deepEqual(seen.errors, []);
  await close();
});

test("a guide that breaks where the stack is used up is replaced too, however little of it was left to tell so", async () => {
  const { page, guide, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  for (let calls = 1; calls < 1200; calls += 40) {
    await guide.locator("#kvp-heading").waitFor();
    await page.evaluate((wanted) => {
      const button = document.querySelector("kvp-veiviser").shadowRoot.querySelector("button[data-variant=primary]");
      let back = 0;
      const dive = () => {
        try {
          dive();
        } catch {
          // Here is the end.
        }
        if ((back += 1) === wanted) button.click();
      };
      try {
        dive();
      } catch {
        // Even the click was too much.
      }
    }, calls);
    const start = guide.getByRole("button", { name: "Start på nytt" });
    await guide.locator(".kvp-card button").or(start).or(onward(guide)).first().waitFor();
    if (await guide.locator(".kvp-card button").isVisible()) await guide.locator(".kvp-card button").click();
    await guide.locator("#kvp-heading").waitFor();
  }
  await guide.evaluate((element) => { element.answers = {}; });
  await walk(guide, open_to_it);
  assert.match(await shown(guide), /24\s048/);
  await close();
});
