// The package's boundary: what it refuses, and how.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import test from "node:test";
import { core } from "./package.mjs";
import { root } from "./root.mjs";

const today = "2026-06-01";
const refusal = (answers, date = today) => {
  try {
    core.assess(answers, date);
  } catch (error) {
    assert(error instanceof core.KvpError, String(error));
    assert.match(error.message, /^[A-Z`].*\.$/s);
    return [error.code, error.field];
  }
  return assert.fail(`accepted ${JSON.stringify(answers)} on ${date}`);
};

test("a field holds only what it can hold", () => {
  const words = ["opphold", "eoes", "nedsattEvne", "ytelser", "arbeidsevnevurdering", "tettOppfoelging", "egenJobbsoeking"];
  words.push("introduksjonsprogram", "navKontor", "navTilbud", "uforholdsmessigByrdefullt", "utbetaling");
  const strange = [null, 1, true, "", "JA", " ja", [], {}, ["ja"], Symbol("ja"), 1n, () => "ja", new Date(), NaN];
  for (const field of words) {
    for (const value of strange) assert.deepEqual(refusal({ [field]: value }), ["invalid_answer", field]);
  }
  const numbers = [null, "", "x", "1e1", -1, "-1", NaN, Infinity, 1.005, "1.005", "1,5", " 1", "9".repeat(400), true, [], {}];
  for (const field of ["arbeidstimerPerUke", "ugyldigFravaerTimer"]) {
    for (const value of [...numbers, 162.51, "162.51"]) assert.deepEqual(refusal({ [field]: value }), ["invalid_answer", field]);
  }
  for (const value of [...numbers, "27", 27.5, 121]) assert.deepEqual(refusal({ alder: value }), ["invalid_answer", "alder"]);
  for (const value of [...numbers, 21]) assert.deepEqual(refusal({ barn: value }), ["invalid_answer", "barn"]);
  for (const value of [0, 37, 1.5, "12"]) assert.deepEqual(refusal({ programMaaneder: value }), ["invalid_answer", "programMaaneder"]);
  for (const value of ["ja", 1, null]) assert.deepEqual(refusal({ laerling: value }), ["invalid_answer", "laerling"]);
  const dates = ["", "2026-6-1", "2026-02-29", "01.06.2026", "2026-06-01T00:00", 20260601, null, new Date(), ["2026-06-01"]];
  for (const field of ["foedselsdato", "programstart"]) {
    for (const value of dates) assert.deepEqual(refusal({ [field]: value }), ["invalid_answer", field]);
  }
  for (const value of ["2020-01-01", {}, [null], ["2020-13-01"], Array(21).fill("2020-01-01"), Array(1e6).fill("2020-01-01")]) {
    assert.deepEqual(refusal({ barnFoedselsdatoer: value }), ["invalid_answer", "barnFoedselsdatoer"]);
  }
  for (const value of [null, 5, [], "dagpenger"]) assert.deepEqual(refusal({ samordning: value }), ["invalid_answer", "samordning"]);
  assert.deepEqual(refusal({ samordning: { dagpenger: -1 } }), ["invalid_answer", "samordning.dagpenger"]);
  assert.deepEqual(refusal({ samordning: { aap: 1 } }), ["unknown_field", "samordning.aap"]);
});

test("a birth date is neither in the future nor beyond all ages", () => {
  assert.deepEqual(refusal({ foedselsdato: "2026-06-02" }), ["invalid_answer", "foedselsdato"]);
  assert.deepEqual(refusal({ foedselsdato: "1906-05-31" }), ["invalid_answer", "foedselsdato"]);
  assert.deepEqual(refusal({ barnFoedselsdatoer: ["1906-05-31"] }), ["invalid_answer", "barnFoedselsdatoer"]);
  assert.equal(core.assess({ foedselsdato: "1906-06-01" }, today).conclusion, "unlikely");
  assert.equal(core.assess({ foedselsdato: "2026-06-01" }, today).conclusion, "unlikely");
  assert.equal(core.assess({ alder: 30, barnFoedselsdatoer: ["2027-01-01"] }, today).stipend.children, 0);
});

test("answers that say a thing twice conflict", () => {
  assert.equal(refusal({ alder: 30, foedselsdato: "1990-01-01" })[0], "conflict");
  assert.equal(refusal({ barn: 0, barnFoedselsdatoer: [] })[0], "conflict");
});

test("there are rules from November 2007 through 2029 only", () => {
  for (const date of ["2007-10-31", "2030-01-01", "0001-01-01", "9999-12-31"]) {
    assert.deepEqual(refusal({}, date), ["outside_coverage", "lawDate"]);
    assert.deepEqual(refusal({ programstart: date }), ["outside_coverage", "programstart"]);
  }
  for (const date of ["2007-11-01", "2029-12-31"]) assert.equal(core.assess({}, date).lawDate, date);
  for (const date of [undefined, null, "", "x", 5, {}, new Date()]) assert.deepEqual(refusal({}, date ?? null), ["invalid_answer", "lawDate"]);
});

test("an unknown field is refused by its name", () => {
  for (const field of ["Alder", "constructor", "toString", "", "x".repeat(1000)]) {
    assert.deepEqual(refusal({ [field]: 1 }), ["unknown_field", field.slice(0, 64)]);
  }
  assert.deepEqual(refusal(JSON.parse('{"__proto__": {"alder": 27}}')), ["unknown_field", "__proto__"]);
});

test("objects that play tricks are refused or read as what they are", () => {
  for (const answers of [undefined, null, 5, "x", [], [["alder", 27]], new Date(), new Map([["alder", 27]]), class {}, Symbol("x")]) {
    assert.equal(refusal(answers)[0], "invalid_answer");
  }
  const throwing = Object.defineProperty({}, "alder", { enumerable: true, get: () => { throw new Error("trap"); } });
  assert.deepEqual(refusal(throwing), ["invalid_answer", "alder"]);
  assert.deepEqual(refusal({ alder: 27, samordning: throwing }), ["invalid_answer", "samordning"]);
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  assert.deepEqual(refusal(proxy), ["invalid_answer", "answers"]);
  assert.deepEqual(refusal({ alder: 27 }, proxy), ["invalid_answer", "lawDate"]);
  const trap = new Proxy({}, { ownKeys: () => { throw new Error("trap"); } });
  assert.equal(refusal(trap)[0], "invalid_answer");
  const loop = {};
  loop.samordning = loop;
  assert.equal(refusal(loop)[0], "unknown_field");
  assert.equal(core.assess({ alder: undefined }, today).stipend, undefined);
  Object.prototype.alder = 99;
  try {
    assert.equal(core.assess({}, today).stipend, undefined);
    assert.equal(core.assess(Object.create(null), today).conclusion, "incomplete");
  } finally {
    delete Object.prototype.alder;
  }
  for (let times = 0; times < 20_000; times += 1) refusal(throwing);
  assert.equal(core.assess({ alder: 27 }, today).stipend.rate, "full");
});

test("what is thrown while an input is read is not passed on as ours, whatever the function", () => {
  const stranger = Object.assign(new Error("trap"), { code: "conflict" });
  const throwing = Object.defineProperty({}, "barn", { enumerable: true, get: () => { throw stranger; } });
  for (const ask of [core.assess, core.assessProgramme, core.leaveRights]) {
    assert.throws(() => ask(throwing, today), { name: "KvpError", code: "invalid_answer" }, ask.name);
    assert.throws(() => ask({}, throwing), { name: "KvpError", code: "invalid_answer" }, ask.name);
  }
});

test("numbers and strings of the same decimals are the same", () => {
  for (const [number, string] of [[37.5, "37.50"], [0, "0"], [20.52, "20.52"], [0.07, "0.07"], [18.75, "18.75"], [1.1, "1.10"]]) {
    const assessed = (value) => core.assess({ alder: 30, arbeidstimerPerUke: value }, today).stipend.afterReductions;
    assert.deepEqual(assessed(number), assessed(string));
  }
});

test("a field that another law date asks for is allowed and ignored", () => {
  const answers = { alder: 30, navKontor: "nei", navTilbud: "nei" };
  assert.equal(core.assess(answers, today).conclusion, "incomplete");
  assert.equal(core.assess({ ...answers, uforholdsmessigByrdefullt: "ja" }, "2018-12-31").conclusion, "unlikely");
});

test("what is asked for comes in asking order, and never what only a caseworker knows", () => {
  const asked = ["alder", "opphold", "nedsattEvne", "ytelser", "arbeidsevnevurdering", "tettOppfoelging", "egenJobbsoeking"];
  asked.push("introduksjonsprogram", "barn", "arbeidstimerPerUke");
  assert.deepEqual(core.assess({}, today).missing, asked);
  assert.deepEqual(core.assess({ opphold: "lovlig_uten_fast_bopel" }, today).missing[1], "eoes");
  assert.deepEqual(core.assess({}, "2009-12-31").missing.slice(8, 10), ["navKontor", "navTilbud"]);
  const without = (fact) => asked.filter((other) => other !== "tettOppfoelging" && other !== "egenJobbsoeking" || other === fact);
  for (const [answer, left] of [
    [{ tettOppfoelging: "nei" }], [{ tettOppfoelging: "vet_ikke" }], [{ tettOppfoelging: "ja" }, "egenJobbsoeking"],
    [{ egenJobbsoeking: "ja" }, "tettOppfoelging"], [{ egenJobbsoeking: "nei" }, "tettOppfoelging"],
    [{ egenJobbsoeking: "vet_ikke" }, "tettOppfoelging"],
  ]) assert.deepEqual(core.assess(answer, today).missing, without(left), JSON.stringify(answer));
  // Until the reform, own job search settled the condition by itself.
  assert.ok(!core.assess({ egenJobbsoeking: "ja" }, "2018-12-31").missing.includes("tettOppfoelging"));
  assert.ok(core.assess({ egenJobbsoeking: "ja" }, "2019-01-01").missing.includes("tettOppfoelging"));
});

test("what is answered belongs to whoever asked for it: what they do to it reaches no other", () => {
  const places = { plasser: 1, deltakermaaneder: 1 };
  const asks = [
    () => core.assess({ alder: 24, barn: 2, programstart: today, programMaaneder: 12 }, today),
    () => core.assessProgramme({ aktiviteter: [], vedtaksdato: today }, today),
    () => core.leaveRights({ barn: 1, aleneomsorg: false, kroniskSyke: 0 }, today),
    () => core.bistandA({ ordinaer: places, omfattende: places, fasteAnsettelser: 1 }),
    () => core.bistandB({ tilretteleggere: 1, veiledningstimer: 60, arbeidsgivertimer: 20, reisetimer: 30, deltakere: 9, fasteAnsettelser: 0 }),
    core.rates,
    core.version,
  ];
  const spoil = (value) => {
    for (const [key, held] of Object.entries(value)) {
      if (typeof held === "object" && held !== null) spoil(held);
      else value[key] = "spoilt";
    }
    if (!Array.isArray(value)) value.more = "spoilt";
  };
  const untouched = asks.map((ask) => JSON.stringify(ask()));
  for (const ask of asks) {
    const answer = ask();
    const [first, ...others] = Object.values(answer.references ?? {});
    if (first) spoil(first);
    assert(!JSON.stringify(others).includes("spoilt"));
    if (answer.steps) spoil(answer.steps[0]);
    if (answer.stipend) spoil(answer.stipend.steps[0]);
    assert(!JSON.stringify([answer.steps, answer.stipend?.steps].map((steps) => steps?.slice(1))).includes("spoilt"));
    spoil(answer);
    assert.deepEqual(asks.map((ask) => JSON.stringify(ask())), untouched);
  }
});

test("before init, everything says so", async () => {
  const fresh = await import(`${new URL("pkg/core.js", root)}?fresh`);
  for (const ask of [() => fresh.assess({}, today), () => fresh.bistandA({}), () => fresh.bistandB({}), fresh.rates, fresh.version]) {
    assert.throws(ask, { name: "KvpError", code: "not_initialised" });
  }
  const wasm = readFileSync(new URL("pkg/core.wasm", root));
  await fresh.default(wasm);
  assert.equal(fresh.version().schema, 1);
  const compiled = await import(`${new URL("pkg/core.js", root)}?compiled`);
  await compiled.default(await WebAssembly.compile(wasm));
  assert.deepEqual(compiled.version(), core.version());
});

test("the versions are those of the package", () => {
  const manifest = JSON.parse(readFileSync(new URL("pkg/package.json", root), "utf8"));
  assert.equal(core.version().package, manifest.version);
  assert.match(core.version().rules, /^\d{4}-\d\d-\d\d$/);
  assert.equal(manifest.dependencies, undefined);
});

test("the tables are those that were published", () => {
  const published = JSON.parse(readFileSync(new URL("tests/data/rates.json", root), "utf8"));
  const ours = core.rates();
  // Two fields had another form there.
  const inOurs = {
    known_through: (day) => ["knownThrough", day],
    certainty: (periods) => ["certainty", Object.entries(periods).map(([years, certainty]) => ({ from: parseInt(years), certainty }))],
  };
  for (const [name, table] of Object.entries(published)) {
    if (typeof table === "string") assert.equal(ours[name], table);
    else {
      for (const [theirs, held] of Object.entries(table)) {
        const [field, value] = inOurs[theirs]?.(held) ?? [theirs, held];
        assert.deepEqual(ours[name][field], value, `${field} of ${name}`);
      }
    }
  }
});

test("every example of the package's README runs, and prints what the comment beside it says", () => {
  const text = readFileSync(new URL("src/web/js/README.md", root), "utf8");
  const examples = [...text.slice(text.indexOf("## The functions")).matchAll(/```js\n(.*?)```/gs)].map(([, example]) => example);
  for (const example of examples) {
    const said = [...example.matchAll(/console\.log\(.*\); \/\/ (.*)\n/g)].map(([, printed]) => `${printed}\n`).join("");
    const program = example.replace('"kvp-veiviser/core"', JSON.stringify(new URL("pkg/core.js", root).href));
    assert.equal(execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" }), said, example);
  }
  const functions = Object.keys(core).filter((name) => !["default", "KvpError"].includes(name));
  for (const name of functions) assert(examples.some((example) => example.includes(`${name}(`)), `no example calls ${name}`);
});

test("the example of the README runs, and prints what the README says", () => {
  for (const readme of ["README.md", "README.nb.md"]) {
    const text = readFileSync(new URL(readme, root), "utf8");
    const [, example] = /```js node\n(.*?)```/s.exec(text);
    const [, printed] = /```text\n(.*?)```/s.exec(text);
    const program = example.replace('"kvp-veiviser/core"', JSON.stringify(new URL("pkg/core.js", root).href));
    const output = execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" });
    assert.equal(output, printed, readme);
  }
});
