// Months of the pilot drawn by chance, filled in and compared with what the package says of them.

import assert from "node:assert/strict";
import init, { bistandA, bistandB } from "../../pkg/core.js";
import { Chance } from "../chance.mjs";
import { click, openPilot, put, rows, written } from "./bistand.mjs";

await init();

export const ROWS = ["Tilsagn fra Nav", "Refusjon", "Ubrukt av tilsagnet", "Bonus", "Refusjon og bonus til sammen"];
export const KEYS = ["tilsagn", "refusjon", "avregning", "bonus", "total"];

/** The amounts that a month shows, by what they are called. */
export const shown = async (pilot) => Object.fromEntries(await rows(pilot, ".kvp-bistand__result .kvp-rows"));

/** All that is said of what it comes to: what stays in view, and the pane. */
export const resultText = async (pilot) => {
  const parts = await pilot.locator(":is(.kvp-bar, .kvp-bistand__result)").evaluateAll((parts) => parts.map((part) => part.innerText));
  return parts.join("\n").replaceAll("\u00a0", " ");
};

export const number = (cell) => Number(cell.replace(",", "."));

/** So many months, always the same ones, under either model in turn: what is shown is what the package says of them. */
export async function settleMonths(browser, count) {
  const { guide: pilot, seen, violations, close } = await openPilot(browser);
  const chance = new Chance(7);
  const any = (most) => chance.whole(0, most);
  const decimal = (most) => `${any(most)}.${String(any(99)).padStart(2, "0")}`;
  for (let month = 0; month < count; month += 1) {
    const [tilretteleggere, fasteAnsettelser] = [any(4), any(5)];
    await click(pilot, month % 2 ? "Modell B" : "Modell A");
    await put(pilot, { tilretteleggere: String(tilretteleggere), fasteAnsettelser: String(fasteAnsettelser) });
    let settled;
    if (month % 2) {
      const hours = { veiledningstimer: decimal(150), arbeidsgivertimer: decimal(60), reisetimer: decimal(40) };
      const deltakere = any(40);
      await put(pilot, { ...hours, reisetimer: hours.reisetimer.replace(".", ","), deltakere: String(deltakere) });
      settled = bistandB({ tilretteleggere, fasteAnsettelser, ...hours, deltakere });
      const flags = [settled.underMinstekrav, Number(settled.timerOverTilsagn) > 0, settled.overTak, settled.warnings.length > 0];
      const words = [/færre enn Nav har kjøpt/, /brukt ut over det Nav har kjøpt/, /deltakere er for mange/, /i snitt/];
      const text = await resultText(pilot);
      words.forEach((word, index) => assert.equal(word.test(text), flags[index], `${word} ${text}`));
    } else {
      const places = () => ({ plasser: any(30), deltakermaaneder: decimal(30) });
      const [ordinaer, omfattende] = [places(), places()];
      await put(pilot, { ordinaerPlasser: String(ordinaer.plasser), ordinaerMaaneder: ordinaer.deltakermaaneder.replace(".", ",") });
      await put(pilot, { omfattendePlasser: String(omfattende.plasser), omfattendeMaaneder: omfattende.deltakermaaneder });
      settled = bistandA({ ordinaer, omfattende, tilretteleggere, fasteAnsettelser });
      const text = await resultText(pilot);
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
}

/** So many months side by side: the same participants cost what the package says under both models. */
export async function compareModels(browser, count) {
  const { guide: pilot, close } = await openPilot(browser);
  await click(pilot, "A og B side om side");
  const chance = new Chance(11);
  const any = (most) => chance.whole(0, most);
  for (let month = 0; month < count; month += 1) {
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
    const text = await resultText(pilot);
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
}

