// The example configuration, served by a real nginx: media types, packing, caching, and the headers that other sites need.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { request } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { launch } from "../browser/chromium.mjs";
import { open } from "../browser/guide.mjs";
import { host } from "../browser/host.mjs";
import { securityText } from "../../xtask/node/security.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { version } = JSON.parse(await readFile(join(root, "pkg/package.json"), "utf8"));
const newest = `v${version.split(".")[0]}`;

let nginx;
let directory;
let port;

before(async () => {
  directory = await mkdtemp(join(tmpdir(), "kvp-nginx-"));
  port = await free();
  await writeFile(join(directory, "nginx.conf"), `
    load_module ${process.env.KVP_BROTLI_MODULE};
    pid ${directory}/pid; error_log ${directory}/error.log; daemon off; worker_processes 1; user root;
    events {}
    http {
      access_log off;
      client_body_temp_path ${directory}/a; proxy_temp_path ${directory}/b; fastcgi_temp_path ${directory}/c; uwsgi_temp_path ${directory}/d; scgi_temp_path ${directory}/e;
      server { listen 127.0.0.1:${port}; root ${root}dist; include ${root}docs/hosting/nginx.conf; }
    }`);
  nginx = spawn(process.env.KVP_NGINX, ["-c", join(directory, "nginx.conf"), "-e", join(directory, "error.log")], { stdio: "inherit" });
  for (let tries = 0; tries < 100; tries += 1) {
    if (await get("/").then(() => true, () => false)) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(await readFile(join(directory, "error.log"), "utf8"));
});

after(async () => {
  nginx.kill("SIGQUIT");
  await new Promise((ended) => nginx.once("exit", ended));
  await rm(directory, { recursive: true });
});

/** A port that nobody listens on. */
const free = () => new Promise((found) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => found(port));
  });
});

/** What is sent for a path, not unpacked. */
const get = (path, accepted = "") => new Promise((resolve, reject) => {
  request({ port, path, host: "127.0.0.1", headers: { "Accept-Encoding": accepted } }, (response) => {
    const parts = [];
    response.on("data", (part) => parts.push(part));
    response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
  }).on("error", reject).end();
});

test("files have the media types that browsers insist on", async () => {
  const types = { "core.wasm": "application/wasm", "core.js": "text/javascript; charset=utf-8", "kvp-veiviser.css": "text/css; charset=utf-8", "integritet.json": "application/json", "iframe.html": "text/html; charset=utf-8" };
  for (const [file, type] of Object.entries(types)) {
    const { status, headers } = await get(`/kvp/${version}/${file}`);
    assert.deepEqual([status, headers["content-type"]], [200, type], file);
  }
});

test("each file is sent as small as the browser can take it, and unpacks to itself", async () => {
  for (const file of ["kvp-veiviser.wasm", "kvp-veiviser.js", "core.wasm", "core.js", "kvp-veiviser.css"]) {
    const own = await readFile(join(root, "pkg", file));
    const [plain, gz, br] = await Promise.all(["", "gzip", "gzip, deflate, br"].map((accepted) => get(`/kvp/${version}/${file}`, accepted)));
    assert.deepEqual([plain, gz, br].map(({ headers }) => headers["content-encoding"]), [undefined, "gzip", "br"], file);
    assert.ok(plain.body.equals(own) && gunzipSync(gz.body).equals(own) && brotliDecompressSync(br.body).equals(own), file);
    assert.ok(br.body.length < gz.body.length);
    assert.match(br.headers.vary, /Accept-Encoding/i);
  }
});

// id: cache-headers
test("a version is kept for a year and never asked for again, the newest for five minutes, and an error not at all", async () => {
  assert.equal((await get(`/kvp/${version}/kvp-veiviser.js`)).headers["cache-control"], "public, max-age=31536000, immutable");
  assert.equal((await get(`/kvp/${newest}/kvp-veiviser.js`)).headers["cache-control"], "public, max-age=300");
  const missing = await get("/kvp/9.9.9/kvp-veiviser.js");
  assert.deepEqual([missing.status, missing.headers["cache-control"]], [404, undefined]);
  assert.equal((await get("/kvp/latest/kvp-veiviser.js")).status, 404);
});

// id: cross-origin-headers
test("other sites may load the files, isolated ones too; nothing is guessed, and no cookie is set", async () => {
  for (const path of [`/kvp/${version}/kvp-veiviser.js`, `/kvp/${version}/kvp-veiviser.wasm`, `/kvp/${newest}/kvp-veiviser.js`]) {
    const { headers } = await get(path);
    assert.deepEqual([headers["access-control-allow-origin"], headers["cross-origin-resource-policy"], headers["x-content-type-options"], headers["referrer-policy"], headers["set-cookie"]],
      ["*", "cross-origin", "nosniff", "no-referrer", undefined], path);
  }
});

// id: frame-headers
test("the page for a frame says who may frame it, and allows itself nothing but the guide", async () => {
  for (const base of [version, newest]) {
    const policy = (await get(`/kvp/${base}/iframe.html`)).headers["content-security-policy"];
    assert.match(policy, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self';/);
    assert.match(policy, /frame-ancestors 'self' https:\/\/\*\.nav\.no https:\/\/\*\.kommune\.no$/);
  }
});

test("from these addresses the guide works, in a page of another origin and under the frame's own policy", async () => {
  const own = `http://127.0.0.1:${port}/kvp`;
  const html = `<!doctype html><html lang="nb"><meta charset="utf-8"><script type="module" src="${own}/${newest}/kvp-veiviser.js"></script><kvp-veiviser></kvp-veiviser>`;
  const policy = `default-src 'none'; script-src ${own.replace("/kvp", "")} 'wasm-unsafe-eval'; connect-src ${own.replace("/kvp", "")}`;
  const [browser, site] = await Promise.all([launch(), host({ pages: { "/": html }, headers: { "Content-Security-Policy": policy } })]);
  for (const address of [`${site.url}/`, `${own}/${newest}/iframe.html?lang=nn`, `${own}/${version}/iframe.html?lang=en`]) {
    const { seen, violations, ready, close } = await open(browser, { url: address, waits: false });
    await ready();
    assert.deepEqual([seen.exceptions, await violations()], [[], []], address);
    await close();
  }
  await browser.close();
  await site.close();
});

// id: served-security-txt
test("where a fault is reported is served as plain text once an address is named, and is not there before", async () => {
  const path = "/.well-known/security.txt";
  assert.equal((await get(path)).status, 404);
  await mkdir(join(root, "dist/.well-known"), { recursive: true });
  await writeFile(join(root, "dist", path), securityText("mailto:sikkerhet@kommune.example", new Date()));
  const { status, headers, body } = await get(path);
  await rm(join(root, "dist/.well-known"), { recursive: true });
  assert.deepEqual([status, headers["content-type"]], [200, "text/plain; charset=utf-8"]);
  assert.match(body.toString(), /^Contact: mailto:sikkerhet@kommune\.example\n/);
});
