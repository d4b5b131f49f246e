// What a host is promised of the element: its attributes and properties, its events and slots, and what it never touches.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { answer, becomes, drawn, onward, open, open_to_it, setLawDate, walk } from "./guide.mjs";
import { host } from "./host.mjs";

let browser;
let site;
before(async () => {
  [browser, site] = await Promise.all([launch(), host()]);
});
after(() => Promise.all([browser.close(), site.close()]));

const openHost = (name, options) => open(browser, { url: `${site.url}/tests/hosts/${name}.html`, ...options });

/** Each attribute with its property, its default, and values that are right. */
const ATTRIBUTES = {
  mode: { property: "mode", usual: "innbygger", right: ["innbygger"] },
  lang: { property: "lang", usual: "nb", right: ["nb", "nn", "en", "uk", "ar"] },
  "law-date": { property: "lawDate", usual: /^\d{4}-\d\d-\d\d$/, right: ["2026-06-01", "2007-11-01"] },
  theme: { property: "theme", usual: "light", right: ["light", "dark", "auto"] },
  "heading-level": { property: "headingLevel", usual: 2, right: ["1", "2", "3", "4", "5"] },
};

const WRONG = ["", "LIGHT", "Nb ", "x".repeat(10_000), "__proto__", "🦆", "0", "6", "2026-02-30"];

// id: attributes-and-properties
test("each attribute is a property and back; a wrong value is the default and one warning, and never an exception", async () => {
  const { page, guide, seen, events, close } = await openHost("plain");
  const warnings = [];
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  for (const [attribute, { property, usual, right }] of Object.entries(ATTRIBUTES)) {
    const read = (value, way) => guide.evaluate((element, [attribute, property, value, way]) => {
      if (way === "attribute") element.setAttribute(attribute, value);
      else element[property] = value;
      const outcome = [element[property], element.getAttribute(attribute)];
      element.removeAttribute(attribute);
      return outcome;
    }, [attribute, property, value, way]);
    for (const value of right) {
      for (const way of ["attribute", "property"]) {
        const [now, written] = await read(value, way);
        assert.deepEqual([String(now), written], [value, value], `${attribute} by ${way}`);
      }
    }
    for (const value of WRONG) {
      warnings.length = 0;
      for (const way of ["attribute", "property", "attribute"]) {
        const [now, written] = await read(value, way);
        assert.equal(written, value);
        if (attribute === "lang" && value === "Nb ") assert.equal(now, "nb");
        else if (usual instanceof RegExp) assert.match(now, usual, `${attribute}="${value.slice(0, 20)}"`);
        else assert.equal(now, usual, `${attribute}="${value.slice(0, 20)}"`);
      }
      const expected = value === "" || (attribute === "lang" && value === "Nb ") ? 0 : 1;
      await drawn(page);
      assert.equal(warnings.length, expected, `${attribute}="${value.slice(0, 20)}": ${warnings}`);
    }
  }
  assert.deepEqual([seen.exceptions, await events("result"), await events("step"), await events("reset")], [[], [], [], []]);
  await close();
});

test("what will not be text is a wrong value as any other, and no exception", async () => {
  const { page, guide, seen, close } = await openHost("plain");
  const warnings = [];
  page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
  for (const [attribute, { property, usual }] of Object.entries(ATTRIBUTES)) {
    warnings.length = 0;
    const read = await guide.evaluate((element, [attribute, property]) => {
      const things = [Symbol("nn"), Object.create(null), { toString() { throw new Error("trap"); } }, new Date(NaN), () => "nn", 10n ** 400n];
      return things.map((thing) => {
        element[property] = thing;
        const now = element[property];
        element.removeAttribute(attribute);
        return now;
      });
    }, [attribute, property]);
    for (const now of read) {
      if (usual instanceof RegExp) assert.match(now, usual, attribute);
      else assert.equal(now, usual, attribute);
    }
    await drawn(page);
    assert.equal(warnings.length, 5, `two of them are written alike: ${warnings}`);
  }
  assert.deepEqual(seen.exceptions, []);
  await close();
});

test("a mode that means what it was leaves the guide where it is", async () => {
  const { page, guide, events, close } = await openHost("plain");
  await onward(guide).click();
  const heading = () => guide.locator("#kvp-heading").innerText();
  const before = await heading();
  for (const mode of ["innbygger", "INNBYGGER", "", null]) {
    await guide.evaluate((element, mode) => { element.mode = mode; }, mode);
    await drawn(page);
    assert.deepEqual([await heading(), (await events("ready")).length], [before, 1], `mode=${mode}`);
  }
  await close();
});

test("the law date is today in Norway before the guide is ready too, and where it never is", async () => {
  const own = await host({ fault: (path, response) => path.endsWith(".wasm") && Boolean(response.writeHead(404).end()) });
  const { page, guide, events, close } = await open(browser, { url: `${own.url}/tests/hosts/plain.html`, waits: false, before: (context) => context.clock.install({ time: new Date("2026-04-30T22:30:00Z") }) });
  await page.waitForFunction(() => document.querySelector("kvp-veiviser").lawDate);
  assert.equal(await guide.evaluate((element) => element.lawDate), "2026-05-01");
  assert.deepEqual(await events("ready"), []);
  await close();
  await own.close();
});

test("a page that shows the guide and asks the rules itself gets one wasm, whichever comes first", async () => {
  for (const first of ["init", "guide"]) {
    const show = 'document.body.append(document.createElement("kvp-veiviser"));';
    const ask = 'window.asked = init().then(() => assess({ alder: 27, barn: 1 }, "2026-06-01").stipend.perMonth.total);';
    const script = `import init, { assess } from "/pkg/kvp-veiviser.js"; ${first === "init" ? ask + show : show + ask}`;
    const own = await host({ pages: { "/": `<!doctype html><html lang="nb"><meta charset="utf-8"><body><script type="module">${script}</script>` } });
    const { page, seen, ready, close } = await open(browser, { url: own.url, waits: false });
    await page.waitForSelector("kvp-veiviser");
    await ready();
    assert.equal(await page.evaluate(() => window.asked), "24048.04");
    assert.deepEqual([seen.exceptions, own.requests.filter((path) => path.endsWith(".wasm"))], [[], ["/pkg/kvp-veiviser.wasm"]]);
    await close();
    await own.close();
  }
});

// id: share-result
test("share-result is a boolean attribute, and a property of the same; the text “false”, which some frameworks write, shares nothing", async () => {
  const { guide, close } = await openHost("plain");
  const states = await guide.evaluate((element) => {
    const both = () => [element.shareResult, element.getAttribute("share-result")];
    const seen = [both()];
    for (const value of [true, false, "yes", "", 0, 1, "false"]) {
      element.shareResult = value;
      seen.push(both());
    }
    for (const text of ["false", "true", "", "share-result"]) {
      element.setAttribute("share-result", text);
      seen.push(both());
    }
    element.setAttribute("share-result", "false");
    element.shareResult = true;
    return [...seen, both()];
  });
  const properties = [false, true, false, true, false, false, true, false].map((on) => [on, on ? "" : null]);
  assert.deepEqual(states, [...properties, [false, "false"], [true, "true"], [true, ""], [true, "share-result"], [true, ""]]);
  await close();
});

// id: early-properties
test("properties that a framework sets before the element is known are there once it is", async () => {
  const values = { mode: "innbygger", lang: "nn", lawDate: "2026-06-01", theme: "dark", headingLevel: 4, shareResult: true, answers: { alder: 27 } };
  const visited = await openHost("empty");
  await visited.page.evaluate(async (values) => {
    const guide = Object.assign(document.body.appendChild(document.createElement("kvp-veiviser")), values);
    await import("/pkg/kvp-veiviser.js");
    return guide.localName;
  }, values);
  await visited.ready();
  const read = await visited.guide.evaluate((element, names) => Object.fromEntries(names.map((name) => [name, element[name]])), Object.keys(values));
  assert.deepEqual(read, values);
  assert.deepEqual(await visited.guide.evaluate((element) => Object.keys(element)), []);
  assert.deepEqual(visited.seen.exceptions, []);
  await visited.close();
});

test("what is set before the element is known and can only be read hides nothing of it", async () => {
  const visited = await openHost("empty");
  await visited.page.evaluate(async () => {
    const guide = document.body.appendChild(document.createElement("kvp-veiviser"));
    Object.assign(guide, { assessment: {}, heading: "Vår", languages: [], go: "start", answers: { alder: 27 }, ours: 1 });
    await import("/pkg/kvp-veiviser.js");
  });
  await visited.ready();
  const read = await visited.guide.evaluate((element) => [element.assessment.conclusion, element.heading !== "Vår", element.languages, element.go("alder"), element.answers, Object.keys(element)]);
  assert.deepEqual(read, ["incomplete", true, ["nb", "nn", "en", "uk", "ar"], true, { alder: 27 }, ["ours"]]);
  assert.deepEqual(visited.seen.exceptions, []);
  await visited.close();
});

// id: module-before-and-after
test("the module works before the tag, after it, by import and put in later", async () => {
  const script = `<script type="module" src="/pkg/kvp-veiviser.js"></script>`;
  const tag = "<kvp-veiviser></kvp-veiviser>";
  const late = `<script>addEventListener("load", () => { const late = document.createElement("script"); late.type = "module"; late.src = "/pkg/kvp-veiviser.js"; document.head.append(late); });</script>`;
  const ways = { before: script + tag, after: tag + script, imported: `${tag}<script type="module">import("/pkg/kvp-veiviser.js");</script>`, late: tag + late, made: `${script}<script type="module">document.body.innerHTML = "${tag}";</script>` };
  const start = '<!doctype html><html lang="nb"><meta charset="utf-8"><body>';
  const pages = Object.fromEntries(Object.entries(ways).map(([way, html]) => [`/${way}`, start + html]));
  const own = await host({ pages });
  for (const way of Object.keys(ways)) {
    const { page, seen, ready, close } = await open(browser, { url: `${own.url}/${way}`, waits: false });
    await page.waitForSelector("kvp-veiviser");
    await ready();
    assert.deepEqual(seen.exceptions, [], way);
    await close();
  }
  await own.close();
});

// id: events-tell-no-answer
test("events bubble out composed and cannot be cancelled, and tell no answer and no amount", async () => {
  const { page, guide, close } = await openHost("form");
  await page.evaluate(() => {
    window.events = [];
    for (const kind of ["ready", "step", "result", "error", "reset"]) {
      addEventListener(`kvp-${kind}`, ({ type, bubbles, composed, cancelable, target, detail }) => window.events.push({ type, flags: [bubbles, composed, cancelable], target: target.localName, detail }));
    }
  });
  await setLawDate(guide, "2026-06-01");
  await walk(guide, open_to_it);
  const results = () => page.evaluate(() => window.events.filter(({ type }) => type === "kvp-result"));
  assert.equal((await results()).length, 1);
  // Other numbers beside the result are another result.
  await guide.getByRole("button", { name: "Prøv med andre tall" }).click();
  await guide.locator("#kvp-barn").fill("2");
  await becomes(async () => (await results()).length, 2);
  const events = await page.evaluate(() => window.events);
  assert.deepEqual([...new Set(events.map(({ type }) => type))].sort(), ["kvp-result", "kvp-step"]);
  for (const { flags, target, detail } of events) {
    assert.deepEqual([flags, target], [[true, true, false], "kvp-veiviser"]);
    assert.deepEqual(Object.keys(detail).filter((key) => !["version", "screen", "step", "steps", "title"].includes(key)), []);
    assert.doesNotMatch(JSON.stringify({ ...detail, version: "" }), /2[45]\s(048|871)|fast_bopel|\b27\b/);
  }
  await guide.evaluate((element) => { element.shareResult = true; element.lawDate = "2025-06-01"; });
  const shared = async () => (await results()).at(-1).detail.assessment?.benefit;
  await guide.locator("#kvp-barn").fill("3");
  await becomes(async () => [(await results()).length, await shared()], [3, "kvp"]);
  await guide.getByRole("button", { name: "Endre", exact: true }).click();
  await onward(guide).click();
  await becomes(async () => [(await results()).length, await shared()], [4, "kvp"]);
  await close();
});

// id: form-and-page-untouched
test("in a host's form nothing is sent, and Enter sends nothing; neither address, title, storage nor history is touched", async () => {
  const { page, guide, close } = await openHost("form");
  const state = () => page.evaluate(async () => [location.href, history.length, document.title, document.documentElement.lang, document.cookie, localStorage.length,
    sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length, scrollY, document.activeElement.localName]);
  const before = await state();
  assert.deepEqual(before.slice(-2), [0, "body"], "the guide neither scrolls nor takes the focus of its own accord");
  await setLawDate(guide, "2026-06-01");
  await onward(guide).click();
  await guide.locator("#kvp-alder").fill("27");
  // Held as long as a finger does: let go before the next screen is drawn, it would be let go in nobody's field.
  await guide.locator("#kvp-alder").press("Enter", { delay: 100 });
  const screens = [];
  await walk(guide, open_to_it, async () => {
    screens.push(await guide.evaluate((element) => [...element.shadowRoot.querySelectorAll("button")].every(({ type }) => type === "button")));
  });
  const closed = guide.locator("button[aria-expanded=false]");
  while (await closed.count()) await closed.first().click();
  assert.ok(screens.length > 5 && screens.every(Boolean));
  assert.deepEqual(await page.evaluate(() => [...new FormData(document.querySelector("form")).keys()]), ["host"]);
  assert.deepEqual(await page.evaluate(() => window.caused), { submit: 0, hashchange: 0, popstate: 0, input: 0, change: 0, keydown: 0, keyup: 0 });
  assert.deepEqual((await state()).slice(0, -2), before.slice(0, -2));
  assert.deepEqual(await guide.evaluate((element) => [...element.shadowRoot.querySelectorAll("[href^='#']")].length), 0);
  await close();
});

// id: heading-levels
test("the first heading has the level that is asked for, and no heading skips a level", async () => {
  const { page, guide, close } = await openHost("plain");
  await setLawDate(guide, "2026-06-01");
  await walk(guide, open_to_it);
  for (const level of [1, 2, 3, 4, 5]) {
    await guide.evaluate((element, wanted) => { element.headingLevel = wanted; }, level);
    await drawn(page);
    const levels = await guide.evaluate((element) => [...element.shadowRoot.querySelectorAll("h1,h2,h3,h4,h5,h6")].map(({ localName }) => Number(localName[1])));
    assert.equal(levels[0], level);
    assert.ok(levels.every((now, place) => now >= level && now <= Math.min(6, (levels[place - 1] ?? level) + 1)), `${level}: ${levels}`);
  }
  await close();
});

// id: slots-and-own-attributes
test("the slots show what the host wrote, where it wrote it, and the host's own attributes stay its own", async () => {
  const { guide, page, close } = await openHost("slots");
  const attributes = () => guide.evaluate((element) => Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)])));
  const given = { id: "guide", class: "of-the-host", title: "Vertens tittel", role: "group", tabindex: "0", style: "margin: 7px" };
  assert.deepEqual(await attributes(), given);
  const shown = async () => Promise.all(["intro", "fallback", "footer"].map((id) => page.locator(`#${id}`).isVisible()));
  assert.deepEqual(await shown(), [true, false, true]);
  assert.deepEqual(await page.evaluate(() => ["intro", "fallback", "footer"].map((id) => document.getElementById(id).parentNode.id)), ["guide", "guide", "guide"]);
  await page.evaluate(() => { document.getElementById("guide").append(Object.assign(document.createElement("p"), { slot: "footer", id: "late", textContent: "Senere" })); });
  assert.equal(await page.locator("#late").isVisible(), true);
  await guide.evaluate((element) => { element.hidden = true; });
  assert.equal(await guide.isVisible(), false);
  await guide.evaluate((element) => { element.hidden = false; });
  await walk(guide, open_to_it);
  assert.deepEqual(await attributes(), given);
  await close();
});

// id: manifest-is-the-element
test("the manifest names every attribute, property, method, event, slot, part and custom property of the running element, and no other", async () => {
  const { page, guide, events, close } = await openHost("plain");
  const { schemaVersion, modules } = await page.evaluate(async () => (await fetch("/pkg/custom-elements.json")).json());
  const [{ declarations: [declaration], exports }] = modules;
  assert.equal(schemaVersion, "1.0.0");
  const names = (list) => list.map(({ name }) => name ?? "").sort();
  const parts = new Set();
  const look = async () => (await guide.evaluate((element) => [...element.shadowRoot.querySelectorAll("[part]")].flatMap(({ part }) => [...part]))).forEach((part) => parts.add(part));
  await setLawDate(guide, "2026-06-01");
  await onward(guide).click();
  await onward(guide).click();
  await look();
  // Two answers that are wrong are listed.
  const wrong = { ...open_to_it, ytelser: "svaert_begrenset", dagpenger: "x", sykepenger: "x" };
  for (let screens = 0; screens < 9; screens += 1) {
    await answer(guide, wrong);
    await onward(guide).click();
    await drawn(page);
    await look();
  }
  await walk(guide, open_to_it, look);
  const running = await page.evaluate(() => {
    const element = document.querySelector("kvp-veiviser");
    const own = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(element)));
    const described = own.filter(([, { get }]) => get);
    return {
      attributes: [...element.constructor.observedAttributes].sort(),
      // The callbacks are the browser's to call, not the host's.
      members: own.map(([name]) => name).filter((name) => !/^constructor$|Callback$/.test(name)).sort(),
      readonly: described.filter(([, { set }]) => !set).map(([name]) => name),
      tag: element.localName,
      name: element.constructor.name,
    };
  });
  assert.deepEqual([declaration.tagName, names(declaration.attributes), names(declaration.members)], [running.tag, running.attributes, running.members]);
  assert.deepEqual(declaration.members.filter(({ readonly }) => readonly).map(({ name }) => name), running.readonly);
  assert.deepEqual(exports.map(({ name }) => name), ["KvpVeiviser", "kvp-veiviser"]);
  assert.deepEqual([...parts].sort(), names(declaration.cssParts));
  assert.ok(declaration.cssParts.length <= 12 && declaration.cssProperties.length <= 20 && declaration.attributes.length <= 10);
  const [script, css] = await page.evaluate(() => Promise.all(["kvp-veiviser.js", "kvp-veiviser.css"].map(async (file) => (await fetch(`/pkg/${file}`)).text())));
  const declared = new Set([...css.matchAll(/(--kvp-[\w-]+)\s*:/g)].map(([, name]) => name));
  const asked = new Set([...css.matchAll(/var\((--kvp-[\w-]+)/g)].map(([, name]) => name).filter((name) => !declared.has(name)));
  assert.deepEqual([...asked].sort(), names(declaration.cssProperties));
  await guide.evaluate((element) => { element.innerHTML = "<p slot=intro>Før</p><p>Ellers</p><p slot=footer>Etter</p>"; });
  const slotted = await guide.evaluate((element) => [...element.children].map(({ assignedSlot }) => assignedSlot?.name));
  assert.deepEqual(slotted.sort(), names(declaration.slots));
  for (const { name } of declaration.attributes) assert.ok(declaration.members.some(({ attribute }) => attribute === name), name);
  assert.deepEqual(names(declaration.events), ["kvp-error", "kvp-ready", "kvp-reset", "kvp-result", "kvp-step"]);
  assert.ok(script.includes("`kvp-${"), "the events are named in one place");
  for (const kind of ["ready", "step", "result"]) assert.ok((await events(kind)).length > 0, kind);
  await close();
});
