// Cases drawn by chance, filled in at the desk: what it shows, on screen and on paper, is what the rules say of them.

import assert from "node:assert/strict";
import { Chance } from "../chance.mjs";
import { mayBeOlder } from "../journeys/amounts.mjs";
import { openDesk } from "./desk.mjs";

const SEED = 20_260_601;

/** So many cases: the same ones each time. */
const drawCases = (count) => {
  const chance = new Chance(SEED);
  const two = (number) => String(number).padStart(2, "0");
  const day = (first, last) => `${chance.whole(first, last)}-${two(chance.whole(1, 12))}-${two(chance.whole(1, 28))}`;
  const kroner = () => `${chance.whole(0, 8999)}.${two(chance.whole(0, 99))}`;
  return Array.from({ length: count }, () => ({
    lawDate: day(2012, 2028),
    answers: {
      ...(chance.percent(50) ? { alder: chance.whole(18, 67) } : { foedselsdato: day(1960, 1991) }),
      barn: chance.whole(0, 5),
      opphold: chance.of(["norsk_statsborger", "fast_bopel", "lovlig_uten_fast_bopel", "ikke_lovlig", "vet_ikke"]),
      ytelser: chance.of(["ingen", "svaert_begrenset", "mer", "vet_ikke"]),
      nedsattEvne: chance.of(["ja", "nei", "vet_ikke"]),
      arbeidstimerPerUke: `${chance.whole(0, 37)}.${chance.of(["00", "50", "25"])}`.replace(/^37\.\d+/, "37.50"),
      ...(chance.percent(50) ? { timeloenn: `${chance.whole(0, 399)}.${two(chance.whole(0, 99))}` } : {}),
      ugyldigFravaerTimer: `${chance.whole(0, 19)}.50`,
      samordning: chance.percent(50) ? { dagpenger: kroner(), sykepenger: kroner() } : {},
      programstart: day(2012, 2028),
      programMaaneder: chance.whole(1, 24),
      utbetaling: chance.of(["maaned", "dag"]),
    },
  }));
};

/** Whether a birthday that matters may come before the start, so that no amount is shown. */
const withDoubt = ({ answers, lawDate }) => {
  const { alder, programstart: start } = answers;
  return { answers, lawDate, mayBeOlder: alder !== undefined && start > lawDate && mayBeOlder(alder, lawDate, start) };
};

/** Fills in case after case, and says where the screen shows another number than the rules have. Runs in the page. */
async function compare(element, { cases, shown, whole }) {
  const core = await import("/pkg/core.js");
  await core.default();
  const written = (amount) => amount.replace("-", "−").replace(".", ",").replace(/\B(?=(\d{3})+,)/g, " ");
  // Whole kroner are rounded from the exact amount, which from its øre cannot be known where they are fifty.
  const rounded = (amount) => {
    const [kroner, oere] = amount.split(".");
    if (oere === "50") return [];
    return [`${String(Number(kroner) + (oere > "50" ? 1 : 0)).replace(/\B(?=(\d{3})+$)/g, " ")} kroner`];
  };
  // What stands in a sum is chosen so that it adds up, and is so many øre at most from what it would be by itself.
  const near = (amount, oere) => Array.from({ length: 2 * oere + 1 }, (_, index) => written(((Math.round(Number(amount) * 100) + index - oere) / 100).toFixed(2)));
  const account = (tax) => tax.income === "stipend_and_wage" ? [tax.nettoOrdinaryMonth, tax.nettoJune, tax.nettoDecember, tax.nettoPerMonth].map(written) : [];
  const wrong = [];
  for (const [number, { answers, lawDate, mayBeOlder }] of cases.entries()) {
    element.lawDate = lawDate;
    element.answers = answers;
    await new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); });
    const { stipend, plan, findings, warnings, references } = core.assess(answers, lawDate);
    // Absence is of one month. What the desk calls an ordinary month is without it, and a year has it once.
    const { ugyldigFravaerTimer, ...present } = answers;
    const { stipend: ordinary, tax } = core.assess(present, lawDate);
    const absence = Number(ordinary.afterReductions.perMonth.total) - Number(stipend.afterReductions.perMonth.total);
    const year = (Number(ordinary.afterReductions.perYear.total) - absence).toFixed(2);
    const text = element.shadowRoot.querySelector(shown).innerText.replaceAll("\u00a0", " ");
    const month = mayBeOlder ? ["Skriv fødselsdatoen i feltet"] : rounded(ordinary.afterReductions.perMonth.total);
    const expected = whole || mayBeOlder
      ? [...month, ...(mayBeOlder ? [] : [written(stipend.afterReductions.perMonth.total)])]
      : [
        ...month,
        ...[stipend.perDay.total, stipend.perMonth.total, stipend.perYear.total, stipend.afterReductions.perMonth.total].map(written),
        near(year, 2),
        near(stipend.perMonth.stoenad, 1),
        ...account(Number(answers.arbeidstimerPerUke) ? tax : { ...tax, income: "stipend_and_wage" }),
        ...(warnings.includes("alder_kan_endre_seg") ? ["Skriv fødselsdatoen i feltet"] : [
          // A column of nothing but zeros is left out. What is taken of each month is worked out by hand in the tests of the plan.
          ...plan.rows.flatMap((row) => [near(row.stoenad, 1), ...(answers.barn ? [near(row.barnetillegg, 1)] : [])]),
          ...[plan.sum.stoenad, ...(answers.barn ? [plan.sum.barnetillegg] : [])].map((sum) => near(sum, 1)),
        ]),
        ...findings.flatMap(({ basis }) => basis.map((id) => references[id].label.replaceAll("\u00a0", " "))),
      ];
    for (const amount of expected) if (![amount].flat().some((shown) => text.includes(shown))) wrong.push(`${number}: ${amount} of ${JSON.stringify(answers)} at ${lawDate}`);
  }
  return wrong;
}

/** So many cases, printed. */
export async function comparePaper(browser, count) {
  const { page, guide, close } = await openDesk(browser);
  await page.emulateMedia({ media: "print" });
  const wrong = await guide.evaluate(compare, { cases: drawCases(count).map(withDoubt), shown: ".kvp-desk", whole: false });
  assert.deepEqual(wrong.slice(0, 5), []);
  await close();
}

/** So many edits, each of a field or two of what stood there before. */
export async function compareEdits(browser, count) {
  const { guide, close } = await openDesk(browser);
  const cases = drawCases(count);
  let held = cases[0];
  const edits = cases.map(({ answers, lawDate }, number) => {
    const fields = Object.keys(answers);
    const field = fields[number % fields.length];
    const { alder, foedselsdato, ...others } = held.answers;
    const kept = ["alder", "foedselsdato"].includes(field) ? others : held.answers;
    held = { lawDate: number % 9 ? held.lawDate : lawDate, answers: { ...kept, [field]: answers[field] } };
    return held;
  });
  const wrong = await guide.evaluate(compare, { cases: edits.map(withDoubt), shown: ".kvp-desk", whole: true });
  assert.deepEqual(wrong.slice(0, 5), []);
  await close();
}
