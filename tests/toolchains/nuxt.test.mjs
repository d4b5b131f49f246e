// Nuxt: the rules in a page and in a route of the server, and the docs' own component of the element.

import { after, before, test } from "node:test";
import { launch } from "../browser/chromium.mjs";
import { ANSWERS, ASKING, HEARD, asked, example, keeps, served, showsAll, withNewNode } from "./frameworks.mjs";
import { host, scratch } from "./scratch.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const { versions, line } = host("nuxt");
const FILES = {
  "nuxt.config.js": `export default defineNuxtConfig({ compatibilityDate: "2026-11-01", devtools: { enabled: false }, ${line}, vue: { ${host("vue").line} }, app: { head: { link: [{ rel: "icon", href: "data:," }] } } });\n`,
  "app/app.vue": "<template><NuxtPage /></template>\n",
  "app/pages/index.vue": `<script setup>
import init, { assess } from "kvp-veiviser/core";
const { data } = await useAsyncData("amount", async () => {
  await init();
  return ${ASKING};
});
</script>
<template><p id="amount">{{ data }}</p></template>
`,
  "app/pages/guide.vue": `<script setup>
const answers = ${ANSWERS};
const heard = ref("");
const { mode, lang } = useRoute().query;
const onResult = (event) => { heard.value = ${HEARD}; };
</script>
<template><div><p id="heard">{{ heard }}</p><Veiviser :answers="answers" :mode="mode" :lang="lang" :share-result="false" @result="onResult" /></div></template>
`,
  "app/components/Veiviser.vue": example("vue"),
};

for (const packages of versions) {
  test(`Nuxt ${packages.nuxt} asks the rules on its server, and keeps answers and events where it takes over a page`, async () => {
    const project = await scratch({ packages: withNewNode(packages), files: FILES });
    await project.run("nuxt", "build");
    const server = await served(project, ".output/server/index.mjs");
    await asked(browser, `${server.url}/`);
    await keeps(browser, `${server.url}/guide`);
    // Nuxt has the browser fetch beforehand what a page may import, which then imports it out of the cache.
    await showsAll(browser, `${server.url}/guide`, { mayFetch: (address) => /\/_nuxt\/[^/]+\.js$/.test(address) });
    await server.close();
    await project.close();
  });
}
