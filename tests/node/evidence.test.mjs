// What embedding and the rules promise, each with its measure and the tests that show it, written into docs/evidence.md; and the threats of SECURITY.md.
//
//     APPROVE_DOCS=1 node --test tests/node/evidence.test.mjs
//
// writes the page anew from the rows.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { root } from "./root.mjs";

const text = (path) => readFile(new URL(path, root), "utf8");
const rows = JSON.parse(await text("tests/evidence.json"));

const INTRO = `# Evidence

What is promised of embedding, faults, security, privacy and the rules, with what was measured and the tests that hold it. A row
without a test is a document or a property of the build. \`tests/node/evidence.test.mjs\` writes this page from
[the rows](../tests/evidence.json), and fails where a test they name is gone. Accessibility has [a table of its own](../TILGJENGELIGHET.md).

`;

test("every row has an id of its own, a measure, and names tests that exist", async () => {
  assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
  for (const { id, status, said, tests } of rows) {
    assert.match(id, /^[AEFPRS]-\d\d$/);
    assert.match(status, /^(met|partly|not met|not run)$/);
    assert.ok(said.length > 0, id);
    for (const { file, test: title } of tests) assert.ok((await text(file)).includes(title), `${id}: ${file} has no “${title}”`);
  }
});

test("each threat of SECURITY.md is answered by a test that exists", async () => {
  const table = (await text("SECURITY.md")).split("\n").filter((line) => /^\| [A-Z]\w+: /.test(line));
  assert.ok(table.length >= 12, `${table.length} threats`);
  for (const line of table) {
    const links = [...line.matchAll(/\[([^\]]+)\]\((tests\/[^)]+)\)/g)];
    assert.ok(links.length > 0, line);
    for (const [, title, file] of links) assert.ok((await text(file)).includes(title), `${file} has no “${title}”`);
  }
});

test("the page says what the rows say", async () => {
  const link = ({ file, test: title }) => `[${title}](../${file})`;
  const lines = rows.map(({ id, bar, status, said, tests }) => `| ${id} | ${bar} | ${status} | ${said} | ${tests.map(link).join("<br>")} |`);
  const count = (wanted) => `${rows.filter(({ status }) => status === wanted).length} ${wanted}`;
  const summary = `${["met", "partly", "not met", "not run"].map(count).join(", ")}.\n\n`;
  const page = `${INTRO}${summary}| Id | Bar | Status | Measured | Tests |\n|---|---|---|---|---|\n${lines.join("\n")}\n`;
  const path = new URL("docs/evidence.md", root);
  if (process.env.APPROVE_DOCS) await writeFile(path, page);
  assert.equal(await text("docs/evidence.md"), page, "APPROVE_DOCS=1 node --test tests/node/evidence.test.mjs writes it anew");
});
