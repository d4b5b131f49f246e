// A visit to a host page, with an account of what the guide told it and of what went wrong.

/** Goes to a page; what happens there is written down from the first moment. */
export async function visit(browser, url, { context: options, before = () => {} } = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  await page.addInitScript(() => {
    window.told = [];
    window.violations = [];
    for (const kind of ["ready", "step", "result", "error", "reset"]) {
      document.addEventListener(`kvp-${kind}`, ({ detail }) => window.told.push([kind, detail, performance.now()]));
    }
    document.addEventListener("securitypolicyviolation", ({ violatedDirective }) => window.violations.push(violatedDirective));
  });
  await before(page);
  await page.goto(url);
  return {
    page,
    errors,
    guide: page.locator("kvp-veiviser").first(),
    told: (kind) => page.evaluate((wanted) => window.told.filter(([told]) => told === wanted).map(([, detail]) => detail), kind),
    violations: () => page.evaluate(() => window.violations),
    ready: () => page.waitForFunction(() => {
      const guides = [...document.querySelectorAll("kvp-veiviser")];
      return guides.every((guide) => guide.assessment) && window.told.filter(([kind]) => kind === "ready").length >= guides.length;
    }),
    close: () => context.close(),
  };
}

/** All that a reader sees of a guide: its own, and what the host wrote inside it. */
export const seen = (guide) => guide.evaluate((element) => `${element.innerText}\n${element.shadowRoot?.querySelector("[part=guide]")?.innerText ?? ""}`);
