// Hosts that use webpack, or Rspack, which reads the same configuration.

import { after, before, test } from "node:test";
import { launch } from "../browser/chromium.mjs";
import { PAGE, host, scratch, script, serve, works } from "./scratch.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const FILES = { "dist/index.html": `${PAGE}<script src="main.js"></script>\n`, "src/index.js": script('import "kvp-veiviser";') };

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
