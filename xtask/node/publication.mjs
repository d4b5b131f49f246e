// `dist/release/<version>/`: what a version is published as, from what `dist.mjs` has laid out.
//
//     node xtask/node/publication.mjs <commit> <its date>
//
//     kvp-veiviser-<version>.tgz           the npm package
//     kvp-veiviser-<version>-hosting.zip   what a web server puts at the top of its tree, with how
//     RELEASE_NOTES.md                     what is new, and what each file is
//     integritet.json                      the hashes that a page may pin
//     sbom.cdx.json, THIRD_PARTY_LICENSES, LICENSE
//     SHA256SUMS                           of all of these
//
// The same commit gives the same bytes: the archive has the commit's date, and its files are in order.

import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { zipSync } from "fflate";

const [, , commit, date] = process.argv;
const { name, version } = JSON.parse(await readFile("pkg/package.json", "utf8"));
const out = join("dist/release", version);
const hosted = join("dist/kvp", version);

await rm("dist/release", { recursive: true, force: true });
await mkdir(out, { recursive: true });
await copyFile(join("dist/npm", `${name}-${version}.tgz`), join(out, `${name}-${version}.tgz`));
for (const file of ["integritet.json", "sbom.cdx.json", "THIRD_PARTY_LICENSES", "LICENSE"]) await copyFile(join(hosted, file), join(out, file));
await writeFile(join(out, `${name}-${version}-hosting.zip`), await archive());
const { text, isTrial } = await notes();
await writeFile(join(out, "RELEASE_NOTES.md"), text);
const sums = await Promise.all((await readdir(out)).sort().map(async (file) => `${createHash("sha256").update(await readFile(join(out, file))).digest("hex")}  ${file}\n`));
await writeFile(join(out, "SHA256SUMS"), sums.join(""));
console.log(`${out}: ${(await readdir(out)).length} files. Nothing is published; docs/releasing.md says how.`);
if (isTrial) console.log(`CHANGELOG.md calls ${version} not yet released, so this is a trial.`);

/** The tree for a web server. A zip, since editors of municipal sites often sit at Windows. */
async function archive() {
  const found = (await readdir("dist/kvp", { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const files = found.map((entry) => join(entry.parentPath ?? entry.path, entry.name)).map((path) => [path.slice("dist/".length).replaceAll("\\", "/"), path]);
  files.push(["nginx.conf", "docs/hosting/nginx.conf"], ["README.md", "docs/hosting/README.md"]);
  const security = ".well-known/security.txt";
  if (existsSync(join("dist", security))) files.push([security, join("dist", security)]);
  files.sort(([one], [other]) => (one < other ? -1 : 1));
  const held = await Promise.all(files.map(async ([place, path]) => [place, await readFile(path)]));
  // A zip holds the time of a clock on the wall, so the same must be read from the date everywhere.
  const mtime = new Date(date.slice(0, 19));
  return zipSync(Object.fromEntries(held), { level: 9, mtime });
}

/** What is new, by the changelog, and what the files are. Links within the repository lead nowhere from a release's page. */
async function notes() {
  const changelog = await readFile("CHANGELOG.md", "utf8");
  const [, heading, changes] = new RegExp(`^## (${version.replaceAll(".", "\\.")}.*)\\n([^]*?)(?=^## |$(?![^]))`, "m").exec(changelog) ?? [];
  if (!changes) throw new Error(`CHANGELOG.md has no section for ${version}.`);
  const { default: init, rates, version: versions } = await import(new URL("../../pkg/core.js", import.meta.url));
  await init();
  const { rules, schema } = versions();
  const text = `# ${name} ${heading}

Made from ${commit} of ${date.slice(0, 10)}. Rules of ${rules}, contract ${schema}; the basic amount is known through ${rates().grunnbeloep.knownThrough}.

| File | What it is |
|---|---|
| \`${name}-${version}.tgz\` | the npm package: \`npm install ./${name}-${version}.tgz\` |
| \`${name}-${version}-hosting.zip\` | the files for a web server: unpack them at the top of its tree, and read \`README.md\` |
| \`integritet.json\` | what a page writes as \`integrity\` next to a file's address |
| \`sbom.cdx.json\` | what is inside, as CycloneDX |
| \`THIRD_PARTY_LICENSES\`, \`LICENSE\` | the terms |
| \`SHA256SUMS\` | \`sha256sum --check SHA256SUMS\` says whether the files are these |

${changes.trim().replace(/\[([^\]]+)\]\((?!https:)[^)]+\)/g, "$1")}
`;
  return { text, isTrial: heading.includes("not yet released") };
}
