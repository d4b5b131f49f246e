// A host that sends everything well packed: the package, the bundles, and one small page for each.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { pack } from "./bundles.mjs";

const MEDIA = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".mjs": "text/javascript", ".json": "application/json", ".wasm": "application/wasm", ".css": "text/css" };
const pkg = fileURLToPath(new URL("../pkg/", import.meta.url));

const page = (body, head = "") => `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Kvalifiseringsprogrammet</title>${head}</head><body>${body}</body></html>`;
const GUIDE = `<script type="module" src="/pkg/kvp-veiviser.js"></script><kvp-veiviser law-date="2026-06-01"></kvp-veiviser>`;
const PAGES = {
  early: page(GUIDE, `<link rel="preload" href="/pkg/kvp-veiviser.wasm" as="fetch" crossorigin><link rel="preload" href="/pkg/kvp-veiviser.nb.json" as="fetch" crossorigin>`),
  guide: page(GUIDE),
  desk: page(`<script type="module" src="/pkg/kvp-veiviser.js"></script><kvp-veiviser mode="veileder" law-date="2026-06-01"></kvp-veiviser>`),
};
const STYLES = { aksel: `<link rel="stylesheet" href="/bundles/aksel/aksel.css">` };
const answer = (name) => page(`<p id="answer"></p><div id="drawn"></div><script type="module" src="/bundles/${name}/main.mjs"></script>`, STYLES[name]);

/** Serves on this machine until it is closed. */
export async function serve(bundles) {
  const packed = new Map();
  const content = (path) => {
    const [, kind, name] = path.split("/");
    if (kind === "page") return PAGES[name] ?? answer(name);
    return readFile(kind === "pkg" ? join(pkg, path.slice(5)) : join(bundles, path.slice(9)));
  };
  const server = createServer(async ({ url: path }, response) => {
    try {
      if (!packed.has(path)) packed.set(path, pack(Buffer.from(await content(path))));
      response.writeHead(200, { "content-type": MEDIA[extname(path)] ?? MEDIA[".html"], "content-encoding": "br" }).end(packed.get(path));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((listening) => { server.listen(0, "127.0.0.1", listening); });
  return { base: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}
