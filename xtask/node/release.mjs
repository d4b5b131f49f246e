// What a package owes those who receive it, made when it is released: `sbom.cdx.json`, what ships inside it as CycloneDX 1.6, and
// `THIRD_PARTY_LICENSES`, the terms of all of that in the authors' own words.

import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Contrib, Enums, Models, Serialize, Spec } from "@cyclonedx/cyclonedx-library";
import { parse } from "smol-toml";

const HEAD = `The files of this package contain or are made from the works below. Where a work may be used under several licences, it is used
under the MIT licence if that is one of them. Each text stands once, after the works it belongs to.
`;
const RULE = "=".repeat(80);
const TARGET = "wasm32-unknown-unknown";
/** What every wasm is built with, together. */
const FEATURES = "package,element,workbench";

const cargo = (...given) => execFileSync(process.env.CARGO ?? "cargo", [...given, "--locked"], { encoding: "utf8", maxBuffer: 1 << 28, stdio: ["ignore", "pipe", "inherit"] });
const texts = new Contrib.License.Utils.LicenseEvidenceGatherer();

/** Writes both files into a folder that holds the package. */
export async function describe(folder) {
  const { version } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const works = [...(await crates()), await aksel(), STD];
  await writeFile(join(folder, "sbom.cdx.json"), bill(version, works));
  await writeFile(join(folder, "THIRD_PARTY_LICENSES"), await terms(works));
}

/** The crates compiled into a wasm: neither build scripts nor procedural macros. */
async function crates() {
  const { packages } = JSON.parse(cargo("metadata", "--format-version=1", "--all-features", `--filter-platform=${TARGET}`));
  const lock = parse(await readFile("Cargo.lock", "utf8"));
  const inside = (await readFile("xtask/src/inside.txt", "utf8")).split("\n");
  const tree = cargo("tree", "--package=kvp-veiviser", "--no-default-features", `--features=${FEATURES}`, `--target=${TARGET}`, "--edges=normal,no-proc-macro", "--prefix=none", "--format={p}");
  // Our own package is the one that Cargo shows with a path.
  const shipped = new Set(tree.split("\n").map((line) => line.replace(" (*)", "")).filter((line) => line && !line.includes("(")));
  return [...shipped].sort().map((work) => {
    const [name, version] = work.split(" v");
    const same = (one) => one.name === name && one.version === version;
    const { license, authors, manifest_path } = packages.find(same);
    const { checksum } = lock.package.find(same);
    return {
      ...{ work, name, version, licence: license.replace(/\s*\/\s*/g, " OR "), folder: dirname(manifest_path) },
      owners: authors.join(", ") || `the authors of ${name}`,
      purl: `pkg:cargo/${name}@${version}`,
      hash: checksum,
      // What Cargo compiles and the linker leaves out altogether cannot be reached from inside.
      scope: inside.includes(name) ? Enums.ComponentScope.Required : Enums.ComponentScope.Excluded,
    };
  });
}

/** The stylesheet is made from it. */
async function aksel() {
  const name = "@navikt/ds-css";
  const folder = join("node_modules", name);
  const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  return { work: `${name} (Aksel) v${version}`, name, version, licence: license, folder, owners: "2017 NAV", purl: `pkg:npm/%40navikt/ds-css@${version}`, scope: Enums.ComponentScope.Required };
}

const STD = { work: "The Rust standard library", name: "The Rust standard library", licence: "MIT OR Apache-2.0", owners: "The Rust Project Contributors", scope: Enums.ComponentScope.Required };

/** It names no time and no number of its own, so that the same sources give the same bytes. */
function bill(version, works) {
  const licences = (licence) => new Models.LicenseRepository([new Models.LicenseExpression(licence)]);
  const ours = "kvp-veiviser";
  const component = ({ name, version, licence, purl, hash, scope }) =>
    new Models.Component(Enums.ComponentType.Library, name, {
      ...{ version, purl, scope, bomRef: purl ?? name, licenses: licences(licence) },
      hashes: new Models.HashDictionary(hash ? [[Enums.HashAlgorithm["SHA-256"], hash]] : []),
    });
  const bom = new Models.Bom({
    metadata: new Models.Metadata({ component: component({ name: ours, version, licence: "MIT", purl: `pkg:npm/${ours}@${version}` }) }),
    components: new Models.ComponentRepository(works.map(component)),
  });
  const written = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  return `${written.serialize(bom, { sortLists: true, space: 2 })}\n`;
}

async function terms(works) {
  const named = new Map();
  for (const work of works) {
    const text = (came(work) ?? (await mit(work))).trim();
    named.set(text, [...(named.get(text) ?? []), `${work.work}: ${work.licence}`]);
  }
  return [HEAD, ...[...named].map(([text, names]) => `${RULE}\n${names.join("\n")}\n\n${text}\n`)].join("\n");
}

/** The licence that came with a work: the MIT one if there are several, else all there are. */
function came({ folder }) {
  const files = folder ? [...texts.getFileAttachments(folder)] : [];
  const mit = files.filter(({ file }) => /MIT/i.test(file));
  const found = (mit.length > 0 ? mit : files).map(({ text }) => Buffer.from(text.content, text.encoding ?? "utf8").toString("utf8").replaceAll("\r\n", "\n"));
  return found.length > 0 ? found.join("\n\n") : undefined;
}

/** Whose words are missing, is used under the MIT licence, which is our own too. */
async function mit({ work, licence, owners }) {
  if (!/\bMIT\b/.test(licence)) throw new Error(`${work} brings no licence text, and is not under the MIT licence.`);
  const [, permission] = (await readFile("LICENSE", "utf8")).split(/\n\n(?=Permission)/);
  return `Copyright (c) ${owners}\n\n${permission}`;
}
