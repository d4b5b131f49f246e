// Arbeid med bistand through the package: the worked months, the schemas, and what is refused.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import Ajv from "ajv/dist/2020.js";
import { cases, core } from "./package.mjs";
import { spelledOut } from "./places.mjs";
import { root } from "./root.mjs";
import { troublesFor } from "./troubles.mjs";

const fits = (name) => {
  const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });
  return ajv.compile(JSON.parse(readFileSync(new URL(`pkg/schema/${name}.json`, root), "utf8")));
};

const places = { plasser: 1, deltakermaaneder: 1 };
const models = {
  bistand_a: {
    settle: core.bistandA,
    inputFits: fits("bistand-a-input"),
    resultFits: fits("bistand-a-result"),
    month: { ordinaer: places, omfattende: places, tilretteleggere: 2, fasteAnsettelser: 1 },
    optional: ["tilretteleggere"],
  },
  bistand_b: {
    settle: core.bistandB,
    inputFits: fits("bistand-b-input"),
    resultFits: fits("bistand-b-result"),
    month: { tilretteleggere: 1, veiledningstimer: 60, arbeidsgivertimer: "20.5", reisetimer: 30, deltakere: 9, fasteAnsettelser: 0 },
    optional: [],
  },
};

/** Why a month is refused. */
function refusal(settle, month) {
  try {
    settle(month);
  } catch (error) {
    assert(error instanceof core.KvpError, String(error));
    assert.match(error.message, /^[A-Z`].*\.$/s);
    return [error.code, error.field];
  }
  return assert.fail(`accepted ${JSON.stringify(month)}`);
}

test("every worked month comes out the same in Node, field by field in the contract's order, and fits the schemas", () => {
  const worked = cases.filter(({ benefit }) => benefit in models);
  assert.equal(worked.length, 26);
  for (const { benefit, input, expected } of worked) {
    const { settle, inputFits, resultFits } = models[benefit];
    assert(inputFits(input), JSON.stringify([input, inputFits.errors]));
    const settled = settle(input);
    assert(resultFits(settled), JSON.stringify([input, resultFits.errors]));
    const { warnings, steps, ...rest } = spelledOut(settled);
    assert.equal(JSON.stringify(rest), JSON.stringify(expected), JSON.stringify(input));
  }
});

test("what does not fit is warned of, and the schemas know every warning", () => {
  const crowded = { plasser: 31, deltakermaaneder: 32 };
  const a = core.bistandA({ ordinaer: crowded, omfattende: places, tilretteleggere: 2, fasteAnsettelser: 0 });
  assert.deepEqual(a.warnings, ["over_tak", "over_plasser"]);
  assert(models.bistand_a.resultFits(a));
  const b = core.bistandB(models.bistand_b.month);
  assert.deepEqual(b.warnings, ["norm_over_kjoepte_timer"]);
  assert(models.bistand_b.resultFits(b));
});

test("every step names its place in the slides", () => {
  const basis = new Set(Object.values(models).flatMap(({ settle, month }) => spelledOut(settle(month)).steps.flatMap((step) => step.basis.map(({ label }) => label))));
  assert.deepEqual([...basis].sort(), ["Nav 2007, bonus", "Nav 2007, modell A", "Nav 2007, modell B"]);
});

test("a thing taken out of a result, or put into it, no longer fits", () => {
  for (const { settle, resultFits, month } of Object.values(models)) {
    const whole = settle(month);
    assert(!resultFits({ ...whole, more: 1 }));
    for (const field of Object.keys(whole)) {
      const { [field]: _, ...rest } = whole;
      assert(!resultFits(rest), field);
    }
    for (const field of Object.keys(whole.steps[0])) {
      const { [field]: _, ...step } = whole.steps[0];
      assert(!resultFits({ ...whole, steps: [step, ...whole.steps.slice(1)] }), field);
    }
  }
});

test("a number that cannot be is refused by its field, and by the schema", () => {
  for (const { settle, inputFits, month, optional } of Object.values(models)) {
    for (const field of Object.keys(month)) {
      for (const value of [null, "", "x", "1,5", "1e1", -1, "1.005", true, [], {}, 1e9]) {
        const refused = { ...month, [field]: value };
        const [code, where] = refusal(settle, refused);
        assert.equal(code, "invalid_answer");
        assert(where === field || where.startsWith(`${field}.`), `${where} for ${field}`);
        assert(!inputFits(refused), JSON.stringify(refused));
      }
      const { [field]: _, ...rest } = month;
      if (optional.includes(field)) settle(rest);
      else assert.equal(refusal(settle, rest)[1].split(".")[0], field);
      assert.equal(inputFits(rest), optional.includes(field), field);
    }
    assert.deepEqual(refusal(settle, { ...month, timerlønn: 1 }), ["unknown_field", "timerlønn"]);
    assert(!inputFits({ ...month, timerlønn: 1 }));
  }
  const a = models.bistand_a;
  const within = (more) => ({ ...a.month, ordinaer: { ...places, ...more } });
  for (const value of [null, "1", 1.5, -1, 10_001, NaN]) {
    assert.deepEqual(refusal(a.settle, within({ plasser: value })), ["invalid_answer", "ordinaer.plasser"]);
  }
  for (const value of [null, "1,5", -1, Infinity, 1.005, "9".repeat(400), 1_000_000.01]) {
    assert.deepEqual(refusal(a.settle, within({ deltakermaaneder: value })), ["invalid_answer", "ordinaer.deltakermaaneder"]);
  }
  assert.deepEqual(refusal(a.settle, within({ plass: 1 })), ["unknown_field", "ordinaer.plass"]);
});

test("whatever is handed over, in whole or in part, is settled or refused by a sentence of ours", () => {
  const ask = (settle, month) => {
    try {
      assert(settle(month).steps.length >= 19);
    } catch (error) {
      assert(error instanceof core.KvpError, String(error));
      assert.match(error.message, /^[A-Z`].*\.$/s);
      assert.notEqual(error.message, "not ours");
    }
  };
  for (const { settle, month } of Object.values(models)) {
    for (const trouble of troublesFor(core.assess)) {
      ask(settle, trouble());
      ask(settle, { ...month, ordinaer: { ...places, plasser: trouble() } });
      for (const field of Object.keys(month)) ask(settle, Object.defineProperty({ ...month }, field, { enumerable: true, value: trouble() }));
    }
    for (const input of [undefined, null, 5, "x", [], new Date(), new Map(Object.entries(month)), Symbol("x"), () => month]) {
      assert.deepEqual(refusal(settle, input), ["invalid_answer", "input"]);
    }
    Object.prototype.fasteAnsettelser = 9;
    try {
      const { fasteAnsettelser: _, ...rest } = month;
      assert.deepEqual(refusal(settle, rest), ["invalid_answer", "fasteAnsettelser"]);
    } finally {
      delete Object.prototype.fasteAnsettelser;
    }
    assert.deepEqual(settle(Object.assign(Object.create(null), month)), settle(month));
  }
});
