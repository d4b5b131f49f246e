// The package beside the rules written once more: every comparison of the two, for the samples of `tests/node` and for all of it in `tests/long`. A
// case that differs is reported whole, and its number draws it again.

import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import { core } from "../node/package.mjs";
import { spelledOut } from "../node/places.mjs";
import { drawnA, drawnB, drawnProgramme } from "./drawn.mjs";
import * as reference from "./index.mjs";

/** What one of the two answers: an answer, or the error's kind and field. */
function answerOf(ask) {
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
export function ask({ answers, lawDate }, number) {
  const asked = { number, lawDate, answers };
  const ours = answerOf(() => spelledOut(core.assess(answers, lawDate)));
  const theirs = answerOf(() => reference.assess(answers, lawDate));
  if (ours.code || theirs.code) same(ours, theirs, asked);
  else {
    same(bare(ours), outcomes(theirs), asked);
    sameGrounds(ours.findings, theirs.findings, asked);
  }
  return theirs;
}

/** The words an assessment holds, each with where. */
export const words = ({ lawDate, amountsOn, conclusion, findings, missing, stipend, tax, plan, changes, warnings }) => [
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
export const WORDS = 108;

/** A programme drawn by chance. */
export function askProgramme(number) {
  const { programme, lawDate } = drawnProgramme(number);
  const ours = answerOf(() => {
    const { complaintBasis, ...rest } = outcomes(spelledOut(core.assessProgramme(programme, lawDate)));
    return rest;
  });
  same(ours, answerOf(() => reference.assessProgramme(programme, lawDate)), { number, lawDate, programme });
}

/** Days with a sick child. */
export function askLeave(care, lawDate) {
  const { basis, ...ours } = answerOf(() => spelledOut(core.leaveRights(care, lawDate)));
  same(ours, answerOf(() => reference.leaveRights(care, lawDate)), { lawDate, care });
}

/** A month of arbeid med bistand drawn by chance, in either model. */
export function askBistand(number) {
  for (const [model, input] of [["bistandA", drawnA(number)], ["bistandB", drawnB(number)]]) {
    const { steps, ...ours } = spelledOut(core[model](input));
    same(ours, reference[model](input), { number, model, input });
  }
}
