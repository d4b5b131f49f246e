// Real assessments against the contract's JSON Schema, and the schema against what it must refuse.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import Ajv from "ajv/dist/2020.js";
import { cases, core } from "./package.mjs";
import { root } from "./root.mjs";

const schema = (name) => {
  const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true, allowUnionTypes: true });
  return ajv.compile(JSON.parse(readFileSync(new URL(`pkg/schema/${name}.json`, root), "utf8")));
};
const answersFit = schema("answers");
const assessmentFits = schema("assessment");
const kvp = cases.filter(({ benefit }) => benefit === "kvp");

test("every worked case's answers and assessment fit the schemas", () => {
  for (const { answers, date } of kvp) {
    assert(answersFit(answers), JSON.stringify([answers, answersFit.errors]));
    const assessment = core.assess(answers, date);
    assert(assessmentFits(assessment), JSON.stringify([answers, assessmentFits.errors]));
  }
});

test("a thing taken out of an assessment, or put into it, no longer fits", () => {
  const { answers, date } = kvp.find(({ expected }) => expected.plan && expected.tax.skatt);
  const whole = JSON.stringify(core.assess(answers, date));
  const objects = (value) => (value && typeof value === "object" ? [value, ...Object.values(value).flatMap(objects)] : []);
  const count = objects(JSON.parse(whole)).length;
  let broken = 0;
  for (let index = 0; index < count; index += 1) {
    const assessment = JSON.parse(whole);
    const object = objects(assessment)[index];
    if (Array.isArray(object) || "alder" in object || "minstealder" in object || Object.keys(object).length === 1) continue;
    object.more = 1;
    if (!assessmentFits(assessment)) broken += 1;
    else assert.ok(!("basis" in object) && !("id" in object), JSON.stringify(object));
  }
  assert(broken > 50, `${broken} of ${count}`);
  for (const field of Object.keys(JSON.parse(whole)).filter((field) => !["plan"].includes(field))) {
    const assessment = JSON.parse(whole);
    delete assessment[field];
    assert(!assessmentFits(assessment), field);
  }
});

test("the schema of answers refuses what the rules refuse", () => {
  const refused = [{ alder: 121 }, { alder: "27" }, { opphold: "ja" }, { barn: 21 }, { barn: 1, barnFoedselsdatoer: [] }, { laerling: 1 }];
  refused.push({ alder: 30, foedselsdato: "1990-01-01" }, { arbeidstimerPerUke: "1,5" }, { samordning: { aap: 1 } }, { ukjent: 1 });
  refused.push({ programMaaneder: 37 }, { foedselsdato: "1990-13-01" }, { arbeidstimerPerUke: 38 }, { nedsattEvne: null }, []);
  for (const answers of refused) {
    assert(!answersFit(answers), JSON.stringify(answers));
    assert.throws(() => core.assess(answers, "2026-06-01"), core.KvpError, JSON.stringify(answers));
  }
});
