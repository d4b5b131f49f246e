// Vue in a page that is made in the browser, with the docs' own component.

import { after, before, test } from "node:test";
import { launch } from "../browser/chromium.mjs";
import { ANSWERS, HEARD, example, keeps, showsAll } from "./frameworks.mjs";
import { PAGE, host, scratch, serve } from "./scratch.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const { versions, line } = host("vue");
const APP = `<script setup>
import { ref } from "vue";
import Veiviser from "./Veiviser.vue";
const answers = ${ANSWERS};
const heard = ref("");
const { mode, lang } = Object.fromEntries(new URLSearchParams(location.search));
const onResult = (event) => { heard.value = ${HEARD}; };
</script>

<template>
  <p id="heard">{{ heard }}</p>
  <Veiviser :answers="answers" :mode="mode" :lang="lang" :share-result="false" :assessment.prop="{}" @result="onResult" />
</template>
`;
const FILES = {
  "index.html": `${PAGE}<div id="app"></div><script type="module" src="/main.js"></script>\n`,
  "main.js": 'import { createApp } from "vue";\nimport App from "./App.vue";\ncreateApp(App).mount("#app");\n',
  "App.vue": APP,
  "Veiviser.vue": example("vue"),
  "vite.config.js": `import vue from "@vitejs/plugin-vue";\nexport default { plugins: [vue({ template: { ${line} } })] };\n`,
};

for (const packages of versions) {
  test(`a component of Vue ${packages.vue} keeps answers and events, shares nothing where it says so, and shows every mode`, async () => {
    const project = await scratch({ packages, files: FILES });
    await project.run("vite", "build");
    const site = await serve(`${project.directory}/dist`);
    await keeps(browser, `${site.url}/`);
    await showsAll(browser, `${site.url}/`);
    await site.close();
    await project.close();
  });
}
