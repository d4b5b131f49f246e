/** The rules of Norway's Qualification Programme (kvalifiseringsprogrammet), at any law date from 2007-11-01 through 2029-12-31. */

export type JaNei = "ja" | "nei" | "vet_ikke";

/** A whole date, `YYYY-MM-DD`. */
export type IsoDate = string;

/** A number with at most two decimals; a string with a point is exact. */
export type DecimalInput = number | string;

/** An amount in kroner with exactly two decimals. */
export type Money = string;

/** What is known of a person. Every field may be missing. */
export interface KvpAnswers {
  /** Birth date, no later than the law date and no more than 120 years before it. Not together with `alder`. */
  foedselsdato?: IsoDate;
  /** Age on the law date, 0–120. Not together with `foedselsdato`. */
  alder?: number;
  /** Lawful stay and fixed abode. */
  opphold?: "fast_bopel" | "lovlig_uten_fast_bopel" | "ikke_lovlig" | "vet_ikke";
  /** EEA national, or a family member of one. */
  eoes?: JaNei;
  /** Substantially reduced work and income capability. */
  nedsattEvne?: JaNei;
  /** Subsistence benefits. */
  ytelser?: "ingen" | "svaert_begrenset" | "mer" | "vet_ikke";
  /** Nav's assessment of work capability. */
  arbeidsevnevurdering?: "gjennomfoert" | "ikke_gjennomfoert" | "vet_ikke";
  /** Close and coordinated follow-up is needed. */
  tettOppfoelging?: JaNei;
  /** Own job search is the essential activity. */
  egenJobbsoeking?: JaNei;
  /** Takes part in the introduction programme now. */
  introduksjonsprogram?: JaNei;
  /** The municipality has a Nav office. Law dates before 2010. */
  navKontor?: JaNei;
  /** The office can offer a programme. Law dates before 2019. */
  navTilbud?: JaNei;
  /** The programme would be a disproportionate burden. Law dates from 2019; for caseworkers. */
  uforholdsmessigByrdefullt?: JaNei;
  /** Children one supports, 0–20. Not together with `barnFoedselsdatoer`. */
  barn?: number;
  /** Their birth dates, at most 20; a child may be born later. Not together with `barn`. */
  barnFoedselsdatoer?: IsoDate[];
  /** Hours of paid work or apprenticeship a week, 0–37.5. */
  arbeidstimerPerUke?: DecimalInput;
  /** Whether those hours are an apprenticeship. */
  laerling?: boolean;
  /** Hours of absence without permission in a month, 0–162.5. */
  ugyldigFravaerTimer?: DecimalInput;
  /** Benefits set off against the stipend, kroner a month. */
  samordning?: {
    dagpenger?: DecimalInput;
    sykepenger?: DecimalInput;
    foreldrepenger?: DecimalInput;
    /** Set off before 2010 only. */
    rehabiliteringspenger?: DecimalInput;
  };
  /** The programme's first day, within 2007-11-01 through 2029-12-31. */
  programstart?: IsoDate;
  /** How many months it lasts, 1–36. */
  programMaaneder?: number;
  /** How the municipality pays; `maaned` where not given. */
  utbetaling?: "maaned" | "dag";
}

export type Outcome = "met" | "discretion" | "unanswered" | "not_met";
export type Conclusion = "likely" | "needs_assessment" | "incomplete" | "unlikely";

/** A place in the law. */
export interface Basis {
  source: string;
  section: string;
  ledd?: number;
  /** The place as it is cited in bokmål. */
  label: string;
  url?: string;
}

/** What one condition came to, and why. */
export interface Finding {
  id: string;
  outcome: Outcome;
  reason: string;
  basis: Basis[];
  facts: Record<string, string | number>;
}

export interface Amount {
  stoenad: Money;
  barnetillegg: Money;
  total: Money;
}

/** One step of the calculation: `value` is `operation` done to the values of `operands`, or a rate, an answer or a count of days. */
export interface Step {
  id: string;
  operation: "rate" | "answer" | "count" | "multiply" | "divide" | "add" | "subtract" | "deduct" | "share" | "percent" | "min";
  operands: string[];
  value: string;
  basis: Basis[];
}

export interface Stipend {
  rate: "full" | "two_thirds";
  children: number;
  perDay: Amount;
  perMonth: Amount;
  perYear: Amount;
  afterReductions: { perMonth: Amount; perYear: Amount };
  /** Kroner a month that each kind of reduction takes. */
  reductions: { arbeid: Money; fravaer: Money; samordning: Money };
  /** Tables used past the day they are known for. */
  projected: ("grunnbeloep" | "barnetillegg")[];
  steps: Step[];
}

/** Contribution and tax on a year's stipend after reductions. From `minstefradrag` on: from 2016. */
export interface Tax {
  year: number;
  projected: boolean;
  trygdeavgift: Money;
  minstefradrag?: Money;
  alminneligInntekt?: Money;
  fellesskatt?: Money;
  trinnskatt?: Money;
  skatt?: Money;
  nettoPerYear?: Money;
  nettoPerMonth?: Money;
}

export type ChangeEvent =
  | "fyller_minstealder" | "fyller_25" | "fyller_67" | "fyller_68" | "barn_foedt" | "barn_fyller_18"
  | "nytt_grunnbeloep" | "ny_barnesats" | "ny_faktor" | "ny_regel";

export interface PlanRow extends Amount {
  /** `YYYY-MM`. */
  month: string;
  weekdays: number;
  stipendDays: number;
  projected: boolean;
  notes: (ChangeEvent | "projected")[];
}

/** The steps to what one stretch of equal rates within a month pays. */
export interface PlanSteps {
  /** The stretch's first day. */
  from: IsoDate;
  /** From the rates where they are new, and always from the days that are paid. A step that is not taken again is as it last was. */
  steps: Step[];
}

/** What the programme pays month by month. */
export interface Plan {
  rows: PlanRow[];
  sum: Amount;
  /** In order. A row is the exact sum of its month's stretches, and `sum` that of them all, rounded only where it is shown. */
  steps: PlanSteps[];
}

/** A single change, and what the answer is then; `totalPerYear` is null while the age is unknown. */
export type Change =
  | { kind: "answer"; fact: keyof KvpAnswers; to: string; conclusion: Conclusion; totalPerYear: Money | null }
  | { kind: "date"; date: IsoDate; event: ChangeEvent; conclusion: Conclusion; totalPerYear: Money | null };

/** Everything the rules say. Indicative: only Nav's decision decides. */
export interface KvpAssessment {
  schema: 1;
  benefit: "kvp";
  lawDate: IsoDate;
  conclusion: Conclusion;
  findings: Finding[];
  missing: (keyof KvpAnswers)[];
  stipend?: Stipend;
  tax?: Tax;
  plan?: Plan;
  changes: Change[];
  warnings: ("over_halv_stilling" | "laerling_spoer_nav")[];
}

export interface RateTable<Row> {
  unit: string;
  source: string;
  known_through: IsoDate | null;
  rows: Row[];
}

export interface RateRow {
  from: IsoDate;
  value: string;
  source?: string;
}

/** Every rate table. The ones named here are those that change from time to time. */
export interface Rates {
  first: IsoDate;
  last: IsoDate;
  grunnbeloep: RateTable<RateRow>;
  faktor: RateTable<RateRow>;
  barnetillegg: RateTable<RateRow>;
  minstealder: RateTable<RateRow>;
  trygdeavgift: RateTable<{ year: number; rate: string; limit: string }> & { certainty: Record<string, string> };
  skatt: RateTable<Record<string, string | number>> & { note: string };
  [table: string]: unknown;
}

/** Why something could not be assessed. */
export class KvpError extends Error {
  code: "invalid_answer" | "unknown_field" | "conflict" | "outside_coverage" | "not_initialised";
  /** The field it is in, `lawDate` among them. */
  field?: string;
}

/** Makes the rules ready. Without an argument they find their own wasm, in a browser and in Node. */
export default function init(source?: URL | BufferSource | WebAssembly.Module): Promise<void>;

/** What the law of a date says of these answers. Throws a {@link KvpError}. */
export function assess(answers: KvpAnswers, lawDate: IsoDate): KvpAssessment;

/** Every rate table, with rows, sources and the last day each is known for. */
export function rates(): Rates;

/** The versions of the package, the rules and the contract. */
export function version(): { package: string; rules: string; schema: 1 };
