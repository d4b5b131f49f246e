// The package as npm packs it, before those who check packages for others, and under the oldest and the newest compiler of TypeScript that hosts use.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { host, scratch } from "./scratch.mjs";

const types = fileURLToPath(new URL("../types/", import.meta.url));
const read = (file) => readFile(join(types, file), "utf8");

for (const packages of host("package").versions) {
  test("publint and Are The Types Wrong find nothing to say about the package, for those who load modules", async () => {
    const project = await scratch({ packages });
    const unpacked = "node_modules/kvp-veiviser";
    // What is inside is listed when a version is made, and so before it is packed.
    await project.write({ [`${unpacked}/sbom.cdx.json`]: "{}" });
    const [{ filename }] = JSON.parse(await project.run("npm", "pack", `./${unpacked}`, "--json", "--ignore-scripts", "--loglevel=error"));
    assert.match(await project.run("publint", filename, "--strict"), /All good!/);
    const { exports } = JSON.parse(await readFile(join(project.directory, unpacked, "package.json"), "utf8"));
    // Stylesheets, pages, texts and wasm are files and have no types.
    const files = Object.entries(exports).filter(([, leads]) => typeof leads === "string").map(([entry]) => entry);
    // A package of modules has no types of CommonJS, and entries beside the main one only for those who read exports.
    await project.run("attw", filename, "--profile", "esm-only", "--exclude-entrypoints", ...files);
    await project.close();
  });
}

const RESOLUTIONS = {
  bundler: { module: "esnext", moduleResolution: "bundler" },
  node16: { module: "node16", moduleResolution: "node16" },
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
};
const STRICT = { strict: true, noUncheckedIndexedAccess: true, target: "es2022", lib: ["es2022", "dom", "dom.iterable"], types: [], noEmit: true, skipDefaultLibCheck: true };

for (const packages of host("typescript").versions) {
  test(`TypeScript ${packages.typescript} under strict compiles what a host may write and nothing else, resolved as a bundler, node16 and nodenext do`, async () => {
    const files = { "accept.mts": await read("accept.mts"), "reject.mts": await read("reject.mts"), "program.mts": await read("program.mts") };
    const project = await scratch({ packages, files });
    for (const [name, options] of Object.entries(RESOLUTIONS)) {
      await project.write({ "tsconfig.json": JSON.stringify({ compilerOptions: { ...STRICT, ...options }, files: ["accept.mts", "reject.mts"] }) });
      assert.equal(await project.run("tsc", "--project", "tsconfig.json"), "", name);
    }
    await project.write({ "tsconfig.json": JSON.stringify({ compilerOptions: { ...STRICT, ...RESOLUTIONS.nodenext, lib: ["es2022"] }, files: ["program.mts"] }) });
    assert.equal(await project.run("tsc", "--project", "tsconfig.json"), "", "without a browser");
    await project.close();
  });
}

for (const packages of host("typescript-node10").versions) {
  test(`TypeScript ${packages.typescript} finds the types of the main entry where it reads no exports`, async () => {
    const main = 'import init, { assess, type KvpAssessment } from "kvp-veiviser";\nexport const ready: Promise<KvpAssessment> = init().then(() => assess({ alder: 27 }, "2026-06-01"));\n// @ts-expect-error\nassess({ alder: [] });\n';
    const project = await scratch({ packages, files: { "main.ts": main, "tsconfig.json": JSON.stringify({ compilerOptions: { ...STRICT, module: "esnext", moduleResolution: "node" }, files: ["main.ts"] }) } });
    assert.equal(await project.run("tsc", "--project", "tsconfig.json"), "");
    await project.close();
  });
}
