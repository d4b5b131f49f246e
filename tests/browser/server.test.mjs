// What the development server shows, and under which policy; the other browser tests rest on it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { base } from "./chromium.mjs";

async function get(path, options) {
  const response = await fetch(base + path, options);
  return { status: response.status, headers: response.headers, body: await response.text() };
}

test("files have the media type that a browser wants", async () => {
  const types = {
    "/pkg/core.wasm": "application/wasm",
    "/pkg/core.js": "text/javascript; charset=utf-8",
    "/pkg/kvp-veiviser.css": "text/css; charset=utf-8",
    "/pkg/package.json": "application/json",
  };
  for (const [path, type] of Object.entries(types)) {
    const { status, headers } = await get(path);
    assert.deepEqual([status, headers.get("content-type"), headers.get("x-content-type-options")], [200, type, "nosniff"], path);
  }
});

test("the policy allows no inline style, no inline script and no markup from text", async () => {
  const policy = (await get("/pkg/core.js")).headers.get("content-security-policy");
  assert.match(policy, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none';/);
});

test("other sites may load the package, and nothing else", async () => {
  assert.equal((await get("/pkg/core.js")).headers.get("access-control-allow-origin"), "*");
  assert.equal((await get("/tests/browser/server.test.mjs")).headers.get("access-control-allow-origin"), null);
});

test("HEAD answers without a body, and other methods are refused", async () => {
  const head = await get("/pkg/core.js", { method: "HEAD" });
  assert.deepEqual([head.status, head.body], [200, ""]);
  assert.equal((await get("/pkg/core.js", { method: "POST" })).status, 405);
});

test("the rest of the repository is not there", async () => {
  for (const path of ["/Cargo.toml", "/src/lib.rs", "/.git/HEAD", "/pkg/%2e%2e/Cargo.toml", "/pkg/..%2fCargo.toml", "/package.json"]) {
    assert.equal((await get(path)).status, 404, path);
  }
});
