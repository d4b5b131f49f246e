// A host that is not ours: pages of `tests/hosts` with the package beside them, under headers of its own, and with the faults that
// networks and servers have.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const OPEN = ["pkg", "tests/hosts", "www", "docs", "dist", "index.html"];
export const MEDIA = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".md": "text/markdown; charset=utf-8",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

/**
 * Serves until it is closed. `headers` go with every page, `pages` are HTML by path, and `fault` may answer a request itself: it gets the
 * path, the response and the bytes that would have been sent, and says whether it has answered.
 */
export async function host({ headers = {}, pages = {}, fault = () => false } = {}) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
    requests.push(path);
    const body = pages[path] ?? (await file(path === "/" ? "/index.html" : path));
    if (fault(path, response, body)) return;
    const page = path in pages || path === "/" || path.endsWith(".html");
    const media = page ? MEDIA[".html"] : (MEDIA[extname(path)] ?? "application/octet-stream");
    const all = { "Content-Type": media, "Access-Control-Allow-Origin": "*", "Cross-Origin-Resource-Policy": "cross-origin", ...(page && headers) };
    response.writeHead(body === undefined ? 404 : 200, all).end(body ?? "There is nothing here.");
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  // A test that fails before it closes its host shall not keep the others waiting.
  server.unref();
  const close = () => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  };
  return { url: `http://127.0.0.1:${server.address().port}`, requests, close };
}

async function file(path) {
  const name = normalize(path).slice(1);
  if (!OPEN.some((open) => name === open || name.startsWith(`${open}/`))) return undefined;
  return readFile(join(root, name)).catch(() => undefined);
}
