// Every screen that a person can come to, with nothing answered, with errors, answered, and the result with all of it opened.

import { answer, heading, onward, open, open_to_it, setLawDate, speak, walk } from "../guide.mjs";

/** Goes through the whole guide and looks at each screen; `look` is told which one it is. */
export async function everyScreen(browser, { lang = "nb", theme = "light", ...options }, look) {
  const visit = await open(browser, options);
  const { page, guide } = visit;
  await guide.evaluate((element, colours) => element.setAttribute("theme", colours), theme);
  await page.evaluate((tongue) => { document.documentElement.lang = tongue; }, lang);
  await speak(guide, lang);
  await setLawDate(guide, "2026-06-01");
  await look(visit, `${await heading(guide)}`);
  await onward(guide).click();
  await page.waitForTimeout(30);
  const before = [];
  const result = () => page.evaluate(() => window.told.some(([kind]) => kind === "result"));
  while (!(await result())) {
    const screen = await heading(guide);
    if (before.includes(screen)) throw new Error(`“${screen}” comes twice.`);
    before.push(screen);
    await look(visit, screen);
    const asks = await guide.locator("fieldset, input").count();
    if (asks) {
      await onward(guide).click();
      await page.waitForTimeout(30);
      if ((await heading(guide)) === screen && !(await result())) {
        await look(visit, `${screen}, with errors`);
      } else {
        continue;
      }
    }
    await answer(guide, open_to_it);
    await onward(guide).click();
    await page.waitForTimeout(30);
  }
  await look(visit, await heading(guide));
  const closed = guide.locator("button[aria-expanded=false]");
  while (await closed.count()) await closed.first().click();
  await look(visit, `${await heading(guide)}, opened`);
  await visit.close();
}

/** The result, as one comes to it. */
export async function result(browser, options = {}) {
  const visit = await open(browser, options);
  await setLawDate(visit.guide, "2026-06-01");
  await walk(visit.guide, open_to_it);
  return visit;
}

/** Everything within the guide that the keyboard can come to, in the order it does; the chosen radio stands for its group. */
export const reachable = (guide) => guide.evaluateHandle((element) => {
  const root = element.shadowRoot;
  const seen = [...root.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
    .filter((control) => control.checkVisibility() && !control.disabled);
  return seen.filter((control) => {
    if (control.type !== "radio") return true;
    const group = seen.filter(({ type, name }) => type === "radio" && name === control.name);
    return control === (group.find(({ checked }) => checked) ?? group[0]);
  });
});
