// The days on which a rule or a rate begins, and the answers at the edges of each.

import { civil, parse } from "./day.mjs";
import * as rates from "./rates.mjs";
import { EOES_FRA } from "./opphold.mjs";
import { FORSKRIFT } from "./permisjon.mjs";
import { NY_LOV, REFORM } from "./vilkaar.mjs";

const years = Array.from({ length: civil(rates.LAST).year - civil(rates.FIRST).year }, (_, index) =>
  parse(`${civil(rates.FIRST).year + 1 + index}-01-01`),
);
const tables = [rates.grunnbeloep, rates.faktor, rates.barnetillegg, rates.minstealder];

/** The first day of each rate, rule and tax year, and the first that no table knows. */
const turns = new Set([
  ...tables.flatMap(({ rows }) => rows.map(({ from }) => from)),
  ...tables.map(({ knownThrough = Infinity }) => knownThrough + 1).filter(Number.isFinite),
  ...years,
  NY_LOV,
  FORSKRIFT,
  REFORM,
  EOES_FRA,
  rates.FIRST,
  rates.LAST,
]);

export const TURNS = [...turns].sort((a, b) => a - b);

/** The answers under which nothing stands in the way. */
export const LIKELY = {
  opphold: "fast_bopel",
  eoes: "ja",
  nedsattEvne: "ja",
  ytelser: "ingen",
  arbeidsevnevurdering: "gjennomfoert",
  tettOppfoelging: "ja",
  egenJobbsoeking: "nei",
  introduksjonsprogram: "nei",
  navKontor: "ja",
  navTilbud: "ja",
  uforholdsmessigByrdefullt: "nei",
};

export const AGES = [17, 18, 19, 20, 24, 25, 26, 66, 67, 68, 69];
export const HOURS = ["0", "0.01", "18.74", "18.75", "18.76", "37.49", "37.5"];
export const WAGES = ["0", "0.01", "99.99", "225.5", "2000"];
export const ABSENCE = ["0", "0.01", "81.25", "162.49", "162.5"];
