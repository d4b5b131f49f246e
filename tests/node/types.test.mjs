// The types of the package: what they accept, what they refuse, and that they say what the schemas say.

import assert from "node:assert/strict";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { root } from "./root.mjs";
import { ofSchema, ofType } from "./shapes.mjs";

const pkg = fileURLToPath(new URL("pkg", root));
const host = mkdtempSync(join(tmpdir(), "kvp-types-"));
after(() => rmSync(host, { recursive: true }));
mkdirSync(join(host, "node_modules"));
symlinkSync(pkg, join(host, "node_modules/kvp-veiviser"), "dir");
cpSync(new URL("tests/types/", root), host, { recursive: true });
symlinkSync(join(host, "react"), join(host, "node_modules/react"), "dir");

const RESOLUTIONS = {
  node16: { module: ts.ModuleKind.Node16, moduleResolution: ts.ModuleResolutionKind.Node16 },
  bundler: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
};

/** What a host writes, as a host would compile it. */
const compiled = (resolution, files = ["accept.mts", "reject.mts"], more = {}) => {
  return ts.createProgram(files.map((file) => join(host, file)), {
    ...RESOLUTIONS[resolution],
    strict: true,
    noUncheckedIndexedAccess: true,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2022.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
    types: [],
    skipDefaultLibCheck: true,
    noEmit: true,
    ...more,
  });
};
const programs = Object.fromEntries(Object.keys(RESOLUTIONS).map((resolution) => [resolution, compiled(resolution)]));

/** Every error, with the file and the line it is in; those of the types themselves too. */
const errors = (program) =>
  ts.getPreEmitDiagnostics(program).map((error) => {
    const line = error.file ? error.file.getLineAndCharacterOfPosition(error.start).line + 1 : 0;
    return `${error.file?.fileName ?? ""}:${line} ${ts.flattenDiagnosticMessageText(error.messageText, " ")}`;
  });

for (const [resolution, program] of Object.entries(programs)) {
  test(`what a host may write compiles under strict, and what it must not write does not, resolved as ${resolution} does`, () => {
    const marks = readFileSync(join(host, "reject.mts"), "utf8").split("@ts-expect-error").length - 1;
    assert(marks >= 35, `${marks} marks`);
    assert.deepEqual(errors(program), []);
  });
}

// id: react-types
test("in React's JSX the element has its own attributes, answers and events, and no others", () => {
  assert.deepEqual(errors(compiled("bundler", ["page.tsx"], { jsx: ts.JsxEmit.ReactJSX, preserveSymlinks: true })), []);
});

for (const resolution of Object.keys(RESOLUTIONS)) {
  test(`a program without the types of a browser compiles, resolved as ${resolution} does`, () => {
    assert.deepEqual(errors(compiled(resolution, ["program.mts"], { lib: ["lib.es2022.d.ts"] })), []);
  });
}

/** What a module of the package exports, by the types: functions, classes and types. */
function exported(name, checker) {
  const module = programs.node16.getSourceFiles().find(({ fileName }) => fileName.endsWith(`/${name}.d.ts`));
  return checker.getExportsOfModule(checker.getSymbolAtLocation(module)).map((symbol) => {
    const is = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return { name: symbol.name, is };
  });
}

test("every function and class that the types name is in the package, and no other", async () => {
  const checker = programs.node16.getTypeChecker();
  for (const name of ["core", "kvp-veiviser", "kvp-veiviser.single"]) {
    const values = exported(name.replace(".single", ""), checker).filter(({ is }) => is.flags & ts.SymbolFlags.Value);
    const module = await import(new URL(`pkg/${name}.js`, root));
    assert.deepEqual(Object.keys(module).sort(), values.map((value) => value.name).sort(), name);
  }
});

const TYPES = {
  answers: "KvpAnswers",
  assessment: "KvpAssessment",
  "bistand-a-input": "BistandAInput",
  "bistand-a-result": "BistandAResult",
  "bistand-b-input": "BistandBInput",
  "bistand-b-result": "BistandBResult",
  care: "Care",
  "leave-rights": "LeaveRights",
  programme: "Programme",
  "programme-assessment": "ProgrammeAssessment",
  rates: "Rates",
  version: "Version",
};

// id: types-are-schemas
test("every schema and its type have the same fields, the same words, and the same things left out", () => {
  const checker = programs.node16.getTypeChecker();
  const types = exported("core", checker);
  const files = readdirSync(new URL("schema", new URL("pkg/", root))).map((file) => file.replace(".json", ""));
  assert.deepEqual(files.sort(), Object.keys(TYPES).sort());
  for (const [file, name] of Object.entries(TYPES)) {
    const schema = JSON.parse(readFileSync(join(pkg, `schema/${file}.json`), "utf8"));
    assert.equal(schema.title, name);
    const type = checker.getDeclaredTypeOfSymbol(types.find((type) => type.name === name).is);
    assert.deepEqual(ofType(type, checker), ofSchema(schema, schema), name);
  }
});
