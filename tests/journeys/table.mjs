// The twelve journeys, as a table: who comes, what they answer, and the answer they must get. The figures are worked out by hand from the
// published rates, and not copied from the guide.
//
// `typed` is what a person chooses and types, by field; numbers with decimals are written as the language does. What is missing from a
// row is as in the first. `monthly` is the month before tax in whole kroner, `net` what an ordinary month leaves on the account, `plan` the whole programme to the øre.

import { open_to_it } from "../browser/guide.mjs";

const OPEN = { ...open_to_it, arbeidstimerPerUke: 0 };
const { alder: _age, ...BORN } = OPEN;
const { barn: _count, ...PARENT } = OPEN;

/** A row with what it leaves out. */
const row = (journey) => ({ lawDate: "2026-06-01", conclusion: "likely", ...journey, typed: given({ ...OPEN, ...journey.typed }) });

/** What is answered of this. */
const given = (answers) => Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));

export const JOURNEYS = [
  // 2.041 × 136 549 = 278 696.51 a year; 260 × 38 = 9 880 for the child; a twelfth of both is 24 048.04. The year's tax of 40 227.95 is drawn
  // in ten and a half months.
  row({ id: "J1", name: "likely", monthly: 24_048, net: 20_217, outcomes: { "kvp.alder": "met" } }),
  // Two thirds of 278 696.51 is 185 797.67; with the child a twelfth is 16 306.47. Taxed by the contribution alone, 7.6 per cent.
  row({ id: "J2", name: "under 25", typed: { alder: "24" }, monthly: 16_306, net: 14_890 }),
  // 11 of August's 21 weekdays; 25 on 15 March, with 10 weekdays before it and 13 from it; 11 of the 22 in the next August.
  row({
    id: "J3",
    name: "turning 25 in the plan",
    only: { ...BORN, foedselsdato: "15.03.2002" },
    later: { programstart: "17.08.2026", programMaaneder: "12" },
    monthly: 16_306,
    net: 14_890,
    plan: 235_278.66,
    months: { 0: 8_541.49, 1: 16_306.47, 7: 20_682.14, 8: 24_048.04, 12: 12_024.02 },
  }),
  // Whoever has full AAP has more than very limited benefits. What to do instead, and whom to ask, stands there all the same.
  row({ id: "J4", name: "full AAP", typed: { ytelser: "mer" }, conclusion: "unlikely", monthly: 24_048, net: 20_217, outcomes: { "kvp.ytelser": "not_met" } }),
  row({
    id: "J5",
    name: "“I don't know”",
    typed: {
      opphold: "vet_ikke",
      nedsattEvne: "vet_ikke",
      ytelser: "vet_ikke",
      arbeidsevnevurdering: "vet_ikke",
      tettOppfoelging: "vet_ikke",
      // Asked of those alone who need follow-up.
      egenJobbsoeking: undefined,
      introduksjonsprogram: "vet_ikke",
    },
    conclusion: "needs_assessment",
    monthly: 24_048,
    net: 20_217,
    outcomes: { "kvp.opphold": "discretion", "kvp.ytelser": "discretion", "kvp.tett_oppfoelging": "discretion" },
  }),
  row({
    id: "J6",
    name: "assessment not done, and a little dagpenger",
    // 24 048.04 less 2 000 krone for krone.
    typed: { arbeidsevnevurdering: "ikke_gjennomfoert", ytelser: "svaert_begrenset", dagpenger: 2000 },
    conclusion: "needs_assessment",
    monthly: 22_048,
    net: 18_932,
    outcomes: { "kvp.arbeidsevnevurdering": "discretion", "kvp.ytelser": "discretion" },
  }),
  row({
    id: "J7",
    name: "introduction programme",
    typed: { introduksjonsprogram: "ja" },
    conclusion: "needs_assessment",
    monthly: 24_048,
    net: 20_217,
    outcomes: { "kvp.introduksjonsprogram": "discretion" },
  }),
  // Three children: 260 × 114 = 29 640. The eldest turns 18 on 1 December, so from then on it is two: 24 871.38 a month.
  row({
    id: "J8",
    name: "three children, one turning 18",
    only: { ...PARENT, barnFoedselsdatoer: "01.12.2008, 24.12.2015, 03.05.2019" },
    later: { programstart: "17.08.2026", programMaaneder: "12" },
    monthly: 25_695,
    net: 21_274,
    plan: 301_949.95,
    months: { 0: 13_459.13, 3: 25_694.71, 4: 24_871.38, 12: 12_435.69 },
  }),
  // Half of 24 048.04, and 200 × 18.75 × 52 / 12 = 16 250 for the work; the tax is on both.
  row({ id: "J9", name: "half-time work", typed: { arbeidstimerPerUke: 18.75, timeloenn: 200 }, monthly: 12_024, net: 22_885 }),
  // Goes on from every step without an answer, then with a wrong one where one can be typed, and then with the right one.
  row({ id: "J10", name: "errors and recovery", wrong: { alder: "tjuesju", barn: "-1", arbeidstimerPerUke: "40" }, monthly: 24_048, net: 20_217 }),
  // Changes the age from 27 to 24 where all answers are looked over, and is asked for the birth date when the plan could cross 25. On the first
  // day of it one is 25: 24 048.04 × (11/21 + 11 + 11/22).
  row({
    id: "J11",
    name: "edit from the summary",
    edit: { row: 0, typed: { alder: "24" } },
    later: { programstart: "17.08.2026", programMaaneder: "12", foedselsdato: "17.08.2001" },
    monthly: 24_048,
    net: 20_217,
    plan: 289_149.08,
    months: { 0: 12_596.59, 1: 24_048.04, 12: 12_024.02 },
  }),
  // 2 × 70 256 = 140 512 a year, 11 709.33 a month, and 27 kroner a day for the child, 585.00 a month: the figures of the slides. A year's
  // tax of 31 198.13: 7.8 per cent of it all, and 28 of what is above 38 358.32 and 38 850.
  row({
    id: "J12",
    name: "5 June 2008",
    lawDate: "2008-06-05",
    typed: { navKontor: "ja", navTilbud: "ja" },
    monthly: 12_294,
    net: 9_323,
    outcomes: { "kvp.nav_kontor": "met", "kvp.nav_tilbud": "met" },
  }),
].map(({ only, ...journey }) => ({ ...journey, typed: only ?? journey.typed }));

/** The same answers as the contract has them. */
export function contract({ typed, later = {}, edit }) {
  const { dagpenger, ...all } = { ...typed, ...edit?.typed, ...later };
  // A date of birth gives the age too.
  if (all.foedselsdato) delete all.alder;
  if (dagpenger) all.samordning = { dagpenger };
  const iso = (date) => date.split(".").reverse().join("-");
  const read = {
    alder: Number,
    barn: Number,
    programMaaneder: Number,
    foedselsdato: iso,
    programstart: iso,
    barnFoedselsdatoer: (dates) => dates.split(", ").map(iso),
  };
  return Object.fromEntries(Object.entries(all).map(([field, value]) => [field, read[field]?.(value) ?? value]));
}
