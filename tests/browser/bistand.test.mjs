// The pilot of arbeid med bistand: months under either model, both side by side, the claim on file and on paper.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import init, { bistandA, bistandB } from "../../pkg/core.js";
import { click, openPilot, put, rows, written } from "./bistand.mjs";
import { launch } from "./chromium.mjs";
import { focused } from "./desk.mjs";
import { drawn, speak, unfold } from "./guide.mjs";
import { KEYS, ROWS, compareModels, number, resultText, settleMonths, shown } from "./months.mjs";

let browser;
before(async () => {
  await init();
  browser = await launch();
});
after(() => browser.close());

/** The tables of the months that are worked out by hand, without their heads. */
async function byHand() {
  const page = await readFile(new URL("../two-months/README.md", import.meta.url), "utf8");
  const tables = page.split(/\n(?!\|)/).map((part) => part.split("\n").filter((line) => line.startsWith("|")));
  return tables.filter((table) => table.length).map((table) => table.slice(2).map((line) => line.split("|").slice(1, -1).map((cell) => cell.trim())));
}

/** The claim as it is saved. */
async function file(pilot) {
  await click(pilot, "Kravet som CSV");
  const text = await pilot.locator("#kvp-text").inputValue();
  await click(pilot, "Lukk");
  return text.trim().split(/\r?\n/).map((line) => line.split(";"));
}

test("whatever month is filled in, what is shown is what the package says of it", () => settleMonths(browser, 16));

test("the same participants cost what the package says under both models", () => compareModels(browser, 5));

test("months make a series whose sums are those of the package, and a claim with numbers for names", async () => {
  const { page, guide: pilot, seen, close } = await openPilot(browser);
  await put(pilot, { foersteMaaned: "9", tilretteleggere: "1", ordinaerPlasser: "2", omfattendePlasser: "1", fasteAnsettelser: "1" });
  await unfold(pilot);
  const people = [["", "1"], ["omfattende", "0,5"], ["", "0.75"]];
  for (const [index, [need, months]] of people.entries()) {
    await click(pilot, "Legg til deltaker");
    await put(pilot, { [`deltaker-${index}-behov`]: need, [`deltaker-${index}-maaneder`]: months });
  }
  await click(pilot, "Ny måned med de samme deltakerne");
  assert.equal(await pilot.locator("#kvp-fasteAnsettelser").inputValue(), "", "who was employed is not employed anew");
  assert.deepEqual((await rows(pilot, ".kvp-series"))[1].slice(1), Array(6).fill("–"), "nobody has reported anything of it");
  assert.match(await resultText(pilot), /Summen er uten november 2008, for der mangler tallene\./);
  assert.match(await resultText(pilot), /Måneder med tall/);
  await put(pilot, { "deltaker-0-maaneder": "1", "deltaker-1-maaneder": "0,5", "deltaker-2-maaneder": "1" });
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
  assert.deepEqual(lines[0], ["Modell", "Måned", "Hva", "Behov", "Antall", "Sats i kroner", "Kroner"]);
  for (const [index, name] of ["oktober 2008", "november 2008"].entries()) {
    const own = lines.filter(([model, of]) => model === "Modell A" && of === name);
    const people = own.filter(([, , who]) => who.startsWith("Deltaker "));
    const at = (label) => number(own.find(([, , row]) => row === label).at(-1));
    const sums = [4, 6].map((cell) => people.reduce((sum, row) => sum + number(row[cell]), 0));
    assert.deepEqual([sums[1], number(own.find(([, , row]) => row === "Til sammen")[4])], [at("Krav fra arrangøren"), sums[0]]);
    assert.deepEqual(ROWS.map(at), KEYS.map((key) => Number(months[index][key])));
    for (const [, , what, , count, rate, kroner] of own.filter((line) => line[5])) assert.equal(number(count) * number(rate), number(kroner), what);
    assert.deepEqual(own.find(([, , row]) => row === "Plasser (oppfølging og tilpasning)").slice(4), ["2", "3400,00", "6800,00"]);
    assert.equal(own.find(([, , row]) => row === "Tilretteleggere")[4], "1");
  }
  const together = lines.filter(([, of]) => of === "Alle måneder");
  assert.deepEqual(ROWS.map((row) => number(together.find(([, , of]) => of === row).at(-1))), KEYS.map(sum));
  const kept = await page.evaluate(async () => [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]);
  assert.deepEqual([kept, seen.requests, seen.errors], [["", 0, 0, 0], [], []]);
  await close();
});

// id: pilot-two-months
test("two months come to what they come to by hand under either model and side by side, whatever is filled in first", async () => {
  const { page, guide: pilot, close } = await openPilot(browser);
  const [january, february, a, b, both] = await byHand();
  const people = (rows, ...kinds) => put(pilot, Object.fromEntries(rows.flatMap((row, index) => kinds.map(([kind, cell]) => [`deltaker-${index}-${kind}`, row[cell]]))));
  const hours = [["veiledningstimer", 3], ["arbeidsgivertimer", 4], ["reisetimer", 5]];
  await put(pilot, { ordinaerPlasser: "3", omfattendePlasser: "1", fasteAnsettelser: "1" });
  for (const [index, row] of january.entries()) {
    await click(pilot, "Legg til deltaker");
    await put(pilot, { [`deltaker-${index}-behov`]: row[1] === "omfattende" ? "omfattende" : "" });
  }
  await people(january, ["maaneder", 2]);
  await click(pilot, "Modell B");
  await people(january, ...hours);
  await click(pilot, "Ny måned med de samme deltakerne");
  await click(pilot, "Legg til deltaker");
  await people(february, ...hours);
  const ofB = await file(pilot);
  await click(pilot, "Modell A");
  await people(february, ["maaneder", 2]);
  const ofA = await file(pilot);
  for (const [model, lines, table] of [["A", ofA, a], ["B", ofB, b]]) {
    for (const [at, month] of ["januar 2008", "februar 2008", "Alle måneder"].entries()) {
      const amount = (label) => lines.find((line) => line[0] === `Modell ${model}` && line[1] === month && line[2] === label).at(-1);
      assert.deepEqual(table.map(([label]) => amount(label)), table.map((row) => row[at + 1]), `${model} ${month}`);
    }
  }
  await click(pilot, "A og B side om side");
  const stays = pilot.locator(".kvp-bar");
  for (const [month, ...amounts] of both) {
    await click(pilot, month);
    assert.equal(await pilot.locator("#kvp-deltaker-0-veiledningstimer").inputValue(), (month.startsWith("j") ? january : february)[0][3]);
    const table = Object.fromEntries((await rows(pilot, ".kvp-bistand__result .kvp-rows")).map(([label, ...cells]) => [label, cells]));
    const [ofTheA, ofTheB, less] = amounts.map((amount) => written(number(amount)));
    assert.deepEqual(table["Refusjon og bonus til sammen"], [ofTheA, ofTheB]);
    const text = await resultText(pilot);
    for (const said of [`Modell A koster ${less} kroner mindre enn modell B`, `Dette er ${month}.`]) assert.ok(text.includes(said), `${said} in ${text}`);
    const bar = (await stays.innerText()).replaceAll("\u00a0", " ");
    for (const amount of [ofTheA, ofTheB]) assert.ok(bar.includes(`${amount} kroner`), bar);
  }
  for (const width of [1366, 900, 320]) {
    await page.setViewportSize({ width, height: 650 });
    for (const field of await pilot.locator(".kvp-desk__inputs :is(input, select)").all()) {
      await field.focus();
      const [top, bottom, over] = await pilot.evaluate(({ shadowRoot }) => {
        const bar = shadowRoot.querySelector(".kvp-bar").getBoundingClientRect();
        const own = shadowRoot.activeElement.getBoundingClientRect();
        return [bar.top, bar.bottom, own.bottom <= bar.bottom && own.top < bar.bottom];
      });
      assert.ok(top >= -1 && bottom <= 650 && !over, `${await field.getAttribute("id")} at ${width}: ${top} to ${bottom}, over: ${over}`);
    }
  }
  await close();
});

test("hours of participants are claimed kind by kind, and what is over the order is not paid", async () => {
  const { guide: pilot, close } = await openPilot(browser);
  await click(pilot, "Modell B");
  await unfold(pilot);
  for (let index = 0; index < 2; index += 1) {
    await click(pilot, "Legg til deltaker");
    await put(pilot, { [`deltaker-${index}-veiledningstimer`]: "40,25", [`deltaker-${index}-arbeidsgivertimer`]: "10", [`deltaker-${index}-reisetimer`]: "2.5" });
  }
  const settled = bistandB({ tilretteleggere: 1, veiledningstimer: "80.5", arbeidsgivertimer: 20, reisetimer: 5, deltakere: 2, fasteAnsettelser: 0 });
  const lines = await file(pilot);
  const line = (label) => lines.find(([, , row]) => row === label);
  assert.deepEqual(line("Deltaker 2"), ["Modell B", "januar 2008", "Deltaker 2", "40,25", "10", "2,5", "52,75", "550,00", "29012,50"]);
  assert.deepEqual(line("Til sammen"), ["Modell B", "januar 2008", "Til sammen", "80,50", "20,00", "5,00", "105,50", "", "58025,00"]);
  assert.deepEqual(line("Timer kjøpt").slice(6), ["95,00", "550,00", "52250,00"]);
  const at = (label) => number(line(label).at(-1));
  assert.deepEqual([at("Refusjon"), at("Av kravet blir ikke betalt")], [Number(settled.refusjon), 10.5 * 550]);
  assert.ok((await resultText(pilot)).includes("Timer som er brukt ut over det Nav har kjøpt: 10,5."));
  const sums = () => pilot.locator(".kvp-desk__inputs").innerText();
  assert.match(await sums(), /Veiledning av deltakere \(timer\): 80,5 til sammen/);
  await put(pilot, { "deltaker-1-reisetimer": "x" });
  assert.match(await sums(), /Veiledning av deltakere \(timer\): – til sammen/, "no sum of what cannot be read");
  await close();
});

// id: pilot-errors-in-words
test("a field that cannot be read says so when one leaves it, and no amount is left standing", async () => {
  const { guide: pilot, events, close } = await openPilot(browser);
  await put(pilot, { ordinaerPlasser: "15", ordinaerMaaneder: "12" });
  const field = pilot.locator("#kvp-ordinaerMaaneder");
  for (const [text, message] of [["mye", /et tall fra 0 til 1.000.000/], ["1,234", /høyst to desimaler/], ["-1", /må være fra 0/], ["01017012345", /fødselsnummer/]]) {
    await field.fill(text);
    assert.equal(await field.getAttribute("aria-invalid"), null, "not while typing");
    await field.blur();
    assert.equal(await field.getAttribute("aria-invalid"), "true");
    assert.match(await pilot.locator("#kvp-ordinaerMaaneder-error").innerText(), message);
    assert.doesNotMatch(await resultText(pilot), /\d kroner|\d,\d\d/);
    await pilot.locator("[role=status]").getByText("Vi viser ingen beløp").waitFor({ state: "attached" });
    assert.equal(await field.inputValue(), text);
  }
  await put(pilot, { ordinaerMaaneder: "12,5" });
  assert.match(await resultText(pilot), /42 500,00 kroner/);
  assert.ok((await events()).some(([kind]) => kind === "result"));
  await close();
});

test("before anything is filled in one is asked for it, and what is left blank beside numbers is shown to count as nothing", async () => {
  const { page, guide: pilot, close } = await openPilot(browser);
  for (const view of ["Modell A", "Modell B", "A og B side om side"]) {
    await click(pilot, view);
    assert.match(await resultText(pilot), /Fyll inn tallene fra rapporten, så kommer beløpene\./);
    assert.doesNotMatch(await resultText(pilot), /\d,\d\d|minstekravet/);
  }
  await click(pilot, "Modell A");
  await put(pilot, { ordinaerPlasser: "15" });
  assert.match(await resultText(pilot), /Deltakermånedene mangler\. Fyll dem inn, så kommer beløpene\./);
  assert.doesNotMatch(await resultText(pilot), /\d,\d\d/, "places are nothing anybody used");
  await put(pilot, { ordinaerPlasser: "", omfattendePlasser: "6", ordinaerMaaneder: "0" });
  assert.match(await resultText(pilot), /Regnet som 0 fordi ingenting er fylt inn: Plasser \(oppfølging og tilpasning\) og Nye faste ansettelser\./);
  const whole = /Der det ikke står noe om plasser eller måneder, regner vi med at hver deltaker har en plass hele måneden\./;
  assert.match(await resultText(pilot), whole);
  assert.deepEqual((await shown(pilot))["Ubrukt av tilsagnet"], "0,00");
  await page.emulateMedia({ media: "print" });
  for (const said of [/Regnet som 0 fordi/, whole]) assert.match(await resultText(pilot), said, "on paper too");
  await page.emulateMedia({ media: "screen" });
  await put(pilot, { ordinaerPlasser: "15", omfattendePlasser: "0", omfattendeMaaneder: "0", fasteAnsettelser: "0" });
  assert.doesNotMatch(await resultText(pilot), /Regnet som 0|Der det ikke står noe/);
  assert.deepEqual((await shown(pilot))["Ubrukt av tilsagnet"], "51 000,00");
  await put(pilot, { tilretteleggere: "" });
  assert.match(await pilot.locator("#kvp-tilretteleggere-error").innerText(), /Skriv et tall/);
  assert.match(await resultText(pilot), /Vi viser ingen beløp før dette er rettet: Tilretteleggere\./);
  await close();
});

// id: pilot-by-keyboard
test("everything is within reach of the keyboard, and the focus follows what one does", async () => {
  const { page, guide: pilot, close } = await openPilot(browser);
  const at = () => pilot.evaluate((element) => { const { activeElement: it } = element.shadowRoot; return it?.id || it?.getAttribute("aria-label") || it?.innerText?.trim() || ""; });
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
  await to("Legg til deltaker");
  await page.keyboard.press("Enter");
  await drawn(page);
  assert.equal(await at(), "kvp-deltaker-0-veiledningstimer");
  await page.keyboard.type("12,5");
  await to("Fjern deltaker 1");
  await page.keyboard.press("Enter");
  await drawn(page);
  assert.equal(await at(), "kvp-deltakere-en-for-en");
  await page.keyboard.press("Tab");
  assert.equal(await at(), "Angre");
  await page.keyboard.press("Enter");
  await drawn(page);
  assert.equal(await at(), "kvp-deltakere-en-for-en");
  assert.equal(await pilot.locator("#kvp-deltaker-0-veiledningstimer").inputValue(), "12,5");
  await to("Fjern deltaker 1", "Shift+Tab");
  await page.keyboard.press("Enter");
  await drawn(page);
  await to("Ny måned med de samme deltakerne", "Shift+Tab");
  await page.keyboard.press("Enter");
  await drawn(page);
  assert.equal(await at(), "kvp-veiledningstimer", "the first field that is the month's own");
  assert.equal(await pilot.locator("#kvp-veiledningstimer").inputValue(), "");
  assert.equal(await pilot.locator("#kvp-tilretteleggere").inputValue(), "2");
  await to("kvp-csv-button", "Shift+Tab");
  await page.keyboard.press("Enter");
  await drawn(page);
  assert.equal(await at(), "kvp-text");
  await to("Lukk");
  await page.keyboard.press("Enter");
  await drawn(page);
  assert.equal(await at(), "kvp-csv-button");
  await to("kvp-wipe-button");
  await page.keyboard.press("Enter");
  await drawn(page);
  assert.equal(await at(), "kvp-wipe");
  await to("Ja, slett alt");
  await page.keyboard.press("Enter");
  await drawn(page);
  assert.equal(await at(), "kvp-tilretteleggere");
  assert.equal(await pilot.locator("#kvp-veiledningstimer").inputValue(), "");
  await to("kvp-punkt-b0");
  await page.keyboard.press("Space");
  assert.equal(await pilot.locator("#kvp-punkt-b0").isChecked(), true);
  await close();
});

test("one begins in the first field, what one leaves is written as one writes it, and Ctrl and Enter lead to the result and back", async () => {
  const { page, guide: pilot, close } = await openPilot(browser);
  assert.equal(await focused(pilot), "kvp-tilretteleggere");
  await page.keyboard.type("02");
  for (const text of ["15 plasser", "13.50"]) {
    await page.keyboard.press("Tab");
    await page.keyboard.type(text);
  }
  for (const field of ["kvp-result", "kvp-ordinaerMaaneder", "kvp-result", "kvp-ordinaerMaaneder"]) {
    await page.keyboard.press("Control+Enter");
    await drawn(page);
    assert.equal(await focused(pilot), field);
  }
  const values = await pilot.locator(":is(#kvp-tilretteleggere, #kvp-ordinaerPlasser, #kvp-ordinaerMaaneder)").evaluateAll((fields) => fields.map(({ value }) => value));
  assert.deepEqual(values, ["2", "15", "13,5"]);
  await close();
});

test("a model of which nothing is known has no figures, and what is filled in side by side stands under either model", async () => {
  const { page, guide: pilot, close } = await openPilot(browser);
  const totals = async () => {
    const text = (await rows(pilot, ".kvp-bistand__result .kvp-rows")).find(([what]) => what === "Refusjon og bonus til sammen");
    return text.slice(1);
  };
  await click(pilot, "A og B side om side");
  await put(pilot, { ordinaerDeltakere: "9", fasteAnsettelser: "1" });
  assert.match(await resultText(pilot), /Fyll inn timer også/);
  assert.doesNotMatch(await resultText(pilot), /\d,\d\d/, "nobody has reported anything");
  await click(pilot, "Modell A");
  await put(pilot, { ordinaerMaaneder: "9" });
  await click(pilot, "A og B side om side");
  for (const media of ["screen", "print"]) {
    await page.emulateMedia({ media });
    const text = await resultText(pilot);
    assert.deepEqual(await totals(), ["38 600,00", "–"], media);
    assert.match(text, /Fyll inn timer også/);
    assert.match(text, /Modell B\s+–/);
    assert.doesNotMatch(text, /95,00|52 250|Timer på hver .*Regnet/);
  }
  await page.emulateMedia({ media: "screen" });
  await put(pilot, { ordinaerTimer: "6,18", omfattendeDeltakere: "2" });
  assert.equal((await totals())[1], "–", "hours of two are missing");
  assert.match(await resultText(pilot), /Dette mangler: Timer på hver \(omfattende behov\)\./);
  assert.doesNotMatch(await resultText(pilot), /koster [\d ]+,\d\d kroner mindre|I snitt koster/);
  await put(pilot, { omfattendeTimer: "10" });
  const both = await totals();
  await click(pilot, "Modell A");
  assert.deepEqual(await totals(), [both[0]]);
  assert.equal(await pilot.locator("#kvp-omfattendePlasser").inputValue(), "2");
  await click(pilot, "Modell B");
  assert.deepEqual(await totals(), [both[1]]);
  const values = await pilot.locator(":is(#kvp-veiledningstimer, #kvp-deltakere)").evaluateAll((fields) => fields.map(({ value }) => value));
  assert.deepEqual(values, ["75,62", "11"]);
  await put(pilot, { deltakere: "14" });
  await put(pilot, { deltakere: "" });
  assert.equal(await pilot.locator("#kvp-deltakere").inputValue(), "11", "what follows stands there again");
  await close();
});

test("language, theme and heading level change while what is filled in stays, and a law date changes nothing", async () => {
  const { guide: pilot, events, close } = await openPilot(browser);
  await put(pilot, { ordinaerPlasser: "3", ordinaerMaaneder: "2,5" });
  await speak(pilot, "en");
  assert.equal(await pilot.locator("#kvp-ordinaerMaaneder").inputValue(), "2,5");
  assert.match((await resultText(pilot)).replaceAll("\u00a0", " "), /NOK 8,500\.00/);
  const before = await resultText(pilot);
  await pilot.evaluate((element) => { element.lawDate = "2029-01-01"; element.theme = "dark"; element.headingLevel = 3; });
  assert.equal(await resultText(pilot), before);
  assert.equal(await pilot.locator("h3#kvp-heading").count(), 1);
  assert.equal(await pilot.locator(".kvp.dark").count(), 1);
  await pilot.locator("#kvp-ordinaerMaaneder").focus();
  await click(pilot, "Start over");
  await click(pilot, "Yes, delete everything");
  const kinds = (await events()).map(([kind]) => kind);
  assert.deepEqual([kinds[0], kinds.at(-1)], ["ready", "reset"]);
  for (const [, detail] of await events()) assert.deepEqual(Object.keys(detail), ["version"]);
  await close();
});

test("the mode changes at runtime, and the answers about the programme come back as they were", async () => {
  const { guide: pilot, seen, close } = await openPilot(browser, { path: "/www/vert.html" });
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

test("on paper stand the claim, its sums and what was filled in, on two sheets at most", async () => {
  const { page, guide: pilot, close } = await openPilot(browser);
  await put(pilot, { tilretteleggere: "4", ordinaerPlasser: "60", fasteAnsettelser: "1" });
  await unfold(pilot);
  const more = pilot.getByRole("button", { name: "Legg til deltaker" });
  for (let index = 0; index < 60; index += 1) await more.evaluate((button) => button.click()).then(() => drawn(page));
  assert.equal(await pilot.getByRole("button", { name: "Legg til deltaker" }).count(), 0);
  await put(pilot, { "deltaker-0-maaneder": "1", "deltaker-59-maaneder": "0,5" });
  for (let month = 0; month < 5; month += 1) await click(pilot, "Ny måned med de samme deltakerne");
  await click(pilot, "januar 2008");
  await page.emulateMedia({ media: "print" });
  const paper = (await pilot.locator(".kvp-bistand").innerText()).replaceAll("\u00a0", " ");
  const settled = bistandA({ ordinaer: { plasser: 60, deltakermaaneder: "59.5" }, omfattende: { plasser: 0, deltakermaaneder: 0 }, tilretteleggere: 4, fasteAnsettelser: 1 });
  for (const line of [`${written(settled.total)} kroner`, "Deltaker 60", "1 700,00", "202 300,00", "Plasser (oppfølging og tilpasning): 60", "8. november 2007"]) {
    assert.ok(paper.includes(line), `${line} in\n${paper}`);
  }
  for (const control of await pilot.locator(".kvp-bistand :is(select, .kvp-desk__head .aksel-button, #kvp-tilretteleggere)").all()) assert.equal(await control.isVisible(), false);
  const pdf = (await page.pdf({ format: "A4", margin: { top: "1cm", bottom: "1cm", left: "1.5cm", right: "1.5cm" } })).toString("latin1");
  const sheets = pdf.match(/\/Type \/Page\b/g).length;
  assert.ok(sheets <= 2, `${sheets} sheets`);
  await close();
});

test("between the desk and the pilot nothing more is fetched, and the answers about the programme come along", async () => {
  const requests = [];
  const { page, guide: pilot, seen, close } = await openPilot(browser, { before: (context) => context.on("request", (request) => requests.push(new URL(request.url()).pathname)) });
  assert.deepEqual(requests.filter((path) => path.startsWith("/pkg/")).sort(), ["js", "workbench.js", "workbench.nb.json", "workbench.wasm"].map((name) => `/pkg/kvp-veiviser.${name}`));
  requests.length = 0;
  await put(pilot, { ordinaerPlasser: "3" });
  for (const [mode, shown, field, text] of [["veileder", ".kvp-desk:not(.kvp-bistand)", "alder", ""], ["bistand", ".kvp-bistand", "ordinaerPlasser", ""], ["veileder", ".kvp-desk:not(.kvp-bistand)", "alder", "4"]]) {
    await pilot.evaluate((element, mode) => { element.mode = mode; }, mode);
    await pilot.locator(shown).waitFor();
    assert.equal(await pilot.locator(`#kvp-${field}`).inputValue(), text, mode);
    await put(pilot, { [field]: "4" });
    await drawn(page);
  }
  assert.deepEqual([requests, seen.errors], [[], []]);
  await close();
});

test("the single file holds the desk and the pilot, and works where nothing may be fetched", async () => {
  const requests = [];
  const replaces = async (context) => {
    await context.route("**/kvp-veiviser.js", async (route) => route.fulfill({
      body: await readFile(new URL("../../pkg/kvp-veiviser.workbench.single.js", import.meta.url)), contentType: "text/javascript",
    }));
    context.on("request", (request) => requests.push(new URL(request.url()).pathname));
  };
  const { guide: pilot, close } = await openPilot(browser, { before: replaces });
  await pilot.locator(".kvp-bistand").waitFor();
  for (const [mode, shown] of [["veileder", ".kvp-desk:not(.kvp-bistand)"], ["bistand", ".kvp-bistand"], [undefined, ".kvp-desk:not(.kvp-bistand)"]]) {
    await pilot.evaluate((element, mode) => { element.mode = mode; }, mode);
    await pilot.locator(shown).waitFor();
  }
  const preloaded = "/pkg/kvp-veiviser.workbench.wasm"; // By the page, which is made for the module with its wasm beside it.
  assert.deepEqual(requests.filter((path) => /wasm|workbench/.test(path)), [preloaded]);
  await close();
});
