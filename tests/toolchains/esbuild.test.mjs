// Hosts that use esbuild: modules with the package's files laid beside, in one file or in several, and one script without modules.

import { after, before, test } from "node:test";
import { launch } from "../browser/chromium.mjs";
import { PAGE, host, scratch, script, serve, works } from "./scratch.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

for (const packages of host("esbuild").versions) {
  for (const [how, ...flags] of [["one file"], ["several files", "--splitting"], ["one small file", "--minify"]]) {
    test(`a page that esbuild ${packages.esbuild} has built as modules in ${how} shows each mode in each language`, async () => {
      const page = `${PAGE}<script type="module" src="main.js"></script>\n`;
      const project = await scratch({ packages, files: { "dist/index.html": page, "main.js": script('import "kvp-veiviser";') } });
      await project.run("esbuild", "main.js", "--bundle", "--format=esm", "--outdir=dist", ...flags);
      await project.run("sh", "-c", host("esbuild").line);
      const site = await serve(`${project.directory}/dist`);
      await works(browser, site.url);
      await site.close();
      await project.close();
    });
  }
}

for (const packages of host("esbuild-iife").versions) {
  for (const [entry, modes] of [["kvp-veiviser/single", ["innbygger"]], ["kvp-veiviser/workbench/single", ["veileder", "bistand"]]]) {
    test(`a page with one plain script that esbuild ${packages.esbuild} has made of ${entry} shows ${modes.join(" and ")} in each language`, async () => {
      const page = `${PAGE}<script src="main.js"></script>\n`;
      const project = await scratch({ packages, files: { "dist/index.html": page, "main.js": script(`import ${JSON.stringify(entry)};`) } });
      await project.run("esbuild", "main.js", "--bundle", "--format=iife", "--outdir=dist", "--log-override:empty-import-meta=silent");
      const site = await serve(`${project.directory}/dist`);
      await works(browser, site.url, { modes });
      await site.close();
      await project.close();
    });
  }
}
