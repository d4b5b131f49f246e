// What a screen reader says on three journeys, as it was approved: each screen read from its beginning, and what is announced by itself.
// The reader is @guidepup/virtual-screen-reader, in the page. `cargo xtask snapshots` writes the logs anew.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { launch } from "../chromium.mjs";
import { answer, drawn, heading, onward, open, open_to_it, setLawDate } from "../guide.mjs";
import { BETWEEN, bundled, listen, readThrough } from "./reader.mjs";

let browser;
let reader;
before(async () => {
  browser = await launch();
  reader = await bundled();
});
after(() => browser.close());

const JOURNEYS = {
  likely: { answers: open_to_it },
  "unlikely with full AAP": { answers: { ...open_to_it, ytelser: "mer" } },
  "errors and vet ikke": {
    answers: { ...open_to_it, nedsattEvne: "vet_ikke", tettOppfoelging: "vet_ikke", arbeidsevnevurdering: "ikke_gjennomfoert" },
    stumbles: true,
  },
};

for (const [name, { answers, stumbles }] of Object.entries(JOURNEYS)) {
  // id: spoken-journeys
  test(`a screen reader reads this journey as it was approved: ${name}`, async () => {
    const { page, guide, close } = await open(browser);
    await setLawDate(guide, "2026-06-01");
    await page.evaluate(reader);
    await page.evaluate(listen);
    const log = [];
    const read = async () => {
      const focused = await guide.evaluate((element) => element.shadowRoot.activeElement?.textContent.trim());
      log.push("", `# ${await heading(guide)}`);
      if (focused) log.push(`fokus: ${focused}`);
      log.push(...(await page.evaluate(readThrough)).filter((phrase) => !BETWEEN.test(phrase)));
    };
    const click = async () => {
      const button = onward(guide);
      log.push(`» ${await button.innerText()}`);
      await button.evaluate((held) => held.click());
      await drawn(page);
      log.push(...(await page.evaluate(() => window.announced.splice(0))).map((text) => `sagt: ${text}`));
    };
    await read();
    while (!(await page.evaluate(() => window.kvpEvents.some(([kind]) => kind === "result")))) {
      if (stumbles && (await guide.locator("input").count())) {
        await click();
        await read();
      }
      await answer(guide, answers);
      await drawn(page);
      await page.evaluate(() => window.announced.splice(0));
      await click();
      await read();
    }
    await close();
    const text = `${log.join("\n").replaceAll("\u00a0", " ").replaceAll(/Regnet ut .*$/gm, "Regnet ut i dag.").trim()}\n`;
    const place = new URL(`spoken/${name.replaceAll(" ", "_")}.txt`, import.meta.url);
    if (process.env.APPROVE_DOCS) await writeFile(place, text);
    assert.equal(text, await readFile(place, "utf8"));
  });
}
