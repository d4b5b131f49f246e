// Answers that are copied, shared or remembered: only on request, only by the page, and never against a browser's will.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { words } from "../../www/words/page.js";
import { base, launch } from "./chromium.mjs";
import { barriers, becomes, drawn, heading, onward, open, open_to_it, setLawDate, walk, writeLawDate } from "./guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const answers = (guide) => guide.evaluate((element) => element.answers);
const stored = (page) => page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length);
/** What the page says above the guide, once it says something. */
const notice = (page) => page.locator("#notice:not(:empty)").innerText();
const plain = (text) => text.replaceAll("\u00a0", " ");

test("the result is copied as plain text when one asks for it", async () => {
  const { page, guide, seen, violations, close } = await open(browser, { permissions: ["clipboard-read", "clipboard-write"] });
  await setLawDate(guide, "2026-06-01");
  await walk(guide, open_to_it);
  await guide.getByRole("button", { name: "Kopier resultatet" }).click();
  await guide.getByText("Kopiert.").first().waitFor();
  const text = plain(await page.evaluate(() => navigator.clipboard.readText()));
  const first = /^Reglene og satsene er de som gjaldt 1\. juni 2026\.\n\nDet ser ut som du kan ha rett til kvalifiseringsprogrammet\n/;
  const payslip = /\nSå mye kan du få i en vanlig måned\nKvalifiseringsstønad 23 225 kroner\nBarnetillegg 823 kroner\nTil sammen før skatt 24 048 kroner\nSkatt, anslag −3 831 kroner\nPå konto, anslag 20 217 kroner\n/;
  for (const part of [first, payslip, /\nAlder Oppfylt\nDu er 27 år/, /\nDette svarte du\n/, /\nStår i sosialtjenesteloven § 29 andre ledd, NAV-loven § 14 a\n/, /Regler i versjon/]) {
    assert.match(text, part);
  }
  assert.doesNotMatch(text, /åpnes i ny fane|Skriv ut|undefined| {2}/);
  assert.deepEqual(await barriers(page), []);
  assert.deepEqual([seen.errors, seen.requests, await violations(), await stored(page)], [[], [], [], 0]);
  await close();
});

test("what stands in a box is copied with the rest, and no heading without what it leads to", async () => {
  const { page, guide, close } = await open(browser, { permissions: ["clipboard-read", "clipboard-write"] });
  await setLawDate(guide, "2028-06-01");
  await walk(guide, { ...open_to_it, arbeidstimerPerUke: "20" });
  const copied = async () => {
    await page.evaluate(() => navigator.clipboard.writeText(""));
    await guide.getByRole("button", { name: "Kopier resultatet" }).click();
    await page.waitForFunction(() => navigator.clipboard.readText());
    return plain(await page.evaluate(() => navigator.clipboard.readText()));
  };
  const text = await copied();
  for (const part of ["Dette er veiledende, ikke et vedtak. Bare et vedtak fra Nav avgjør.", "Vanlig arbeid kan høyst være halv stilling, 18,75 timer i uka.", "Ikke vedtatt ennå for denne datoen: grunnbeløpet (G) og satsen for barnetillegget."]) {
    assert(text.includes(part), `“${part}” is missing in ${text}`);
  }
  assert.doesNotMatch(text, /Slik har vi regnet det ut|Hvis du jobber ved siden av|Hvis situasjonen endrer seg/);
  await guide.getByRole("button", { name: "Hvis du jobber ved siden av" }).click();
  await guide.getByRole("button", { name: "Slik har vi regnet det ut" }).click();
  assert.match(await copied(), /Slik har vi regnet det ut\n[^]+Vi regner med nøyaktige tall[^]+Hvis du jobber ved siden av\nUten lønnet arbeid/);
  await guide.getByRole("button", { name: "Stønad og barnetillegg" }).click();
  assert.match(await copied(), /Slik har vi regnet det ut\n[^]+\nGrunnbeløpet \(G\) i året /);
  await close();
});

test("where the browser refuses the clipboard, the text is shown, selected and in focus", async () => {
  for (const refusing of [() => { Object.defineProperty(navigator, "clipboard", { value: undefined }); }, () => { navigator.clipboard.writeText = () => Promise.reject(new DOMException("no", "NotAllowedError")); }]) {
    const { page, guide, seen, close } = await open(browser);
    await setLawDate(guide, "2026-06-01");
    await walk(guide, open_to_it);
    await page.evaluate(refusing);
    await guide.getByRole("button", { name: "Kopier resultatet" }).click();
    const shown = guide.getByLabel("Nettleseren lot oss ikke kopiere. Kopier teksten selv.");
    await shown.waitFor();
    const value = await shown.inputValue();
    await becomes(() => shown.evaluate((area) => [area.selectionEnd - area.selectionStart, area.getRootNode().activeElement === area]), [value.length, true]);
    assert.match(value, /24 048 kroner/);
    assert.deepEqual(await barriers(page), []);
    assert.deepEqual(seen.errors, []);
    await close();
  }
});

// id: link-on-request
test("a link holds the answers, is made only on request, and brings them back", async () => {
  const { page, guide, seen, violations, close } = await open(browser);
  assert.equal(await page.locator("#keep").isVisible(), false, "nothing is offered before there is anything to keep");
  await setLawDate(guide, "2008-06-05");
  await guide.evaluate((element) => { element.answers = { foedselsdato: "1986-01-01", barn: 2, programMaaneder: 12 }; });
  await onward(guide).click();
  const address = page.url();
  await page.getByText("Ta vare på svarene").click();
  assert.match(await page.locator("#keep").innerText(), /inneholder alle svarene dine/);
  await page.getByRole("button", { name: "Lag en lenke" }).click();
  const link = await page.getByLabel("Lenke til svarene dine").inputValue();
  assert.deepEqual(await barriers(page), []);
  assert.equal(page.url(), address);
  assert.deepEqual([seen.errors, seen.requests, await violations(), await stored(page)], [[], [], [], 0]);
  const held = await answers(guide);
  await close();

  const { page: other, guide: theirs, close: closeOther } = await open(browser, { path: new URL(link).pathname + new URL(link).hash });
  assert.match(await notice(other), /Svarene fra lenken er fylt inn/);
  assert.deepEqual(await answers(theirs), held);
  assert.equal(await other.locator("#law-date").inputValue(), "05.06.2008");
  assert.equal(new URL(other.url()).hash, "", "the answers stand in the address no longer");
  await other.locator(".languages [lang=en]").click();
  assert.match(await notice(other), /The answers from the link are filled in/);
  assert.deepEqual(await answers(theirs), held, "another language keeps the answers");
  await closeOther();
});

test("from a link one comes past all that is answered to the summary, in the language of the link, and by one more click to the result", async () => {
  const { page, guide, close } = await open(browser);
  await page.locator(".languages [lang=nn]").click();
  await writeLawDate(page, "01.06.2026");
  await walk(guide, { ...open_to_it, arbeidstimerPerUke: "7,5" });
  await page.getByText("Ta vare på svara").click();
  await page.getByRole("button", { name: "Lag ei lenkje" }).click();
  const link = new URL(await page.locator("#link").inputValue());
  const result = await heading(guide);
  await close();

  const { page: other, guide: theirs, seen, close: closeOther } = await open(browser, { path: link.pathname + link.hash });
  assert.equal(await other.evaluate(() => document.documentElement.lang), "nn");
  assert.match(await notice(other), /Svara frå lenkja er fylte inn/);
  assert.deepEqual(await barriers(other), []);
  await other.getByRole("button", { name: "Sjå over svara" }).click();
  await theirs.locator(".aksel-form-summary").first().waitFor();
  assert.equal(await theirs.evaluate((element) => element.shadowRoot.activeElement?.id), "kvp-heading");
  assert.equal(await other.locator("#straight").isVisible(), false);
  await onward(theirs).click();
  assert.equal(await heading(theirs), result);
  assert.deepEqual(seen.errors, []);
  await closeOther();
});

test("from answers that end half-way one comes to the first question without one, and it is not held to be wrong", async () => {
  const { page, guide, close } = await open(browser);
  page.on("dialog", (dialog) => dialog.accept());
  await guide.evaluate((element) => { element.answers = { alder: 27, opphold: "fast_bopel", nedsattEvne: "ja" }; });
  await onward(guide).click();
  await page.locator(".languages [lang=en]").click();
  await page.getByText("Keep the answers").click();
  await page.getByRole("button", { name: "Remember the answers" }).click();
  // The address alone would be a reload, which goes on where one was.
  await page.goto("about:blank");
  await page.goto(base);
  assert.match(await notice(page), /The answers you asked us to remember are filled in/, "in the language they were given in");
  await page.getByRole("button", { name: "Go to the first question you have not answered" }).click();
  await guide.locator("[name=kvp-ytelser]").first().waitFor();
  assert.equal(await guide.locator("[aria-invalid=true]").count(), 0);
  await page.locator(".languages [lang=nb]").click();
  await page.goto(base);
  assert.match(await notice(page), /Svarene du ba oss huske/, "the last language is the one that is remembered");
  await page.goto(`${base}/#nn`);
  await page.reload();
  assert.match(await notice(page), /Svara du bad oss hugse/, "a link to a language goes before it");
  await close();
});

// id: foreign-fragment
test("a fragment that is no link of ours is ignored, with a notice where it claims to be one", async () => {
  for (const fragment of ["#svar=", "#svar=%00", "#svar=2019-01-01.e30", `#svar=${"A".repeat(1_000_000)}`, "#svar=__proto__.constructor"]) {
    const { page, guide, seen, close } = await open(browser, { path: `/${fragment}` });
    assert.match(await notice(page), /kunne ikke bruke svarene i lenken/, fragment.slice(0, 30));
    assert.deepEqual(await answers(guide), {});
    assert.deepEqual(seen.errors, []);
    if (fragment === "#svar=") assert.deepEqual(await barriers(page), []);
    await close();
  }
  const { page, close } = await open(browser, { path: "/#innhold" });
  assert.equal(await page.locator("#notice").textContent(), "");
  await close();
});

test("answers are remembered after a yes, until one says forget", async () => {
  const { page, guide, close } = await open(browser);
  page.on("dialog", (dialog) => dialog.accept());
  await onward(guide).click();
  await guide.locator("#kvp-alder").fill("30");
  await page.getByText("Ta vare på svarene").click();
  assert.equal(await stored(page), 0);
  await page.getByRole("button", { name: "Husk svarene" }).click();
  assert.equal(await page.evaluate(() => document.activeElement.id), "forget");
  await onward(guide).click();
  assert.equal(await stored(page), 1);
  await page.goto(base);
  assert.match(await notice(page), /Svarene du ba oss huske, er fylt inn/);
  assert.deepEqual(await answers(guide), { alder: 30 });
  await page.getByText("Ta vare på svarene").click();
  assert.deepEqual(await barriers(page), []);
  await page.getByRole("button", { name: "Glem svarene" }).click();
  assert.equal(await stored(page), 0);
  assert.equal(await page.evaluate(() => document.activeElement.id), "remember");
  await page.getByRole("button", { name: "Husk svarene" }).click();
  assert.equal(await stored(page), 1);
  await onward(guide).click();
  await guide.getByRole("button", { name: "Start på nytt" }).click();
  await guide.getByRole("button", { name: "Ja, slett svarene" }).click();
  assert.equal(await stored(page), 0, "wiping the answers wipes them here too");
  await close();
});

test("a browser whose storage throws loses nothing but the memory", async () => {
  const { page, guide, seen, close } = await open(browser, {
    before: (context) => context.addInitScript(() => {
      Object.defineProperty(window, "localStorage", { get() { throw new DOMException("no", "SecurityError"); } });
    }),
  });
  await onward(guide).click();
  await page.getByText("Ta vare på svarene").click();
  await page.getByRole("button", { name: "Husk svarene" }).click();
  assert.match(await page.locator("#kept").innerText(), /lar oss ikke lagre/);
  assert.equal(await page.evaluate(() => document.activeElement.id), "remember");
  assert.deepEqual(seen.errors, []);
  await close();
});

test("the law date stands at the page's foot, is read as people write it, and one without rules changes nothing", async () => {
  const { page, guide, close } = await open(browser);
  const date = page.getByLabel("Dato for reglene");
  const [error, keep] = ["#law-date-error", "#keep"].map((id) => page.locator(id));
  assert(await date.evaluate((input) => Boolean(input.closest("footer"))));
  assert.equal(await date.isVisible(), false, "folded");
  for (const written of ["5.6.2008", "05062008", "5. juni 2008", "05/06-08", "5 June 2008"]) {
    await writeLawDate(page, written);
    assert.equal(await guide.evaluate((element) => element.assessment.lawDate), "2008-06-05", written);
    assert.equal(await date.inputValue(), "05.06.2008");
  }
  await date.fill("01.06.2026");
  assert.equal(await guide.evaluate((element) => element.lawDate), "2008-06-05", "nothing before one has written it");
  await date.blur();
  assert.equal(await guide.evaluate((element) => element.lawDate), "2026-06-01");
  await walk(guide, open_to_it);
  await page.getByText("Ta vare på svarene").click();
  await page.getByRole("button", { name: "Husk svarene" }).click();
  const remembered = () => page.evaluate(() => ({ ...localStorage }));
  const before = await remembered();
  const shows = async () => plain(await guide.locator(".kvp-guide").innerText());
  const OUTSIDE = /Vi har regler fra 1. november 2007 til 31. desember 2029/;
  const wrong = { "01.01.2001": OUTSIDE, "31.10.2007": OUTSIDE, "01.01.2030": OUTSIDE, "01.06.0002": OUTSIDE, "31.02.2026": /forstår ikke datoen/, "i går": /forstår ikke datoen/, "1.6": /forstår ikke datoen/ };
  for (const [written, why] of Object.entries(wrong)) {
    await writeLawDate(page, written);
    assert.match(await error.innerText(), why, written);
    assert.equal(await date.getAttribute("aria-invalid"), "true");
    assert.equal(await date.inputValue(), written, "it stands as it was written");
    assert.match(await shows(), /24 048 kroner/, written);
    assert.equal(await keep.isVisible(), true);
    if (written === "01.01.2001") assert.deepEqual(await barriers(page), []);
    await page.locator(".languages [lang=nb]").click();
    assert.deepEqual(await remembered(), before, "what is remembered is of the day that holds");
    await writeLawDate(page, "01.06.2026");
    assert.equal(await date.getAttribute("aria-invalid"), "false");
    assert.equal(await error.isVisible(), false);
  }
  await writeLawDate(page, "");
  assert.equal(await guide.evaluate((element) => element.hasAttribute("law-date")), false, "today's");
  assert.equal(new URL(page.url()).search, "", "Enter sends nothing");
  await close();
});

test("a link that was made is put away with another law date or language, since it holds the old one", async () => {
  const { page, guide, close } = await open(browser);
  await onward(guide).click();
  await page.getByText("Ta vare på svarene").click();
  for (const change of [() => writeLawDate(page, "01.06.2025"), () => page.locator(".languages [lang=nn]").click()]) {
    await page.locator("#share").click();
    await page.locator("#link").waitFor();
    await change();
    assert.equal(await page.locator("#link").isVisible(), false);
  }
  await close();
});

test("whoever starts over has today's rules, the start's title, and nothing open or shown of the answers that were", async () => {
  const { page, guide, seen, close } = await open(browser);
  const today = await guide.evaluate((element) => element.lawDate);
  await writeLawDate(page, "05.06.2008");
  await onward(guide).click();
  await page.getByText("Ta vare på svarene").click();
  await page.getByRole("button", { name: "Husk svarene" }).click();
  await guide.locator("#kvp-alder").fill("30");
  await onward(guide).click();
  await guide.getByRole("button", { name: "Start på nytt" }).click();
  await guide.getByRole("button", { name: "Ja, slett svarene" }).click();
  assert.equal(await page.locator("#law-date").inputValue(), "");
  assert.equal(await guide.evaluate((element) => element.lawDate), today);
  assert.equal(await page.title(), words.nb.title);
  await onward(guide).click();
  assert.equal(await page.locator("#keep").evaluate((details) => details.open), false);
  assert.equal(await page.locator("#kept").textContent(), "");
  assert.deepEqual(seen.errors, []);
  await close();
});

test("the page is called what the step is, also in another language, and by its own name at the start", async () => {
  const { page, guide, events, close } = await open(browser);
  const title = async () => (await events()).filter(([kind]) => kind === "step").at(-1)[1].title;
  await setLawDate(guide, "2026-06-01");
  await page.locator(".languages [lang=nn]").click();
  assert.equal(await page.title(), words.nn.title);
  await walk(guide, open_to_it, async () => {
    if (!(await events()).some(([kind]) => kind === "step")) return;
    for (const lang of ["en", "nn"]) {
      await page.locator(`.languages [lang=${lang}]`).click();
      await becomes(() => guide.evaluate((element) => element.shadowRoot.querySelector("[part=guide]").lang), lang);
      assert.equal(await page.title(), await title());
    }
  });
  assert.match(await page.title(), /Resultatet/);
  await close();
});

/** So many sheets of A4 a page is printed on, with wider margins than browsers have. */
async function sheets(page) {
  const [top, bottom, left, right] = Array(4).fill("1.5cm");
  const pdf = await page.pdf({ format: "A4", margin: { top, bottom, left, right } });
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
}

/** The result of someone with a plan of so many months, in each language. */
async function planned(months, look) {
  const { page, guide, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  await guide.evaluate((element, programMaaneder) => { element.answers = { programstart: "2026-08-01", programMaaneder }; }, months);
  await walk(guide, open_to_it);
  for (const lang of ["nb", "nn", "en"]) {
    await page.locator(`.languages [lang=${lang}]`).click();
    await drawn(page);
    await look({ page, guide }, lang);
  }
  await close();
}

// id: two-pages-of-paper
test("a typical result fits on two pages of paper, in each language, and with a plan of a year too", async () => {
  await planned(12, async ({ page, guide }, lang) => {
    assert.equal(await sheets(page), 2, `${lang}, with a plan`);
    const answers = await guide.evaluate((element) => element.answers);
    const { programstart, programMaaneder, ...others } = answers;
    const give = (given) => guide.evaluate((element, given) => { element.answers = given; }, given).then(() => drawn(page));
    await give(others);
    assert(await sheets(page) <= 2, `${lang}, without one`);
    await give(answers);
  });
});

test("the months of a plan of two years, once opened, fit on the two pages with the rest, in each language", async () => {
  await planned(24, async ({ page, guide }, lang) => {
    const card = ".aksel-expansioncard:has(#kvp-plan-heading)";
    for (const button of ["[aria-labelledby=kvp-plan-heading]", `${card} .kvp-help:has(table) button`]) {
      const opens = guide.locator(button).first();
      if ((await opens.getAttribute("aria-expanded")) === "false") await opens.click();
      await guide.locator(`${button}[aria-expanded=true]`).first().waitFor();
    }
    assert.equal(await sheets(page), 2, lang);
  });
});

// id: printed-answers
test("what is printed has every answer, the rules and the addresses of the law, and nothing to click", async () => {
  const { page, guide, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  await walk(guide, open_to_it);
  const words = () => guide.evaluate((element) => element.shadowRoot.querySelector(".kvp-screen").innerText.replaceAll("\u00a0", " "));
  assert.doesNotMatch(await words(), /Dette svarte du/);
  await page.emulateMedia({ media: "print" });
  assert.match(await words(), /Regler i versjon \d{4}-\d\d-\d\d, slik de gjelder 1\. juni 2026\.[^]+Regnet ut[^]+Dette svarte du\s+Alder\s+27 år\s+Opphold i Norge[^]+Lønnet arbeid/);
  const paper = await guide.evaluate(({ shadowRoot }) => {
    const shown = (selector) => [...shadowRoot.querySelectorAll(selector)].filter((one) => one.checkVisibility());
    const after = (link) => getComputedStyle(link, "::after").content;
    return {
      buttons: shown("button").length,
      phone: shown("a[href^='tel:']").map(after),
      law: shown(".kvp-basis a").map((link) => after(link).includes(link.getAttribute("href"))),
      clipped: shown(".kvp-screen :not(.aksel-typo--visually-hidden)").filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflowX === "hidden").length,
    };
  });
  assert.equal(paper.buttons, 0);
  assert.deepEqual(paper.phone, ["none"], "a telephone number is no address to print");
  assert(paper.law.length >= 8 && paper.law.every(Boolean), `${paper.law}`);
  assert.equal(paper.clipped, 0);
  await close();
});
