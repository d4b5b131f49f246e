// Angular: the rules on its server, and the element in a component under CUSTOM_ELEMENTS_SCHEMA.

import { after, before, test } from "node:test";
import { launch } from "../browser/chromium.mjs";
import { ANSWERS, ASKING, HEARD, asked, keeps, served, showsAll, withNewNode } from "./frameworks.mjs";
import { host, scratch } from "./scratch.mjs";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const { versions, line } = host("angular");
const BUILD = `"browser": "src/main.ts", "server": "src/main.server.ts", "ssr": { "entry": "src/server.ts" }, "outputMode": "server", "outputPath": "dist", "index": "src/index.html", "tsConfig": "tsconfig.json", ${line}`;
const FILES = {
  "angular.json": `{ "version": 1, "projects": { "host": { "projectType": "application", "root": "", "architect": { "build": { "builder": "@angular/build:application", "options": { ${BUILD} } } } } } }\n`,
  "tsconfig.json": '{ "compilerOptions": { "target": "ES2022", "module": "preserve", "moduleResolution": "bundler", "lib": ["ES2022", "DOM"], "strict": true, "skipLibCheck": true, "types": [] }, "files": ["src/main.ts", "src/main.server.ts", "src/server.ts"] }\n',
  "src/index.html": '<!doctype html>\n<html lang="nb"><head><meta charset="utf-8"><title>Vert</title><base href="/"><link rel="icon" href="data:,"></head><body><host-app></host-app></body></html>\n',
  "src/app.ts": `import { afterNextRender, Component, CUSTOM_ELEMENTS_SCHEMA, inject, REQUEST, signal } from "@angular/core";

@Component({
  selector: "host-app",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`<p id="heard">{{ heard() }}</p>
    <kvp-veiviser [attr.mode]="mode" [attr.lang]="lang" [attr.share-result]="false" [answers]="answers" (kvp-result)="onResult($event)"><p>Ring Nav på 55 55 33 33.</p></kvp-veiviser>\`,
})
export class App {
  readonly heard = signal("");
  readonly answers = ${ANSWERS};
  private readonly asked = new URL(inject(REQUEST)?.url ?? location.href).searchParams;
  readonly mode = this.asked.get("mode");
  readonly lang = this.asked.get("lang");

  constructor() {
    afterNextRender(() => { import("kvp-veiviser"); });
  }

  onResult(event: CustomEvent) {
    this.heard.set(${HEARD});
  }
}
`,
  "src/main.ts": `import { bootstrapApplication, provideClientHydration } from "@angular/platform-browser";
import { App } from "./app";
bootstrapApplication(App, { providers: [provideClientHydration()] });
`,
  "src/main.server.ts": `import { type BootstrapContext, bootstrapApplication, provideClientHydration } from "@angular/platform-browser";
import { provideServerRendering, RenderMode, withRoutes } from "@angular/ssr";
import { App } from "./app";
const providers = [provideClientHydration(), provideServerRendering(withRoutes([{ path: "**", renderMode: RenderMode.Server }]))];
export default (context: BootstrapContext) => bootstrapApplication(App, { providers }, context);
`,
  "src/server.ts": `import { AngularNodeAppEngine, createNodeRequestHandler, writeResponseToNodeResponse } from "@angular/ssr/node";
import init, { assess } from "kvp-veiviser/core";
const engine = new AngularNodeAppEngine({ allowedHosts: ["127.0.0.1"] });
await init();
export const reqHandler = createNodeRequestHandler(async (request, response) => {
  if (request.url === "/amount") return void response.setHeader("Content-Type", "text/html").end('<link rel="icon" href="data:,"><p id="amount">' + ${ASKING.replace("stipend.", "stipend!.")} + "</p>");
  const answer = await engine.handle(request);
  if (answer) await writeResponseToNodeResponse(answer, response);
  else response.writeHead(404).end();
});
`,
  "start.mjs": `import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { reqHandler } from "./dist/server/server.mjs";
const media = { js: "text/javascript", json: "application/json", wasm: "application/wasm" };
createServer(async (request, response) => {
  const file = await readFile("dist/browser" + request.url).catch(() => undefined);
  if (file) response.writeHead(200, { "Content-Type": media[request.url.split(".").at(-1)] }).end(file);
  else await reqHandler(request, response);
}).listen(process.env.PORT, "127.0.0.1", () => console.log("http://127.0.0.1:" + process.env.PORT));
`,
};

for (const packages of versions) {
  test(`Angular ${packages["@angular/core"]} asks the rules on its server, and keeps answers and events where it takes over a page`, async () => {
    const project = await scratch({ packages: withNewNode(packages), files: FILES });
    await project.run("ng", "build");
    const server = await served(project, "start.mjs");
    await asked(browser, `${server.url}/amount`);
    await keeps(browser, `${server.url}/`);
    await showsAll(browser, `${server.url}/`);
    await server.close();
    await project.close();
  });
}
