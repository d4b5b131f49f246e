// What is no browser's page, and no module with an address: scripts and CommonJS, `data:` and `blob:`, and the other programs that run JavaScript.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import init, { assess } from "../../pkg/core.js";
import { launch } from "../browser/chromium.mjs";
import { PAGE, freePort, host, scratch, script, serve, works } from "./scratch.mjs";

const pkg = (file) => readFile(fileURLToPath(new URL(`../../pkg/${file}`, import.meta.url)));
const ANSWERS = '{ alder: 27, opphold: "fast_bopel" }, "2026-06-01"';
/** The result is asked for as everywhere, and written. */
const ASKS = `process.stdout.write(JSON.stringify(assess(${ANSWERS})));\n`;

let browser;
let expected;
before(async () => {
  [browser] = await Promise.all([launch(), init(await pkg("core.wasm"))]);
  expected = assess({ alder: 27, opphold: "fast_bopel" }, "2026-06-01");
});
after(() => browser.close());

for (const packages of host("node-cjs").versions) {
  test(`esbuild ${packages.esbuild} makes a CommonJS module for Node of the rules, which are ready with their wasm`, async () => {
    const ready = `import { readFileSync } from "node:fs";\nimport init, { assess } from "kvp-veiviser/core";\ninit(readFileSync(process.argv[2])).then(() => { ${ASKS} });\n`;
    const project = await scratch({ packages, files: { "main.mjs": ready }, manifest: {} });
    await project.run("esbuild", "main.mjs", "--bundle", "--platform=node", "--format=cjs", "--outfile=main.cjs", "--log-override:empty-import-meta=silent");
    assert.deepEqual(JSON.parse(await project.run("node", "main.cjs", "node_modules/kvp-veiviser/core.wasm")), expected);
    await project.close();
  });

  test(`esbuild ${packages.esbuild} makes a CommonJS module for Node of the rules in one file, which need nothing beside`, async () => {
    const ready = `import init, { assess } from "kvp-veiviser/single";\ninit().then(() => { ${ASKS} });\n`;
    const project = await scratch({ packages, files: { "main.mjs": ready }, manifest: {} });
    await project.run("esbuild", "main.mjs", "--bundle", "--platform=node", "--format=cjs", "--outfile=main.cjs", "--log-override:empty-import-meta=silent");
    assert.deepEqual(JSON.parse(await project.run("node", "main.cjs")), expected);
    await project.close();
  });

  test(`esbuild ${packages.esbuild} makes one plain script of the rules, which are ready with their wasm`, async () => {
    const ready = `import init, { assess } from "kvp-veiviser/core";\nfetch("core.wasm").then((wasm) => wasm.arrayBuffer()).then(init).then(() => { document.title = JSON.stringify(assess(${ANSWERS})); });\n`;
    const project = await scratch({ packages, files: { "main.mjs": ready, "dist/index.html": `${PAGE}<script src="main.js"></script>\n`, "dist/core.wasm": await pkg("core.wasm") } });
    await project.run("esbuild", "main.mjs", "--bundle", "--format=iife", "--outfile=dist/main.js", "--log-override:empty-import-meta=silent");
    const site = await serve(`${project.directory}/dist`);
    const page = await browser.newPage();
    await page.goto(site.url);
    await page.waitForFunction(() => document.title.startsWith("{"));
    assert.deepEqual(JSON.parse(await page.title()), expected);
    await page.close();
    await site.close();
    await project.close();
  });
}

test("the rules are ready from a data: URL, with the wasm handed over as bytes or as a module", async () => {
  const wasm = await pkg("core.wasm");
  for (const [name, source] of [["bytes", wasm], ["a module", await WebAssembly.compile(wasm)]]) {
    const core = await import(`data:text/javascript;base64,${Buffer.concat([await pkg("core.js"), Buffer.from(`\n// ${name}`)]).toString("base64")}`);
    await core.default(source);
    assert.deepEqual(core.assess({ alder: 27, opphold: "fast_bopel" }, "2026-06-01"), expected, name);
  }
});

const ADDRESSES = {
  "data:": 'const address = `data:text/javascript;charset=utf-8,${encodeURIComponent(source)}`;',
  "blob:": 'const address = URL.createObjectURL(new Blob([source], { type: "text/javascript" }));',
};
for (const [scheme, address] of Object.entries(ADDRESSES)) {
  for (const [file, modes] of [["kvp-veiviser.single.js", ["innbygger"]], ["kvp-veiviser.workbench.single.js", ["veileder", "bistand"]]]) {
    test(`${file} shows ${modes.join(" and ")} in each language from a ${scheme} address`, async () => {
      const main = script(`const source = await (await fetch("${file}")).text();`, address, "await import(address);");
      const project = await scratch({ files: { "index.html": `${PAGE}<script type="module" src="main.js"></script>\n`, "main.js": main, [file]: await pkg(file) } });
      const site = await serve(project.directory);
      // The same bytes come once over the line and once out of the address, as they must.
      await works(browser, site.url, { modes, mayFetch: (url) => url.startsWith(scheme) });
      await site.close();
      await project.close();
    });
  }
}

const WORKER = `import wasm from "kvp-veiviser/core.wasm";
import init, { assess } from "kvp-veiviser/core";
await init(wasm);
export default { fetch: () => Response.json(assess(${ANSWERS})) };
`;
for (const packages of host("workerd").versions) {
  test(`Cloudflare's workerd, from Wrangler ${packages.wrangler}, is ready with kvp-veiviser/core.wasm`, async () => {
    const config = { name: "host", main: "worker.js", compatibility_date: "2026-04-01", send_metrics: false };
    const project = await scratch({ packages, files: { "worker.js": WORKER, "wrangler.json": JSON.stringify(config) } });
    const server = await project.devServer(["wrangler", "dev", "--ip", "127.0.0.1", "--port", await freePort(), "--inspector-port", await freePort()], /Ready on (\S+)/, { env: { XDG_CONFIG_HOME: project.directory, WRANGLER_SEND_METRICS: "false" } });
    assert.deepEqual(await (await fetch(server.url)).json(), expected);
    await server.close();
    await project.close();
  });
}

for (const [id, tool, command] of [["bun", "bun", ["node_modules/@oven/bun-linux-x64/bin/bun", "run"]], ["deno", "deno", ["node_modules/@deno/linux-x64-glibc/deno", "run", "--allow-read", "--no-remote"]]]) {
  for (const packages of host(id).versions) {
    test(`${tool} ${packages[tool]} finds the rules' wasm by itself`, async () => {
      const program = `import process from "node:process";\nimport init, { assess } from "kvp-veiviser/core";\nawait init();\n${ASKS}`;
      const project = await scratch({ packages, files: { "main.mjs": program } });
      assert.deepEqual(JSON.parse(await project.run(...command, "main.mjs")), expected);
      await project.close();
    });
  }
}
