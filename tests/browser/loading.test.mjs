// Whatever keeps the guide from loading, the reader gets what the host wrote inside it and what to do, the host gets one event, and nobody
// is shown an amount.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { chromium } from "playwright-core";
import { launch, options } from "./chromium.mjs";
import { drawn, open, open_to_it, setLawDate, shown, walk } from "./guide.mjs";
import { host } from "./host.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const WASM = "/pkg/kvp-veiviser.wasm";
const PACK = "/pkg/kvp-veiviser.nb.json";
const PLAIN = "/tests/hosts/plain.html";

/** What the server does to the wasm. */
const FAULTS = {
  "is not found": (response) => response.writeHead(404).end("Not found"),
  "meets a broken server": (response) => response.writeHead(500).end(),
  "is a page instead": (response) => response.writeHead(200, { "Content-Type": "text/html" }).end("<!doctype html><p>Logg inn"),
  "is cut short": (response, body) => response.writeHead(200, { "Content-Type": "application/wasm" }).end(body.subarray(0, body.length / 2)),
  "has one bit flipped": (response, body) => response.writeHead(200, { "Content-Type": "application/wasm" }).end(flipped(body, 1 << 20)),
  "breaks off": (response) => response.socket.destroy(),
};

/** These bytes with one bit another. */
function flipped(bytes, bit) {
  const copy = Buffer.from(bytes);
  copy[(bit >> 3) % copy.length] ^= 1 << (bit & 7);
  return copy;
}

/** The card is there and the host's own words are, no amount is, and the host got one event. */
async function apologises({ page, guide, events, seen }, code) {
  await guide.locator(".kvp-card button").waitFor();
  const text = await shown(guide);
  assert.match(text, /Vi får ikke vist veiviseren/);
  assert.match(text, /Prøv igjen om litt/);
  assert.match(text, /Ring Nav på 55\s55\s33\s33/);
  assert.doesNotMatch(text, /\d kr|Error|wasm|undefined/i);
  assert.equal(await guide.getByText("Ring Nav på").isVisible(), true);
  await drawn(page);
  assert.deepEqual((await events("error")).map((detail) => detail.code), [code]);
  assert.deepEqual(await events("ready"), []);
  assert.deepEqual(seen.exceptions, []);
}

for (const [what, fault] of Object.entries(FAULTS)) {
  // id: faulty-wasm
  test(`a wasm that ${what} leaves a card and the host's words, and a second try succeeds when the fault is gone`, async () => {
    let broken = true;
    const site = await host({
      fault: (path, response, body) => {
        if (!broken || path !== WASM) return false;
        fault(response, body);
        return true;
      },
    });
    let asked = 0;
    const told = [];
    const count = (_, page) => {
      page.on("request", (request) => { asked += request.url().endsWith(WASM) ? 1 : 0; });
      page.on("console", (message) => message.type() === "warning" && told.push(message.text()));
    };
    const page = await open(browser, { url: site.url + PLAIN, waits: false, before: count });
    await apologises(page, "load_failed");
    assert.equal(told.length, 1, told.join("\n"));
    assert.match(told[0], /^<kvp-veiviser> load_failed: .*\/pkg\/kvp-veiviser\.wasm /);
    // Where a hash is asked for, a browser does not tell a wrong file from a broken network, which deserves a second try.
    assert.equal(asked, 2);

    broken = false;
    await page.guide.locator(".kvp-card button").click();
    await page.ready();
    assert.doesNotMatch(await shown(page.guide), /Vi får ikke vist veiviseren/);
    await page.close();
    await site.close();
  });
}

const FLIPS = Number(process.env.KVP_FLIPS ?? 200);

// id: flipped-bits
test("of two hundred single bits that are flipped in the wasm, none is ever run", async () => {
  const wasm = await readFile(new URL("../../pkg/kvp-veiviser.wasm", import.meta.url));
  // Each is tried twice, and each time another bit is flipped.
  let flips = 0;
  let valid = 0;
  const site = await host({
    fault: (path, response, body) => {
      if (path !== WASM) return false;
      const bytes = flipped(body, Math.floor((wasm.length * 8 * flips) / (2 * FLIPS)) + (flips % 8));
      flips += 1;
      valid += WebAssembly.validate(bytes) ? 1 : 0;
      response.writeHead(200, { "Content-Type": "application/wasm" }).end(bytes);
      return true;
    },
  });
  const { page, close } = await open(browser, { url: `${site.url}/tests/hosts/empty.html` });
  for (let tries = 0; tries < FLIPS; tries += 20) {
    const outcomes = await page.evaluate((first) => Promise.all(Array.from({ length: 20 }, async (_, index) => {
      const { default: init } = await import(`/pkg/kvp-veiviser.js?${first + index}`);
      return init().then(() => "ran", ({ code, cause }) => `${code}: ${cause.name}`);
    })), tries);
    assert.deepEqual(new Set(outcomes), new Set(["not_initialised: TypeError"]), `up to flip ${flips}`);
  }
  console.log(`${valid} of ${flips} were valid`);
  assert.ok(flips >= FLIPS);
  assert.ok(valid > flips / 10, `only ${valid} of them would have been valid, so the hash was hardly tested`);
  await close();
  await site.close();
});

// id: wrong-media-type
test("a wasm of the wrong media type works all the same", async () => {
  const site = await host({
    fault: (path, response, body) => path === WASM && response.writeHead(200, { "Content-Type": "application/octet-stream" }).end(body) && true,
  });
  const { seen, close } = await open(browser, { url: site.url + PLAIN });
  assert.deepEqual(seen.exceptions, []);
  await close();
  await site.close();
});

/** A clock that goes only when the test moves it: eight seconds are what they are on a slow machine too. */
const stand = async (context) => {
  await context.clock.install({ time: new Date("2026-06-01T10:00:00Z") });
  await context.clock.pauseAt(new Date("2026-06-01T11:00:00Z"));
};

const announced = (guide) => guide.evaluate((element) => element.shadowRoot.querySelector("[role=status]").textContent);

test("what is announced of a guide that cannot load stays when loading would be announced", async () => {
  const site = await host({ fault: (path, response) => path === WASM && response.destroy() !== undefined });
  const { page, guide, close } = await open(browser, { url: site.url + PLAIN, waits: false, before: stand });
  await guide.locator(".kvp-card button").waitFor();
  await page.clock.runFor(1000);
  assert.match(await announced(guide), /Vi får ikke vist veiviseren/);
  await close();
  await site.close();
});

// id: stalled-wasm
test("a wasm that stalls after its headers is given up after eight seconds, and may be tried again", async () => {
  let stalls = true;
  const site = await host({
    fault: (path, response) => stalls && path === WASM && response.writeHead(200, { "Content-Type": "application/wasm" }).flushHeaders() === undefined,
  });
  const visited = await open(browser, { url: site.url + PLAIN, waits: false, before: stand });
  const { page, guide, ready, close } = visited;
  await page.waitForFunction(() => customElements.get("kvp-veiviser"));
  await page.clock.runFor(7000);
  assert.match(await announced(guide), /Laster veiviseren/);
  assert.equal(await guide.locator(".kvp-card button").count(), 0, "not before eight seconds");
  await page.clock.runFor(1000);
  await page.clock.resume();
  await apologises(visited, "timeout");
  stalls = false;
  await guide.locator(".kvp-card button").click();
  await ready();
  await close();
  await site.close();
});

// id: module-not-found
test("a module that is not found leaves the host's words where they are", async () => {
  const site = await host({ fault: (path, response) => path === "/pkg/kvp-veiviser.js" && response.writeHead(404).end() && true });
  const { guide, close } = await open(browser, { url: site.url + PLAIN, waits: false });
  assert.match(await shown(guide), /Ring Nav på 55\s55\s33\s33/);
  assert.equal(await guide.getByText("Ring Nav på").isVisible(), true);
  await close();
  await site.close();
});

// id: no-webassembly
test("a browser without WebAssembly gets the card and the host's words", async () => {
  const jitless = await chromium.launch({ ...options, args: [...options.args, "--js-flags=--jitless"] });
  const site = await host();
  const visited = await open(jitless, { url: site.url + PLAIN, waits: false });
  assert.equal(await visited.page.evaluate(() => typeof WebAssembly), "undefined");
  await apologises(visited, "wasm_unavailable");
  await jitless.close();
  await site.close();
});

// id: policy-without-wasm
test("a policy without WebAssembly gets the card and the host's words", async () => {
  const site = await host({ headers: { "Content-Security-Policy": "script-src 'self'" } });
  const visited = await open(browser, { url: site.url + PLAIN, waits: false });
  await apologises(visited, "wasm_unavailable");
  await visited.close();
  await site.close();
});

// id: minimal-policy
test("of the policy that an embedding site needs, no word can be left out", async () => {
  const cdn = await host();
  const page = `<!doctype html><html lang="nb"><meta charset="utf-8"><script type="module" src="${cdn.url}/pkg/kvp-veiviser.js"></script>
    <kvp-veiviser><p>Ring Nav på 55 55 33 33.</p></kvp-veiviser>`;
  const policy = [["script-src", cdn.url, "'wasm-unsafe-eval'"], ["connect-src", cdn.url]];
  const shows = async (directives) => {
    const value = `default-src 'none'; ${directives.map((words) => words.join(" ")).join("; ")}`;
    const site = await host({ headers: { "Content-Security-Policy": value }, pages: { "/": page } });
    const { page: shown, guide, violations, close } = await open(browser, { url: site.url, waits: false });
    // What goes against the policy may be tried twice, and ends in an error that is reported; a script that may not come tells nothing.
    await shown.waitForFunction(() => window.kvpEvents.length > 0 || (window.violations.length > 0 && !customElements.get("kvp-veiviser")));
    const outcome = [Boolean(await guide.evaluate((element) => element.assessment)), (await violations()).length];
    await close();
    await site.close();
    return outcome;
  };
  assert.deepEqual(await shows(policy), [true, 0]);
  for (const [place, words] of policy.entries()) {
    for (const word of words.slice(1)) {
      const less = policy.with(place, words.filter((other) => other !== word));
      const [works, violations] = await shows(less.map((directive) => (directive.length === 1 ? [...directive, "'none'"] : directive)));
      assert.deepEqual([works, violations > 0], [false, true], `without ${word} in ${words[0]}`);
    }
  }
  await cdn.close();
});

// id: single-file-offline
test("one file with its wasm inside works where nothing may be fetched, and asks for nothing", async () => {
  const site = await host({ headers: { "Content-Security-Policy": "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'" } });
  const { guide, seen, violations, close } = await open(browser, { url: `${site.url}/tests/hosts/single.html` });
  await setLawDate(guide, "2026-06-01");
  await walk(guide, open_to_it);
  assert.match(await shown(guide), /24\s048/);
  assert.deepEqual(site.requests.filter((path) => path !== "/favicon.ico"), ["/tests/hosts/single.html", "/pkg/kvp-veiviser.single.js"]);
  assert.deepEqual([seen.exceptions, await violations()], [[], []]);
  await close();
  await site.close();
});

// id: no-request-once-ready
test("a guide that is loaded needs no network: the whole way to the amounts without a request", async () => {
  const site = await host();
  const { page, guide, seen, close } = await open(browser, { url: site.url + PLAIN });
  const before = site.requests.length;
  const loaded = site.requests.filter((path) => path !== "/favicon.ico");
  assert.deepEqual(loaded, [PLAIN, "/pkg/kvp-veiviser.js", WASM, PACK], "three files, and nothing from anyone else");
  await page.context().setOffline(true);
  await setLawDate(guide, "2026-06-01");
  await walk(guide, open_to_it);
  assert.match(await shown(guide), /24\s048/);
  assert.deepEqual([site.requests.length, seen.exceptions], [before, []]);
  await close();
  await site.close();
});

/** What a page does first: what it asks for, and that it reads a stylesheet. Runs in the page. */
function record() {
  window.first = [];
  const note = (owner, name, what) => {
    const original = owner[name];
    owner[name] = function (...given) {
      const noted = what(...given);
      if (noted) window.first.push(noted);
      return original.apply(this, given);
    };
  };
  note(window, "fetch", (source) => new URL(source).pathname);
  note(DocumentFragment.prototype, "append", (node) => node.rel === "modulepreload" && new URL(node.href).pathname);
  note(CSSStyleSheet.prototype, "replaceSync", () => "a stylesheet");
}

/** Every way an element comes to be, in a mode. */
const BORN = {
  "written before the module": (mode) => `<kvp-veiviser mode="${mode}"></kvp-veiviser><script type="module" src="/pkg/kvp-veiviser.js"></script>`,
  "given its mode by a framework": (mode) => `<kvp-veiviser></kvp-veiviser><script>document.querySelector("kvp-veiviser").mode = "${mode}";</script><script type="module" src="/pkg/kvp-veiviser.js"></script>`,
  "written afterwards": (mode) => `<script type="module">import "/pkg/kvp-veiviser.js"; document.body.innerHTML = '<kvp-veiviser mode="${mode}"></kvp-veiviser>';</script>`,
  "made": (mode) => `<script type="module">import "/pkg/kvp-veiviser.js"; const made = document.createElement("kvp-veiviser"); made.mode = "${mode}"; document.body.append(made);</script>`,
};
const DESK = ["/pkg/kvp-veiviser.workbench.js", "/pkg/kvp-veiviser.workbench.wasm", "/pkg/kvp-veiviser.workbench.nb.json"];

for (const [way, html] of Object.entries(BORN)) {
  // id: asked-for-first
  test(`an element that is ${way} asks for its files before it reads a stylesheet, each once, and for those of its mode alone`, async () => {
    for (const [mode, files] of [["innbygger", [WASM, PACK]], ["veileder", DESK]]) {
      const site = await host({ pages: { "/": `<!doctype html><html lang="nb"><meta charset="utf-8"><link rel="icon" href="data:,"><body>${html(mode)}` } });
      const { page, seen, ready, close } = await open(browser, { url: site.url, waits: false, before: (context) => context.addInitScript(record) });
      await page.waitForSelector("kvp-veiviser");
      await ready();
      await drawn(page);
      const first = await page.evaluate(() => window.first);
      // The workbench's own files are asked for once its module is there.
      const early = mode === "innbygger" ? files : files.slice(0, 1);
      assert.deepEqual(first.slice(0, early.length + 1), [...early, "a stylesheet"], mode);
      assert.deepEqual(site.requests, ["/", "/pkg/kvp-veiviser.js", ...files]);
      assert.deepEqual([seen.exceptions, seen.requests], [[], []]);
      await close();
      await site.close();
    }
  });
}

// id: preloaded-once
test("a wasm that the page preloads is used, and asked for once, whether or not the server lets it be kept", async () => {
  for (const [mode, file] of [["innbygger", WASM], ["veileder", DESK[1]]]) {
    for (const kept of ["no-store", "max-age=31536000, immutable"]) {
      const [line] = /<link rel="preload"[^>]*>/.exec(await readFile(new URL("../../docs/embedding.md", import.meta.url), "utf8"));
      const preload = line.replace(/href="[^"]*"/, `href="${file}"`);
      const pages = { "/": `<!doctype html><html lang="nb"><meta charset="utf-8"><link rel="icon" href="data:,">${preload}<script type="module" src="/pkg/kvp-veiviser.js"></script><kvp-veiviser mode="${mode}"></kvp-veiviser>` };
      const fault = (path, response, body) => path === file && Boolean(response.writeHead(200, { "Content-Type": "application/wasm", "Cache-Control": kept }).end(body));
      const site = await host({ pages, fault });
      const warnings = [];
      const listens = (_, page) => page.on("console", (message) => warnings.push(message.text()));
      const { page, seen, close } = await open(browser, { url: site.url, before: listens });
      await drawn(page);
      assert.deepEqual(site.requests.filter((path) => path.endsWith(".wasm")), [file], `${mode}, ${kept}`);
      const by = await page.evaluate((path) => performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(path)).map(({ initiatorType }) => initiatorType), file);
      assert.equal(by[0], "link", `it is the page that asks, and not ${by}`);
      assert.deepEqual([seen.exceptions, warnings], [[], []]);
      await close();
      await site.close();
    }
  }
});
