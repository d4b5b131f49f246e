// What someone with a slow telephone waits for, and how long after an input the result is painted.

import { chromium } from "playwright-core";
import { quantile } from "./numbers.mjs";
import { serve } from "./server.mjs";

const RUNS = 20;
const INPUTS = 200;
/** 1.6 Mbit/s down, 750 kbit/s up, 150 ms: what browsers' tools call slow 4G. */
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOW_CPU = 4;
/** Someone for whom the programme looks open, who fills in a plan. */
const SOMEONE = {
  ...{ alder: 27, barn: 1, opphold: "fast_bopel", nedsattEvne: "ja", ytelser: "ingen", arbeidsevnevurdering: "gjennomfoert", tettOppfoelging: "ja" },
  ...{ egenJobbsoeking: "nei", introduksjonsprogram: "nei", arbeidstimerPerUke: "0", programstart: "2026-08-17", programMaaneder: 12 },
};

/** All of it, in the Chromium that is named. */
export async function browser(executablePath, bundles) {
  const site = await serve(bundles);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"] });
  try {
    return { version: browser.version(), loads: await loads(browser, site.base), inputs: await inputs(browser, site.base) };
  } finally {
    await browser.close();
    site.close();
  }
}

/** A page that nobody has visited, on this processor and line. */
async function visit(browser, { slowness, line, address, before }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  if (line) {
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", line);
  }
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowness });
  if (before) await page.addInitScript(before);
  await page.goto(address);
  return { page, close: () => context.close() };
}

const quantiles = (values) => ({ p50: quantile(values, 0.5), p95: quantile(values, 0.95) });

/** From the beginning of navigation: the element ready and painted, and the first answer of each bundle painted. They take turns. */
async function loads(browser, base) {
  const seen = { guide: [], early: [], core: [], traced: [], react: [], aksel: [], publicodes: [] };
  for (let run = 0; run < RUNS; run += 1) {
    for (const [name, runs] of Object.entries(seen)) {
      const { page, close } = await visit(browser, { slowness: SLOW_CPU, line: SLOW_4G, address: `${base}/page/${name}`, before: watch });
      await page.waitForFunction(() => window.painted !== undefined, undefined, { timeout: 60_000 });
      runs.push(await page.evaluate(() => ({ painted: window.painted, longest: Math.max(0, ...window.tasks) })));
      await close();
    }
  }
  const of = (pick) => Object.fromEntries(Object.entries(seen).map(([name, runs]) => [name, quantiles(runs.map(pick))]));
  return { runs: RUNS, painted: of(({ painted }) => painted), longest: of(({ longest }) => longest) };
}

/** Runs in the page: notes when there is something to see, and every task of more than 50 ms. */
function watch() {
  window.tasks = [];
  new PerformanceObserver((list) => window.tasks.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask", buffered: true });
  const paint = () => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { window.painted = performance.now(); };
    port2.postMessage(0);
  });
  document.addEventListener("kvp-ready", paint);
  window.answered = (text) => {
    document.querySelector("#answer").textContent = text;
    paint();
  };
}

/** From an input on the desk, with a plan of twelve months, to the frame that shows the new amounts. */
async function inputs(browser, base) {
  const measured = {};
  for (const slowness of [1, SLOW_CPU]) {
    const { page, close } = await visit(browser, { slowness, address: `${base}/page/desk` });
    const desk = page.locator("kvp-veiviser");
    await desk.locator("#kvp-trekk button").first().click();
    await desk.locator("#kvp-timer").waitFor();
    await desk.evaluate((element, answers) => { element.answers = answers; }, SOMEONE);
    measured[slowness] = quantiles(await desk.evaluate(type, INPUTS));
    await close();
  }
  return { count: INPUTS, measured };
}

/** Runs in the page: inputs at any moment of a frame, each once the last is painted. The wait for the frame is counted. */
async function type(element, count) {
  const field = element.shadowRoot.querySelector("#kvp-timer");
  const delays = [];
  for (let index = 0; index < count; index += 1) {
    await new Promise((done) => { setTimeout(done, 20 + ((index * 7) % 17)); });
    field.value = String(1 + (index % 30));
    const at = performance.now();
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    await new Promise((done) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(0);
      });
    });
    delays.push(performance.now() - at);
  }
  return delays;
}
