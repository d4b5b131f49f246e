// What each contender ships: one minified module that answers a first question, and for the core its wasm beside it.

import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants } from "node:zlib";
import { build } from "esbuild";
import { cases } from "./cases.mjs";
import { rules } from "./contenders.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const pkg = new URL("../pkg/", import.meta.url);
const installed = (name) => fileURLToPath(new URL(`../node_modules/${name}`, import.meta.url));

const ANSWERER = {
  core: `import init, { assess } from "../pkg/core.js"; await init();`,
  publicodes: `import { contender } from "./contenders/publicodes.mjs"; import rules from "kvp.publicodes"; const assess = contender(rules);`,
  traced: `import { traced as assess } from "./contenders/decimal.mjs";`,
  react: `import { traced as assess } from "./contenders/decimal.mjs"; import { draw } from "./contenders/react.mjs";`,
  aksel: `import { traced as assess } from "./contenders/decimal.mjs"; import { draw } from "./contenders/aksel.mjs";`,
};

/** The rules as they would be shipped: read beforehand, and JSON. */
const compiled = {
  name: "publicodes",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^kvp\.publicodes$/ }, ({ path }) => ({ path, namespace: "rules" }));
    onLoad({ filter: /.*/, namespace: "rules" }, () => ({ contents: JSON.stringify(rules), loader: "json" }));
  },
};

/** Of Aksel's icons only those that are drawn: they are pictures and nothing else, though their package does not say so. */
const icons = {
  name: "icons",
  setup(build) {
    build.onResolve({ filter: /./ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === "icons" || !/aksel-icons/.test(path + from.importer)) return undefined;
      const found = await build.resolve(path, { ...from, pluginData: "icons" });
      return { ...found, sideEffects: false };
    });
  },
};

/** Lays one directory out for each contender, with `main.mjs` that says the first answer and when it had it; and says what each weighs. */
export async function bundles(directory) {
  const { answers, lawDate } = cases().find(({ answers: { alder, barn, samordning } }) => alder > 25 && barn > 0 && samordning);
  const sizes = {};
  for (const [name, answerer] of Object.entries(ANSWERER)) {
    const place = join(directory, name);
    await mkdir(place, { recursive: true });
    const answer = `assess(${JSON.stringify(answers)}, ${JSON.stringify(lawDate)}).stipend.perMonth.total`;
    const ask = answerer.includes("draw") ? `draw(${answer});` : `globalThis.answered?.(${answer});`;
    await build({
      stdin: { contents: `${answerer}\n${ask}`, resolveDir: here },
      outfile: join(place, "main.mjs"),
      bundle: true,
      minify: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      external: ["node:*"],
      define: { "process.env.NODE_ENV": '"production"' },
      target: "es2022",
      // Aksel's packages are the project's own, and there must be one React.
      alias: name === "aksel" ? { react: installed("react"), "react-dom": installed("react-dom") } : {},
      plugins: [compiled, icons],
      logLevel: "error",
    });
    const files = [join(place, "main.mjs")];
    if (name === "aksel") {
      files.push(join(place, "aksel.css"));
      await copyFile(join(installed("@navikt/ds-css"), "dist/index.min.css"), files[1]);
    }
    if (name === "core") {
      files.push(join(place, "core.wasm"));
      await copyFile(new URL("core.wasm", pkg), files[1]);
    }
    sizes[name] = await weigh(files);
  }
  await mkdir(join(directory, "empty"), { recursive: true });
  await writeFile(join(directory, "empty", "main.mjs"), `globalThis.answered?.("");`);
  const packaged = (files) => weigh(files.map((file) => new URL(file, pkg)));
  sizes.package = await packaged(["core.js", "core.wasm"]);
  sizes.element = await packaged(["kvp-veiviser.js", "kvp-veiviser.wasm", "kvp-veiviser.nb.json"]);
  sizes.workbench = await packaged(["kvp-veiviser.workbench.js", "kvp-veiviser.workbench.wasm", "kvp-veiviser.workbench.nb.json"]);
  return sizes;
}

/** Bytes after brotli at its best. */
export const pack = (file) => brotliCompressSync(file, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: file.length } });

async function weigh(files) {
  const read = await Promise.all(files.map((file) => readFile(file)));
  return read.reduce((sum, file) => sum + pack(file).length, 0);
}
