// The package as npm packs it: what is in it, and that it works for those who install it, in Node and through a bundler.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { root } from "./root.mjs";

const pkg = fileURLToPath(new URL("pkg", root));
const host = mkdtempSync(join(tmpdir(), "kvp-pack-"));
after(() => rmSync(host, { recursive: true }));

const [packed] = JSON.parse(execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", host], { cwd: pkg, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
const installed = join(host, "node_modules/kvp-veiviser");
mkdirSync(installed, { recursive: true });
execFileSync("tar", ["xzf", join(host, packed.filename), "--strip-components=1", "-C", installed]);

test("npm packs the files that hosts need, and no others", () => {
  const files = packed.files.map(({ path }) => path).filter((path) => !path.startsWith("schema/")).sort();
  const modules = ["core", "kvp-veiviser", "kvp-veiviser.single", "kvp-veiviser.workbench", "kvp-veiviser.workbench.single", "iframe", "iframe-height"].map((name) => `${name}.js`);
  const texts = ["LICENSE", "README.md", "custom-elements.json", "integritet.json", "package.json"];
  const packs = ["kvp-veiviser", "kvp-veiviser.workbench"].flatMap((name) => ["nb", "nn", "en", "uk", "ar"].map((language) => `${name}.${language}.json`));
  const expected = [...modules, ...texts, ...packs, "core.wasm", "kvp-veiviser.wasm", "kvp-veiviser.workbench.wasm", "contract.d.ts", "core.d.ts", "iframe-height.d.ts", "kvp-veiviser.d.ts", "react.d.ts", "kvp-veiviser.css", "kvp-veiviser.workbench.css", "iframe.css", "iframe.html"];
  assert.deepEqual(files, expected.sort());
  assert.ok(packed.size < 1_800_000, `${packed.size} bytes`);
});

test("who installs it runs the rules in Node by each of its entries, and imports the contract's files", () => {
  writeFileSync(join(host, "program.mjs"), `
    import init, { assess } from "kvp-veiviser/core";
    import everything, { KvpVeiviser, version } from "kvp-veiviser";
    import { KvpVeiviser as single } from "kvp-veiviser/single";
    import { createRequire } from "node:module";
    const require = createRequire(import.meta.url);
    await Promise.all([init(), everything()]);
    const found = ["answers", "assessment"].map((name) => require("kvp-veiviser/schema/" + name + ".json").title);
    console.log(JSON.stringify([assess({ alder: 27, barn: 1 }, "2026-06-01").stipend.perMonth.total, typeof KvpVeiviser, typeof single, version().schema,
      require("kvp-veiviser/custom-elements.json").schemaVersion, require("kvp-veiviser/package.json").name, ...found]));`);
  const printed = JSON.parse(execFileSync(process.execPath, ["program.mjs"], { cwd: host, encoding: "utf8" }));
  assert.deepEqual(printed, ["24048.04", "function", "function", 1, "1.0.0", "kvp-veiviser", "KvpAnswers", "KvpAssessment"]);
});

test("what it does not export cannot be imported", () => {
  for (const path of ["kvp-veiviser/kvp-veiviser.workbench.js", "kvp-veiviser/iframe.js"]) {
    assert.throws(() => execFileSync(process.execPath, ["--input-type=module", "-e", `import ${JSON.stringify(path)}`], { cwd: host, stdio: ["ignore", "ignore", "pipe"] }), /ERR_PACKAGE_PATH_NOT_EXPORTED/);
  }
});

test("esbuild bundles the rules with their wasm laid beside, and a bundle that wants one function still works", async () => {
  writeFileSync(join(host, "entry.mjs"), `import init, { rates } from "kvp-veiviser/core"; await init(); console.log(Object.keys(rates()).length > 0);`);
  await build({ entryPoints: [join(host, "entry.mjs")], outfile: join(host, "out/bundle.mjs"), bundle: true, format: "esm", platform: "node", logLevel: "error" });
  cpSync(join(installed, "core.wasm"), join(host, "out/core.wasm"));
  assert.equal(execFileSync(process.execPath, ["out/bundle.mjs"], { cwd: host, encoding: "utf8" }).trim(), "true");
});
