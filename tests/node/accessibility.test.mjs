// The accessibility statement: 48 criteria, each with tests that exist, written into TILGJENGELIGHET.md.
//
//     APPROVE_DOCS=1 node --test tests/node/accessibility.test.mjs
//
// writes the statement anew from the criteria.

import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { test } from "node:test";
import { inGate, link } from "./ids.mjs";
import { root } from "./root.mjs";

const file = (path) => new URL(path, root);
const criteria = JSON.parse(await readFile(file("tests/browser/accessibility/criteria.json"), "utf8"));

/** The criteria of WCAG 2.1, level A and AA, that bind public bodies in Norway: all but live captions and the choice between two kinds of description. */
const COUNT = 48;

const INTRO = `# Tilgjengelighet

Offentlige virksomheter i Norge skal oppfylle 48 suksesskriterier i WCAG 2.1, nivå A og AA
([forskrift om universell utforming av IKT-løsninger](https://lovdata.no/forskrift/2013-06-21-732)). Den som tar veiviseren inn på
siden sin, svarer for den. Tabellen kan brukes i tilgjengelighetserklæringen.

Status gjelder \`<kvp-veiviser>\` i innbyggermodus. Hver rad er bundet til tester som går hver gang noe endres. \`cargo xtask test\` kjører
dem i Chromium. Det er ikke prøvd med hjelpemidler av mennesker ennå: NVDA, JAWS, VoiceOver og TalkBack gjenstår. Samme tabell for
maskiner: [criteria.json](tests/browser/accessibility/criteria.json).

\`tests/node/accessibility.test.mjs\` skriver denne siden fra den fila, så rett der. En test er nevnt med id-en som står over den i koden.

`;

test("there are 48 criteria, each once, each with a status and a reason", () => {
  assert.equal(criteria.length, COUNT);
  assert.equal(new Set(criteria.map(({ criterion }) => criterion)).size, COUNT);
  for (const { criterion, level, status, how } of criteria) {
    assert.match(criterion, /^[1-4]\.[1-5]\.\d+$/);
    assert.match(level, /^AA?$/);
    assert.match(status, /^(oppfylt|ikke relevant|ikke oppfylt)$/);
    assert.equal(how.length > 10, true, criterion);
  }
});

test("each criterion names tests that exist, and run with every change", () => {
  for (const { criterion, tests } of criteria) {
    assert.equal(tests.length > 0, true, criterion);
    assert.deepEqual(tests.filter((id) => !inGate.has(id)), [], `${criterion} names tests that are not in the gate`);
  }
});

test("the statement says what the criteria say", async () => {
  const rows = criteria.map(({ criterion, name, level, status, how, tests }) => {
    const shown = tests.map((id) => link(id)).join("<br>");
    return `| ${criterion} ${name} | ${level} | ${status} | ${how} | ${shown} |`;
  });
  const count = (wanted) => criteria.filter(({ status }) => status === wanted).length;
  const summary = `${count("oppfylt")} er oppfylt, ${count("ikke relevant")} gjelder ikke det veiviseren gjør, og ${count("ikke oppfylt")} er ikke oppfylt.\n\n`;
  const statement = `${INTRO}${summary}| Kriterium | Nivå | Status | Hvordan | Tester |\n|---|---|---|---|---|\n${rows.join("\n")}\n`;
  const path = file("TILGJENGELIGHET.md");
  if (process.env.APPROVE_DOCS) await writeFile(path, statement);
  assert.equal(await readFile(path, "utf8"), statement, "APPROVE_DOCS=1 node --test tests/node/accessibility.test.mjs writes it anew");
});
