// `dist/`: what a web server puts at the top of its tree, from `pkg/`.
//
//     /kvp/<version>/…   never changes, and may be kept for ever
//     /kvp/v<major>/…    small modules that lead to the newest version, to be asked for again every few minutes
//
// Each file lies beside itself packed, so that the server need not pack it at every request.

import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const { version } = JSON.parse(await readFile("pkg/package.json", "utf8"));
const newest = `v${version.split(".")[0]}`;
const top = "dist/kvp";

await rm(top, { recursive: true, force: true });
await cp("pkg", join(top, version), { recursive: true, filter: (path) => !/\.d\.ts$|README\.md$|package\.json$/.test(path) });
await mkdir(join(top, newest));

for (const module of ["core", "kvp-veiviser", "kvp-veiviser.single", "kvp-veiviser.desk.single"]) {
  const address = JSON.stringify(`../${version}/${module}.js`);
  await writeFile(join(top, newest, `${module}.js`), `export * from ${address};\nexport { default } from ${address};\n`);
}
await writeFile(join(top, newest, "iframe-height.js"), `import "../${version}/iframe-height.js";\n`);
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
console.log(`${top}/${version} and ${top}/${newest}`);
