// The web part for SharePoint that the documents give, against SPFx's own types. tests/browser/embedding.test.mjs draws it as SharePoint does.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { scratch } from "./scratch.mjs";

const [, part] = /```ts\n([^]*?)```/.exec(await readFile(new URL("../../docs/embedding.md", import.meta.url), "utf8"));

/** SPFx's own settings, and stricter. */
const compilerOptions = {
  target: "es2017",
  lib: ["es2020", "dom", "dom.iterable"],
  module: "esnext",
  moduleResolution: "node",
  strict: true,
  noUnusedLocals: true,
  noImplicitOverride: false,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  types: [],
  noEmit: true,
};

// id: sharepoint-types
test("the web part for SharePoint compiles strictly against the types of SPFx 1.23.2, and one that draws wrongly does not", async () => {
  const { run, write, close } = await scratch({
    packages: { "@microsoft/sp-webpart-base": "1.23.2", typescript: "5.8.3" },
    files: { "part.ts": part, "tsconfig.json": JSON.stringify({ compilerOptions, files: ["part.ts"] }) },
  });
  await run("node_modules/.bin/tsc", "-p", ".");
  await write({ "part.ts": part.replace("public render(): void", "public render(place: HTMLElement): void") });
  await assert.rejects(run("node_modules/.bin/tsc", "-p", "."), /render/, "the types are read");
  await close();
});
