// Guides that are many, loaded twice, moved, removed and made anew five hundred times: each is itself, and the page as it was.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { answer, becomes, drawn, heading, onward, open, open_to_it, setLawDate } from "./guide.mjs";
import { host } from "./host.mjs";

let browser;
let site;
before(async () => {
  [browser, site] = await Promise.all([launch(), host()]);
});
after(() => Promise.all([browser.close(), site.close()]));

const openHost = (name, options) => open(browser, { url: `${site.url}/tests/hosts/${name}.html`, ...options });

// id: module-twice
test("the module twice is one element: silent in the same version, one warning in another, and the first is used", async () => {
  const { page, guide, seen, close } = await openHost("plain");
  const warnings = [];
  page.on("console", (message) => message.type() !== "log" && warnings.push(message.text()));
  await page.evaluate(() => import("/pkg/kvp-veiviser.js?again"));
  assert.deepEqual(warnings, []);
  await page.route("**/pkg/kvp-veiviser.js?other", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/sha384-[A-Za-z0-9+/=]{64}/, `sha384-${"A".repeat(64)}`) });
  });
  await page.evaluate(() => import("/pkg/kvp-veiviser.js?other"));
  await becomes(() => warnings.length, 1, warnings.join());
  assert.match(warnings[0], /twice, in two versions or from two files; the first is used/);
  await page.evaluate(() => document.body.append(document.createElement("kvp-veiviser")));
  await page.waitForFunction(() => [...document.querySelectorAll("kvp-veiviser")].every((element) => element.assessment));
  assert.notEqual(await heading(guide), "");
  assert.deepEqual(seen.exceptions, []);
  await close();
});

test("of three desks on a page that nobody has touched none says anything, and one has the focus", async () => {
  const own = await host({ pages: { "/": `<!doctype html><html lang="nb"><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" src="/pkg/kvp-veiviser.js"></script>${'<kvp-veiviser mode="veileder"></kvp-veiviser>'.repeat(3)}` } });
  const { page, seen, events, close } = await open(browser, { url: own.url });
  const desks = () => page.evaluate(() => [...document.querySelectorAll("kvp-veiviser")].map(({ shadowRoot }) => [shadowRoot.activeElement?.id, shadowRoot.querySelector("[role=status]").textContent]));
  await becomes(async () => (await desks()).filter(([focused]) => focused).length, 1);
  await drawn(page);
  assert.deepEqual((await desks()).map(([, said]) => said), ["", "", ""]);
  assert.deepEqual([await events("result"), seen.exceptions], [[], []]);
  await close();
  await own.close();
});

// id: five-guides
test("five guides compile one wasm, and each has its own answers, choices, step and ids", async () => {
  const { page, seen, close } = await openHost("five");
  assert.equal(await page.evaluate(() => window.compiles), 1);
  const guides = await page.locator("kvp-veiviser").all();
  for (const [place, guide] of guides.entries()) {
    await setLawDate(guide, "2026-06-01");
    for (let screen = 0; screen <= place; screen += 1) {
      await answer(guide, { ...open_to_it, alder: String(20 + place) });
      await onward(guide).click();
      await drawn(page);
    }
  }
  const headings = await Promise.all(guides.map(heading));
  assert.equal(new Set(headings).size, 5, headings.join(", "));
  const ages = await Promise.all(guides.slice(1).map((guide) => guide.evaluate((element) => element.answers.alder)));
  assert.deepEqual(ages, [21, 22, 23, 24]);
  for (const guide of guides) {
    const twice = await guide.evaluate((element) => {
      const ids = [...element.shadowRoot.querySelectorAll("[id]")].map(({ id }) => id);
      return [ids.length - new Set(ids).size, element.shadowRoot.querySelectorAll("[role=status]").length];
    });
    assert.deepEqual(twice, [0, 1]);
  }
  assert.deepEqual(seen.exceptions, []);
  await close();
});

// id: guide-is-moved
test("a guide that is moved keeps its answers and its step; one that is removed keeps them until it comes back", async () => {
  const { page, guide, seen, events, close } = await openHost("plain");
  await setLawDate(guide, "2026-06-01");
  await onward(guide).click();
  await guide.locator("#kvp-alder").fill("27");
  await onward(guide).click();
  const at = await heading(guide);
  for (const move of [
    (element) => { document.body.appendChild(document.createElement("section")).append(element); },
    (element) => { document.body.appendChild(document.createElement("div")); if (document.body.moveBefore) document.body.lastChild.moveBefore(element, null); else document.body.lastChild.append(element); },
  ]) {
    await guide.evaluate(move);
    await drawn(page);
    assert.deepEqual([await heading(guide), await guide.evaluate((element) => element.answers)], [at, { alder: 27 }]);
  }
  await page.evaluate(async () => {
    window.kept = document.querySelector("kvp-veiviser");
    window.kept.remove();
    // As long as a page may take to put it somewhere else.
    await new Promise((later) => requestAnimationFrame(() => setTimeout(later)));
    document.body.append(window.kept);
  });
  await page.waitForFunction(() => window.kept.assessment);
  assert.deepEqual(await guide.evaluate((element) => element.answers), { alder: 27 });
  assert.deepEqual([seen.exceptions, await events("error")], [[], []]);
  await close();
});

// id: nothing-global
test("the page's globals, prototypes, styles and body are as they were", async () => {
  const { page, seen, close } = await openHost("empty");
  const changed = await page.evaluate(async () => {
    const kinds = ["Object", "Array", "Function", "Promise", "String", "Number", "Map", "Set", "Node", "Element", "HTMLElement", "Document", "EventTarget", "Event", "ShadowRoot"];
    const look = () => JSON.stringify([
      Object.getOwnPropertyNames(window).sort(),
      kinds.map((kind) => Object.entries(Object.getOwnPropertyDescriptors(window[kind].prototype)).map(([name, { value }]) => [name, String(value)])),
      document.styleSheets.length, document.adoptedStyleSheets.length, document.documentElement.outerHTML,
    ]);
    const before = look();
    await import("/pkg/kvp-veiviser.js");
    const guide = document.body.appendChild(document.createElement("kvp-veiviser"));
    await new Promise((ready) => guide.addEventListener("kvp-ready", ready));
    const settled = () => new Promise((later) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(later))));
    guide.answers = { alder: 27, barn: 1 };
    await settled();
    guide.remove();
    await settled();
    return [before, look()];
  });
  assert.equal(changed[1], changed[0]);
  assert.deepEqual(seen.exceptions, []);
  await close();
});

// id: mounts-leave-nothing
test("five hundred mounts and removals, half of them at once and half spaced, leave nothing behind that grows", async () => {
  const { page, seen, close } = await openHost("mounts");
  await page.waitForFunction(() => window.mount);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const read = async () => {
    await devtools.send("HeapProfiler.collectGarbage");
    // What is collected tells others, who let go of theirs.
    await drawn(page);
    const { metrics } = await devtools.send("Performance.getMetrics");
    const now = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    return { wasm: await page.evaluate(() => window.memory()), nodes: now.Nodes, listeners: now.JSEventListeners, kilobytes: Math.round(now.JSHeapUsedSize / 1024) };
  };
  /** What is held when no more is let go of, however long the browser takes to come to it. */
  const held = async () => {
    let [still, last] = [0, await read()];
    for (let readings = 0; still < 4; readings += 1) {
      assert.ok(readings < 100, `it never stands still: ${JSON.stringify(last)}`);
      const now = await read();
      still = Object.entries(now).every(([what, much]) => Math.abs(much - last[what]) <= (what === "kilobytes" ? 8 : 0)) ? still + 1 : 0;
      last = now;
    }
    return last;
  };
  await page.evaluate(() => window.mount(100));
  const before = await held();
  const mounts = Number(process.env.KVP_MOUNTS ?? 500);
  await page.evaluate((count) => window.mount(count), mounts);
  const after = await held();
  const { kilobytes, ...grown } = Object.fromEntries(Object.entries(after).map(([what, now]) => [what, now - before[what]]));
  console.log(`after ${mounts} mounts: ${JSON.stringify({ ...grown, kilobytes })}`);
  assert.ok(before.wasm > 0);
  assert.deepEqual(grown, { wasm: 0, nodes: 0, listeners: 0 });
  assert.ok(kilobytes <= 256, `the heap grew by ${kilobytes} kB`);
  assert.deepEqual(seen.exceptions, []);
  await close();
});
