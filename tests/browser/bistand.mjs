// The pilot's screens on a page, driven as an organiser or a caseworker would.

import { base } from "./chromium.mjs";

export { put } from "./desk.mjs";

/** Opens a page with the pilot's screens, and collects what should not happen. */
export async function openPilot(browser, { path = "/www/bistand.html", width = 1280, before = () => {} } = {}) {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  await before(context);
  const page = await context.newPage();
  const seen = { errors: [], violations: [], requests: [] };
  page.on("pageerror", (error) => seen.errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && seen.errors.push(message.text()));
  await page.addInitScript(() => {
    window.violations = [];
    window.told = [];
    document.addEventListener("securitypolicyviolation", (event) => window.violations.push(`${event.violatedDirective} ${event.blockedURI}`));
    for (const kind of ["ready", "step", "result", "error", "reset"]) {
      document.addEventListener(`kvp-${kind}`, (event) => window.told.push([kind, event.detail]));
    }
  });
  await page.goto(base + path);
  await page.waitForFunction(() => window.told.some(([kind]) => kind === "ready"));
  page.on("request", (request) => seen.requests.push(request.url()));
  return {
    page,
    seen,
    pilot: page.locator("kvp-veiviser").first(),
    close: () => context.close(),
    violations: () => page.evaluate(() => window.violations),
    told: () => page.evaluate(() => window.told),
  };
}

/** Presses a button, by what stands on it. */
export const press = (pilot, name) => pilot.getByRole("button", { name, exact: true }).click();

/** Opens everything that can be opened. */
export async function openAll(pilot) {
  const closed = pilot.locator(".kvp-bistand .aksel-read-more__button[aria-expanded=false]");
  while (await closed.count()) await closed.first().click();
}

/** The rows of a table: what each is, and its cells, with the blanks of a keyboard. */
export const rows = (pilot, table) =>
  pilot.locator(`${table} tbody tr`).evaluateAll((rows) => rows.map((row) => [...row.cells].map((cell) => cell.innerText.replaceAll("\u00a0", " ").trim())));

/** An amount of the core as the screens write it: "1 234,50". */
export const written = (amount) => Number(amount).toFixed(2).replace(".", ",").replace(/\B(?=(\d{3})+,)/g, " ");

/** Numbers that are the same at every run, so that a failure can be seen again. */
export function chance(seed) {
  let state = seed;
  return (most) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * (most + 1));
  };
}
