// The guide in a frame from another origin: it works in every sandbox with scripts, and the page around believes no other window.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { readFile } from "node:fs/promises";
import { launch } from "./chromium.mjs";
import { open_to_it } from "./guide.mjs";
import { host } from "./host.mjs";
import { visit } from "./visit.mjs";

let browser;
let cdn;
before(async () => {
  [browser, cdn] = await Promise.all([launch(), host()]);
});
after(() => Promise.all([browser.close(), cdn.close()]));

const around = (sandbox) => `<!doctype html><html lang="nb"><meta charset="utf-8"><title>H5</title>
  <iframe data-kvp-veiviser src="${cdn.url}/pkg/iframe.html?lang=nb&law-date=2026-06-01&id=en" title="Veiviser for kvalifiseringsprogrammet"
    allow="" referrerpolicy="no-referrer" width="600" height="300" ${sandbox === undefined ? "" : `sandbox="${sandbox}"`}></iframe>
  <iframe id="stranger" src="${cdn.url}/tests/hosts/empty.html"></iframe>
  <script type="module" src="${cdn.url}/pkg/iframe-height.js"></script>`;

async function framed(sandbox) {
  const site = await host({ pages: { "/": around(sandbox) } });
  const visited = await visit(browser, `${site.url}/`);
  const frame = visited.page.frameLocator("iframe[data-kvp-veiviser]");
  const height = () => visited.page.locator("iframe[data-kvp-veiviser]").evaluate((element) => element.getBoundingClientRect().height);
  const close = () => Promise.all([visited.close(), site.close()]);
  return { ...visited, frame, height, close };
}

for (const sandbox of [undefined, "allow-scripts", "allow-scripts allow-forms", "allow-scripts allow-forms allow-same-origin"]) {
  // id: frame-sandboxes
  test(`in a frame ${sandbox === undefined ? "without a sandbox" : `with sandbox="${sandbox}"`} the guide reaches its amounts, and the frame is as high as it`, async () => {
    const { page, frame, height, errors, close } = await framed(sandbox);
    const low = await height();
    const amount = frame.getByText(/24\s048/).first();
    const onward = frame.locator("button[data-variant=primary]").last();
    for (let screens = 0; screens < 14 && !(await amount.count()); screens += 1) {
      await onward.waitFor();
      for (const [field, value] of Object.entries(open_to_it)) {
        const choice = frame.locator(`input[type=radio][name="kvp-${field}"][value="${value}"]`);
        const text = frame.locator(`input[type=text]#kvp-${field}`);
        if (await choice.count()) await choice.check();
        else if (await text.count()) await text.fill(String(value));
      }
      await onward.press("Enter");
      await page.waitForTimeout(60);
    }
    await amount.waitFor();
    await page.waitForTimeout(200);
    const content = await frame.locator("html").evaluate((html) => html.getBoundingClientRect().height);
    assert.ok((await height()) > low && Math.abs((await height()) - content) <= 5, `${await height()} around ${content}`);
    assert.match(await frame.locator(".from").innerText(), /127\.0\.0\.1:\d+, \d+\.\d+\.\d+/);
    assert.deepEqual(errors, []);
    await close();
  });
}

// id: frame-without-scripts
test("in a frame that may run nothing the rules in short are there", async () => {
  const { frame, close } = await framed("");
  assert.match(await frame.locator("kvp-veiviser").innerText(), /Satser fra/);
  await close();
});

// id: forged-heights
test("of a hundred forged heights none is believed, and a true one is kept within bounds", async () => {
  const { page, frame, height, close } = await framed();
  await frame.locator("button[data-variant=primary]").last().waitFor();
  await page.waitForTimeout(300);
  const before = await height();
  const forged = [];
  for (const hoyde of [5000, 1e9, -1, Number.NaN, Infinity, "5000", null, {}]) forged.push({ type: "kvp:hoyde", v: 1, id: "en", hoyde });
  for (const type of ["kvp:height", "resize", "", null]) forged.push({ type, v: 1, id: "en", hoyde: 5000 });
  for (const v of [0, 2, "1", null]) forged.push({ type: "kvp:hoyde", v, id: "en", hoyde: 5000 });
  while (forged.length < 100) forged.push(forged[forged.length % 7]);
  const stranger = page.frames().find((one) => one.url().endsWith("empty.html"));
  await page.evaluate((messages) => messages.forEach((message) => window.postMessage(message, "*")), forged);
  await stranger.evaluate((messages) => messages.forEach((message) => parent.postMessage(message, "*")), forged);
  const ours = page.frames().find((one) => one.url().includes("iframe.html"));
  const wrong = forged.filter(({ type, v, hoyde }) => type !== "kvp:hoyde" || v !== 1 || !Number.isFinite(hoyde));
  await ours.evaluate((messages) => messages.forEach((message) => parent.postMessage(message, "*")), wrong);
  await page.waitForTimeout(200);
  assert.equal(await height(), before);
  for (const [said, kept] of [[1e9, 20_000], [1, 100], [700, 700]]) {
    await ours.evaluate((hoyde) => parent.postMessage({ type: "kvp:hoyde", v: 1, id: "en", hoyde }, "*"), said);
    await page.waitForTimeout(100);
    const { height: style } = await page.locator("iframe[data-kvp-veiviser]").evaluate((element) => ({ height: element.style.height }));
    assert.equal(style, `${kept}px`);
  }
  await close();
});

// id: frame-tells-four-things
test("the frame tells four things of itself and nothing of its reader, and its request nothing of the page around", async () => {
  const { page, frame, close } = await framed();
  await page.evaluate(() => { window.heard = []; addEventListener("message", ({ data }) => window.heard.push(data)); });
  await frame.locator("button[data-variant=primary]").last().click();
  await frame.locator("#kvp-alder").fill("27");
  await frame.locator("button[data-variant=primary]").last().click();
  await page.waitForTimeout(200);
  const heard = await page.evaluate(() => window.heard);
  assert.ok(heard.length > 0);
  for (const message of heard) assert.deepEqual(Object.keys(message).sort(), ["hoyde", "id", "type", "v"]);
  assert.equal(await page.frames().find((one) => one.url().includes("iframe.html")).evaluate(() => document.referrer), "");
  await close();
});

// id: frame-ancestors
test("a page may frame the guide only where the guide's own policy says so", async () => {
  for (const [ancestors, shown] of [["'self'", false], ["http://127.0.0.1:*", true]]) {
    const strict = await host({ headers: { "Content-Security-Policy": `frame-ancestors ${ancestors}` } });
    const site = await host({ pages: { "/": `<!doctype html><iframe src="${strict.url}/pkg/iframe.html"></iframe>` } });
    const { page, close } = await visit(browser, `${site.url}/`);
    await page.waitForTimeout(1000);
    assert.equal((await page.frameLocator("iframe").locator("kvp-veiviser").count()) === 1, shown, ancestors);
    await close();
    await Promise.all([strict.close(), site.close()]);
  }
});

// id: isolated-page
test("a page that is isolated from other origins may load the element all the same", async () => {
  const html = `<!doctype html><html lang="nb"><meta charset="utf-8"><script type="module" crossorigin src="${cdn.url}/pkg/kvp-veiviser.js"></script><kvp-veiviser></kvp-veiviser>`;
  const site = await host({ pages: { "/": html }, headers: { "Cross-Origin-Embedder-Policy": "require-corp", "Cross-Origin-Opener-Policy": "same-origin" } });
  const { page, errors, ready, close } = await visit(browser, `${site.url}/`);
  await ready();
  assert.deepEqual([await page.evaluate(() => crossOriginIsolated), errors], [true, []]);
  await close();
  await site.close();
});

// id: frame-script-size
test("the script for the page around is at most 2 kB", async () => {
  const script = await readFile(new URL("../../pkg/iframe-height.js", import.meta.url));
  assert.ok(script.length <= 2000, `${script.length} bytes, ${gzipSync(script).length} packed`);
});
