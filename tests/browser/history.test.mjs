// The browser's own buttons on the standalone page: Back, Forward and a reload lose nothing, nobody is asked on the way, and the title follows.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { words } from "../../www/words/page.js";
import { base, launch } from "./chromium.mjs";
import { becomes, drawn, heading, onward, open, open_to_it, setLawDate, speak, walk, writeLawDate } from "./guide.mjs";
import { host } from "./host.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** A number of hours may be written with its decimals or without. */
const answers = (guide) => guide.evaluate(({ answers: { arbeidstimerPerUke: hours, ...others } }) => ({ ...others, ...(hours && { hours: Number(hours) }) }));
const screen = (page) => page.evaluate(() => history.state?.screen);
/** The guide's answers once the page has been loaded anew and the guide is there. */
const again = async (page, guide) => {
  await page.waitForFunction(() => document.querySelector("kvp-veiviser")?.assessment && window.kvpEvents.some(([kind]) => kind === "ready"));
  return answers(guide);
};
const asked = (page) => {
  const dialogs = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.type());
    return dialog.accept();
  });
  return dialogs;
};
const startOver = async (guide) => {
  await guide.getByRole("button", { name: "Start på nytt" }).click();
  await guide.getByRole("button", { name: "Ja, slett svarene" }).click();
};

// id: back-and-forward
test("Back and Forward walk every screen of the standalone page, with the heading in view and in focus, and nobody is asked", async () => {
  const { page, guide, seen, violations, close } = await open(browser, { width: 375 });
  const dialogs = asked(page);
  const address = page.url();
  await setLawDate(guide, "2026-06-01");
  const walked = [[await screen(page), await heading(guide)]];
  await walk(guide, open_to_it, async (shown) => {
    if (shown !== walked.at(-1)[1]) walked.push([await screen(page), shown]);
  });
  assert.equal(walked.at(-1)[0], "result");
  const held = await answers(guide);
  const there = async () => [await screen(page), await heading(guide)];
  const inView = () => guide.locator("#kvp-heading").evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return element.getRootNode().activeElement === element && top >= 0 && bottom <= innerHeight;
  });
  for (const expected of walked.slice(0, -1).reverse()) {
    await page.goBack();
    await becomes(there, expected);
    await becomes(inView, true);
  }
  for (const expected of walked.slice(1)) {
    await page.goForward();
    await becomes(there, expected);
    await becomes(inView, true);
  }
  assert.deepEqual(await answers(guide), held);
  assert.equal(page.url(), address, "no answer and no screen is in the address");
  assert.deepEqual([dialogs, seen.exceptions, await violations()], [[], [], []]);
  await close();
});

// id: reload-loses-nothing
test("a reload on each screen comes back to it with every answer, the day, the language and the way back, and nobody is asked", async () => {
  const { page, guide, close } = await open(browser);
  const dialogs = asked(page);
  await page.locator(".languages [lang=nn]").click();
  await setLawDate(guide, "2025-06-01");
  let screens = 0;
  await walk(guide, open_to_it, async (shown) => {
    const [held, title] = [await answers(guide), await page.title()];
    await page.reload();
    assert.deepEqual(await again(page, guide), held, shown);
    await becomes(() => heading(guide), shown);
    assert.deepEqual([await page.title(), await page.evaluate(() => document.documentElement.lang)], [title, "nn"]);
    assert.equal(await guide.evaluate((element) => element.lawDate), "2025-06-01");
    screens += 1;
  });
  assert.ok(screens > 10, `${screens} screens`);
  assert.equal(await page.locator("#notice").textContent(), "", "nothing has happened that one need be told of");
  await page.goBack();
  await becomes(() => screen(page), "summary");
  await becomes(async () => (await guide.locator(".aksel-form-summary").count()) > 0, true);
  assert.deepEqual(dialogs, []);
  await close();
});

test("what is answered and not yet gone on from is there after a reload too", async () => {
  const { page, guide, close } = await open(browser);
  await onward(guide).click();
  await guide.locator("#kvp-alder").fill("27");
  await page.reload();
  assert.deepEqual(await again(page, guide), { alder: 27 });
  await becomes(() => guide.locator("#kvp-alder").inputValue(), "27");
  await close();
});

// id: tab-tells-nothing
test("what the browser may write to disk cannot be read without the tab's name, nor by its length, and the name says nothing by itself", async () => {
  const { page, guide, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  await onward(guide).click();
  const entry = () => page.evaluate(() => ({ ...history.state, kept: [...history.state.kept], nonce: [...history.state.nonce] }));
  const first = await entry();
  await walk(guide, open_to_it);
  const last = await entry();
  assert.equal(first.kept.length, last.kept.length);
  assert.notDeepEqual(first.nonce, last.nonce);
  assert.deepEqual(Object.keys(last).sort(), ["entry", "kept", "nonce", "screen"]);
  // As random as noise: of all 256 bytes none is much more frequent than another, and no text is in it.
  const counts = last.kept.reduce((counts, byte) => counts.with(byte, counts[byte] + 1), Array(256).fill(0));
  assert.ok(Math.max(...counts) < 50 && counts.filter((count) => count === 0).length < 5, `${counts}`);
  assert.match(await page.evaluate(() => window.name), /^kvp-veiviser( \d+){8}$/);
  // A tab that is opened again has its entries and not its name.
  const apart = await page.context().newPage();
  await apart.goto(base);
  await apart.waitForFunction(() => document.querySelector("kvp-veiviser").assessment);
  await apart.evaluate((state) => history.replaceState({ ...state, kept: Uint8Array.from(state.kept), nonce: Uint32Array.from(state.nonce) }, ""), last);
  await apart.reload();
  await apart.waitForFunction(() => document.querySelector("kvp-veiviser").assessment);
  assert.deepEqual(await apart.evaluate(() => document.querySelector("kvp-veiviser").answers), {});
  await close();
});

test("the language and the day that one chose before answering are there after a reload, by a link to a language too", async () => {
  for (const path of ["/", "/#nn"]) {
    const { page, guide, seen, close } = await open(browser, { path });
    if (path === "/") await page.locator(".languages [lang=nn]").click();
    await writeLawDate(page, "5.6.2008");
    await page.reload();
    await again(page, guide);
    assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.querySelector("kvp-veiviser").lawDate]), ["nn", "2008-06-05"]);
    assert.equal(await page.locator("#law-date").inputValue(), "05.06.2008");
    assert.deepEqual(seen.exceptions, []);
    await close();
  }
});

test("whoever starts over or has the answers forgotten finds none after a reload, nor on the way back", async () => {
  for (const way of [startOver, async (guide, page) => {
    await page.getByText(words.nb.keep, { exact: true }).click();
    await page.getByRole("button", { name: words.nb.remember }).click();
    await page.getByRole("button", { name: words.nb.forget }).click();
  }]) {
    const { page, guide, close } = await open(browser);
    asked(page);
    await onward(guide).click();
    await guide.locator("#kvp-alder").fill("27");
    await onward(guide).click();
    await way(guide, page);
    assert.equal(await page.evaluate(() => window.name), "");
    await page.reload();
    assert.deepEqual(await again(page, guide), {});
    await page.goBack();
    await becomes(() => screen(page), "alder");
    await page.reload();
    assert.deepEqual(await again(page, guide), {});
    await close();
  }
});

// id: page-left-and-back
test("another page and back loses nothing where the browser has not kept the page", async () => {
  const { page, guide, close } = await open(browser);
  const dialogs = asked(page);
  await onward(guide).click();
  await guide.locator("#kvp-alder").fill("27");
  await onward(guide).click();
  await page.locator("a[href='www/sett-inn.html']").click();
  await page.waitForURL("**/sett-inn.html");
  await page.goBack();
  assert.deepEqual(await again(page, guide), { alder: 27 });
  await becomes(() => screen(page), "opphold");
  await guide.locator("[name=kvp-opphold]").first().waitFor();
  assert.deepEqual(dialogs, []);
  await close();
});

test("a link within the page, and its name, lead to no other answers and lose none", async () => {
  const { page, guide, close } = await open(browser);
  const dialogs = asked(page);
  await onward(guide).click();
  await guide.locator("#kvp-alder").fill("27");
  await onward(guide).click();
  await guide.locator("[name=kvp-opphold]").first().waitFor();
  await page.locator(".skip").focus();
  await page.keyboard.press("Enter");
  await page.waitForURL("**/#innhold");
  await becomes(() => screen(page), "opphold");
  await page.goBack();
  await drawn(page);
  assert.equal(await guide.locator("[name=kvp-opphold]").count() > 0, true);
  await page.locator("a.name").click();
  await becomes(() => screen(page), "start");
  assert.deepEqual(await answers(guide), { alder: 27 });
  await page.goBack();
  await guide.locator("[name=kvp-opphold]").first().waitFor();
  assert.deepEqual(dialogs, []);
  await close();
});

// id: title-follows
test("the tab's title is that of the screen in the language now spoken, and the page's own at the start", async () => {
  const { page, guide, events, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  const inAll = async () => {
    const titles = new Set();
    for (const lang of ["nn", "en", "nb"]) {
      await page.locator(`.languages [lang=${lang}]`).click();
      await becomes(() => guide.evaluate((element) => element.shadowRoot.querySelector("[part=guide]").lang), lang);
      const told = (await events("step")).at(-1);
      const expected = !told || told.screen === "start" ? words[lang].title : told.title;
      await becomes(() => page.title(), expected);
      assert.match(expected, { nb: /ogrammet/, nn: /ogrammet/, en: /Programme/ }[lang]);
      titles.add(expected);
    }
    assert.equal(titles.size >= 2, true, [...titles].join());
  };
  await inAll();
  await walk(guide, open_to_it, inAll);
  await page.locator(".languages [lang=en]").click();
  await becomes(() => page.title(), "The result – Qualification Programme");
  await close();
});

// id: asked-when-left
test("where the tab cannot keep the answers, whoever leaves is asked, and nobody who goes Back or Forward", async () => {
  const { page, guide, close } = await open(browser);
  const dialogs = asked(page);
  await page.evaluate(() => { window.name = "somebody else's"; });
  await onward(guide).click();
  await guide.locator("#kvp-alder").fill("27");
  await onward(guide).click();
  await page.goBack();
  await becomes(() => screen(page), "alder");
  await page.goForward();
  await becomes(() => screen(page), "opphold");
  assert.deepEqual(dialogs, []);
  await page.reload();
  assert.deepEqual(dialogs, ["beforeunload"]);
  assert.deepEqual(await again(page, guide), {});
  assert.equal(await page.evaluate(() => window.name), "somebody else's");
  await close();
});

test("on a host's page the element makes no entry, keeps nothing in the tab, and changes no title", async () => {
  const site = await host();
  const { page, guide, close } = await open(browser, { url: `${site.url}/tests/hosts/plain.html` });
  const state = () => page.evaluate(() => [history.length, history.state, window.name, document.title, location.href, history.scrollRestoration]);
  const before = await state();
  await setLawDate(guide, "2026-06-01");
  await walk(guide, open_to_it);
  await speak(guide, "en");
  assert.deepEqual(await state(), before);
  await close();
  await site.close();
});

test("the example of a municipality's page has an entry for each screen, its own name in the title, and asks whoever leaves", async () => {
  const { page, guide, seen, close } = await open(browser, { path: "/www/kommune.html" });
  const dialogs = asked(page);
  await setLawDate(guide, "2026-06-01");
  await walk(guide, open_to_it);
  await becomes(() => screen(page), "result");
  assert.equal(await page.title(), "Resultatet – Kvalifiseringsprogrammet – Vår kommune");
  await page.goBack();
  await becomes(() => screen(page), "summary");
  await becomes(() => guide.locator(".aksel-form-summary").count().then(Boolean), true);
  assert.deepEqual([dialogs, seen.exceptions], [[], []]);
  await page.reload();
  assert.deepEqual(dialogs, ["beforeunload"]);
  await becomes(() => screen(page), "start");
  await close();
});

test("what was answered beside the amount is there after a reload, on the same screen", async () => {
  const { page, guide, close } = await open(browser);
  await guide.locator("button[data-variant=secondary]").click();
  await guide.locator("#kvp-alder").fill("34");
  await guide.locator("#kvp-barn").fill("2");
  await page.reload();
  await page.waitForFunction(() => document.querySelector("kvp-veiviser").assessment);
  await becomes(() => guide.evaluate((element) => element.answers), { alder: 34, barn: 2 });
  await becomes(() => heading(guide), "Hvor mye kan du få?");
  await close();
});
