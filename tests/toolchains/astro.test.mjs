// Astro: the rules in a page's own script on the server, and the element in its markup.

import { after, before, test } from "node:test";
import { launch } from "../browser/chromium.mjs";
import { ANSWERS, ASKING, HEARD, asked, keeps, served, showsAll, withNewNode } from "./frameworks.mjs";
import { host, scratch } from "./scratch.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const page = (body) => `<html lang="nb"><head><title>Vert</title><link rel="icon" href="data:,"></head><body>${body}</body></html>\n`;
const FILES = {
  "astro.config.mjs": 'import node from "@astrojs/node";\nexport default { output: "server", adapter: node({ mode: "standalone" }), devToolbar: { enabled: false } };\n',
  "src/pages/index.astro": `---
import init, { assess } from "kvp-veiviser/core";
await init();
---
${page(`<p id="amount">{${ASKING}}</p>`)}`,
  "src/pages/guide.astro": `---
const { mode, lang } = Object.fromEntries(Astro.url.searchParams);
---
${page(`<p id="heard"></p><kvp-veiviser mode={mode} lang={lang} share-result={false}><p>Ring Nav på 55 55 33 33.</p></kvp-veiviser>
<script>
  import "kvp-veiviser";
  const guide = document.querySelector("kvp-veiviser");
  guide.answers = ${ANSWERS};
  guide.addEventListener("kvp-result", (event) => { document.querySelector("#heard").textContent = ${HEARD}; });
</script>`)}`,
};

for (const packages of host("astro").versions) {
  test(`Astro ${packages.astro} asks the rules on its server, and shows every mode in its pages`, async () => {
    const project = await scratch({ packages: withNewNode(packages), files: FILES });
    await project.run("astro", "build");
    const server = await served(project, "dist/server/entry.mjs");
    await asked(browser, `${server.url}/`);
    await keeps(browser, `${server.url}/guide`);
    await showsAll(browser, `${server.url}/guide`);
    await server.close();
    await project.close();
  });
}
