// Where things stand in the law: each place once in a result, by an id that is no other's.

import assert from "node:assert/strict";
import test from "node:test";
import { cases, core } from "./package.mjs";
import { spelledOut } from "./places.mjs";

const programme = { aktiviteter: [{ type: "arbeidstrening", timerPerUke: 15 }], soeknadsdato: "2026-06-01", vedtaksdato: "2026-06-01" };
const days = ["2007-11-01", "2009-12-31", "2010-01-01", "2012-01-01", "2018-12-31", "2019-01-01", "2024-01-01", "2026-06-01", "2029-12-31"];

/** What every function says, of every worked case and under every kind of law. */
function* results() {
  const ask = { kvp: ({ answers, date }) => core.assess(answers, date), bistand_a: ({ input }) => core.bistandA(input), bistand_b: ({ input }) => core.bistandB(input) };
  for (const one of cases) yield ask[one.benefit](one);
  for (const day of days) {
    yield core.assessProgramme(programme, day);
    yield core.assessProgramme({ aktiviteter: [] }, day);
    if (day >= "2012") yield core.leaveRights({ barn: 3, aleneomsorg: true, kroniskSyke: 1 }, day);
  }
}

// id: each-place-once
test("every result has the places that it names, and no others, and an id is the same place wherever it is met", () => {
  const places = new Map();
  let count = 0;
  for (const result of results()) {
    spelledOut(result);
    for (const [id, place] of Object.entries(result.references)) {
      assert.match(id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
      assert.deepEqual(places.get(id) ?? place, place, id);
      places.set(id, place);
    }
    count += 1;
  }
  assert.equal(count, cases.length + 2 * days.length + days.filter((day) => day >= "2012").length);
  const labels = [...places.values()].map(({ label }) => label);
  assert.equal(new Set(labels).size, labels.length, "a place has one id");
  assert.ok(labels.length > 40, `${labels.length} places`);
});

test("what spells places out notices one that is missing, one that nothing rests on, and one that comes too early", () => {
  const [first, other] = [{ label: "§ 1" }, { label: "§ 2" }];
  const steps = [{ basis: ["a"] }, { basis: ["b", "a"], value: null }];
  assert.deepEqual(spelledOut({ steps, references: { a: first, b: other } }), { steps: [{ basis: [first] }, { basis: [other, first], value: null }] });
  assert.deepEqual(spelledOut({ complaintBasis: ["a"], references: { a: first } }), { complaintBasis: [first] });
  for (const references of [{ a: first }, { a: first, b: other, c: other }, { b: other, a: first }]) {
    assert.throws(() => spelledOut({ steps, references }), assert.AssertionError);
  }
});
