// `cargo xtask vite`: a page that Vite has made of the package shows the guide; alone, in React, and where Angular's zones have patched the
// page. They weigh more than all our tools together, so they are fetched for the occasion, in these versions.
//
//     node xtask/node/vite.mjs <an empty directory>

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { readFile, writeFile } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { chromium } from "playwright-core";

const FRAMEWORKS = ["vite@8.3.8", "react@19.3.1", "react-dom@19.3.1", "zone.js@0.16.3"];
const PAGES = {
  plain: `import "kvp-veiviser"; document.body.append(document.createElement("kvp-veiviser"));`,
  // What is no text goes to React's custom elements as a property, and an event's listener by its name.
  react: `import "kvp-veiviser"; import { createElement } from "react"; import { createRoot } from "react-dom/client";
    const props = { lang: "nn", "share-result": true, answers: { alder: 27 }, "onkvp-ready": () => { window.heard = true; } };
    createRoot(document.body.appendChild(document.createElement("div"))).render(createElement("kvp-veiviser", props));`,
  zone: `await import("zone.js"); await import("kvp-veiviser"); Zone.current.fork({ name: "app" }).run(() => document.body.append(document.createElement("kvp-veiviser")));`,
};
const MEDIA = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".wasm": "application/wasm" };

const directory = resolve(process.argv[2]);
const npm = (...given) => execFileSync("npm", [...given, "--no-audit", "--no-fund", "--loglevel=error"], { cwd: directory, stdio: "inherit" });

await writeFile(join(directory, "package.json"), JSON.stringify({ private: true, type: "module" }));
for (const [name, script] of Object.entries(PAGES)) await writeFile(join(directory, `${name}.js`), script);
await writeFile(join(directory, "main.js"), `const pages = { ${Object.keys(PAGES).map((name) => `${name}: () => import("./${name}.js")`)} };\npages[location.hash.slice(1)]();\n`);
await writeFile(join(directory, "index.html"), '<!doctype html><html lang="nb"><meta charset="utf-8"><body><script type="module" src="/main.js"></script>');
npm("install", "--save-exact", "--ignore-scripts", ...FRAMEWORKS);
npm("install", "--install-links", "--ignore-scripts", resolve("pkg"));
execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--target", "es2022"], { cwd: directory, stdio: "inherit" });

const server = createServer(async (request, response) => {
  const name = request.url === "/" ? "index.html" : request.url.slice(1);
  const body = await readFile(join(directory, "dist", name)).catch(() => undefined);
  response.writeHead(body ? 200 : 404, { "Content-Type": MEDIA[extname(name)] ?? "application/octet-stream" }).end(body);
}).listen(0, "127.0.0.1");
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
for (const name of Object.keys(PAGES)) {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${server.address().port}/#${name}`);
  await page.waitForFunction(() => document.querySelector("kvp-veiviser")?.assessment, undefined, { timeout: 10_000 });
  if (name === "react") {
    const { lang, shareResult, answers, heard } = await page.evaluate(() => {
      const { lang, shareResult, answers } = document.querySelector("kvp-veiviser");
      return { lang, shareResult, answers, heard: window.heard };
    });
    assert.deepEqual([lang, shareResult, answers, heard], ["nn", true, { alder: 27 }, true]);
  }
  await page.close();
}
await browser.close();
server.close();
console.log(`The guide is shown on pages of ${FRAMEWORKS.join(", ")}.`);
