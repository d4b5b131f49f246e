// Ten conversations at the caseworkers' desk: what comes up about a participant, in the order it does, and what must be in view at the end.
//
// This knows no edition of the desk. A step is one thing that is said:
// - a field and its value: days in ISO form, numbers, and the contract's words; `ytelser: "beregn"` has the amounts against the norm decide;
// - `law`: the law date, of the column in front; the day of the talk is the law date until another is said;
// - `copy`: what if it were otherwise; what follows is said of the copy;
// - `activity`: one more of the programme week;
// - `see`: something that is looked at before the talk goes on.
// The amounts that must be in view are worked out by the second implementation of the rules, tests/reference, and never read from a screen.

import { assess, assessProgramme } from "../reference/index.mjs";

/** Every condition is met, as it comes up when nothing speaks against it. */
const CONDITIONS = {
  opphold: "norsk_statsborger", nedsattEvne: "ja", ytelser: "ingen", arbeidsevnevurdering: "gjennomfoert", tettOppfoelging: "ja", egenJobbsoeking: "nei",
  introduksjonsprogram: "nei",
};

/** The conditions one by one, some of them otherwise. */
const conditions = (otherwise = {}) => Object.entries({ ...CONDITIONS, ...otherwise }).map(([field, value]) => ({ [field]: value }));

export const CONVERSATIONS = [
  {
    id: "birthday",
    who: "24, 25 in March, two children, one of them 18 in June: a start on 1 February against 1 March",
    today: "2026-11-02",
    says: [
      { alder: "2002-03-15" }, { barn: ["2009-06-03", "2015-09-09"] }, ...conditions(), { start: "2027-02-01" }, { maaneder: 12 },
      { copy: true }, { start: "2027-03-01" },
    ],
    sees: ["gross", "plan", "otherPlan", "conclusion"],
  },
  {
    id: "sykepenger",
    who: "45, sykepenger that end, benefits against the norm, and without them",
    today: "2026-06-01",
    says: [
      { alder: 45 }, { barn: 0 }, ...conditions({ ytelser: "beregn" }), { sykepenger: 6200 }, { norm: 8300 }, { see: ["gross", "conclusion"] },
      { copy: true }, { sykepenger: 0 },
    ],
    sees: ["gross", "otherGross", "conclusion"],
  },
  {
    id: "introduction",
    who: "31, just out of the introduction programme, three children",
    today: "2026-06-01",
    says: [
      { introduksjonsprogram: "nei" }, { opphold: "fast_bopel" }, { alder: 31 }, { barn: 3 }, { nedsattEvne: "ja" }, { ytelser: "ingen" },
      { arbeidsevnevurdering: "ikke_gjennomfoert" }, { tettOppfoelging: "ja" }, { egenJobbsoeking: "nei" }, { start: "2026-08-17" }, { maaneder: 12 },
    ],
    sees: ["gross", "net", "plan", "conclusion"],
  },
  {
    id: "work",
    who: "38, two children, 15 hours of work a week, 10 hours of absence, dagpenger",
    today: "2026-06-01",
    says: [
      { alder: 38 }, { barn: 2 }, ...conditions({ ytelser: "svaert_begrenset" }), { timer: 15 }, { timeloenn: 215 }, { fravaer: 10 }, { dagpenger: 3100 },
    ],
    sees: ["gross", "net", "conclusion"],
  },
  {
    id: "apprentice",
    who: "22, an apprentice of 22.5 hours a week",
    today: "2026-06-01",
    says: [
      { alder: 22 }, { barn: 0 }, ...conditions(), { timer: "22.5" }, { laerling: "ja" }, { timeloenn: 130 }, { start: "2026-08-17" }, { maaneder: 12 },
    ],
    sees: ["gross", "net", "plan", "conclusion"],
  },
  {
    id: "week",
    who: "29, a programme week of 37.5 hours, 7.5 of them paid: too short from week 27 and without job search, then mended",
    today: "2026-06-01",
    says: [
      { alder: 29 }, { barn: 1 }, ...conditions(), { start: "2026-08-17" }, { maaneder: 12 },
      { activity: { type: "arbeidstrening", timer: 15 } }, { activity: { type: "norskopplaering", timer: 15, til: 26 } },
      { activity: { type: "ordinaert_arbeid", timer: "7.5" } }, { see: ["fulltid", "jobbsoeking"] },
      { activity: { type: "jobbsoeking", timer: 15, fra: 27 } },
    ],
    sees: ["fulltid", "jobbsoeking", "gross", "conclusion"],
  },
  {
    id: "deadlines",
    who: "33, the time to start and the time to complain, which would run out on 25 December",
    today: "2026-12-04",
    says: [
      { alder: 33 }, { barn: 0 }, ...conditions(), { soeknadsdato: "2026-10-15" }, { vedtaksdato: "2026-12-04" }, { start: "2027-01-11" }, { maaneder: 12 },
    ],
    sees: ["latestStart", "complaint", "gross", "conclusion"],
  },
  {
    id: "slides",
    who: "5 June 2008: two G, and two thirds of that under 25",
    today: "2026-06-01",
    says: [
      { law: "2008-06-05" }, { alder: 30 }, { barn: 0 }, ...conditions(), { navKontor: "ja" }, { navTilbud: "ja" }, { see: ["gross", "conclusion"] },
      { copy: true }, { alder: 23 },
    ],
    sees: ["gross", "otherGross", "conclusion"],
  },
  {
    id: "extension",
    who: "41, a child, 12 months used and 12 more",
    today: "2026-06-01",
    says: [
      { alder: 41 }, { barn: 1 }, ...conditions(), { brukteMaaneder: 12 }, { start: "2026-08-17" }, { maaneder: 12 },
    ],
    sees: ["varighet", "gross", "plan", "conclusion"],
  },
  {
    id: "abode",
    who: "36, an EEA citizen without a fixed abode, in 2026 beside 2024",
    today: "2026-06-01",
    says: [
      { alder: 36 }, { barn: 0 }, { opphold: "lovlig_uten_fast_bopel" }, { eoes: "ja" }, ...conditions().slice(1), { see: ["gross", "conclusion"] },
      { copy: true }, { law: "2024-06-03" },
    ],
    sees: ["gross", "otherGross", "conclusion"],
  },
];

/** The fields whose answers the contract names as the desk does. */
const SAME = [
  "opphold", "eoes", "nedsattEvne", "ytelser", "arbeidsevnevurdering", "tettOppfoelging", "egenJobbsoeking", "introduksjonsprogram", "navKontor", "navTilbud",
  "timeloenn",
];
const SET_OFF = ["dagpenger", "sykepenger", "foreldrepenger"];
const BENEFITS = ["aap", "ufoeretrygd", "overgangsstoenad", "tiltakspenger", "andreYtelser", ...SET_OFF];
const PAID = ["ordinaert_arbeid", "laeretid"];

/** What has been said so far, column by column. */
export function said(conversation, until = conversation.says.length) {
  const columns = [{ law: conversation.today, facts: {}, activities: [] }];
  for (const step of conversation.says.slice(0, until)) {
    const column = columns.at(-1);
    const [[kind, value]] = Object.entries(step);
    if (kind === "copy") columns.push(structuredClone(column));
    else if (kind === "law") column.law = value;
    else if (kind === "activity") column.activities.push(value);
    else if (kind !== "see") column.facts[kind] = value;
  }
  return columns;
}

/** The benefits by their amounts, kvp.md § 3. */
function derived(facts) {
  const sum = BENEFITS.reduce((sum, field) => sum + Number(facts[field] ?? 0), 0);
  if (sum === 0) return "ingen";
  return sum <= Number(facts.norm) ? "svaert_begrenset" : "mer";
}

/** A column as the contract asks. The paid hours of the programme week are those of the case. */
export function answers({ facts, activities }) {
  const paid = activities.filter(({ type }) => PAID.includes(type)).reduce((sum, { timer }) => sum + Number(timer), 0);
  const hours = paid || facts.timer;
  const setOff = SET_OFF.filter((field) => facts[field] !== undefined);
  return {
    ...(typeof facts.alder === "string" ? { foedselsdato: facts.alder } : { alder: facts.alder }),
    ...(Array.isArray(facts.barn) ? { barnFoedselsdatoer: facts.barn } : { barn: facts.barn }),
    ...Object.fromEntries(SAME.filter((field) => facts[field] !== undefined).map((field) => [field, facts[field]])),
    ...(facts.ytelser === "beregn" && { ytelser: derived(facts) }),
    ...(hours !== undefined && { arbeidstimerPerUke: String(hours) }),
    ...(facts.laerling && { laerling: true }),
    ...(facts.fravaer !== undefined && { ugyldigFravaerTimer: facts.fravaer }),
    ...(setOff.length && { samordning: Object.fromEntries(setOff.map((field) => [field, facts[field]])) }),
    ...(facts.start && { programstart: facts.start }),
    ...(facts.maaneder && { programMaaneder: facts.maaneder }),
  };
}

const programme = ({ facts, activities }) => ({
  aktiviteter: activities.map(({ type, timer, fra, til }) => ({ type, timerPerUke: String(timer), ...(fra && { fraUke: fra }), ...(til && { tilUke: til }) })),
  startdato: facts.start, soeknadsdato: facts.soeknadsdato, vedtaksdato: facts.vedtaksdato, maaneder: facts.maaneder, brukteMaaneder: facts.brukteMaaneder,
});

/** Kroner from the reference's two decimals, whole as a headline has them and exact as a table does. Half a krone would need the exact value, and no conversation has one. */
function kroner(amount) {
  if (amount.endsWith(".50")) throw new Error(`${amount} may be rounded either way`);
  const grouped = (digits) => digits.replace(/\B(?=(\d{3})+$)/g, " ");
  const [whole, decimals] = amount.split(".");
  return [grouped(String(Math.round(Number(amount)))), `${grouped(whole)},${decimals}`];
}

const MONTHS = ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"];

/** A day as it is written in a sentence. */
export const day = (iso) => {
  const [year, month, date] = iso.split("-").map(Number);
  return `${date}. ${MONTHS[month - 1]} ${year}`;
};

/**
 * What must be in view of what has been said until a step: one of some texts, each written as the desk writes it; outcomes of the programme's rules, by their ids; and the
 * conclusion of the column in front. `other` is of the column before.
 */
export function expected(conversation, names, until) {
  const columns = said(conversation, until);
  const [front, other] = [columns.at(-1), columns.at(-2)];
  const found = (column) => assess(answers(column), column.law);
  const ofProgramme = (column) => assessProgramme(programme(column), column.law);
  const rule = (id) => ({ rule: id, outcome: ofProgramme(front).findings.find((finding) => finding.id === `program.${id}`).outcome });
  const gross = (column) => ({ texts: kroner(found(column).stipend.afterReductions.perMonth.total) });
  const plan = (column) => ({ texts: kroner(found(column).plan.sum.total) });
  const things = {
    gross: () => gross(front),
    otherGross: () => gross(other),
    // An ordinary month is one without the absence, which is of a single one.
    net: () => ({ texts: kroner(found({ ...front, facts: { ...front.facts, fravaer: undefined } }).tax.nettoOrdinaryMonth) }),
    plan: () => plan(front),
    otherPlan: () => plan(other),
    latestStart: () => ({ texts: [day(ofProgramme(front).latestStart)] }),
    complaint: () => ({ texts: [day(ofProgramme(front).complaintDeadline)] }),
    conclusion: () => ({ conclusion: found(front).conclusion }),
    fulltid: () => rule("fulltid"),
    jobbsoeking: () => rule("jobbsoeking"),
    varighet: () => rule("varighet"),
  };
  return names.map((name) => ({ name, ...things[name]() }));
}
