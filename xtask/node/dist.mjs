// `dist/`: what a web server puts at the top of its tree, from `pkg/`.
//
//     /kvp/<version>/…   never changes, and may be kept for ever
//     /kvp/v<major>/…    small modules that lead to the newest version, to be asked for again every few minutes
//     /npm/…             the npm package, as it is published
//
//     /.well-known/security.txt   where a fault is reported, once that is decided
//
// Each file has a compressed copy beside it, so that the server need not pack it at every request.

import { execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { describe } from "./release.mjs";
import { securityText } from "./security.mjs";

const [, , contact] = process.argv;
const security = contact && securityText(contact, new Date());
const { version } = JSON.parse(await readFile("pkg/package.json", "utf8"));
const newest = `v${version.split(".")[0]}`;
const top = "dist/kvp";

const aside = await mkdtemp(join(tmpdir(), "kvp-release-"));
const release = join(aside, "package");
await cp("pkg", release, { recursive: true });
await describe(release);

await rm("dist/npm", { recursive: true, force: true });
await mkdir("dist/npm", { recursive: true });
execFileSync("npm", ["pack", "--ignore-scripts", "--loglevel=error", "--pack-destination", resolve("dist/npm")], { cwd: release, stdio: ["ignore", "ignore", "inherit"] });

await rm(top, { recursive: true, force: true });
await cp(release, join(top, version), { recursive: true, filter: (path) => !/\.d\.ts$|README\.md$|package\.json$/.test(path) });
await rm(aside, { recursive: true });
await mkdir(join(top, newest));

for (const module of ["core", "kvp-veiviser", "kvp-veiviser.single", "kvp-veiviser.workbench.single"]) {
  const address = JSON.stringify(`../${version}/${module}.js`);
  await writeFile(join(top, newest, `${module}.js`), `export * from ${address};\nexport { default } from ${address};\n`);
}
await writeFile(join(top, newest, "iframe-height.js"), `export * from "../${version}/iframe-height.js";\n`);
const page = await readFile("pkg/iframe.html", "utf8");
await writeFile(join(top, newest, "iframe.html"), page.replace(/((?:src|<link[^>]* href)=")\.\//g, `$1../${version}/`));

const [smallest, zip] = [promisify(brotliCompress), promisify(gzip)];
for (const file of await readdir(top, { recursive: true, withFileTypes: true })) {
  if (!/\.(js|wasm|css|html|json)$/.test(file.name)) continue;
  const path = join(file.parentPath ?? file.path, file.name);
  const bytes = await readFile(path);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await writeFile(`${path}.br`, await smallest(bytes, { params }));
  await writeFile(`${path}.gz`, await zip(bytes, { level: 9 }));
}

await rm("dist/.well-known", { recursive: true, force: true });
if (security) {
  const file = "dist/.well-known/security.txt";
  await mkdir("dist/.well-known", { recursive: true });
  await writeFile(file, security);
  console.log(file);
} else {
  console.log("No security.txt: --contact mailto:name@site says where a fault is to be reported.");
}
console.log(`${top}/${version}, ${top}/${newest} and dist/npm`);
