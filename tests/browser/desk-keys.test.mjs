// The desk by its keys: where the focus begins, stays and goes, what a letter chooses, and that the answer stays in view meanwhile.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { bar, filled, focused, openDesk, put, result, someone } from "./desk.mjs";
import { drawn, setLawDate, speak, unfold } from "./guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** Someone at the desk under the law of a day. */
async function sit(fields = someone, { lawDate = "2026-06-01", ...options } = {}) {
  const visit = await openDesk(browser, options);
  await setLawDate(visit.guide, lawDate);
  await put(visit.guide, fields);
  const press = async (key) => {
    // A sign that no keyboard of the test has a key for is typed all the same.
    await (key.length === 1 ? visit.page.keyboard.type(key) : visit.page.keyboard.press(key));
    await drawn(visit.page);
  };
  /** Presses each, and looks once it is drawn. */
  const type = async (keys, look = () => {}) => {
    for (const key of keys) {
      await press(key);
      await look(key);
    }
  };
  return { ...visit, press, type };
}

/** What has the focus, and where the cursor stands in it. */
const cursor = (guide) => guide.evaluate(({ shadowRoot: { activeElement: one } }) => [one?.id, one?.type === "text" ? one.selectionStart : undefined]);

/** Every group of buttons that is in sight, with its choices, their letters, and what is chosen. */
const groups = (guide) => guide.locator("[role=radiogroup]").evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => ({
  id: one.id,
  choices: [...one.querySelectorAll("label")].map((label) => ({ id: label.control.id, word: label.control.value, letter: label.innerText.trim()[0].toLowerCase() })),
})));

test("one begins at the first field, unless the page has the focus elsewhere", async () => {
  const { guide, close } = await openDesk(browser);
  assert.equal(await focused(guide), "kvp-alder");
  await close();
  const elsewhere = (context) => context.addInitScript(() => document.addEventListener("DOMContentLoaded", () => document.querySelector(".skip").focus()));
  const { page, close: leave } = await openDesk(browser, { before: elsewhere });
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await leave();
});

test("in every group of buttons each choice has its own letter, in each language", async () => {
  const { page, guide, close } = await sit({ opphold: "lovlig_uten_fast_bopel" }, { lawDate: "2008-06-05" });
  for (const lang of ["nb", "nn", "en"]) {
    await speak(guide, lang);
    await drawn(page);
    await unfold(guide);
    const all = await groups(guide);
    assert.ok(all.length > 10, `${all.length}`);
    const shared = all.filter(({ choices }) => new Set(choices.map(({ letter }) => letter)).size < choices.length);
    assert.deepEqual(shared.map(({ id, choices }) => `${id}: ${choices.map(({ letter }) => letter)}`), [], lang);
  }
  await close();
});

// id: desk-group-keys
test("in a group a letter, an arrow or one click chooses, what deletes takes away, and the focus stays in it", async () => {
  const { guide, press, close } = await sit({ opphold: "lovlig_uten_fast_bopel" }, { lawDate: "2008-06-05" });
  await unfold(guide);
  for (const { id, choices } of await groups(guide)) {
    const field = id.slice("kvp-".length);
    const is = async (expected, what) => assert.deepEqual([await filled(guide, field), await focused(guide)], expected, `${id}: ${what}`);
    // Of these one always holds.
    const always = ["utbetaling", "husholdning"].includes(field);
    const [first, second] = choices;
    await guide.locator(`#${first.id}`).focus();
    for (const { id: radio, word, letter } of choices) {
      await press(letter);
      await is([word, radio], letter);
    }
    const last = choices.at(-1);
    const free = [..."xqzw"].find((letter) => !choices.some((one) => one.letter === letter));
    await press(free);
    await is([last.word, last.id], "a letter of none");
    await press("ArrowRight");
    await is([first.word, first.id], "an arrow, from the last to the first");
    for (const key of ["Delete", "Backspace"]) {
      await press(second.letter);
      await press(key);
      assert.equal((await focused(guide)).startsWith(`${id}-`), true, `${id}: the focus is left by ${key}`);
      if (!always) assert.equal(await filled(guide, field), "", `${id}: ${key}`);
    }
    await guide.locator(`label:has(#${second.id})`).click();
    await drawn(guide.page());
    await is([second.word, second.id], "one click");
    await guide.locator(`label:has(#${second.id})`).click();
    await drawn(guide.page());
    await is([second.word, second.id], "clicked again");
    if (field === "opphold") await press(choices[2].letter);
  }
  await close();
});

// id: desk-focus-stays
test("what one types stays where one types, whichever fields come and go by it", async () => {
  const { page, guide, press, type, seen, close } = await sit();
  const shown = (selector) => guide.locator(selector).isVisible();
  /** Types in a field from its beginning; after each key the text is as long as what was typed, and the cursor behind it. */
  const write = async (field, text) => {
    await put(guide, { [field]: await filled(guide, field) });
    await guide.locator(`#kvp-${field}`).focus();
    await press("Control+a");
    await press("Delete");
    let typed = "";
    await type(text, async (sign) => {
      typed += sign;
      assert.deepEqual([await filled(guide, field), ...(await cursor(guide))], [typed, `kvp-${field}`, typed.length]);
    });
  };
  // The first amount has the benefits suggested, the norm and what they come to.
  await write("aap", "9 000,50");
  assert.match(await guide.locator("#kvp-maal").innerText(), /9.000|9.001/);
  await write("aap", "");
  await write("sykepenger", "12000");
  await write("norm", "7 750");
  // What is chosen brings a field behind it, and takes it again.
  await guide.locator("#kvp-opphold-fast_bopel").focus();
  await press("l");
  assert.deepEqual([await shown("#kvp-eoes"), await focused(guide)], [true, "kvp-opphold-lovlig_uten_fast_bopel"]);
  await press("Tab");
  assert.match(await focused(guide), /^kvp-eoes-/);
  await press("Shift+Tab");
  await press("f");
  assert.deepEqual([await shown("#kvp-eoes"), await focused(guide)], [false, "kvp-opphold-fast_bopel"]);
  // Another law asks otherwise.
  await write("regeldato", "05.06.2008");
  assert.equal(await shown("#kvp-navTilbud"), true);
  await write("regeldato", "01.06.2026");
  assert.equal(await shown("#kvp-navTilbud"), false);
  // Paid work in the week has its hours for the case: the field is gone.
  await write("timer", "15");
  await guide.locator("#kvp-aktiviteter button").first().click();
  await drawn(page);
  assert.equal(await focused(guide), "kvp-aktivitet-0");
  await guide.locator("#kvp-aktivitet-0").selectOption("ordinaert_arbeid");
  await drawn(page);
  assert.deepEqual([await shown("#kvp-timer"), await focused(guide)], [false, "kvp-aktivitet-0"]);
  for (const [part, text] of [["timer", "7,5"], ["fra", "1"], ["til", "26"]]) await write(`aktivitet-0-${part}`, text);
  assert.deepEqual(seen.errors, []);
  await close();
});

test("a copy of the column leaves one where one is, in whatever one is, and what is typed then is the copy's", async () => {
  const { page, guide, press, close } = await sit();
  await guide.locator("#kvp-aktiviteter button").first().click();
  await put(guide, { "aktivitet-0": "ordinaert_arbeid", "aktivitet-0-timer": "7,5" });
  await unfold(guide);
  for (const id of ["kvp-barn", "kvp-opphold-fast_bopel", "kvp-regeldato", "kvp-dagpenger", "kvp-aktivitet-0", "kvp-aktivitet-0-timer", "kvp-omsorg-alene"]) {
    await guide.locator(`#${id}`).focus();
    await press("Control+Shift+Enter");
    assert.equal(await focused(guide), id);
    assert.match(await bar(guide), /Kolonne B/, id);
    await guide.getByRole("button", { name: "Fjern kolonnen", exact: true }).click();
    await drawn(page);
  }
  await guide.locator("#kvp-barn").focus();
  await press("Control+a");
  await press("2");
  await press("Control+Shift+Enter");
  await press("Control+a");
  await press("3");
  await press("Tab");
  assert.equal(await filled(guide, "barn"), "3");
  await guide.getByRole("button", { name: "Kolonne A", exact: true }).click();
  await drawn(page);
  assert.equal(await filled(guide, "barn"), "2");
  await close();
});

/** What is typed, and where: half of it is no answer, and no other. But a start without its year is a day, until more of it is written. */
const HALVES = [["start", "15.03.2027"], ["start", "150327", "1503"], ["soeknadsdato", "0106"], ["vedtaksdato", "15.06.2026"], ["alder", "050303"], ["alder", "05.03.2003"], ["barn", "010220"], ["regeldato", "01.05.2026"]];

for (const [field, text, day] of HALVES) {
  test(`while ${text} is half written in ${field}, the amounts stay as they were, in grey`, async () => {
    const { guide, press, type, close } = await sit({ ...someone, soeknadsdato: "01.05.2026", vedtaksdato: "20.05.2026" });
    await guide.locator(`#kvp-${field}`).focus();
    await press("Control+a");
    let before = await bar(guide);
    assert.match(before, /24 048 kroner/);
    let typed = "";
    const otherwise = [];
    await type(text, async (sign) => {
      typed += sign;
      const now = [await bar(guide), await guide.locator(".kvp-bar").getAttribute("data-held")];
      if (typed === day) [before] = now;
      else if (typed !== text && (now[0] !== before || now[1] !== "true")) otherwise.push(`${typed}: ${now.join(", ")}`);
    });
    assert.deepEqual(otherwise, []);
    await press("Tab");
    assert.equal(await guide.locator(".kvp-bar").getAttribute("data-held"), null);
    await close();
  });
}

/** What can be seen of the answer and of what has the focus. Runs in the page. */
function look({ shadowRoot }) {
  const at = (x, y) => shadowRoot.elementFromPoint(x, y);
  const stays = shadowRoot.querySelector(".kvp-bar");
  const whole = stays.getBoundingClientRect();
  const amount = stays.querySelector(".kvp-amount").getBoundingClientRect();
  const focus = shadowRoot.activeElement;
  const wrong = [];
  const inWindow = ({ top, bottom, left, right }) => top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  if (!inWindow(amount)) wrong.push(`the amount is at ${Math.round(amount.top)} to ${Math.round(amount.bottom)}`);
  else if (!stays.contains(at((amount.left + amount.right) / 2, (amount.top + amount.bottom) / 2))) wrong.push("the amount is covered");
  if (!focus) return wrong;
  // What is seen of a button of a group, or of a box to tick, is its label.
  const box = (focus.type === "radio" ? focus.closest("label") : focus).getBoundingClientRect();
  if (!stays.contains(focus) && box.top < whole.bottom && whole.top < box.bottom && box.left < whole.right && whole.left < box.right) wrong.push("the focus is beneath the bar");
  if (!inWindow(box)) wrong.push(`the focus is at ${Math.round(box.top)} to ${Math.round(box.bottom)}`);
  return wrong.map((what) => `${focus.id || focus.textContent}: ${what}`);
}

for (const [width, height] of [[1366, 650], [900, 650], [320, 650]]) {
  for (const columns of [1, 3]) {
    // id: desk-bar-covers-nothing
    test(`at ${width} × ${height} the amount is in view and covers nothing, whichever of ${columns === 1 ? "one column" : "three columns"} has the focus`, async () => {
      const { page, guide, press, close } = await sit({ ...someone, timer: "7,5", timeloenn: "250" }, { width, viewport: { width, height } });
      for (let more = 1; more < columns; more += 1) {
        await guide.locator("#kvp-alder").focus();
        await press("Control+Shift+Enter");
        await put(guide, { barn: String(more) });
      }
      await guide.getByRole("button", { name: "Fyll inn", exact: false }).click();
      await unfold(guide);
      await page.setViewportSize({ width, height });
      await guide.locator("#kvp-alder").focus();
      const wrong = [];
      let stops = 0;
      const walk = async (key) => {
        for (let tabs = 0; tabs < 200; tabs += 1) {
          await press(key);
          if (!(await guide.evaluate(({ shadowRoot }) => shadowRoot.activeElement?.closest(".kvp-desk__inputs") !== null && Boolean(shadowRoot.activeElement)))) return;
          stops += 1;
          wrong.push(...(await guide.evaluate(look)));
        }
        throw new Error(`${key} does not lead out`);
      };
      await walk("Tab");
      await guide.locator(".kvp-desk__inputs :is(input, button)").last().focus();
      await walk("Shift+Tab");
      assert.ok(stops > 80, `${stops} stops`);
      assert.deepEqual(wrong, []);
      await close();
    });
  }
}

test("at 1366 × 650 the amount and eight fields are in view when one begins", async () => {
  const { guide, close } = await sit({ alder: "27" }, { viewport: { width: 1366, height: 650 } });
  await guide.locator("#kvp-alder").focus();
  const fields = await guide.locator(".kvp-control").evaluateAll((all) => all.filter((one) => {
    const { top, bottom } = one.getBoundingClientRect();
    return one.checkVisibility() && top >= 0 && bottom <= innerHeight;
  }).map((one) => one.innerText.split("\n")[0]));
  assert.ok(fields.length >= 8, `${fields.length}: ${fields.join(", ")}`);
  assert.deepEqual(await guide.evaluate(look), []);
  await close();
});

test("Ctrl and Enter lead from whatever one is at to the result, and back there", async () => {
  const { guide, press, close } = await sit();
  await guide.getByRole("button", { name: "Fyll inn", exact: false }).click();
  await unfold(guide);
  const stops = guide.locator(".kvp-desk__inputs :is(input:not([type=radio]), input[type=radio]:checked, select, button)");
  const wrong = [];
  for (const stop of await stops.all()) {
    if (!(await stop.isVisible())) continue;
    await stop.focus();
    const name = await stop.evaluate((one) => one.id || one.getAttribute("aria-label") || one.innerText);
    const before = await guide.evaluateHandle(({ shadowRoot }) => shadowRoot.activeElement);
    await press("Control+Enter");
    const there = await focused(guide);
    await press("Control+Enter");
    const back = await guide.evaluate(({ shadowRoot }, one) => shadowRoot.activeElement === one, before);
    if (there !== "kvp-result" || !back) wrong.push(`${name}: ${there}, then ${await focused(guide)}`);
  }
  assert.deepEqual(wrong, []);
  await close();
});

test("a day, an amount and hours are written as one writes them once one leaves, and nothing that cannot be read is", async () => {
  const { guide, press, type, close } = await sit();
  const written = {
    alder: [["050303", "05.03.2003"], ["5.3.2003", "05.03.2003"], ["27 år", "27"]],
    barn: [["010220 090926", "01.02.2020, 09.09.2026"], ["2", "2"]],
    soeknadsdato: [["0106", "01.06.2026"], ["010626", "01.06.2026"]],
    vedtaksdato: [["1506", "15.06.2026"]],
    start: [["1708", "17.08.2026"], ["170826", "17.08.2026"], ["17. august 2026", "17.08.2026"], ["31.02.2026", "31.02.2026"]],
    regeldato: [["050608", "05.06.2008"], ["010626", "01.06.2026"]],
    dagpenger: [["2 000,50", "2000,5"], ["2 000 kr", "2000"]],
    timer: [["7.50", "7,5"], ["x", "x"]],
  };
  for (const [field, cases] of Object.entries(written)) {
    for (const [typed, stands] of cases) {
      await put(guide, { [field]: await filled(guide, field) });
      await guide.locator(`#kvp-${field}`).focus();
      await press("Control+a");
      await type(typed);
      assert.equal(await filled(guide, field), typed, `${field}: not while one types`);
      await press("Tab");
      assert.equal(await filled(guide, field), stands, `${field}: ${typed}`);
    }
  }
  await close();
});

// id: desk-undo
test("a template, a row of the week and a column that are gone can be had back, and the focus with them", async () => {
  const { page, guide, press, close } = await sit();
  const rows = () => guide.locator(".kvp-activity").evaluateAll((all) => all.map((row) => [...row.querySelectorAll("select, input")].map(({ value }) => value)));
  const click = async (name) => {
    await guide.getByRole("button", { name, exact: true }).click();
    await drawn(page);
    assert.equal(await guide.evaluate(({ shadowRoot }) => Boolean(shadowRoot.activeElement)), true, `the focus is lost by ${name}`);
  };
  await click("Legg til aktivitet");
  await put(guide, { "aktivitet-0": "ordinaert_arbeid", "aktivitet-0-timer": "15", "aktivitet-0-fra": "1", "aktivitet-0-til": "20" });
  const own = await rows();
  assert.deepEqual(own, [["ordinaert_arbeid", "15", "1", "20"]]);
  for (const gone of ["Fyll inn «ordinært løp 2008»", "Fjern aktivitet 1"]) {
    await click(gone);
    assert.notDeepEqual(await rows(), own, gone);
    await click("Angre");
    assert.deepEqual(await rows(), own, gone);
    assert.equal(await guide.getByRole("button", { name: "Angre", exact: true }).count(), 0);
  }
  await guide.locator("#kvp-barn").focus();
  await press("Control+Shift+Enter");
  await put(guide, { barn: "3", start: "01.09.2026" });
  await click("Fjern kolonnen");
  assert.deepEqual([await filled(guide, "barn"), await guide.getByRole("button", { name: "Kolonne B", exact: true }).count()], ["1", 0]);
  await click("Angre");
  assert.deepEqual([await filled(guide, "barn"), await filled(guide, "start")], ["3", "01.09.2026"]);
  await click("Kolonne A");
  assert.deepEqual([await filled(guide, "barn"), await filled(guide, "start"), await rows()], ["1", "17.08.2026", own]);
  await close();
});

test("each column has its own law date, asks by it, and pays by it", async () => {
  const { page, guide, press, close } = await sit({ ...someone, start: "", maaneder: "" });
  await guide.locator("#kvp-regeldato").focus();
  await press("Control+Shift+Enter");
  await put(guide, { regeldato: "050608" });
  const of = async (letter) => {
    await guide.getByRole("button", { name: `Kolonne ${letter}`, exact: true }).click();
    await drawn(page);
    const { lawDate, stipend } = await guide.evaluate((element) => element.assessment);
    return [await filled(guide, "regeldato"), await guide.locator("#kvp-navTilbud").count(), lawDate, stipend.perMonth.total];
  };
  assert.deepEqual(await of("A"), ["01.06.2026", 0, "2026-06-01", "24048.04"]);
  const [text, asks, day, amount] = await of("B");
  assert.deepEqual([text, asks, day], ["05.06.2008", 1, "2008-06-05"]);
  assert.notEqual(amount, "24048.04");
  // Both amounts stand above, and beside each other.
  const whole = Math.round(Number(amount)).toString().replace(/\B(?=(\d{3})+$)/g, " ");
  assert.match(await bar(guide), new RegExp(`${whole} kroner[^]*24 048 kroner`));
  assert.match(await result(guide), /Regeldato[^\n]*1\. juni 2026[^\n]*5\. juni 2008|Regeldato[^\n]*01\.06\.2026[^\n]*05\.06\.2008/);
  await close();
});
