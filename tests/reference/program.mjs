// The programme itself (sosialtjenesteloven §§ 30–33, before 2010 §§ 5A-2 to 5A-5, and kvp-forskrift §§ 1, 2
// and 17): its hours week by week, what it must contain at a law date, how long it may last and when it must begin.

import { addMonths, parse, write } from "./day.mjs";
import { Fraction, ZERO, sum } from "./fraction.mjs";
import { REFORM } from "./vilkaar.mjs";
import { FORSKRIFT } from "./permisjon.mjs";
import { tilArbeidsdag } from "./helligdag.mjs";
import { decimal, lawDay, whole } from "./svar.mjs";

const FULL_UKE = Fraction.of("37.5");
const HALV_STILLING = Fraction.of("18.75");
const TWO = new Fraction(2n);
/** § 31, from the application to the start, and fvl § 29, from the decision to the complaint. */
const OPPSTART_MAANEDER = 6;
const KLAGE_DAGER = 21;
/** § 32, § 5A-4: what one decision may give. */
const VEDTAK_MAANEDER = 12;

/** What leads towards work, what supports, and what is paid. */
export const ARBEIDSRETTET = [
  "arbeidsmarkedstiltak",
  "arbeidstrening",
  "arbeid_med_bistand",
  "loennstilskudd",
  "opplaering",
  "norskopplaering",
  "jobbsoeking",
];
export const STOETTENDE = [
  "mestringstrening",
  "fysisk_aktivitet",
  "behandling",
  "oekonomisk_raadgivning",
  "botrening",
  "egenaktivitet",
];
export const BETALT = ["ordinaert_arbeid", "laeretid"];

const category = ({ type }) =>
  ARBEIDSRETTET.includes(type) ? "arbeidsrettet" : BETALT.includes(type) ? "betalt" : "stoettende";

const CATEGORIES = ["arbeidsrettet", "stoettende", "betalt"];
const hours = (activities, ...categories) =>
  sum(activities.filter((one) => categories.includes(category(one))).map(({ timerPerUke }) => timerPerUke));
const allHours = (activities) => hours(activities, ...CATEGORIES);

/** Whole weeks the programme lasts: by its months, else as far as an activity goes. */
function lastWeek({ maaneder, startdato, aktiviteter }) {
  if (maaneder !== undefined && startdato === undefined) return Math.floor((maaneder * 52) / 12);
  if (maaneder !== undefined) return Math.floor((addMonths(startdato, maaneder) - startdato) / 7);
  return Math.max(1, ...aktiviteter.map(({ fraUke, tilUke }) => tilUke ?? fraUke));
}

/** Stretches of weeks in which the same activities run. */
function stretches({ aktiviteter }, last) {
  const borders = new Set([1]);
  for (const { fraUke, tilUke } of aktiviteter) {
    borders.add(fraUke);
    if (tilUke !== undefined) borders.add(tilUke + 1);
  }
  const starts = [...borders].filter((week) => week <= last).sort((a, b) => a - b);
  return starts.map((fraUke, index) => ({
    fraUke,
    tilUke: (starts[index + 1] ?? last + 1) - 1,
    running: aktiviteter.filter((one) => one.fraUke <= fraUke && fraUke <= (one.tilUke ?? last)),
  }));
}

/** § 30 (2): full time all year; paid work counts in. */
function fulltid(weeks) {
  const totals = weeks.map(({ running }) => allHours(running));
  if (totals.some((total) => FULL_UKE.exceeds(total))) return "not_met";
  return totals.some((total) => total.exceeds(FULL_UKE)) ? "discretion" : "met";
}

/** § 30 (2): ordinary work is at most half a position. That an apprenticeship may go beyond came with the reform. */
function halvStilling(weeks, day) {
  const counted = day < REFORM ? BETALT : ["ordinaert_arbeid"];
  const work = ({ running }) => sum(running.filter(({ type }) => counted.includes(type)).map(({ timerPerUke }) => timerPerUke));
  return weeks.some((stretch) => work(stretch).exceeds(HALV_STILLING)) ? "not_met" : "met";
}

/** An activity of no hours is not there. */
const takesTime = ({ timerPerUke }) => timerPerUke.exceeds(ZERO);
const workOriented = (activity) => category(activity) === "arbeidsrettet" && takesTime(activity);
const jobSearch = (activity) => activity.type === "jobbsoeking" && takesTime(activity);

/**
 * § 30 (1) from 2019: the essential part strengthens the chance of work. Where not more than half of the hours does, Nav
 * must judge. Paid work strengthens it too: the act does not say so, nor the opposite.
 */
function vesentligDel(weeks) {
  const over = (part) =>
    sum(weeks.map(({ fraUke, tilUke, running }) => part(running).times(new Fraction(BigInt(tilUke - fraUke + 1)))));
  const work = over((running) => hours(running, "arbeidsrettet", "betalt"));
  return work.times(TWO).exceeds(over(allHours)) ? "met" : "discretion";
}

/** Kvp-forskrift § 1 as it stood 2012–2018: work-oriented measures are in place half-way. */
const halvveis = ({ aktiviteter }, last) =>
  aktiviteter.some((one) => workOriented(one) && 2 * (one.fraUke - 1) <= last) ? "met" : "not_met";

/**
 * § 32, kvp-forskrift § 2, § 5A-4: a year at a time; a second after a new assessment; a third for special reasons. Where it
 * is known how many months are used, those planned are one decision's; else they are the whole programme's.
 */
function varighet({ maaneder, brukteMaaneder }, day) {
  if (maaneder === undefined) return "unanswered";
  if (brukteMaaneder !== undefined && maaneder > VEDTAK_MAANEDER) return "not_met";
  const altogether = maaneder + (brukteMaaneder ?? 0);
  if (day < REFORM) return altogether <= VEDTAK_MAANEDER ? "met" : "discretion";
  if (altogether > 36) return "not_met";
  return altogether <= 24 ? "met" : "discretion";
}

/** § 31: begins at the latest six months after the application arrived. */
function oppstart({ startdato, soeknadsdato }) {
  if (startdato === undefined || soeknadsdato === undefined) return "unanswered";
  return startdato <= addMonths(soeknadsdato, OPPSTART_MAANEDER) ? "met" : "not_met";
}

const read = ({ aktiviteter, startdato, soeknadsdato, vedtaksdato, maaneder, brukteMaaneder }) => ({
  aktiviteter: aktiviteter.map(({ fraUke = 1, timerPerUke, ...one }) => ({
    ...one,
    fraUke,
    timerPerUke: decimal(timerPerUke, "timerPerUke", 37.5),
  })),
  startdato: parse(startdato),
  soeknadsdato: parse(soeknadsdato),
  vedtaksdato: parse(vedtaksdato),
  ...(maaneder !== undefined && { maaneder: whole(maaneder, "maaneder", 1, 60) }),
  ...(brukteMaaneder !== undefined && { brukteMaaneder: whole(brukteMaaneder, "brukteMaaneder", 0, 60) }),
});

export function assessProgramme(sent, lawDate) {
  const day = lawDay(lawDate);
  const programme = read(sent);
  const { aktiviteter, soeknadsdato, vedtaksdato } = programme;
  const last = lastWeek(programme);
  const weeks = stretches(programme, last);
  const content = (outcome) => (aktiviteter.length === 0 ? "unanswered" : outcome);
  const has = (wanted) => (aktiviteter.some((one) => wanted(one) && one.fraUke <= last) ? "met" : "not_met");
  const findings = [
    { id: "program.fulltid", outcome: content(fulltid(weeks)) },
    { id: "program.halv_stilling", outcome: halvStilling(weeks, day) },
    { id: "program.arbeidsrettet", outcome: content(has(workOriented)) },
    ...(day < REFORM ? [] : [{ id: "program.vesentlig_del", outcome: content(vesentligDel(weeks)) }]),
    ...(day < FORSKRIFT || day >= REFORM ? [] : [{ id: "program.halvveis", outcome: content(halvveis(programme, last)) }]),
    { id: "program.jobbsoeking", outcome: content(has(jobSearch)) },
    // The regulation's own rules, from its first day. Which dates are named in the programme is not asked here.
    ...(day < FORSKRIFT ? [] : [{ id: "program.evaluering", outcome: "discretion" }]),
    // This one and holidays are rights. They have no other outcome, and whoever tells of them tells of a right.
    { id: "program.individuell_plan", outcome: "met" },
    { id: "program.varighet", outcome: varighet(programme, day) },
    { id: "program.oppstart", outcome: oppstart(programme) },
    ...(day < FORSKRIFT ? [] : [{ id: "program.ferie", outcome: "met" }]),
  ];
  return {
    schema: 1,
    benefit: "kvp",
    lawDate: write(day),
    findings,
    weeks: weeks.map(({ fraUke, tilUke, running }) => ({
      fraUke,
      tilUke,
      ...Object.fromEntries(CATEGORIES.map((name) => [name, hours(running, name).kroner])),
      total: allHours(running).kroner,
    })),
    ...(soeknadsdato !== undefined && { latestStart: write(addMonths(soeknadsdato, OPPSTART_MAANEDER)) }),
    ...(vedtaksdato !== undefined && { complaintDeadline: write(tilArbeidsdag(vedtaksdato + KLAGE_DAGER)) }),
  };
}
