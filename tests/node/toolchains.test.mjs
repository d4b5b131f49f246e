// The table of hosts in docs/embedding.md, and in its Norwegian twin: it says what tests/toolchains/hosts.json says, and each row of it has a test.
//
//     APPROVE_DOCS=1 node --test tests/node/toolchains.test.mjs
//
// writes both anew. The tests themselves run with `cargo xtask test --all`.

import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { root } from "./root.mjs";

const folder = new URL("tests/toolchains/", root);
const PAGES = {
  "docs/embedding.md": { head: "| Host | Versions | What works | Line to add |", none: "none", within: "in", inWords: (row) => row },
  "docs/sette-inn.md": { head: "| Verktøy | Versjoner | Det som virker | Linje å legge til |", none: "ingen", within: "i", inWords: ({ nb, ...row }) => ({ ...row, ...nb }) },
};
const rows = JSON.parse(await readFile(new URL("hosts.json", folder), "utf8"));
const TABLE = /(?<=<!-- hosts -->\n)[^]*(?=<!-- \/hosts -->)/;

/** A line of code as a cell has it; one with a mark of its own is a sentence. */
const code = (line) => (line.includes("`") ? line : `\`${line}\``).replaceAll("|", "\\|");
/** What the row is about is the first of its packages. */
const tried = ({ versions }) => versions.map((packages) => Object.values(packages)[0]).join(", ");

for (const [path, { head, none, within, inWords }] of Object.entries(PAGES)) {
  test(`the table of hosts in ${path} says what was tried, and the line that each needs`, async () => {
    const page = new URL(path, root);
    const cell = ({ line, file }) => (line ? `${code(line)}${file ? ` ${within} \`${file}\`` : ""}` : none);
    const lines = rows.map(inWords).map((row) => `| ${row.host} | ${tried(row)} | ${row.works} | ${cell(row)} |\n`).join("");
    const expected = (await readFile(page, "utf8")).replace(TABLE, () => `${head}\n|---|---|---|---|\n${lines}`);
    if (process.env.APPROVE_DOCS) await writeFile(page, expected);
    assert.equal(await readFile(page, "utf8"), expected, "APPROVE_DOCS=1 node --test tests/node/toolchains.test.mjs writes it anew");
  });
}

test("each row of the table has an id of its own and exact versions, and a test that names it", async () => {
  assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
  const files = (await readdir(folder)).filter((file) => file.endsWith(".test.mjs"));
  const tests = (await Promise.all(files.map((file) => readFile(new URL(file, folder), "utf8")))).join("\n");
  for (const { id, versions } of rows) {
    assert.ok(tests.includes(`"${id}"`), `no test names ${id}`);
    assert.ok(versions.length > 0, id);
    for (const version of versions.flatMap((packages) => Object.values(packages))) assert.match(version, /^\d+\.\d+\.\d+$/, id);
  }
});
