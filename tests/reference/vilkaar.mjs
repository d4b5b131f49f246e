// The conditions of sosialtjenesteloven § 29, before 2010 § 5A-1, in the order of the statute, and what they come to.

import { parse } from "./day.mjs";
import { alder, alderskrav, minst } from "./alder.mjs";
import { beloepsdag } from "./svar.mjs";
import { opphold } from "./opphold.mjs";

/** The law of 2009 takes over from chapter 5A, and every municipality has its Nav office. */
export const NY_LOV = parse("2010-01-01");
/** LOV-2018-12-20-98: no more refusal because Nav has nothing to offer, but the exception of § 29 (3). */
export const REFORM = parse("2019-01-01");

/** The outcome of an answer by a table of words; no answer is `unanswered`. */
const outcomeOf = (answer, outcomes) => (answer === undefined ? "unanswered" : outcomes[answer]);
const JA = { ja: "met", nei: "not_met", vet_ikke: "discretion" };

/** § 29 (1): work and income capability is substantially reduced. */
const nedsattEvne = ({ nedsattEvne }) => outcomeOf(nedsattEvne, JA);

/** § 29 (1): no or very limited benefits to live on; what is very limited, Nav decides. */
const ytelser = ({ ytelser }) =>
  outcomeOf(ytelser, { ingen: "met", mer: "not_met", svaert_begrenset: "discretion", vet_ikke: "discretion" });

/** § 29 (2), navl § 14 a: work capability has been assessed. Not yet is no refusal, since Nav must do it first. */
const arbeidsevnevurdering = ({ arbeidsevnevurdering }) =>
  outcomeOf(arbeidsevnevurdering, { gjennomfoert: "met", ikke_gjennomfoert: "discretion", vet_ikke: "discretion" });

/**
 * § 29 (2): close follow-up is needed. Where looking for work oneself is what it is about, the preparatory works of 2007
 * say it is not; since the reform Nav must judge.
 */
function tettOppfoelging({ tettOppfoelging, egenJobbsoeking }, day) {
  const outcome = outcomeOf(tettOppfoelging, JA);
  if (egenJobbsoeking !== "ja") return outcome;
  if (day < REFORM) return "not_met";
  return outcome === "met" ? "discretion" : outcome;
}

/** Introl §§ 8 and 19: not in the introduction programme, which KVP may follow. */
const introduksjonsprogram = ({ introduksjonsprogram }) =>
  outcomeOf(introduksjonsprogram, { nei: "met", ja: "discretion", vet_ikke: "discretion" });

/** Navl § 13: the municipality has a Nav office. Asked before 2010. */
const navKontor = ({ navKontor }) => outcomeOf(navKontor, JA);

/** § 29 (2) until 2018: Nav can offer a programme. */
const navTilbud = ({ navTilbud }) => outcomeOf(navTilbud, JA);

/** § 29 (3) from 2019: a programme would not be unreasonably heavy because of circumstances of the applicant. Silence does not raise it. */
const byrdefullt = ({ uforholdsmessigByrdefullt }) =>
  ({ ja: "not_met", vet_ikke: "discretion" })[uforholdsmessigByrdefullt] ?? "met";

const loven = (ledd) => (day) =>
  day < NY_LOV ? { source: "sotjl-1991", section: "5A-1", ledd } : { source: "sotjl", section: "29", ledd };

/** Each condition with its paragraph, where it rests on one alone, and the days on which it is in force. */
const VILKAAR = [
  { id: "kvp.alder", outcome: alderskrav, basis: loven(1) },
  { id: "kvp.opphold", outcome: opphold },
  { id: "kvp.nedsatt_evne", outcome: nedsattEvne, basis: loven(1) },
  { id: "kvp.ytelser", outcome: ytelser, basis: loven(1) },
  { id: "kvp.arbeidsevnevurdering", outcome: arbeidsevnevurdering, basis: loven(2) },
  { id: "kvp.tett_oppfoelging", outcome: tettOppfoelging, basis: loven(2) },
  { id: "kvp.introduksjonsprogram", outcome: introduksjonsprogram },
  { id: "kvp.nav_kontor", outcome: navKontor, until: NY_LOV },
  { id: "kvp.nav_tilbud", outcome: navTilbud, basis: loven(2), until: REFORM },
  { id: "kvp.byrdefullt", outcome: byrdefullt, basis: loven(3), from: REFORM },
];

const inForce = (day) => VILKAAR.filter(({ from = -Infinity, until = Infinity }) => from <= day && day < until);

/** Every condition in force with its outcome; the age and what it was held against are its facts. */
export const findings = (answers, day) =>
  inForce(day).map(({ id, outcome, basis }) => ({
    id,
    outcome: outcome(answers, day),
    ...(basis && { basis: basis(day) }),
    ...(id === "kvp.alder" && alder(answers, day) !== undefined
      ? { facts: { alder: alder(answers, beloepsdag(answers, day)), minstealder: minst(day) } }
      : {}),
  }));

/** What the conditions come to: no refusal is outweighed, and what is open might still become one. */
export function conclusion(answers, day) {
  const outcomes = inForce(day).map(({ outcome }) => outcome(answers, day));
  if (outcomes.includes("not_met")) return "unlikely";
  if (outcomes.includes("unanswered")) return "incomplete";
  return outcomes.includes("discretion") ? "needs_assessment" : "likely";
}
