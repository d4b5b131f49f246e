// WebKitGTK, through WebDriver as it was first written: one request for each thing to do.

import { spawn } from "node:child_process";
import { createServer } from "node:net";

const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const KEYS = { Tab: "\uE004", Enter: "\uE007", Space: " ", ArrowDown: "\uE015" };

/** A window of WebKitGTK's small browser, as the journeys drive it. Selectors are of the guide's own parts. */
export async function webkit() {
  const port = await free();
  const driver = spawn("xvfb-run", ["-a", process.env.WEBKIT_DRIVER, `--port=${port}`], {
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
    detached: true,
    stdio: "ignore",
  });
  const ask = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path}: ${value.message ?? value.error}`);
    return value;
  };
  await patiently(() => ask("GET", "/status"));
  const browserOptions = { binary: process.env.WEBKIT_BROWSER, args: ["--automation"] };
  const { sessionId } = await ask("POST", "/session", { capabilities: { alwaysMatch: { "webkitgtk:browserOptions": browserOptions } } });
  const session = `/session/${sessionId}`;
  const run = (script, ...args) =>
    ask("POST", `${session}/execute/async`, {
      script: `const done = arguments[arguments.length - 1]; Promise.resolve((${script})(...[...arguments].slice(0, -1))).then(done, (error) => done({ thrown: String(error) }));`,
      args,
    }).then((value) => {
      if (value?.thrown) throw new Error(value.thrown);
      return value;
    });
  const element = (selector) => patiently(async () => {
    const script = "return document.querySelector('kvp-veiviser').shadowRoot.querySelector(arguments[0]);";
    const found = await ask("POST", `${session}/execute/sync`, { script, args: [selector] });
    if (!found) throw new Error(`There is no ${selector}.`);
    return found[ELEMENT];
  });
  const press = (key) => {
    const value = KEYS[key] ?? key;
    const actions = [{ type: "keyDown", value }, { type: "keyUp", value }];
    return ask("POST", `${session}/actions`, { actions: [{ type: "key", id: "keys", actions }] });
  };
  return {
    open: (url) => ask("POST", `${session}/url`, { url }),
    run,
    click: async (selector) => ask("POST", `${session}/element/${await element(selector)}/click`, {}),
    type: async (selector, text) => ask("POST", `${session}/element/${await element(selector)}/value`, { text }),
    press,
    close: async () => {
      await ask("DELETE", session).catch(() => {});
      process.kill(-driver.pid);
    },
  };
}

/** A port that nobody listens on. */
const free = () => new Promise((found) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => found(port));
  });
});

/** Tries for ten seconds. */
async function patiently(act) {
  for (const end = Date.now() + 10_000; ;) {
    try {
      return await act();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((later) => setTimeout(later, 50));
    }
  }
}
