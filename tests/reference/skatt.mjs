// Folketrygdloven § 23-3 and skatteloven §§ 6-31, 6-32 and 12-2: contribution, and an estimate of tax, of a year's income.
// Class 1, no other income. Through 2023 the table's minstefradrag is that of pensions, from 2024 that of wages.

import { Fraction, ZERO, least, most } from "./fraction.mjs";
import * as rates from "./rates.mjs";
import { TWELVE } from "./stoenad.mjs";

const HUNDRED = new Fraction(100n);
const AT_MOST = Fraction.of("25");
/** The months tax is drawn in: none in June, half of one in December. */
const TREKKMAANEDER = Fraction.of("10.5");
const HALF = new Fraction(1n, 2n);
const percent = (rate, amount) => amount.times(rate).over(HUNDRED);
const above = (amount, limit) => most(amount.minus(limit), ZERO);

/** The year's rate of the income, but never more than a quarter of what exceeds the lower limit. */
function avgift(income, { rate, limit }) {
  return least(percent(rate, income), percent(AT_MOST, above(income, limit)));
}

/** Steps 1 and 2, which there are from 2016. */
function trinn(income, { trinn1Fra, trinn1, trinn2Fra, trinn2 }) {
  if (trinn1Fra === undefined) return ZERO;
  return percent(trinn1, above(least(income, trinn2Fra), trinn1Fra)).plus(percent(trinn2, above(income, trinn2Fra)));
}

export function skatt(income, day) {
  const row = rates.ofYear(rates.trygdeavgift, day);
  const table = rates.ofYear(rates.skatt, day);
  const trygdeavgift = avgift(income, row);
  const minstefradrag = least(percent(table.minstefradrag, income), table.minstefradragTak);
  const base = above(income, minstefradrag.plus(table.personfradrag));
  const fellesskatt = percent(table.alminneligInntekt, base);
  const trinnskatt = trinn(income, table);
  const tax = fellesskatt.plus(trygdeavgift).plus(trinnskatt);
  const net = income.minus(tax);
  const month = income.over(TWELVE);
  const drawn = tax.over(TREKKMAANEDER);
  return {
    year: row.year,
    projected: day > rates.skatt.knownThrough,
    trygdeavgift: trygdeavgift.kroner,
    minstefradrag: minstefradrag.kroner,
    alminneligInntekt: base.kroner,
    fellesskatt: fellesskatt.kroner,
    trinnskatt: trinnskatt.kroner,
    skatt: tax.kroner,
    nettoPerYear: net.kroner,
    nettoPerMonth: net.over(TWELVE).kroner,
    nettoOrdinaryMonth: month.minus(drawn).kroner,
    nettoJune: month.kroner,
    nettoDecember: month.minus(drawn.times(HALF)).kroner,
  };
}
