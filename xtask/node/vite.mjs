// `cargo xtask vite`: a page that Vite has made of the package, in development's stead, shows the guide. Vite weighs more than all our tools
// together, so it is fetched for the occasion, in this version.
//
//     node xtask/node/vite.mjs <an empty directory>

import { execFileSync } from "node:child_process";
import { createServer } from "node:http";
import { readFile, writeFile } from "node:fs/promises";
import { extname, join, resolve } from "node:path";
import { chromium } from "playwright-core";

const VITE = "8.3.8";
const MEDIA = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" };

const directory = resolve(process.argv[2]);
const npm = (...given) => execFileSync("npm", [...given, "--no-audit", "--no-fund", "--loglevel=error"], { cwd: directory, stdio: "inherit" });

await writeFile(join(directory, "package.json"), JSON.stringify({ private: true, type: "module" }));
await writeFile(join(directory, "main.js"), `import "kvp-veiviser";\ndocument.body.append(document.createElement("kvp-veiviser"));\n`);
await writeFile(join(directory, "index.html"), '<!doctype html><html lang="nb"><meta charset="utf-8"><body><script type="module" src="/main.js"></script>');
npm("install", "--save-exact", "--ignore-scripts", `vite@${VITE}`);
npm("install", "--install-links", "--ignore-scripts", resolve("pkg"));
execFileSync(process.execPath, ["node_modules/vite/bin/vite.js", "build"], { cwd: directory, stdio: "inherit" });

const server = createServer(async (request, response) => {
  const name = request.url === "/" ? "index.html" : request.url.slice(1);
  const body = await readFile(join(directory, "dist", name)).catch(() => undefined);
  response.writeHead(body ? 200 : 404, { "Content-Type": MEDIA[extname(name)] ?? "application/octet-stream" }).end(body);
}).listen(0, "127.0.0.1");
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
await page.waitForFunction(() => document.querySelector("kvp-veiviser")?.assessment, undefined, { timeout: 10_000 });
await browser.close();
server.close();
console.log(`The guide is shown on a page that Vite ${VITE} has built.`);
