// Next: the rules in a component on the server, and the docs' own component of the element, built and on the server for developers.

import { after, before, test } from "node:test";
import { launch } from "../browser/chromium.mjs";
import { ANSWERS, ASKING, HEARD, asked, example, keeps, showsAll } from "./frameworks.mjs";
import { host, scratch } from "./scratch.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const { versions, line } = host("next");
const AT = ["--port", "0", "--hostname", "127.0.0.1"];
const FILES = {
  "next.config.mjs": `export default { ${line}, devIndicators: false };\n`,
  "app/layout.jsx": `export const metadata = { title: "Vert", icons: "data:," };
export default function Layout({ children }) {
  return <html lang="nb"><body>{children}</body></html>;
}
`,
  "app/page.jsx": `import init, { assess } from "kvp-veiviser/core";
export const dynamic = "force-dynamic";
export default async function Page() {
  await init();
  return <p id="amount">{${ASKING}}</p>;
}
`,
  "app/guide/page.jsx": `"use client";
import { use, useCallback, useState } from "react";
import { Veiviser } from "./Veiviser.jsx";
const answers = ${ANSWERS};
export default function Page({ searchParams }) {
  const { mode, lang } = use(searchParams);
  const [heard, setHeard] = useState("");
  const onResult = useCallback((event) => setHeard(${HEARD}), []);
  return <><p id="heard">{heard}</p><Veiviser answers={answers} onResult={onResult} mode={mode} lang={lang} share-result={false} /></>;
}
`,
  "app/guide/Veiviser.jsx": example("jsx"),
};

for (const packages of versions) {
  test(`Next ${packages.next} asks the rules on its server, and keeps answers and events where it takes over a page`, async () => {
    const project = await scratch({ packages, files: FILES });
    await project.run("next", "build");
    const server = await project.devServer(["next", "start", ...AT]);
    await asked(browser, `${server.url}/`);
    await keeps(browser, `${server.url}/guide`);
    await showsAll(browser, `${server.url}/guide`);
    await server.close();
    await project.close();
  });
}

test("Next's server for developers does the same, and says nothing of hydration", async () => {
  const project = await scratch({ packages: versions.at(-1), files: FILES });
  const server = await project.devServer(["next", "dev", ...AT]);
  await asked(browser, `${server.url}/`);
  await keeps(browser, `${server.url}/guide`);
  await server.close();
  await project.close();
});
