// Every field of every input, by the schemas: what is missing, what is null, what is no JSON and what misses by a rounding error is told in one way.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { core } from "./package.mjs";
import { root } from "./root.mjs";

const date = "2026-06-01";
const places = () => ({ plasser: 6, deltakermaaneder: 5.5 });

/** How each input is asked about, and one that has every object and every list in it. */
const INPUTS = {
  answers: [(it) => core.assess(it, date), { samordning: {} }],
  programme: [(it) => core.assessProgramme(it, date), { aktiviteter: [{ type: "botrening", timerPerUke: 10 }] }],
  care: [(it) => core.leaveRights(it, date), { barn: 3, aleneomsorg: true, kroniskSyke: 1 }],
  "bistand-a-input": [core.bistandA, { ordinaer: places(), omfattende: places(), fasteAnsettelser: 2 }],
  "bistand-b-input": [core.bistandB, { tilretteleggere: 2, veiledningstimer: 100, arbeidsgivertimer: 40, reisetimer: 22.5, deltakere: 17, fasteAnsettelser: 1 }],
};

function* within(schema, all, path) {
  const of = schema.$ref ? all.$defs[schema.$ref.replace("#/$defs/", "")] : schema;
  if (of.type === "array") yield* within(of.items, all, [...path, 0]);
  for (const [name, field] of Object.entries(of.properties ?? {})) {
    yield { path: [...path, name], isNeeded: of.required?.includes(name) ?? false, isDecimal: field.anyOf?.[0].type === "number", most: field.anyOf?.[0].maximum };
    yield* within(field, all, [...path, name]);
  }
}

/** Every field there is, with what comes of putting something in it, or of leaving it out. */
const FIELDS = Object.entries(INPUTS).flatMap(([input, [ask, whole]]) => {
  const schema = JSON.parse(readFileSync(new URL(`pkg/schema/${input}.json`, root), "utf8"));
  return [...within(schema, schema, [])].map(({ path, ...of }) => {
    const name = path.join(".").replace(/\.(\d+)/g, "[$1]");
    const answer = (change) => {
      const sent = structuredClone(whole);
      change(path.slice(0, -1).reduce((held, key) => held[key], sent), path.at(-1));
      try {
        return ask(sent);
      } catch (error) {
        assert.deepEqual([error.name, error.code, error.field], ["KvpError", "invalid_answer", name], `${input}: ${error.message}`);
        return error.message;
      }
    };
    return { ...of, input, name, holding: (value) => answer((object, key) => (object[key] = value)), without: () => answer((object, key) => delete object[key]) };
  });
});
const optional = FIELDS.filter(({ isNeeded }) => !isNeeded);
const needed = FIELDS.filter(({ isNeeded }) => isNeeded);
const decimals = FIELDS.filter(({ isDecimal }) => isDecimal);

test("the schemas name every input's fields, those within others among them", () => {
  const names = FIELDS.map(({ input, name }) => `${input} ${name}`);
  assert.equal(new Set(names).size, names.length);
  for (const name of ["answers samordning.dagpenger", "programme aktiviteter[0].tilUke", "bistand-a-input omfattende.plasser"]) assert.ok(names.includes(name), name);
  assert.deepEqual([optional.length, needed.length, decimals.length], [35, 19, 13]);
});

test("what no field can hold is refused by one sentence for each field, be it no JSON or another kind of value", () => {
  for (const { name, holding } of FIELDS) {
    const said = holding(() => "ja");
    assert.ok(said.startsWith(`\`${name}\` must be `) && said.endsWith("."), said);
    for (const value of [Symbol("ja"), new Date(), NaN, Infinity, 1n, new Map(), class {}, new Number(5)]) assert.equal(holding(value), said, String(value));
  }
});

// id: null-told-in-one-way
test("null is refused by a sentence that says to leave the field out, or that it must be given", () => {
  for (const { name, isNeeded, holding } of FIELDS) {
    const [must] = holding(NaN).match(/must .*(?=\.)/);
    const said = isNeeded ? `must be given, and ${must.replace("must ", "")}` : `${must}, or be left out: \`null\` is no answer`;
    assert.equal(holding(null), `\`${name}\` ${said}.`);
  }
});

test("a field that is missing or undefined is refused like null where it must be there, and only there", () => {
  for (const { holding, without } of needed) {
    assert.equal(without(), holding(null));
    assert.equal(holding(undefined), holding(null));
  }
  for (const { name, holding, without } of optional) {
    assert.equal(typeof without(), "object", name);
    assert.deepEqual(holding(undefined), without(), name);
  }
});

test("a number that misses by a rounding error is refused by a sentence with the number it misses, which is then taken", () => {
  for (const { name, most, holding } of decimals) {
    const must = holding(NaN).slice(0, -1);
    assert.match(must, new RegExp(`must be a number from 0 to ${most} `));
    const high = Math.min(most, 1_000_000);
    for (const [miss, near] of [[0.1 + 0.2, "0.3"], [1.1 * 3, "3.3"], [0.57 * 100 / 10, "5.7"], [8.3 - 0.2, "8.1"], [-1e-12, "0"], [high * (1 + 1e-15), String(high)]]) {
      assert.notEqual(miss, Number(near));
      assert.equal(holding(miss), `${must}. Rounding errors made it miss ${near}: round it, or send "${near}" as text.`, name);
      for (const right of [near, Number(near), Number(miss.toFixed(2))]) assert.equal(typeof holding(right), "object", `${name}: ${right}`);
    }
    for (const other of [0.001, 1.005, 7.4999, -0.01, most + 0.01]) assert.equal(holding(other), `${must}.`, `${name}: ${other}`);
  }
});

test("an argument that is missing or null is refused as a field is, and anything else that is none by a sentence of its own", () => {
  const refuses = (ask, field, be, none) => {
    const must = none === undefined || none === null ? `be given, and ${be}` : be;
    assert.throws(() => ask(none), { name: "KvpError", code: "invalid_answer", field, message: `\`${field}\` must ${must}.` });
  };
  for (const none of [undefined, null, NaN, 5, "x", [], new Map()]) {
    for (const [name, ask] of [["answers", core.assess], ["programme", core.assessProgramme], ["care", core.leaveRights], ["input", core.bistandA], ["input", core.bistandB]]) {
      refuses((it) => ask(it, date), name, "be a plain object", none);
    }
    for (const ask of [(it) => core.assess({}, it), (it) => core.assessProgramme({ aktiviteter: [] }, it), (it) => core.leaveRights({ barn: 1, aleneomsorg: true, kroniskSyke: 0 }, it)]) {
      refuses(ask, "lawDate", "be a date that exists, written YYYY-MM-DD", none);
    }
  }
});

test("a date within a list is refused by its place, and text that is no number is told how one is written", () => {
  const field = "barnFoedselsdatoer";
  for (const date of ["2026-02-30", "1. mai", 5, NaN]) {
    const asked = () => core.assess({ barnFoedselsdatoer: ["2020-01-01", date] }, "2026-06-01");
    assert.throws(asked, { field, message: `\`${field}[1]\` must be a date that exists, written YYYY-MM-DD.` });
  }
  const written = "`timeloenn` must be a number from 0 to 2000 with at most two decimals; as text it is digits, with a point before the decimals.";
  for (const text of ["7,5", "", "1e1", "+1", "1."]) assert.throws(() => core.assess({ timeloenn: text }, date), { message: written });
});
