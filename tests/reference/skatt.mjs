// Folketrygdloven § 23-3 and skatteloven §§ 6-32 and 12-2: contribution, and from 2016 an estimate of tax, of the year's
// total after reductions. Class 1, no other income.

import { Fraction, ZERO, least, most } from "./fraction.mjs";
import * as rates from "./rates.mjs";
import { TWELVE } from "./stoenad.mjs";

const HUNDRED = new Fraction(100n);
const AT_MOST = Fraction.of("25");
const percent = (rate, amount) => amount.times(rate).over(HUNDRED);
const above = (amount, limit) => most(amount.minus(limit), ZERO);

/** The year's rate of the income, but never more than a quarter of what exceeds the lower limit. */
function avgift(income, { rate, limit }) {
  return least(percent(rate, income), percent(AT_MOST, above(income, limit)));
}

export function skatt(income, day) {
  const row = rates.ofYear(rates.trygdeavgift, day);
  const trygdeavgift = avgift(income, row);
  const known = { year: row.year, projected: day > rates.trygdeavgift.knownThrough, trygdeavgift: trygdeavgift.kroner };
  const table = rates.ofYear(rates.skatt, day);
  if (!table) return known;
  const minstefradrag = least(percent(table.minstefradrag, income), table.minstefradragTak);
  const base = above(income, minstefradrag.plus(table.personfradrag));
  const fellesskatt = percent(table.alminneligInntekt, base);
  const trinn1 = percent(table.trinn1, above(least(income, table.trinn2Fra), table.trinn1Fra));
  const trinnskatt = trinn1.plus(percent(table.trinn2, above(income, table.trinn2Fra)));
  const tax = fellesskatt.plus(trygdeavgift).plus(trinnskatt);
  const net = income.minus(tax);
  return {
    ...known,
    minstefradrag: minstefradrag.kroner,
    alminneligInntekt: base.kroner,
    fellesskatt: fellesskatt.kroner,
    trinnskatt: trinnskatt.kroner,
    skatt: tax.kroner,
    nettoPerYear: net.kroner,
    nettoPerMonth: net.over(TWELVE).kroner,
  };
}
