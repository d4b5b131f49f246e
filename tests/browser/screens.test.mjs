// The way to a screen by its name: where a host may go, what is told of it, where the focus goes, and the examples of the package's README.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { answer, becomes, drawn, heading, onward, open, open_to_it, setLawDate, speak, walk } from "./guide.mjs";
import { host } from "./host.mjs";

const text = (path) => readFile(new URL(`../../${path}`, import.meta.url), "utf8");
const [readme, types] = await Promise.all([text("pkg/README.md"), text("pkg/kvp-veiviser.d.ts")]);
/** The examples of the README that go to a screen, as they stand there. */
const ALL_EXAMPLES = [...readme.matchAll(/```(?:html|js)\n([^]*?)```/g)].map(([, words]) => words.replace("https://cdn.example", "/pkg"));
const EXAMPLES = ALL_EXAMPLES.filter((words) => words.includes("guide.go("));
/** That of the question before a page is left. */
const leaving = ALL_EXAMPLES.find((words) => words.includes("beforeunload"));
const start = '<!doctype html><html lang="nb"><meta charset="utf-8"><title>Vert</title><body>';
const [walked, shared] = EXAMPLES;
/** A page with these answers, opened as the second example opens them, with something of the host's to read before it. */
const opened = (answers) => `${start}<p style="height: 2000px">Om siden</p><script type="module" src="/pkg/kvp-veiviser.js"></script><kvp-veiviser law-date="2026-06-01"></kvp-veiviser>
  <script type="module">const shared = ${JSON.stringify(answers)};\n${shared}</script>`;
const { alder, barn, arbeidstimerPerUke, ...chosen } = open_to_it;
const ALL = { ...chosen, alder: 27, barn: 1, arbeidstimerPerUke: 0 };

let browser;
let site;
before(async () => {
  const pages = { "/walked": start + walked, "/left": `${start}${walked}<script type="module">${leaving}</script>`, "/all": opened(ALL), "/half": opened({ alder: 27, opphold: "fast_bopel" }) };
  [browser, site] = await Promise.all([launch(), host({ pages })]);
});
after(() => Promise.all([browser.close(), site.close()]));

const openPage = (path, options) => open(browser, { url: site.url + path, ...options });
const PLAIN = "/tests/hosts/plain.html";
const go = (guide, screen) => guide.evaluate((element, name) => element.go(name), screen);
/** What the guide says its heading is, once it is the one that stands there. */
const headed = async (guide) => {
  const first = () => guide.evaluate((element) => element.shadowRoot.querySelector("h1, h2, h3, h4, h5, h6").textContent);
  const said = await guide.evaluate((element) => element.heading);
  await becomes(first, said);
  return said;
};
const isAtHeading = (guide) => guide.evaluate((element) => element.shadowRoot.activeElement?.id === "kvp-heading");
const announced = (guide) => guide.evaluate((element) => element.shadowRoot.querySelector("[role=status]").textContent);

// id: screens-by-name
test("each screen is told by its name, the names are those of the types and the README, and its heading is the one it says, in each language", async () => {
  const names = new Set(["start"]);
  const { guide, seen, events, close } = await openPage(PLAIN);
  assert.deepEqual(await guide.evaluate((element) => element.languages), ["nb", "nn", "en", "uk", "ar"]);
  const look = async () => {
    const spoken = new Set();
    for (const lang of ["nn", "en", "uk", "ar", "nb"]) {
      await speak(guide, lang);
      spoken.add(await headed(guide));
    }
    assert.ok(spoken.size > 1, `${[...spoken]} is no change of language`);
    (await events("step")).forEach(({ screen }) => names.add(screen));
  };
  for (const day of ["2026-06-01", "2008-06-05"]) {
    await setLawDate(guide, day);
    await guide.evaluate((element) => element.go("start"));
    await walk(guide, { ...open_to_it, navKontor: "ja", navTilbud: "ja" }, look);
  }
  assert.equal(await go(guide, "amount"), true);
  await look();
  const union = /type KvpScreen =([^;]*);/.exec(types)[1];
  assert.deepEqual([...names].sort(), [...union.matchAll(/"(\w+)"/g)].map(([, name]) => name).sort());
  const [, listed] = /called the same in `kvp-step`:\n\n([^]*?)\n\n/.exec(readme);
  assert.deepEqual([...listed.matchAll(/`(\w+)`/g)].map(([, name]) => name).sort(), [...names].sort());
  assert.deepEqual(seen.exceptions, []);
  await close();
});

// id: go-refused
test("the guide goes nowhere before it is ready, past a question without an answer, or by a name that is none, and nothing happens then", async () => {
  const { page, guide, seen, events, close } = await openPage("/tests/hosts/empty.html");
  const early = await page.evaluate(async () => {
    await import("/pkg/kvp-veiviser.js");
    const guide = document.createElement("kvp-veiviser");
    const apart = [guide.go("start"), guide.heading, guide.languages.join()];
    document.body.append(guide);
    return [...apart, guide.go("start"), guide.heading];
  });
  assert.deepEqual(early, [false, "", "nb,nn,en,uk,ar", false, ""]);
  await page.waitForFunction(() => document.querySelector("kvp-veiviser").assessment);
  await setLawDate(guide, "2026-06-01");
  await onward(guide).click();
  await guide.locator("#kvp-alder").fill("gammel");
  const before = [await events("step"), await heading(guide)];
  const refused = await guide.evaluate((element) => {
    const things = ["opphold", "summary", "result", "plan", "navKontor", "eoes", "", "SUMMARY", "__proto__", "x".repeat(1_000_000), "\ud800"];
    const others = [undefined, null, 1, {}, [], ["start"], Symbol("start"), { toString: () => "start" }, () => "start", new String("start")];
    return [...things, ...others].map((thing) => element.go(thing));
  });
  assert.deepEqual(new Set(refused), new Set([false]));
  assert.deepEqual(await guide.evaluate((element) => [element.go("alder"), element.go.length]), [true, 1], "it is there already");
  await drawn(page);
  assert.deepEqual([await events("step"), await heading(guide)], before);
  assert.equal(await guide.locator("#kvp-alder").inputValue(), "gammel");
  await setLawDate(guide, "2001-01-01");
  assert.deepEqual(await guide.evaluate((element) => ["alder", "summary", "start"].map((screen) => element.go(screen))), [false, false, true]);
  assert.deepEqual([seen.exceptions, await events("result"), await events("error")], [[], [], []]);
  await close();
});

test("the desk and the pilot have one screen, and say its heading", async () => {
  for (const mode of ["veileder", "bistand"]) {
    const { page, guide, seen, events, close } = await openPage(PLAIN);
    await guide.evaluate((element, mode) => { element.mode = mode; }, mode);
    await guide.locator(".kvp-desk").waitFor();
    assert.deepEqual(await guide.evaluate((element) => ["start", "alder", "summary", "result", 1].map((screen) => element.go(screen))), [true, false, false, false, false]);
    for (const lang of ["en", "nb"]) {
      await speak(guide, lang);
      await headed(guide);
    }
    if (mode === "veileder") {
      await guide.getByRole("button", { name: "Vis til bruker" }).click();
      await drawn(page);
      assert.match(await headed(guide), /^Vi trenger flere svar/, "the guide's heading, while it is shown there");
    }
    assert.deepEqual([seen.exceptions, await events("step")], [[], []]);
    await close();
  }
});

// id: history-example
test("with the README's entries in the history, Back and Forward walk the screens, and nothing that was typed is lost", async () => {
  const { page, guide, seen, events, close } = await openPage("/walked");
  const entries = () => page.evaluate(() => [history.length, history.state?.screen]);
  const [before] = await entries();
  await setLawDate(guide, "2026-06-01");
  const headings = [await heading(guide)];
  await walk(guide, open_to_it, async (shown) => {
    if (shown !== headings.at(-1)) headings.push(shown);
  });
  assert.deepEqual(await entries(), [before + 11, "result"]);
  const results = (await events("result")).length;
  for (const expected of headings.slice(0, -1).reverse()) {
    await page.goBack();
    await becomes(() => heading(guide), expected);
    await becomes(() => isAtHeading(guide), true);
  }
  assert.deepEqual(await entries(), [before + 11, "start"]);
  for (const expected of headings.slice(1)) {
    await page.goForward();
    await becomes(() => heading(guide), expected);
  }
  assert.deepEqual(await entries(), [before + 11, "result"], "the walk made no entries of its own");
  assert.match(await page.title(), /Resultatet/);
  assert.equal((await events("result")).length, results + 1);

  // An answer that is spoilt is no way out of reach: one goes back from it, as by the guide's own button, and finds it as it was.
  await page.goBack();
  await guide.getByRole("button", { name: /^Endre.*alder/i }).first().click();
  await guide.locator("#kvp-alder").fill("27,");
  await onward(guide).click();
  await page.goBack();
  await becomes(() => guide.locator(".aksel-form-summary").count(), 1);
  await page.goForward();
  await becomes(() => guide.locator("#kvp-alder").inputValue(), "27,");
  assert.deepEqual(seen.exceptions, []);
  await close();
});

test("with the README's entries the title is told anew in another language, and a link within the page leads to no other screen", async () => {
  const { page, guide, seen, close } = await openPage("/walked");
  await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", '<a id="down" href="#foot">Ned</a><p id="foot">Bunn</p>'));
  assert.equal(await page.title(), "Vert");
  await speak(guide, "en");
  await drawn(page);
  assert.equal(await page.title(), "Vert", "a title that the guide has told nobody is the host's");
  await onward(guide).click();
  await speak(guide, "nn");
  await becomes(() => page.title(), "Steg 1 av 9 – Alder – Kvalifiseringsprogrammet");
  assert.deepEqual(await page.evaluate(() => [history.state.entry, history.state.screen]), [1, "alder"], "and there is no other entry");
  await page.locator("#down").click();
  await becomes(() => page.evaluate(() => [location.hash, history.state?.screen]), ["#foot", "alder"]);
  await page.goBack();
  await page.goBack();
  await becomes(() => page.evaluate(() => history.state.screen), "start");
  assert.deepEqual(seen.exceptions, []);
  await close();
});

// id: leave-example
test("with the README's question whoever leaves answers is asked, and nobody who has given none or goes back", async () => {
  const { page, guide, close } = await openPage("/left");
  const dialogs = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.type());
    return dialog.accept();
  });
  await onward(guide).click();
  await page.goBack();
  await page.reload();
  await page.waitForFunction(() => document.querySelector("kvp-veiviser").assessment);
  assert.deepEqual(dialogs, []);
  await onward(guide).click();
  await guide.locator("#kvp-alder").fill("27");
  await onward(guide).click();
  await page.goBack();
  await guide.locator("#kvp-alder").waitFor();
  assert.deepEqual(dialogs, []);
  await page.goto(`${site.url}${PLAIN}`);
  assert.deepEqual(dialogs, ["beforeunload"]);
  await close();
});

test("a page that was loaded anew begins at the start, and Back before the guide is ready leads no further than it says", async () => {
  const { page, guide, close } = await openPage("/walked");
  const first = await heading(guide);
  await walk(guide, open_to_it);
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/*.wasm", async (route) => held.then(() => route.continue()));
  await page.reload({ waitUntil: "commit" });
  await page.waitForFunction(() => customElements.get("kvp-veiviser") && history.state?.entry === 11);
  await page.goBack();
  await page.waitForFunction(() => history.state?.entry === 10);
  release();
  await becomes(() => heading(guide), first);
  await page.waitForFunction(() => history.state?.screen === "start" && history.state.entry === 10);
  await close();
});

test("what the guide will not go to is passed by on the way it was come to, forward as back", async () => {
  const { page, guide, close } = await openPage("/walked");
  await setLawDate(guide, "2015-06-01");
  await walk(guide, { ...open_to_it, navTilbud: "ja" });
  await setLawDate(guide, "2026-06-01"); // Which does not ask what the office can offer.
  const at = (screen) => page.waitForFunction((screen) => history.state.screen === screen, screen);
  const walked = await page.evaluate(() => history.state.entry);
  for (let entry = walked; entry > 0; entry -= 1) {
    const shown = await page.evaluate(() => history.state.screen);
    if (shown === "introduksjonsprogram") break;
    await page.goBack();
    await page.waitForFunction((shown) => history.state.screen !== shown, shown);
  }
  await at("introduksjonsprogram");
  await page.goForward();
  await at("barn");
  await becomes(() => isAtHeading(guide), true);
  await close();
});

test("after the answers are wiped, Back leads past what they led to", async () => {
  const { page, guide, close } = await openPage("/walked");
  await setLawDate(guide, "2026-06-01");
  const first = await heading(guide);
  await walk(guide, open_to_it);
  await guide.getByRole("button", { name: "Start på nytt" }).click();
  await guide.getByRole("button", { name: "Ja, slett svarene" }).click();
  await becomes(() => heading(guide), first);
  await page.goBack();
  await guide.locator("#kvp-alder").waitFor();
  assert.equal(await page.evaluate(() => history.state.screen), "alder");
  assert.equal(await guide.locator("#kvp-alder").inputValue(), "");
  await page.goBack();
  await becomes(() => heading(guide), first);
  await close();
});

// id: focus-by-name
test("the heading takes the focus from the guide and from nowhere, and never from the host, who has it announced", async () => {
  const { page, guide, close } = await openPage("/walked", { width: 375 });
  await setLawDate(guide, "2026-06-01");
  await page.evaluate(() => {
    document.body.prepend(Object.assign(document.createElement("input"), { id: "search", style: "display: block; margin-bottom: 2000px" }));
    document.querySelector("kvp-veiviser").insertAdjacentHTML("beforeend", '<a slot="intro" id="own" href="#own">Vert</a>');
  });
  await onward(guide).click();
  await answer(guide, open_to_it);
  await onward(guide).click();
  await guide.locator("[name=kvp-opphold]").first().check();
  await page.goBack();
  await guide.locator("#kvp-alder").waitFor();
  await becomes(() => isAtHeading(guide), true);
  await page.goForward();
  await guide.locator("[name=kvp-opphold]").first().waitFor();
  await guide.evaluate((element) => element.shadowRoot.activeElement.blur());
  await page.goBack();
  await becomes(() => isAtHeading(guide), true);
  await drawn(page);
  const isInView = () => guide.locator("#kvp-heading").evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });
  assert.equal(await isInView(), true);
  for (const id of ["search", "own"]) {
    await page.locator(`#${id}`).focus();
    await page.goForward();
    await guide.locator("[name=kvp-opphold]").first().waitFor();
    await drawn(page);
    assert.equal(await page.evaluate(() => document.activeElement.id), id);
    assert.equal(await announced(guide), await heading(guide));
    await page.goBack();
    await guide.locator("#kvp-alder").waitFor();
  }
  await close();
});

// id: shared-at-summary
test("answers that are shared open at the summary, and at the start where one is missing; neither takes the focus or scrolls", async () => {
  for (const [path, screen] of [["/all", "summary"], ["/half", undefined]]) {
    // What looks into the page counts as a hand on it, and on a slow machine it looks before the guide is ready.
    const untouched = () => Object.defineProperty(UserActivation.prototype, "hasBeenActive", { get: () => false });
    const { page, guide, seen, events, close } = await openPage(path, { before: (_, page) => page.addInitScript(untouched) });
    await drawn(page);
    assert.deepEqual((await events("step")).map((detail) => detail.screen), screen ? [screen] : []);
    assert.deepEqual(await page.evaluate(() => [document.activeElement.localName, scrollY]), ["body", 0]);
    assert.equal(await guide.locator(".aksel-form-summary").count(), screen ? 1 : 0);
    assert.deepEqual([seen.exceptions, await events("result")], [[], []]);
    if (screen) {
      await onward(guide).click();
      await becomes(async () => (await events("result")).length, 1);
    }
    await close();
  }
});
