// Hosts that use webpack, or Rspack, which reads the same configuration.

import { after, before, test } from "node:test";
import { launch } from "../browser/chromium.mjs";
import { PAGE, host, scratch, script, serve, works } from "./scratch.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const FILES = { "dist/index.html": `${PAGE}<script src="main.js"></script>\n`, "src/index.js": script('import "kvp-veiviser";') };
const OWN_RULES = host("webpack-rules");

for (const packages of OWN_RULES.versions) {
  test(`a page that webpack ${packages.webpack} has built with its own rules for .json and .wasm, and ${OWN_RULES.line}, shows each mode in each language`, async () => {
    const rules = `[{ test: /\\.json$/, type: "json", ${OWN_RULES.line} }, { test: /\\.wasm$/, type: "webassembly/async", ${OWN_RULES.line} }]`;
    const config = `export default { experiments: { asyncWebAssembly: true }, module: { rules: ${rules} } };\n`;
    const project = await scratch({ packages, files: { ...FILES, "webpack.config.mjs": config } });
    await project.run("webpack", "build", "--mode", "production");
    const site = await serve(`${project.directory}/dist`);
    await works(browser, site.url);
    await site.close();
    await project.close();
  });
}

for (const [id, command, tool] of [["webpack", "webpack", "webpack"], ["rspack", "rspack", "@rspack/core"]]) {
  for (const packages of host(id).versions) {
    for (const mode of ["development", "production"]) {
      test(`a page that ${command} ${packages[tool]} has built for ${mode} shows each mode in each language`, async () => {
        const project = await scratch({ packages, files: FILES });
        await project.run(command, "build", "--mode", mode);
        const site = await serve(`${project.directory}/dist`);
        await works(browser, site.url);
        await site.close();
        await project.close();
      });
    }
  }
}
