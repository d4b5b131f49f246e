// What a host may send, read into days and fractions, or refused by code and field.

import { birthday, parse } from "./day.mjs";
import { Fraction } from "./fraction.mjs";
import { FIRST, LAST } from "./rates.mjs";

export class Refusal extends Error {
  constructor(code, field) {
    super(`${code} ${field ?? ""}`);
    this.code = code;
    this.field = field;
  }
}

const refuse = (field) => {
  throw new Refusal("invalid_answer", field);
};

/** A decimal as a number or as text with a point, with at most two decimals, within its range. */
export function decimal(value, field, most = Infinity) {
  if (!["number", "string"].includes(typeof value)) refuse(field);
  if (!/^\d+(\.\d{1,2})?$/.test(String(value))) refuse(field);
  const amount = Fraction.of(value);
  if (most !== Infinity && amount.exceeds(Fraction.of(most))) refuse(field);
  return amount;
}

export function whole(value, field, least, most) {
  if (!Number.isInteger(value) || value < least || value > most) refuse(field);
  return value;
}

export const day = (value, field) => parse(value) ?? refuse(field);
const word = (words) => (value, field) => (words.includes(value) ? value : refuse(field));
const yes = (value, field) => (typeof value === "boolean" ? value : refuse(field));

/** No value with an unknown name goes by unseen. */
export function known(value, fields, field) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) refuse(field);
  for (const name of Object.keys(value)) {
    if (!fields.includes(name)) throw new Refusal("unknown_field", field ? `${field}.${name}` : name);
  }
}

const SAMORDNING = ["dagpenger", "sykepenger", "foreldrepenger", "rehabiliteringspenger"];

function samordning(value, field) {
  known(value, SAMORDNING, field);
  return Object.fromEntries(Object.entries(value).map(([name, kroner]) => [name, decimal(kroner, `${field}.${name}`)]));
}

const JA_NEI = ["ja", "nei", "vet_ikke"];

/** The facts that are chosen from a list, in the order of the conditions they belong to. */
export const WORDS = {
  opphold: ["norsk_statsborger", "fast_bopel", "lovlig_uten_fast_bopel", "ikke_lovlig", "vet_ikke"],
  eoes: JA_NEI,
  nedsattEvne: JA_NEI,
  ytelser: ["ingen", "svaert_begrenset", "mer", "vet_ikke"],
  arbeidsevnevurdering: ["gjennomfoert", "ikke_gjennomfoert", "vet_ikke"],
  tettOppfoelging: JA_NEI,
  egenJobbsoeking: JA_NEI,
  introduksjonsprogram: JA_NEI,
  navKontor: JA_NEI,
  navTilbud: JA_NEI,
  uforholdsmessigByrdefullt: JA_NEI,
};

const FIELDS = {
  foedselsdato: day,
  alder: (value, field) => whole(value, field, 0, 120),
  ...Object.fromEntries(Object.entries(WORDS).map(([fact, words]) => [fact, word(words)])),
  barn: (value, field) => whole(value, field, 0, 20),
  barnFoedselsdatoer: (value, field) =>
    Array.isArray(value) && value.length <= 20 ? value.map((born) => day(born, field)) : refuse(field),
  arbeidstimerPerUke: (value, field) => decimal(value, field, 37.5),
  laerling: yes,
  timeloenn: (value, field) => decimal(value, field, 2000),
  ugyldigFravaerTimer: (value, field) => decimal(value, field, 162.5),
  samordning,
  programstart: day,
  programMaaneder: (value, field) => whole(value, field, 1, 36),
  utbetaling: word(["maaned", "dag"]),
};

/** The law date, within coverage. */
export function lawDay(written) {
  const lawDay = day(written, "lawDate");
  if (lawDay < FIRST || lawDay > LAST) throw new Refusal("outside_coverage");
  return lawDay;
}

/** Years after which a birthday lies too far back. */
const OLDEST = 120;

/** The day whose ages, children and rates are shown: the law date, or the programme's start where that is later. */
export const beloepsdag = ({ programstart = -Infinity }, lawDay) => Math.max(lawDay, programstart);

export function answers(sent, lawDay) {
  known(sent, Object.keys(FIELDS));
  const read = Object.fromEntries(Object.entries(sent).map(([field, value]) => [field, FIELDS[field](value, field)]));
  const { foedselsdato, alder, barn, barnFoedselsdatoer, programstart } = read;
  if (foedselsdato !== undefined && alder !== undefined) throw new Refusal("conflict", "alder");
  if (barn !== undefined && barnFoedselsdatoer !== undefined) throw new Refusal("conflict", "barn");
  const tooOld = (born) => birthday(born, OLDEST) < lawDay;
  if (foedselsdato > lawDay || tooOld(foedselsdato)) refuse("foedselsdato");
  // A child may be born later. The contract says "within the plan", but its cases have such children where there is none.
  if (barnFoedselsdatoer?.some(tooOld)) refuse("barnFoedselsdatoer");
  if (programstart < FIRST || programstart > LAST) throw new Refusal("outside_coverage", "programstart");
  const none = new Fraction(0n);
  return { arbeidstimerPerUke: none, ugyldigFravaerTimer: none, samordning: {}, utbetaling: "maaned", ...read };
}
