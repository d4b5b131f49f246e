// What embedding and the rules promise, each with its measure and the tests that show it, written into docs/evidence.md; the threats of SECURITY.md; and the ids by which they name tests.
//
//     APPROVE_DOCS=1 node --test tests/node/evidence.test.mjs
//
// writes the page anew from the rows, and the links of SECURITY.md from their ids.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { filesOfIds, known, link } from "./ids.mjs";
import { root } from "./root.mjs";

const text = (path) => readFile(new URL(path, root), "utf8");
const rows = JSON.parse(await text("tests/evidence.json"));
const criteria = JSON.parse(await text("tests/browser/accessibility/criteria.json"));

const INTRO = `# Evidence

What is promised of embedding, faults, security, privacy and the rules, with what was measured and the tests that hold it.
A row without a test is a document or a property of the build. Tests in \`tests/long\`, \`tests/engines\`, \`tests/hosting\`,
\`tests/toolchains\` and \`tests/exhaustive.rs\` run with \`cargo xtask test --all\`, the others with every \`cargo xtask test\`.

\`tests/node/evidence.test.mjs\` writes this page from [the rows](../tests/evidence.json). They name tests by the id above
each (\`// id: …\`), and an id that is gone fails the test. Accessibility has [a table of its own](../TILGJENGELIGHET.md).

`;

/** A document whose text must be this; \`APPROVE_DOCS\` writes it. */
async function holds(path, expected) {
  if (process.env.APPROVE_DOCS) await writeFile(new URL(path, root), expected);
  assert.equal(await text(path), expected, "APPROVE_DOCS=1 node --test tests/node/evidence.test.mjs writes it anew");
}

const threats = async () => (await text("SECURITY.md")).split("\n").filter((line) => /^\| [A-Z]\w+: /.test(line));
const named = (line) => [...line.matchAll(/\[([^\]]+)\]\([^)]+\)/g)].map(([, id]) => id);

test("an id stands once, in small letters, directly above a test", () => {
  const js = (...lines) => [["a.test.mjs", lines.join("\n")]];
  assert.deepEqual([...filesOfIds(js("// id: one", "// id: two-3", '  await t.test("a", () => {});'))], [["one", "a.test.mjs"], ["two-3", "a.test.mjs"]]);
  assert.deepEqual([...filesOfIds([["a.rs", "    // id: one\n    #[test]\n    fn a() {}"]]).keys()], ["one"]);
  assert.throws(() => filesOfIds(js("// id: one", "", 'test("a", () => {});')), /a\.test\.mjs:1 one stands above no test/);
  assert.throws(() => filesOfIds(js("// id: one", "for (const a of b) {")), /above no test/);
  assert.throws(() => filesOfIds(js("// id: one")), /above no test/);
  assert.throws(() => filesOfIds(js("//id: One", 'test("a", () => {});')), /no id/);
  assert.throws(() => filesOfIds([["a.rs", "// id: one\n#[test]"], ["b.rs", "// id: one\n#[test]"]]), /one stands in a\.rs and in b\.rs/);
});

test("every row has an id of its own, a measure, and names tests that exist", () => {
  assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
  for (const { id, status, measured, tests } of rows) {
    assert.match(id, /^[AEFPRS]-\d\d$/);
    assert.match(status, /^(met|partly|not met|not run)$/);
    assert.ok(measured.length > 0, id);
    assert.deepEqual(tests.filter((name) => !known.has(name)), [], `${id} names tests that are not there`);
  }
});

// id: threats-answered
test("each threat of SECURITY.md is answered by tests that exist, and links to them", async () => {
  const table = await threats();
  assert.ok(table.length >= 12, `${table.length} threats`);
  for (const line of table) {
    const ids = named(line);
    assert.ok(ids.length > 0, line);
    assert.deepEqual(ids.filter((id) => !known.has(id)), [], line);
  }
  const linked = (line) => line.replace(/\[([^\]]+)\]\([^)]+\)/g, (_, id) => link(id));
  const page = await text("SECURITY.md");
  await holds("SECURITY.md", page.split("\n").map((line) => (table.includes(line) ? linked(line) : line)).join("\n"));
});

test("every id is named by a document", async () => {
  const names = new Set([...rows, ...criteria.flatMap(({ parts }) => Object.values(parts))].flatMap(({ tests }) => tests).concat((await threats()).flatMap(named)));
  assert.deepEqual([...known].filter((id) => !names.has(id)), []);
});

test("the page says what the rows say", async () => {
  const lines = rows.map(({ id, promise, status, measured, tests }) => `| ${id} | ${promise} | ${status} | ${measured} | ${tests.map((name) => link(name, "../")).join("<br>")} |`);
  const count = (wanted) => `${rows.filter(({ status }) => status === wanted).length} ${wanted}`;
  const summary = `${["met", "partly", "not met", "not run"].map(count).join(", ")}.\n\n`;
  await holds("docs/evidence.md", `${INTRO}${summary}| Id | Promise | Status | Measured | Tests |\n|---|---|---|---|---|\n${lines.join("\n")}\n`);
});
