// The accessibility statement: the criteria that bind in Norway and those that are new in WCAG 2.2, for each part with tests that exist,
// written into TILGJENGELIGHET.md.
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
const BINDING = 48;

/** Those that are new in WCAG 2.2, at level A and AA. */
const NEW = ["2.4.11", "2.5.7", "2.5.8", "3.2.6", "3.3.7", "3.3.8"];

const PARTS = { guide: "Veiviseren", desk: "Veiledersiden", pilot: "Bistand", pages: "Sidene rundt" };
const STATUSES = ["oppfylt", "delvis", "ikke oppfylt", "ikke relevant"];

const INTRO = `# Tilgjengelighet

Offentlige virksomheter i Norge skal oppfylle 48 suksesskriterier i WCAG 2.1, nivå A og AA
([forskrift om universell utforming av IKT-løsninger](https://lovdata.no/forskrift/2013-06-21-732)). Den som tar veiviseren inn på
siden sin, svarer for den. Tabellen kan brukes i tilgjengelighetserklæringen. Den har også de seks kriteriene på nivå A og AA som er
nye i WCAG 2.2. De er merket «2.2» og gjelder ikke i Norge ennå. 4.1.1 Parsing er tatt ut av WCAG 2.2, men gjelder her fortsatt.

Tabellen har fire deler:

- **Veiviseren**: \`<kvp-veiviser>\` for innbyggere. Det er den en kommune setter inn.
- **Veiledersiden**: \`mode="veileder"\`.
- **Bistand**: \`mode="bistand"\`, forsøket med arbeid med bistand.
- **Sidene rundt**: forsiden, «Sett inn på din side», hjelpen, siden til rammen, og eksemplene på en kommune, et intranett og en side
  med to veivisere.

## Hva som er prøvd

- Tester i Chromium går gjennom skjermbildene hver gang noe endres, med axe og med egne målinger. De er navngitt under tabellen. Der
  ingenting er prøvd av en maskin, står det.
- Orca 43 med Firefox er hørt på bokmål gjennom veiviseren, med feil og til et nei, på veiledersiden og på «Sett inn». Det som var
  taust eller ble sagt to ganger, er rettet. Dette gjøres ikke av seg selv ved hver endring ennå.
- **Gjenstår:** NVDA, JAWS, VoiceOver og TalkBack, og mennesker som bruker hjelpemidler til daglig. Ingen av dem har prøvd dette.

## Kjente svakheter

- Orca sier «radtoppekst» om overskriften på en rad i en tabell. Ordet er Orcas eget.
- Rundt en tabell på veiledersiden som kan rulle, sier Orca navnet tre ganger: om rammen, om tabellen og om tittelen.
- Med Orca velger en bokstav svar på veiledersiden bare i fokusmodus. Ellers er bokstavene Orcas egne.
- Noen overskrifter kan åpnes og holder tabeller. Skjermleseren sier overskriften og at den er lukket, men ikke at en tabell kommer.
- Tabellen over måneder, og tabellene i bistand, kan rulle sidelengs på den smaleste telefonen når leseren selv har satt stor avstand
  mellom tegn og ord. Ingenting blir skjult.
- Veiledersiden og bistand har ingen godkjente tilgjengelighetstrær, og er ikke prøvd med en peker som bare holdes over.
- På veiledersiden blir noen ord delt midt i når tre kolonner står ved siden av hverandre i et vindu på 320 piksler.
- På eksempelsidene er det ingen lenke til innholdet. Sidene har verken søk eller nettstedskart.

`;

const HOW_MADE = `
## Tester

En test er nevnt med id-en som står over den i koden. En id som står for flere deler, er en test som går gjennom dem alle.

`;

const MACHINES = `
## For maskiner

[criteria.json](tests/browser/accessibility/criteria.json) er kilden til denne siden, og \`tests/node/accessibility.test.mjs\` skriver den.
Rett der. Fila er en liste med ett objekt for hvert kriterium:

| Felt | Innhold |
|---|---|
| \`criterion\`, \`name\`, \`level\` | nummeret i WCAG, navnet på bokmål, og \`A\` eller \`AA\` |
| \`binding\` | om kriteriet gjelder i Norge |
| \`how\` | hvordan det er oppfylt, for alle deler som ikke sier noe annet |
| \`parts\` | \`guide\`, \`desk\`, \`pilot\` og \`pages\`, hver med \`status\` (${STATUSES.map((one) => `«${one}»`).join(", ")}), \`tests\` (id-er) og noen ganger sin egen \`how\` |
`;

const rows = criteria.flatMap(({ criterion, parts }) => Object.entries(parts).map(([part, row]) => ({ where: `${criterion} of the ${part}`, ...row })));

test("there are the 48 criteria that bind and the six that are new, each once, with a status of each part and a reason", () => {
  assert.equal(criteria.filter(({ binding }) => binding).length, BINDING);
  assert.deepEqual(criteria.filter(({ binding }) => !binding).map(({ criterion }) => criterion), NEW);
  assert.equal(new Set(criteria.map(({ criterion }) => criterion)).size, BINDING + NEW.length);
  for (const { criterion, level, how, parts } of criteria) {
    assert.match(criterion, /^[1-4]\.[1-5]\.\d+$/);
    assert.match(level, /^AA?$/);
    assert.ok(how.length > 10, criterion);
    assert.deepEqual(Object.keys(parts), Object.keys(PARTS), criterion);
  }
  for (const { where, status } of rows) assert.ok(STATUSES.includes(status), where);
});

test("each part of a criterion names tests that exist, and run with every change, or says that no machine has tried it", () => {
  for (const { where, status, how = "", tests } of rows) {
    assert.ok(tests.length > 0 || status === "ikke relevant" || how.includes("Ikke prøvd maskinelt"), where);
    assert.deepEqual(tests.filter((id) => !inGate.has(id)), [], `${where} names tests that are not in the gate`);
  }
});


test("the statement says what the criteria say", async () => {
  const title = ({ criterion, name, binding }) => `${criterion} ${name}${binding ? "" : " (2.2)"}`;
  const table = criteria.map((row) => {
    const own = Object.entries(row.parts).filter(([, { how }]) => how).map(([part, { how }]) => `${PARTS[part]}: ${how}`);
    return `| ${title(row)} | ${row.level} | ${Object.values(row.parts).map(({ status }) => status).join(" | ")} | ${[row.how, ...own].join("<br>")} |`;
  });
  const shown = criteria.map((row) => {
    const byTests = {};
    for (const [part, { tests }] of Object.entries(row.parts)) if (tests.length) (byTests[tests.map((id) => link(id) ?? id).join(", ")] ??= []).push(part);
    return Object.entries(byTests).map(([tests, parts], place) => `| ${place ? "" : title(row)} | ${parts.map((part) => PARTS[part]).join(", ")} | ${tests} |`).join("\n");
  }).filter(Boolean);
  const counts = Object.entries(PARTS).map(([part, name]) => {
    const count = (wanted) => criteria.filter(({ parts }) => parts[part].status === wanted).length;
    return `| ${name} | ${STATUSES.map(count).join(" | ")} |`;
  });
  const statement = [
    `${INTRO}## Status\n\n| Del | Oppfylt | Delvis | Ikke oppfylt | Ikke relevant |\n|---|---|---|---|---|\n${counts.join("\n")}\n`,
    `| Kriterium | Nivå | ${Object.values(PARTS).join(" | ")} | Hvordan |\n|---|---|---|---|---|---|---|\n${table.join("\n")}\n`,
  ].join("\n") + `${HOW_MADE}| Kriterium | Del | Tester |\n|---|---|---|\n${shown.join("\n")}\n${MACHINES}`;
  const path = file("TILGJENGELIGHET.md");
  if (process.env.APPROVE_DOCS) await writeFile(path, statement);
  assert.equal(await readFile(path, "utf8"), statement, "APPROVE_DOCS=1 node --test tests/node/accessibility.test.mjs writes it anew");
});
