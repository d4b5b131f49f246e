// The package as npm packs it, before those who check packages for others, and under the oldest and the newest compiler of TypeScript that hosts use.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { host, packed, scratch } from "./scratch.mjs";

const types = fileURLToPath(new URL("../types/", import.meta.url));
const read = (file) => readFile(join(types, file), "utf8");

for (const packages of host("package").versions) {
  test("publint finds nothing to say about the package", async () => {
    const project = await scratch({ packages });
    assert.match(await project.run("publint", await packed(), "--strict"), /All good!/);
    await project.close();
  });

  test("Are The Types Wrong finds nothing wrong, for those who read exports and load modules", async () => {
    const project = await scratch({ packages });
    // Modules only: Node's `require` loads them too, and what reads no `exports` has the main entry alone.
    const found = await project.run("attw", await packed(), "--profile", "esm-only", "--format", "json", "--exclude-entrypoints", ...(await noCode(project)));
    const { analysis } = JSON.parse(found);
    assert.deepEqual(analysis.problems.filter(({ resolutionKind }) => resolutionKind !== "node10" && resolutionKind !== "node16-cjs"), []);
    await project.close();
  });
}

/** The entries that are files and no modules: stylesheets, pages, texts and wasm. */
async function noCode({ directory }) {
  const { exports } = JSON.parse(await readFile(join(directory, "node_modules/kvp-veiviser/package.json"), "utf8"));
  return Object.entries(exports).filter(([, leads]) => typeof leads === "string").map(([entry]) => entry);
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
      await project.write({ "tsconfig.json": JSON.stringify({ compilerOptions: { ...STRICT, ...options, lib: ["es2022"] }, files: ["program.mts"] }) });
      assert.equal(await project.run("tsc", "--project", "tsconfig.json"), "", `${name}, without a browser`);
    }
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
