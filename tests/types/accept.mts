// What a host may write. It is compiled, never run.

import init, {
  assess,
  assessProgramme,
  bistandA,
  bistandB,
  leaveRights,
  rates,
  version,
  KvpError,
  type BistandAInput,
  type BistandAResult,
  type BistandBInput,
  type BistandBResult,
  type BistandStep,
  type Care,
  type Change,
  type Conclusion,
  type KvpAnswers,
  type KvpAssessment,
  type LeaveRights,
  type Plan,
  type Programme,
  type ProgrammeAssessment,
  type ProgrammeFinding,
  type RateTable,
  type Rates,
  type Reason,
  type Reference,
  type ReferenceId,
  type SkattTable,
  type Step,
  type TrygdeavgiftTable,
  type Version,
} from "kvp-veiviser/core";
import initToo, {
  KvpVeiviser, assess as assessToo, version as versionToo, KvpError as KvpErrorToo,
  type ErrorCode, type KvpAnswers as AnswersToo, type KvpResultDetail, type KvpScreen, type KvpVeiviserEventMap,
} from "kvp-veiviser";
import { KvpVeiviser as Single } from "kvp-veiviser/single";
import { KvpVeiviser as Pilot, assess as assessThere } from "kvp-veiviser/workbench/single";

declare const module: WebAssembly.Module;
declare const bytes: BufferSource;
export const ready: Promise<void>[] = [init(), init(new URL("https://example.org/core.wasm")), init(new Uint8Array(8)), init(new DataView(new ArrayBuffer(8))), init(bytes), init(module)];

const nothing: KvpAnswers = {};
const answers: KvpAnswers = {
  foedselsdato: "1999-03-15",
  opphold: "lovlig_uten_fast_bopel",
  eoes: "vet_ikke",
  nedsattEvne: "ja",
  ytelser: "svaert_begrenset",
  arbeidsevnevurdering: "ikke_gjennomfoert",
  tettOppfoelging: "ja",
  egenJobbsoeking: "nei",
  introduksjonsprogram: "nei",
  navKontor: "ja",
  navTilbud: "ja",
  uforholdsmessigByrdefullt: "nei",
  barnFoedselsdatoer: ["2015-01-01", "2027-01-01"],
  arbeidstimerPerUke: 7.5,
  laerling: false,
  ugyldigFravaerTimer: "7.25",
  samordning: { dagpenger: "1000.50", sykepenger: 0, foreldrepenger: "0", rehabiliteringspenger: 1 },
  programstart: "2026-08-17",
  programMaaneder: 24,
  utbetaling: "dag",
};

export function texts(lawDate: string): string[] {
  const assessment: KvpAssessment = assess(answers, lawDate);
  const first: 1 = assessment.schema;
  const conclusion: Conclusion = assessToo(nothing, "2026-06-01").conclusion;
  const texts: string[] = [String(first), conclusion, assessment.benefit, ...assessment.missing, ...assessment.warnings];
  for (const { id, outcome, reason, basis, facts } of assessment.findings) {
    const why: Reason = reason;
    const age: string | number | undefined = facts["alder"];
    texts.push(id, outcome, why, String(age), ...basis.map((id) => place(assessment.references[id])));
  }
  const { stipend, tax, plan, planSteps } = assessment;
  if (stipend) {
    const { rate, children, perDay, perMonth, perYear, afterReductions, reductions, projected, steps } = stipend;
    texts.push(rate, children.toFixed(), perDay.stoenad, perMonth.barnetillegg, perYear.total, afterReductions.perYear.total);
    texts.push(reductions.arbeid, reductions.fravaer, reductions.samordning, ...projected, ...steps.map(line));
  }
  if (tax?.skatt !== undefined) texts.push(tax.year.toFixed(), tax.trygdeavgift, tax.skatt, tax.nettoPerMonth ?? "");
  if (plan && planSteps) texts.push(...months(plan), ...planSteps.flatMap((stretch) => [stretch.from, ...stretch.steps.map(line)]));
  return [...texts, ...assessment.changes.map(changed)];
}

// What leads to a place is text, and so it may lead to none.
const place = (of: Reference | undefined): string => (of ? [of.source, of.section, of.ledd ?? 0, of.label, of.url ?? ""].join() : "");
const first = ({ basis: [id] }: { basis: ReferenceId[] }): ReferenceId | undefined => id;

const line = (step: Step): string => {
  const counted: boolean = step.operation === "count" || step.operation === "rate";
  return [step.id, counted, ...step.operands, step.value].join();
};

function months({ rows, sum }: Plan): string[] {
  const lines = rows.map((row) => [row.month, row.weekdays, row.stipendDays, row.total, row.projected, ...row.notes].join());
  return [...lines, sum.total];
}

// The kind tells an answer from a date.
const changed = (change: Change): string =>
  change.kind === "answer" ? `${change.fact} ${change.to}` : `${change.date} ${change.event} ${change.totalPerYear ?? ""}`;

const programme: Programme = {
  aktiviteter: [
    { type: "arbeidstrening", timerPerUke: "15" },
    { type: "oekonomisk_raadgivning", timerPerUke: 2, fraUke: 1, tilUke: 52 },
  ],
  startdato: "2026-09-01",
  soeknadsdato: "2026-06-01",
  vedtaksdato: "2026-08-01",
  maaneder: 12,
  brukteMaaneder: 12,
};
export const found: ProgrammeAssessment = assessProgramme(programme, "2026-06-01");
export const hours: string[] = found.weeks.map((weeks) => weeks.arbeidsrettet + weeks.stoettende + weeks.betalt + weeks.total);
export const ferie: boolean = found.findings.some(({ id, reason }) => id === "program.ferie" && reason === "rett_til_ferie");
export const dates: (string | undefined)[] = [found.latestStart, found.complaintDeadline, found.references[found.complaintBasis?.[0] ?? ""]?.label];
export const rules: ProgrammeFinding[] = found.findings.filter((finding) => first(finding) === "sotjl-30-2");

const care: Care = { barn: 3, aleneomsorg: true, kroniskSyke: 1 };
export const leave: LeaveRights = leaveRights(care, "2026-06-01");
export const days: number = leave.sykeBarnDager + leave.basis.filter((id) => id in leave.references).length;

const a: BistandAInput = {
  ordinaer: { plasser: 15, deltakermaaneder: "13.5" },
  omfattende: { plasser: 6, deltakermaaneder: 6 },
  fasteAnsettelser: 2,
};
const underA: BistandAResult = bistandA({ ...a, tilretteleggere: 2 });
export const full: boolean = bistandA(a).warnings.includes("over_tak") || underA.steps.some(({ id }) => id === "ordinaer_betalt");
export const slides: (string | undefined)[] = underA.steps.map((step: BistandStep) => underA.references[first(step) ?? ""]?.label);
const b: BistandBInput = {
  tilretteleggere: 2,
  veiledningstimer: "100",
  arbeidsgivertimer: 40,
  reisetimer: "22.5",
  deltakere: 17,
  fasteAnsettelser: 1,
};
const underB: BistandBResult = bistandB(b);
export const kroner: string[] = [underA.tilsagn, underA.avregning, underB.refusjon, underB.bonus, underB.total];
export const unspent: [boolean, string] = [underB.underMinstekrav, underB.timerOverTilsagn];

const tables: Rates = rates();
const faktor: RateTable = tables.faktor;
export const newest: string | undefined = faktor.rows.at(-1)?.value;
export const limits: (number | null)[] = tables.varighet.rows.map((row) => row.longest);
export const tax: string[] = tables.skatt.rows.map((row) => row.trinn1Fra ?? row.personfradrag).concat(tables.skatt.note, tables.bistand2008.b.share);
const trygdeavgift: TrygdeavgiftTable = tables.trygdeavgift;
const skatt: SkattTable = tables.skatt;
export const until: (string | null)[] = [trygdeavgift.knownThrough, skatt.knownThrough];
export const sure: string[] = trygdeavgift.certainty.map(({ from, certainty }) => from.toFixed() + certainty).concat(skatt.note);
export const current: Version = version();

export const where = (error: unknown): string =>
  error instanceof KvpError && error.code === "conflict" ? (error.field ?? error.message) : "";
export const isOurs = (error: unknown): boolean => error instanceof KvpError && error.code === "internal_error";

const guide: KvpVeiviser = document.createElement("kvp-veiviser");
guide.mode = "veileder";
guide.lawDate = "2026-06-01";
guide.theme = "auto";
guide.headingLevel = 3;
guide.shareResult = true;
guide.answers = answers;
guide.addEventListener("kvp-step", (event) => event.detail.step.toFixed() + event.detail.title);
guide.addEventListener("kvp-step", ({ detail: { screen } }) => {
  const there: KvpScreen = screen;
  return screen === "arbeidstimerPerUke" ? guide.go("summary") : guide.go(there);
});
addEventListener("popstate", ({ state }) => { if (!guide.go(state?.screen ?? "start")) history.back(); });
document.title = guide.heading;
export const spoken: string | undefined = guide.languages.find((language) => language === "nn");
export const isDraft: boolean = guide.drafts.includes("uk");
guide.addEventListener("kvp-result", function (event) {
  const detail: KvpResultDetail = event.detail;
  return this.assessment ?? detail.assessment;
});
export const failed: KvpVeiviserEventMap["kvp-error"]["detail"]["code"] = "wasm_unavailable";
export const alone: typeof KvpVeiviser[] = [Single, Pilot];
const held: AnswersToo = answers;
export const asked: Promise<string> = initToo().then(() => assessToo(held, "2026-06-01").conclusion + assessThere(held, "2026-06-01").lawDate + versionToo().rules);
export const why = (error: unknown): ErrorCode | undefined => (error instanceof KvpErrorToo ? error.code : undefined);
