// The pages around the guide, the desk and the pilot, each as it is when it has come, and where there is more to it with all of that.

import { drawn, open, open_to_it, setLawDate, walk, writeLawDate } from "../guide.mjs";

/** What there is of each page besides its beginning, and how one comes there. */
const PAGES = {
  "index.html": {
    "with a result, a link and an error": async ({ page, guide }) => {
      await setLawDate(guide, "2026-06-01");
      await walk(guide, open_to_it);
      await page.locator("#keep summary").click();
      await page.locator("#share").click();
      await writeLawDate(page, "01.01.2001");
    },
  },
  "www/veileder.html": {},
  "www/bistand.html": {},
  "www/hjelp.html": {},
  "www/kommune.html": {},
  "www/intranett.html": {},
  "www/vert.html": {},
  "pkg/iframe.html": {},
  "www/sett-inn.html": {
    "as a frame": ({ page }) => page.locator("input[value=frame]").check(),
    "with errors": async ({ page }) => {
      await page.locator("input[value=element]").check();
      await page.locator("summary").evaluateAll((all) => all.forEach((one) => one.click()));
      for (const [name, text] of [["law-date", "i går"], ["phone", "x"], ["files", "x"]]) {
        await page.locator(`[name=${name}]`).fill(text);
        await page.locator(`[name=${name}]`).press("Enter");
      }
      await page.locator("[name=colour]").selectOption("own");
      await page.locator("[name=own-colour]").fill("#ffe066");
    },
  },
};

/** Goes to each state of each page; `look` gets its name, and the whole page where others get the guide. Says how many there were. */
export async function everyPage(browser, options, look) {
  let count = 0;
  for (const [path, states] of Object.entries(PAGES)) {
    const visit = await open(browser, { path: `/${path}`, ...options });
    for (const [state, come] of [["", () => {}], ...Object.entries(states)]) {
      await come(visit);
      await drawn(visit.page);
      await look({ ...visit, guide: visit.page.locator("html") }, [path, state].filter(Boolean).join(", "));
      count += 1;
    }
    await visit.close();
  }
  return count;
}
