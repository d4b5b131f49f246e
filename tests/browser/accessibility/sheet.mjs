// A contact sheet: a picture of every state at three widths in bokmål, and at one in the other languages and in dark, on one page.
//
//     cargo xtask screens

import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { launch } from "../chromium.mjs";
import { everyState } from "./states.mjs";

const [, , directory] = process.argv;
const SHEETS = [
  ...[320, 768, 1280].map((width) => ({ lang: "nb", theme: "light", width })),
  { lang: "nb", theme: "dark", width: 320 },
  { lang: "nb", theme: "dark", width: 1280 },
  { lang: "nn", theme: "light", width: 320 },
  { lang: "en", theme: "light", width: 768 },
];

const browser = await launch();
const rows = new Map();
for (const { lang, theme, width } of SHEETS) {
  const column = `${width} ${lang} ${theme}`;
  await mkdir(join(directory, column.replaceAll(" ", "-")), { recursive: true });
  await everyState(browser, { lang, theme, width }, async ({ page }, name) => {
    const file = `${column.replaceAll(" ", "-")}/${name.replaceAll(/\W+/g, "-")}.png`;
    await page.screenshot({ path: join(directory, file), fullPage: true });
    rows.set(name, [...(rows.get(name) ?? []), { column, file, width }]);
  });
}
await browser.close();

const figure = ({ column, file, width }) => `<figure><figcaption>${column}</figcaption><a href="${file}"><img src="${file}" width="${Math.round(width / 3)}" loading="lazy" alt=""></a></figure>`;
const section = ([name, pictures]) => `<section><h2>${name}</h2><div>${pictures.map(figure).join("")}</div></section>`;
await writeFile(join(directory, "index.html"), `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Every state of the guide</title>
<style>
  body { font: 14px sans-serif; background: #ddd; margin: 1rem }
  section > div { display: flex; gap: 1rem; align-items: start; overflow-x: auto }
  figure { margin: 0 } img { display: block; background: #fff }
</style>
<h1>Every state of the guide</h1>
${[...rows].map(section).join("\n")}
`);
console.log(`${[...rows.values()].flat().length} pictures of ${rows.size} states`);
