// A desk on a page, driven as a caseworker would.

import { open } from "./guide.mjs";

/** Opens a page that has a desk, or makes the guide on the page one. */
export const openDesk = (browser, options = {}) => open(browser, { path: "/www/veileder.html", ...options });

/** Types or chooses in a field, by its id without the prefix. */
export async function put(desk, fields) {
  for (const [field, text] of Object.entries(fields)) {
    const control = desk.locator(`#kvp-${field}`);
    if ((await control.evaluate((it) => it.tagName)) === "SELECT") await control.selectOption(text);
    else await control.fill(text);
    await control.blur();
  }
}

/** What the desk shows beside what is filled in, with the blanks of a keyboard. */
export const result = async (desk) => (await desk.locator(".kvp-desk__result").innerText()).replaceAll("\u00a0", " ");

/** Someone for whom the programme looks open, with a plan. */
export const someone = {
  alder: "27",
  barn: "1",
  opphold: "fast_bopel",
  nedsattEvne: "ja",
  ytelser: "ingen",
  arbeidsevnevurdering: "gjennomfoert",
  tettOppfoelging: "ja",
  egenJobbsoeking: "nei",
  introduksjonsprogram: "nei",
  timer: "0",
  start: "17.08.2026",
  maaneder: "12",
};
