// The second implementation of the rules, tests/reference, against the worked cases: no package, and nothing to build.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as reference from "../reference/index.mjs";
import { cases } from "./worked.mjs";

const WORKED = {
  kvp: ({ answers, date }) => reference.assess(answers, date),
  bistand_a: ({ input }) => reference.bistandA(input),
  bistand_b: ({ input }) => reference.bistandB(input),
};

/** The cases write changes in an order of their own. */
const sorted = (changes) => changes.map((change) => JSON.stringify(Object.entries(change).sort())).sort();

/** The fields that a case has, as a case writes them: findings by id, and a plan without notes. */
function asWorked({ findings, changes, plan, ...rest }, expected) {
  const actual = {
    ...rest,
    findings: findings && Object.fromEntries(findings.map(({ id, outcome }) => [id, outcome])),
    changes: changes && sorted(changes),
    plan: plan && { ...plan, rows: plan.rows.map(({ notes, ...row }) => row) },
  };
  return Object.fromEntries(Object.keys(expected).map((name) => [name, actual[name]]));
}

test("the second rules agree with every worked case, in every field it has", () => {
  const met = {};
  for (const one of cases) {
    const { benefit, expected, ...asked } = one;
    met[benefit] = (met[benefit] ?? 0) + 1;
    const wanted = { ...expected, ...(expected.changes && { changes: sorted(expected.changes) }) };
    assert.deepEqual(asWorked(WORKED[benefit](one), expected), wanted, JSON.stringify(asked));
  }
  assert.deepEqual(met, { kvp: 214, bistand_a: 9, bistand_b: 17 });
});
