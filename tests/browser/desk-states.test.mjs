// The desk in every state a caseworker can bring it to: free of barriers, within the window, and on paper with the core's numbers.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { mayBeOlder } from "../journeys/amounts.mjs";
import { base, launch } from "./chromium.mjs";
import { openDesk, put, someone } from "./desk.mjs";
import { barriers, setLawDate, speak, unreadable } from "./guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const frame = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Opens all that can be opened. */
async function unfold(guide) {
  const closed = guide.locator(".kvp-desk .aksel-read-more__button[aria-expanded=false]");
  while (await closed.count()) await closed.first().click();
}

/** The button of the desk's head with this place in its row, whatever the language. */
const headButton = (guide, index) => guide.locator(".kvp-desk__head [role=group]").last().locator("button").nth(index);

/** Every state, and how one comes from the one before it. */
const STATES = {
  "empty": () => {},
  "filled": ({ guide }) => put(guide, someone),
  "three columns": async ({ guide, page }) => {
    for (const fields of [{ alder: "24", timer: "7,5", timeloenn: "212,50" }, { barn: "3", dagpenger: "2000", utbetaling: "dag" }]) {
      await guide.locator("#kvp-timer").focus();
      await page.keyboard.press("Control+Shift+Enter");
      await put(guide, fields);
    }
  },
  "benefits against the norm": ({ guide }) => put(guide, { ytelser: "beregn", aap: "9000", norm: "7750" }),
  "all unfolded, help and checklist too": ({ guide }) => unfold(guide),
  "the programme week": async ({ guide }) => {
    await guide.locator("#kvp-aktiviteter button").last().click();
    await put(guide, { soeknadsdato: "01.06.2026", vedtaksdato: "15.06.2026", "brukte-maaneder": "12", "omsorg-barn": "3", "omsorg-syke": "1" });
    await guide.locator("#kvp-omsorg-alene").check();
    await guide.locator("#kvp-punkt-0").check();
  },
  "the journal": ({ guide }) => headButton(guide, 0).click(),
  "the plan's table": ({ guide }) => headButton(guide, 1).click(),
  "errors everywhere": ({ guide }) => put(guide, { alder: "x", timer: "38", dagpenger: "abc", start: "31.02.2026", maaneder: "99", "aktivitet-0-timer": "99", soeknadsdato: "i går", "brukte-maaneder": "61", "omsorg-barn": "21" }),
  "a law date without rules": ({ guide }) => put(guide, { regeldato: "01.01.1999" }),
  "the law of 2008": async ({ guide, page }) => {
    await put(guide, { regeldato: "05.06.2008" });
    await page.clock.runFor(200);
    await put(guide, { ...someone, dagpenger: "", "aktivitet-0-timer": "15", soeknadsdato: "", "omsorg-barn": "2" });
  },
  "asking whether to wipe": ({ guide }) => headButton(guide, 4).click(),
  "about to wipe by itself": async ({ guide, page }) => {
    await guide.locator("#kvp-wipe + .kvp-buttons button").first().click();
    await page.clock.runFor("15:05");
    await guide.locator("#kvp-stay").waitFor();
  },
  "in the citizen's words": async ({ guide }) => {
    await guide.locator("#kvp-stay").click();
    await headButton(guide, 3).click();
    await guide.locator(".kvp-guide").waitFor();
  },
};

for (const width of [1280, 320]) {
  for (const lang of ["nb", "nn", "en"]) {
    test(`in every state the desk is free of barriers and no wider than a window of ${width} pixels, in ${lang}, light and dark`, async () => {
      const visit = await openDesk(browser, { width, before: (context) => context.clock.install({ time: new Date("2026-06-01T10:00:00Z") }) });
      const { page, guide, seen, violations, close } = visit;
      const settled = async () => {
        await page.clock.runFor(200);
        await page.waitForTimeout(60);
      };
      await speak(guide, lang);
      await settled();
      for (const [state, come] of Object.entries(STATES)) {
        await come(visit);
        await settled();
        for (const theme of ["light", "dark"]) {
          await guide.evaluate((element, colours) => { element.theme = colours; }, theme);
          const found = await barriers(page);
          assert.deepEqual(found, [], `${state}, ${lang}, ${width}, ${theme}`);
        }
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${state} in ${lang} at ${width} is wider than the window`);
        assert.deepEqual(await unreadable(guide), [], `${state} in ${lang} at ${width}: a table cannot be read`);
      }
      assert.deepEqual([seen.errors, seen.requests, await violations()], [[], [], []]);
      await close();
    });
  }
}

// id: desk-warns-before-wiping
test("one is warned a minute before everything is wiped, can stay, and is wiped otherwise", async () => {
  const { page, guide, close } = await openDesk(browser, { before: (context) => context.clock.install({ time: new Date("2026-06-01T10:00:00Z") }) });
  await put(guide, someone);
  await page.clock.runFor("14:50");
  assert.equal(await guide.locator("#kvp-stay").count(), 0);
  await page.clock.runFor("00:15");
  await guide.locator("#kvp-stay").waitFor();
  assert.match(await guide.locator("[role=alertdialog]").innerText(), /Alt slettes om \d\d sekunder/);
  await page.clock.runFor("00:20");
  assert.equal(await guide.locator("#kvp-alder").inputValue(), "27", "twenty seconds are not enough to lose it");
  await page.keyboard.press("Enter");
  await page.clock.runFor("00:02");
  assert.equal(await guide.locator("#kvp-stay").count(), 0);
  await page.clock.runFor("14:00");
  assert.equal(await guide.locator("#kvp-alder").inputValue(), "27");
  await page.clock.runFor("02:10");
  assert.equal(await guide.locator("#kvp-alder").inputValue(), "");
  assert.deepEqual(await guide.evaluate((element) => element.answers), {});
  await close();
});

/** Draws cases on the page: the same ones each time. */
const drawCases = (count) => {
  let seed = 20_260_601;
  const draw = (below) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const of = (...words) => words[draw(words.length)];
  const two = (number) => String(number).padStart(2, "0");
  const kroner = () => `${draw(9000)}.${two(draw(100))}`;
  return Array.from({ length: count }, () => ({
    lawDate: `${2012 + draw(17)}-${two(1 + draw(12))}-${two(1 + draw(28))}`,
    answers: {
      ...(draw(2) ? { alder: 18 + draw(50) } : { foedselsdato: `${1960 + draw(32)}-${two(1 + draw(12))}-${two(1 + draw(28))}` }),
      barn: draw(6),
      opphold: of("norsk_statsborger", "fast_bopel", "lovlig_uten_fast_bopel", "ikke_lovlig", "vet_ikke"),
      ytelser: of("ingen", "svaert_begrenset", "mer", "vet_ikke"),
      nedsattEvne: of("ja", "nei", "vet_ikke"),
      arbeidstimerPerUke: `${draw(38)}.${of("00", "50", "25")}`.replace(/^37\.\d+/, "37.50"),
      ...(draw(2) ? { timeloenn: `${draw(400)}.${two(draw(100))}` } : {}),
      ugyldigFravaerTimer: `${draw(20)}.50`,
      samordning: draw(2) ? { dagpenger: kroner(), sykepenger: kroner() } : {},
      programstart: `${2012 + draw(17)}-${two(1 + draw(12))}-${two(1 + draw(28))}`,
      programMaaneder: 1 + draw(24),
      utbetaling: of("maaned", "dag"),
    },
  }));
};

/** Whether a birthday that matters may come before the start, so that no amount is told. */
const withDoubt = ({ answers, lawDate }) => {
  const { alder, programstart: start } = answers;
  return { answers, lawDate, mayBeOlder: alder !== undefined && start > lawDate && mayBeOlder(alder, lawDate, start) };
};

/** Fills in case after case, and says where the screen shows another number than the rules have. Runs in the page. */
async function compare(element, { cases, shown, whole }) {
  const core = await import("/pkg/core.js");
  await core.default();
  const written = (amount) => amount.replace("-", "−").replace(".", ",").replace(/\B(?=(\d{3})+,)/g, " ");
  // Whole kroner are rounded from the exact amount, which from its øre cannot be told where they are fifty.
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
    const { stipend, tax, plan, findings, warnings } = core.assess(answers, lawDate);
    const text = element.shadowRoot.querySelector(shown).innerText.replaceAll("\u00a0", " ");
    const month = mayBeOlder ? ["Skriv fødselsdatoen i feltet"] : rounded(stipend.afterReductions.perMonth.total);
    const expected = whole || mayBeOlder
      ? month
      : [
        ...month,
        ...[stipend.perDay.total, stipend.perMonth.total, stipend.perYear.total, stipend.afterReductions.perYear.total].map(written),
        near(stipend.perMonth.stoenad, 1),
        ...account(Number(answers.arbeidstimerPerUke) ? tax : { ...tax, income: "stipend_and_wage" }),
        ...(warnings.includes("alder_kan_endre_seg") ? ["Skriv fødselsdatoen i feltet"] : [
          ...plan.rows.flatMap((row) => [near(row.stoenad, 1), near(row.total, 2)]),
          written(plan.sum.total),
        ]),
        ...findings.flatMap(({ basis }) => basis.map(({ label }) => label.replaceAll("\u00a0", " "))),
      ];
    for (const amount of expected) if (![amount].flat().some((shown) => text.includes(shown))) wrong.push(`${number}: ${amount} of ${JSON.stringify(answers)} at ${lawDate}`);
  }
  return wrong;
}

// id: desk-on-paper
test("on paper five hundred cases have the core's numbers, to the øre, and its paragraphs", async () => {
  const { page, guide, close } = await openDesk(browser);
  await page.emulateMedia({ media: "print" });
  const wrong = await guide.evaluate(compare, { cases: drawCases(500).map(withDoubt), shown: ".kvp-desk", whole: false });
  assert.deepEqual(wrong.slice(0, 5), []);
  await close();
});

// id: desk-random-edits
test("after each of a thousand random edits the desk shows what the rules say of what stands in it", async () => {
  const { guide, close } = await openDesk(browser);
  const cases = drawCases(1000);
  // Each edit changes a field or two of what stood there before.
  let held = cases[0];
  const edits = cases.map(({ answers, lawDate }, number) => {
    const fields = Object.keys(answers);
    const field = fields[number % fields.length];
    const { alder, foedselsdato, ...others } = held.answers;
    const kept = ["alder", "foedselsdato"].includes(field) ? others : held.answers;
    held = { lawDate: number % 9 ? held.lawDate : lawDate, answers: { ...kept, [field]: answers[field] } };
    return held;
  });
  const wrong = await guide.evaluate(compare, { cases: edits.map(withDoubt), shown: ".kvp-desk__result", whole: true });
  assert.deepEqual(wrong.slice(0, 5), []);
  await close();
});

test("the help page has every key that the desk's own help has, and is free of barriers at 1280 and 320 pixels", async () => {
  const { guide, close } = await openDesk(browser);
  await unfold(guide);
  const own = await guide.locator(".kvp-desk__head .aksel-read-more__content").innerText();
  await close();
  for (const width of [1280, 320]) {
    const desk = await browser.newPage({ viewport: { width, height: 900 } });
    await desk.goto(`${base}/www/veileder.html`);
    const [page] = await Promise.all([desk.waitForEvent("popup"), desk.getByRole("link", { name: "Hjelp og tastatur" }).click()]);
    const table = await page.getByRole("table", { name: "Taster på veiledersiden" }).innerText();
    for (const key of ["Tab", "Shift", "Ctrl", "Enter", "Mellomrom"]) assert.ok(own.includes(key) && table.includes(key), key);
    assert.deepEqual(await barriers(page), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width}`);
    await desk.context().close();
  }
});
