// Hosts that use Parcel, which gives every module an address of its own making.

import { after, before, test } from "node:test";
import { launch } from "../browser/chromium.mjs";
import { PAGE, freePort, host, scratch, script, serve, works } from "./scratch.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const ROW = host("parcel");
const FILES = { "index.html": `${PAGE}<script type="module" src="./main.js"></script>\n`, "main.js": script('import "kvp-veiviser";'), ".parcelrc": `{ "extends": "@parcel/config-default", ${ROW.line} }\n` };

for (const packages of ROW.versions) {
  test(`a page that Parcel ${packages.parcel} has built shows each mode in each language`, async () => {
    const project = await scratch({ packages, files: FILES });
    await project.run("parcel", "build", "index.html", "--no-cache");
    const site = await serve(`${project.directory}/dist`);
    await works(browser, site.url);
    await site.close();
    await project.close();
  });

  test(`a page from Parcel ${packages.parcel}'s own server shows each mode in each language`, async () => {
    const project = await scratch({ packages, files: FILES });
    const server = await project.devServer(["parcel", "serve", "index.html", "--no-cache", "--port", await freePort()]);
    await works(browser, server.url);
    await server.close();
    await project.close();
  });

  test(`Parcel ${packages.parcel} finds kvp-veiviser/single where it is told to read exports`, async () => {
    const manifest = { "@parcel/resolver-default": { packageExports: true } };
    const project = await scratch({ packages, manifest, files: { "index.html": FILES["index.html"], "main.js": script('import "kvp-veiviser/single";') } });
    await project.run("parcel", "build", "index.html", "--no-cache");
    const site = await serve(`${project.directory}/dist`);
    await works(browser, site.url, { modes: ["innbygger"] });
    await site.close();
    await project.close();
  });
}
