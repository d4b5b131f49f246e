// Guides that are many, loaded twice, moved, removed and made anew ten thousand times: each is itself, and the page as it was.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { answer, heading, onward, open_to_it, setLawDate } from "./guide.mjs";
import { host } from "./host.mjs";
import { visit } from "./visit.mjs";

let browser;
let site;
before(async () => {
  [browser, site] = await Promise.all([launch(), host()]);
});
after(() => Promise.all([browser.close(), site.close()]));

const open = async (page) => {
  const visited = await visit(browser, `${site.url}/tests/hosts/${page}.html`);
  await visited.ready();
  return visited;
};

// id: module-twice
test("the module twice is one element: silent in the same version, one warning in another, and the first is used", async () => {
  const { page, guide, errors, close } = await open("plain");
  const warnings = [];
  page.on("console", (message) => message.type() !== "log" && warnings.push(message.text()));
  await page.evaluate(() => import("/pkg/kvp-veiviser.js?again"));
  assert.deepEqual(warnings, []);
  await page.route("**/pkg/kvp-veiviser.js?other", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace(/sha384-[A-Za-z0-9+/=]{64}/, `sha384-${"A".repeat(64)}`) });
  });
  await page.evaluate(() => import("/pkg/kvp-veiviser.js?other"));
  assert.equal(warnings.length, 1, warnings.join());
  assert.match(warnings[0], /two versions; the first is used/);
  await page.evaluate(() => document.body.append(document.createElement("kvp-veiviser")));
  await page.waitForFunction(() => [...document.querySelectorAll("kvp-veiviser")].every((element) => element.assessment));
  assert.notEqual(await heading(guide), "");
  assert.deepEqual(errors, []);
  await close();
});

// id: five-guides
test("five guides compile one wasm, and each has its own answers, choices, step and ids", async () => {
  const { page, errors, close } = await open("five");
  assert.equal(await page.evaluate(() => window.compiles), 1);
  const guides = await page.locator("kvp-veiviser").all();
  for (const [place, guide] of guides.entries()) {
    await setLawDate(guide, "2026-06-01");
    for (let screen = 0; screen <= place; screen += 1) {
      await answer(guide, { ...open_to_it, alder: String(20 + place) });
      await onward(guide).click();
      await page.waitForTimeout(30);
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
  assert.deepEqual(errors, []);
  await close();
});

// id: guide-is-moved
test("a guide that is moved keeps its answers and its step; one that is removed keeps them until it comes back", async () => {
  const { page, guide, errors, told, close } = await open("plain");
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
    await page.waitForTimeout(50);
    assert.deepEqual([await heading(guide), await guide.evaluate((element) => element.answers)], [at, { alder: 27 }]);
  }
  await page.evaluate(async () => {
    window.kept = document.querySelector("kvp-veiviser");
    window.kept.remove();
    await new Promise((later) => setTimeout(later, 50));
    document.body.append(window.kept);
  });
  await page.waitForFunction(() => window.kept.assessment);
  assert.deepEqual(await guide.evaluate((element) => element.answers), { alder: 27 });
  assert.deepEqual([errors, await told("error")], [[], []]);
  await close();
});

// id: nothing-global
test("the page's globals, prototypes, styles and body are as they were", async () => {
  const { page, errors, close } = await visit(browser, `${site.url}/tests/hosts/empty.html`);
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
    guide.answers = { alder: 27, barn: 1 };
    await new Promise((later) => setTimeout(later, 100));
    guide.remove();
    await new Promise((later) => setTimeout(later, 100));
    return [before, look()];
  });
  assert.equal(changed[1], changed[0]);
  assert.deepEqual(errors, []);
  await close();
});

// id: mounts-leave-nothing
test("five hundred mounts and removals, half of them at once and half spaced, leave nothing behind that grows", async () => {
  const { page, errors, close } = await visit(browser, `${site.url}/tests/hosts/mounts.html`);
  await page.waitForFunction(() => window.mount);
  const devtools = await page.context().newCDPSession(page);
  const measure = async () => {
    await devtools.send("HeapProfiler.collectGarbage");
    const { metrics } = await devtools.send("Performance.getMetrics");
    const now = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    return { wasm: await page.evaluate(() => window.memory()), heap: now.JSHeapUsedSize, nodes: now.Nodes, listeners: now.JSEventListeners };
  };
  await devtools.send("Performance.enable");
  await page.evaluate(() => window.mount(100));
  const before = await measure();
  const mounts = Number(process.env.KVP_MOUNTS ?? 500);
  await page.evaluate((count) => window.mount(count), mounts);
  const after = await measure();
  const grown = Object.fromEntries(Object.entries(after).map(([what, now]) => [what, now - before[what]]));
  console.log(`after ${mounts} mounts: ${JSON.stringify(grown)}`);
  assert.ok(before.wasm > 0 && grown.wasm <= 1 << 20, `the wasm grew by ${grown.wasm} bytes`);
  assert.ok(grown.heap <= 2 << 20, `the heap grew by ${grown.heap} bytes`);
  assert.ok(grown.nodes <= 100 && grown.listeners <= 50, JSON.stringify(grown));
  assert.deepEqual(errors, []);
  await close();
});
