// Hosts that use Vite: what it builds, and what its server for developers serves, which bundles the packages beforehand.

import { after, before, test } from "node:test";
import { launch } from "../browser/chromium.mjs";
import { PAGE, host, scratch, script, serve, works } from "./scratch.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const FILES = { "index.html": `${PAGE}<script type="module" src="/main.js"></script>\n`, "main.js": script('import "kvp-veiviser";') };
const BUILD = host("vite-build");
const SERVERS = [host("vite-5-dev"), host("vite-8-dev")];

for (const packages of BUILD.versions) {
  test(`a page that Vite ${packages.vite} has built shows each mode in each language`, async () => {
    const project = await scratch({ packages, files: FILES });
    await project.run("vite", "build");
    const site = await serve(`${project.directory}/dist`);
    await works(browser, site.url);
    await site.close();
    await project.close();
  });
}

for (const { versions, line } of SERVERS) {
  for (const packages of versions) {
    const config = line && { "vite.config.js": `export default { ${line} };\n` };
    test(`a page from Vite ${packages.vite}'s own server shows each mode in each language, with ${line ?? "no line"}`, async () => {
      const project = await scratch({ packages, files: { ...FILES, ...config } });
      const server = await project.devServer(["vite"]);
      await works(browser, server.url);
      await server.close();
      await project.close();
    });
  }
}

for (const packages of host("vite-8-dev").versions) {
  test(`a page from Vite ${packages.vite}'s own server shows each mode where the package is left out of what it bundles beforehand`, async () => {
    const project = await scratch({ packages, files: { ...FILES, "vite.config.js": `export default { ${host("vite-5-dev").line} };\n` } });
    const server = await project.devServer(["vite"]);
    await works(browser, server.url);
    await server.close();
    await project.close();
  });
}

for (const packages of host("zones").versions) {
  // id: zones-built
  test(`a page that zone.js ${packages["zone.js"]} has patched before, as Angular's does, shows each mode in each language`, async () => {
    const lines = script('await import("zone.js");', 'await import("kvp-veiviser");').replace("document.body.append(guide);", 'Zone.current.fork({ name: "app" }).run(() => document.body.append(guide));');
    const project = await scratch({ packages, files: { ...FILES, "main.js": lines } });
    await project.run("vite", "build", "--target", "es2022");
    const site = await serve(`${project.directory}/dist`);
    await works(browser, site.url);
    await site.close();
    await project.close();
  });
}
