// The contract's schemas for arbeid med bistand, against the worked months.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import Ajv from "ajv/dist/2020.js";
import { cases } from "./package.mjs";
import { root } from "./root.mjs";

const fits = (name) => {
  const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });
  return ajv.compile(JSON.parse(readFileSync(new URL(`pkg/schema/${name}.json`, root), "utf8")));
};
const models = {
  bistand_a: { inputFits: fits("bistand-a-input"), resultFits: fits("bistand-a-result") },
  bistand_b: { inputFits: fits("bistand-b-input"), resultFits: fits("bistand-b-result") },
};

test("every worked month fits the schemas, and with a field more or less it does not", () => {
  const worked = cases.filter(({ benefit }) => benefit in models);
  assert.equal(worked.length, 23);
  for (const { benefit, input, expected } of worked) {
    const { inputFits, resultFits } = models[benefit];
    assert(inputFits(input), JSON.stringify([input, inputFits.errors]));
    assert(!inputFits({ ...input, more: 1 }));
    for (const field of Object.keys(input)) {
      const { [field]: _, ...rest } = input;
      assert(!inputFits(rest), field);
      assert(!inputFits({ ...input, [field]: -1 }), field);
    }
    // The reference takes no steps.
    const wrong = (result) => (resultFits(result), resultFits.errors.map(({ instancePath }) => instancePath));
    const settled = { ...expected, warnings: [], steps: [] };
    assert.deepEqual(wrong(settled), ["/steps"], JSON.stringify(input));
    for (const field of Object.keys(settled)) {
      const { [field]: _, ...rest } = settled;
      assert(wrong(rest).includes(""), field);
    }
    assert(wrong({ ...settled, more: 1 }).includes(""));
  }
});
