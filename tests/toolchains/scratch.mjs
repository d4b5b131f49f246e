// Projects of hosts, made for a test: the package as npm has it, a toolchain in exact versions, and a browser that looks at what comes of them.

import assert from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { access, cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { dirname, extname, join, normalize } from "node:path";
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify, stripVTControlCharacters } from "node:util";
import { put, result } from "../browser/desk.mjs";
import { drawn, heading, open, open_to_it, shown, speak, walk } from "../browser/guide.mjs";
import { MEDIA } from "../browser/host.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const pkg = join(root, "pkg");
const cache = join(root, "target/xtask/toolchains");
const execute = promisify(execFile);

/** What the tools themselves depend on is as it was then. It moves with the versions in `hosts.json`. */
const BEFORE = "2026-11-30";

/** Milliseconds after which a command hangs, and after which a server does not start. */
const LIMIT = 240_000;
const START = 120_000;

/** The hosts of the table in `docs/embedding.md`: each test takes its versions from here. */
export const hosts = JSON.parse(await readFile(new URL("hosts.json", import.meta.url), "utf8"));

/** A row of the table. */
export function host(id) {
  const row = hosts.find((row) => row.id === id);
  assert.ok(row, `hosts.json has no row ${id}`);
  return row;
}

/** What a test has opened and, having failed, not closed. Nothing of it shall keep the others waiting. */
const opened = new Set();
after(() => Promise.all([...opened].map((close) => close())));

/** A way to close something, which is gone by itself when the tests of the file are through. */
function closing(act) {
  const close = async () => {
    opened.delete(close);
    await act();
  };
  opened.add(close);
  return close;
}

/** A page that gives the element every attribute in its address: `?mode=veileder&lang=nn`. */
export const PAGE = '<!doctype html>\n<html lang="nb">\n<meta charset="utf-8">\n<title>Vert</title>\n<link rel="icon" href="data:,">\n<body>\n';

/** A host's script, with the lines by which it gets the element. */
export const script = (...lines) => `${lines.join("\n")}
const guide = document.createElement("kvp-veiviser");
for (const [name, value] of new URLSearchParams(location.search)) guide.setAttribute(name, value);
document.body.append(guide);
`;

/**
 * A project outside the repository, with exact versions of `packages` and with `files`, text or bytes by their paths. What is installed is kept
 * under `target/`, so the next run has it at once. `manifest` is what else its package.json says.
 */
export async function scratch({ packages = {}, files = {}, manifest = { type: "module" } } = {}) {
  const directory = await mkdtemp(join(tmpdir(), "kvp-host-"));
  const close = closing(() => rm(directory, { recursive: true, force: true, maxRetries: 5 }));
  try {
    const { version } = JSON.parse(await readFile(join(pkg, "package.json"), "utf8"));
    const dependencies = { ...packages, "kvp-veiviser": version };
    await write(directory, { "package.json": JSON.stringify({ name: "host", version: "0.0.0", private: true, ...manifest, dependencies }), ...files });
    const modules = join(directory, "node_modules");
    if (Object.keys(packages).length) await copy(join(await installed(packages), "node_modules"), modules);
    // It depends on nothing, so that to install it is to unpack it.
    await mkdir(join(modules, "kvp-veiviser"), { recursive: true });
    await execute("tar", ["-xzf", await packed(), "-C", join(modules, "kvp-veiviser"), "--strip-components=1"]);
  } catch (error) {
    await close();
    throw error;
  }
  /** Runs a program of the project and returns what it wrote; `env` and `limit` may stand last. */
  const run = (command, ...given) => {
    const { env, limit = LIMIT } = typeof given.at(-1) === "object" ? given.pop() : {};
    return ended(start(directory, command, given, env), limit);
  };
  return { directory, close, run, write: (files) => write(directory, files), devServer: (...given) => devServer(directory, ...given) };
}

async function write(directory, files) {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), content);
  }
}

/** A copy that shares its files with the original, where the file system can. */
const copy = (from, to) => execute("cp", ["-al", from, to]).catch(async () => {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true, verbatimSymlinks: true });
});

/** A directory in which npm has installed exactly these. */
async function installed(packages) {
  const sorted = Object.entries(packages).sort(([one], [other]) => (one < other ? -1 : 1));
  const key = createHash("sha256").update(JSON.stringify([sorted, BEFORE, process.version, process.platform, process.arch])).digest("hex").slice(0, 16);
  const place = join(cache, key);
  if (await isThere(place)) return place;
  await mkdir(cache, { recursive: true });
  // Made beside and then moved: another test may install the same, and one that is interrupted leaves no half.
  const made = await mkdtemp(join(cache, "new-"));
  await write(made, { "package.json": JSON.stringify({ private: true, dependencies: Object.fromEntries(sorted) }) });
  const flags = [`--before=${BEFORE}`, "--ignore-scripts", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error", "--prefer-offline"];
  for (let tries = 1; ; tries += 1) {
    try {
      await ended(start(made, "npm", ["install", ...flags]), LIMIT);
      break;
    } catch (error) {
      // A network that fails once may succeed the next time; a version that is not there never does.
      if (tries < 3 && !/\bE(TARGET|RESOLVE|404)\b/.test(error.message)) continue;
      await rm(made, { recursive: true, force: true });
      throw error;
    }
  }
  await rename(made, place).catch(async (error) => {
    if (!(await isThere(place))) throw error;
    await rm(made, { recursive: true });
  });
  return place;
}

const isThere = (path) => access(path).then(() => true, () => false);

let archive;

/** The package as npm packs it. */
function packed() {
  archive ??= (async () => {
    const place = await mkdtemp(join(tmpdir(), "kvp-packed-"));
    process.on("exit", () => rmSync(place, { recursive: true }));
    await execute("npm", ["pack", pkg, "--pack-destination", place, "--ignore-scripts", "--loglevel=error"]);
    return join(place, (await readdir(place))[0]);
  })();
  return archive;
}

/** Starts a program with a process group of its own, so that what it starts can be ended with it. */
function start(directory, command, given, env) {
  const path = `${join(directory, "node_modules/.bin")}:${process.env.PATH}`;
  const quiet = { CI: "1", NO_COLOR: "1", NO_UPDATE_NOTIFIER: "1", NEXT_TELEMETRY_DISABLED: "1", ASTRO_TELEMETRY_DISABLED: "1", NUXT_TELEMETRY_DISABLED: "1", NG_CLI_ANALYTICS: "false", DO_NOT_TRACK: "1" };
  const { NODE_OPTIONS, NODE_TEST_CONTEXT, FORCE_COLOR, ...around } = process.env;
  const child = spawn(command, given, { cwd: directory, env: { ...around, ...quiet, PATH: path, ...env }, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const started = { child, name: [command, ...given].join(" "), log: "" };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => { started.log += stripVTControlCharacters(text); });
  started.exit = new Promise((done) => child.on("error", (error) => done(error.message)).on("close", (code, signal) => done(code ?? signal)));
  return started;
}

function end({ child }) {
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

/** What a program wrote, once it has ended well. */
async function ended(started, limit) {
  let timer;
  const late = new Promise((done) => { timer = setTimeout(done, limit, `did not end within ${limit / 1000} s`); });
  const code = await Promise.race([started.exit, late]);
  clearTimeout(timer);
  end(started);
  if (code !== 0) throw new Error(`${started.name}: ${code}\n${started.log.slice(-6000)}`);
  return started.log;
}

/** Starts a server of the project and waits until it has written its address, which is the first group of the pattern or all of it. */
async function devServer(directory, [command, ...given], pattern = /https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\]):\d+/, { env, limit = START } = {}) {
  const started = start(directory, command, given, env);
  const close = closing(async () => {
    end(started);
    await started.exit;
  });
  const address = new Promise((found, failed) => {
    const timer = setTimeout(() => failed(new Error(`${started.name} wrote no address within ${limit / 1000} s\n${started.log.slice(-6000)}`)), limit);
    const look = () => {
      const match = pattern.exec(started.log);
      if (match) [clearTimeout(timer), found(match[1] ?? match[0])];
    };
    for (const stream of [started.child.stdout, started.child.stderr]) stream.on("data", look);
    started.exit.then((code) => [clearTimeout(timer), failed(new Error(`${started.name}: ${code}\n${started.log.slice(-6000)}`))]);
  });
  try {
    return { url: (await address).replace(/\/$/, ""), log: () => started.log, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A port that nobody listens at, for a server that cannot choose one itself. */
export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return String(port);
}

/** Serves a directory as any web server does. `fault` may answer a request itself, and says whether it has. */
export async function serve(directory, { fault = () => false, headers = {} } = {}) {
  const requests = [];
  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, "http://host").pathname));
    requests.push(path);
    const name = path.endsWith("/") ? `${path}index.html` : path;
    const body = await readFile(join(directory, name)).catch(() => undefined);
    if (fault(path, response, body)) return;
    const media = MEDIA[extname(name).replace(/^\.[cm]js$/, ".js")] ?? "application/octet-stream";
    response.writeHead(body ? 200 : 404, { "Content-Type": media, ...headers }).end(body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const close = closing(() => {
    server.closeAllConnections();
    return new Promise((closed) => server.close(closed));
  });
  return { url: `http://127.0.0.1:${server.address().port}`, requests, close };
}

/** What a person would see and do in each mode: something that only the rules and the texts together can show. */
const MODES = {
  async innbygger(guide) {
    await walk(guide, open_to_it);
    assert.match(await shown(guide), /\d kr|kroner/);
  },
  async veileder(desk) {
    await put(desk, { alder: "27", barn: "1" });
    assert.match(await result(desk), /\d/);
  },
  async bistand(pilot) {
    assert.notEqual(await heading(pilot), "");
  },
};

/**
 * Opens a host's page in each mode, acts in it, and changes to each language. Nothing may go wrong meanwhile: no exception, nothing that the
 * console calls an error, no request that fails, and no file that comes twice. `address` is where a mode is shown, unless the page reads it from its own
 * address as `script` does; `mayFetch` says which addresses may come twice.
 */
export async function works(browser, url, { modes = Object.keys(MODES), languages = ["nb", "nn", "en"], address = (mode) => `${url}/?mode=${mode}&lang=nb`, mayFetch = () => false, before } = {}) {
  const pins = await ownPins();
  for (const mode of modes) {
    const wrong = [];
    const came = [];
    const visit = await open(browser, {
      url: address(mode),
      waits: false,
      before: async (context, page) => {
        page.on("requestfailed", (request) => wrong.push(`${request.url()} failed: ${request.failure()?.errorText}`));
        page.on("response", (response) => {
          if (response.status() >= 400) wrong.push(`${response.url()} answered ${response.status()}`);
          came.push({ url: response.url(), body: response.body().catch(() => Buffer.alloc(0)) });
        });
        await before?.(context, page);
      },
    });
    const { page, seen, guide, ready, events, close } = visit;
    try {
      await guide.waitFor({ state: "attached" });
      const settled = ready().then(() => undefined, (error) => error);
      const failed = page.waitForFunction(() => window.kvpEvents.find(([kind]) => kind === "error"), undefined, { timeout: 0 }).then((found) => found.jsonValue(), () => undefined);
      const outcome = await Promise.race([settled, failed]);
      assert.equal(outcome, undefined, `${mode}: ${outcome?.message ?? JSON.stringify(outcome)}\n${[...wrong, ...seen.errors].join("\n")}`);
      await MODES[mode](guide);
      const said = new Set();
      for (const language of languages) {
        await speak(guide, language);
        await drawn(guide);
        said.add(await heading(guide));
      }
      assert.equal(said.size > 1 || languages.length < 2, true, `${mode} says the same in ${languages}: ${[...said]}`);
      assert.deepEqual(await events("error"), [], mode);
      assert.deepEqual([...wrong, ...seen.exceptions, ...seen.errors], [], mode);
      assert.deepEqual(await twice(came.filter(({ url }) => !mayFetch(url)), pins), [], mode);
    } finally {
      await close();
    }
  }
}

/** The hash of each wasm, by which one knows the module that is to load it, however a bundler has changed the rest. */
async function ownPins() {
  const hashes = JSON.parse(await readFile(join(pkg, "integritet.json"), "utf8"));
  return Object.entries(hashes).filter(([file]) => file.endsWith(".wasm"));
}

/** What came more than once: the same address, the same bytes under two, or two copies of one of our modules. */
async function twice(came, pins) {
  const found = new Map();
  const note = (what, url) => found.set(what, [...(found.get(what) ?? []), url]);
  for (const { url, body } of came) {
    const bytes = await body;
    note(url, url);
    if (bytes.length > 1000) note(createHash("sha256").update(bytes).digest("hex"), url);
    const text = bytes.toString("latin1");
    for (const [file, pin] of pins) if (text.includes(pin)) note(`the module of ${file}`, url);
  }
  return [...found].filter(([, urls]) => urls.length > 1).map(([what, urls]) => `${what} came ${urls.length} times: ${[...new Set(urls)].join(", ")}`);
}
