// SvelteKit: the rules in a page's `load` on the server, and the element in a component.

import { after, before, test } from "node:test";
import { launch } from "../browser/chromium.mjs";
import { ANSWERS, ASKING, HEARD, asked, keeps, served, showsAll, withNewNode } from "./frameworks.mjs";
import { host, scratch } from "./scratch.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const FILES = {
  "src/app.html": '<!doctype html>\n<html lang="nb"><head><meta charset="utf-8"><title>Vert</title><link rel="icon" href="data:,">%sveltekit.head%</head><body><div>%sveltekit.body%</div></body></html>\n',
  "src/routes/+page.server.js": `import init, { assess } from "kvp-veiviser/core";
export async function load() {
  await init();
  return { amount: ${ASKING} };
}
`,
  "src/routes/+page.svelte": '<script>\n  let { data } = $props();\n</script>\n<p id="amount">{data.amount}</p>\n',
  "src/routes/guide/+page.server.js": "export const load = ({ url }) => Object.fromEntries(url.searchParams);\n",
  "src/routes/guide/+page.svelte": `<script>
  import { onMount } from "svelte";
  let { data } = $props();
  let heard = $state("");
  const answers = ${ANSWERS};
  const onResult = (event) => { heard = ${HEARD}; };
  onMount(() => { import("kvp-veiviser"); });
</script>
<p id="heard">{heard}</p>
<kvp-veiviser mode={data.mode} lang={data.lang} share-result={false} {answers} onkvp-result={onResult}><p>Ring Nav på 55 55 33 33.</p></kvp-veiviser>
`,
};
/** Version 3 has its settings in Vite's. */
const settings = (version) => (version.startsWith("2.")
  ? { "svelte.config.js": 'import adapter from "@sveltejs/adapter-node";\nexport default { kit: { adapter: adapter() } };\n', "vite.config.js": 'import { sveltekit } from "@sveltejs/kit/vite";\nexport default { plugins: [sveltekit()] };\n' }
  : { "vite.config.js": 'import adapter from "@sveltejs/adapter-node";\nimport { sveltekit } from "@sveltejs/kit/vite";\nexport default { plugins: [sveltekit({ adapter: adapter() })] };\n' });

for (const packages of host("sveltekit").versions) {
  const version = packages["@sveltejs/kit"];
  test(`SvelteKit ${version} asks the rules on its server, and keeps answers and events where it takes over a page`, async () => {
    const project = await scratch({ packages: withNewNode(packages), files: { ...FILES, ...settings(version) } });
    await project.run("vite", "build");
    const server = await served(project, "build/index.js");
    await asked(browser, `${server.url}/`);
    await keeps(browser, `${server.url}/guide`);
    await showsAll(browser, `${server.url}/guide`);
    await server.close();
    await project.close();
  });
}
