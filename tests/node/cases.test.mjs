// The worked cases, through the package.

import assert from "node:assert/strict";
import test from "node:test";
import { cases, core } from "./package.mjs";

const key = (change) => [change.kind, change.fact, change.to, change.date, change.event].join();
const sorted = (changes) => [...changes].sort((a, b) => (key(a) < key(b) ? -1 : 1));

/** What the reference says of an assessment: it has no steps, reasons or notes, and findings by id. */
function asReference(assessment, expected) {
  const { findings, changes, stipend, plan, ...rest } = assessment;
  const actual = {
    ...rest,
    findings: Object.fromEntries(findings.map(({ id, outcome }) => [id, outcome])),
    changes: sorted(changes),
  };
  if (stipend) {
    const { steps, ...amounts } = stipend;
    actual.stipend = amounts;
  }
  if (plan) actual.plan = { rows: plan.rows.map(({ notes, ...row }) => row), sum: plan.sum };
  return Object.fromEntries(Object.keys(expected).map((name) => [name, actual[name]]));
}

test("every worked case comes out the same in Node", () => {
  const kvp = cases.filter(({ benefit }) => benefit === "kvp");
  assert.equal(kvp.length, 214);
  for (const { answers, date, expected } of kvp) {
    const ours = asReference(core.assess(answers, date), expected);
    assert.deepEqual(ours, { ...expected, changes: sorted(expected.changes) }, `${date} ${JSON.stringify(answers)}`);
  }
});
