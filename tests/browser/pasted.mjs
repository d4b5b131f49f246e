// Lines that somebody has pasted into a page of their own.

import assert from "node:assert/strict";
import { open } from "./guide.mjs";
import { host } from "./host.mjs";

/** What is seen of the guide, the desk or the pilot once it is ready. */
const READY = "button[data-variant=primary], .kvp-desk, .kvp-bistand";

/**
 * The lines show the guide, the desk or the pilot, in the page or in a frame of it, and nothing is against the policy or called an error. A
 * link leads to a page that does. `css` is in the page's own style sheet; `look` may look at what is shown.
 */
export async function works(browser, html, { policy, css = "", why = html, look = () => {} } = {}) {
  const headers = policy ? { "Content-Security-Policy": policy } : {};
  const page = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Vert</title>${css && '<link rel="stylesheet" href="/own.css">'}${html}`;
  const fault = (path, response) => path === "/own.css" && Boolean(response.writeHead(200, { "Content-Type": "text/css" }).end(css));
  const site = await host({ pages: { "/": page }, headers, fault });
  const visited = await open(browser, { url: site.url, waits: false });
  if (html.startsWith("<a ")) await Promise.all([visited.page.waitForURL((url) => url.origin !== site.url), visited.page.locator("a").click()]);
  const place = html.includes("<iframe") ? visited.page.frameLocator("iframe") : visited.page;
  await place.locator(READY).first().waitFor();
  await look(place, visited.page);
  assert.deepEqual([visited.seen.exceptions, await visited.violations()], [[], []], why);
  await visited.close();
  await site.close();
}
