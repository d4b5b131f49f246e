// The page for a frame, with a small script for the page around it. What shows without script is what `index.html` says.

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "esbuild";

const SOURCES = "src/web/js/iframe";

/** Writes the four files into `out`. */
export async function iframe(out) {
  const read = (path) => readFile(path, "utf8");
  const [page, index] = await Promise.all([read(join(SOURCES, "iframe.html")), read("index.html")]);
  const [guide] = /<kvp-veiviser[^]*<\/kvp-veiviser>/.exec(index);
  // Other sites let nobody frame them, so their pages open beside it.
  const framed = guide.replace(/^ {2}/gm, "").replaceAll('<a href="https:', '<a target="_blank" rel="noopener" href="https:');
  await writeFile(join(out, "iframe.html"), page.replace("<!-- guide -->", () => framed));
  for (const file of ["iframe.css", "iframe.js", "iframe-height.js"]) {
    const { code } = await transform(await read(join(SOURCES, file)), { loader: file.endsWith("css") ? "css" : "js", format: file.endsWith("css") ? undefined : "esm", minify: true });
    await writeFile(join(out, file), code);
  }
}
