// A contact sheet with a report: a picture of every state at every width, light and dark, in three languages, on one page; Aksel's own
// beside ours where it has the like; and what is too wide, too high, broken, cut or lonely, in a table there and in the terminal.
//
//     node tests/looks/sheet.mjs [--out target/looks] [--lang nb,en] [--state result] [--widths 375,1280] [--no-pictures] [--all]
//
// It looks at the pkg/ beside it, served by itself, or at KVP_BASE_URL, in the browser that CHROMIUM names, and writes index.html, report.md and report.json. `--no-pictures`
// measures alone, in a quarter of the time. `--state` takes the states with that in their name. Text at 200 % (text alone, as some browsers
// zoom it) and a browser's font of 32 pixels are looked at in the first language. `--all` prints every fault, and not the first sixty. Of what is listed,
// `makes` is what makes a page too wide, `lonely` a heading with nothing under it or one short word in its last line, `inner` a table that
// scrolls sideways, `cut` text that is hidden or outside its box or the window, and `broken` where a word goes on in the next line.

import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { launch, launchFor } from "../browser/chromium.mjs";
import { drawn, open, speak } from "../browser/guide.mjs";
import { host } from "../browser/host.mjs";
import { BESIDE, openAksel } from "./aksel.mjs";
import { measure, zoomText } from "./measures.mjs";
import { Absent, STATES, UNLOADED, ways } from "./states.mjs";

const option = (name, otherwise) => {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? otherwise : process.argv[place + 1];
};
const out = option("out", "target/looks");
const languages = option("lang", "nb,nn,en").split(",");
const widths = option("widths", "320,375,768,1280").split(",").map(Number);
const wanted = option("state", "");
const pictures = !process.argv.includes("--no-pictures");

const HEIGHTS = { 320: 568, 375: 667, 768: 1024, 1280: 900 };
/** A picture that is higher is not made. */
const TALLEST = 16_000;
const LARGE = ["text at 200 %", "font of 32 px"];
const fileOf = (...parts) => `${parts.join(" ").replaceAll(/[^\w-]+/g, "-")}.jpg`;

const rows = [];
const absent = new Map();
const beside = [];

const index = await readFile(new URL("../../index.html", import.meta.url), "utf8");
const site = process.env.KVP_BASE_URL ? { url: process.env.KVP_BASE_URL, close: () => {} } : await host({ pages: { "/": index } });
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const usual = await launch();
const draw = pictures ? await openAksel(usual, site.url) : undefined;
const began = Date.now();

/** Looks at a state that stands there, at all widths and in both themes; in the first language with large text too. */
async function look({ page, guide }, state, { lang, large }) {
  const narrow = widths.filter((width) => width !== 768);
  const usual = widths.flatMap((width) => ["light", "dark"].filter((theme) => theme === "light" || pictures).map((theme) => ({ width, theme, text: "" })));
  const zoomed = lang === languages[0] ? narrow.map((width) => ({ width, theme: "light", text: LARGE[0] })) : [];
  const views = large ? narrow.map((width) => ({ width, theme: "light", text: LARGE[1] })) : [...usual, ...zoomed];
  for (const { width, theme, text } of views) {
    await page.setViewportSize({ width, height: HEIGHTS[width] ?? 900 });
    await page.emulateMedia({ colorScheme: theme });
    // What measures itself is drawn anew in the second frame.
    await drawn(page);
    if (text === LARGE[0]) await page.evaluate(zoomText, 2);
    await page.evaluate(() => window.scrollTo(0, 0));
    await drawn(page);
    const file = fileOf(state, width, theme, lang, text);
    const seen = await page.evaluate(measure);
    if (theme === "light") rows.push({ state, lang, width, text, file, ...seen });
    else rows.push({ state, lang, width, text, theme, file });
    if (pictures) await page.screenshot({ path: join(out, file), fullPage: true, clip: { x: 0, y: 0, width, height: Math.min(seen.height, TALLEST) }, type: "jpeg", quality: 70 });
    if (text === LARGE[0]) await page.evaluate(zoomText, 1);
  }
  if (!draw || large || lang !== languages[0]) return;
  for (const pair of BESIDE.filter(([where]) => where === state)) {
    for (const [width, theme] of [[375, "light"], [375, "dark"], [1280, "light"]]) {
      await page.setViewportSize({ width, height: HEIGHTS[width] });
      await page.emulateMedia({ colorScheme: theme });
      await drawn(page);
      const names = Object.fromEntries(["ours", "aksel"].map((side) => [side, fileOf(side, pair[1], state, width, theme).replace("jpg", "png")]));
      const why = await draw(guide, pair, theme, width, { ours: join(out, names.ours), aksel: join(out, names.aksel) });
      beside.push({ control: pair[1], state, width, theme, why, ...names });
    }
  }
}

/** In each language, and in the first once more for a reader whose font is large. */
const walks = [...languages.map((lang) => ({ lang })), { lang: languages[0], large: true }];
for (const walk of walks) {
  const { lang, large } = walk;
  const browser = large ? await launchFor(32) : usual;
  let visit;
  const opened = async () => {
    visit = await open(browser, { url: `${site.url}/`, reducedMotion: "reduce" });
    await visit.page.evaluate((code) => document.querySelector(`.languages [lang=${code}]`).click(), lang);
    await speak(visit.guide, lang);
    return visit;
  };
  await opened();
  for (const [state, way] of STATES.filter(([name]) => name.includes(wanted))) {
    try {
      await visit.page.setViewportSize({ width: 1280, height: 900 });
      const here = ways(visit);
      await here.fresh();
      await way(here);
      await look(visit, state, walk);
    } catch (error) {
      absent.set(state, error instanceof Absent ? error.message : `failed: ${error.message.split("\n")[0]}`);
      if (!(error instanceof Absent)) {
        await visit.close();
        await opened();
      }
    }
    process.stderr.write(`\r${lang}${large ? " large" : ""}: ${state.padEnd(50)}`);
  }
  await visit.close();
  for (const [state, selector] of Object.entries(UNLOADED).filter(([name]) => name.includes(wanted))) {
    const context = await browser.newContext({ reducedMotion: "reduce" });
    const page = await context.newPage();
    await page.route("**/*.wasm", (route) => (state === "loading" ? undefined : route.abort()));
    await page.goto(`${site.url}/#${lang}`);
    const guide = page.locator("kvp-veiviser");
    const came = await guide.locator(selector).first().waitFor({ state: "attached", timeout: 10_000 }).then(() => true, () => false);
    if (came) await look({ page, guide }, state, walk);
    else absent.set(state, "it never came");
    await context.close();
  }
  if (large) await browser.close();
}
await usual.close();
await site.close();

const measured = rows.filter(({ theme }) => theme === undefined);
const find = (state, width, lang = languages[0], text = "") => measured.find((row) => row.state === state && row.width === width && row.lang === lang && row.text === text);
const names = [...STATES.map(([name]) => name), ...Object.keys(UNLOADED)].filter((name) => name.includes(wanted));

/** The report in short: a line a state, in the first language. */
const heights = [
  "| State | height at 1280 | at 375 | guide at 1280 | at 375 | sum's edge at 375 | payslip's edge | Neste/Start at 375 | links | too wide |",
  "|---|---|---|---|---|---|---|---|---|---|",
  ...names.map((state) => {
    const [wide, narrow] = [find(state, 1280), find(state, 375)];
    if (!wide && !narrow) return `| ${state} | ${absent.get(state) ?? "not looked at"} | | | | | | | | |`;
    const wider = measured.filter((row) => row.state === state && row.wide > 0).sort((one, other) => other.wide - one.wide);
    const over = wider.length ? `${wider[0].wide} at ${wider[0].width}${wider[0].text && `, ${wider[0].text}`}; ${wider.length} of ${measured.filter((row) => row.state === state).length} views` : "–";
    const below = (edge) => (edge === undefined ? "–" : edge > 667 ? `**${edge}**` : edge);
    return `| ${state} | ${wide?.height ?? "–"} | ${narrow?.height ?? "–"} | ${wide?.guide ?? "–"} | ${narrow?.guide ?? "–"} | ${below(narrow?.sum)} | ${below(narrow?.amount)} | ${below(narrow?.onward)} | ${narrow?.links ?? "–"} | ${over} |`;
  }),
].join("\n");

/** What is wrong, each thing once, with all places where it is. */
const faults = new Map();
const KINDS = ["makes", "lonely", "overlaps", "inner", "cut", "broken"];
for (const { state, lang, width, text, ...row } of measured) {
  for (const kind of KINDS) {
    for (const what of row[kind] ?? []) {
      const key = `${kind}: ${what}`;
      faults.set(key, [...(faults.get(key) ?? []), `${state}, ${width}${text ? `, ${text}` : ""}, ${lang}`]);
    }
  }
}
const order = ([what]) => KINDS.indexOf(what.split(":")[0]);
const listed = [...faults].sort((one, other) => order(one) - order(other) || one[0].localeCompare(other[0])).map(([what, where]) => `- ${what} — ${where[0]}${where.length > 1 ? ` and ${where.length - 1} more` : ""}`);
const kinds = KINDS.map((kind) => {
  const of = [...faults].filter(([what]) => what.startsWith(`${kind}:`));
  const count = (large) => of.filter(([, where]) => where.some((place) => LARGE.some((text) => place.includes(text)) === large)).length;
  return `| ${kind} | ${count(false)} | ${count(true)} |`;
});
const summary = ["| What | at the usual size | with large text |", "|---|---|---|", ...kinds, `| too wide (state × width × language) | ${measured.filter(({ wide, text }) => wide > 0 && !text).length} of ${measured.filter(({ text }) => !text).length} | ${measured.filter(({ wide, text }) => wide > 0 && text).length} of ${measured.filter(({ text }) => text).length} |`].join("\n");

const escape = (text) => String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const html = (markdown) => `<table>${markdown.split("\n").filter((line) => !line.startsWith("|---")).map((line, place) => {
  const cells = line.split("|").slice(1, -1).map((cell) => escape(cell.trim()).replaceAll(/\*\*(.*?)\*\*/g, "<b>$1</b>"));
  return `<tr>${cells.map((cell) => (place ? `<td>${cell}</td>` : `<th>${cell}</th>`)).join("")}</tr>`;
}).join("")}</table>`;
const figure = ({ file, width, lang, theme = "light", text, ...row }) => {
  const wrong = KINDS.flatMap((kind) => row[kind] ?? []);
  const caption = [width, lang, theme, text, row.height && `${row.height} px`, row.wide ? `${row.wide} TOO WIDE` : "", wrong.length ? `${wrong.length} to look at` : ""].filter(Boolean).join(" · ");
  return `<figure${row.wide || wrong.length ? ' class="wrong"' : ""}><figcaption title="${escape(wrong.join("\n")).replaceAll('"', "&quot;")}">${caption}</figcaption><a href="${file}"><img src="${file}" width="${Math.round(width / 3)}" loading="lazy" alt=""></a></figure>`;
};
const pairs = (state) => beside.filter((one) => one.state === state).map(({ control, width, theme, why, ours, aksel }) =>
  `<figure><figcaption>${control}, ${width} ${theme}: ${why ?? "ours, and Aksel's own"}</figcaption>${why ? "" : `<img src="${ours}" alt="" loading="lazy"><br><img src="${aksel}" alt="" loading="lazy">`}</figure>`).join("");
await writeFile(join(out, "index.html"), `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Every state of the guide</title>
<style>
  body { font: 14px/1.4 sans-serif; background: #ddd; margin: 1rem } table { border-collapse: collapse; background: #fff } td, th { border: 1px solid #999; padding: 2px 6px; text-align: left }
  b { color: #b00 } section > div { display: flex; gap: 1rem; align-items: start; overflow-x: auto; padding-block-end: 1rem } figure { margin: 0; flex: none } .wrong figcaption { color: #b00; font-weight: bold }
  section a img { display: block; max-height: 900px; object-fit: cover; object-position: top } nav { columns: 4 } .beside img { max-width: 640px; border: 1px solid #bbb; background: #fff; margin-block: 2px }
</style>
<h1>Every state of the guide</h1>
<p>Bold edges lie below a phone's first screen of 667 pixels. Pictures that are cut here are whole behind their link.</p>
${html(heights)}<h2>What to look at</h2>${html(summary)}<details><summary>Each of ${listed.length}</summary><ul>${listed.map((line) => `<li>${escape(line.slice(2))}</li>`).join("")}</ul></details>
<nav>${names.map((name) => `<a href="#${encodeURIComponent(name)}">${name}</a><br>`).join("")}</nav>
${names.map((name) => `<section id="${encodeURIComponent(name)}"><h2>${name}</h2>${absent.has(name) ? `<p>${escape(absent.get(name))}</p>` : ""}<div>${rows.filter(({ state }) => state === name).map(figure).join("")}</div><div class="beside">${pairs(name)}</div></section>`).join("\n")}
`);
const report = `${heights}\n\n${summary}\n\n${(process.argv.includes("--all") ? listed : listed.slice(0, 60)).join("\n")}\n`;
await writeFile(join(out, "report.md"), `${heights}\n\n${summary}\n\n${listed.join("\n")}\n`);
await writeFile(join(out, "report.json"), JSON.stringify({ rows, absent: [...absent], beside }, null, 1));
const unseen = [...absent].map(([state, why]) => `- ${state}: ${why}`).join("\n");
console.log(`\n${report}${unseen ? `\nNot looked at, or not everywhere:\n${unseen}\n` : ""}\n${rows.length} views of ${names.length} states in ${Math.round((Date.now() - began) / 1000)} s: ${join(out, "index.html")}`);
