// The pictures and tables of the result: the plan by month, the month by hours of work, and what would change the answer.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { answer, barriers, becomes, drawn, onward, open, open_to_it, setLawDate, speak, still, turnCard, unfold, unreadable, walk } from "./guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const LAW_DATE = "2026-06-01";
const plain = (text) => text.replaceAll("\u00a0", " ");

/** A result to look at: what a host filled in, and `changed` of it. */
async function result(options, changed = {}) {
  const opened = await open(browser, options);
  await setLawDate(opened.guide, LAW_DATE);
  const { alder, ...others } = { ...open_to_it, barn: 1 };
  const answers = { foedselsdato: "2002-03-15", ...others, ...changed };
  await opened.guide.evaluate((element, given) => { element.answers = given; }, answers);
  await walk(opened.guide, {});
  return opened;
}

/** The rows of a table, by its caption. */
const table = (guide, caption) => guide.evaluate((element, wanted) => {
  const tables = [...element.shadowRoot.querySelectorAll("table")];
  const found = tables.find((one) => one.caption.textContent.includes(wanted));
  return [...found.querySelectorAll("tbody tr")].map((row) => [...row.cells].map((cell) => cell.textContent.replaceAll("\u00a0", " ")));
}, caption);

/** The bars of the picture in a card, each by its shade, its place and its height in thousandths. */
const bars = (guide, card) => guide.evaluate((element, id) => {
  const picture = element.shadowRoot.querySelector(`.aksel-expansioncard:has(#${id}) .kvp-chart`);
  return [...picture.querySelectorAll("rect")].map((bar) => ({ shade: bar.getAttribute("class"), x: Number(bar.getAttribute("x")), height: Number(bar.getAttribute("height")) }));
}, card);

const [PLAN, HOURS] = ["kvp-plan-heading", "kvp-hours-heading"];
const strong = (drawn) => drawn.filter(({ shade }) => shade === "kvp-strong");
const text = async (guide) => plain(await guide.locator(".kvp-guide").innerText());

/** Writes in fields beside the result, one after the other, and leaves the last. */
async function write(guide, answers) {
  for (const [field, value] of Object.entries(answers)) await guide.locator(`#kvp-${field}`).fill(value);
  await guide.locator(`#kvp-${Object.keys(answers).at(-1)}`).blur();
  await drawn(guide.page());
}

const amounts = (rows) => rows.map((row) => Number(row.at(-1).replace(/[^\d,]/g, "").replace(",", ".")));

test("someone who turns 25 in the plan sees it beside the amount, in the month, in the bars and in a plain sentence", async () => {
  const { page, guide, seen, violations, events, close } = await result({});
  assert.equal(plain(await guide.locator(".kvp-at-25").innerText()), "Fra du fyller 25: 24 048 kroner i måneden før skatt.");
  await turnCard(guide, PLAN);
  assert.match(await text(guide), /Velg en lengde, eller skriv når programmet begynner og hvor lenge det varer\./);
  const results = async () => (await events("result")).length;
  const before = await results();
  await guide.getByRole("button", { name: "24 måneder fra 1. juli 2026" }).click();
  await drawn(page);
  assert.equal((await table(guide, "måned for måned")).length, 25);
  assert.deepEqual(await guide.locator("#kvp-programstart, #kvp-programMaaneder").evaluateAll((fields) => fields.map(({ value }) => value)), ["01.07.2026", "24"]);
  assert.equal(await results(), before + 1, "the host is told that the answers are others");

  await guide.locator("#kvp-programstart").fill("17 8 2026");
  await guide.locator("#kvp-programMaaneder").fill("12");
  await drawn(page);
  assert.equal(await guide.evaluate((element) => element.shadowRoot.activeElement.id), "kvp-programMaaneder", "the focus stays where one writes");
  const rows = await table(guide, "måned for måned");
  const { plan } = await guide.evaluate((element) => element.assessment);
  const shown = amounts(rows);
  const sum = shown.at(-1);
  assert.equal(sum, Math.round(plan.sum.total));
  for (const [index, { total }] of plan.rows.entries()) assert(Math.abs(shown[index] - total) < 1, `${shown[index]} is not ${total}`);
  assert.equal(shown.slice(0, -1).reduce((one, other) => one + other), sum, "the rows come to the sum");
  assert.match(await text(guide), /Så mye kan du få i en vanlig måned ved oppstart 17\. august 2026/);
  assert.match(rows.find(([month]) => month.startsWith("mars 2027"))[0], /Du fyller 25 år og får full stønad\.$/);

  const pictured = await bars(guide, PLAN);
  const months = strong(pictured);
  assert.equal(months.length, plan.rows.length, "what is not decided is marked, and every bar is solid");
  assert.deepEqual(pictured.filter(({ shade }) => shade !== "kvp-strong").map(({ shade, x }) => [shade, x]), [["kvp-open", months[plan.rows.findIndex(({ projected }) => projected)].x]]);
  assert((await text(guide)).includes("Ikke vedtatt ennå: satsen for barnetillegget fra 1. januar 2027 og grunnbeløpet (G) fra 1. mai 2027."));
  const most = Math.max(...shown.slice(0, -1));
  for (const [index, { height }] of months.entries()) assert(Math.abs(height - (1000 * shown[index]) / most) <= 1, `bar ${index} is ${height}`);

  await turnCard(guide, "kvp-changes-heading");
  const said = await text(guide);
  assert(said.includes("Fra 15. mars 2027, når du fyller 25 år og får full stønad"));
  assert(said.includes("Beløpet er 24 048 kroner i måneden før skatt. Satsene er ikke vedtatt ennå."));
  assert.deepEqual(await barriers(page), []);
  assert.deepEqual([seen.errors, seen.requests, await violations()], [[], [], []]);
  await close();
});

test("children are given by their birth dates, and one who turns 18 leaves the plan", async () => {
  const { guide, close } = await result({});
  const review = () => guide.getByRole("button", { name: "Endre", exact: true }).click();
  await review();
  await guide.getByRole("button", { name: "Endre Barn" }).click();
  await guide.getByRole("button", { name: "Skriv fødselsdatoene i stedet" }).click();
  await answer(guide, { barnFoedselsdatoer: "1.12.2008; 24 12 2015, 2019-05-03" });
  await onward(guide).click();
  await onward(guide).click();
  await turnCard(guide, PLAN);
  await write(guide, { programstart: "01.11.2026", programMaaneder: "3" });
  const [, december] = await table(guide, "måned for måned");
  assert.match(december[0], /desember 2026Et barn fyller 18 år\./);
  assert.equal((await guide.evaluate((element) => element.answers)).barnFoedselsdatoer.length, 3);
  await review();
  assert.match(plain(await guide.locator(".aksel-form-summary").innerText()), /3 barn \(1\. desember 2008, 24\. desember 2015, 3\. mai 2019\)/);
  const last = guide.locator(".kvp-answer").last();
  assert.match(plain(await last.innerText()), /Fra 1\. november 2026\. Antall måneder: 3$/);
  assert.equal(await last.getByRole("button").count(), 0, "it is changed beside the result");
  await close();
});

test("a plan that may cross a birthday asks for the birth date first, also where it came from a host", async () => {
  const { page, guide, close } = await result({}, { foedselsdato: undefined, alder: 24, programstart: "2026-08-17", programMaaneder: 24 });
  await turnCard(guide, PLAN);
  assert.match(await text(guide), /Du kan fylle år før programmet begynner/);
  assert.match(await text(guide), /Du kan fylle år før programmet er slutt/);
  assert.doesNotMatch(await text(guide), /15 483|16 306|Hele programmet/);
  assert.equal(await guide.locator(".kvp-chart").count(), 0);
  assert.doesNotMatch(plain(await guide.locator("[role=status]").innerText()), /kroner/);
  const field = guide.locator("#kvp-foedselsdato");
  await write(guide, { foedselsdato: "17.8" });
  assert.deepEqual([await field.getAttribute("aria-invalid"), await field.inputValue()], ["true", "17.8"]);
  assert.deepEqual(await barriers(page), []);
  await field.fill("");
  await field.pressSequentially("17.08.2001");
  assert.equal(await field.inputValue(), "17.08.2001", "the field stays while it is written");
  await field.blur();
  // 25 on the day it starts: 278 696.51 / 12, and 9 880 / 12 for the child.
  assert.match(await text(guide), /Til sammen før skatt\s+24 048 kroner/);
  assert.match(plain(await guide.locator("[role=status]").innerText()), /24 048 kroner/);
  assert.equal((await table(guide, "måned for måned")).length, 26);
  await guide.getByRole("button", { name: "Endre", exact: true }).click();
  await onward(guide).click();
  assert.equal(await guide.locator(`.aksel-expansioncard:has(#${PLAN}) #kvp-foedselsdato`).count(), 0, "it is known now");
  assert.equal(await guide.locator(".kvp-paid #kvp-foedselsdato").inputValue(), "17.08.2001");
  await close();
});

test("with a wage the month beside the work is shown with the wage, and one's own hours are marked", async () => {
  const { page, guide, close } = await result({}, { foedselsdato: "1999-01-01", arbeidstimerPerUke: "7.5" });
  assert.doesNotMatch(await text(guide), /På konto, anslag/);
  await guide.getByRole("button", { name: "Legg inn timelønn" }).first().click();
  await drawn(page);
  assert.equal(await guide.evaluate((element) => element.shadowRoot.activeElement.id), "kvp-timeloenn");
  await page.keyboard.type("200");
  await drawn(page);
  assert.match(await text(guide), /Fra programmet\s+19 238 kroner\s+Lønn ved siden av\s+6 500 kroner/);
  assert.match(await text(guide), /På konto, anslag\s+\d\d \d{3} kroner/);
  await unfold(guide);
  assert.match(await text(guide), /går stønaden ned med 147,99 kroner\. Du tjener mer enn det i timen/);
  const rows = await table(guide, "etter timer med lønnet arbeid");
  assert.deepEqual(rows.filter(([label]) => label.includes("Timene dine")).map(([label]) => label), ["7,5 timer i ukaTimene dine"]);
  const numbers = rows.map((row) => row.slice(1).map((cell) => Number(cell.replaceAll(" ", ""))));
  for (const [stoenad, wage, total, account] of numbers) assert.ok(stoenad + wage === total && account < total, `${stoenad} + ${wage} = ${total}, ${account}`);
  const most = Math.max(...numbers.map(([, , total]) => total));
  const drawnBars = await bars(guide, HOURS);
  const heights = (wanted) => drawnBars.filter(({ shade }) => shade === wanted).map(({ height }) => height);
  for (const [index, height] of heights("kvp-strong").entries()) assert.ok(Math.abs(height - (1000 * numbers[index][0]) / most) <= 2, `${index}: ${height}`);
  // Without work there is no wage to draw.
  for (const [index, height] of heights("kvp-soft").entries()) assert.ok(Math.abs(height - (1000 * numbers[index + 1][1]) / most) <= 2, `${index}: ${height}`);
  assert.deepEqual([heights("kvp-strong").length, heights("kvp-soft").length], [rows.length, rows.length - 1]);
  const own = rows.findIndex(([label]) => label.includes("Timene dine"));
  assert.deepEqual(drawnBars.filter(({ shade }) => shade === "kvp-own").map(({ x }) => x), [strong(drawnBars)[own].x]);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    assert.deepEqual(await barriers(page), []);
    assert.deepEqual(await unreadable(guide), [], `at ${width}`);
  }
  await close();
});

test("half-time work halves the month in the sentence, the table and the bars", async () => {
  const { guide, close } = await result({}, { foedselsdato: "1999-01-01", arbeidstimerPerUke: "18.75" });
  await turnCard(guide, HOURS);
  assert.match(await text(guide), /Uten lønnet arbeid kan du få 24 048 kroner i måneden før skatt\. I halv stilling kan du få 12 024 kroner\./);
  const rows = amounts(await table(guide, "timer med lønnet arbeid"));
  assert.equal(rows.length, 9);
  for (const [index, hours] of [[0, "0"], [3, "7,5"], [8, "18,75"]]) {
    await guide.locator("#kvp-arbeidstimerPerUke").evaluate((field, typed) => {
      field.value = typed;
      field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    }, hours);
    const exact = await guide.evaluate((element) => element.assessment.stipend.afterReductions.perMonth.total);
    assert.equal(rows[index], Math.round(Number(exact)), `${hours} hours`);
    await becomes(async () => plain(await guide.locator(".kvp-payslip .kvp-sum").first().innerText()).match(/\d[\d ]*/)[0].replaceAll(" ", ""), String(rows[index]));
  }
  const heights = strong(await bars(guide, HOURS)).map(({ height }) => height);
  assert.deepEqual([heights[0], Math.round(heights[3] / 10), heights.at(-1)], [1000, 80, 500]);
  await close();
});

// In bokmål and where it is wide every state of the plan is on the tour of tests/browser/accessibility.
test("the longest plan is free of barriers in nynorsk and English on a phone, light and dark, and where it has errors", async () => {
  for (const [lang, theme] of [["nn", "light"], ["en", "dark"]]) {
    const { page, guide, close } = await result({ width: 320 });
    await guide.evaluate((element, chosen) => element.setAttribute("theme", chosen), theme);
    await page.evaluate((code) => { document.documentElement.lang = code; }, lang);
    await speak(guide, lang);
    const check = async (what) => {
      // Nothing lies under the pointer.
      await page.mouse.move(0, 0);
      await still(guide);
      assert.deepEqual(await barriers(page), [], `${what} in ${lang}`);
      assert(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${what} in ${lang} is too wide`);
      assert.deepEqual(await unreadable(guide), [], `${what} in ${lang}`);
    };
    const wrong = () => guide.locator("[aria-invalid=true]").evaluateAll((fields) => fields.map(({ id }) => id));
    await turnCard(guide, PLAN);
    await check("the empty plan");
    await write(guide, { programstart: "17.8.", programMaaneder: "0" });
    assert.deepEqual(await wrong(), ["kvp-programstart", "kvp-programMaaneder"]);
    await check("the plan with errors");
    await write(guide, { programstart: "17.8.2026", programMaaneder: "36" });
    assert.deepEqual(await wrong(), []);
    await unfold(guide);
    await guide.locator(".kvp-paid .kvp-live .kvp-link").last().click();
    await write(guide, { barnFoedselsdatoer: "24.12." });
    assert.deepEqual(await wrong(), ["kvp-barnFoedselsdatoer"]);
    await check("the children's birth dates, wrong");
    await write(guide, { barnFoedselsdatoer: "24.12.2015, 3.5.2019" });
    assert.equal((await guide.evaluate((element) => element.answers)).barnFoedselsdatoer.length, 2);
    await check("the opened result");
    await close();
  }
});

// id: undecided-rates
test("another law date than today's, and rates that are not decided, are named with the amounts", async () => {
  const { guide, close } = await result({}, { foedselsdato: "1980-01-01" });
  const at = async (date) => {
    await setLawDate(guide, date);
    await drawn(guide.page());
    return text(guide);
  };
  const earlier = await at("2010-06-01");
  assert.match(earlier, /Reglene og satsene er de som gjaldt 1\. juni 2010\./);
  assert.match(earlier, /På konto, anslag/);
  const later = await at("2028-06-01");
  assert.match(later, /Reglene og satsene er de vi i dag kjenner for 1\. juni 2028\./);
  assert.match(later, /Ikke vedtatt ennå for denne datoen: grunnbeløpet \(G\), satsen for barnetillegget og skattereglene\./);
  await guide.getByRole("button", { name: "Om beløpet", exact: true }).click();
  assert.match(await text(guide), /skattereglene for 2026/);
  await close();
});
