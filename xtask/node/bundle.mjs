// Bundles the hand-written modules with the wasm's JavaScript side into `pkg/`'s runtime files.
//
//     node xtask/node/bundle.mjs <glue> <out>
//
// Three names in those modules are filled in here, and nowhere else:
//
//     "#glue"        what wasm-bindgen wrote for this wasm
//     "#wasm"        { url, integrity }: where this wasm lies, and the hash it must have
//     "#stylesheet"  the element's whole stylesheet, as a string

import { createHash } from "node:crypto";
import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { stylesheet } from "./styles.mjs";

const [glue, out] = process.argv.slice(2).map((path) => resolve(path));

const MODULES = [
  { name: "core", entry: "src/web/js/core.js" },
  { name: "kvp-veiviser", entry: "src/web/js/element.js" },
];

await mkdir(out, { recursive: true });
const css = await stylesheet();
await writeFile(join(out, "kvp-veiviser.css"), css);
await Promise.all(MODULES.map(bundle));

async function bundle({ name, entry }) {
  const wasm = join(glue, name, `${name}_bg.wasm`);
  await copyFile(wasm, join(out, `${name}.wasm`));
  await build({
    entryPoints: [entry],
    outfile: join(out, `${name}.js`),
    bundle: true,
    format: "esm",
    target: ["chrome105", "firefox110", "safari16", "node20"],
    minify: true,
    legalComments: "none",
    external: ["node:*"],
    logLevel: "warning",
    // A function that the wasm does not export would otherwise be found missing by a reader.
    logOverride: { "import-is-undefined": "error" },
    plugins: [await filledIn({ name, wasm })],
  });
}

async function filledIn({ name, wasm }) {
  const integrity = `sha384-${createHash("sha384").update(await readFile(wasm)).digest("base64")}`;
  const modules = {
    // Spelled out, because that is the form in which Vite and its like recognise a file of the package.
    "#wasm": `export const url = new URL("./${name}.wasm", import.meta.url); export const integrity = "${integrity}";`,
    "#stylesheet": `export default ${JSON.stringify(css)};`,
  };
  return {
    name: "filled-in",
    setup(build) {
      build.onResolve({ filter: /^#/ }, ({ path }) => {
        if (path === "#glue") return { path: join(glue, name, `${name}.js`) };
        if (path in modules) return { path, namespace: "filled-in", sideEffects: false };
      });
      build.onLoad({ filter: /.*/, namespace: "filled-in" }, ({ path }) => ({ contents: modules[path] }));
    },
  };
}
