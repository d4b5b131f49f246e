// Whatever the documents and pages tell people to paste, works as it stands and under the policy that is given.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import ts from "typescript";
import { launch } from "./chromium.mjs";
import { barriers, becomes, open } from "./guide.mjs";
import { host } from "./host.mjs";
import { works } from "./pasted.mjs";

const text = (path) => readFile(new URL(`../../${path}`, import.meta.url), "utf8");
const hashes = JSON.parse(await text("pkg/integritet.json"));

let browser;
let cdn;
before(async () => {
  [browser, cdn] = await Promise.all([launch(), host()]);
});
after(() => Promise.all([browser.close(), cdn.close()]));

/** The package from where this test serves it. */
const served = (words) => words
  .replace(/https:\/\/cdn\.example\/kvp\/[\d.]+/g, () => `${cdn.url}/pkg`)
  .replaceAll("https://cdn.example", () => cdn.url)
  .replace("sha384-of-the-file-in-integritet.json", () => hashes["kvp-veiviser.js"]);

/** What a document tells people to paste, block by block. */
const blocks = async (path) => [...(await text(path)).matchAll(/```(\w+)\n([^]*?)```/g)].map(([, kind, words]) => ({ kind, words }));
const GUIDES = ["docs/embedding.md", "docs/sette-inn.md"];

for (const path of [...GUIDES, "README.md", "README.nb.md"]) {
  // id: embedding-examples
  test(`every example of a page in ${path} works, under the policy that stands after it`, async () => {
    const all = (await blocks(path)).map(({ kind, words }) => ({ kind, words: served(words) }));
    let ran = 0;
    for (const [place, { kind, words }] of all.entries()) {
      // What is written for a framework is built and run with it, in tests/toolchains.
      if (kind !== "html" && kind !== "js") continue;
      const after = all[place + 1];
      const policy = after?.kind === "http" ? after.words.replace("Content-Security-Policy: ", "").trim() : undefined;
      await works(browser, kind === "js" ? `<body></body><script type="module">${words}</script>` : words, { policy, why: words });
      ran += 1;
    }
    assert.ok(ran >= (path.startsWith("README") ? 1 : 9), `${ran} examples in ${path}`);
  });
}

// id: embedding-twins
test("the embedding guide has the same examples in English and Norwegian, comments apart", async () => {
  const [english, norwegian] = await Promise.all(GUIDES.map(async (path) => (await blocks(path)).map(({ kind, words }) => `${kind}\n${words.replace(/^ *\/\/.*\n/gm, "")}`)));
  assert.deepEqual(norwegian, english);
  for (const [place, path] of GUIDES.entries()) assert.ok((await text(path)).includes(`(${GUIDES[1 - place].replace("docs/", "")})`), `${path} leads to its twin`);
});

test("every address and file that is told has the version of the package", async () => {
  const { version } = JSON.parse(await text("pkg/package.json"));
  for (const path of [...GUIDES, "README.md", "README.nb.md", ...["nb", "nn", "en"].map((language) => `src/texts/${language}.ftl`)]) {
    const told = [...(await text(path)).matchAll(/(?:\/kvp\/|kvp-veiviser-)(\d+\.\d+\.\d+)/g)].map(([, version]) => version);
    assert.deepEqual([...new Set(told)], [version], path);
  }
});

/** As much of SharePoint as a web part sees: a place in the page, and when it is drawn and taken away. */
const SHAREPOINT = `export class BaseClientSideWebPart {
  domElement = document.body.appendChild(document.createElement("div"));
}`;

// id: sharepoint-web-part
test("the web part for SharePoint has one guide however often it is drawn, with its answers, and none once it is disposed of", async () => {
  for (const path of GUIDES) {
    const [{ words }] = (await blocks(path)).filter(({ kind }) => kind === "ts");
    const script = ts.transpileModule(served(words), { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } }).outputText;
    const site = await host({
      pages: { "/": '<!doctype html><html lang="nb"><meta charset="utf-8"><title>SharePoint</title><script type="importmap">{"imports": {"@microsoft/sp-webpart-base": "/base.js"}}</script>' },
      fault: (path, response) => {
        const body = { "/base.js": SHAREPOINT, "/part.js": script }[path];
        return Boolean(body) && Boolean(response.writeHead(200, { "Content-Type": "text/javascript" }).end(body));
      },
    });
    const { page, guide, seen, close } = await open(browser, { url: site.url, waits: false });
    await page.evaluate(async () => {
      const { default: WebPart } = await import("/part.js");
      window.part = new WebPart();
      window.part.render();
    });
    await guide.locator("button[data-variant=primary]").first().waitFor();
    await guide.evaluate((element) => { element.answers = { alder: 27 }; });
    const after = (act) => page.evaluate((name) => {
      if (name === "cleared") window.part.domElement.replaceChildren();
      window.part[name === "disposed" ? "onDispose" : "render"]();
      return [...document.querySelectorAll("kvp-veiviser")].map(({ answers }) => answers);
    }, act);
    for (const act of ["again", "again", "cleared"]) assert.deepEqual(await after(act), [{ alder: 27 }], act);
    assert.deepEqual(await after("disposed"), []);
    assert.deepEqual(await after("again"), [{}], "drawn after that it begins anew");
    assert.deepEqual(seen.errors, []);
    await close();
    await site.close();
  }
});

// id: host-policies
test("each example of a host works under the policy that it states, and no word of it can be left out", async () => {
  for (const name of ["kommune", "intranett"]) {
    const html = await text(`www/${name}.html`);
    const stated = /class="policy">([^<]+)</.exec(html)[1].replaceAll("&#39;", "'");
    const shows = async (policy) => {
      const fault = (path, response, body) => path.startsWith("/www/") && path.endsWith(".html") && Boolean(response.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": `default-src 'none'; img-src 'self'; style-src 'self'; ${policy}` }).end(body));
      const site = await host({ fault });
      const { page, seen, violations, close } = await open(browser, { url: `${site.url}/www/${name}.html`, waits: false });
      const shown = name === "intranett" ? page.frameLocator("iframe").locator(".kvp-desk") : page.locator("button[data-variant=primary]");
      // Either it is shown, or something is against the policy: in the page, or in a frame of it, which the console tells.
      await becomes(async () => (await shown.count()) > 0 || (await violations()).length > 0 || seen.errors.some((text) => text.includes("Content Security Policy")), true, policy);
      if (policy === stated) assert.deepEqual(await barriers(page), []);
      const works = (await shown.count()) > 0 && (await violations()).length === 0;
      await close();
      await site.close();
      return works;
    };
    assert.equal(await shows(stated), true, name);
    const words = stated.split(" ").filter((word) => word.startsWith("'"));
    for (let place = 0; place < words.length; place += 1) {
      let nth = -1;
      const less = stated.replace(/'[^']+'/g, (word) => ((nth += 1) === place ? "" : word));
      assert.equal(await shows(less), false, `${name} without ${words[place]}: ${less}`);
    }
  }
});

/** What the header and footer of nav.no allow of themselves, others than Nav left out: read in navikt/nav-dekoratoren. */
const DEKORATOEREN = `default-src *.nav.no; script-src *.nav.no 'unsafe-inline' 'unsafe-eval'; script-src-elem *.nav.no 'unsafe-inline'; style-src *.nav.no 'unsafe-inline';
  font-src cdn.nav.no data:; img-src *.nav.no; worker-src *.nav.no blob:; frame-src *.nav.no; frame-ancestors 'self'; connect-src *.nav.no`.replace(/\s+/g, " ");

// id: nav-header-policy
test("under the policy of nav.no's header and footer the element needs no source that is not there, served from nav.no", async () => {
  const html = `<!doctype html><html lang="no"><meta charset="utf-8"><title>nav.no</title><link rel="icon" href="https://cdn.nav.no/www/icon.svg">
    <script type="module" src="https://cdn.nav.no/pkg/kvp-veiviser.js"></script><main id="maincontent"><kvp-veiviser></kvp-veiviser></main>`;
  const routes = async (context) => {
    await context.route("https://www.nav.no/**", (route) => route.fulfill({ contentType: "text/html", headers: { "Content-Security-Policy": DEKORATOEREN }, body: html }));
    await context.route("https://cdn.nav.no/**", async (route) => {
      const response = await fetch(route.request().url().replace("https://cdn.nav.no", cdn.url));
      await route.fulfill({ status: response.status, headers: Object.fromEntries(response.headers), body: Buffer.from(await response.arrayBuffer()) });
    });
  };
  const { guide, seen, close } = await open(browser, { url: "https://www.nav.no/kvalifiseringsprogrammet", before: routes });
  assert.equal(await guide.evaluate((element) => element.lang), "nb");
  assert.deepEqual(seen.errors, []);
  await close();
});
