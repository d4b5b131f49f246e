// The rules as WebAssembly say what they say natively, to the byte; and the day they take it to be is Oslo's.

import assert from "node:assert/strict";
import test from "node:test";
import { core } from "./package.mjs";
import { days, vectors } from "./vectors.mjs";

test("ten thousand calls are answered in Node with the bytes of the native rules, errors among them", () => {
  const codes = {};
  const lines = vectors();
  assert.equal(lines.length, 10_000);
  for (const line of lines) {
    const { answers, lawDate, text } = JSON.parse(line);
    const called = () => {
      try {
        return core.assess(answers, lawDate);
      } catch ({ name, code, field, message }) {
        assert.equal(name, "KvpError");
        codes[code] = (codes[code] ?? 0) + 1;
        return { code, field, message };
      }
    };
    const ours = JSON.stringify(called());
    if (ours !== text) assert.equal(ours, text, JSON.stringify([answers, lawDate]));
  }
  for (const code of ["invalid_answer", "unknown_field", "conflict", "outside_coverage"]) assert.ok(codes[code] >= 100, `${codes[code]} × ${code}`);
  const errors = Object.values(codes).reduce((sum, count) => sum + count);
  assert.ok(errors > 2_500 && errors < 5_000, `${errors} errors`);
});

// id: oslo-by-time-zone
test("the day in Oslo is that of the time zone database, at every hour of 2020 through 2040", () => {
  const oslo = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Oslo" });
  const ours = days();
  assert.equal(ours.length, 184_104);
  const first = Date.UTC(2020, 0, 1);
  for (const [hour, day] of ours.entries()) {
    const theirs = oslo.format(first + hour * 3_600_000);
    if (theirs !== day) assert.equal(day, theirs, new Date(first + hour * 3_600_000).toISOString());
  }
});
