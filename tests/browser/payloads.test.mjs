// Whatever is handed to the guide, none of it is ever run, and nothing it shows leads to a script. The pages have no policy that would forbid it.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { becomes, drawn, open } from "./guide.mjs";
import { host } from "./host.mjs";
import { payloads } from "./payloads.mjs";

let browser;
let site;
before(async () => {
  [browser, site] = await Promise.all([launch(), host()]);
});
after(() => Promise.all([browser.close(), site.close()]));

/** A page on which whatever is run is counted, in its frames too. */
async function counted(path) {
  let runs = 0;
  const visited = await open(browser, { url: `${site.url}${path}`, before: async (_, page) => {
    await page.exposeFunction("pwn", () => { runs += 1; });
    page.on("dialog", (dialog) => { runs += 1; return dialog.dismiss(); });
  } });
  return { ...visited, runs: () => runs };
}

/** Everything on the page, in its shadow roots too, that leads to a script or would start one. */
const traps = (page) => page.evaluate(() => {
  const all = (root) => [...root.querySelectorAll("*")].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  return all(document).flatMap((one) => [...one.attributes]
    .filter(({ name, value }) => /^on/.test(name) || (/^(href|src|action|data|formaction|xlink:href)$/.test(name) && /^[\s\u0000-\u001f]*(javascript|vbscript|data):/i.test(value)))
    .map(({ name, value }) => `${one.localName} ${name}=${value.slice(0, 60)}`));
});

test("the list has sixty texts, and a page that trusts them is run by them", async () => {
  assert.ok(new Set(payloads).size === payloads.length && payloads.length >= 60, `${payloads.length} texts`);
  const { page, runs, close } = await counted("/tests/hosts/empty.html");
  await page.evaluate((texts) => { for (const text of texts) document.body.appendChild(document.createElement("div")).innerHTML = text; }, payloads);
  await becomes(() => runs() >= 10, true, "too few of them run");
  assert.ok((await traps(page)).length >= 10, "and the search finds them");
  await close();
});

// id: script-as-input
test("sixty texts as each attribute, each property, each answer and each slot are run by nobody", async () => {
  for (const mode of ["innbygger", "veileder"]) {
    const { page, guide, runs, seen, close } = await counted("/tests/hosts/slots.html");
    await guide.evaluate((element, wanted) => { element.mode = wanted; }, mode);
    await page.waitForFunction(() => document.querySelector("kvp-veiviser").assessment);
    const before = await traps(page);
    for (const text of payloads) {
      await guide.evaluate((element, given) => {
        for (const name of ["lang", "law-date", "theme", "heading-level", "share-result"]) element.setAttribute(name, given);
        for (const name of ["lang", "lawDate", "theme", "headingLevel", "shareResult"]) element[name] = given;
        for (const field of ["alder", "foedselsdato", "opphold", "ytelser", "barn", "arbeidstimerPerUke", given]) element.answers = { [field]: given };
        element.answers = { barnFoedselsdatoer: [given], samordning: { dagpenger: given, [given]: given } };
        for (const slot of ["intro", "footer", ""]) {
          const words = document.createElement("p");
          words.slot = slot;
          words.textContent = given;
          element.append(words);
        }
        postMessage(given, "*");
        postMessage({ type: given, answers: given, lang: given }, "*");
      }, text);
    }
    await drawn(page);
    assert.deepEqual([runs(), await traps(page), seen.exceptions], [0, before, []], mode);
    await close();
  }
});

// id: script-typed
test("sixty texts typed into the fields are run by nobody", async () => {
  // In the guide on a step, and beside an amount that follows what one types.
  for (const [mode, way] of [["innbygger", "primary"], ["innbygger", "secondary"], ["veileder"]]) {
    const { page, guide, runs, seen, close } = await counted("/tests/hosts/plain.html");
    await guide.evaluate((element, wanted) => { element.mode = wanted; }, mode);
    if (mode === "veileder") await guide.locator("#kvp-alder").waitFor();
    else await guide.locator(`button[data-variant=${way}]`).last().click();
    const field = guide.locator("#kvp-alder");
    for (const text of payloads) {
      await field.fill(text);
      await field.blur();
    }
    if (mode === "veileder") {
      await field.fill(payloads[0]);
      await guide.getByRole("button", { name: "Kopier til journal" }).click();
      await guide.locator("#kvp-text").waitFor();
    }
    await drawn(page);
    assert.deepEqual([runs(), await traps(page), seen.exceptions], [0, [], []], `${mode} ${way}`);
    await close();
  }
});

// id: script-in-addresses
test("sixty texts in the page's fragment, in the frame's address and in its messages are run by nobody", async () => {
  const { page, runs, seen, close } = await counted("/index.html");
  for (const [index, text] of payloads.entries()) {
    const parts = [`#svar=${text}`, `#${text}`, `#svar=${encodeURIComponent(text)}`, `#__proto__=${text}`];
    await page.evaluate((fragment) => { location.hash = fragment; }, parts[index % parts.length]);
    if (index % 6) continue;
    await page.reload();
    await page.waitForFunction(() => document.querySelector("kvp-veiviser")?.assessment);
  }
  assert.deepEqual([runs(), await traps(page), seen.exceptions], [0, [], []]);
  await close();

  const frame = await counted("/pkg/iframe.html");
  for (const text of payloads.filter((_, index) => index % 3 === 0)) {
    const query = ["mode", "lang", "law-date", "theme", "heading-level", text].map((name) => `${encodeURIComponent(name)}=${encodeURIComponent(text)}`).join("&");
    await frame.page.goto(`${site.url}/pkg/iframe.html?${query}`);
    await frame.page.waitForFunction(() => document.querySelector("kvp-veiviser")?.assessment);
    await frame.page.evaluate((given) => { for (const data of [given, { type: "kvp:hoyde", v: 1, id: given, hoyde: given }]) postMessage(data, "*"); }, text);
    await drawn(frame.page);
    assert.deepEqual([frame.runs(), await traps(frame.page)], [0, []], text);
  }
  assert.deepEqual(frame.seen.exceptions, []);
  await frame.close();
});
