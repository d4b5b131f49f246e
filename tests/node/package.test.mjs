// What the built package holds, and what its wasm may reach.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";

const pkg = new URL("../../pkg/", import.meta.url);
const text = (file) => readFile(new URL(file, pkg), "utf8");

// id: package-version
test("the package is ours, at the crate's version, and needs nobody", async () => {
  const manifest = JSON.parse(await text("package.json"));
  const cargo = await readFile(new URL("../Cargo.toml", pkg), "utf8");
  assert.equal(manifest.name, "kvp-veiviser");
  assert.equal(manifest.version, /^version = "(.+)"$/m.exec(cargo)[1]);
  assert.equal(manifest.dependencies, undefined);
});

test("each module names its wasm in the form that bundlers recognise, with the hash it has", async () => {
  for (const name of ["core", "kvp-veiviser", "kvp-veiviser.workbench"]) {
    const module = await text(`${name}.js`);
    assert.match(module, new RegExp(`new URL\\(\\s*"\\./${name.replaceAll(".", "\\.")}\\.wasm",\\s*import\\.meta\\.url\\s*\\)`), name);
    const named = [...module.matchAll(/new URL\(\s*"([^"]+)",\s*import\.meta\.url/g)].map(([, file]) => file);
    assert.ok(named.every((file) => /\.(wasm|json)$/.test(file)), `a bundler would take one of these for something of the page: ${named}`);
    const digest = await crypto.subtle.digest("SHA-384", await readFile(new URL(`${name}.wasm`, pkg)));
    assert.ok(module.includes(`sha384-${Buffer.from(digest).toString("base64")}`), name);
  }
});

test("no module imports what bundlers cannot follow, but for the one of Node's that it tells them to leave", async () => {
  for (const file of (await readdir(pkg)).filter((name) => name.endsWith(".js"))) {
    const module = await text(file);
    const imports = [...module.matchAll(/\bimport\((?!(?:\/\* as shipped \*\/)?["'])(.*?)[\w$]+\)/g)].map(([, before]) => before);
    const wanted = file.startsWith("iframe") ? [] : ["/* webpackIgnore: true *//* @vite-ignore */"];
    assert.deepEqual(imports, wanted, file);
  }
});

// id: file-of-hashes
test("the file of hashes knows every runtime file, and no other hash", async () => {
  const hashes = JSON.parse(await text("integritet.json"));
  for (const file of ["core.js", "core.wasm", "kvp-veiviser.js", "kvp-veiviser.wasm", "kvp-veiviser.css", "kvp-veiviser.single.js", "kvp-veiviser.workbench.js", "kvp-veiviser.workbench.wasm", "kvp-veiviser.workbench.css", "kvp-veiviser.workbench.single.js"]) {
    const digest = await crypto.subtle.digest("SHA-384", await readFile(new URL(file, pkg)));
    assert.equal(hashes[file], `sha384-${Buffer.from(digest).toString("base64")}`, file);
  }
});

test("every file that the manifest exports is there, but for the one that a release brings", async () => {
  const { exports } = JSON.parse(await text("package.json"));
  const files = await readdir(pkg, { recursive: true });
  for (const target of Object.values(exports).flatMap((value) => (typeof value === "string" ? [value] : Object.values(value)))) {
    if (target === "./sbom.cdx.json") continue;
    const [start, end] = target.slice(2).split("*");
    assert.ok(files.some((file) => file.startsWith(start) && file.endsWith(end ?? start)), target);
  }
});

// id: no-way-out
test("the wasm imports no way out of the page", async () => {
  for (const name of ["core", "kvp-veiviser", "kvp-veiviser.workbench"]) {
    const wasm = await WebAssembly.compile(await readFile(new URL(`${name}.wasm`, pkg)));
    const imports = WebAssembly.Module.imports(wasm).map((one) => one.name.replace(/_[0-9a-f]{16}$/, ""));
    const ways = /fetch|XMLHttpRequest|WebSocket|sendBeacon|[sS]torage|indexedDB|cookie|_open_|postMessage/;
    assert.deepEqual(imports.filter((one) => ways.test(one)), [], name);
  }
});

test("the stylesheet asks for nothing, and knows no root but the host", async () => {
  const css = await text("kvp-veiviser.css");
  assert.doesNotMatch(css, /url\((?!["']?data:)|@import|@font-face/);
  assert.doesNotMatch(css.replaceAll("--kvp-rem:max(1rem", ""), /:root|[0-9]rem\b(?=[^{]*\})/);
});

// id: no-build-path
test("no file tells where it was built", async () => {
  for (const file of await readdir(pkg, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const bytes = await readFile(`${file.parentPath ?? file.path}/${file.name}`);
    for (const place of [process.cwd(), process.env.HOME]) {
      if (place && place.length > 1) assert.equal(bytes.indexOf(`${place}/`), -1, `${file.name} names ${place}`);
    }
  }
});
