// An element that a page moves to another document, as to a window of its own: it looks the same and works on.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "./chromium.mjs";
import { becomes, onward, open, open_to_it, walk } from "./guide.mjs";
import { host } from "./host.mjs";

const around = (html) => `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Vert</title><link rel="icon" href="data:,"><script type="module" src="/pkg/kvp-veiviser.js"></script><body>${html}`;

let browser;
let site;
before(async () => {
  [browser, site] = await Promise.all([launch(), host({ pages: { "/desk": around('<kvp-veiviser mode="veileder"></kvp-veiviser>'), "/guide": around('<kvp-veiviser law-date="2026-06-01"></kvp-veiviser>') } })]);
});
after(() => Promise.all([browser.close(), site.close()]));

/** Moves the element to another document of the page, and gives the page or frame that it is in now. */
const PLACES = {
  async "a frame"(page) {
    await page.evaluate(async () => {
      const frame = Object.assign(document.createElement("iframe"), { src: "/tests/hosts/empty.html", width: 600, height: 700 });
      const loaded = new Promise((come) => { frame.onload = come; });
      document.body.append(frame);
      await loaded;
      frame.contentDocument.body.append(document.querySelector("kvp-veiviser"));
    });
    return page.frames()[1];
  },
  async "a window of its own"(page) {
    const [opened] = await Promise.all([
      page.waitForEvent("popup"),
      page.evaluate(() => {
        window.other = window.open("/tests/hosts/empty.html", "", "width=600,height=700");
      }),
    ]);
    await opened.waitForLoadState();
    await page.evaluate(() => window.other.document.body.append(document.querySelector("kvp-veiviser")));
    return opened;
  },
};

/** What a reader sees of a button, and of the size of the text. */
const look = (guide) => guide.evaluate((element) => {
  const [button, text] = [element.shadowRoot.querySelector("button[data-variant=primary], .kvp-desk button"), element.shadowRoot.querySelector("h1, h2")];
  const view = element.ownerDocument.defaultView;
  return [button, text].map((one) => ["backgroundColor", "fontSize", "padding", "fontWeight"].map((name) => view.getComputedStyle(one)[name]));
});

for (const [place, move] of Object.entries(PLACES)) {
  // id: other-documents
  test(`a guide that is moved to ${place} looks the same, keeps its answers, has the focus there and reaches its amounts`, async () => {
    const { page, guide, seen, close } = await open(browser, { url: `${site.url}/guide` });
    await guide.evaluate((element) => { element.answers = { alder: 27 }; });
    const before = await look(guide);
    // The events of both documents are this test's own.
    const there = await move(page);
    const moved = there.locator("kvp-veiviser");
    await becomes(() => look(moved), before);
    assert.deepEqual(await moved.evaluate((element) => element.answers), { alder: 27 });
    await onward(moved).click();
    await becomes(() => moved.evaluate((element) => element.ownerDocument.activeElement === element && element.shadowRoot.activeElement.id), "kvp-heading");
    await there.evaluate(() => {
      window.kvpEvents = [];
      for (const kind of ["result", "step"]) document.addEventListener(`kvp-${kind}`, ({ detail }) => window.kvpEvents.push([kind, detail]));
    });
    await walk(moved, open_to_it);
    await becomes(async () => /24\s048/.test(await moved.evaluate((element) => element.shadowRoot.querySelector("[part=guide]").innerText)), true);
    await there.evaluate(() => {
      window.print = () => { window.isPrinted = true; };
    });
    await moved.getByRole("button", { name: "Skriv ut" }).click();
    assert.equal(await there.evaluate(() => window.isPrinted), true, "the page that is printed is another");
    await there.evaluate(() => { document.documentElement.lang = "nn"; });
    await becomes(() => moved.evaluate((element) => element.lang), "nn", "the language of the document around it");
    assert.deepEqual(seen.exceptions, []);
    await close();
  });

  test(`a desk that is moved to ${place} looks the same, and shows the amount of what is filled in there`, async () => {
    const { page, guide, seen, close } = await open(browser, { url: `${site.url}/desk` });
    const before = await look(guide);
    const there = await move(page);
    const desk = there.locator("kvp-veiviser");
    await becomes(() => look(desk), before);
    await desk.evaluate((element) => { element.lawDate = "2026-06-01"; });
    await desk.locator("#kvp-alder").fill("27");
    await becomes(async () => /23\s225/.test(await desk.locator(".kvp-bar").innerText()), true);
    assert.deepEqual(seen.exceptions, []);
    await close();
  });
}
