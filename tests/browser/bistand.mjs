// The pilot's screens on a page, driven as an organiser or a caseworker would.

import { open } from "./guide.mjs";

export { put } from "./desk.mjs";

/** Opens a page with the pilot's screens. */
export const openPilot = (browser, options) => open(browser, { path: "/www/bistand.html", ...options });

/** Clicks a button, by what stands on it. */
export const click = (pilot, name) => pilot.getByRole("button", { name, exact: true }).click();

/** The rows of a table: what each is, and its cells, with the blanks of a keyboard. */
export const rows = (pilot, table) =>
  pilot.locator(`${table} tbody tr`).evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.innerText.replaceAll("\u00a0", " ").trim())));

/** An amount of the core as the screens write it: "1 234,50". */
export const written = (amount) => Number(amount).toFixed(2).replace(".", ",").replace(/\B(?=(\d{3})+,)/g, " ");
