// Bundles the hand-written modules with the wasm's JavaScript side into `pkg/`'s runtime files.
//
//     node xtask/node/bundle.mjs <glue> <words> <out>
//
// The element's glue is given guarded functions, so that it is noticed when its wasm breaks. Six names in those modules are filled in here, and nowhere else:
//
//     "#glue"        what wasm-bindgen wrote for this wasm
//     "#wasm"        { own, integrity }: what gives this wasm, as its URL or the bytes themselves, and the hash it must have
//     "#stylesheet"  the whole stylesheet of these screens, as a string, and what gives its URL, where it may be a file too
//     "#words"       { words, drafts }: the loader's words in each language but the drafts, and what the drafts call themselves
//     "#packs"       { keys, others, packs }: what a pack must have been made for, what the file of any other language is called, and
//                    the packs, as their URLs with hashes or as they are
//     "#screens"     { screens, others }: the function that draws each mode there is here, and the ways to the screens of other modes

import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { iframe } from "./iframe.mjs";
import { manifest } from "./manifest.mjs";
import { stylesheet } from "./styles.mjs";

const [glues, texts, out] = process.argv.slice(2).map((path) => resolve(path));

const languages = (await Promise.all((await readdir(texts)).filter((file) => file.endsWith(".json")).sort().map(async (file) => JSON.parse(await readFile(join(texts, file), "utf8")))));
const [drafts, ours] = [true, false].map((wanted) => languages.filter(({ draft }) => draft === wanted));
const words = `export const words = ${JSON.stringify(Object.fromEntries(ours.map(({ language, scripts }) => [language, scripts.loader])))};`;

/**
 * What gives a file beside the module. Spelled out, since that is the form in which bundlers recognise a file of the package, and asked only
 * when it is needed, since a module in a script, in CommonJS or in a `data:` URL does not know where it is.
 */
const url = (file) => `() => new URL("./${file}", import.meta.url)`;

/** Wasm and packs beside the module, each with the hash it must have. */
const beside = {
  wasm: (file) => `export const own = ${url(file)};`,
  packs: (packs) => `export const packs = { ${packs.map(({ tag, file, bytes }) => `${tag}: { url: ${url(file)}, integrity: "${hash(bytes)}" }`)} };`,
  others: (name) => `export const others = "${name}";`,
  spoken: languages,
  drafts: Object.fromEntries(drafts.map(({ language, scripts }) => [language, scripts.loader.language])),
  // Not spelled out: a bundler would take it for a stylesheet of the page.
  file: (name) => `import { own } from "#wasm"; export const file = () => new URL("${name}", own());`,
};

/** The same within the module, for pages that may fetch nothing; the wasm packed, since base64 makes a third more of it. */
const inside = {
  wasm: (_, bytes) => `
    export const own = () => {
      const packed = Uint8Array.from(atob("${gzipSync(bytes, { level: 9 }).toString("base64")}"), (sign) => sign.charCodeAt(0));
      const unpacked = new Response(packed).body.pipeThrough(new DecompressionStream("gzip"));
      return new Response(unpacked).arrayBuffer();
    };`,
  packs: (packs) => `export const packs = { ${packs.map(({ tag, bytes }) => `${tag}: { held: ${bytes} }`)} };`,
  others: () => "export const others = undefined;",
  spoken: ours,
  drafts: {},
  file: () => "export const file = undefined;",
};

const GUARD = "src/web/js/guard.js";
const GUIDE = { glue: "kvp-veiviser", wasm: "kvp-veiviser", css: await stylesheet("guide"), guard: GUARD, draws: { innbygger: "guide" } };
/** Screens in files of their own, which only a page with one of their modes loads. */
const WORKBENCH = { glue: "workbench", wasm: "kvp-veiviser.workbench", css: await stylesheet("workbench"), guard: GUARD, draws: { veileder: "desk", bistand: "pilot" } };
const MODULES = [
  { out: "core", glue: "core", wasm: "core", entry: "src/web/js/core.js", own: beside },
  { out: "kvp-veiviser.single", entry: "src/web/js/element.js", own: inside, ...GUIDE },
  { out: "kvp-veiviser.workbench", entry: "src/web/js/screens.js", own: beside, ...WORKBENCH },
  { out: "kvp-veiviser.workbench.single", entry: "src/web/js/element.js", own: inside, ...WORKBENCH },
];
/** The element names the workbench's module by its hash, so it comes after it. */
const ELEMENT = { out: "kvp-veiviser", entry: "src/web/js/element.js", own: beside, ...GUIDE };

/** The wasms that are built. The first build of all is bundled once with the guide alone, to be shown while the others are made. */
const built = await readdir(glues);
const isBuilt = ({ glue }) => built.includes(glue);

await mkdir(out, { recursive: true });
await writeFile(join(out, "custom-elements.json"), `${JSON.stringify(await manifest(), null, 2)}\n`);
await iframe(out);
await Promise.all([GUIDE, WORKBENCH].filter(isBuilt).map(({ wasm, css }) => writeFile(join(out, `${wasm}.css`), css)));
await Promise.all(MODULES.filter(isBuilt).map((module) => bundle(module)));
await bundle(ELEMENT, isBuilt(WORKBENCH) ? await way(WORKBENCH) : undefined);
await writeFile(join(out, "integritet.json"), `${JSON.stringify(await hashes(), null, 2)}\n`);

/** The way from the element to other screens, by each of their modes. Spelled out, as bundlers recognise it. */
async function way({ wasm, draws }) {
  const file = `./${wasm}.js`;
  return `
    const way = { file: "${file}", pin: "${hash(await readFile(join(out, file)))}", load: () => import("${file}") };
    export const others = { ${Object.keys(draws).map((mode) => `${mode}: way`)} };`;
}

async function bundle(module, others = "export const others = {};") {
  const bytes = await readFile(join(glues, module.glue, `${module.glue}_bg.wasm`));
  await writeFile(join(out, `${module.wasm}.wasm`), bytes);
  const packs = await packsOf(module);
  await Promise.all(packs.map(({ file, bytes }) => writeFile(join(out, file), bytes)));
  const { outputFiles: [{ text }] } = await build({
    entryPoints: [module.entry],
    write: false,
    bundle: true,
    format: "esm",
    target: ["chrome105", "firefox110", "safari16", "node20"],
    minify: true,
    external: [`./${WORKBENCH.wasm}.js`],
    inject: ["src/web/js/text.js"],
    legalComments: "none",
    logLevel: "warning",
    // A function that the wasm does not export would otherwise be found missing by a reader.
    logOverride: { "import-is-undefined": "error" },
    plugins: [filledIn(module, bytes, packs, others), guarded(module)],
  });
  await writeFile(join(out, `${module.out}.js`), marked(module, spared(module, text)));
}

/**
 * The way to other screens is marked, and known as ours by its mark: a bundler that makes another file of those screens writes it anew.
 * src/web/js/modes.js reads it.
 */
function marked({ out }, text) {
  const ways = /(?<=\(\)=>import\()(?="\.\/)/g;
  const [found, pinned] = [ways, /\bpin:"sha384-/g].map((pattern) => text.match(pattern)?.length ?? 0);
  if (found !== pinned) throw new Error(`${out}.js imports other screens in ${found} places, and has hashes for ${pinned}.`);
  return text.replace(ways, "/* as shipped */");
}

/** The one `import` of what only Node has says to the bundlers of hosts that it is none of theirs; esbuild drops the comments for that. */
function spared({ out }, text) {
  const named = /\bimport\((?=[\w$]+\))/g;
  const found = text.match(named)?.length;
  if (found !== 1) throw new Error(`${out}.js imports by a variable in ${found} places; this was written for 1.`);
  return text.replace(named, "import(/* webpackIgnore: true *//* @vite-ignore */");
}

/** The packs of screens, which are called as their wasm is. */
async function packsOf({ wasm, draws, own }) {
  const named = own.spoken.map(({ language: tag }) => ({ tag, file: `${wasm}.${tag}.json` }));
  return draws ? Promise.all(named.map(async (pack) => ({ ...pack, bytes: await readFile(join(texts, "packs", pack.file)) }))) : [];
}

function filledIn({ glue, wasm, own, css, draws = {} }, bytes, packs, others) {
  const screens = Object.entries(draws).map(([mode, name]) => `${mode}: glue.${name}`);
  const modules = {
    "#wasm": `${own.wasm(`${wasm}.wasm`, bytes)} export const integrity = "${hash(bytes)}";`,
    "#stylesheet": `export default ${JSON.stringify(css)}; ${own.file(`${wasm}.css`)}`,
    "#words": `${words} export const drafts = ${JSON.stringify(own.drafts)};`,
    "#packs": `export const keys = "${packs.length && JSON.parse(packs[0].bytes).keys}"; ${own.others(wasm)} ${own.packs(packs)}`,
    "#screens": `import * as glue from "#glue"; export const screens = { ${screens} }; ${others}`,
  };
  return {
    name: "filled-in",
    setup(build) {
      build.onResolve({ filter: /^#/ }, ({ path }) => {
        if (path === "#glue") return { path: join(glues, glue, `${glue}.js`) };
        if (path in modules) return { path, namespace: "filled-in", sideEffects: false };
      });
      build.onLoad({ filter: /.*/, namespace: "filled-in" }, ({ path }) => ({ contents: modules[path] }));
    },
  };
}

/** wasm-bindgen offers no hook for a wasm that breaks, so its two ways of taking over a wasm are made to guard it. */
function guarded({ glue, guard }) {
  const taking = /\bwasm = (\w+)\.exports;/g;
  return {
    name: "guarded",
    setup(build) {
      if (!guard) return;
      build.onLoad({ filter: /\.js$/ }, async ({ path }) => {
        if (path !== join(glues, glue, `${glue}.js`)) return;
        const written = await readFile(path, "utf8");
        const found = written.match(taking)?.length;
        if (found !== 2) throw new Error(`${path} takes over a wasm in ${found} places; this was written for 2.`);
        const contents = written.replace(taking, "wasm = guarded($1.exports);");
        return { contents: `import { guarded } from ${JSON.stringify(resolve(guard))};\n${contents}` };
      });
    },
  };
}

/** What a page writes as `integrity` next to a file's address. */
async function hashes() {
  const files = (await readdir(out)).sort();
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, hash(await readFile(join(out, file)))])));
}

function hash(bytes) {
  return `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
}
