// The caseworker's desk, from an empty page to two columns compared.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { base, launch } from "./chromium.mjs";
import { openDesk, put, result, someone } from "./desk.mjs";
import { setLawDate } from "./guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const frame = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

test("what is filled in is shown at once as what the rules say of it", async () => {
  const { page, guide, seen, violations, close } = await openDesk(browser);
  await setLawDate(guide, "2026-06-01");
  await put(guide, someone);
  await frame(page);
  assert.match(await result(guide), /24 048 kroner/);
  assert.match(await result(guide), /Det ser ut som vilkårene er oppfylt/);
  const { plan, stipend } = await guide.evaluate((element) => element.assessment);
  assert.equal(stipend.perMonth.total, "24048.04");
  const rows = await guide.locator(".kvp-plan tbody tr").count();
  assert.equal(rows, plan.rows.length + 1);
  assert.deepEqual([seen.errors, seen.requests, await violations()], [[], [], []]);
  await close();
});

test("a field that cannot be read says so beside it, and no amount is left standing", async () => {
  const { page, guide, close } = await openDesk(browser);
  await setLawDate(guide, "2026-06-01");
  await put(guide, someone);
  await guide.locator("#kvp-timer").fill("38");
  await frame(page);
  assert.doesNotMatch(await result(guide), /\d kroner/);
  assert.equal(await guide.locator("#kvp-timer").getAttribute("aria-invalid"), null, "not while typing");
  await guide.locator("#kvp-timer").blur();
  await frame(page);
  assert.equal(await guide.locator("#kvp-timer").getAttribute("aria-invalid"), "true");
  assert.match(await guide.locator("#kvp-timer-error").innerText(), /fra 0 til 37,5/);
  assert.equal(await guide.locator("#kvp-timer").inputValue(), "38");
  assert.equal(await guide.evaluate((element) => element.assessment), undefined);
  await close();
});

test("while the law date cannot be used every field stays as it is, and no result does", async () => {
  const { page, guide, seen, close } = await openDesk(browser);
  await setLawDate(guide, "2026-06-01");
  await put(guide, someone);
  await frame(page);
  const filled = () => guide.locator(".kvp-desk__inputs :is(input, select):visible").evaluateAll((controls) => controls.map(({ id, value }) => [id, value]));
  const [before, answers] = [await filled(), await guide.evaluate((element) => element.answers)];
  const date = guide.locator("#kvp-regeldato");
  await date.selectText();
  for (const sign of "05.06.200") {
    await page.keyboard.press(sign);
    await frame(page);
    assert.deepEqual(await filled(), before, await date.inputValue());
    assert.match(await result(guide), /Vi viser ingen resultater før regeldatoen er rettet\. Feltene følger reglene for 1\. juni 2026/);
    assert.doesNotMatch(await result(guide), /\d kroner|Oppfylt/);
    assert.deepEqual(await guide.evaluate((element) => [element.answers, element.assessment]), [answers, undefined]);
    assert.equal(await date.getAttribute("aria-invalid"), null, "not while typing");
  }
  await page.keyboard.press("8");
  await frame(page);
  assert.match(await result(guide), /\d kroner/);
  const ofThen = await filled();
  assert.ok(ofThen.some(([id]) => id === "kvp-navTilbud"));
  for (const [text, message] of [["31.10.2007", /fra 1\. november 2007 til 31\. desember 2029/], ["5. juni", /dag, måned og år, for eksempel 01\.06\.2026/], ["", /dag, måned og år/]]) {
    await date.fill(text);
    await date.blur();
    await frame(page);
    assert.match((await guide.locator("#kvp-regeldato-error").innerText()).replaceAll("\u00a0", " "), message);
    assert.deepEqual(await filled(), ofThen, text);
    for (const label of ["Kopier til journal", "Planen som CSV", "Vis til bruker"]) {
      await guide.getByRole("button", { name: label, exact: true }).click();
      await frame(page);
      assert.equal(await guide.evaluate((element) => element.shadowRoot.activeElement.id), "kvp-regeldato", label);
    }
    assert.equal(await guide.locator("#kvp-text, .kvp-guide").count(), 0);
  }
  await page.emulateMedia({ media: "print" });
  const paper = (await guide.locator(".kvp-desk").innerText()).replaceAll("\u00a0", " ");
  assert.match(paper, /Alder eller fødselsdato: 27/);
  assert.doesNotMatch(paper, /\d kroner|Regler per/);
  assert.deepEqual(seen.errors, []);
  await close();
});

test("without a mouse one comes from an empty page to two columns compared with a plan", async (t) => {
  const { page, guide, close } = await openDesk(browser);
  await setLawDate(guide, "2026-06-01");
  await guide.locator("#kvp-regeldato").focus();
  let strokes = 0;
  const press = async (key) => {
    strokes += 1;
    await page.keyboard.press(key);
  };
  const type = async (text) => {
    strokes += text.length;
    await page.keyboard.type(text);
  };
  const at = () => guide.evaluate((element) => element.shadowRoot.activeElement?.id ?? "");
  const to = async (id) => {
    for (let tabs = 0; (await at()) !== id; tabs += 1) {
      assert.ok(tabs < 40, `Tab does not lead to ${id}`);
      await press("Tab");
    }
  };
  const fields = [
    ...[["alder", "24"], ["barn", "1"], ["opphold", "L"], ["nedsattEvne", "J"], ["ytelser", "I"], ["arbeidsevnevurdering", "G"]],
    ...[["tettOppfoelging", "J"], ["egenJobbsoeking", "N"], ["introduksjonsprogram", "N"], ["start", "17.08.2026"], ["maaneder", "12"]],
  ];
  for (const [field, text] of fields) {
    await to(`kvp-${field}`);
    await type(text);
  }
  await press("Control+Shift+Enter");
  await frame(page);
  await press("Control+Enter");
  await frame(page);
  assert.equal(await at(), "kvp-result");
  await press("Control+Enter");
  await frame(page);
  assert.equal(await at(), "kvp-maaneder");
  for (let tabs = 0; (await at()) !== "kvp-alder"; tabs += 1) {
    assert.ok(tabs < 40, "Shift and Tab do not lead back");
    await press("Shift+Tab");
  }
  await type("25");
  await frame(page);
  await frame(page);
  assert.match(await result(guide), /Kolonne B gir 7 742 kroner mer i måneden enn kolonne A fordi kvalifiseringsstønaden er 7 742 kroner høyere \(hel sats mot to tredeler\)\./);
  assert.match(await result(guide), /Ulik/);
  t.diagnostic(`${strokes} keystrokes`);
  assert.ok(strokes < 110, `${strokes} keystrokes`);
  await close();
});

test("two hundred inputs a second for ten seconds end in the right amount, and are painted in time", async (t) => {
  const { page, guide, close } = await openDesk(browser);
  await setLawDate(guide, "2026-06-01");
  await put(guide, { ...someone, maaneder: "36" });
  const delays = await guide.evaluate(async (element) => {
    const field = element.shadowRoot.querySelector("#kvp-timer");
    const delays = [];
    const start = performance.now();
    for (let index = 0; index < 2000; index += 1) {
      const due = start + index * 5;
      while (performance.now() < due) await new Promise((done) => { setTimeout(done, 0); });
      const at = performance.now();
      field.value = String((index * 7) % 38).slice(0, 2);
      field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => delays.push(performance.now() - at);
        port2.postMessage(0);
      });
    }
    field.value = "7,5";
    field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    await new Promise((done) => { setTimeout(done, 500); });
    return delays.sort((one, other) => one - other);
  });
  const p95 = delays[Math.floor(delays.length * 0.95)];
  t.diagnostic(`input to paint, of ${delays.length}: p50 ${delays[delays.length >> 1].toFixed(1)} ms, p95 ${p95.toFixed(1)} ms`);
  const { stipend } = await guide.evaluate((element) => element.assessment);
  assert.equal(stipend.afterReductions.perMonth.total, "19238.43");
  assert.match(await result(guide), /19 238 kroner/);
  await close();
});

test("the journal and the plan's table hold the core's numbers, and nothing is sent or stored", async () => {
  const { page, guide, seen, close } = await openDesk(browser);
  await setLawDate(guide, "2026-06-01");
  await put(guide, { ...someone, alder: "24", dagpenger: "4321,09" });
  await frame(page);
  const { findings, plan, stipend } = await guide.evaluate((element) => element.assessment);
  const written = (amount) => amount.replace(".", ",").replace(/\B(?=(\d{3})+,)/g, " ");
  const text = async (label) => {
    await guide.getByRole("button", { name: label, exact: true }).click();
    await frame(page);
    const shown = await guide.locator("#kvp-text").inputValue();
    await guide.getByRole("button", { name: "Lukk" }).click();
    return shown;
  };
  const journal = await text("Kopier til journal");
  for (const amount of [stipend.perMonth.stoenad, stipend.afterReductions.perMonth.total, stipend.reductions.samordning]) {
    assert.ok(journal.includes(written(amount)), `${written(amount)} in\n${journal}`);
  }
  for (const row of plan.rows) assert.ok(journal.includes(written(row.total)), row.month);
  for (const { basis } of findings) for (const { label } of basis) assert.ok(journal.includes(label), label);
  const csv = (await text("Planen som CSV")).trim().split(/\r?\n/).slice(1).map((line) => line.split(";"));
  const expected = plan.rows.map((row) => [row.month, row.weekdays, row.stipendDays, row.stoenad, row.barnetillegg, row.total, row.notes.join(" ")]);
  assert.deepEqual(csv, expected.map((row) => row.map((cell) => String(cell).replace(/^(\d+)\.(\d\d)$/, "$1,$2"))));
  const kept = await page.evaluate(async () => [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]);
  assert.deepEqual([kept, seen.requests, seen.errors], [["", 0, 0, 0], [], []]);
  const sinks = await page.evaluate(() => JSON.stringify([document.title, location.href, window.told, [...document.querySelectorAll("*")].map((it) => [...it.attributes].map(({ value }) => value))]));
  assert.doesNotMatch(sinks, /4321/);
  await close();
});

test("the person is shown the same case in a language of choice, and a new conversation knows nothing", async () => {
  const { page, guide, close } = await openDesk(browser);
  await setLawDate(guide, "2026-06-01");
  await put(guide, someone);
  await guide.getByRole("button", { name: "Vis til bruker" }).click();
  await frame(page);
  await guide.getByRole("button", { name: "English" }).click();
  await frame(page);
  const shown = (await guide.locator(".kvp-guide").innerText()).replaceAll("\u00a0", " ");
  assert.match(shown, /NOK 24,048/);
  assert.equal(await guide.locator(".kvp-desk [lang=en] .kvp-guide").count(), 1);
  await guide.getByRole("button", { name: "Tilbake til veiledersiden" }).click();
  await frame(page);
  assert.equal(await guide.locator("#kvp-alder").inputValue(), "27");
  await guide.getByRole("button", { name: "Ny samtale" }).click();
  await frame(page);
  await guide.getByRole("button", { name: "Ja, slett alt" }).click();
  await frame(page);
  assert.equal(await guide.locator("#kvp-alder").inputValue(), "");
  assert.equal(await guide.locator("#kvp-opphold").inputValue(), "");
  assert.deepEqual(await guide.evaluate((element) => element.answers), {});
  await close();
});

test("a guide that becomes a desk keeps its answers", async () => {
  const { page, guide, close } = await openDesk(browser, { path: "/" });
  await guide.evaluate((element) => { element.answers = { alder: 27, barn: 1 }; element.lawDate = "2026-06-01"; element.mode = "veileder"; });
  await guide.locator("#kvp-regeldato").waitFor();
  await frame(page);
  assert.equal(await guide.locator("#kvp-alder").inputValue(), "27");
  await guide.evaluate((element) => { element.mode = "innbygger"; });
  await guide.locator(".kvp-guide").waitFor();
  assert.deepEqual(await guide.evaluate((element) => element.answers), { alder: 27, barn: 1 });
  await close();
});

test("on paper stand the result, what was filled in and the rules, and no field or button", async () => {
  const { page, guide, close } = await openDesk(browser);
  await setLawDate(guide, "2026-06-01");
  await put(guide, someone);
  await frame(page);
  await page.emulateMedia({ media: "print" });
  const paper = (await guide.locator(".kvp-desk").innerText()).replaceAll("\u00a0", " ");
  for (const line of [/24 048 kroner/, /Alder eller fødselsdato: 27/, /Regler per 1\. juni 2026/, /august 2026/]) assert.match(paper, line);
  for (const control of await guide.locator(".kvp-desk :is(input, select, .aksel-button)").all()) assert.equal(await control.isVisible(), false);
  await close();
});

test("no other module and no other wasm than those it was built with is used, and the page says so", async () => {
  for (const file of ["kvp-veiviser.desk.js", "kvp-veiviser.desk.wasm"]) {
    const page = await (await browser.newContext()).newPage();
    await page.route(`**/${file}`, async (route) => {
      const body = Buffer.concat([await readFile(new URL(`../../pkg/${file}`, import.meta.url)), Buffer.from("\n")]);
      await route.fulfill({ body, contentType: file.endsWith("wasm") ? "application/wasm" : "text/javascript" });
    });
    await page.goto(`${base}/www/veileder.html`);
    await page.locator("kvp-veiviser .kvp-card button").waitFor();
    assert.equal(await page.locator("kvp-veiviser .kvp-desk").count(), 0, file);
    await page.context().close();
  }
});
