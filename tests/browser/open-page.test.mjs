// A page that is already open: a link that is opened in it, and what another tab forgets.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { dotted } from "../../www/date.js";
import { read, written } from "../../www/link.js";
import { words } from "../../www/words/page.js";
import { base, launch } from "./chromium.mjs";
import { barriers, heading, onward, open, writeLawDate } from "./guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const answers = (guide) => guide.evaluate((element) => element.answers);
const rules = (page) => page.evaluate(async () => (await import("/pkg/kvp-veiviser.js")).version().rules);
const item = (page) => page.evaluate(() => localStorage.getItem("kvp-veiviser-svar"));
/** What the page says above the guide, once it says this. */
const says = (page, word, lang = "nb") => page.locator("#notice", { hasText: words[lang][word] }).waitFor();
const isFocused = (page, id) => page.evaluate((wanted) => document.activeElement.id === wanted, id);

/** The address of the page with answers in it, as somebody was sent it. */
const link = async (page, held) => `${base}/#svar=${written(held, await rules(page))}`;

const theirs = { answers: { alder: 40, opphold: "fast_bopel" }, lang: "nb", lawDate: "2025-06-01" };

/** Begins, and gives an age. */
async function begin(guide, alder = "30") {
  await onward(guide).click();
  await guide.locator("#kvp-alder").fill(alder);
  await onward(guide).click();
  await guide.locator("[name=kvp-opphold]").first().waitFor();
}

test("a link that is opened in an open page with nothing in it is read as on load, in its language, and leaves the address at once", async () => {
  const { page, guide, seen, violations, close } = await open(browser);
  await page.goto(await link(page, { ...theirs, lang: "nn" }));
  await says(page, "linkRead", "nn");
  assert.equal(new URL(page.url()).hash, "");
  assert.deepEqual(await answers(guide), theirs.answers);
  assert.equal(await page.locator("#law-date").inputValue(), "01.06.2025");
  assert.equal(await page.evaluate(() => document.documentElement.lang), "nn");
  assert.equal(await page.locator("#offer").isVisible(), false);
  assert.deepEqual(await barriers(page), []);
  // The address of before holds nothing either.
  await page.goBack();
  assert.equal(new URL(page.url()).hash, "");
  assert.deepEqual(await answers(guide), theirs.answers);
  assert.deepEqual([seen.errors, await violations(), await item(page)], [[], [], null]);
  await close();
});

test("a link that is opened beside answers of one's own changes none of them before one says so, in whatever language one reads", async () => {
  const { page, guide, seen, close } = await open(browser);
  await page.locator(".languages [lang=en]").click();
  await begin(guide);
  const before = [await answers(guide), await heading(guide), await page.locator("#law-date").inputValue()];
  const address = await link(page, theirs);
  await page.goto(address);
  await says(page, "linkOffered", "en");
  assert.equal(new URL(page.url()).hash, "", "it leaves the address at once");
  assert.deepEqual([await answers(guide), await heading(guide), await page.locator("#law-date").inputValue()], before);
  assert.deepEqual(await barriers(page), []);
  await page.getByRole("button", { name: words.en.keepOwn }).click();
  await says(page, "ownKept", "en");
  assert.equal(await isFocused(page, "notice"), true);
  assert.equal(await page.locator("#offer").isVisible(), false);
  assert.deepEqual([await answers(guide), await heading(guide), await page.locator("#law-date").inputValue()], before);

  await page.goto(address);
  await page.getByRole("button", { name: words.en.useLink }).click();
  await says(page, "linkRead", "en");
  assert.equal(await isFocused(page, "notice"), true);
  assert.deepEqual(await answers(guide), theirs.answers);
  assert.equal(await page.locator("#law-date").inputValue(), "01.06.2025");
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en", "the language that one chose oneself stays");
  assert.deepEqual([seen.errors, await item(page)], [[], null]);
  await close();
});

test("a link without a law date is under today's rules, also where another day or none was chosen", async () => {
  for (const day of ["2008-06-05", "2001-01-01"]) {
    const { page, guide, close } = await open(browser);
    const today = await guide.evaluate((element) => element.lawDate);
    await begin(guide);
    await writeLawDate(page, dotted(day));
    await page.goto(await link(page, { answers: theirs.answers, lang: "nb" }));
    await page.getByRole("button", { name: words.nb.useLink }).click();
    await says(page, "linkRead");
    assert.equal(await guide.evaluate((element) => element.assessment.lawDate), today);
    assert.equal(await page.locator("#law-date").inputValue(), "");
    assert.equal(await page.locator("#law-date-error").isVisible(), false);
    await close();
  }
});

test("a link to one's own answers offers nothing, and one that cannot be used leaves them as they were", async () => {
  const { page, guide, seen, close } = await open(browser);
  await begin(guide);
  const own = await answers(guide);
  await page.goto(await link(page, { answers: own, lang: "en" }));
  await says(page, "linkSame");
  assert.equal(await page.locator("#offer").isVisible(), false);
  for (const fragment of ["#svar=", "#svar=%00", "#svar=2019-01-01.e30", `#svar=${"A".repeat(100_000)}`]) {
    await page.goto(await link(page, theirs));
    await says(page, "linkOffered");
    await page.goto(base + "/" + fragment);
    await says(page, "linkLeft");
    assert.equal(new URL(page.url()).hash, "", fragment.slice(0, 30));
    assert.equal(await page.locator("#offer").isVisible(), false, "an older offer is not made in the name of a newer link");
    assert.deepEqual(await answers(guide), own);
  }
  assert.deepEqual(await barriers(page), []);
  assert.deepEqual(seen.errors, []);
  await close();
});

test("a page that comes back with a link in its address reads it then", async () => {
  const { page, guide, close } = await open(browser);
  const address = await link(page, theirs);
  await page.evaluate((url) => {
    history.replaceState(null, "", url);
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  }, address);
  await says(page, "linkRead");
  assert.equal(new URL(page.url()).hash, "");
  assert.deepEqual(await answers(guide), theirs.answers);
  await close();
});

test("a link to a language that is opened in an open page is followed, on every page that has a choice", async () => {
  for (const path of ["/", "/www/veileder.html", "/www/bistand.html", "/www/hjelp.html"]) {
    const { page, close } = await open(browser, { path });
    await page.goto(`${base}${path}#en`);
    await page.waitForFunction(() => document.documentElement.lang === "en");
    await close();
  }
});

test("whoever starts over is offered no link that was opened before", async () => {
  const { page, guide, close } = await open(browser);
  await begin(guide);
  await page.goto(await link(page, theirs));
  await says(page, "linkOffered");
  await guide.getByRole("button", { name: "Start på nytt" }).click();
  await guide.getByRole("button", { name: "Ja, slett svarene" }).click();
  await page.locator("#offer").waitFor({ state: "hidden" });
  assert.equal(await page.locator("#notice").textContent(), "");
  assert.deepEqual(await answers(guide), {});
  await close();
});

test("the link's answers take the place of one's own in the page, and not of those that are remembered", async () => {
  const { page, guide, close } = await open(browser);
  await begin(guide);
  await remember(page);
  const kept = await item(page);
  await page.goto(await link(page, theirs));
  await page.getByRole("button", { name: words.nb.useLink }).click();
  await says(page, "linkRead");
  await page.locator(".languages [lang=nn]").click();
  assert.equal(await item(page), kept);
  await close();
});

/** Says yes to being remembered. */
async function remember(page) {
  const summary = page.getByText(words.nb.keep, { exact: true });
  if (!(await page.locator("#keep").evaluate((details) => details.open))) await summary.click();
  await page.getByRole("button", { name: words.nb.remember }).click();
  await page.locator("#forget").waitFor();
}

/** Another tab of the same browser; one that is `asleep` hears nothing of what the others do. */
async function tab(first, { asleep = false } = {}) {
  const page = await first.context().newPage();
  if (asleep) await page.addInitScript(() => addEventListener("storage", (event) => event.stopImmediatePropagation(), true));
  await page.goto(base);
  await page.waitForFunction(() => document.querySelector("kvp-veiviser").assessment);
  return { page, guide: page.locator("kvp-veiviser").first() };
}

/** Every way to have the answers forgotten from another tab. */
const FORGETTING = {
  "by the button": async ({ page }) => {
    await page.getByText(words.nb.keep, { exact: true }).click();
    await page.getByRole("button", { name: words.nb.forget }).click();
  },
  "by starting over": async ({ page, guide }) => {
    await onward(guide).click();
    await guide.getByRole("button", { name: "Start på nytt" }).click();
    await guide.getByRole("button", { name: "Ja, slett svarene" }).click();
    await page.locator("#forget").waitFor({ state: "hidden" });
  },
  "by clearing what the browser stores": ({ page }) => page.evaluate(() => localStorage.clear()),
};

for (const [how, forgets] of Object.entries(FORGETTING)) {
  test(`answers that another tab forgets ${how} are remembered in none, and stay on the screen`, async () => {
    const { page, guide, seen, close } = await open(browser);
    await begin(guide);
    await remember(page);
    const own = await answers(guide);
    await forgets(await tab(page));
    await says(page, "forgottenElsewhere");
    assert.equal(await page.locator("#remember").isVisible(), true);
    await guide.locator("[name=kvp-opphold]").first().check();
    await onward(guide).click();
    await writeLawDate(page, "01.06.2025");
    await page.locator(".languages [lang=nn]").click();
    assert.equal(await item(page), null);
    assert.equal((await answers(guide)).alder, own.alder);
    await says(page, "forgottenElsewhere", "nn");
    assert.deepEqual(await barriers(page), []);
    assert.deepEqual(seen.errors, []);
    await close();
  });
}

test("a tab that slept while its answers were forgotten finds out before it writes, and when it is shown again", async () => {
  const wakes = {
    "an answer": ({ guide }) => onward(guide).click(),
    "another language": ({ page }) => page.locator(".languages [lang=nn]").click(),
    "another day": ({ page }) => writeLawDate(page, "01.06.2025"),
    "coming back": ({ page }) => page.evaluate(() => dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }))),
    "being looked at": ({ page }) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange"))),
  };
  for (const [what, wake] of Object.entries(wakes)) {
    const { page: first, guide, close } = await open(browser);
    await begin(guide);
    await remember(first);
    const sleeper = await tab(first, { asleep: true });
    await says(sleeper.page, "memoryRead");
    await first.getByRole("button", { name: words.nb.forget }).click();
    await wake(sleeper);
    await says(sleeper.page, "forgottenElsewhere", what === "another language" ? "nn" : "nb");
    assert.equal(await item(first), null, what);
    await close();
  }
});

test("a yes that another tab is given after a no is not taken for one's own", async () => {
  const { page: first, guide, close } = await open(browser);
  await begin(guide);
  await remember(first);
  const sleeper = await tab(first, { asleep: true });
  await says(sleeper.page, "memoryRead");
  await first.getByRole("button", { name: words.nb.forget }).click();
  await remember(first);
  const kept = await item(first);
  await writeLawDate(sleeper.page, "01.06.2025");
  await says(sleeper.page, "forgottenElsewhere");
  assert.equal(await item(first), kept);
  await close();
});

test("of two tabs that remember, the one that was answered in last is remembered, and both go on", async () => {
  const { page: first, guide, close } = await open(browser);
  await begin(guide);
  await remember(first);
  const second = await tab(first);
  await says(second.page, "memoryRead");
  await second.page.getByText(words.nb.keep, { exact: true }).click();
  const version = await rules(first);
  const held = (kept) => read(kept.split("~").at(-1), version, () => {}, "2026-06-01");
  const days = [];
  for (const [page, day] of [[second.page, "2024-06-01"], [first, "2025-06-01"], [second.page, "2026-06-01"]]) {
    await writeLawDate(page, dotted(day));
    days.push(held(await item(page)).lawDate);
    assert.equal(await page.locator("#forget").isVisible(), true);
  }
  assert.deepEqual(days, ["2024-06-01", "2025-06-01", "2026-06-01"]);
  // A tab that remembered nothing and says yes now does not end what the others were given.
  const third = await tab(first);
  await third.page.goto(await link(third.page, theirs));
  await third.page.getByRole("button", { name: words.nb.useLink }).click();
  await onward(third.guide).click();
  await remember(third.page);
  await writeLawDate(first, "01.06.2023");
  assert.equal(await first.locator("#forget").isVisible(), true);
  assert.equal(held(await item(first)).lawDate, "2023-06-01");
  await close();
});
