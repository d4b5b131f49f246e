// Hosts that use esbuild: modules with the package's files laid beside, in one file or in several, and one script without modules.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../browser/chromium.mjs";
import { open } from "../browser/guide.mjs";
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

for (const packages of host("esbuild").versions) {
  test(`a page that esbuild ${packages.esbuild} has built takes no other wasm and no other texts than the package's own`, async () => {
    const page = `${PAGE}<script type="module" src="main.js"></script>\n`;
    const project = await scratch({ packages, files: { "dist/index.html": page, "main.js": script('import "kvp-veiviser";') } });
    await project.run("esbuild", "main.js", "--bundle", "--format=esm", "--outdir=dist");
    await project.run("sh", "-c", host("esbuild").line);
    for (const [mode, name] of [["innbygger", "kvp-veiviser"], ["veileder", "kvp-veiviser.workbench"]]) {
      for (const file of [`/${name}.wasm`, `/${name}.nb.json`]) {
        const fault = (path, response, body) => path === file && Boolean(response.writeHead(200).end(Buffer.concat([body, Buffer.from("\n")])));
        const site = await serve(`${project.directory}/dist`, { fault });
        const visit = await open(browser, { url: `${site.url}/?mode=${mode}&lang=nb`, waits: false });
        await visit.page.waitForFunction(() => window.kvpEvents.some(([kind]) => kind === "error"));
        assert.equal((await visit.events("error"))[0].code, "load_failed", file);
        assert.deepEqual(await visit.events("ready"), [], file);
        await visit.close();
        await site.close();
      }
    }
    await project.close();
  });
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
