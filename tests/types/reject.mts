// What a host must not write. Every line below a mark is an error; a mark above a line that compiles is one itself.

import init, { assess, assessProgramme, bistandA, bistandB, leaveRights, rates, version, KvpError, type KvpAnswers, type Rates } from "kvp-veiviser/core";
import { KvpVeiviser } from "kvp-veiviser";
// @ts-expect-error The element's module has one function of the rules; the others are in `kvp-veiviser/core`.
import { rates as ratesToo } from "kvp-veiviser";
// @ts-expect-error The pilot's has no more than that.
import { bistandA as bistandAToo } from "kvp-veiviser/workbench/single";

// @ts-expect-error The wasm is somewhere, or found by itself.
init(null);
// @ts-expect-error Text is no place.
init("core.wasm");

// @ts-expect-error There is no such field.
assess({ fødselsdato: "1999-03-15" }, "2026-06-01");
// @ts-expect-error The age is a number.
assess({ alder: "27" }, "2026-06-01");
// @ts-expect-error The words of the contract have no capitals.
assess({ nedsattEvne: "Ja" }, "2026-06-01");
// @ts-expect-error A stay is not answered with yes or no.
assess({ opphold: "ja" }, "2026-06-01");
// @ts-expect-error There is no such benefit to set off.
assess({ samordning: { aap: 1000 } }, "2026-06-01");
// @ts-expect-error Birth dates come in a list.
assess({ barnFoedselsdatoer: "2015-01-01" }, "2026-06-01");
// @ts-expect-error An apprenticeship is true or false.
assess({ laerling: "ja" }, "2026-06-01");
// @ts-expect-error Nothing is left out, not null.
assess({ barn: null }, "2026-06-01");
// @ts-expect-error The rules never ask what day it is.
assess({});
// @ts-expect-error The law date is text.
assess({}, new Date());
// @ts-expect-error Paid by the month or by the day.
export const paid: KvpAnswers = { utbetaling: "uke" };

const assessment = assess({}, "2026-06-01");
// @ts-expect-error The stipend is missing while the age is.
assessment.stipend.perDay;
// @ts-expect-error Money is text, to the øre.
export const money: number = assess({ alder: 27 }, "2026-06-01").stipend!.perDay.total;
// @ts-expect-error There is no such conclusion.
export const sure: boolean = assessment.conclusion === "granted";
// @ts-expect-error There is no such outcome.
export const unmet = assessment.findings.filter((finding) => finding.outcome === "unmet");
// @ts-expect-error There is no such condition.
export const inntekt = assessment.findings.find((finding) => finding.id === "kvp.inntekt");
// @ts-expect-error What is a burden is not asked of citizens.
export const burden = assessment.missing.includes("uforholdsmessigByrdefullt");
// @ts-expect-error A change of answers has no date.
export const when = assessment.changes.map((change) => change.date);
// @ts-expect-error A wage may be left out.
export const loenn: string = assessment.income.perMonth.loenn;
// @ts-expect-error Where something stands is a key of `references`, not the place itself.
export const label: string | undefined = assessment.findings[0]!.basis[0]!.label;
// @ts-expect-error What leads to a place may lead to none.
export const place: string = assessment.references["sotjl-29-1"].label;
// @ts-expect-error A place has no id: that is its key.
export const id = Object.values(assessment.references).map((place) => place.id);
// @ts-expect-error A step is not a month.
export const month = assessment.planSteps!.map((stretch) => stretch.month);

// @ts-expect-error A programme says what it holds.
assessProgramme({ maaneder: 12 }, "2026-06-01");
// @ts-expect-error Months are counted.
assessProgramme({ aktiviteter: [], brukteMaaneder: "12" }, "2026-06-01");
// @ts-expect-error There is no such activity.
assessProgramme({ aktiviteter: [{ type: "dans", timerPerUke: 10 }] }, "2026-06-01");
// @ts-expect-error An activity has hours.
assessProgramme({ aktiviteter: [{ type: "botrening" }] }, "2026-06-01");
// @ts-expect-error Weeks are numbers.
assessProgramme({ aktiviteter: [{ type: "botrening", timerPerUke: 10, fraUke: "1" }] }, "2026-06-01");
// @ts-expect-error Both variants are there, if only with no places.
bistandA({ ordinaer: { plasser: 1, deltakermaaneder: 1 }, fasteAnsettelser: 0 });
// @ts-expect-error Hours are given by kind.
bistandB({ tilretteleggere: 1, timer: 95, deltakere: 8, fasteAnsettelser: 0 });
// @ts-expect-error A rule for a programme is no condition for taking part.
export const age = assessProgramme({ aktiviteter: [] }, "2026-06-01").findings.some(({ id }) => id === "kvp.alder");
// @ts-expect-error A settlement's steps are its own.
export const stoenad = bistandB({ tilretteleggere: 1, veiledningstimer: 1, arbeidsgivertimer: 1, reisetimer: 1, deltakere: 1, fasteAnsettelser: 0 }).steps.some(({ id }) => id === "stoenad_per_dag");
// @ts-expect-error Where the last day to complain stands is unknown where it is.
export const complaint: string[] = assessProgramme({ aktiviteter: [] }, "2026-06-01").complaintBasis;
// @ts-expect-error The last day to start may be unknown.
export const latest: string = assessProgramme({ aktiviteter: [] }, "2026-06-01").latestStart;

// @ts-expect-error Whether one is alone with the care must be given.
leaveRights({ barn: 1, kroniskSyke: 0 }, "2026-06-01");
// @ts-expect-error It is true or false.
leaveRights({ barn: 1, aleneomsorg: "ja", kroniskSyke: 0 }, "2026-06-01");

// @ts-expect-error There is no such table.
rates().inflasjon;
// @ts-expect-error Fields are written as everywhere else.
rates().faktor.known_through;
// @ts-expect-error A table may be known for good.
export const through: string = rates().faktor.knownThrough;
// @ts-expect-error How sure the contribution is, is told from a year on.
rates().trygdeavgift.certainty["2007-"];
// @ts-expect-error It is told of no other table.
rates().skatt.certainty;
// @ts-expect-error Only the tax has a note.
rates().trygdeavgift.note;
// @ts-expect-error Numbers are text, as the table writes them.
export const faktor: number = rates().faktor.rows[0]!.value;
// @ts-expect-error Years, not days, are what the tax goes by.
export const from: Rates["skatt"]["rows"][number]["from"] = "2026-01-01";
// @ts-expect-error Nothing else is known of the version.
version().commit;

// @ts-expect-error There is no such code.
export const timeout = (error: KvpError): boolean => error.code === "timeout";

const guide: KvpVeiviser = document.createElement("kvp-veiviser");
// @ts-expect-error There is no such mode.
guide.mode = "citizen";
// @ts-expect-error A heading has a level from 1 to 5.
guide.headingLevel = 6;
// @ts-expect-error The assessment is read, not written.
guide.assessment = assessment;
// @ts-expect-error There is no such screen; what is asked on it is `opphold`.
guide.go("eoes");
// @ts-expect-error A screen goes by its name, not by its number.
guide.go(1);
// @ts-expect-error The heading follows the screen.
guide.heading = "Veiviser";
// @ts-expect-error Nobody teaches it a language.
guide.languages.push("da");
// @ts-expect-error An error names a code, not a step.
guide.addEventListener("kvp-error", (event) => event.detail.step);
