// Hosts that use Rollup, which needs a plugin to find packages and one to take along the files that a module names.

import { after, before, test } from "node:test";
import { launch } from "../browser/chromium.mjs";
import { PAGE, host, scratch, script, serve, works } from "./scratch.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const ROW = host("rollup");
const CONFIG = `
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { importMetaAssets } from "@web/rollup-plugin-import-meta-assets";
export default { input: "main.js", output: { dir: "dist", format: "es" }, ${ROW.line} };
`;

for (const packages of ROW.versions) {
  test(`a page that Rollup ${packages.rollup} has built shows each mode in each language`, async () => {
    const page = `${PAGE}<script type="module" src="main.js"></script>\n`;
    const project = await scratch({ packages, files: { "dist/index.html": page, "main.js": script('import "kvp-veiviser";'), "rollup.config.mjs": CONFIG } });
    await project.run("rollup", "-c");
    const site = await serve(`${project.directory}/dist`);
    await works(browser, site.url);
    await site.close();
    await project.close();
  });
}
