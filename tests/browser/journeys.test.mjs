// From the first question to the answer and the amounts, as people go.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { answer, barriers, drawn, heading, onward, open, open_to_it, setLawDate, walk } from "./guide.mjs";

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

test("where the answer is no, one can apply all the same, then what is not met and what one can do stand before the amounts, which are folded", async () => {
  const headings = async (ytelser) => {
    const { guide, close } = await open(browser);
    await setLawDate(guide, "2026-06-01");
    await walk(guide, { ...open_to_it, ytelser });
    const shown = await guide.locator(".kvp-section > .aksel-heading--medium").allInnerTexts();
    const text = await visibleText(guide);
    const payslip = guide.locator(".kvp-payslip");
    if (ytelser === "mer") {
      assert.ok(text.indexOf("Du kan søke likevel") < text.indexOf(shown[0]));
      assert.equal(text.split("Du kan søke likevel").length, 2);
      assert.equal(await payslip.isVisible(), false);
      await guide.getByRole("button", { name: "Se beløpene", exact: true }).click();
    }
    assert.equal(await payslip.isVisible(), true);
    await close();
    return shown.slice(0, 4);
  };
  assert.deepEqual(await headings("mer"), ["Vilkår som ikke er oppfylt", "Dette kan du gjøre", "Så mye kan du få", "De andre vilkårene"]);
  assert.deepEqual(await headings("ingen"), ["Så mye kan du få", "Vilkårene, ett for ett", "Slik har vi regnet det ut", "Måned for måned"]);
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
test("a step with two fields that are wrong lists both, and each link leads to its field", async () => {
  const { page, guide, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  while (!(await guide.locator("[name=kvp-ytelser]").count())) {
    await answer(guide, open_to_it);
    await onward(guide).click();
    await drawn(page);
  }
  await answer(guide, { ytelser: "svaert_begrenset" });
  await answer(guide, { dagpenger: "litt", sykepenger: "mer" });
  await onward(guide).click();
  const summary = guide.locator("[part=error-summary]");
  await summary.waitFor();
  assert.equal(await summary.locator("a, button").count(), 2);
  assert.match(await guide.evaluate((element) => element.shadowRoot.activeElement.textContent), /rette opp/);
  assert.deepEqual(await barriers(page), []);
  const history = await page.evaluate(() => history.length + location.hash);
  await summary.locator("a, button").nth(1).click();
  assert.match(await guide.evaluate((element) => element.shadowRoot.activeElement.id), /sykepenger/);
  assert.equal(await page.evaluate(() => history.length + location.hash), history);
  await answer(guide, { dagpenger: "", sykepenger: "1500" });
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
    // An answer may bring a question of its own.
    const done = new Set();
    const next = () => guide.evaluate((element, done) => {
      const inputs = [...element.shadowRoot.querySelectorAll("input:not([type=checkbox])")];
      return inputs.map((input) => (input.name || input.id).replace("kvp-", "")).find((field) => !done.includes(field));
    }, [...done]);
    for (let field = await next(); field; field = await next()) {
      done.add(field);
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
test("an answer can be changed from the summary, and back keeps what was answered", async () => {
  const { page, guide, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  let screens = [];
  await walk(guide, open_to_it, (screen) => screens.push(screen));
  const summary = screens.at(-2);
  await guide.getByRole("button", { name: "Tilbake" }).first().click();
  assert.equal(await heading(guide), summary);
  await guide.getByRole("button", { name: /Endre.*alder/i }).click();
  assert.equal(await guide.locator("#kvp-alder").inputValue(), "27");
  await guide.locator("#kvp-alder").fill("24");
  await onward(guide).click();
  assert.equal(await heading(guide), summary);
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
