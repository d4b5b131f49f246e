// What a release holds beside the package as built: the list of what is inside, everyone's licences, and what is published. The stage made it
// just before, as `cargo xtask release` does.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { unzipSync } from "fflate";

const root = new URL("../../", import.meta.url);
const [archive, ...others] = readdirSync(new URL("dist/npm", root));
const path = fileURLToPath(new URL(`dist/npm/${archive}`, root));
const packed = (file) => execFileSync("tar", ["xzOf", path, `package/${file}`], { encoding: "utf8", maxBuffer: 1 << 28 });
const { version } = JSON.parse(readFileSync(new URL("pkg/package.json", root), "utf8"));
const bill = JSON.parse(packed("sbom.cdx.json"));
const licences = packed("THIRD_PARTY_LICENSES");
const crates = bill.components.filter(({ purl }) => purl?.startsWith("pkg:cargo/"));

test("the archive for npm is of this version, and holds what the web server's files do of licences and what is inside", () => {
  assert.deepEqual([archive, others], [`kvp-veiviser-${version}.tgz`, []]);
  for (const file of ["sbom.cdx.json", "THIRD_PARTY_LICENSES", "LICENSE"]) assert.equal(readFileSync(new URL(`dist/kvp/${version}/${file}`, root), "utf8"), packed(file), file);
});

test("every file that the manifest exports is in the archive", () => {
  const files = execFileSync("tar", ["tzf", path], { encoding: "utf8" }).split("\n");
  const { exports } = JSON.parse(packed("package.json"));
  for (const target of Object.values(exports).flatMap((value) => (typeof value === "string" ? [value] : Object.values(value)))) {
    const [start, end] = target.replace("./", "package/").split("*");
    assert.ok(files.some((file) => file.startsWith(start) && file.endsWith(end ?? start)), target);
  }
});

// id: list-of-contents
test("the list of what is inside names every crate with licence, address and checksum, and nothing of the machine that built it", () => {
  assert.deepEqual([bill.bomFormat, bill.specVersion, bill.metadata.component.version], ["CycloneDX", "1.6", version]);
  assert.deepEqual([bill.serialNumber, bill.metadata.timestamp], [undefined, undefined]);
  const lock = readFileSync(new URL("Cargo.lock", root), "utf8");
  assert.ok(crates.length > 20 && crates.length <= 68, `${crates.length} crates`);
  const inside = crates.filter(({ scope }) => scope === "required");
  assert.ok(inside.length > 20 && inside.length <= 60, `${inside.length} crates are inside`);
  assert.ok(crates.every(({ scope }) => ["required", "excluded"].includes(scope)));
  for (const { name, version, purl, licenses, hashes } of crates) {
    assert.equal(purl, `pkg:cargo/${name}@${version}`);
    assert.ok(licenses[0].expression.length > 2, name);
    assert.ok(lock.includes(`name = "${name}"\nversion = "${version}"`) && lock.includes(`checksum = "${hashes[0].content}"`), name);
  }
  assert.equal(bill.components.length, crates.length + 2);
  for (const place of [fileURLToPath(root), process.env.HOME]) assert.ok(!place || !JSON.stringify(bill).includes(`${place.replace(/\/$/, "")}/`), place);
});

test("everything that is inside is there with its licence, in words that let it be passed on", () => {
  for (const { name, version } of crates) assert.ok(licences.includes(`${name} v${version}: `), name);
  assert.match(licences, /^The Rust standard library: /m);
  assert.match(licences, /^@navikt\/ds-css \(Aksel\) v[\d.]+: MIT$/m);
  const texts = licences.split("=".repeat(80)).slice(1);
  for (const text of texts) assert.match(text, /permission|licensed under|redistribut|public domain/i);
  assert.equal(new Set(texts.map((text) => text.slice(text.indexOf("\n\n")))).size, texts.length);
});

const published = new URL(`dist/release/${version}/`, root);
const file = (name) => readFileSync(new URL(name, published));

// id: release-files
test("what is published is the npm package, an archive for web servers, hashes, what is inside, licences and notes, and the sums are theirs", () => {
  const names = readdirSync(published).sort();
  assert.deepEqual(names, ["LICENSE", "RELEASE_NOTES.md", "SHA256SUMS", "THIRD_PARTY_LICENSES", "integritet.json", `kvp-veiviser-${version}-hosting.zip`, `kvp-veiviser-${version}.tgz`, "sbom.cdx.json"].sort());
  const sums = names.filter((name) => name !== "SHA256SUMS").map((name) => `${createHash("sha256").update(file(name)).digest("hex")}  ${name}\n`);
  assert.equal(file("SHA256SUMS").toString(), sums.join(""));
  assert.deepEqual(file(`kvp-veiviser-${version}.tgz`), readFileSync(path));
});

test("the archive for web servers has every file of the server's tree to the byte, the compressed copies and how to serve them", () => {
  const held = unzipSync(file(`kvp-veiviser-${version}-hosting.zip`));
  const tree = readdirSync(new URL("dist/kvp", root), { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).map((one) => `${one.parentPath ?? one.path}/${one.name}`.split("/dist/")[1]);
  assert.deepEqual(Object.keys(held).sort(), [...tree, "README.md", "nginx.conf"].sort());
  for (const name of tree) assert.ok(readFileSync(new URL(`dist/${name}`, root)).equals(held[name]), name);
  for (const name of [`kvp/${version}/kvp-veiviser.wasm.br`, `kvp/${version}/iframe.html`, "kvp/v0/kvp-veiviser.js"]) assert.ok(name in held, name);
});

test("the notes have the version's own changes and the commit, and the same commit gives the same bytes", () => {
  const notes = file("RELEASE_NOTES.md").toString();
  const [commit, date] = execFileSync("git", ["log", "-1", "--format=%H %cI"], { cwd: root, encoding: "utf8" }).trim().split(" ");
  assert.ok(notes.startsWith(`# kvp-veiviser ${version}`) && notes.includes(`Made from ${commit} of ${date.slice(0, 10)}.`));
  assert.match(notes, /^### .+\n\n- Kind: /m);
  assert.doesNotMatch(notes, /^## /m);
  const before = file("SHA256SUMS");
  execFileSync(process.execPath, ["xtask/node/publication.mjs", commit, date], { cwd: root });
  assert.deepEqual(file("SHA256SUMS"), before);
});
