// From the first question to the answer and the amounts, as people go.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { answer, barriers, drawn, heading, onward, open, open_to_it, setLawDate, speak, turnCard, walk } from "./guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const visibleText = async (guide) => (await guide.locator(".kvp-guide").innerText()).replaceAll("\u00a0", " ");

// id: amounts-of-a-journey
test("at 27 with one child one sees 24 048 kroner a month before tax, at 24 years 16 306", async () => {
  for (const [alder, amount] of [["27", "24 048"], ["24", "16 306"]]) {
    const { guide, seen, violations, close } = await open(browser);
    await setLawDate(guide, "2026-06-01");
    await walk(guide, { ...open_to_it, alder });
    assert.match(await visibleText(guide), new RegExp(`${amount} kroner`));
    const shown = (await guide.evaluate((element) => element.assessment)).stipend.perMonth.total;
    assert.equal(Math.round(Number(shown)), Number(amount.replace(" ", "")));
    assert.deepEqual([seen.errors, seen.requests, await violations()], [[], [], []]);
    await close();
  }
});

test("where the answer is no, that one can apply all the same comes first, then what is not met and what one can do, before the amounts, which are folded", async () => {
  const headings = async (ytelser) => {
    const { guide, close } = await open(browser);
    await setLawDate(guide, "2026-06-01");
    await walk(guide, { ...open_to_it, ytelser });
    const shown = await guide.locator("h2:visible").allInnerTexts();
    const text = await visibleText(guide);
    const payslip = guide.locator(".kvp-payslip");
    if (ytelser === "mer") {
      assert.match(text, /passer nå\s+Du kan søke likevel[^]*: «Ingen eller svært begrensede ytelser»\.[^]*\nVilkårene\n/, "what is not met is named after it");
      assert.equal(text.split("Du kan søke likevel").length, 2);
      assert.deepEqual(await guide.locator(".kvp-finding:visible [data-outcome]").evaluateAll((all) => all.map(({ dataset }) => dataset.outcome)), ["not_met"]);
      await guide.getByRole("button", { name: "De andre vilkårene", exact: true }).click();
      assert.equal(await guide.locator(".kvp-finding:visible [data-outcome=met]").count(), 6);
      assert.equal(await payslip.isVisible(), false);
      await turnCard(guide, "kvp-amounts-heading");
    } else {
      assert.equal(await guide.locator(".kvp-finding:visible").count(), 0, "what is met is folded away");
    }
    assert.equal(await payslip.isVisible(), true);
    await close();
    return shown;
  };
  const others = ["Slik har vi regnet det ut", "Hvis du jobber ved siden av", "Måned for måned", "Hvis situasjonen endrer seg", "Det folk ofte lurer på", "Dette bør du vite om resultatet"];
  assert.deepEqual(await headings("mer"), ["Vilkårene", "Dette kan du gjøre", "Så mye kan du få i en vanlig måned", ...others]);
  assert.deepEqual(await headings("ingen"), ["Så mye kan du få i en vanlig måned", "Dette gjør du nå", "Vilkårene", ...others]);
});

// id: empty-step
test("an empty step says what is missing, beside the question and to a screen reader, and keeps what was typed", async () => {
  const { page, guide, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  await onward(guide).click();
  await onward(guide).click();
  const field = guide.locator("#kvp-alder");
  const described = () => field.evaluate((input) => {
    const ids = input.getAttribute("aria-describedby").split(" ");
    return ids.map((id) => input.getRootNode().getElementById(id)?.textContent).join(" ");
  });
  assert.equal(await field.getAttribute("aria-invalid"), "true");
  assert.match(await described(), /Skriv inn alder i hele år, for eksempel 27/);
  assert.equal(await field.evaluate((input) => input.getRootNode().activeElement === input), true);
  assert.deepEqual(await barriers(page), []);
  for (const wrong of ["tjuesju", "-3", "1e2", "121", "27,5", "01019012345"]) {
    await field.fill(wrong);
    await onward(guide).click();
    assert.equal(await field.getAttribute("aria-invalid"), "true", wrong);
    assert.equal(await field.inputValue(), wrong);
  }
  await field.fill(" 27 ");
  await onward(guide).click();
  assert.notEqual(await heading(guide), "Hvor gammel er du?");
  await close();
});

// id: two-empty-questions
test("a step with several questions lists what is missing or wrong in each, and each link leads to its question", async () => {
  const { page, guide, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  const { egenJobbsoeking, ...before } = { ...open_to_it, ytelser: "svaert_begrenset" };
  const until = async (field) => {
    while (!(await guide.locator(`[name=kvp-${field}], #kvp-${field}`).count())) {
      await onward(guide).click();
      await drawn(page);
      await answer(guide, before);
    }
  };
  const active = (property) => guide.evaluate((element, name) => element.shadowRoot.activeElement[name], property);
  const summary = guide.locator("[part=error-summary]");
  /** Goes on with so many errors, and follows the last of their links. */
  const stumble = async (count) => {
    await onward(guide).click();
    await summary.waitFor();
    assert.equal(await summary.locator("a, button").count(), count);
    assert.match(await active("textContent"), /rette opp/);
    assert.deepEqual(await barriers(page), []);
    const history = await page.evaluate(() => history.length + location.hash);
    await summary.locator("a, button").last().click();
    assert.equal(await page.evaluate(() => history.length + location.hash), history);
  };

  await until("sykepenger");
  await answer(guide, { dagpenger: "litt", sykepenger: "mye" });
  await stumble(2);
  assert.equal(await active("id"), "kvp-sykepenger");
  assert.deepEqual([await guide.locator("#kvp-dagpenger").inputValue(), await active("value")], ["litt", "mye"], "what was typed is kept");
  await answer(guide, { dagpenger: "100", sykepenger: "200" });
  await summary.waitFor({ state: "detached" });

  await until("egenJobbsoeking");
  await stumble(1);
  assert.match(await active("name"), /egenJobbsoeking/);
  await answer(guide, { egenJobbsoeking });
  await summary.waitFor({ state: "detached" });

  await close();
});

// id: keyboard-alone
test("the whole guide goes by keyboard alone, and the focus is never lost", async () => {
  const { page, guide, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  const press = (...keys) => keys.reduce((pressed, key) => pressed.then(() => page.keyboard.press(key)), Promise.resolve());
  const active = () => guide.evaluate((element) => {
    const focused = element.shadowRoot.activeElement;
    return focused && { id: focused.id, type: focused.type, name: focused.name, variant: focused.dataset.variant, text: focused.textContent.trim() };
  });
  const tabTo = async (wanted) => {
    for (let presses = 0; presses < 80; presses += 1) {
      const focused = await active();
      if (focused && wanted(focused)) return;
      await press("Tab");
    }
    assert.fail(`No way by Tab from ${JSON.stringify(await active())} on “${await heading(guide)}”`);
  };
  const result = () => page.evaluate(() => window.kvpEvents.some(([kind]) => kind === "result"));
  for (let screens = 0; screens < 14 && !(await result()); screens += 1) {
    const fields = () => guide.evaluate((element) => [...new Set([...element.shadowRoot.querySelectorAll("input:not([type=checkbox])")].map((input) => (input.name || input.id).replace("kvp-", "")))]);
    const given = new Set();
    // An answer may bring a question of its own.
    for (let field; (field = (await fields()).find((asked) => !given.has(asked))); given.add(field)) {
      await tabTo(({ id, name }) => [id, name].includes(`kvp-${field}`));
      const input = guide.locator(`#kvp-${field}[type=text]`);
      if (await input.count()) await page.keyboard.type(open_to_it[field]);
      else {
        await press("Space");
        for (let arrows = 0; arrows < 5; arrows += 1) {
          const chosen = await guide.evaluate((element) => element.shadowRoot.activeElement.value);
          if (chosen === open_to_it[field]) break;
          await press("ArrowDown");
        }
      }
      await drawn(page);
    }
    const screen = await heading(guide);
    await tabTo(({ type, variant }) => type === "button" && variant === "primary");
    await press("Enter");
    await drawn(page);
    assert.equal((await active())?.id, "kvp-heading", `focus after “${screen}”`);
  }
  assert.equal(await result(), true);
  assert.match(await visibleText(guide), /24 048 kroner/);
  for (let presses = 0; presses < 80 && (await active()); presses += 1) await press("Tab");
  assert.equal(await active(), null, "Tab leads out of the guide again");
  await close();
});

// id: change-from-summary
test("an answer can be changed from the summary, or left as it was, and back keeps what was answered", async () => {
  const { page, guide, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  let screens = [];
  await walk(guide, open_to_it, (screen) => screens.push(screen));
  const summary = screens.at(-2);
  await guide.getByRole("button", { name: "Endre", exact: true }).click();
  assert.equal(await heading(guide), summary);
  const age = guide.locator("#kvp-alder");
  await guide.getByRole("button", { name: /Endre.*alder/i }).click();
  assert.equal(await age.inputValue(), "27");
  await age.fill("24");
  await onward(guide).click();
  assert.equal(await heading(guide), summary);

  await guide.getByRole("button", { name: /Endre.*alder/i }).click();
  await age.fill("50");
  assert.equal(await guide.getByRole("button", { name: "Forrige" }).count(), 0, "there is one way back");
  await guide.getByRole("button", { name: "Avbryt", exact: true }).click();
  assert.equal(await heading(guide), summary);
  assert.equal((await guide.evaluate((element) => element.answers)).alder, 24);

  await guide.getByRole("button", { name: "Forrige", exact: true }).click();
  assert.equal(await heading(guide), screens.at(-3));
  assert.equal(await guide.locator("#kvp-arbeidstimerPerUke").inputValue(), "0");
  await onward(guide).click();
  await onward(guide).click();
  assert.match(await visibleText(guide), /16 306 kroner/);
  assert.equal((await page.evaluate(() => window.kvpEvents)).some(([, detail]) => "assessment" in detail), false);
  await close();
});

test("“I don't know” never ends in a yes or a no", async () => {
  const { guide, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  const unsure = Object.fromEntries(Object.entries(open_to_it).map(([field, value]) => [field, /^\d+$/.test(value) ? value : "vet_ikke"]));
  await walk(guide, { ...unsure, egenJobbsoeking: "nei" });
  assert.equal(await guide.evaluate((element) => element.assessment.conclusion), "needs_assessment");
  await close();
});

test("two guides on one page keep their own answers, and compile one wasm", async () => {
  const { page, seen, violations, close } = await open(browser, { path: "/www/vert.html" });
  const [first, second] = [page.locator("kvp-veiviser").nth(0), page.locator("kvp-veiviser").nth(1)];
  for (const guide of [first, second]) await onward(guide).click();
  await first.locator("#kvp-alder").fill("30");
  await second.locator("#kvp-alder").fill("40");
  for (const guide of [first, second]) await onward(guide).click();
  assert.deepEqual(await first.evaluate((guide) => guide.answers), { alder: 30 });
  assert.deepEqual(await second.evaluate((guide) => guide.answers), { alder: 40 });
  assert.equal(await second.evaluate((guide) => guide.assessment.lawDate), "2008-06-05");
  const wasms = await page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".wasm")).length);
  assert.equal(wasms, 1);
  assert.deepEqual([seen.errors, seen.requests, await violations()], [[], [], []]);
  assert.deepEqual(await barriers(page), []);
  await close();
});

test("a host sets answers and reads the assessment, also before the element is known", async () => {
  const { page, guide, close } = await open(browser);
  const answers = { alder: 27, barn: 1, opphold: "fast_bopel" };
  await setLawDate(guide, "2026-06-01");
  await guide.evaluate((element, given) => { element.answers = given; }, answers);
  assert.deepEqual(await guide.evaluate((element) => element.answers), answers);
  const ours = await guide.evaluate((element) => element.assessment);
  const theirs = await page.evaluate(async ([given, date]) => {
    const { default: init, assess } = await import("/pkg/core.js");
    await init();
    return assess(given, date);
  }, [answers, "2026-06-01"]);
  assert.deepEqual(ours, theirs);
  assert.deepEqual((await page.evaluate(() => window.kvpEvents)).map(([kind]) => kind), ["ready"]);
  await close();
});

test("key by key the amount follows what is typed beside it, and the field keeps the focus", async () => {
  for (const lang of ["nb", "en"]) {
    const { page, guide, close } = await open(browser, { width: 375 });
    await speak(guide, lang);
    await setLawDate(guide, "2026-06-01");
    await guide.locator("button[data-variant=secondary]").click();
    const type = async (field, text) => {
      const input = guide.locator(`#kvp-${field}`);
      await input.click();
      await page.keyboard.press("ControlOrMeta+a");
      for (const key of text) {
        await page.keyboard.press(key);
        await drawn(page);
        assert.equal(await guide.evaluate((element) => element.shadowRoot.activeElement?.id), `kvp-${field}`, `${field} after ${key}`);
      }
      assert.equal(await input.inputValue(), text);
    };
    const total = async () => (await guide.locator(".kvp-payslip .kvp-sum dd").first().innerText()).replace(/\D/g, "");
    await type("alder", "34");
    await type("barn", "2");
    assert.equal(await total(), "24871");
    // An age on its way, a wrong one and one below the limit move nothing either.
    await type("alder", "345");
    assert.equal(await total(), "24871");
    await walk(guide, { ...open_to_it, alder: "34" });
    await guide.locator(".kvp-paid .aksel-read-more__button").first().click();
    await type("alder", "17");
    await type("alder", "30");
    await type("barn", "3");
    assert.equal(await total(), "25695");
    await type("arbeidstimerPerUke", "10");
    await type("timeloenn", "200");
    await close();
  }
});
