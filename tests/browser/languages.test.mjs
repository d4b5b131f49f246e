// Languages as a reader has them: a fourth one that a machine has made walks through every screen, and any is changed for another without
// losing a thing.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { everyState } from "./accessibility/states.mjs";
import { lay, packs, places, turned, turnedBack, unbracketed, withPacks } from "./brackets.mjs";
import { TOURS, tour } from "./caseworkers.mjs";
import { launch } from "./chromium.mjs";
import { headButton, openDesk } from "./desk.mjs";
import { becomes, drawn, heading, onward, open, open_to_it, setLawDate, speak, unfold, walk } from "./guide.mjs";
import { host } from "./host.mjs";

let browser;
let fourth;
before(async () => {
  fourth = packs();
  browser = await launch();
});
after(() => browser.close());

const PLAIN = "/tests/hosts/plain.html";
const frame = (guide) => guide.locator("[part=guide]");
const spoken = (guide) => frame(guide).getAttribute("lang");
const announced = (guide) => guide.evaluate(({ shadowRoot }) => shadowRoot.querySelector("[role=status]").textContent);
const setLang = (guide, lang) => guide.evaluate((element, tag) => element.setAttribute("lang", tag), lang);

/** The states whose layout is compared, each in a window of this width. */
const COMPARED = {
  "start": 1280,
  "alder, errors": 375,
  "ytelser, set off": 1280,
  "summary": 375,
  "result, with a plan, unfolded": 375,
  "result, at work with a wage, unfolded": 1280,
  "three columns": 1280,
  "the programme week": 375,
  "series": 1280,
};

/** What stands elsewhere than the same texts do when they are read from left to right. */
async function unturned({ page, guide }, state) {
  const { width, height } = page.viewportSize();
  await page.setViewportSize({ width: COMPARED[state], height });
  const [back, there] = [await placed(page, guide, "xy"), await placed(page, guide, "xx")];
  await page.setViewportSize({ width, height });
  assert.ok(there.places.length > 20, state);
  const moved = there.places.flatMap((place, index) => {
    const [[name, ...sides], [other, ...before]] = [place, back.places[index] ?? []];
    const isSame = name === other && sides.every((side, at) => Math.abs(side - before[at]) <= 1);
    return isSame ? [] : [`${state}: ${place} and not ${back.places[index]}`];
  });
  const ways = [["xx", -1, there.turned], ["xy", 1, back.turned]];
  return [...moved, ...ways.filter(([, way, drawn]) => drawn.some((one) => one !== way)).map(([lang]) => `${state}: a drawing is not turned in ${lang}`)];
}

async function placed(page, guide, lang) {
  await speak(guide, lang);
  await drawn(page);
  await drawn(page);
  return { places: await places(guide), turned: await turned(guide) };
}

/** Looks at each state in the fourth language, and says at the end what was wrong. */
function looks() {
  const wrong = [];
  const look = async (visit, state) => {
    wrong.push(...(await unbracketed(visit.guide)).map((text) => `${state}: ${text}`));
    if (COMPARED[state]) wrong.push(...(await unturned(visit, state)));
  };
  return { wrong, look };
}

// id: fourth-language
test("in a language that is all brackets and read from right to left, every state of the guide is, and no word comes from elsewhere", async () => {
  const { wrong, look } = looks();
  const titles = [];
  const states = await everyState(withPacks(browser, fourth), { lang: "xx" }, async (visit, state) => {
    // There the language is chosen at a time when none of its texts may be there.
    if (!["cannot load", "loading"].includes(state)) await look(visit, state);
    if (state === "broken") titles.push(...(await visit.events("step")).map(({ title }) => title));
  });
  assert.ok(states > 50, `${states} states`);
  assert.deepEqual(wrong, []);
  assert.ok(titles.length > 20);
  assert.deepEqual(titles.filter((title) => !/^⟦.*⟧$/.test(title)), []);
});

for (const [name, screens] of Object.entries(TOURS)) {
  test(`so is every state of the ${name}`, async () => {
    const { wrong, look } = looks();
    await tour(screens, withPacks(browser, fourth), { lang: "xx" }, look);
    assert.deepEqual(wrong, []);
  });
}

test("the text of a result that is copied is in the fourth language, and each number in it stays whole", async () => {
  const { guide, close } = await open(withPacks(browser, fourth), { path: PLAIN });
  await speak(guide, "xx");
  await setLawDate(guide, "2026-06-01");
  await walk(guide, open_to_it);
  await guide.locator(".kvp-buttons button", { hasText: "Kopier resultatet" }).click();
  const copied = await guide.locator("#kvp-copied").inputValue();
  assert.match(copied, /\u206824\u00a0?\s?048\u2069/);
  assert.deepEqual(await unbracketed(guide), []);
  await close();
});

/** What must be the same in another language: what is answered, filled in and opened, and where the focus is. */
const held = (guide) => guide.evaluate((element) => {
  const { shadowRoot } = element;
  const controls = [...shadowRoot.querySelectorAll("button, input, select, textarea")];
  return {
    answers: element.answers,
    open: [...shadowRoot.querySelectorAll("[aria-expanded]")].map((button) => button.getAttribute("aria-expanded")),
    filled: controls.map(({ type, value, checked }) => (type === "radio" || type === "checkbox" ? checked : value)),
    focus: controls.indexOf(shadowRoot.activeElement),
  };
});

/** Opens all that can be opened but the first, and goes to the control in the middle. */
async function settle(guide) {
  await unfold(guide);
  await guide.evaluate(({ shadowRoot }) => {
    shadowRoot.querySelector("[aria-expanded]")?.click();
    const controls = [...shadowRoot.querySelectorAll("button, input, select, textarea")].filter((control) => control.checkVisibility({ visibilityProperty: true }));
    controls[Math.floor(controls.length / 2)].focus();
  });
}

/** Another of them each time, so that every screen is left in one and every one is gone to from another. */
const turns = (...values) => () => values[values.push(values.shift()) - 1];
const LANGUAGES = ["nn", "en", "nb"];

// id: another-language
test("another language, day or level of headings leaves every screen as it is: the answers, what is open, and the focus", async () => {
  const { page, guide, seen, close } = await open(browser, { path: PLAIN });
  const asked = [];
  page.on("request", (request) => asked.push([request.method(), request.postData(), new URL(request.url()).pathname + new URL(request.url()).search]));
  await setLawDate(guide, "2026-06-01");
  const [lang, day, level] = [turns(...LANGUAGES), turns("2026-06-02", "2026-06-01"), turns(3, 2)];
  const changes = {
    language: () => speak(guide, lang()),
    day: () => setLawDate(guide, day()),
    level: () => guide.evaluate((element, value) => { element.headingLevel = value; }, level()),
  };
  const same = async () => {
    await settle(guide);
    const [before, title] = [await held(guide), await heading(guide)];
    for (const [what, change] of Object.entries(changes)) {
      await change();
      await drawn(page);
      assert.deepEqual(await held(guide), before, `“${title}” in another ${what}`);
    }
    assert.ok(before.focus >= 0, title);
  };
  await same();
  await walk(guide, { ...open_to_it, ytelser: "svaert_begrenset", arbeidstimerPerUke: "7,5" }, same);
  assert.equal(await guide.evaluate((element) => element.go("amount")), true);
  await drawn(page);
  await same();
  assert.deepEqual(asked, ["nn", "en"].map((lang) => ["GET", null, `/pkg/kvp-veiviser.${lang}.json`]), "one request for each language, and none to come back");
  assert.deepEqual([seen.exceptions, seen.requests], [[], []]);
  await close();
});

for (const [name, [opening, states]] of Object.entries(TOURS)) {
  test(`so it does in the ${name}`, async () => {
    const visit = await opening(browser);
    const { page, guide } = visit;
    const next = turns(...LANGUAGES);
    for (const state of name === "desk" ? ["filled", "three columns", "the programme week", "hours from the week", "errors everywhere"] : ["series", "errors", "side by side"]) {
      await states[state](visit);
      await drawn(page);
      await settle(guide);
      const [before, lang] = [await held(guide), next()];
      await speak(guide, lang);
      await drawn(page);
      assert.deepEqual(await held(guide), before, `${state} in ${lang}`);
    }
    await visit.close();
  });
}

test("two guides on a page speak two languages, and what one has fetched the other has", async () => {
  const { page, seen, close } = await open(browser, { path: "/www/vert.html" });
  const guides = [0, 1].map((index) => page.locator("kvp-veiviser").nth(index));
  const both = async () => [await Promise.all(guides.map(spoken)), await Promise.all(guides.map(heading))];
  assert.deepEqual(await both(), [["nn", "en"], ["Vegvisar for kvalifiseringsprogrammet", "Guide to the Qualification Programme"]]);
  await speak(guides[0], "en");
  await speak(guides[1], "nn");
  await drawn(page);
  assert.deepEqual(await both(), [["en", "nn"], ["Guide to the Qualification Programme", "Vegvisar for kvalifiseringsprogrammet"]]);
  assert.deepEqual([seen.packs, seen.requests], [[], []]);
  await close();
});

test("without a network the old language stays and a sentence says so, and with one again the language comes", async () => {
  const { page, guide, close } = await open(browser, { path: PLAIN });
  await onward(guide).click();
  await guide.locator("#kvp-alder").fill("27");
  await page.context().setOffline(true);
  const notice = guide.locator(".kvp-notice");
  await setLang(guide, "en");
  await notice.locator("p").waitFor();
  const sentence = "Vi får ikke hentet teksten på det språket nå. Du kan fortsette på bokmål, eller prøve igjen når du er på nett.";
  assert.deepEqual([await notice.innerText(), await announced(guide), await spoken(guide)], [sentence, sentence, "nb"]);
  assert.deepEqual([await heading(guide), await guide.locator("#kvp-alder").inputValue()], ["Hvor gammel er du?", "27"]);
  await setLang(guide, "nb");
  await becomes(() => notice.innerText(), "");
  await setLang(guide, "en");
  await notice.locator("p").waitFor();
  await page.context().setOffline(false);
  // Asked for once more, in the same words.
  await setLang(guide, "en");
  await becomes(() => spoken(guide), "en");
  await drawn(page);
  assert.deepEqual([await notice.innerText(), await heading(guide), await guide.locator("#kvp-alder").inputValue()], ["", "How old are you?", "27"]);
  await close();
});

// id: language-beside-ours
test("a pack that a host lays there is spoken, and one that does not fit is refused by name, once, and the old language stands with a sentence", async () => {
  const [pack] = fourth;
  const wrong = {
    xa: [{ json: { ...pack, language: "xa", keys: "0123456789abcdef" } }, /kvp-veiviser\.xa\.json was made for other texts than these/],
    xb: [{ status: 404 }, /kvp-veiviser\.xb\.json is not there \(404\)/],
    xc: [{ body: "⟦" }, /kvp-veiviser\.xc\.json is no JSON/],
    xd: [{ json: pack }, /kvp-veiviser\.xd\.json is not of the language xd/],
    xe: [{ json: { ...pack, language: "xe", texts: pack.texts.slice(1) } }, /kvp-veiviser\.xe\.json has not as many texts as these screens/],
    xf: [{ json: { ...pack, language: "xf", texts: undefined } }, /kvp-veiviser\.xf\.json is damaged/],
    xh: [{ json: { ...pack, language: "xh", loader: {} } }, /kvp-veiviser\.xh\.json is damaged/],
    xg: [undefined, /kvp-veiviser\.xg\.json could not be fetched/],
  };
  const warnings = [];
  const asked = [];
  const { page, guide, seen, close } = await open(browser, {
    path: PLAIN,
    before: async (context, page) => {
      await lay(context, fourth);
      for (const [tag, [answer]] of Object.entries(wrong)) await context.route(`**/kvp-veiviser.${tag}.json`, (route) => (answer ? route.fulfill(answer) : route.abort()));
      page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
      page.on("request", (request) => asked.push(...(/\.(x\w)\.json/.exec(request.url())?.slice(1) ?? [])));
    },
  });
  await speak(guide, "en");
  for (const [index, [tag, [, why]]] of Object.entries(wrong).entries()) {
    await setLang(guide, tag);
    await becomes(async () => warnings.length, index + 1, tag);
    await becomes(() => guide.locator(".kvp-notice").innerText(), "We cannot fetch the text in that language now. You can go on in English, or try again when you are online.");
    await setLang(guide, "en");
    await setLang(guide, tag);
    await guide.locator(".kvp-notice p").waitFor();
    assert.match(warnings.at(-1), why);
    assert.ok(warnings.at(-1).startsWith(`<kvp-veiviser> lang="${tag}": `), warnings.at(-1));
    assert.deepEqual([await spoken(guide), await heading(guide), await guide.locator(".kvp-notice").innerText()], ["en", "Guide to the Qualification Programme", "We cannot fetch the text in that language now. You can go on in English, or try again when you are online."], tag);
  }
  await speak(guide, "xx");
  await drawn(page);
  assert.deepEqual([await heading(guide), await frame(guide).getAttribute("dir")], ["⟦Veiviser for kvalifiseringsprogrammet⟧", "rtl"]);
  assert.deepEqual(await guide.evaluate(({ languages, drafts }) => [languages, drafts]), [["nb", "nn", "en", "uk", "ar", "xx"], ["uk", "ar", "xx"]]);
  assert.deepEqual(asked, [...Object.keys(wrong).flatMap((tag) => [tag, tag]), "xx"], "each file is asked for when it is chosen");
  assert.deepEqual([warnings.length, seen.exceptions], [Object.keys(wrong).length, []]);
  await close();
});

test("a page whose first language does not fit, or that has no texts of its own language, shows the guide in bokmål or in that of the page", async () => {
  const pages = { "/": '<!doctype html><html lang="nn"><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/pkg/kvp-veiviser.js"></script><kvp-veiviser lang="xb"></kvp-veiviser>' };
  // It makes no difference whether the file is not there or the way to it is cut.
  for (const cut of [false, true]) {
    const site = await host({ pages });
    const before = (context) => cut && context.route("**/kvp-veiviser.xb.json", (route) => route.abort());
    const { guide, close } = await open(browser, { url: site.url, before });
    assert.equal(await spoken(guide), "nn");
    await close();
    await site.close();
  }
  const site = await host({ pages });
  const { guide, close } = await open(browser, { url: site.url });
  assert.deepEqual(site.requests.filter((path) => path.endsWith(".json")), ["/pkg/kvp-veiviser.xb.json", "/pkg/kvp-veiviser.nn.json"]);
  await close();
  await site.close();
});

test("the one file speaks its three languages without a request, and refuses any other without one", async () => {
  const warnings = [];
  const { page, guide, seen, close } = await open(browser, {
    path: "/tests/hosts/single.html",
    before: (_, page) => page.on("console", (message) => message.type() === "warning" && warnings.push(message.text())),
  });
  for (const [lang, first] of [["nn", "Vegvisar"], ["en", "Guide"], ["nb", "Veiviser"]]) {
    await speak(guide, lang);
    await drawn(page);
    assert.match(await heading(guide), new RegExp(`^${first}`));
  }
  await setLang(guide, "xx");
  await drawn(page);
  assert.deepEqual([await spoken(guide), warnings], ["nb", ['<kvp-veiviser> lang="xx": is not a language of the guide']]);
  assert.deepEqual([seen.packs, seen.requests, seen.exceptions], [[], [], []]);
  await close();
});

test("languages that are asked for faster than they come end in the last", async () => {
  const late = [];
  const { guide, seen, close } = await open(browser, {
    path: PLAIN,
    before: (context) => context.route("**/kvp-veiviser.nn.json", (route) => new Promise((go) => late.push(() => go(route.continue())))),
  });
  await guide.evaluate((element) => {
    for (const lang of ["en", "nn", "nb", "nn", "en"]) element.lang = lang;
  });
  await becomes(() => spoken(guide), "en");
  const arrived = guide.page().waitForResponse("**/kvp-veiviser.nn.json");
  for (const go of late) await go();
  await arrived;
  await drawn(guide.page());
  assert.deepEqual([await spoken(guide), await heading(guide), late.length], ["en", "Guide to the Qualification Programme", 1]);
  // What came too late is there for the next who asks.
  await speak(guide, "nn");
  assert.equal(seen.packs.length, 2);
  await close();
});

test("a language that is chosen while the guide is on its way is the one it comes in", async () => {
  let arrive;
  const held = new Promise((come) => { arrive = come; });
  const { page, guide, ready, close } = await open(browser, { path: PLAIN, waits: false, before: (context) => context.route("**/*.wasm", (route) => held.then(() => route.continue())) });
  await page.waitForFunction(() => performance.getEntriesByType("resource").some(({ name, responseEnd }) => name.endsWith(".nb.json") && responseEnd > 0));
  await drawn(page);
  await setLang(guide, "en");
  arrive();
  await ready();
  assert.deepEqual([await spoken(guide), await heading(guide)], ["en", "Guide to the Qualification Programme"]);
  await close();
});

test("that a guide cannot be had is said in the language of the page, also in one that is laid beside ours", async () => {
  const pages = { "/": '<!doctype html><html lang="nb"><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/pkg/kvp-veiviser.js"></script><kvp-veiviser lang="xx"><p>Ring Nav.</p></kvp-veiviser>' };
  const site = await host({ pages, fault: (path, response) => path.endsWith(".wasm") && Boolean(response.writeHead(404).end()) });
  const { guide, close } = await open(withPacks(browser, fourth), { url: site.url, waits: false });
  await guide.locator(".kvp-card button").waitFor();
  assert.match(await guide.locator(".kvp-card").innerText(), /^⟦Vi får ikke vist veiviseren⟧/);
  assert.deepEqual([await spoken(guide), await frame(guide).getAttribute("dir"), await unbracketed(guide)], ["xx", "rtl", []]);
  assert.equal(await guide.locator("p", { hasText: "Ring Nav." }).evaluate((theirs) => getComputedStyle(theirs).direction), "ltr", "the host's words run as its page does");
  await close();
  await site.close();
});

test("a guide that breaks says so in the language it spoke, and speaks it when it starts again", async () => {
  const { page, guide, seen, close } = await open(withPacks(browser, fourth), { path: PLAIN });
  for (const [lang, card, first] of [["nn", /^Noko gjekk gale/, /^Vegvisar/], ["xx", /^⟦Noe gikk galt/, /^Guide/]]) {
    await speak(guide, lang);
    await page.evaluate(() => {
      const { insertBefore } = Node.prototype;
      Node.prototype.insertBefore = () => {
        Node.prototype.insertBefore = insertBefore;
        throw new Error("meddled with");
      };
    });
    await onward(guide).click();
    await guide.locator(".kvp-card button").waitFor();
    assert.match(await guide.locator(".kvp-card").innerText(), card);
    // It is chosen while there is no guide.
    if (lang === "xx") await setLang(guide, "en");
    await guide.locator(".kvp-card button").click();
    await guide.locator("#kvp-heading").waitFor();
    await becomes(() => spoken(guide), lang === "xx" ? "en" : lang);
    await drawn(page);
    assert.match(await heading(guide), first);
  }
  assert.deepEqual([seen.packs.length, seen.requests], [3, []]);
  await close();
});

test("the desk shows the person the case in a language that is laid beside ours, read its own way", async () => {
  const { page, guide, close } = await openDesk(withPacks(browser, fourth));
  await speak(guide, "xx");
  await speak(guide, "nb");
  await headButton(guide, 3).click();
  const bar = guide.locator(".kvp-desk__bar [aria-pressed]");
  await bar.first().waitFor();
  assert.deepEqual(await bar.allTextContents(), ["Bokmål", "Nynorsk", "English", "Українська (utkast)", "العربية (utkast)", "⟦Bokmål⟧ (utkast)"]);
  const shown = guide.locator(".kvp-desk [lang] .kvp-guide");
  await unfold(guide);
  const opened = await guide.locator("[aria-expanded=true]").count();
  await bar.last().click();
  await becomes(() => guide.locator(".kvp-desk [lang=xx][dir=rtl]").count(), 1);
  await drawn(page);
  assert.match(await shown.innerText(), /^⟦/);
  assert.equal(await guide.locator("[aria-expanded=true]").count(), opened, "what is open stays so");
  assert.deepEqual([await frame(guide).getAttribute("dir"), [...new Set(await turned(guide))]], ["ltr", [-1]]);
  await bar.nth(2).click();
  await becomes(() => guide.locator(".kvp-desk [lang=en][dir=ltr]").count(), 1);
  await close();
});

/** A Norwegian word that stands in no brackets, or what nothing has filled, in a text of a draft. */
const LEAKS = /[{}]|(?<![(«\p{L}\d])(?:og|ikke|du|kroner|på|til|mer|hvis|neste|måneden)(?![\p{L}])/u;

/** The lines that are shown, the languages' own names and the Norwegian in brackets apart. */
const lines = async (place) => (await place.innerText()).replace(/\([^)]*\)/g, "").split("\n").filter(Boolean);

/** Whether the first day that is shown in full within has its day to the right of its year. */
const firstDay = (guide, pattern) => guide.evaluate(({ shadowRoot }, source) => {
  const walker = document.createTreeWalker(shadowRoot.querySelector("[part=guide]"), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode } = walker;
    const found = currentNode.parentElement.checkVisibility() && new RegExp(source, "du").exec(currentNode.data);
    if (!found) continue;
    const [day, year] = found.indices.slice(1).map(([from, to]) => {
      const range = document.createRange();
      range.setStart(currentNode, from);
      range.setEnd(currentNode, to);
      return range.getClientRects()[0];
    });
    return day.top === year.top ? Math.sign(day.left - year.left) : undefined;
  }
}, pattern.source);

const DRAFTS = {
  uk: { dir: "ltr", notice: /чернетка/, day: /(\d+)\u00a0(?:січня|червня)\u00a0(\d{4})/u, side: -1 },
  ar: { dir: "rtl", notice: /مسودة/, day: /(\d+)\u2069\u00a0\u2067[^\u2069]+\u2069\u00a0\u2068(\d{4})/u, side: 1 },
};

for (const [lang, { dir, notice, day, side }] of Object.entries(DRAFTS)) {
  // id: drafts
  test(`a draft leads to a result and says on every screen that it is one: ${lang}`, async () => {
    const { page, guide, seen, close } = await open(browser, { path: PLAIN });
    await speak(guide, lang);
    await setLawDate(guide, "2026-06-01");
    assert.equal(await frame(guide).getAttribute("dir"), dir);
    const wrong = [];
    const look = async () => {
      await unfold(guide);
      assert.equal(await guide.locator(".kvp-notices .aksel-inline-message").count(), 1);
      assert.match(await guide.locator(".kvp-notices").innerText(), notice);
      wrong.push(...(await lines(frame(guide))).filter((line) => LEAKS.test(line)));
    };
    await walk(guide, open_to_it, look);
    assert.deepEqual(wrong, []);
    assert.equal(await firstDay(guide, day), side);
    await page.emulateMedia({ media: "print" });
    assert.ok(await guide.locator(".kvp-notices").isVisible());
    assert.deepEqual(seen.requests, []);
    await close();
  });

  test(`the desk shows the person the case in a draft, and says so to who reads along: ${lang}`, async () => {
    const { guide, close } = await openDesk(browser);
    await headButton(guide, 3).click();
    await guide.locator(".kvp-desk__bar .aksel-read-more__button").click();
    await guide.locator(".kvp-desk__bar button", { has: guide.page().locator(`bdi[lang=${lang}]`) }).click();
    const shown = guide.locator(`.kvp-desk [lang=${lang}][dir=${dir}] .kvp-guide`);
    await shown.waitFor();
    assert.match(await shown.locator(".kvp-notices").innerText(), notice);
    assert.match(await guide.locator(".kvp-desk > .aksel-inline-message").innerText(), /^Teksten under er et utkast/);
    assert.deepEqual((await lines(shown)).filter((line) => LEAKS.test(line)), []);
    await close();
  });
}

// id: pack-pinned
test("of a pack of ours no byte can be another", async () => {
  const bytes = await readFile(new URL("../../pkg/kvp-veiviser.nn.json", import.meta.url), "utf8");
  const fault = (path, response) => path === "/pkg/kvp-veiviser.nn.json" && Boolean(response.writeHead(200, { "Content-Type": "application/json" }).end(bytes.replace("Vegvisar", "Retleiar")));
  const pages = { "/": '<!doctype html><html lang="nn"><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/pkg/kvp-veiviser.js"></script><kvp-veiviser></kvp-veiviser>' };
  const site = await host({ pages, fault });
  const first = await open(browser, { url: site.url, waits: false });
  await first.guide.locator(".kvp-card button").waitFor();
  assert.match(await first.guide.locator(".kvp-card").innerText(), /^Vi får ikkje vist vegvisaren/);
  assert.deepEqual((await first.events("error")).map(({ code }) => code), ["load_failed"]);
  await first.close();
  const { guide, close } = await open(browser, { url: site.url + PLAIN });
  await setLang(guide, "nn");
  await guide.locator(".kvp-notice p").waitFor();
  assert.equal(await spoken(guide), "nb");
  await close();
  await site.close();
});
