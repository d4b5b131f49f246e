// Pages that have changed the language, the storage or the DOM beneath the guide: it works, or says so. It is never blank. And our own pages
// around it: what they say without script, on a telephone and in the dark.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { words } from "../../www/words/hosts.js";
import { words as professionals } from "../../www/words/professionals.js";
import { launch, launchFor } from "./chromium.mjs";
import { barriers, becomes, drawn, onward, open, open_to_it, setLawDate, shown, walk, writeLawDate } from "./guide.mjs";
import { host } from "./host.mjs";

let browser;
let site;
before(async () => {
  [browser, site] = await Promise.all([launch(), host()]);
});
after(() => Promise.all([browser.close(), site.close()]));

const polluted = (habit) => `${site.url}/tests/hosts/polluted.html?habit=${habit}`;

const BORNE = [
  ...["arrayToJson", "enumerableObject", "patchedPromise", "patchedNodes", "frozenPrimordials", "noStreaming", "noFinalizationRegistry"],
  ...["noAdoptedStyleSheets", "storageThrows", "storageIsNull", "storageIsFull"],
];

for (const habit of BORNE) {
  // id: odd-pages
  test(`the guide reaches its amounts on a page of the habit ${habit}`, async () => {
    const { guide, seen, close } = await open(browser, { url: polluted(habit) });
    await setLawDate(guide, "2026-06-01");
    await walk(guide, open_to_it);
    assert.match(await shown(guide), /24\s048/);
    assert.equal(await guide.evaluate((element) => getComputedStyle(element.shadowRoot.querySelector(".kvp")).direction), "ltr");
    assert.deepEqual(seen.exceptions, []);
    await close();
  });
}

for (const habit of ["noTextDecoder", "noAttributes", "noCustomElements"]) {
  // id: hopeless-pages
  test(`the host's words stand where the guide cannot on a page of the habit ${habit}`, async () => {
    const { page, guide, close } = await open(browser, { url: polluted(habit), waits: false });
    // Nothing more comes that could take their place.
    await page.waitForLoadState("networkidle");
    assert.equal(await guide.getByText("Ring Nav på").isVisible(), true);
    assert.match(await shown(guide), /Ring Nav på 55\s55\s33\s33/);
    await close();
  });
}

// id: stylesheet-by-link
test("without adopted stylesheets the same stylesheet comes by a link", async () => {
  const width = async (habit) => {
    const { page, guide, close } = await open(browser, { url: polluted(habit) });
    await page.waitForLoadState("networkidle");
    const size = await guide.evaluate((element) => getComputedStyle(element.shadowRoot.querySelector(".kvp button")).padding);
    await close();
    return size;
  };
  const usual = await width("patchedPromise");
  assert.equal(await width("noAdoptedStyleSheets"), usual);
  const bundled = await host({ fault: (path, response) => path.endsWith(".css") && Boolean(response.writeHead(404).end()) });
  const { guide, close } = await open(browser, { url: `${bundled.url}/tests/hosts/polluted.html?habit=noAdoptedStyleSheets` });
  await becomes(() => guide.evaluate((element) => getComputedStyle(element.shadowRoot.querySelector(".kvp button")).padding), usual, "where a bundler has left the file behind");
  await close();
  await bundled.close();
});

test("a page that clears the shadow root gets the guide back, with its answers", async () => {
  const { page, guide, seen, close } = await open(browser, { url: `${site.url}/tests/hosts/plain.html` });
  await guide.evaluate((element) => { element.answers = { alder: 27 }; });
  await guide.evaluate((element) => element.shadowRoot.replaceChildren());
  await onward(guide).click();
  await drawn(page);
  assert.deepEqual(await guide.evaluate((element) => element.answers), { alder: 27 });
  assert.notEqual((await shown(guide)).trim(), "");
  assert.deepEqual(seen.exceptions, []);
  await close();
});

// id: guide-comes-back
test("a page that removes what the guide has drawn gets it back, and it goes on from there", async () => {
  const { page, guide, seen, close } = await open(browser, { url: `${site.url}/tests/hosts/plain.html` });
  await setLawDate(guide, "2026-06-01");
  await walk(guide, open_to_it);
  await guide.evaluate((element) => element.shadowRoot.querySelector(".kvp-place").replaceChildren());
  await setLawDate(guide, "2025-06-01");
  await drawn(page);
  assert.match(await shown(guide), /22\s940/);
  assert.doesNotMatch(await shown(guide), /24\s048/);
  assert.deepEqual(seen.exceptions, []);
  await close();
});

// id: page-without-script
test("a page without script shows the rules in short, the rates of the day they are from, and where to go", async () => {
  const { page, close } = await open(browser, { url: `${site.url}/index.html`, waits: false, javaScriptEnabled: false });
  const guide = page.locator("kvp-veiviser");
  const text = (await guide.innerText()).replaceAll("\u00a0", " ");
  assert.ok(text.split(/\s+/).length >= 120, `${text.split(/\s+/).length} words`);
  assert.match(text, /55 55 33 33/);
  assert.equal(await guide.getByRole("link", { name: /nav\.no/ }).getAttribute("href"), "https://www.nav.no/kvalifiseringsprogrammet");
  await close();

  const { default: init, assess } = await import("../../pkg/core.js");
  await init();
  const kroner = (amount) => Math.round(Number(amount)).toLocaleString("nb").replaceAll("\u00a0", " ");
  const [of25, under25] = [30, 20].map((alder) => assess({ alder, barn: 1 }, "2026-05-01").stipend);
  assert.match(text, /Satser fra 1\. mai 2026/);
  for (const { perMonth, perYear } of [of25, under25]) {
    for (const amount of [perMonth.stoenad, perYear.stoenad, of25.perMonth.barnetillegg, of25.perYear.barnetillegg]) {
      assert.match(text, new RegExp(`(?<!\\d )\\b${kroner(amount)} kroner`));
    }
  }
});

// id: pages-fit-telephone
test("no page of ours is wider than a telephone", async () => {
  for (const path of ["index", "www/kommune", "www/intranett", "www/vert", "www/sett-inn"]) {
    const { page, close } = await open(browser, { url: `${site.url}/${path}.html`, width: 320 });
    await page.locator("kvp-veiviser .kvp, iframe").first().waitFor();
    await drawn(page);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, path);
    await close();
  }
});

// id: example-pages-free-of-barriers
test("the examples of hosts speak three languages, and the guide in them with them", async () => {
  for (const [name, title] of [["kommune", "municipalityTitle"], ["intranett", "intranetTitle"], ["vert", "twoTitle"]]) {
    for (const width of [320, 1280]) {
      const { page, seen, close } = await open(browser, { url: `${site.url}/www/${name}.html#en`, waits: false, width });
      for (const [language, label] of [["en", "English"], ["nn", "Nynorsk"], ["nb", "Bokmål"]]) {
        // It begins in the language that the link to it ends with.
        if (language !== "en") await page.getByRole("button", { name: label, exact: true }).click();
        assert.deepEqual([await page.title(), await page.evaluate(() => document.documentElement.lang)], [words[language][title], language]);
        const wrong = await page.evaluate((said) => [...document.querySelectorAll("[data-text]")].filter((it) => it.textContent !== said[it.dataset.text]).map((it) => it.outerHTML), words[language]);
        assert.deepEqual(wrong, [], language);
        if (name === "kommune") await becomes(() => page.locator("kvp-veiviser [part=guide]").getAttribute("lang"), language);
        if (name === "intranett") {
          assert.equal(await page.locator("iframe").getAttribute("title"), professionals[language].deskTitle);
          await becomes(() => page.frameLocator("iframe").locator("kvp-veiviser [part=guide]").getAttribute("lang"), language);
        }
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, `${name} in ${language}`);
        if (width === 1280 || language === "nn") assert.deepEqual(await barriers(page), [], `${name} in ${language} at ${width}`);
      }
      // A frame that goes to another language leaves behind what it was fetching.
      assert.deepEqual(seen.errors.filter((text) => !text.startsWith("Fetch API cannot load")), []);
      await close();
    }
  }
});

test("on a telephone the name and the languages share a row, the guide begins close beneath it, and what is opened has one sign, which is not the browser's", async () => {
  for (const width of [320, 375]) {
    const { page, close } = await open(browser, { url: `${site.url}/index.html`, width });
    const box = (selector) => page.locator(selector).first().boundingBox();
    const [name, languages, guide] = [await box(".name"), await box(".languages"), await box("kvp-veiviser")];
    assert.ok(Math.abs(name.y + name.height / 2 - (languages.y + languages.height / 2)) < 2, `${width}`);
    assert.ok(guide.y <= 80, `the guide begins at ${guide.y} of ${width}`);
    assert.ok(name.width >= 24 && name.height >= 24);
    for (const summary of ["#keep summary", "#experts summary"]) {
      const signs = await page.locator(summary).evaluate((summary) => [getComputedStyle(summary).display, getComputedStyle(summary, "::before").content]);
      assert.deepEqual(signs, ["flex", '""'], "a summary that is no list item has no marker");
    }
    await close();
  }
});

// id: page-double-text-size
test("with twice as large text, by the reader or the browser, nothing of the page around the guide is wider than a telephone", async () => {
  const large = await launchFor(32);
  for (const width of [320, 375]) {
    const { page, guide, close } = await open(large, { url: `${site.url}/index.html`, width });
    const wider = () => page.evaluate(() => {
      const own = [...document.querySelectorAll("body *:not(kvp-veiviser, kvp-veiviser *, svg *)")];
      return own.filter((one) => Math.round(one.getBoundingClientRect().right) > innerWidth).map((one) => one.outerHTML.slice(0, 80));
    });
    await page.locator("#experts summary").click();
    assert.deepEqual([await wider(), await page.evaluate(() => document.documentElement.scrollWidth)], [[], width]);
    await setLawDate(guide, "2026-06-01");
    await walk(guide, open_to_it);
    await page.locator("#keep summary").click();
    await page.locator("#share").click();
    await writeLawDate(page, "i går");
    assert.deepEqual(await wider(), [], "the result, a link and an error");
    await close();
  }
  await large.close();
});

test("the standalone page is dark where the device is, on the ground of the guide and in its column, and light where it is light", async () => {
  for (const width of [320, 1280]) {
    const { page, guide, close } = await open(browser, { url: `${site.url}/index.html`, width, colorScheme: "dark" });
    const colours = () => guide.evaluate((element) => {
      const within = element.shadowRoot.querySelector("[part=guide]");
      const [around, inner] = [document.documentElement, within].map((one) => getComputedStyle(one));
      return { ground: around.backgroundColor, text: around.color, same: around.color === inner.color, edge: inner.padding };
    });
    assert.deepEqual(await colours(), { ground: "rgb(14, 21, 31)", text: "rgb(223, 225, 229)", same: true, edge: "0px" });
    await setLawDate(guide, "2026-06-01");
    await walk(guide, open_to_it);
    await page.locator("#keep summary").click();
    await page.locator("#share").click();
    if (width > 320) assert.deepEqual(await barriers(page), [], "the result");
    await writeLawDate(page, "01.01.2001");
    assert.deepEqual(await barriers(page), [], `an error at ${width}`);
    await page.emulateMedia({ colorScheme: "light" });
    await drawn(page);
    const light = await colours();
    assert.deepEqual([light.ground, light.same], ["rgb(255, 255, 255)", true]);
    assert.deepEqual(await barriers(page, ["color-contrast"]), [], `in light again at ${width}`);
    await close();
  }
});

test("the page for a frame is dark to its edges where the guide is, and offers a window of its own only in a frame", async () => {
  for (const [theme, colorScheme, isDark] of [["dark", "light", true], ["auto", "dark", true], ["auto", "light", false], ["light", "dark", false]]) {
    const { page, guide, close } = await open(browser, { url: `${site.url}/pkg/iframe.html?theme=${theme}`, colorScheme });
    const [around, text, inner] = await guide.evaluate((element) => {
      const { backgroundColor, color } = getComputedStyle(document.documentElement);
      return [backgroundColor, color, getComputedStyle(element.shadowRoot.querySelector("[part=guide]")).color];
    });
    if (isDark) assert.deepEqual([around, text], ["rgb(14, 21, 31)", inner], theme);
    else assert.deepEqual([around, text], ["rgba(0, 0, 0, 0)", "rgb(0, 0, 0)"], theme);
    assert.equal(await page.locator(".from a").isVisible(), false);
    assert.deepEqual(await barriers(page, ["color-contrast"]), [], `${theme} on a device in ${colorScheme}`);
    await close();
  }
});
