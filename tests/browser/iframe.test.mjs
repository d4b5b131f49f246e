// The guide in a frame from another origin: it works in every sandbox with scripts, and the page around believes no other window.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { readFile } from "node:fs/promises";
import { launch } from "./chromium.mjs";
import { put, someone } from "./desk.mjs";
import { becomes, drawn, open, open_to_it, unfold, walk } from "./guide.mjs";
import { host } from "./host.mjs";
import { ALLOW, SANDBOX } from "../../www/frame.js";

let browser;
let cdn;
before(async () => {
  [browser, cdn] = await Promise.all([launch(), host()]);
});
after(() => Promise.all([browser.close(), cdn.close()]));

const around = (sandbox) => `<!doctype html><html lang="nb"><meta charset="utf-8"><title>H5</title>
  <iframe data-kvp-veiviser src="${cdn.url}/pkg/iframe.html?lang=nb&law-date=2026-06-01&id=en" title="Veiviser for kvalifiseringsprogrammet"
    allow="${ALLOW}" referrerpolicy="no-referrer" width="600" height="300" ${sandbox === undefined ? "" : `sandbox="${sandbox}"`}></iframe>
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
test("in a frame that may run nothing the rules in short are there, with links that open beside it", async () => {
  const { frame, close } = await framed("");
  assert.match(await frame.locator("kvp-veiviser").innerText(), /Satser fra/);
  const links = await frame.locator("a[href^=http]").evaluateAll((all) => all.map(({ target }) => target));
  assert.deepEqual([links.length > 0, links.every((target) => target === "_blank")], [true, true]);
  await close();
});

/** A page with a frame of this height in it, put there by whichever script a test likes; without the script that gives it another. */
const bare = (body, { sandbox = SANDBOX, allow = ALLOW, query = "", style = "" } = {}) => `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Vert</title>
  <style>iframe { border: 0; }${style}</style>
  <template id="frame"><iframe data-kvp-veiviser src="${cdn.url}/pkg/iframe.html?lang=nb&law-date=2026-06-01${query}" title="Veiviser" sandbox="${sandbox}" allow="${allow}"
    referrerpolicy="no-referrer" width="600" height="300"></iframe></template>${body}`;

/** Opens it in a browser that keeps what comes to the page. */
async function visit(body, options = {}) {
  const site = await host({ pages: { "/": bare(body, options) } });
  const visited = await open(browser, {
    url: site.url,
    waits: false,
    ...options,
    before: (context, page) => page.addInitScript(() => {
      window.heard = [];
      addEventListener("message", ({ data }) => window.heard.push(data));
      window.put = (root, id) => root.append(document.querySelector("#frame").content.cloneNode(true)) ?? Object.assign(root.querySelector("iframe"), { id });
    }),
  });
  const script = () => visited.page.addScriptTag({ type: "module", url: `${cdn.url}/pkg/iframe-height.js` });
  return { ...visited, script, close: () => Promise.all([visited.close(), site.close()]) };
}

/** The frame is as high as what is in it. */
async function grown(element, message) {
  const within = await element.elementHandle().then((held) => held.contentFrame());
  await within.locator(".kvp-screen button").first().waitFor();
  const heights = () => Promise.all([element.evaluate(({ offsetHeight }) => offsetHeight), within.evaluate(() => document.documentElement.offsetHeight)]);
  await becomes(async () => {
    const [shown, whole] = await heights();
    return shown > 300 && Math.abs(shown - whole) <= 5;
  }, true, message);
}

// id: frame-late-script
test("the frame gets its height when the script comes long after it, before it, and when the frame is put in later still", async () => {
  const { page, script, seen, close } = await visit("<main></main>");
  await page.evaluate(() => put(document.querySelector("main"), "first"));
  const first = page.locator("#first");
  await page.frameLocator("#first").locator("button[data-variant=primary]").last().waitFor();
  await drawn(first.contentFrame().locator("html"));
  assert.ok((await page.evaluate(() => window.heard.length)) > 0, "the frame has said its height to nobody");
  assert.equal(await first.evaluate(({ offsetHeight }) => offsetHeight), 300);
  await script();
  await grown(first, "the frame was there before the script");
  await page.evaluate(() => put(document.querySelector("main").appendChild(document.createElement("div")), "second"));
  await grown(page.locator("#second"), "the frame came after the script");
  assert.deepEqual(seen.exceptions, []);
  await close();
});

// id: frame-in-shadow
test("a frame in a shadow root gets its height, in one within another too, and one in a closed root is handed over", async () => {
  for (const isLate of [false, true]) {
    const { page, script, seen, close } = await visit("<main></main>");
    if (!isLate) await script();
    const closed = await page.evaluateHandle(() => {
      const root = (mode, inside) => inside.appendChild(document.createElement("div")).attachShadow({ mode });
      const [main] = document.querySelectorAll("main");
      put(root("open", main), "open");
      put(root("open", root("open", main)), "nested");
      return put(root("closed", main), "closed");
    });
    for (const id of ["open", "nested"]) await page.frameLocator(`#${id}`).locator("button[data-variant=primary]").last().waitFor();
    if (isLate) await script();
    for (const id of ["open", "nested"]) await grown(page.locator(`#${id}`), `${id}, ${isLate}`);
    assert.equal(await closed.evaluate(({ style }) => style.height), "");
    await closed.evaluate(async (frame, address) => (await import(address)).follow(frame), `${cdn.url}/pkg/iframe-height.js`);
    await becomes(() => closed.evaluate(({ offsetHeight }) => offsetHeight > 400), true, "the closed root");
    assert.deepEqual(seen.exceptions, []);
    await close();
  }
});

/** What the frame answers the page around it, where that asks how high it is on paper of this width. */
const asked = (page, width) => page.locator("iframe").first().evaluate((frame, bredde) => new Promise((come) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => come(data);
  frame.contentWindow.postMessage({ type: "kvp:hoyde", v: 1, bredde }, "*", [port2]);
}), width);

// id: frame-answers-its-parent
test("the frame answers the page around it and no other window, and with nothing but the four things", async () => {
  const { page, within, frame, close } = await framed();
  await frame.locator("button[data-variant=primary]").last().waitFor();
  const answer = await asked(page, 640);
  assert.deepEqual(Object.keys(answer).sort(), ["hoyde", "id", "type", "v"]);
  const stranger = page.frames().find((one) => one.url().endsWith("empty.html"));
  const told = await stranger.evaluate(() => new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done(true);
    addEventListener("message", () => done(true));
    for (const ports of [[port2], []]) parent.frames[0].postMessage({ type: "kvp:hoyde", v: 1, bredde: 640 }, "*", ports);
    // That nothing comes: an answer would have come within a tenth of a second.
    setTimeout(() => done(false), 300);
  }));
  assert.equal(told, false);
  assert.equal(await within.evaluate(() => document.querySelectorAll("body > div").length), 0, "what was measured is gone");
  await close();
});

// id: frame-on-paper
test("a page prints the frame as high as what is on paper, so that no sheet is blank, and has it as before afterwards", async () => {
  const words = `<p>${"Det som står rundt. ".repeat(60)}</p>`;
  for (const [width, isAtResult, sheets] of [[1280, false, 1], [1280, true, 3], [375, true, 3]]) {
    const { page, script, close } = await visit(`${words}<main></main>${words}`, { width, style: "iframe { width: 100%; }" });
    await script();
    await page.evaluate(() => put(document.querySelector("main"), "framed"));
    const element = page.locator("#framed");
    await grown(element);
    const within = await element.elementHandle().then((held) => held.contentFrame());
    if (isAtResult) await walk(within.locator("kvp-veiviser"), open_to_it);
    await drawn(within);
    await grown(element);
    await within.evaluate(() => {
      const paper = matchMedia("print");
      paper.addEventListener("change", () => paper.matches && (window.onPaper = [innerHeight, document.documentElement.getBoundingClientRect().height]));
    });
    const { hoyde } = await asked(page, 640);
    // The page around has asked before; its answer is there when it prints by it.
    await becomes(() => element.evaluate((frame) => {
      dispatchEvent(new Event("beforeprint"));
      const { height } = frame.style;
      dispatchEvent(new Event("afterprint"));
      return height;
    }), `${hoyde}px`);
    const pdf = await page.pdf({ format: "A4" });
    const [box, content] = await within.evaluate(() => window.onPaper);
    assert.ok(Math.abs(box - content) <= 5, `${content} in ${box} at ${width}`);
    assert.equal(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length, sheets, `at ${width}`);
    await grown(element);
    assert.equal(await element.evaluate(({ style }) => style.width), "");
    await close();
  }
});

/** What a reader can do at the desk in a frame that may do this: each is done, and counts where it works or the browser says it does not. */
async function abilities(sandbox, allow) {
  const { page, seen, close } = await visit("<main></main>", { sandbox, allow, query: "&mode=veileder", permissions: ["clipboard-read", "clipboard-write"] });
  await page.context().route("https://lovdata.no/**", (route) => route.fulfill({ contentType: "text/html", body: "<title>Lov</title>" }));
  await page.evaluate(() => put(document.querySelector("main"), "framed"));
  const element = page.locator("#framed");
  const frame = page.frameLocator("#framed");
  const within = await element.elementHandle().then((held) => held.contentFrame());
  const can = new Set();
  const refused = [];
  page.on("console", (message) => refused.push(message.text()));
  const files = [];
  page.on("download", (file) => files.push(file));
  const opened = [];
  page.on("popup", (other) => opened.push(other));
  const opens = async (link) => {
    const before = opened.length;
    const from = refused.length;
    await link.click();
    await becomes(() => opened.length > before || refused.slice(from).some((text) => /Blocked opening/.test(text)), true, "a page is opened");
    if (opened.length === before) return;
    can.add("opens");
    await opened[before].waitForLoadState();
    if ((await opened[before].evaluate(() => origin)) !== "null") can.add("is ordinary");
  };

  const own = frame.locator(".from a");
  await own.waitFor();
  const desk = frame.locator("kvp-veiviser");
  if (sandbox.split(" ").includes("allow-scripts")) {
    can.add("runs");
    await frame.locator(".kvp-desk").waitFor();
    await put(desk, someone);
    const button = (name) => desk.getByRole("button", { name, exact: true });
    // Where the browser saves nothing it does not say so: what is opened below has come long after a file would have.
    await button("Planen som CSV").click();
    if (sandbox.includes("allow-downloads")) await becomes(() => files.length, 1, "a file is saved");
    await within.evaluate(() => addEventListener("beforeprint", () => { window.isPrinted = true; }));
    await button("Skriv ut").click();
    const isPrinted = () => within.evaluate(() => Boolean(window.isPrinted));
    await becomes(async () => (await isPrinted()) || refused.some((text) => /Ignored call to 'print\(\)'/.test(text)), true, "the desk is printed or not");
    if (await isPrinted()) can.add("prints");
    await button("Kopier til journal").click();
    const [copied, refusedToCopy] = [/^Teksten er kopiert/, /lar oss ikke kopiere/].map((note) => desk.getByText(note).first());
    await copied.or(refusedToCopy).first().waitFor();
    if (await copied.isVisible()) can.add("copies");
    await unfold(desk);
    await opens(desk.locator("a[href^='https://lovdata.no']:visible").first());
  }
  await opens(own);
  if (files.length > 0) can.add("saves");
  assert.deepEqual(seen.exceptions, []);
  await close();
  return can;
}

/** What each word buys: without it, this and nothing else is lost. docs/embedding.md says the same in words. */
const BUYS = {
  "": [],
  "allow-scripts": ["runs", "saves", "prints", "copies"],
  "allow-popups": ["opens", "is ordinary"],
  "allow-popups-to-escape-sandbox": ["is ordinary"],
  "allow-downloads": ["saves"],
  "allow-modals": ["prints"],
  "clipboard-write": ["copies"],
};

// id: frame-words
test("with the one list everything can be done in the frame, and each word that is taken away takes what the table says", async () => {
  const all = new Set(Object.values(BUYS).flat());
  assert.deepEqual(Object.keys(BUYS).filter(Boolean), [...SANDBOX.split(" "), ALLOW]);
  for (const [word, lost] of Object.entries(BUYS)) {
    const sandbox = SANDBOX.split(" ").filter((one) => one !== word).join(" ");
    const can = await abilities(sandbox, word === ALLOW ? "" : ALLOW);
    assert.deepEqual([...all].filter((one) => !can.has(one)).sort(), [...lost].sort(), `without ${word}`);
  }
});

// id: frame-one-list
test("the list is the same in the docs, in the example and where the lines are made, and the docs say what each word is for", async () => {
  const [docs, example] = await Promise.all(["docs/embedding.md", "www/intranett.html"].map((path) => readFile(new URL(`../../${path}`, import.meta.url), "utf8")));
  for (const text of [docs, example]) {
    const frames = text.match(/<iframe[^>]*>/g).filter((frame) => frame.includes("sandbox"));
    assert.ok(frames.length > 0);
    for (const frame of frames) assert.deepEqual([/ ?sandbox="([^"]*)"/.exec(frame)[1], /allow="([^"]*)"/.exec(frame.replace(/sandbox="[^"]*"/, ""))[1]], [SANDBOX, ALLOW]);
  }
  for (const word of Object.keys(BUYS).filter(Boolean)) assert.match(docs, new RegExp(`^\\| \`(allow=")?${word}"?\` \\|`, "m"));
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
