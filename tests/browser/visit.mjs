// A visit to a host page, with an account of what the guide told it and of what went wrong.

import { open } from "./guide.mjs";

/** Goes to a page; what happens there is written down from the first moment. */
export async function visit(browser, url, { context, before = () => {} } = {}) {
  const visit = await open(browser, { url, waits: false, ...context, before: (_, page) => before(page) });
  return { ...visit, errors: visit.seen.exceptions };
}
