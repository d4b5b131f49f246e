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
const date = "2026-06-01";

/** Each of these changes to a thing that fits leaves one that does not. */
function refuses(fits, whole, changes) {
  assert(fits(whole), JSON.stringify(fits.errors));
  assert(changes.length >= 8);
  for (const change of changes) {
    const broken = structuredClone(whole);
    change(broken);
    assert.notDeepEqual(broken, whole, String(change));
    assert(!fits(broken), String(change));
  }
}
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

test("a decimal in words is within its limits for the schemas just where it is for the rules", () => {
  const wholes = [0, 9, 10, 18, 29, 36, 37, 38, 99, 100, 159, 161, 162, 163, 200, 999_999, 1_000_000, 1_000_001, 999_999_999, 1_000_000_000];
  const texts = ["", "-1", "+1", "1e1", ".5", "1.", "007.5", "37,5"];
  for (const part of ["", ".0", ".00", ".01", ".4", ".49", ".5", ".50", ".51", ".6", ".99", ".000"]) texts.push(...wholes.map((whole) => `${whole}${part}`));
  const places = { ordinaer: { plasser: 15, deltakermaaneder: 0 }, omfattende: { plasser: 0, deltakermaaneder: 0 }, tilretteleggere: 1, fasteAnsettelser: 0 };
  const kinds = {
    arbeidstimerPerUke: [answersFit, (it) => core.assess(it, date), (decimal) => ({ arbeidstimerPerUke: decimal })],
    ugyldigFravaerTimer: [answersFit, (it) => core.assess(it, date), (decimal) => ({ ugyldigFravaerTimer: decimal })],
    dagpenger: [answersFit, (it) => core.assess(it, date), (decimal) => ({ samordning: { dagpenger: decimal } })],
    timerPerUke: [schema("programme"), (it) => core.assessProgramme(it, date), (decimal) => ({ aktiviteter: [{ type: "botrening", timerPerUke: decimal }] })],
    deltakermaaneder: [schema("bistand-a-input"), core.bistandA, (decimal) => ({ ...places, ordinaer: { plasser: 15, deltakermaaneder: decimal } })],
  };
  for (const [kind, [fits, ask, holding]] of Object.entries(kinds)) {
    let read = 0;
    for (const decimal of texts) {
      const isRead = (() => {
        try {
          return Boolean(ask(holding(decimal)));
        } catch (error) {
          assert.equal(error.code, "invalid_answer", `${kind} ${decimal}`);
          return false;
        }
      })();
      read += isRead;
      assert.equal(fits(holding(decimal)), isRead, `${kind} ${decimal}`);
    }
    assert(read > 30 && read < texts.length, `${kind}: ${read}`);
  }
});

test("the schema of assessments refuses what no rule says", () => {
  const { answers, date } = kvp.find(({ expected }) => expected.plan && expected.tax.skatt && expected.changes.length);
  refuses(assessmentFits, core.assess(answers, date), [
    (it) => (it.schema = 2),
    (it) => (it.conclusion = "granted"),
    (it) => (it.findings[0].outcome = "yes"),
    (it) => (it.findings[0].reason = "fordi"),
    (it) => (it.findings[0].basis = []),
    (it) => (it.findings[0].basis[0] = it.references[it.findings[0].basis[0]]),
    (it) => (it.findings[0].basis[0] = "§ 29"),
    (it) => (it.missing = ["foedselsdato"]),
    (it) => (it.missing = ["uforholdsmessigByrdefullt"]),
    (it) => (it.stipend.perDay.total = 1109.91),
    (it) => (it.stipend.perDay.total = "1109.9"),
    (it) => (it.stipend.steps[0].operation = "guess"),
    (it) => delete it.tax.skatt,
    (it) => delete it.tax,
    (it) => (it.plan.rows[0].month = "2026-8"),
    (it) => (it.plan.rows[0].weekdays = 24),
    (it) => (it.plan.rows[0].notes = ["nytt_grunnbeloep", "nytt_grunnbeloep"]),
    (it) => (it.planSteps[0].steps = []),
    (it) => delete it.planSteps,
    (it) => (it.changes[0].kind = "wish"),
    (it) => (it.changes[0].totalPerYear = "unknown"),
    (it) => delete it.changes[0].totalPerYear,
    (it) => delete it.references,
    (it) => (it.references = {}),
    (it) => (it.references["§ 29"] = Object.values(it.references)[0]),
    (it) => (Object.values(it.references)[0].section = 29),
  ]);
});

const programme = {
  aktiviteter: [
    { type: "arbeidstrening", timerPerUke: "18.75", fraUke: 1, tilUke: 26 },
    { type: "ordinaert_arbeid", timerPerUke: 18.75 },
  ],
  startdato: "2026-09-01",
  soeknadsdato: date,
  vedtaksdato: "2026-08-01",
  maaneder: 12,
  brukteMaaneder: 12,
};

test("the schema of programmes refuses what the rules refuse", () => {
  core.assessProgramme(programme, date);
  const changes = [
    (it) => (it.aktiviteter = {}),
    (it) => (it.aktiviteter[0].type = "dans"),
    (it) => delete it.aktiviteter[0].type,
    (it) => delete it.aktiviteter[0].timerPerUke,
    (it) => (it.aktiviteter[0].timerPerUke = 37.51),
    (it) => (it.aktiviteter[0].timerPerUke = "1,5"),
    (it) => (it.aktiviteter[0].fraUke = 0),
    (it) => (it.aktiviteter[0].tilUke = 261),
    (it) => (it.aktiviteter[0].sted = "her"),
    (it) => (it.aktiviteter = Array(51).fill(it.aktiviteter[0])),
    (it) => (it.maaneder = 61),
    (it) => (it.maaneder = "12"),
    (it) => (it.brukteMaaneder = 61),
    (it) => (it.brukteMaaneder = -1),
    (it) => (it.brukteMaaneder = 1.5),
    (it) => (it.brukteMaaneder = "12"),
    (it) => (it.startdato = "1. september"),
    (it) => (it.soeknadsdato = "2026-13-01"),
    (it) => (it.vedtaksdato = null),
    (it) => (it.slutt = date),
  ];
  refuses(schema("programme"), programme, changes);
  for (const change of changes) {
    const broken = structuredClone(programme);
    change(broken);
    assert.throws(() => core.assessProgramme(broken, date), core.KvpError, String(change));
  }
});

test("what the rules say of a programme fits its schema on every kind of law date, and nothing else does", () => {
  const fits = schema("programme-assessment");
  for (const lawDate of ["2007-11-01", "2010-01-01", "2012-01-01", "2019-01-01", date]) {
    for (const result of [core.assessProgramme(programme, lawDate), core.assessProgramme({ aktiviteter: [] }, lawDate)]) {
      assert(fits(result), JSON.stringify(fits.errors));
    }
  }
  refuses(fits, core.assessProgramme(programme, date), [
    (it) => (it.schema = "1"),
    (it) => (it.benefit = "aap"),
    (it) => delete it.lawDate,
    (it) => (it.findings = []),
    (it) => (it.findings[0].id = "kvp.alder"),
    (it) => (it.findings[0].outcome = "maybe"),
    (it) => (it.findings[0].reason = "fast_bopel"),
    (it) => (it.findings[0].basis[0] = 30),
    (it) => (Object.values(it.references)[0].source = "avisen"),
    (it) => delete it.findings[0].facts,
    (it) => (it.weeks = []),
    (it) => (it.weeks[0].total = 37.5),
    (it) => (it.weeks[0].betalt = "18.7"),
    (it) => (it.weeks[0].fraUke = 0),
    (it) => (it.latestStart = "2026-6-1"),
    (it) => (it.complaintDeadline = null),
    (it) => delete it.complaintDeadline,
    (it) => delete it.complaintBasis,
    (it) => (it.complaintBasis = []),
    (it) => (it.complaintBasis = Object.values(it.references)),
    (it) => delete it.references,
    (it) => (it.conclusion = "likely"),
  ]);
});

test("whom one cares for, and the days that gives, fit their schemas, and nothing else does", () => {
  const care = { barn: 3, aleneomsorg: true, kroniskSyke: 1 };
  const changes = [
    (it) => (it.barn = 21),
    (it) => (it.barn = -1),
    (it) => (it.barn = 1.5),
    (it) => (it.barn = "3"),
    (it) => (it.aleneomsorg = "ja"),
    (it) => (it.aleneomsorg = null),
    (it) => (it.kroniskSyke = 21),
    (it) => (it.kroniskSyke = true),
    (it) => (it.minder = 1),
  ];
  refuses(schema("care"), care, changes);
  for (const change of changes) {
    const broken = structuredClone(care);
    change(broken);
    assert.throws(() => core.leaveRights(broken, date), core.KvpError, String(change));
  }
  refuses(schema("leave-rights"), core.leaveRights(care, date), [
    (it) => (it.sykeBarnDager = "40"),
    (it) => (it.sykeBarnDager = -1),
    (it) => (it.sykeBarnDager = 7.5),
    (it) => delete it.sykeBarnDager,
    (it) => (it.basis = []),
    (it) => delete it.references,
    (it) => (it.references[it.basis[0]].source = "avisen"),
    (it) => (it.references[it.basis[0]].ledd = 0),
    (it) => (it.references[it.basis[0]].url = "https://example.org/"),
    (it) => (it.references[it.basis[0]].label = "§"),
    (it) => delete it.references[it.basis[0]].label,
    (it) => (it.references[it.basis[0]].id = it.basis[0]),
    (it) => (it.dager = 1),
  ]);
});

test("the rates fit their schema, and a table that is written otherwise does not", () => {
  refuses(schema("rates"), core.rates(), [
    (it) => delete it.grunnbeloep,
    (it) => (it.first = 2007),
    (it) => (it.grunnbeloep.rows = []),
    (it) => (it.grunnbeloep.rows[0].value = 66812),
    (it) => (it.grunnbeloep.rows[0].value = "66 812"),
    (it) => (it.grunnbeloep.rows[0].from = "2007"),
    (it) => (it.faktor.rows[0].source = ""),
    (it) => delete it.barnetillegg.source,
    (it) => (it.minstealder.unit = ""),
    (it) => delete it.minstealder.knownThrough,
    (it) => (it.minstealder.known_through = null),
    (it) => (it.minstealder.certainty = it.trygdeavgift.certainty),
    (it) => (it.minstealder.note = it.skatt.note),
    (it) => (it.trygdeavgift.rows[0].year = "2007"),
    (it) => (it.trygdeavgift.rows[0].year = 2006),
    (it) => delete it.trygdeavgift.certainty,
    (it) => (it.trygdeavgift.certainty = { "2007-": "certain" }),
    (it) => (it.trygdeavgift.certainty[0].certainty = ""),
    (it) => delete it.trygdeavgift.certainty[0].from,
    (it) => delete it.skatt.note,
    (it) => (it.skatt.rows[0].year = 2030),
    (it) => delete it.skatt.rows.at(-1).trinn2,
    (it) => (it.varighet.rows[0].longest = "no limit"),
    (it) => (it.sykeBarnDager.rows[0].few = "10"),
    (it) => delete it.bistand2008.a.ordinaer,
    (it) => (it.inflasjon = it.faktor),
  ]);
});

test("the versions fit their schema, and nothing else does", () => {
  refuses(schema("version"), core.version(), [
    (it) => (it.package = "1"),
    (it) => (it.package = 1),
    (it) => delete it.package,
    (it) => (it.rules = "today"),
    (it) => (it.rules = "2026-22-11"),
    (it) => delete it.rules,
    (it) => (it.schema = 2),
    (it) => (it.schema = "1"),
    (it) => (it.commit = "0"),
  ]);
});

test("what a schema of an input requires, the rules require, by its name", () => {
  const places = () => ({ plasser: 6, deltakermaaneder: "5.5" });
  const inputs = {
    programme: [(it) => core.assessProgramme(it, date), programme],
    care: [(it) => core.leaveRights(it, date), { barn: 3, aleneomsorg: true, kroniskSyke: 1 }],
    "bistand-a-input": [core.bistandA, { ordinaer: places(), omfattende: places(), fasteAnsettelser: 2 }],
    "bistand-b-input": [core.bistandB, { tilretteleggere: 2, veiledningstimer: 100, arbeidsgivertimer: 40, reisetimer: 22.5, deltakere: 17, fasteAnsettelser: 1 }],
  };
  let taken = 0;
  for (const [name, [ask, whole]] of Object.entries(inputs)) {
    const fits = schema(name);
    assert(fits(whole) && ask(whole), name);
    const paths = (value) => Object.keys(value).flatMap((key) => [[key], ...(typeof value[key] === "object" ? paths(value[key]).map((path) => [key, ...path]) : [])]);
    for (const path of paths(whole)) {
      const less = structuredClone(whole);
      const outer = path.slice(0, -1).reduce((held, key) => held[key], less);
      if (Array.isArray(outer)) continue;
      delete outer[path.at(-1)];
      const field = path.join(".").replace(/\.(\d+)/g, "[$1]");
      if (fits(less)) ask(less);
      else assert.throws(() => ask(less), { name: "KvpError", code: "invalid_answer", field }, `${name} without ${field}`);
      taken += 1;
    }
  }
  assert(taken > 20, `${taken} fields`);
});
