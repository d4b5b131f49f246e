// React in a page that is made in the browser, with the docs' own component.

import { after, before, test } from "node:test";
import { launch } from "../browser/chromium.mjs";
import { ANSWERS, HEARD, example, keeps, showsAll } from "./frameworks.mjs";
import { PAGE, host, scratch, serve } from "./scratch.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const MAIN = `import { createElement } from "react";
import { createRoot } from "react-dom/client";
import { Veiviser } from "./Veiviser.jsx";
const answers = ${ANSWERS};
const onResult = (event) => { document.querySelector("#heard").textContent = ${HEARD}; };
const { mode, lang } = Object.fromEntries(new URLSearchParams(location.search));
createRoot(document.querySelector("#app")).render(createElement(Veiviser, { answers, onResult, mode, lang, "share-result": false }));
`;
const FILES = {
  "index.html": `${PAGE}<p id="heard"></p><div id="app"></div><script type="module" src="/main.js"></script>\n`,
  "main.js": MAIN,
  "Veiviser.jsx": example("jsx"),
  "vite.config.js": 'export default { oxc: { jsx: { runtime: "automatic" } } };\n',
};

for (const packages of host("react").versions) {
  test(`a component of React ${packages.react} keeps answers and events, shares nothing where it says so, and shows every mode`, async () => {
    const project = await scratch({ packages, files: FILES });
    await project.run("vite", "build");
    const site = await serve(`${project.directory}/dist`);
    await keeps(browser, `${site.url}/`);
    await showsAll(browser, `${site.url}/`);
    await site.close();
    await project.close();
  });
}
