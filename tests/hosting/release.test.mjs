// What a release holds beside the package as built: the list of what is inside, and everyone's licences. `cargo xtask dist` made it just before.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

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
