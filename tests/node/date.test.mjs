// Days as people write them in the field of the law date.

import assert from "node:assert/strict";
import { test } from "node:test";
import { day, dotted } from "../../www/date.js";

test("a day is read as people write it, in the languages of the page and with the digits of Arabic and Persian, and nothing else is", () => {
  for (const written of ["1.6.2026", "01.06.2026", " 01 06 2026 ", "01062026", "010626", "1/6-26", "1-6-2026", "1. juni 2026", "1 June 2026", "1. jun. 2026", "1 червня 2026", "1 يونيو 2026", "١ يونيو ٢٠٢٦", "۱/۶/۲۰۲۶", "2026-06-01"]) {
    assert.equal(day(written), "2026-06-01", written);
  }
  assert.equal(day("29.2.2028"), "2028-02-29");
  assert.equal(day("3. desember 2026"), "2026-12-03");
  for (const wrong of ["", "i går", "2026", "1.6", "31.2.2026", "29.2.2026", "1.13.2026", "0.6.2026", "1. ju 2026", "1. junigris 2026", "1.6.20266", "1.6.2026 kl. 8", "2026-13-01", "1".repeat(100_000)]) {
    assert.equal(day(wrong), undefined, wrong.slice(0, 20));
  }
});

test("a day is written with stops", () => assert.equal(dotted("2026-06-01"), "01.06.2026"));
