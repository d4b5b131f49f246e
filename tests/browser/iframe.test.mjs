// The guide in a frame from another origin: it works in every sandbox with scripts, and the page around believes no other window.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { readFile } from "node:fs/promises";
import { launch } from "./chromium.mjs";
import { put, someone } from "./desk.mjs";
import { becomes, drawn, open, open_to_it, walk } from "./guide.mjs";
import { host } from "./host.mjs";

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
  const visited = await open(browser, { url: site.url, waits: false });
  const frame = visited.page.frameLocator("iframe[data-kvp-veiviser]");
  const height = () => visited.page.locator("iframe[data-kvp-veiviser]").evaluate((element) => element.getBoundingClientRect().height);
  const close = () => Promise.all([visited.close(), site.close()]);
  const within = await visited.page.locator("iframe[data-kvp-veiviser]").elementHandle().then((held) => held.contentFrame());
  return { ...visited, frame, within, height, close };
}

for (const sandbox of [undefined, "allow-scripts", "allow-scripts allow-forms", "allow-scripts allow-forms allow-same-origin"]) {
  // id: frame-sandboxes
  test(`in a frame ${sandbox === undefined ? "without a sandbox" : `with sandbox="${sandbox}"`} the guide reaches its amounts, and the frame is as high as it`, async () => {
    const { frame, height, seen, close } = await framed(sandbox);
    const low = await height();
    const amount = frame.getByText(/24\s048/).first();
    await frame.locator("button[data-variant=primary]").last().waitFor();
    await walk(frame.locator("kvp-veiviser"), open_to_it);
    await amount.waitFor();
    const apart = async () => Math.abs((await height()) - (await frame.locator("html").evaluate((html) => html.getBoundingClientRect().height)));
    await becomes(async () => (await apart()) <= 5, true, "the frame has another height than what is in it");
    assert.ok((await height()) > low);
    assert.match(await frame.locator(".from").innerText(), /127\.0\.0\.1:\d+, \d+\.\d+\.\d+/);
    assert.deepEqual(seen.exceptions, []);
    await close();
  });
}

// id: frame-without-scripts
test("in a frame that may run nothing the rules in short are there", async () => {
  const { frame, close } = await framed("");
  assert.match(await frame.locator("kvp-veiviser").innerText(), /Satser fra/);
  await close();
});

/** The desk in the frame of the intranet that is our example, where the reader lets it copy. */
async function intranet(size = {}) {
  const visited = await open(browser, { url: `${cdn.url}/www/intranett.html`, waits: false, permissions: ["clipboard-read", "clipboard-write"], ...size });
  const element = visited.page.locator("iframe");
  const desk = visited.page.frameLocator("iframe").locator("kvp-veiviser");
  await desk.locator(".kvp-desk").waitFor();
  const within = await element.elementHandle().then((held) => held.contentFrame());
  return { ...visited, element, desk, within };
}

// id: frame-copies-saves-prints
test("from the frame of an intranet, which has no origin, the journal is copied, the plan saved and the desk printed", async () => {
  const { page, desk, within, seen, close } = await intranet();
  assert.equal(await within.evaluate(() => origin), "null");
  await put(desk, someone);
  const button = (name) => desk.getByRole("button", { name, exact: true });
  const text = desk.locator("#kvp-text");
  await button("Kopier til journal").click();
  await becomes(async () => {
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    return copied.length > 200 && copied.replaceAll("\r", "") === (await text.inputValue());
  }, true, "what is on the clipboard is not the journal");
  const [file] = await Promise.all([page.waitForEvent("download"), button("Planen som CSV").click()]);
  assert.equal(file.suggestedFilename(), "kvp-plan.csv");
  await within.evaluate(() => addEventListener("beforeprint", () => { window.isPrinted = true; }));
  await button("Skriv ut").click();
  await becomes(() => within.evaluate(() => window.isPrinted), true, "the sandbox lets nobody print");
  assert.deepEqual(seen.errors, []);
  await close();
});

// id: frame-as-high-as-its-window
test("the frame of an intranet is no higher than its window whatever is in it, and scrolls by itself", async () => {
  for (const viewport of [{ width: 1366, height: 650 }, { width: 900, height: 700 }, { width: 320, height: 640 }]) {
    const { page, element, desk, within, close } = await intranet({ viewport });
    const box = () => element.boundingBox();
    const first = await box();
    assert.ok(first.y + first.height <= viewport.height, `the frame ends at ${first.y + first.height} of ${viewport.height}`);
    assert.ok(first.height >= viewport.height * 0.8, `${first.height} of ${viewport.height}`);
    await put(desk, someone);
    // Beside what is filled in the result is a place of its own to scroll in.
    await page.mouse.move(first.x + first.width / 4, first.y + first.height / 2);
    await page.mouse.wheel(0, 1500);
    await becomes(() => within.evaluate(() => scrollY > 1000), true, "the frame does not scroll");
    assert.deepEqual([await box(), await page.evaluate(() => scrollY)], [first, 0]);
    await close();
  }
});

/** Waits until a message from a frame, or from the page itself, has come to the page. */
async function lastMessage(page, sender) {
  await page.evaluate(() => {
    window.last = new Promise((come) => addEventListener("message", ({ data }) => data === "last" && come()));
  });
  await sender.evaluate(() => parent.postMessage("last", "*"));
  await page.evaluate(() => window.last);
}

// id: forged-heights
test("of a hundred forged heights none is believed, and a true one is kept within bounds", async () => {
  const { page, frame, within: ours, height, close } = await framed();
  await frame.locator("button[data-variant=primary]").last().waitFor();
  // The frame's own word has come when it is as high as what is in it.
  await becomes(async () => Math.abs((await height()) - (await frame.locator("html").evaluate((html) => html.getBoundingClientRect().height))) <= 5, true);
  const before = await height();
  const forged = [];
  for (const hoyde of [5000, 1e9, -1, Number.NaN, Infinity, "5000", null, {}]) forged.push({ type: "kvp:hoyde", v: 1, id: "en", hoyde });
  for (const type of ["kvp:height", "resize", "", null]) forged.push({ type, v: 1, id: "en", hoyde: 5000 });
  for (const v of [0, 2, "1", null]) forged.push({ type: "kvp:hoyde", v, id: "en", hoyde: 5000 });
  while (forged.length < 100) forged.push(forged[forged.length % 7]);
  const stranger = page.frames().find((one) => one.url().endsWith("empty.html"));
  await page.evaluate((messages) => messages.forEach((message) => window.postMessage(message, "*")), forged);
  await stranger.evaluate((messages) => messages.forEach((message) => parent.postMessage(message, "*")), forged);
  const wrong = forged.filter(({ type, v, hoyde }) => type !== "kvp:hoyde" || v !== 1 || !Number.isFinite(hoyde));
  await ours.evaluate((messages) => messages.forEach((message) => parent.postMessage(message, "*")), wrong);
  // Messages come in the order they were sent, so when the last of each is there the others have been.
  for (const sender of [page, stranger, ours]) await lastMessage(page, sender);
  assert.equal(await height(), before);
  for (const [sent, kept] of [[1e9, 20_000], [1, 100], [700, 700]]) {
    await ours.evaluate((hoyde) => parent.postMessage({ type: "kvp:hoyde", v: 1, id: "en", hoyde }, "*"), sent);
    await becomes(() => page.locator("iframe[data-kvp-veiviser]").evaluate((element) => element.style.height), `${kept}px`);
  }
  await close();
});

// id: frame-tells-four-things
test("the frame tells four things of itself and nothing of its reader, and its request nothing of the page around", async () => {
  const { page, frame, within, close } = await framed();
  await page.evaluate(() => { window.heard = []; addEventListener("message", ({ data }) => window.heard.push(data)); });
  await frame.locator("button[data-variant=primary]").last().click();
  await frame.locator("#kvp-alder").fill("27");
  await frame.locator("button[data-variant=primary]").last().click();
  await drawn(within);
  await lastMessage(page, within);
  const heard = await page.evaluate(() => window.heard.filter((message) => message !== "last"));
  assert.ok(heard.length > 0);
  for (const message of heard) assert.deepEqual(Object.keys(message).sort(), ["hoyde", "id", "type", "v"]);
  assert.equal(await within.evaluate(() => document.referrer), "");
  await close();
});

// id: frame-ancestors
test("a page may frame the guide only where the guide's own policy says so", async () => {
  for (const [ancestors, shown] of [["'self'", false], ["http://127.0.0.1:*", true]]) {
    const strict = await host({ headers: { "Content-Security-Policy": `frame-ancestors ${ancestors}` } });
    const site = await host({ pages: { "/": `<!doctype html><iframe src="${strict.url}/pkg/iframe.html"></iframe>` } });
    const { page, close } = await open(browser, { url: site.url, waits: false });
    // A page's load waits for its frames, whether they are shown or refused.
    assert.equal((await page.frameLocator("iframe").locator("kvp-veiviser").count()) === 1, shown, ancestors);
    await close();
    await Promise.all([strict.close(), site.close()]);
  }
});

// id: isolated-page
test("a page that is isolated from other origins may load the element all the same", async () => {
  const html = `<!doctype html><html lang="nb"><meta charset="utf-8"><script type="module" crossorigin src="${cdn.url}/pkg/kvp-veiviser.js"></script><kvp-veiviser></kvp-veiviser>`;
  const site = await host({ pages: { "/": html }, headers: { "Cross-Origin-Embedder-Policy": "require-corp", "Cross-Origin-Opener-Policy": "same-origin" } });
  const { page, seen, close } = await open(browser, { url: site.url });
  assert.deepEqual([await page.evaluate(() => crossOriginIsolated), seen.exceptions], [true, []]);
  await close();
  await site.close();
});

// id: frame-script-size
test("the script for the page around is at most 2 kB", async () => {
  const script = await readFile(new URL("../../pkg/iframe-height.js", import.meta.url));
  assert.ok(script.length <= 2000, `${script.length} bytes, ${gzipSync(script).length} packed`);
});
