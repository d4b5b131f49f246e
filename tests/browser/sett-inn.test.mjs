// “Sett inn på din side”: what is chosen there makes lines that work on another's page, and what cannot be used is said.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ALLOW, SANDBOX } from "../../www/frame.js";
import { words } from "../../www/words/embed.js";
import { words as professionals } from "../../www/words/professionals.js";
import { launch } from "./chromium.mjs";
import { barriers, becomes, drawn, onward, open } from "./guide.mjs";
import { host } from "./host.mjs";
import { works } from "./pasted.mjs";

let browser;
let cdn;
before(async () => {
  [browser, cdn] = await Promise.all([launch(), host()]);
});
after(() => Promise.all([browser.close(), cdn.close()]));

const FORMS = ["element", "single", "frame", "link"];
const MODES = ["", "veileder", "bistand"];
const LANGUAGES = { nb: "Bokmål", nn: "Nynorsk", en: "English" };

/** The page, in a language, and how its parts are chosen and read. */
async function visit({ language = "nb", ...options } = {}) {
  const visited = await open(browser, { url: `${cdn.url}/www/sett-inn.html#${language}`, waits: false, ...options });
  const { page } = visited;
  const field = (name) => page.locator(`[name=${name}]`);
  return {
    ...visited,
    field,
    text: (id) => page.locator(`#${id}`).innerText(),
    choose: (name, value) => field(name).selectOption(value),
    form: (value) => page.locator(`input[value=${value}]`).check(),
    write: async (name, text) => {
      await field(name).fill(text);
      await field(name).press("Enter");
    },
  };
}

/** The text as one finds it in HTML that a browser has written. */
const asHtml = (text) => text.replaceAll("\u00a0", "&nbsp;");

// id: embedding-page-lines
test("four forms in three modes and three languages give lines that work under the policy told, which says no more than is told", async () => {
  const { seen, text, choose, form, close } = await visit();
  for (const [nth, kind] of FORMS.entries()) {
    await form(kind);
    for (const [mth, mode] of MODES.entries()) {
      await choose("mode", mode);
      for (const [lth, lang] of Object.keys(LANGUAGES).entries()) {
        await choose("lang", lang);
        const lines = await text("lines");
        const called = { "": words[lang].title, veileder: professionals[lang].deskTitle, bistand: professionals[lang].pilotTitle }[mode];
        if (kind === "link") assert.ok(lines.includes(`>${mode ? called : words[lang].linkText}</a>`), lines);
        if (kind === "frame") assert.ok(lines.includes(`title="${called}"`) && lines.includes(`sandbox="${SANDBOX}" allow="${ALLOW}"`) && lines.includes(`lang=${lang}`), lines);
        const fallback = mode ? professionals[lang][mode === "veileder" ? "deskElsewhere" : "pilotElsewhere"] : `${words[lang].rules} ${words[lang].call} <a href="tel:+4755553333">55&nbsp;55&nbsp;33&nbsp;33</a>.`;
        if (kind === "element" || kind === "single") assert.ok(lines.includes(`<p>${asHtml(fallback)}</p>`), lines);
        assert.equal(lines.includes("workbench.single.js"), kind === "single" && mode !== "");
        assert.equal(lines.includes("<script"), kind !== "link" && !(kind === "frame" && mode), "a script only where one is needed");
        // Each form and each mode in each language, though not every three of them together.
        if ((nth + mth) % 3 !== lth) continue;
        const policy = kind === "link" ? "" : (await text("policy")).replace("Content-Security-Policy: ", "");
        await works(browser, lines, { policy: `default-src 'none'; ${policy}`, why: `${kind}, ${mode}: ${lines}`, look: async (place) => {
          const spoken = await place.locator("kvp-veiviser [part=guide]").first().getAttribute("lang");
          assert.equal(spoken, lang, lines);
        } });
      }
    }
  }
  // Not `errors`: a frame that is replaced while it loads has its requests ended, and Chromium calls that one.
  assert.deepEqual(seen.exceptions, []);
  await close();
});

test("every choice is in the lines, and the colour and width in a style sheet that works where no style may stand in the page", async () => {
  const { page, text, choose, field, write, close } = await visit({ language: "en" });
  await choose("theme", "dark");
  await choose("heading-level", "4");
  await write("law-date", "5/6-2008");
  await write("phone", "116 117");
  await field("share-result").check();
  await choose("colour", "own");
  await field("own-colour-dark").fill("#ffe066");
  await choose("width", "48rem");
  const [lines, css, policy] = await Promise.all(["lines", "style", "policy"].map(text));
  for (const part of ['theme="dark"', 'heading-level="4"', 'law-date="2008-06-05"', " share-result>", '<a href="tel:116117">116&nbsp;117</a>']) assert.ok(lines.includes(part), `${part}: ${lines}`);
  const looks = async (place) => onward(place.locator("kvp-veiviser")).evaluate((button) => {
    const { backgroundColor, color } = getComputedStyle(button);
    return [backgroundColor, color, getComputedStyle(button.getRootNode().querySelector(".kvp > *")).maxInlineSize];
  });
  let there;
  await works(browser, lines, { css, policy: `default-src 'none'; style-src 'self'; ${policy.replace("Content-Security-Policy: ", "")}`, look: async (place) => { there = await looks(place); } });
  assert.deepEqual(there.slice(0, 2), ["rgb(255, 224, 102)", "rgb(14, 21, 31)"]);
  await becomes(() => looks(page.locator("#preview")), there, "the preview is what the lines become");
  await close();
});

// id: frame-needs-cors
test("the line that the server of a frame must send is needed, also where the page is on the same server", async () => {
  const fault = (path, response, body) => path.endsWith(".js") && Boolean(response.writeHead(200, { "Content-Type": "text/javascript" }).end(body));
  const pages = {};
  const closed = await host({ fault, pages });
  const { page, seen, text, form, close } = await visit();
  await form("frame");
  assert.equal(await text("cors"), "Access-Control-Allow-Origin: *");
  assert.equal(await text("cors-about"), words.nb.corsFrame);
  pages["/"] = (await text("lines")).replaceAll(cdn.url, closed.url);
  await page.goto(closed.url);
  await becomes(() => seen.errors.some((error) => error.includes("from origin 'null' has been blocked by CORS")), true, "the scripts are refused");
  await close();
  await closed.close();
});

// id: embed-page-errors
test("what cannot be used is said at its field in the page's language, and the lines do without it", async () => {
  for (const language of Object.keys(LANGUAGES)) {
    const { page, seen, text, choose, field, write, close } = await visit({ language });
    const home = `${cdn.url}/pkg/`;
    for (const [name, wrong, right, word] of [
      ["law-date", "i går", "1.6.2026", "lawDateUnreadable"],
      ["law-date", "2006-07-01", "2026-06-01", "lawDateError"],
      ["law-date", "1.1.2001", "1. juni 2026", "lawDateError"],
      ["phone", "ring oss", "22 33 44 55", "phoneError"],
      ["phone", "+46 22 33 44 55", "02345", "phoneError"],
      ["phone", "123", "116 117", "phoneError"],
      ["files", "kommune.no", "https://kommune.example/kvp", "filesError"],
      ["files", "http://kommune.example/kvp/", "https://kommune.example/kvp/", "filesError"],
      ["files", "javascript:alert(1)", home, "filesError"],
    ]) {
      await write(name, wrong);
      assert.equal(await text(`${name}-error`), words[language][word], wrong);
      assert.equal(await field(name).getAttribute("aria-invalid"), "true");
      const lines = await text("lines");
      assert.ok(!lines.includes("law-date") && lines.includes("tel:+4755553333") && lines.includes(`src="${home}`), lines);
      if (name !== "law-date") assert.deepEqual(await barriers(page, ["color-contrast"]), []);
      await write(name, right);
      assert.deepEqual([await text(`${name}-error`), await field(name).getAttribute("aria-invalid")], ["", "false"], right);
      const mended = await text("lines");
      const expected = { "law-date": 'law-date="2026-06-01"', phone: right.replaceAll(" ", "&nbsp;"), files: `src="${right.replace(/\/?$/, "/")}` }[name];
      assert.ok(mended.includes(expected), mended);
      if (name === "law-date") assert.equal(await field(name).inputValue(), "01.06.2026");
      await write(name, { "law-date": "", phone: "55 55 33 33", files: home }[name]);
    }
    await choose("colour", "own");
    await choose("theme", "auto");
    const colours = async (light, dark) => {
      await field("own-colour").fill(light);
      await field("own-colour-dark").fill(dark);
      return [await text("colour-error"), await text("colour-dark-error"), await page.locator("#style").isVisible()];
    };
    const { unseen, unseenDark } = words[language];
    assert.deepEqual(await colours("#ffe066", "#7fd1a5"), [unseen, "", false]);
    assert.deepEqual(await colours("#1d6b45", "#1d3b45"), ["", unseenDark, false]);
    assert.deepEqual(await barriers(page), []);
    assert.deepEqual(await colours("#1d6b45", "#7fd1a5"), ["", "", true]);
    assert.match(await text("style"), /#1d6b45;[^]*prefers-color-scheme: dark[^]*#7fd1a5;/);
    assert.match(await text("contrast"), language === "en" ? / 6\.4\s:\s1 \(light\), 10\s:\s1 \(dark\)$/ : / 6,4\s:\s1 \(lys\), 10\s:\s1 \(mørk\)$/);
    await choose("theme", "dark");
    assert.deepEqual([await field("own-colour").isVisible(), await field("own-colour-dark").isVisible()], [false, true]);
    await choose("theme", "");
    assert.deepEqual([await field("own-colour").isVisible(), await field("own-colour-dark").isVisible()], [true, false]);
    await choose("colour", "green");
    assert.match(await text("contrast"), language === "en" ? / 5\.7\u00a0:\u00a01$/ : / 5,7\u00a0:\u00a01$/);
    assert.deepEqual(seen.errors, []);
    await close();
  }
});

// id: embed-page-keeps-choices
test("a form offers what it can do and says when it suits, and what was chosen for another comes back with it", async () => {
  const { page, text, choose, form, field, close } = await visit({ language: "nn" });
  await field("share-result").check();
  await choose("colour", "green");
  const offered = () => page.locator("form :is(input:not([type=radio]), select)").evaluateAll((all) => all.filter((one) => one.checkVisibility()).map(({ name }) => name));
  const all = ["mode", "lang", "theme", "heading-level", "colour", "width", "law-date", "phone", "files", "share-result"];
  const without = (...names) => all.filter((name) => !names.includes(name));
  const ofPlace = ["colour", "width", "phone", "share-result"];
  for (const [kind, mode, expected] of [
    ["element", "", all],
    ["single", "veileder", without("phone")],
    ["element", "bistand", without("phone", "law-date")],
    ["frame", "", without(...ofPlace)],
    ["link", "", ["mode", "lang", "theme", "law-date", "files"]],
    ["link", "bistand", ["mode", "lang", "theme", "files"]],
  ]) {
    await form(kind);
    await choose("mode", mode);
    assert.deepEqual(await offered(), expected, `${kind} ${mode}`);
    assert.equal(await text("form-about"), words.nn[`${kind}About`]);
    assert.equal((await text("lines")).includes("share-result"), expected.includes("share-result"));
    assert.equal(await page.locator("#style").isVisible(), expected.includes("colour"));
    assert.equal(await page.locator("#policy").isVisible(), kind !== "link");
    assert.equal(await page.locator("#ancestors").isVisible(), kind === "frame");
    assert.equal(await text("files-link"), words.nn[kind === "frame" ? "filesFrame" : "filesAbout"]);
  }
  await form("element");
  assert.match(await text("lines"), / share-result>/);
  await close();
});

test("where no language is chosen the guide has the page's, and the words for where it cannot run say theirs; a frame and a link are told the one spoken here", async () => {
  const { page, text, choose, form, field, close } = await visit({ language: "nn" });
  assert.match(await text("lines"), /<kvp-veiviser>\s+<p lang="nn">/);
  for (const kind of ["frame", "link"]) {
    await form(kind);
    assert.deepEqual([await field("lang").inputValue(), await field("lang").locator("option[value='']").isDisabled()], ["nn", true]);
    assert.match(await text("lines"), /iframe\.html\?lang=nn&amp;heading-level=1|iframe\.html\?heading-level=2&amp;lang=nn/);
    await page.getByRole("button", { name: "English" }).click();
    assert.match(await text("lines"), /lang=en/);
    await page.getByRole("button", { name: "Nynorsk" }).click();
  }
  await form("element");
  assert.equal(await field("lang").inputValue(), "");
  await choose("lang", "en");
  assert.match(await text("lines"), /<kvp-veiviser lang="en">\s+<p>/);
  await form("frame");
  assert.equal(await field("lang").inputValue(), "en");
  await close();
});

test("the server of a frame must name the page around it, and the line for it has a place for the address in the page's language", async () => {
  for (const language of Object.keys(LANGUAGES)) {
    const { text, form, close } = await visit({ language });
    await form("frame");
    assert.equal(await text("ancestors"), `Content-Security-Policy: frame-ancestors https://${words[language].ancestor}`);
    await close();
  }
});

test("a number is read as people write it and shown in groups, and without one the words name none", async () => {
  const { text, field, write, close } = await visit();
  for (const [written, shown, href] of [
    ["+47 22334455", "22 33 44 55", "+4722334455"],
    ["004722.33.44.55", "22 33 44 55", "+4722334455"],
    ["223 34 455", "22 33 44 55", "+4722334455"],
    ["116117", "116 117", "116117"],
    ["02 345", "02345", "02345"],
  ]) {
    await write("phone", written);
    assert.deepEqual([await field("phone").inputValue(), await text("phone-error")], [shown, ""], written);
    assert.ok((await text("lines")).includes(`<a href="tel:${href}">${asHtml(shown.replaceAll(" ", "\u00a0"))}</a>`), written);
  }
  await write("phone", " ");
  assert.equal(await text("phone-error"), "");
  assert.match(await text("lines"), new RegExp(`<p lang="nb">${words.nb.rules}</p>`));
  await close();
});

test("an address of a file is taken as that of its folder, and what else stands in it is taken away where it is seen", async () => {
  const { text, field, write, close } = await visit();
  for (const written of ["", "/", "/kvp-veiviser.js", "/iframe.html?lang=nn", "/core.wasm#top"]) {
    await write("files", `https://me:secret@kommune.example/kvp/0.1.0${written}`);
    assert.equal(await field("files").inputValue(), "https://kommune.example/kvp/0.1.0/", written);
    assert.match(await text("lines"), /src="https:\/\/kommune\.example\/kvp\/0\.1\.0\/kvp-veiviser\.js"/);
  }
  await write("files", "https://kommune.example//other.example/kvp/");
  assert.match(await text("lines"), /src="https:\/\/kommune\.example\/\/other\.example\/kvp\/kvp-veiviser\.js"/);
  await close();
});

test("the language that was chosen last stays when a page that was opened in another is loaded anew, and the documents are in the reader's", async () => {
  const { page, close } = await visit({ language: "nn" });
  const documents = () => page.locator(".documents a").evaluateAll((all) => all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute("href")));
  assert.deepEqual(await documents(), ["../docs/sette-inn.md"]);
  await page.getByRole("button", { name: "English" }).click();
  assert.deepEqual(await documents(), ["../docs/embedding.md"]);
  await page.reload();
  await page.locator("h1", { hasText: words.en.heading }).waitFor();
  // What else an address may end in is left alone.
  for (const end of ["", "#filer"]) {
    await page.goto(`${cdn.url}/www/sett-inn.html${end}`);
    await page.getByRole("button", { name: "Nynorsk" }).click();
    assert.equal(new URL(page.url()).hash, end);
  }
  await close();
});

// id: embed-page-preview
test("the preview keeps its answers while lines change, has the height of its frame, and takes no focus", async () => {
  const { page, text, choose, form, field, write, close } = await visit();
  const guide = page.locator("#preview kvp-veiviser");
  await guide.locator(".kvp-guide").waitFor();
  await onward(guide).click();
  await guide.locator("#kvp-alder").fill("27");
  await write("phone", "22 33 44 55");
  await choose("theme", "dark");
  await choose("colour", "purple");
  await page.getByRole("button", { name: "English" }).click();
  assert.deepEqual(await guide.evaluate(({ answers, theme }) => [answers, theme]), [{ alder: 27 }, "dark"]);
  await form("single");
  assert.deepEqual(await guide.evaluate(({ answers }) => answers), { alder: 27 });

  await field("mode").focus();
  await choose("mode", "veileder");
  await guide.locator(".kvp-desk").waitFor();
  await drawn(page);
  assert.equal(await page.evaluate(() => document.activeElement.id), "mode");

  await form("frame");
  const frame = page.frameLocator("#preview iframe");
  const heights = () => Promise.all([page.locator("#preview iframe"), frame.locator("html")].map((one) => one.evaluate((element) => element.getBoundingClientRect().height)));
  await frame.locator(".kvp-desk").waitFor();
  await becomes(() => heights().then(([shown, whole]) => [shown, whole > 700]), [700, true], "the desk scrolls within its frame");
  await choose("mode", "");
  await frame.locator("button[data-variant=primary]").first().waitFor();
  await becomes(() => heights().then(([shown, whole]) => shown !== 700 && Math.abs(shown - whole) <= 5), true, "the frame has another height than what is in it");
  // What is elsewhere is not what is shown here.
  await write("files", "https://kommune.example/kvp/");
  assert.match(await text("lines"), /src="https:\/\/kommune\.example\/kvp\/iframe\.html/);
  assert.ok((await page.locator("#preview iframe").getAttribute("src")).startsWith(cdn.url));
  await close();
});

test("lines are copied by their own button, or selected where the browser lets nothing be copied", async () => {
  const allowed = await visit({ permissions: ["clipboard-read", "clipboard-write"] });
  await allowed.choose("colour", "grey");
  for (const id of ["lines", "style", "policy", "cors"]) {
    const button = allowed.page.locator(`[data-copies=${id}]`);
    await button.click();
    await becomes(() => button.locator("+ span").innerText(), words.nb.copied, id);
    // The text as it is written, and not as it is broken on the screen.
    assert.equal(await allowed.page.evaluate(() => navigator.clipboard.readText()), await allowed.page.locator(`#${id}`).evaluate((code) => code.textContent));
  }
  await allowed.close();
  const { page, text, close } = await visit();
  await page.locator("[data-copies=lines]").click();
  await becomes(() => page.locator("[data-copies=lines] + span").innerText(), words.nb.selected);
  assert.equal((await page.evaluate(() => String(getSelection()))).trim(), (await text("lines")).trim());
  await close();
});

test("a draft is the guide's language in every form but the single file, and the words around it are the page's", async () => {
  const { page, text, choose, form, field, close } = await visit({ language: "nn" });
  await choose("lang", "ar");
  const guide = page.locator("#preview kvp-veiviser [part=guide]");
  await becomes(() => guide.evaluate(({ lang, dir }) => [lang, dir]), ["ar", "rtl"]);
  assert.match(await text("lines"), /<kvp-veiviser lang="ar">\s*<p lang="nn">/);
  await form("frame");
  assert.match(await text("lines"), /iframe\.html\?[^"]*lang=ar/);
  await form("link");
  assert.match(await text("lines"), /iframe\.html\?[^"]*lang=ar[^>]* lang="nn" hreflang="ar"/);
  await form("single");
  assert.equal(await field("lang").inputValue(), "");
  assert.doesNotMatch(await text("lines"), /lang="ar"/);
  await close();
});

// id: embed-page-free-of-barriers
test("the page speaks three languages without barriers, in light and in dark, and is no wider than its window", async () => {
  for (const width of [320, 375, 1024, 1280]) {
    const { page, seen, choose, form, close } = await visit({ width, colorScheme: width === 375 || width === 1024 ? "dark" : "light" });
    await page.locator("summary").evaluateAll((all) => all.forEach((one) => one.click()));
    for (const [language, label] of Object.entries(LANGUAGES)) {
      await page.getByRole("button", { name: label, exact: true }).click();
      const wrong = await page.evaluate((spoken) => {
        const texts = [...document.querySelectorAll("[data-text]:not([data-text=''])")].map((it) => [it.dataset.text, it.textContent]);
        const named = [...document.querySelectorAll("[data-label]")].map((it) => [it.dataset.label, it.getAttribute("aria-label")]);
        return [...texts, ...named].filter(([word, text]) => text !== spoken[word]);
      }, words[language]);
      assert.deepEqual(wrong, [], language);
      for (const [kind, mode, colour] of [["element", "", "magenta"], ["frame", "veileder"], ["link", ""]]) {
        await form(kind);
        await choose("mode", mode);
        if (colour) await choose("colour", colour);
        await drawn(page);
        if (kind === "frame") await page.frameLocator("#preview iframe").locator(".kvp-desk").waitFor();
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width, `${kind} in ${language}`);
      }
      await form("element");
      await page.locator("#preview .kvp-guide").waitFor();
      assert.deepEqual(await barriers(page), [], `${language} at ${width}`);
    }
    const [controls, preview, lines] = await Promise.all(["form", "#preview", "#lines"].map((part) => page.locator(part).boundingBox()));
    if (width >= 1024) assert.ok(preview.x >= controls.x + controls.width, "the preview is beside what is chosen");
    else assert.ok(controls.y < preview.y && preview.y < lines.y, "what is chosen, the preview, the lines");
    const askew = await page.locator(".tick").evaluateAll((labels) => labels.filter((label) => label.checkVisibility()).filter((label) => {
      const [box, words] = [label.querySelector("input").getBoundingClientRect(), label.getBoundingClientRect()];
      return Math.abs(box.top + box.bottom - words.top - words.bottom) > 4;
    }).map((label) => label.innerText));
    assert.deepEqual(askew, [], `a box stands beside its words at ${width}`);
    assert.deepEqual(seen.exceptions, []);
    await close();
  }
});

// id: embed-page-by-keyboard
test("while one scrolls through the lines the preview stays in view, and by keyboard it is reached after what is chosen and before the lines", async () => {
  const { page, close } = await visit();
  await page.locator("#preview .kvp-guide").waitFor();
  await page.locator("[data-copies=lines]").scrollIntoViewIfNeeded();
  const { y } = await page.locator("#preview").boundingBox();
  assert.ok(y >= 0 && y < 200, `the preview begins at ${y}`);
  await page.locator(".languages button").last().focus();
  const reached = [];
  for (let place = 0; place < 40; place += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => document.activeElement.closest("#preview")?.id ?? (document.activeElement.name || document.activeElement.dataset.copies || document.activeElement.getAttribute("href")));
    if (at !== reached.at(-1)) reached.push(at);
    if (at === "cors") break;
  }
  assert.deepEqual(reached, ["form", "mode", "lang", "theme", "heading-level", "colour", "width", "law-date", "phone", "#filer", "files", "share-result", "preview", "lines", "policy", "cors"]);
  await close();
});
