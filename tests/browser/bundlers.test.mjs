// A page that a bundler has made of the package: the element works from a bundle as it does alone.

import assert from "node:assert/strict";
import { cp, mkdtemp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { launch } from "./chromium.mjs";
import { open } from "./guide.mjs";
import { host } from "./host.mjs";

const pkg = fileURLToPath(new URL("../../pkg", import.meta.url));

let browser;
let directory;
before(async () => {
  [browser, directory] = await Promise.all([launch(), mkdtemp(join(tmpdir(), "kvp-bundle-"))]);
  await mkdir(join(directory, "node_modules"));
  await symlink(pkg, join(directory, "node_modules/kvp-veiviser"), "dir");
});
after(() => Promise.all([browser.close(), rm(directory, { recursive: true })]));

for (const [entry, beside] of [["kvp-veiviser", ["kvp-veiviser.wasm", "kvp-veiviser.nb.json"]], ["kvp-veiviser/single", []]]) {
  test(`a page that esbuild makes of ${entry} shows the guide, with ${beside.length || "no"} files laid beside`, async () => {
    const out = join(directory, entry.replace("/", "-"));
    await writeFile(join(directory, "main.mjs"), `import ${JSON.stringify(entry)}; document.body.append(document.createElement("kvp-veiviser"));`);
    await build({ entryPoints: [join(directory, "main.mjs")], outfile: join(out, "main.js"), bundle: true, minify: true, format: "esm", logLevel: "error" });
    for (const file of beside) await cp(join(pkg, file), join(out, file));
    const pages = { "/": '<!doctype html><html lang="nb"><meta charset="utf-8"><body><script type="module" src="/out/main.js"></script>' };
    const files = new Map(await Promise.all(["main.js", ...beside].map(async (file) => [`/out/${file}`, await readFile(join(out, file))])));
    const fault = (path, response) => files.has(path) && Boolean(response.writeHead(200, { "Content-Type": path.endsWith("wasm") ? "application/wasm" : "text/javascript" }).end(files.get(path)));
    const site = await host({ pages, fault });
    const { page, seen, ready, close } = await open(browser, { url: site.url, waits: false });
    await page.waitForSelector("kvp-veiviser");
    await ready();
    assert.deepEqual(seen.exceptions, []);
    await close();
    await site.close();
  });
}
