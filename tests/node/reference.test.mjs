// The package against tests/reference: the rules written once more, from the law's text, in another language and by
// another hand. What both say alike may still be the same misreading; docs/decisions/0008 lists the readings.
//
//     KVP_REFERENCE_CASES=100000 node --test tests/node/reference.test.mjs
//
// draws so many cases instead of 20 000. A case that differs is told whole, and its number draws it again.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import * as reference from "../reference/index.mjs";
import { boundaries } from "../reference/boundaries.mjs";
import { drawn, drawnA, drawnB, drawnProgramme } from "../reference/drawn.mjs";
import { spoilt } from "../reference/spoilt.mjs";
import { core } from "./package.mjs";

const COUNT = Number(process.env.KVP_REFERENCE_CASES ?? 20_000);

/** What one of the two says: an answer, or the error's kind and field. */
function said(ask) {
  try {
    return ask();
  } catch (error) {
    if (!error.code) throw error;
    return { code: error.code, ...(error.code === "invalid_answer" && { field: error.field.split(/[.[]/)[0] }) };
  }
}

function same(actual, expected, asked) {
  if (!isDeepStrictEqual(actual, expected)) assert.deepEqual(actual, expected, JSON.stringify(asked));
}

/** An assessment without its words and workings: reasons, labels and addresses, and the steps, which tests/steps.rs follows. */
function bare({ planSteps, findings, stipend, ...rest }) {
  const { steps, ...amounts } = stipend ?? {};
  return { ...rest, findings: findings.map(({ id, outcome }) => ({ id, outcome })), ...(stipend && { stipend: amounts }) };
}

const outcomes = ({ findings, ...rest }) => ({ ...rest, findings: findings.map(({ id, outcome }) => ({ id, outcome })) });

/** Where the reference names a finding's paragraph or facts, the package gives the same. */
function sameGrounds(findings, expected, asked) {
  for (const [place, { basis, facts }] of expected.entries()) {
    const [{ source, section, ledd }] = findings[place].basis;
    if (basis) same({ source, section, ledd }, basis, asked);
    if (facts) same(findings[place].facts, facts, asked);
  }
}

/** Both answers to the same question, and the reference's for whoever counts what was met on the way. */
function ask({ answers, lawDate }, number) {
  const asked = { number, lawDate, answers };
  const ours = said(() => core.assess(answers, lawDate));
  const theirs = said(() => reference.assess(answers, lawDate));
  if (ours.code || theirs.code) same(ours, theirs, asked);
  else {
    same(bare(ours), outcomes(theirs), asked);
    sameGrounds(ours.findings, theirs.findings, asked);
  }
  return theirs;
}

/** The words an assessment holds, each with where. */
const words = ({ lawDate, amountsOn, conclusion, findings, missing, stipend, tax, plan, changes, warnings }) => [
  conclusion,
  ...findings.map(({ id, outcome }) => `${id} ${outcome}`),
  ...missing.map((fact) => `missing ${fact}`),
  ...changes.map(({ kind, fact, to, event }) => (kind === "date" ? event : `${fact} ${to}`)),
  ...warnings,
  ...(tax ? [tax.income, ...(tax.projected ? ["tax projected"] : [])] : []),
  ...(amountsOn === lawDate ? [] : ["a later start"]),
  ...(stipend ? [stipend.rate, ...stipend.projected] : []),
  ...(plan?.rows.flatMap(({ notes }) => notes.map((note) => `note ${note}`)) ?? []),
  ...(plan?.rows.some(({ weekdays, stipendDays }) => stipendDays < weekdays) ? ["260 days"] : []),
];

/** So many words an assessment can hold: each outcome, missing fact, change, note, warning, rate and table, what is taxed, and the year that is full. */
const WORDS = 108;

// id: reference-by-chance
test("cases drawn by chance come out the same in both, through every word there is", () => {
  const met = new Set();
  for (let number = 0; number < COUNT; number += 1) {
    for (const word of words(ask(drawn(number), number))) met.add(word);
  }
  assert.equal(met.size, WORDS, [...met].sort().join(", "));
});

// id: reference-at-turns
test("every value of every condition comes out the same around every day on which a rate or a rule turns", () => {
  let count = 0;
  for (const question of boundaries()) {
    ask(question);
    count += 1;
  }
  assert(count > 30_000, `${count} cases`);
});

test("what cannot be answered is refused alike", () => {
  for (const question of spoilt()) {
    const refused = ask(question);
    assert(refused.code, JSON.stringify(question));
  }
});

test("programmes are judged the same", () => {
  for (let number = 0; number < COUNT / 4; number += 1) {
    const { programme, lawDate } = drawnProgramme(number);
    const ours = said(() => {
      const { complaintBasis, ...rest } = outcomes(core.assessProgramme(programme, lawDate));
      return rest;
    });
    same(ours, said(() => reference.assessProgramme(programme, lawDate)), { number, lawDate, programme });
  }
});

test("days with a sick child are the same for every family, and there are none before the regulation", () => {
  for (const lawDate of ["2007-11-01", "2011-12-31", "2012-01-01", "2026-06-01", "2029-12-31"]) {
    for (let barn = 0; barn <= 20; barn += 1) {
      for (let kroniskSyke = 0; kroniskSyke <= barn; kroniskSyke += 1) {
        for (const aleneomsorg of [false, true]) {
          const care = { barn, kroniskSyke, aleneomsorg };
          const { basis, ...ours } = said(() => core.leaveRights(care, lawDate));
          same(ours, said(() => reference.leaveRights(care, lawDate)), { lawDate, care });
        }
      }
    }
  }
});

test("a month of arbeid med bistand is settled the same", () => {
  for (let number = 0; number < COUNT / 4; number += 1) {
    for (const [model, input] of [["bistandA", drawnA(number)], ["bistandB", drawnB(number)]]) {
      const { steps, schema, benefit, ...ours } = core[model](input);
      same(ours, reference[model](input), { number, model, input });
    }
  }
});
