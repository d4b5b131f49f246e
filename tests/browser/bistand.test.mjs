// The pilot of arbeid med bistand: months under either model, both side by side, the claim on file and on paper.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import init, { bistandA, bistandB } from "../../pkg/core.js";
import { chance, openAll, openPilot, press, put, rows, written } from "./bistand.mjs";
import { base, launch } from "./chromium.mjs";
import { barriers, speak, unreadable } from "./guide.mjs";

let browser;
before(async () => {
  await init();
  browser = await launch();
});
after(() => browser.close());

const ROWS = ["Tilsagn fra Nav", "Refusjon", "Ubrukt av tilsagnet", "Bonus", "Refusjon og bonus til sammen"];
const KEYS = ["tilsagn", "refusjon", "avregning", "bonus", "total"];

/** The amounts that a month shows, by what they are called. */
const shown = async (pilot) => Object.fromEntries(await rows(pilot, ".kvp-bistand__result .kvp-rows"));

const said = async (pilot) => (await pilot.locator(".kvp-bistand__result").innerText()).replaceAll("\u00a0", " ");

/** The claim as it is saved. */
async function file(pilot) {
  await press(pilot, "Kravet som CSV");
  const text = await pilot.locator("#kvp-text").inputValue();
  await press(pilot, "Lukk");
  return text.trim().split(/\r?\n/).map((line) => line.split(";"));
}

const number = (cell) => Number(cell.replace(",", "."));

test("whatever month is filled in, what is shown is what the package says of it", async () => {
  const { pilot, seen, violations, close } = await openPilot(browser);
  const any = chance(7);
  const decimal = (most) => `${any(most)}.${String(any(99)).padStart(2, "0")}`;
  for (let month = 0; month < 60; month += 1) {
    const [tilretteleggere, fasteAnsettelser] = [any(4), any(5)];
    await press(pilot, month % 2 ? "Modell B" : "Modell A");
    await put(pilot, { tilretteleggere: String(tilretteleggere), fasteAnsettelser: String(fasteAnsettelser) });
    let settled;
    if (month % 2) {
      const hours = { veiledningstimer: decimal(150), arbeidsgivertimer: decimal(60), reisetimer: decimal(40) };
      const deltakere = any(40);
      await put(pilot, { ...hours, reisetimer: hours.reisetimer.replace(".", ","), deltakere: String(deltakere) });
      settled = bistandB({ tilretteleggere, fasteAnsettelser, ...hours, deltakere });
      const flags = [settled.underMinstekrav, Number(settled.timerOverTilsagn) > 0, settled.overTak, settled.warnings.length > 0];
      const words = [/færre enn minstekravet/, /brukt ut over det Nav har kjøpt/, /deltakere er for mange/, /i snitt/];
      const text = await said(pilot);
      words.forEach((word, index) => assert.equal(word.test(text), flags[index], `${word} ${text}`));
    } else {
      const places = () => ({ plasser: any(30), deltakermaaneder: decimal(30) });
      const [ordinaer, omfattende] = [places(), places()];
      await put(pilot, { ordinaerPlasser: String(ordinaer.plasser), ordinaerMaaneder: ordinaer.deltakermaaneder.replace(".", ",") });
      await put(pilot, { omfattendePlasser: String(omfattende.plasser), omfattendeMaaneder: omfattende.deltakermaaneder });
      settled = bistandA({ ordinaer, omfattende, tilretteleggere, fasteAnsettelser });
      const text = await said(pilot);
      assert.equal(/plasser er for mange/.test(text), settled.warnings.includes("over_tak"));
      assert.equal(/det som er for mye, blir ikke betalt/i.test(text), settled.warnings.includes("over_plasser"));
    }
    const amounts = await shown(pilot);
    assert.deepEqual(ROWS.map((row) => amounts[row]), KEYS.map((key) => written(settled[key])), JSON.stringify(settled));
    const unpaid = number(amounts["Krav fra arrangøren"].replaceAll(" ", "")) - Number(settled.refusjon);
    assert.equal(amounts["Av kravet blir ikke betalt"], written(unpaid));
  }
  assert.deepEqual([seen.errors, seen.requests, await violations()], [[], [], []]);
  await close();
});

test("the same participants cost what the package says under both models", async () => {
  const { pilot, close } = await openPilot(browser);
  await press(pilot, "A og B side om side");
  const any = chance(11);
  for (let month = 0; month < 15; month += 1) {
    const [tilretteleggere, ordinaer, omfattende] = [any(3), any(20), any(9)];
    const hours = [any(15), any(25)];
    await put(pilot, { tilretteleggere: String(tilretteleggere), fasteAnsettelser: "1", ordinaerDeltakere: String(ordinaer), ordinaerTimer: `${hours[0]},5` });
    await put(pilot, { omfattendeDeltakere: String(omfattende), omfattendeTimer: `${hours[1]}.25` });
    const used = (plasser) => ({ plasser, deltakermaaneder: plasser });
    const a = bistandA({ ordinaer: used(ordinaer), omfattende: used(omfattende), tilretteleggere, fasteAnsettelser: 1 });
    const timer = (ordinaer * (hours[0] + 0.5) + omfattende * (hours[1] + 0.25)).toFixed(2);
    const b = bistandB({ tilretteleggere, fasteAnsettelser: 1, veiledningstimer: timer, arbeidsgivertimer: 0, reisetimer: 0, deltakere: ordinaer + omfattende });
    const table = await rows(pilot, ".kvp-bistand__result .kvp-rows");
    const of = (label) => table.find(([name]) => name === label).slice(1);
    assert.deepEqual(ROWS.map(of), KEYS.map((key) => [written(a[key]), written(b[key])]));
    const text = await said(pilot);
    const less = Math.abs(a.total - b.total).toFixed(2);
    const unpaid = ([used, settled]) => used - Number(settled.refusjon) > 0;
    const claims = { A: [ordinaer * 3_400 + omfattende * 8_500, a], B: [Number(timer) * 550, b] };
    for (const [model, claim] of Object.entries(claims)) {
      assert.equal(text.includes(`Av kravet i modell ${model} blir `), unpaid(claim), `${model} ${text}`);
    }
    if (Number(less) === 0) assert.match(text, /koster like mye/);
    else assert.ok(text.includes(`Modell ${Number(a.total) < Number(b.total) ? "A" : "B"} koster ${written(less)} kroner mindre`), text);
  }
  await close();
});

test("months make a series whose sums are those of the package, and a claim with numbers for names", async () => {
  const { page, pilot, seen, close } = await openPilot(browser);
  await put(pilot, { foersteMaaned: "9", tilretteleggere: "1", ordinaerPlasser: "2", omfattendePlasser: "1", fasteAnsettelser: "1" });
  await openAll(pilot);
  const people = [["", "1"], ["omfattende", "0,5"], ["", "0.75"]];
  for (const [index, [need, months]] of people.entries()) {
    await press(pilot, "Legg til deltaker");
    await put(pilot, { [`deltaker-${index}-behov`]: need, [`deltaker-${index}-maaneder`]: months });
  }
  await press(pilot, "Ny måned med samme tall");
  await put(pilot, { "deltaker-2-maaneder": "1", fasteAnsettelser: "0" });
  const month = (ordinaer, fasteAnsettelser) => bistandA({
    ordinaer: { plasser: 2, deltakermaaneder: ordinaer }, omfattende: { plasser: 1, deltakermaaneder: "0.5" }, tilretteleggere: 1, fasteAnsettelser,
  });
  const months = [month("1.75", 1), month("2", 0)];
  const sum = (key) => months.reduce((sum, settled) => sum + Number(settled[key]), 0);
  const series = await rows(pilot, ".kvp-series");
  assert.deepEqual(series.map(([name]) => name), ["oktober 2008", "november 2008", "Til sammen"]);
  assert.deepEqual([1, 3, 4, 5, 6].map((at) => series[2][at]), KEYS.map((key) => written(sum(key))));
  const claim = await rows(pilot, ".kvp-claim");
  assert.deepEqual(claim.map((row) => row.at(-1)), ["3 400,00", "4 250,00", "3 400,00", "11 050,00"]);
  assert.deepEqual(claim[1], ["Deltaker 2", "Omfattende behov", "0,5", "4 250,00"]);

  const lines = await file(pilot);
  for (const [index, name] of ["oktober 2008", "november 2008"].entries()) {
    const own = lines.filter(([of]) => of === name);
    const people = own.filter(([, who]) => who.startsWith("Deltaker "));
    const at = (label) => number(own.find(([, row]) => row === label).at(-1));
    const sums = [3, 4].map((cell) => people.reduce((sum, row) => sum + number(row[cell]), 0));
    assert.deepEqual([sums[1], number(own.find(([, row]) => row === "Til sammen")[3])], [at("Krav fra arrangøren"), sums[0]]);
    assert.deepEqual(ROWS.map(at), KEYS.map((key) => Number(months[index][key])));
  }
  const kept = await page.evaluate(async () => [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]);
  assert.deepEqual([kept, seen.requests, seen.errors], [["", 0, 0, 0], [], []]);
  await close();
});

test("hours of participants are claimed kind by kind, and what is over the order is not paid", async () => {
  const { pilot, close } = await openPilot(browser);
  await press(pilot, "Modell B");
  await openAll(pilot);
  for (let index = 0; index < 2; index += 1) {
    await press(pilot, "Legg til deltaker");
    await put(pilot, { [`deltaker-${index}-veiledningstimer`]: "40,25", [`deltaker-${index}-arbeidsgivertimer`]: "10", [`deltaker-${index}-reisetimer`]: "2.5" });
  }
  const settled = bistandB({ tilretteleggere: 1, veiledningstimer: "80.5", arbeidsgivertimer: 20, reisetimer: 5, deltakere: 2, fasteAnsettelser: 0 });
  const lines = await file(pilot);
  assert.deepEqual(lines[2], ["januar 2008", "Deltaker 2", "40,25", "10", "2,5", "52,75", "29012,50"]);
  assert.deepEqual(lines[3], ["januar 2008", "Til sammen", "80,50", "20,00", "5,00", "105,50", "58025,00"]);
  const at = (label) => number(lines.find(([, row]) => row === label).at(-1));
  assert.deepEqual([at("Refusjon"), at("Av kravet blir ikke betalt")], [Number(settled.refusjon), 10.5 * 550]);
  assert.ok((await said(pilot)).includes("Timer som er brukt ut over det Nav har kjøpt: 10,5."));
  const sums = () => pilot.locator(".kvp-desk__inputs").innerText();
  assert.match(await sums(), /Veiledning av deltakere, timer: 80,5 til sammen/);
  await put(pilot, { "deltaker-1-reisetimer": "x" });
  assert.match(await sums(), /Veiledning av deltakere, timer: – til sammen/, "no sum of what cannot be read");
  await close();
});

test("a field that cannot be read says so when one leaves it, and no amount is left standing", async () => {
  const { pilot, told, close } = await openPilot(browser);
  await put(pilot, { ordinaerPlasser: "15", ordinaerMaaneder: "12" });
  const field = pilot.locator("#kvp-ordinaerMaaneder");
  for (const [text, message] of [["mye", /et tall fra 0 til 1.000.000/], ["1,234", /høyst to desimaler/], ["-1", /må være fra 0/], ["01017012345", /fødselsnummer/]]) {
    await field.fill(text);
    assert.equal(await field.getAttribute("aria-invalid"), null, "not while typing");
    await field.blur();
    assert.equal(await field.getAttribute("aria-invalid"), "true");
    assert.match(await pilot.locator("#kvp-ordinaerMaaneder-error").innerText(), message);
    assert.doesNotMatch(await said(pilot), /\d kroner|\d,\d\d/);
    await pilot.locator("[role=status]").getByText("Vi viser ingen beløp").waitFor({ state: "attached" });
    assert.equal(await field.inputValue(), text);
  }
  await put(pilot, { ordinaerMaaneder: "12,5" });
  assert.match(await said(pilot), /42 500,00 kroner/);
  assert.ok((await told()).some(([kind]) => kind === "result"));
  await close();
});

test("before anything is filled in one is asked for it, and what is left blank beside numbers is said to count as nothing", async () => {
  const { page, pilot, close } = await openPilot(browser);
  for (const view of ["Modell A", "Modell B", "A og B side om side"]) {
    await press(pilot, view);
    assert.match(await said(pilot), /Fyll inn tallene fra rapporten, så kommer beløpene\./);
    assert.doesNotMatch(await said(pilot), /\d,\d\d|minstekravet/);
  }
  await press(pilot, "Modell A");
  await put(pilot, { ordinaerPlasser: "15" });
  assert.match(await said(pilot), /Regnet som 0 fordi ingenting er fylt inn: Nye faste ansettelser; Plasser, omfattende behov; Deltakermåneder, oppfølging og tilpasning; Deltakermåneder, omfattende behov\./);
  await page.emulateMedia({ media: "print" });
  assert.match(await said(pilot), /Regnet som 0 fordi/, "on paper too");
  await page.emulateMedia({ media: "screen" });
  await put(pilot, { ordinaerMaaneder: "0", omfattendePlasser: "0", omfattendeMaaneder: "0", fasteAnsettelser: "0" });
  assert.doesNotMatch(await said(pilot), /Regnet som 0/);
  assert.deepEqual((await shown(pilot))["Ubrukt av tilsagnet"], "51 000,00");
  await put(pilot, { tilretteleggere: "" });
  assert.match(await pilot.locator("#kvp-tilretteleggere-error").innerText(), /Skriv et tall/);
  assert.match(await said(pilot), /Vi viser ingen beløp før dette er rettet: Tilretteleggere\./);
  await close();
});

test("everything is within reach of the keyboard, and the focus follows what one does", async () => {
  const { page, pilot, close } = await openPilot(browser);
  const at = () => pilot.evaluate((element) => { const { activeElement: it } = element.shadowRoot; return it?.id || it?.innerText?.trim() || ""; });
  const to = async (name, key = "Tab") => {
    for (let tabs = 0; (await at()) !== name; tabs += 1) {
      assert.ok(tabs < 80, `${key} does not lead to ${name}`);
      await page.keyboard.press(key);
    }
  };
  await pilot.locator(".kvp-bistand button").first().focus();
  await to("Modell B");
  await page.keyboard.press("Space");
  await to("kvp-tilretteleggere");
  await page.keyboard.type("2");
  await to("kvp-veiledningstimer");
  await page.keyboard.type("60,5");
  await to("Deltakerne én for én");
  await page.keyboard.press("Enter");
  await to("Legg til deltaker");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(50);
  assert.equal(await at(), "kvp-deltaker-0-veiledningstimer");
  await page.keyboard.type("12,5");
  await to("Fjern deltaker 1");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(50);
  assert.equal(await at(), "kvp-deltakere-en-for-en");
  await to("Ny måned med samme tall", "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(50);
  assert.equal(await at(), "kvp-opplysninger");
  await to("Kravet som CSV", "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(50);
  assert.equal(await at(), "kvp-text");
  await to("Lukk");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(50);
  assert.equal(await at(), "kvp-result");
  await to("kvp-wipe-button", "Shift+Tab");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(50);
  assert.equal(await at(), "kvp-wipe");
  await to("Ja, slett alt");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(50);
  assert.equal(await at(), "kvp-heading");
  assert.equal(await pilot.locator("#kvp-veiledningstimer").inputValue(), "");
  await to("kvp-punkt-b0");
  await page.keyboard.press("Space");
  assert.equal(await pilot.locator("#kvp-punkt-b0").isChecked(), true);
  await close();
});

test("language, theme and heading level change while what is filled in stays, and a law date changes nothing", async () => {
  const { pilot, told, close } = await openPilot(browser);
  await put(pilot, { ordinaerPlasser: "3", ordinaerMaaneder: "2,5" });
  await speak(pilot, "en");
  assert.equal(await pilot.locator("#kvp-ordinaerMaaneder").inputValue(), "2,5");
  assert.match((await said(pilot)).replaceAll("\u00a0", " "), /NOK 8,500\.00/);
  const before = await said(pilot);
  await pilot.evaluate((element) => { element.lawDate = "2029-01-01"; element.theme = "dark"; element.headingLevel = 3; });
  assert.equal(await said(pilot), before);
  assert.equal(await pilot.locator("h3#kvp-heading").count(), 1);
  assert.equal(await pilot.locator(".kvp.dark").count(), 1);
  await pilot.locator("#kvp-ordinaerMaaneder").focus();
  await press(pilot, "Start over");
  await press(pilot, "Yes, delete it all");
  const kinds = (await told()).map(([kind]) => kind);
  assert.deepEqual([kinds[0], kinds.at(-1)], ["ready", "reset"]);
  for (const [, detail] of await told()) assert.deepEqual(Object.keys(detail), ["version"]);
  await close();
});

test("the mode changes at runtime, and the answers about the programme come back as they were", async () => {
  const { pilot, seen, close } = await openPilot(browser, { path: "/www/vert.html" });
  await pilot.evaluate((element) => { element.answers = { alder: 27, barn: 1 }; element.mode = "bistand"; });
  await pilot.locator(".kvp-bistand").waitFor();
  assert.deepEqual(await pilot.evaluate((element) => element.answers), { alder: 27, barn: 1 });
  assert.equal(await pilot.evaluate((element) => element.assessment), undefined);
  await put(pilot, { ordinaerPlasser: "3" });
  await pilot.evaluate((element) => { element.mode = "innbygger"; });
  await pilot.locator(".kvp-guide").waitFor();
  assert.deepEqual(await pilot.evaluate((element) => element.answers), { alder: 27, barn: 1 });
  await pilot.evaluate((element) => { element.mode = "bistand"; });
  await pilot.locator(".kvp-bistand").waitFor();
  assert.equal(await pilot.locator("#kvp-ordinaerPlasser").inputValue(), "", "what others have seen to the end is forgotten");
  assert.deepEqual(seen.errors, []);
  await close();
});

test("the screens are free of barriers, in three languages, at 1280 and 320 pixels, in light and dark", async () => {
  for (const width of [1280, 320]) {
    for (const lang of ["nb", "nn", "en"]) {
      const { page, pilot, seen, violations, close } = await openPilot(browser, { width });
      await speak(pilot, lang);
      const both = async (state) => {
        for (const theme of ["light", "dark"]) {
          await pilot.evaluate((element, colours) => { element.theme = colours; }, theme);
          assert.deepEqual(await barriers(page), [], `${state}, ${lang}, ${width}, ${theme}`);
        }
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${state}, ${lang} at ${width} is no wider than the window`);
        assert.deepEqual(await unreadable(pilot), [], `${state}, ${lang} at ${width}: a table cannot be read`);
      };
      await both("empty");
      await put(pilot, { ordinaerPlasser: "31", ordinaerMaaneder: "31,5", omfattendePlasser: "7", fasteAnsettelser: "2" });
      await openAll(pilot);
      await pilot.locator("#kvp-deltakere-en-for-en button").click();
      await pilot.locator(".kvp-bistand [role=group] button[data-variant=tertiary]").nth(1).click();
      await pilot.locator(".kvp-series").waitFor();
      await both("series");
      await put(pilot, { ordinaerPlasser: "x" });
      await both("errors");
      const views = pilot.locator(".kvp-bistand__views button");
      await views.nth(2).click();
      await put(pilot, { ordinaerDeltakere: "9", ordinaerTimer: "12" });
      await both("side by side");
      await views.nth(1).click();
      await openAll(pilot);
      await put(pilot, { tilretteleggere: "3", "deltaker-0-veiledningstimer": "120,25", "deltaker-0-arbeidsgivertimer": "30,5", "deltaker-0-reisetimer": "12,75" });
      await both("model B with hours of a participant");
      await pilot.locator(".kvp-bistand__head, .kvp-desk__head").getByRole("button").nth(3).click();
      await both("model B with the claim as a file");
      assert.deepEqual([seen.errors, seen.requests, await violations()], [[], [], []]);
      await close();
    }
  }
});

test("on paper stand the claim, its sums and what was filled in, on two sheets at most", async () => {
  const { page, pilot, close } = await openPilot(browser);
  await put(pilot, { tilretteleggere: "4", ordinaerPlasser: "60", fasteAnsettelser: "1" });
  await openAll(pilot);
  for (let index = 0; index < 60; index += 1) await press(pilot, "Legg til deltaker");
  assert.equal(await pilot.getByRole("button", { name: "Legg til deltaker" }).count(), 0);
  await put(pilot, { "deltaker-0-maaneder": "1", "deltaker-59-maaneder": "0,5" });
  for (let month = 0; month < 5; month += 1) await press(pilot, "Ny måned med samme tall");
  await page.emulateMedia({ media: "print" });
  const paper = (await pilot.locator(".kvp-bistand").innerText()).replaceAll("\u00a0", " ");
  const settled = bistandA({ ordinaer: { plasser: 60, deltakermaaneder: "1.5" }, omfattende: { plasser: 0, deltakermaaneder: 0 }, tilretteleggere: 4, fasteAnsettelser: 1 });
  for (const line of [`${written(settled.total)} kroner`, "Deltaker 60", "1 700,00", "5 100,00", "Plasser, oppfølging og tilpasning: 60", "8. november 2007"]) {
    assert.ok(paper.includes(line), `${line} in\n${paper}`);
  }
  for (const control of await pilot.locator(".kvp-bistand :is(select, .kvp-desk__head .aksel-button, #kvp-tilretteleggere)").all()) assert.equal(await control.isVisible(), false);
  const pdf = (await page.pdf({ format: "A4", margin: { top: "1cm", bottom: "1cm", left: "1.5cm", right: "1.5cm" } })).toString("latin1");
  const sheets = pdf.match(/\/Type \/Page\b/g).length;
  assert.ok(sheets <= 2, `${sheets} sheets`);
  await close();
});

test("no other module and no other wasm than those it was built with is used, and the page says so", async () => {
  for (const name of ["kvp-veiviser.bistand.js", "kvp-veiviser.bistand.wasm"]) {
    const page = await (await browser.newContext()).newPage();
    await page.route(`**/${name}`, async (route) => {
      const body = Buffer.concat([await readFile(new URL(`../../pkg/${name}`, import.meta.url)), Buffer.from("\n")]);
      await route.fulfill({ body, contentType: name.endsWith("wasm") ? "application/wasm" : "text/javascript" });
    });
    await page.goto(`${base}/www/bistand.html`);
    await page.locator("kvp-veiviser .kvp-card button").waitFor();
    assert.equal(await page.locator("kvp-veiviser .kvp-bistand").count(), 0, name);
    await page.context().close();
  }
});

test("the single file holds the pilot alone, and works where nothing may be fetched", async () => {
  const page = await (await browser.newContext()).newPage();
  const requests = [];
  await page.route("**/kvp-veiviser.js", async (route) => route.fulfill({
    body: await readFile(new URL("../../pkg/kvp-veiviser.bistand.single.js", import.meta.url)), contentType: "text/javascript",
  }));
  page.on("request", (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(`${base}/www/bistand.html`);
  await page.locator("kvp-veiviser .kvp-bistand").waitFor();
  assert.deepEqual(requests.filter((path) => /wasm|bistand\.js|desk/.test(path)), []);
  const { version, assess } = await page.evaluate(async () => {
    const module = await import("/pkg/kvp-veiviser.bistand.single.js");
    await module.default();
    return { version: module.version().package, assess: typeof module.assess };
  });
  assert.match(version, /^\d+\.\d+\.\d+$/);
  assert.equal(assess, "undefined");
  await page.context().close();
});
