// The caseworker's desk, from an empty page to two columns compared.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { bar, filled, focused, openByHand, openDesk, put, result, someone } from "./desk.mjs";
import { becomes, drawn, setLawDate, speak, unfold } from "./guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** What happens in a month, in the words of the plan. */
const NOTES = {
  projected: "satsen er ikke vedtatt ennå",
  ny_barnesats: "barnetillegget får ny sats",
  nytt_grunnbeloep: "det kommer et nytt grunnbeløp (G)",
  fyller_25: "deltakeren fyller 25 år og får full stønad",
};

test("what is filled in is shown at once as what the rules say of it", async () => {
  const { page, guide, seen, violations, close } = await openDesk(browser);
  await setLawDate(guide, "2026-06-01");
  await put(guide, someone);
  await drawn(page);
  assert.match(await bar(guide), /24 048 kroner/);
  assert.match(await bar(guide), /Vilkårene ser ut til å være oppfylt/);
  assert.match(await result(guide), /Til sammen før skatt\s+1 109,91\s+24 048,04/);
  const { plan, stipend } = await guide.evaluate((element) => element.assessment);
  assert.equal(stipend.perMonth.total, "24048.04");
  const rows = await guide.locator(".kvp-plan tbody tr").count();
  assert.equal(rows, plan.rows.length + 1);
  assert.deepEqual([seen.errors, seen.requests, await violations()], [[], [], []]);
  await close();
});

// id: desk-errors-in-words
test("a field that cannot be read leaves the amount standing in grey while one types, and takes it away once one leaves", async () => {
  const { page, guide, close } = await openDesk(browser);
  await setLawDate(guide, "2026-06-01");
  await put(guide, someone);
  const [before, assessed] = [await bar(guide), await guide.evaluate((element) => element.assessment)];
  assert.match(before, /24 048 kroner/);
  const held = () => guide.locator(".kvp-bar").getAttribute("data-held");
  assert.equal(await held(), null);
  await guide.locator("#kvp-timer").fill("38");
  await drawn(page);
  assert.deepEqual([await bar(guide), await held()], [before, "true"]);
  assert.deepEqual(await guide.evaluate((element) => element.assessment), assessed);
  assert.equal(await guide.locator("#kvp-timer").getAttribute("aria-invalid"), null, "not while typing");
  await guide.locator("#kvp-timer").blur();
  await drawn(page);
  assert.deepEqual([/\d kroner/.test(await bar(guide)), /\d kroner/.test(await result(guide)), await held()], [false, false, null]);
  assert.equal(await guide.locator("#kvp-timer").getAttribute("aria-invalid"), "true");
  assert.match(await guide.locator("#kvp-timer-error").innerText(), /fra 0 til 37,5/);
  assert.equal(await guide.locator("#kvp-timer").inputValue(), "38");
  assert.equal(await guide.evaluate((element) => element.assessment), undefined);
  await close();
});

test("a number that cannot be an age is repeated nowhere, on screen or on paper, and what must be corrected is named", async () => {
  const { page, guide, close } = await openDesk(browser);
  await setLawDate(guide, "2026-06-01");
  await put(guide, { ...someone, alder: "12129912345" });
  await guide.locator("#kvp-alder").focus();
  await page.keyboard.press("Control+Shift+Enter");
  await put(guide, { alder: "24" });
  await drawn(page);
  assert.match(await guide.locator("#kvp-alder-differs").innerText(), /A har: kan ikke leses/);
  assert.match(await result(guide), /Alder eller fødselsdato\s+kan ikke leses\s+24/);
  assert.doesNotMatch(await guide.locator(".kvp-desk").innerText(), /12129912345/);
  await guide.getByRole("button", { name: "Kolonne A" }).click();
  await drawn(page);
  await page.emulateMedia({ media: "print" });
  const paper = await guide.locator(".kvp-desk").innerText();
  assert.match(paper, /Vi viser ingen beløp før dette er rettet: Alder eller fødselsdato\./);
  assert.match(paper, /Alder eller fødselsdato: kan ikke leses/);
  assert.doesNotMatch(paper, /12129912345|Alderen er ikke oppgitt/);
  await close();
});

test("while the law date is half written everything stays as it is, and once one leaves it without one there is no result", async () => {
  const { page, guide, seen, close } = await openDesk(browser);
  await setLawDate(guide, "2026-06-01");
  await put(guide, someone);
  await drawn(page);
  const stands = () => guide.locator(".kvp-desk__inputs :is(input, select):visible:not(#kvp-regeldato)")
    .evaluateAll((controls) => controls.map(({ id, type, checked, value }) => [id, type === "radio" ? checked : value]));
  const known = () => guide.evaluate((element) => [element.answers, element.assessment]);
  const [before, told, amounts] = [await stands(), await known(), await bar(guide)];
  const date = guide.locator("#kvp-regeldato");
  await date.selectText();
  for (const sign of "05.06.200") {
    await page.keyboard.press(sign);
    await drawn(page);
    assert.deepEqual(await stands(), before, await date.inputValue());
    assert.deepEqual([await bar(guide), await guide.locator(".kvp-bar").getAttribute("data-held")], [amounts, "true"], await date.inputValue());
    assert.deepEqual(await known(), told, await date.inputValue());
    assert.deepEqual([await focused(guide), await date.getAttribute("aria-invalid")], ["kvp-regeldato", null], "not while typing");
  }
  await page.keyboard.press("8");
  await drawn(page);
  assert.equal(await guide.locator(".kvp-bar").getAttribute("data-held"), null);
  assert.match(await bar(guide), /\d kroner/);
  assert.notEqual(await bar(guide), amounts);
  const ofThen = await stands();
  assert.ok(ofThen.some(([id]) => id === "kvp-navTilbud-ja"));
  for (const [text, message] of [["31.10.2007", /fra 1\. november 2007 til 31\. desember 2029/], ["juni", /dag, måned og år, for eksempel 01\.06\.2026/], ["", /dag, måned og år/]]) {
    await date.fill(text);
    await date.blur();
    await drawn(page);
    assert.match((await guide.locator("#kvp-regeldato-error").innerText()).replaceAll("\u00a0", " "), message);
    assert.match(await result(guide), /Vi viser ingen resultater før regeldatoen er rettet\. Feltene følger reglene for 5\. juni 2008/);
    assert.doesNotMatch(await result(guide), /\d kroner|Oppfylt/);
    assert.doesNotMatch(await bar(guide), /\d kroner|oppfylt/i);
    assert.deepEqual(await stands(), ofThen, text);
    assert.equal((await known())[1], undefined);
    for (const label of ["Kopier til journal", "Planen som CSV", "Vis til bruker"]) {
      await guide.getByRole("button", { name: label, exact: true }).click();
      await drawn(page);
      assert.equal(await focused(guide), "kvp-regeldato", label);
    }
    assert.equal(await guide.locator("#kvp-text, .kvp-guide").count(), 0);
  }
  await page.emulateMedia({ media: "print" });
  const paper = (await guide.locator(".kvp-desk").innerText()).replaceAll("\u00a0", " ");
  assert.match(paper, /Alder: 27 år/);
  assert.doesNotMatch(paper, /\d kroner|Regeldato \d/);
  assert.deepEqual(seen.errors, []);
  await close();
});

// id: desk-without-mouse
test("without a mouse one comes from an empty page to two columns compared with a plan", async (t) => {
  const { page, guide, close } = await openDesk(browser);
  await setLawDate(guide, "2026-06-01");
  let strokes = 0;
  const press = async (key) => {
    strokes += 1;
    await page.keyboard.press(key);
    await drawn(page);
  };
  const type = async (text) => {
    for (const sign of text) await press(sign);
  };
  const at = () => guide.evaluate(({ shadowRoot: { activeElement } }) => (activeElement?.closest("[role=radiogroup]") ?? activeElement)?.id ?? "");
  const to = async (id, key = "Tab") => {
    for (let tabs = 0; (await at()) !== id; tabs += 1) {
      assert.ok(tabs < 40, `${key} does not lead to ${id}`);
      await press(key);
    }
  };
  assert.equal(await at(), "kvp-alder", "one may begin at once");
  const fields = [
    ...[["alder", "050303"], ["barn", "1"], ["opphold", "N"], ["nedsattEvne", "J"], ["ytelser", "I"], ["arbeidsevnevurdering", "J"]],
    ...[["tettOppfoelging", "J"], ["egenJobbsoeking", "N"], ["introduksjonsprogram", "N"], ["start", "170826"]],
  ];
  for (const [field, text] of fields) {
    await to(`kvp-${field}`);
    await type(text);
  }
  // One decision's months come with the start.
  await to("kvp-maaneder");
  assert.equal(await filled(guide, "maaneder"), "12");
  assert.equal((await guide.evaluate((element) => element.answers)).opphold, "norsk_statsborger");
  await press("Control+Shift+Enter");
  assert.equal(await at(), "kvp-maaneder");
  await press("Control+Enter");
  assert.equal(await at(), "kvp-result");
  await press("Control+Enter");
  assert.equal(await at(), "kvp-maaneder");
  await to("kvp-alder", "Shift+Tab");
  await type("25");
  assert.match(await result(guide), /B gir 7 742 kroner mer i måneden fra programmet enn A fordi kvalifiseringsstønaden er 7 742 kroner høyere \(hel sats mot to tredeler\)/);
  // Both amounts stand above whatever one is at.
  assert.match(await bar(guide), /24 048 kroner[^]*16 306 kroner/);
  assert.match(await result(guide), /B \u2212 A/);
  t.diagnostic(`${strokes} keystrokes`);
  assert.ok(strokes < 60, `${strokes} keystrokes`);
  await close();
});

test("of two hundred inputs that come faster than the screen, each is heard, the last one stands, and there is one drawing for a frame", async () => {
  const { guide, close } = await openDesk(browser);
  await setLawDate(guide, "2026-06-01");
  await put(guide, { ...someone, maaneder: "36" });
  const { frames, drawings } = await guide.evaluate(async ({ shadowRoot }) => {
    const field = shadowRoot.querySelector("#kvp-timer");
    const type = (text) => {
      field.value = text;
      field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    };
    let drawings = 0;
    new MutationObserver(() => { drawings += 1; }).observe(shadowRoot.querySelector(".kvp-desk__result"), { subtree: true, childList: true, characterData: true });
    const frames = 20;
    for (let frame = 0; frame < frames; frame += 1) {
      for (let index = 0; index < 10; index += 1) {
        type(String((frame * 10 + index) % 37));
        // Whatever is drawn at once is drawn before the next is typed.
        await Promise.resolve().then(() => {});
      }
      await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    }
    type("7,5");
    await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
    return { frames: frames + 1, drawings };
  });
  assert.ok(drawings > frames / 2 && drawings <= frames, `${drawings} drawings in ${frames} frames`);
  const { stipend } = await guide.evaluate((element) => element.assessment);
  assert.equal(stipend.afterReductions.perMonth.total, "19238.43");
  assert.match(await bar(guide), /19 238 kroner/);
  assert.match(await result(guide), /19 238,43/);
  await close();
});

test("the journal and the plan's table hold the core's numbers, and nothing is sent or stored", async () => {
  const { page, guide, seen, close } = await openDesk(browser);
  await setLawDate(guide, "2026-06-01");
  await put(guide, { ...someone, alder: "05.03.2001", dagpenger: "4321,09" });
  await drawn(page);
  const { findings, plan, stipend, references } = await guide.evaluate((element) => element.assessment);
  const written = (amount) => amount.replace(".", ",").replace(/\B(?=(\d{3})+,)/g, " ");
  const text = async (...labels) => {
    for (const name of labels) {
      await guide.getByRole("button", { name, exact: true }).click();
      await drawn(page);
    }
    const shown = await guide.locator("#kvp-text").inputValue();
    await guide.getByRole("button", { name: "Lukk" }).click();
    return shown;
  };
  const [brief, journal] = [await text("Kopier til journal"), await text("Kopier til journal", "Full")];
  for (const amount of [stipend.perMonth.stoenad, stipend.afterReductions.perMonth.total, stipend.reductions.samordning]) {
    assert.ok(journal.includes(written(amount)), `${written(amount)} in\n${journal}`);
  }
  // An exception that nobody has raised is nothing to write down.
  for (const { reason, basis } of findings) {
    for (const id of basis) assert.equal(journal.includes(references[id].label), reason !== "unntak_ikke_reist", id);
  }
  /** The plan on the screen, column by column, in øre. */
  const oere = (amount) => Math.round(Number(amount.replaceAll(/[ \u00a0]/g, "").replace("\u2212", "-").replace(",", ".")) * 100);
  const cells = await guide.locator(".kvp-plan").evaluate((table) => [...table.rows].map(({ cells }) => [...cells].map(({ innerText }) => innerText)));
  const shown = Object.fromEntries(cells[0].map((name, place) => [name, cells.slice(1).map((row) => row[place])]));
  assert.equal(shown["Før skatt"].length, plan.rows.length + 1);
  for (const amount of shown["Før skatt"]) assert.ok(journal.includes(amount.replaceAll("\u00a0", " ")), `${amount} in\n${journal}`);
  // The brief one has whole kroner: those of the start, of the account, and of the whole plan.
  const kroner = (amount) => written(Number(amount).toFixed(2)).split(",")[0].replace(/\B(?=(\d{3})+$)/g, " ");
  const planned = oere(shown["Før skatt"].at(-1)) / 100;
  for (const amount of [stipend.afterReductions.perMonth.total, stipend.reductions.samordning, Math.round(planned)]) {
    assert.ok(brief.includes(`${kroner(Math.round(amount))} kroner`), `${kroner(amount)} in\n${brief}`);
  }
  const [heads, ...lines] = (await text("Planen som CSV")).trim().split(/\r?\n/).map((line) => line.split(";"));
  const csv = lines.map((line) => Object.fromEntries(heads.map((name, place) => [name, line[place]])));
  const expected = plan.rows.map((row) => [row.month, row.weekdays, row.stipendDays, row.notes.map((note) => NOTES[note]).join(", ")].map(String));
  assert.deepEqual(csv.map(({ maaned, hverdager, stoenadsdager, merknader }) => [maaned, hverdager, stoenadsdager, merknader]), expected);
  const columns = { "Stønad": "stoenad", "Barnetillegg": "barnetillegg", "Trekk andre ytelser": "andre_ytelser", "Før skatt": "foer_skatt", "Skatt": "skatt", "På konto": "paa_konto" };
  let whole = 0;
  for (const [index, line] of csv.entries()) {
    const row = plan.rows[index];
    const { stoenad, barnetillegg, fravaer, andre_ytelser, foer_skatt, skatt, paa_konto } = Object.fromEntries(heads.map((name) => [name, oere(line[name])]));
    for (const [there, exact] of [[stoenad, row.stoenad], [barnetillegg, row.barnetillegg], [stoenad + barnetillegg, row.total]]) assert.ok(Math.abs(there - oere(exact)) <= 2, row.month);
    assert.deepEqual([stoenad + barnetillegg + fravaer + andre_ytelser, foer_skatt + skatt], [foer_skatt, paa_konto], row.month);
    for (const [name, column] of Object.entries(columns)) assert.equal(oere(line[column]), oere(shown[name][index]), `${row.month}: ${name} in the table and on the screen`);
    whole += stoenad + barnetillegg;
  }
  assert.equal(csv.length, plan.rows.length);
  assert.equal(whole, oere(plan.sum.total));
  const kept = await page.evaluate(async () => [document.cookie, localStorage.length, sessionStorage.length, (await indexedDB.databases()).length]);
  assert.deepEqual([kept, seen.requests, seen.errors], [["", 0, 0, 0], [], []]);
  const sinks = await page.evaluate(() => JSON.stringify([document.title, location.href, window.kvpEvents, [...document.querySelectorAll("*")].map((it) => [...it.attributes].map(({ value }) => value))]));
  assert.doesNotMatch(sinks, /4321/);
  await close();
});

test("a plan over a birthday that matters asks for the birth date at its field and in its place, and comes with it", async () => {
  const { page, guide, close } = await openDesk(browser);
  await setLawDate(guide, "2026-06-01");
  await put(guide, { ...someone, alder: "24", maaneder: "24" });
  await drawn(page);
  const ask = /Skriv fødselsdatoen i feltet «Alder eller fødselsdato», så kommer (planen|beløpene)\./;
  assert.match(await result(guide), ask);
  assert.equal(await guide.locator(".kvp-plan").count(), 0);
  assert.match(await guide.locator("#kvp-alder-hint").innerText(), /Skriv fødselsdatoen/);
  assert.equal(await guide.locator("#kvp-maaneder").inputValue(), "24");
  await put(guide, { alder: "15.12.2001" });
  await drawn(page);
  assert.doesNotMatch(await result(guide), ask);
  assert.equal(await guide.locator("#kvp-alder-hint").innerText(), "27, eller 050399");
  const { plan } = await guide.evaluate((element) => element.assessment);
  assert.equal(await guide.locator(".kvp-plan tbody tr").count(), plan.rows.length + 1);
  assert.match(await guide.locator(".kvp-plan").textContent(), /Deltakeren fyller 25 år/);
  await close();
});

test("the amounts are called those of the start, the account is an ordinary month, and work asks for its wage", async () => {
  const { page, guide, close } = await openDesk(browser);
  await setLawDate(guide, "2026-06-01");
  await put(guide, someone);
  await drawn(page);
  assert.match(await result(guide), /Beløp ved oppstart 17\. august 2026/);
  assert.match(await bar(guide), /Før skatt ved oppstart 17\. august 2026\s+24 048 kroner\s+På konto, vanlig måned\s+20 217 kroner\s+Hele planen\s+\d{3} \d{3} kroner/);
  assert.match(await result(guide), /Gjennomsnitt per måned/);
  assert.match(await result(guide), /skatteklasse 1 og ingen annen inntekt enn stønaden\./);
  await put(guide, { timer: "7,5" });
  await drawn(page);
  assert.doesNotMatch(await bar(guide), /konto/);
  assert.match(await result(guide), /Skriv timelønnen, så viser vi hva som kommer på konto/);
  await put(guide, { timeloenn: "240,50" });
  await drawn(page);
  assert.match(await bar(guide), /Stønad og lønn på konto, vanlig måned/);
  assert.match(await result(guide), /Stønad og lønn før skatt\s+–?\s*27 054,68/);
  await page.emulateMedia({ media: "print" });
  const large = (await guide.locator("dl.kvp-amounts").innerText()).replaceAll("\u00a0", " ");
  assert.match(large, /Stønad og lønn i måneden før skatt\s+27 055 kroner/);
  assert.match(large, /Stønad og lønn på konto i en vanlig måned, anslag/);
  await close();
});

test("a law date that is not today stands above the result and on paper", async () => {
  const { page, guide, close } = await openDesk(browser, { before: (context) => context.clock.setFixedTime(new Date("2026-06-01T10:00:00Z")) });
  await put(guide, someone);
  await drawn(page);
  const banner = /Regeldatoen er 5\. juni 2008, ikke i dag\./;
  assert.doesNotMatch(await result(guide), /ikke i dag/);
  await put(guide, { regeldato: "05.06.2008", start: "" });
  await drawn(page);
  assert.match(await result(guide), banner);
  await page.emulateMedia({ media: "print" });
  assert.match(await result(guide), banner);
  await close();
});

test("the person is shown the same case in a language of choice, and a new conversation knows nothing", async () => {
  const { page, guide, close } = await openDesk(browser);
  await setLawDate(guide, "2026-06-01");
  await put(guide, someone);
  await guide.getByRole("button", { name: "Vis til bruker" }).click();
  await drawn(page);
  await guide.getByRole("button", { name: "English" }).click();
  await drawn(page);
  const shown = (await guide.locator(".kvp-guide").innerText()).replaceAll("\u00a0", " ");
  assert.match(shown, /NOK 24,048/);
  assert.equal(await guide.locator(".kvp-desk [lang=en] .kvp-guide").count(), 1);
  await guide.getByRole("button", { name: "Tilbake til veiledersiden" }).click();
  await drawn(page);
  assert.equal(await guide.locator("#kvp-alder").inputValue(), "27");
  await guide.getByRole("button", { name: "Ny samtale" }).click();
  await drawn(page);
  await guide.getByRole("button", { name: "Ja, slett alt" }).click();
  await drawn(page);
  assert.equal(await guide.locator("#kvp-alder").inputValue(), "");
  assert.equal(await filled(guide, "opphold"), "");
  assert.deepEqual(await guide.evaluate((element) => element.answers), {});
  assert.equal(await focused(guide), "kvp-alder", "a new conversation begins at the first field");
  await close();
});

test("what the person answers otherwise comes back to the desk, in every language, and what they delete is gone", async () => {
  const { page, guide, events, close } = await openDesk(browser);
  await setLawDate(guide, "2026-06-01");
  await put(guide, { ...someone, fravaer: "7,25", start: "170826" });
  const click = async (name) => {
    await guide.getByRole("button", { name, exact: true }).first().click();
    await drawn(page);
  };
  await click("Vis til bruker");
  await click("Endre");
  await guide.getByRole("button", { name: /^Endre alder/i }).click();
  await drawn(page);
  await guide.locator("input#kvp-alder").fill("31");
  await click("Bruk det nye svaret");
  await click("English");
  assert.match(await guide.locator(".kvp-guide").innerText(), /31/);
  await click("Tilbake til veiledersiden");
  assert.equal(await guide.locator("#kvp-alder").inputValue(), "31");
  assert.deepEqual([await filled(guide, "fravaer"), await filled(guide, "start")], ["7,25", "17.08.2026"], "what the person is not asked is as it was");
  assert.equal((await guide.evaluate((element) => element.answers)).alder, 31);
  await click("Vis til bruker");
  await click("Start på nytt");
  await click("Ja, slett svarene");
  assert.deepEqual(await guide.evaluate((element) => element.answers), {});
  assert.ok((await events()).some(([kind]) => kind === "reset"));
  await click("Tilbake til veiledersiden");
  for (const field of ["alder", "opphold", "fravaer"]) assert.equal(await filled(guide, field), "", field);
  await close();
});

test("whoever types, clicks or turns the wheel is there, and what the screen does by itself is nobody", async () => {
  const { page, guide, at, close } = await openByHand(browser);
  await put(guide, someone);
  await guide.evaluate(({ shadowRoot }) => {
    window.heard = {};
    for (const type of ["pointerdown", "wheel", "scroll", "keydown", "input", "focusin"]) shadowRoot.addEventListener(type, () => { window.heard[type] = true; }, true);
  });
  const pane = guide.locator(".kvp-desk__result");
  const ways = {
    keydown: () => guide.locator("#kvp-alder").press("Tab"),
    input: () => page.keyboard.insertText("1"),
    pointerdown: () => guide.locator(".kvp-desk__inputs > p").click(),
    wheel: async () => {
      await pane.hover();
      await page.mouse.wheel(0, 10);
    },
  };
  const nobody = {
    focusin: () => guide.locator("#kvp-barn").evaluate((field) => [field.blur(), field.focus()]),
    scroll: () => pane.evaluate((pane) => { pane.scrollTop = pane.scrollTop ? 0 : 200; }),
  };
  let minutes = 0;
  for (const [way, come] of Object.entries({ ...ways, ...nobody })) {
    await at((minutes += 14), 0);
    await page.evaluate(() => { window.heard = {}; });
    await come();
    // What scrolls by itself comes to the page when it is drawn.
    await becomes(() => page.evaluate((way) => Boolean(window.heard[way]), way), true, way);
    await drawn(page);
    await at((minutes += 1), 30);
    assert.equal(await guide.locator("#kvp-stay").count(), way in nobody ? 1 : 0, way);
    if (way in nobody) await ways.pointerdown();
    else minutes -= 1;
    assert.equal(await guide.locator("#kvp-alder").inputValue(), "27", way);
  }
  await at(minutes += 1, 0);
  await ways.pointerdown();
  await at(minutes + 15, 5);
  const [button, box] = await Promise.all(["#kvp-stay", ".kvp-warned"].map((it) => guide.locator(it).boundingBox()));
  assert.ok(button.width < box.width / 2, "the button is as wide as its words");
  await close();
});

// id: desk-says-copied
test("the journal is copied at once, says so, is read from its beginning, and leads back to its button", async () => {
  const { page, guide, close } = await openDesk(browser, { permissions: ["clipboard-read", "clipboard-write"] });
  await setLawDate(guide, "2026-06-01");
  await put(guide, someone);
  const at = () => guide.evaluate((element) => element.shadowRoot.activeElement?.id ?? "");
  const journal = guide.getByRole("button", { name: "Kopier til journal", exact: true });
  await journal.click();
  await guide.getByRole("region").getByText("Teksten er kopiert.").waitFor();
  const text = guide.locator("#kvp-text");
  assert.equal((await page.evaluate(() => navigator.clipboard.readText())).replaceAll("\r", ""), await text.inputValue());
  assert.deepEqual([await at(), await text.evaluate((area) => [area.scrollTop, area.selectionStart, area.selectionEnd])], ["kvp-text", [0, 0, 0]]);
  await page.keyboard.press("Escape");
  await drawn(page);
  assert.deepEqual([await text.count(), await at()], [0, "kvp-journal-button"]);
  const saved = (button) => Promise.all([page.waitForEvent("download"), guide.getByRole("button", { name: button, exact: true }).click()]);
  const [file] = await saved("Planen som CSV");
  await drawn(page);
  assert.equal(await at(), "kvp-text");
  assert.equal(await guide.getByRole("region").getByText("Teksten er kopiert.").count(), 0);
  assert.equal(file.suggestedFilename(), "kvp-plan.csv");
  const [again] = await saved("Last ned");
  assert.equal(await readFile(await again.path(), "utf8"), await readFile(await file.path(), "utf8"));
  assert.equal((await readFile(await file.path(), "utf8")).replaceAll("\r", ""), `\ufeff${await text.inputValue()}`);
  await guide.getByRole("button", { name: "Lukk" }).click();
  await drawn(page);
  assert.deepEqual([await text.count(), await at()], [0, "kvp-csv-button"]);
  await close();
});

test("no label runs under its field or beneath it, and no choice is cut, in a window of 320 to 1600 pixels", async () => {
  const { page, guide, close } = await openDesk(browser);
  const wrong = [];
  for (const lang of ["nb", "nn", "en"]) {
    await speak(guide, lang);
    await drawn(page);
    await unfold(guide);
    await put(guide, { opphold: "lovlig_uten_fast_bopel", arbeidsevnevurdering: "gjennomfoert" });
    for (const width of [320, 480, 640, 900, 960, 1024, 1100, 1180, 1280, 1366, 1600]) {
      await page.setViewportSize({ width, height: 900 });
      await drawn(page);
      const here = await guide.evaluate(({ shadowRoot }) => {
        const wide = document.createElement("canvas").getContext("2d");
        const overlap = (one, other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
        const isCut = (field) => {
          const chosen = field.selectedOptions?.[0]?.label ?? "";
          const { font, paddingLeft, paddingRight } = getComputedStyle(field);
          wide.font = font;
          return wide.measureText(chosen).width > field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
        };
        const within = [...shadowRoot.querySelectorAll(".kvp-desk__inputs .kvp-control")];
        return within.filter((control) => control.checkVisibility()).flatMap((control) => {
          const label = control.querySelector(".kvp-control__label");
          const field = control.querySelector(".aksel-toggle-group, .aksel-select__container, input");
          const [list, segments] = [control.querySelector("select"), [...control.querySelectorAll(".aksel-toggle-group__button")]];
          const text = document.createRange();
          text.selectNodeContents(label);
          const box = field.getBoundingClientRect();
          const faults = [
            [...text.getClientRects()].some((line) => overlap(line, box)) && "lies under its field",
            label.scrollWidth > label.clientWidth && label.clientHeight > 0 && "is cut",
            list && isCut(list) && "has a choice that is cut",
            segments.some((one) => one.scrollWidth > one.clientWidth) && "has a segment that is cut",
            box.right > innerWidth && "is out of the window",
          ];
          return faults.filter(Boolean).map((fault) => `${control.id || field.id || label.innerText} ${fault}`);
        });
      });
      wrong.push(...here.map((fault) => `${lang} at ${width}: ${fault}`));
    }
  }
  assert.deepEqual(wrong, []);
  await close();
});

test("a guide that becomes a desk keeps its answers", async () => {
  const { page, guide, close } = await openDesk(browser, { path: "/" });
  await guide.evaluate((element) => { element.answers = { alder: 27, barn: 1 }; element.lawDate = "2026-06-01"; element.mode = "veileder"; });
  await guide.locator("#kvp-regeldato").waitFor();
  await drawn(page);
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
  await drawn(page);
  await page.emulateMedia({ media: "print" });
  const paper = (await guide.locator(".kvp-desk").innerText()).replaceAll("\u00a0", " ");
  for (const line of [/24 048 kroner/, /Alder: 27 år/, /Regeldato 1\. juni 2026/, /Laget \d+\. .* klokka \d\d:\d\d\./, /august 2026/]) assert.match(paper, line);
  for (const control of await guide.locator(".kvp-desk :is(input, select, .aksel-button)").all()) assert.equal(await control.isVisible(), false);
  assert.doesNotMatch(paper, /Kolonne|Slik har vi regnet/);
  const printed = guide.locator(".kvp-desk__result :not(.kvp-on-paper) > .aksel-read-more:visible");
  assert.equal(await printed.count(), 0, "nothing closed is printed");
  // But for the conditions that are met, which are folded on screen.
  assert.match(paper, /Deltakeren trenger tett og koordinert oppfølging/);
  await page.emulateMedia({ media: "screen" });
  await guide.locator("#kvp-timer").focus();
  await page.keyboard.press("Control+Shift+Enter");
  await guide.locator(".kvp-desk__result :not(.kvp-on-paper) > .aksel-read-more > .aksel-read-more__button").first().click();
  await page.emulateMedia({ media: "print" });
  assert.match(await guide.locator(".kvp-desk").innerText(), /Opplysninger – Kolonne B/);
  assert.equal(await printed.count(), 1, "what is opened is");
  await close();
});

test("on paper nothing that was filled in is left out, what is folded on screen stands there, and all is light from a dark device too", async () => {
  let light;
  for (const colorScheme of ["light", "dark"]) {
    const { page, guide, close } = await openDesk(browser, { colorScheme });
    await setLawDate(guide, "2026-06-01");
    await put(guide, { ...someone, soeknadsdato: "02.06.2026", vedtaksdato: "15.06.2026", "brukte-maaneder": "6" });
    await guide.getByRole("button", { name: /ordinært løp 2008/ }).evaluate((button) => button.click());
    await guide.locator("#kvp-journal-button").click();
    await drawn(page);
    await page.emulateMedia({ media: "print", colorScheme });
    assert.equal(await guide.locator("#kvp-text").isVisible(), false, "the text for the journal is no part of the paper");
    const paper = (await guide.locator(".kvp-desk").innerText()).replaceAll("\u00a0", " ");
    for (const line of [
      /Født: |Alder: 27 år/, /Barn: 1\n/, /Oppstart: 17\.08\.2026/, /Søknaden kom: 02\.06\.2026/, /Vedtaket kom fram: 15\.06\.2026/, /Måneder brukt før vedtaket: 6/,
      /Arbeidstrening: 22,5 timer i uka, fra uke 36/, /Programmet må starte senest 2\. desember 2026\./, /Siste dag for å klage er 6\. juli 2026/,
      /Alle uker er på full tid\./, /Deltakeren har rett til individuell plan\./,
    ]) assert.match(paper, line);
    const colours = await guide.evaluate(({ shadowRoot }) => {
      const { color, backgroundColor } = getComputedStyle(shadowRoot.querySelector(".kvp"));
      return [color, backgroundColor, getComputedStyle(shadowRoot.querySelector(".kvp-chart rect, .kvp-chart path")).fill];
    });
    if (colorScheme === "light") light = colours;
    assert.deepEqual(colours, light);
    // A sheet cuts through what is laid out in a grid.
    const cut = await guide.locator(".kvp-desk__result").evaluate((result) => {
      const around = (part) => (part === result ? [part] : [part, ...around(part.parentElement)]);
      const printed = [...result.querySelectorAll("p, li, tr")].filter((part) => part.checkVisibility() && !part.closest(".kvp-legend, .kvp-amounts"));
      const grids = printed.flatMap((part) => around(part.parentElement)).filter((part) => /grid|flex/.test(getComputedStyle(part).display));
      return [...new Set(grids.map((part) => part.className))].filter((name) => !/kvp-finding__head|kvp-basis/.test(name));
    });
    assert.deepEqual(cut, []);
    const sheets = (await page.pdf({ format: "A4", margin: { top: "1cm", bottom: "1cm", left: "1.5cm", right: "1.5cm" } })).toString("latin1").match(/\/Type \/Page\b/g).length;
    assert.ok(sheets <= 3, `${sheets} sheets`);
    await close();
  }
});

test("the text for the journal is short or full by a press, copied at once, and the short one has no blank line", async () => {
  const { page, guide, close } = await openDesk(browser, { permissions: ["clipboard-read", "clipboard-write"] });
  await setLawDate(guide, "2026-06-01");
  await put(guide, someone);
  await guide.locator("#kvp-journal-button").click();
  await drawn(page);
  const text = guide.locator("#kvp-text");
  const pressed = () => guide.locator(".kvp-desk__result [aria-pressed=true]").allInnerTexts();
  const copied = async () => (await page.evaluate(() => navigator.clipboard.readText())).replaceAll("\r", "");
  const short = await text.inputValue();
  assert.deepEqual(await pressed(), ["Kort"]);
  assert.ok(short.split("\n").length <= 10 && !short.includes("\n\n"), short);
  assert.match(short, /Deltakeren er 27 år og har ett barn under 18 år\. Regeldatoen er 1\. juni 2026/);
  await guide.getByRole("button", { name: "Full", exact: true }).click();
  await drawn(page);
  assert.deepEqual(await pressed(), ["Full"]);
  const full = await text.inputValue();
  assert.match(full, /\n\nVilkår\n- Alder: Oppfylt\./);
  assert.equal(await guide.evaluate(({ shadowRoot }) => shadowRoot.activeElement.id), "kvp-text");
  await becomes(copied, full);
  await guide.getByRole("button", { name: "Kort", exact: true }).click();
  await drawn(page);
  assert.equal(await text.inputValue(), short);
  await becomes(copied, short);
  await close();
});

test("no other module, wasm and texts than those it was built with are used, and the page says so", async () => {
  for (const file of ["kvp-veiviser.workbench.js", "kvp-veiviser.workbench.wasm", "kvp-veiviser.workbench.nb.json"]) {
    const changes = (context) => context.route(`**/${file}`, async (route) => {
      const body = Buffer.concat([await readFile(new URL(`../../pkg/${file}`, import.meta.url)), Buffer.from("\n")]);
      await route.fulfill({ body, contentType: file.endsWith("wasm") ? "application/wasm" : "text/javascript" });
    });
    const { guide, close } = await openDesk(browser, { waits: false, before: changes });
    await guide.locator(".kvp-card button").waitFor();
    assert.equal(await guide.locator(".kvp-desk").count(), 0, file);
    await close();
  }
});

test("that the law date is another day stands once and before the first amount, whose table speaks of the participant, also with two columns", async () => {
  const { page, guide, close } = await openDesk(browser);
  await setLawDate(guide, "2023-06-01");
  await put(guide, someone);
  for (const columns of [1, 2]) {
    if (columns > 1) await guide.getByRole("button", { name: "Kopier til ny kolonne", exact: true }).first().click();
    await drawn(page);
    const text = (await guide.locator(".kvp-desk").innerText()).replaceAll("\u00a0", " ");
    const times = text.split("Regeldatoen er 1. juni 2023").length - 1;
    assert.equal(times, 1, `${columns} columns`);
    assert.ok(text.indexOf("1. juni 2023") < text.search(/\d,\d\d\b|\d kroner/), `${columns} columns`);
  }
  assert.match(await guide.locator("table").filter({ hasText: "Per dag" }).first().locator("caption").innerText(), /deltakeren/);
  await close();
});

test("each sum of the plan stands under its column, also where the rows have no room", async () => {
  for (const width of [375, 1280]) {
    const { page, guide, close } = await openDesk(browser, { width });
    await setLawDate(guide, "2026-06-01");
    await put(guide, { ...someone, maaneder: "4" });
    await drawn(page);
    const apart = await guide.locator(".kvp-plan").evaluate((table) => {
      const [row, sum] = [table.querySelector("tbody tr"), table.querySelector("tr.kvp-sum")];
      const right = (cell) => cell.getBoundingClientRect().right;
      return [...sum.cells].flatMap((cell, index) => (/\d/.test(cell.textContent) ? [Math.abs(right(cell) - right(row.cells[index]))] : []));
    });
    assert.equal(apart.length, 5);
    assert.ok(apart.every((pixels) => pixels < 1), `${apart} at ${width}`);
    await close();
  }
});
