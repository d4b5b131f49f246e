// Test runners that draw components in documents nobody sees: what the host wrote in the element stays, and the rules answer.

import { test } from "node:test";
import { AMOUNT, ASKING, withNewNode } from "./frameworks.mjs";
import { host, scratch } from "./scratch.mjs";

const COMPONENT = `import { createElement } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import init, { assess, KvpVeiviser } from "kvp-veiviser";

const heard = [];
for (const kind of ["ready", "error"]) document.addEventListener("kvp-" + kind, () => heard.push(kind));

test("what stands in the element stays", async () => {
  const place = document.body.appendChild(document.createElement("div"));
  const root = createRoot(place);
  flushSync(() => root.render(createElement("kvp-veiviser", { lang: "nn", theme: "auto", answers: { alder: 27 } }, "Ring Nav.")));
  const guide = place.querySelector("kvp-veiviser");
  expect(guide).toBeInstanceOf(KvpVeiviser);
  guide.mode = "veileder";
  // For a test that nothing happens.
  await new Promise((passed) => setTimeout(passed, 300));
  expect(guide.textContent).toBe("Ring Nav.");
  expect(guide.shadowRoot.querySelector(".kvp-fallback").hidden).toBe(false);
  expect(guide.shadowRoot.querySelector(".kvp-card").textContent).toBe("");
  expect([guide.mode, guide.answers, guide.assessment, guide.go("start"), heard]).toEqual(["veileder", { alder: 27 }, undefined, false, []]);
  flushSync(() => root.unmount());
});

test("a test may end while the element stands there", () => {
  document.body.append(document.createElement("kvp-veiviser"));
});

test("the element's module has the rules", async () => {
  await init();
  expect(${ASKING}).toBe("${AMOUNT}");
});
`;
const RULES = `import init, { assess } from "kvp-veiviser/core";

test("the rules answer", async () => {
  await init();
  expect(${ASKING}).toBe("${AMOUNT}");
});
`;
const FILES = { "component.test.js": COMPONENT, "rules.test.js": RULES };

for (const packages of host("vitest").versions) {
  for (const environment of ["jsdom", "happy-dom"]) {
    test(`a component is drawn by vitest ${packages.vitest} with ${environment}, and the rules answer`, async () => {
      const files = { ...FILES, "single.test.js": RULES.replace("/core", "/single") };
      const project = await scratch({ packages: withNewNode(packages), files });
      await project.run("vitest", "run", "--globals", "--environment", environment);
      await project.close();
    });
  }
}

const [NAME, OPTIONS] = host("jest").line.split("=");
for (const packages of host("jest").versions) {
  test(`a component is drawn by jest ${packages.jest} with jsdom, and the rules answer`, async () => {
    const project = await scratch({ packages, files: FILES });
    await project.run("jest", "--env", "jsdom", { env: { [NAME]: OPTIONS } });
    await project.close();
  });
}

for (const packages of host("jest-babel").versions) {
  test(`a component is drawn by jest ${packages.jest} with jsdom where Babel makes CommonJS of it, and the rules answer`, async () => {
    const [, pattern, plugin] = host("jest-babel").line.match(/`(.*?)`.*`(.*?)`/);
    const files = {
      ...FILES,
      "jest.config.js": `module.exports = { ${pattern} };\n`,
      "babel.config.js": `module.exports = { presets: [["@babel/preset-env", { targets: { node: "current" } }]], plugins: ["${plugin}"] };\n`,
    };
    const project = await scratch({ packages, files, manifest: {} });
    await project.run("jest", "--env", "jsdom");
    await project.close();
  });
}
