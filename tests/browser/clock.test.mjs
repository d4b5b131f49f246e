// The law date is today in Norway, wherever the device believes it is, and moves while the page stays open.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { open, open_to_it, walk } from "./guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** A guide on a device whose clock stands at an instant, in a time zone. */
async function guideAt(time, timezoneId) {
  const visit = await open(browser, { timezoneId, before: (context) => context.clock.install({ time: new Date(time) }) });
  return { ...visit, lawDate: () => visit.guide.evaluate((element) => element.assessment.lawDate) };
}

/** Tells the page that somebody looks at it again. */
const lookedAt = (page) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

const moments = [
  // West of Norway, and as far east as clocks go: the device's own date is another.
  ["America/Los_Angeles", "2026-04-30T22:30:00Z", "2026-05-01"],
  ["America/Los_Angeles", "2026-04-30T21:30:00Z", "2026-04-30"],
  ["Pacific/Auckland", "2026-04-30T21:30:00Z", "2026-04-30"],
  ["Pacific/Kiritimati", "2026-04-30T12:00:00Z", "2026-04-30"],
  ["Pacific/Kiritimati", "2026-04-30T22:30:00Z", "2026-05-01"],
  ["UTC", "2026-04-30T22:30:00Z", "2026-05-01"],
  // New Year, an hour before it is one in universal time.
  ["America/Los_Angeles", "2026-12-31T22:58:00Z", "2026-12-31"],
  ["America/Los_Angeles", "2026-12-31T23:00:00Z", "2027-01-01"],
  // A leap day.
  ["Pacific/Auckland", "2028-02-28T23:30:00Z", "2028-02-29"],
  ["Pacific/Auckland", "2028-02-29T23:30:00Z", "2028-03-01"],
  // The nights of both switches: the day is an hour shorter, and an hour longer.
  ["Europe/Oslo", "2027-03-28T00:59:00Z", "2027-03-28"],
  ["Europe/Oslo", "2027-03-28T22:00:00Z", "2027-03-29"],
  ["America/Los_Angeles", "2026-10-25T22:30:00Z", "2026-10-25"],
  ["America/Los_Angeles", "2026-10-25T23:00:00Z", "2026-10-26"],
];

// id: day-in-oslo
test("the law date is the day in Oslo at fourteen moments in five time zones", async () => {
  for (const zone of new Set(moments.map(([zone]) => zone))) {
    const times = moments.filter(([of]) => of === zone);
    const { page, lawDate, close } = await guideAt(times[0][1], zone);
    for (const [, time, day] of times) {
      await page.clock.setSystemTime(new Date(time));
      await lookedAt(page);
      assert.equal(await lawDate(), day, `${time} in ${zone}`);
    }
    await close();
  }
});

// id: past-midnight
test("a page that is left open past midnight moves to the new day, and its amounts to the new law", async () => {
  const { page, guide, lawDate, close } = await guideAt("2026-04-30T21:58:30Z", "America/Los_Angeles");
  await guide.evaluate((element) => { element.answers = { alder: 30 }; });
  const amount = () => guide.evaluate((element) => element.assessment.stipend?.perYear.total);
  const before = [await lawDate(), await amount()];
  await page.clock.runFor("03:00");
  assert.deepEqual([before, [await lawDate(), await amount()]], [["2026-04-30", "265656.56"], ["2026-05-01", "278696.51"]]);
  await close();
});

// id: page-comes-back
test("a page that comes back from the browser's memory, another tab, a print dialog or a day asleep is on the day it comes back to", async () => {
  const ways = {
    "the browser's memory": (page) => page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }))),
    "another tab, or asleep": lookedAt,
    // Timers stand still behind the dialog, and go on after it.
    "a print dialog": (page) => page.clock.runFor("01:00"),
  };
  for (const [way, comeBack] of Object.entries(ways)) {
    const { page, guide, lawDate, close } = await guideAt("2026-04-29T12:00:00Z", "Europe/Oslo");
    await guide.evaluate((element) => { element.answers = { alder: 30 }; });
    await page.clock.setSystemTime(new Date("2026-05-01T12:00:00Z"));
    assert.equal(await lawDate(), "2026-04-29", "nothing has changed it yet");
    await comeBack(page);
    assert.equal(await lawDate(), "2026-05-01", way);
    assert.equal(await guide.evaluate((element) => element.assessment.stipend.perYear.total), "278696.51", way);
    await close();
  }
});

// id: wrong-clock
test("a clock ten years slow or fast is doubted aloud, and one that is right is not", async () => {
  for (const [time, doubted] of [["2016-11-22T12:00:00Z", true], ["2036-11-22T12:00:00Z", true], ["2026-11-22T12:00:00Z", false]]) {
    const { guide, close } = await open(browser, { waits: false, before: (context) => context.clock.install({ time: new Date(time) }) });
    const shown = guide.locator(".kvp-guide");
    await shown.waitFor();
    assert.equal(/Sjekk at datoen på enheten er riktig/.test(await shown.innerText()), doubted, time);
    await close();
  }
});

// id: rates-known-through
test("on the last day that rates are known there is no notice, and from the day after no amount stands without a word of it", async () => {
  const cases = [
    ["2026-12-31T12:00:00Z", []],
    ["2027-01-01T12:00:00Z", ["Barnetillegget", "Skattereglene"]],
    ["2027-04-30T12:00:00Z", ["Barnetillegget", "Skattereglene"]],
    ["2027-05-01T12:00:00Z", ["Grunnbeløpet", "barnetillegget", "Skattereglene"]],
  ];
  for (const [time, named] of cases) {
    const { guide, close } = await open(browser, { before: (context) => context.clock.setFixedTime(new Date(time)) });
    await walk(guide, open_to_it);
    const text = (await guide.locator(".kvp-guide").innerText()).replaceAll("\u00a0", " ");
    assert.match(text, /\d kroner/);
    assert.equal(/ikke vedtatt ennå/i.test(text), named.length > 0, time);
    for (const name of named) assert.ok(text.toLowerCase().includes(name.toLowerCase()), `${name} at ${time}`);
    const { projected } = await guide.evaluate((element) => element.assessment.stipend);
    assert.equal(projected.length > 0, named.length > 0, `${projected} at ${time}`);
    await close();
  }
});
