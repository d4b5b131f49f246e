/** The rules of Norway's Qualification Programme (kvalifiseringsprogrammet), at any law date from 2007-11-01 through 2029-12-31. */

export type JaNei = "ja" | "nei" | "vet_ikke";
export type Opphold = "norsk_statsborger" | "fast_bopel" | "lovlig_uten_fast_bopel" | "ikke_lovlig" | "vet_ikke";
export type Ytelser = "ingen" | "svaert_begrenset" | "mer" | "vet_ikke";
export type Arbeidsevnevurdering = "gjennomfoert" | "ikke_gjennomfoert" | "vet_ikke";
export type Utbetaling = "maaned" | "dag";

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
  /** Norwegian citizenship, or lawful stay and fixed abode. */
  opphold?: Opphold;
  /** EEA national, or a family member of one. */
  eoes?: JaNei;
  /** Substantially reduced work and income capability. */
  nedsattEvne?: JaNei;
  /** Subsistence benefits. */
  ytelser?: Ytelser;
  /** Nav's assessment of work capability. */
  arbeidsevnevurdering?: Arbeidsevnevurdering;
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
  /** A programme would be a disproportionate burden because of circumstances of the applicant. Law dates from 2019; for caseworkers. */
  uforholdsmessigByrdefullt?: JaNei;
  /** Children one supports, 0–20. Not together with `barnFoedselsdatoer`. */
  barn?: number;
  /** Their birth dates, at most 20; a child may be born later. Not together with `barn`. */
  barnFoedselsdatoer?: IsoDate[];
  /** Hours of paid work or apprenticeship a week, 0–37.5. */
  arbeidstimerPerUke?: DecimalInput;
  /** Whether those hours are an apprenticeship. */
  laerling?: boolean;
  /** Kroner an hour before tax for those hours, 0–2000. */
  timeloenn?: DecimalInput;
  /** Hours of absence without permission in a month, 0–162.5. */
  ugyldigFravaerTimer?: DecimalInput;
  /** Benefits set off against the qualification benefit, kroner a month. */
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
  utbetaling?: Utbetaling;
}

/** How a condition or a rule came out. `discretion`: Nav must decide. */
export type Outcome = "met" | "discretion" | "unanswered" | "not_met";
/** What all conditions together point to. */
export type Conclusion = "likely" | "needs_assessment" | "incomplete" | "unlikely";

/** A text that rules are taken from. */
export type Source =
  | "sotjl-1991" | "sotjl" | "kvp-forskrift" | "aap-forskrift" | "bopel-forskrift" | "ftrl" | "sktl" | "navl" | "fvl"
  | "introl" | "introl-2003" | "skattebetalingsforskriften" | "nav-2008" | "r35" | "bistand-2007";

/** A place in the law. */
export interface Basis {
  source: Source;
  /** The paragraph without its sign, the slide's number or heading, or the circular's point. */
  section: string;
  /** The subsection, counted from one. */
  ledd?: number;
  /** The place as it is cited in bokmål. */
  label: string;
  url?: string;
}

/** The conditions, in the statute's order. */
export type ConditionId =
  | "kvp.alder" | "kvp.opphold" | "kvp.nedsatt_evne" | "kvp.ytelser" | "kvp.arbeidsevnevurdering"
  | "kvp.tett_oppfoelging" | "kvp.introduksjonsprogram" | "kvp.nav_kontor" | "kvp.nav_tilbud" | "kvp.byrdefullt";
/** Why a condition came out as it did. */
export type Reason =
  | "alder_ubesvart" | "under_minstealder" | "innenfor_aldersgrensene" | "fylt_67" | "over_aldersgrensen"
  | "opphold_ubesvart" | "norsk_statsborger" | "fast_bopel" | "ikke_lovlig_opphold" | "uten_fast_bopel" | "eoes_ubesvart"
  | "eoes_unntak_vurderes" | "opphold_ukjent" | "evne_ubesvart" | "evne_nedsatt" | "evne_ikke_nedsatt" | "evne_ukjent"
  | "ytelser_ubesvart" | "ingen_ytelser" | "svaert_begrensede_ytelser" | "mer_enn_begrensede_ytelser" | "ytelser_ukjent"
  | "vurdering_ubesvart" | "vurdering_gjennomfoert" | "vurdering_maa_gjoeres" | "vurdering_ukjent"
  | "oppfoelging_ubesvart" | "oppfoelging_trengs" | "oppfoelging_trengs_ikke" | "egen_jobbsoeking_vesentlig"
  | "egen_jobbsoeking_vurderes" | "oppfoelging_ukjent" | "introduksjonsprogram_ubesvart" | "ikke_i_introduksjonsprogram" | "i_introduksjonsprogram"
  | "introduksjonsprogram_ukjent" | "nav_kontor_ubesvart" | "har_nav_kontor" | "mangler_nav_kontor"
  | "nav_kontor_ukjent" | "nav_tilbud_ubesvart" | "nav_kan_tilby" | "nav_kan_ikke_tilby" | "nav_tilbud_ukjent"
  | "unntak_ikke_reist" | "uforholdsmessig_byrde" | "byrde_vurderes";

/** What one condition came to, and why; with other words, what one rule for a programme did. */
export interface Finding<Id = ConditionId, Why = Reason> {
  id: Id;
  outcome: Outcome;
  reason: Why;
  basis: Basis[];
  /** The facts and limits it rests on. */
  facts: Record<string, string | number>;
}

export interface Amount {
  stoenad: Money;
  barnetillegg: Money;
  total: Money;
}

/** Which number a step arrives at. */
export type StepId =
  | "grunnbeloep" | "faktor" | "full_stoenad_per_aar" | "andel_under_25" | "stoenad_per_aar" | "dager_per_aar"
  | "stoenad_per_dag" | "maaneder_per_aar" | "stoenad_per_maaned" | "barnesats" | "barn" | "barnetillegg_per_dag"
  | "barnetillegg_per_aar" | "barnetillegg_per_maaned" | "total_per_dag" | "total_per_maaned" | "total_per_aar"
  | "timer_per_uke" | "arbeidstimer" | "timer_igjen" | "stoenad_etter_arbeid" | "barnetillegg_etter_arbeid"
  | "total_etter_arbeid" | "trekk_arbeid" | "timer_per_dag" | "fravaerstimer" | "fravaer_stoenad"
  | "fravaer_barnetillegg" | "stoenad_etter_fravaer" | "barnetillegg_etter_fravaer" | "total_etter_fravaer"
  | "trekk_fravaer" | "dagpenger" | "sykepenger" | "foreldrepenger" | "rehabiliteringspenger" | "samordning"
  | "stoenad_etter_samordning" | "total_etter_samordning" | "trekk_samordning" | "stoenad_etter_per_aar"
  | "barnetillegg_etter_per_aar" | "total_etter_per_aar"
  | "timeloenn" | "uker_per_aar" | "loenn_per_aar" | "loenn_per_maaned" | "samlet_per_aar" | "samlet_per_maaned"
  | "inntekt" | "inntekt_per_maaned" | "trygdeavgift_sats" | "trygdeavgift_grense"
  | "trygdeavgift_tak" | "trygdeavgift_av_inntekt" | "inntekt_over_grensen" | "trygdeavgift_hoeyst" | "trygdeavgift"
  | "minstefradrag_sats" | "minstefradrag_tak" | "minstefradrag_av_inntekt" | "minstefradrag" | "personfradrag"
  | "alminnelig_inntekt" | "fellesskatt_sats" | "fellesskatt" | "trinn1_fra" | "trinn1_sats" | "trinn2_fra"
  | "trinn2_sats" | "inntekt_til_trinn2" | "trinn1_inntekt" | "trinn1_skatt" | "trinn2_inntekt" | "trinn2_skatt"
  | "trinnskatt" | "skatt" | "netto_per_aar" | "netto_per_maaned"
  | "trekkmaaneder" | "skattetrekk" | "andel_desember" | "skattetrekk_desember" | "netto_vanlig_maaned" | "netto_juni" | "netto_desember"
  | "hverdager" | "stipenddager" | "stoenad_i_maaneden"
  | "barnetillegg_i_maaneden" | "total_i_maaneden";
/** What a step does with its operands, in their order. */
export type Operation =
  | "rate" | "answer" | "count" | "multiply" | "divide" | "add" | "subtract" | "deduct" | "share" | "percent" | "min";

/** One step of the calculation: `value` is `operation` done to the values of `operands`, or a rate, an answer or a count of days. */
export interface Step<Id = StepId> {
  id: Id;
  operation: Operation;
  operands: Id[];
  value: string;
  basis: Basis[];
}

/** The tables that are decided anew from time to time. */
export type RateTableName = "grunnbeloep" | "barnetillegg";
export type Rate = "full" | "two_thirds";

/** What the programme pays at the rates and ages of `amountsOn`; `perDay`, `perMonth` and `perYear` are before reductions. */
export interface Stipend {
  rate: Rate;
  /** How many children count. */
  children: number;
  perDay: Amount;
  perMonth: Amount;
  perYear: Amount;
  afterReductions: { perMonth: Amount; perYear: Amount };
  /** Kroner a month that each kind of reduction takes. */
  reductions: { arbeid: Money; fravaer: Money; samordning: Money };
  /** Tables used past the day they are known for. */
  projected: RateTableName[];
  steps: Step[];
}

/** Contribution and tax of a year, an estimate: class 1, no other income, not in Finnmark or Nord-Troms. */
export interface Tax {
  year: number;
  projected: boolean;
  /** What the tax is of: benefit and supplement after reductions, from 2024 with the wage where one is given. */
  income: "stipend" | "stipend_and_wage";
  trygdeavgift: Money;
  minstefradrag: Money;
  alminneligInntekt: Money;
  fellesskatt: Money;
  /** Zero before 2016. */
  trinnskatt: Money;
  skatt: Money;
  nettoPerYear: Money;
  /** The average month. */
  nettoPerMonth: Money;
  /** What an ordinary month leaves: tax is drawn in ten and a half months. */
  nettoOrdinaryMonth: Money;
  /** What is paid for June leaves: all of it. */
  nettoJune: Money;
  /** What December leaves: half the tax is drawn. */
  nettoDecember: Money;
}

/** A wage before tax, and what it comes to together with benefit and supplement after reductions. */
export interface Earned {
  loenn: Money;
  total: Money;
}

/** What one has together: in a typical month, and in a year of 52 weeks' wages without holiday pay. */
export interface Income {
  perMonth: Earned;
  perYear: Earned;
}

/** Something that happens on a day by itself. */
export type ChangeEvent =
  | "fyller_minstealder" | "fyller_25" | "fyller_67" | "fyller_68" | "barn_foedt" | "barn_fyller_18"
  | "nytt_grunnbeloep" | "ny_barnesats" | "ny_faktor" | "ny_regel";

export interface PlanRow extends Amount {
  /** `YYYY-MM`. */
  month: string;
  weekdays: number;
  stipendDays: number;
  projected: boolean;
  /** What moves the amount in the month, each kind once, and whether a rate is not decided yet. */
  notes: (Exclude<ChangeEvent, "fyller_minstealder" | "fyller_67" | "fyller_68" | "ny_regel"> | "projected")[];
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
}

/** A fact that people are asked for. */
export type Fact =
  | "alder" | "opphold" | "eoes" | "nedsattEvne" | "ytelser" | "arbeidsevnevurdering" | "tettOppfoelging"
  | "egenJobbsoeking" | "introduksjonsprogram" | "navKontor" | "navTilbud" | "barn" | "arbeidstimerPerUke";
/** A fact whose answer is chosen from a list. */
export type ChosenFact =
  | "opphold" | "eoes" | "nedsattEvne" | "ytelser" | "arbeidsevnevurdering" | "tettOppfoelging" | "egenJobbsoeking"
  | "introduksjonsprogram" | "navKontor" | "navTilbud" | "uforholdsmessigByrdefullt";

/** A single change, and what the answer is then; `totalPerYear` is null while the age is unknown. */
export type Change =
  | { kind: "answer"; fact: ChosenFact; to: string; conclusion: Conclusion; totalPerYear: Money | null }
  | { kind: "date"; date: IsoDate; event: ChangeEvent; conclusion: Conclusion; totalPerYear: Money | null };

export type Warning = "over_halv_stilling" | "laerling_spoer_nav" | "alder_kan_endre_seg";

/** Everything the rules say. Indicative: only Nav's decision decides. */
export interface KvpAssessment {
  schema: 1;
  benefit: "kvp";
  lawDate: IsoDate;
  /** The day whose ages, children and rates are used: the later of the law date and the programme's start. */
  amountsOn: IsoDate;
  conclusion: Conclusion;
  findings: Finding[];
  /** Facts still worth asking, in asking order. */
  missing: Fact[];
  stipend?: Stipend;
  tax?: Tax;
  /** Where an hourly wage is given. */
  income?: Income;
  plan?: Plan;
  /** In order. A row of the plan is the exact sum of its month's stretches, and `sum` that of them all, rounded only where it is shown. */
  planSteps?: PlanSteps[];
  changes: Change[];
  warnings: Warning[];
}

/** What a programme can hold. */
export type ActivityType =
  | "arbeidsmarkedstiltak" | "arbeidstrening" | "arbeid_med_bistand" | "loennstilskudd" | "opplaering"
  | "norskopplaering" | "jobbsoeking" | "mestringstrening" | "fysisk_aktivitet" | "behandling"
  | "oekonomisk_raadgivning" | "botrening" | "egenaktivitet" | "ordinaert_arbeid" | "laeretid";

/** An activity, its hours, and the weeks it fills. */
export interface Activity {
  type: ActivityType;
  /** Hours a week, 0–37.5. */
  timerPerUke: DecimalInput;
  /** The first week, 1–260; the programme's first where not given. */
  fraUke?: number;
  /** The last week, not before the first; the programme's last where not given. */
  tilUke?: number;
}

/** A programme as it is planned. */
export interface Programme {
  /** At most 50. */
  aktiviteter: Activity[];
  /** Its first day. */
  startdato?: IsoDate;
  /** The day the application arrived. */
  soeknadsdato?: IsoDate;
  /** The day one was notified of the decision. */
  vedtaksdato?: IsoDate;
  /** How many months it lasts, 1–60: all of it, or what the new decision is for where `brukteMaaneder` is given. */
  maaneder?: number;
  /** How many months were used before the new decision, 0–60, without approved leave and interruptions. */
  brukteMaaneder?: number;
}

/**
 * The rules for a programme, in the statute's order. `program.individuell_plan` and `program.ferie` give a right, so that they are always
 * `met`: tell people of a right instead.
 */
export type RuleId =
  | "program.fulltid" | "program.halv_stilling" | "program.arbeidsrettet" | "program.vesentlig_del" | "program.halvveis"
  | "program.jobbsoeking" | "program.evaluering" | "program.individuell_plan" | "program.varighet" | "program.oppstart"
  | "program.ferie";
/** Why a rule came out as it did. */
export type RuleReason =
  | "ingen_aktiviteter" | "full_uke" | "ikke_full_uke" | "over_full_uke" | "innenfor_halv_stilling"
  | "over_halv_stilling" | "har_arbeidsrettet" | "mangler_arbeidsrettet" | "over_halvparten" | "ikke_over_halvparten"
  | "paa_plass_halvveis" | "etter_halvveis" | "har_jobbsoeking" | "mangler_jobbsoeking" | "evaluering_avtales"
  | "rett_til_plan" | "varighet_ubesvart" | "innenfor_ett_vedtak" | "flere_vedtak" | "vedtak_over_ett_aar"
  | "innenfor_varigheten" | "ny_vurdering" | "saerskilt_vurdering" | "over_lengste" | "oppstart_ubesvart"
  | "oppstart_i_tide" | "oppstart_for_sen" | "rett_til_ferie";

/** Hours with exactly two decimals. */
export type Hours = string;

/** The hours a week of each category, in weeks that follow each other and are alike. */
export interface Weeks {
  fraUke: number;
  tilUke: number;
  /** Work-oriented. */
  arbeidsrettet: Hours;
  /** Supporting. */
  stoettende: Hours;
  /** Paid. */
  betalt: Hours;
  total: Hours;
}

/** What the rules say of a programme. Indicative: only Nav's decision decides. */
export interface ProgrammeAssessment {
  schema: 1;
  benefit: "kvp";
  lawDate: IsoDate;
  findings: Finding<RuleId, RuleReason>[];
  weeks: Weeks[];
  /** The last day to start, where the day of application is known. */
  latestStart?: IsoDate;
  /** The last day to complain, where the day one was notified of the decision is known. Never a Saturday, a Sunday or a public holiday. */
  complaintDeadline?: IsoDate;
  /** Where that day stands; there with it. */
  complaintBasis?: Basis[];
}

/** Whom one cares for. */
export interface Care {
  /** Children, 0–20, through the year they turn 12; 18 if they are among `kroniskSyke`. */
  barn: number;
  /** Whether one is alone with the care. */
  aleneomsorg: boolean;
  /** Those of them who are chronically ill, ill for a long time or disabled, no more than `barn`. */
  kroniskSyke: number;
}

/** The days one may be away with benefit when a child is ill. */
export interface LeaveRights {
  /** Working days in twelve months. */
  sykeBarnDager: number;
  basis: Basis[];
}

/** The places of one variant of model A, and their use. */
export interface BistandPlaces {
  /** Places that Nav approved, 0–10 000. */
  plasser: number;
  /** Months that participants took part, parts of a month as decimals, 0–1 000 000. */
  deltakermaaneder: DecimalInput;
}

/** A month of arbeid med bistand under model A of the funding pilot of 2008. */
export interface BistandAInput {
  /** Need for follow-up and adaptation. */
  ordinaer: BistandPlaces;
  /** Extensive need. */
  omfattende: BistandPlaces;
  /** Facilitators, 0–10 000; 1 where not given. */
  tilretteleggere?: number;
  /** Participants permanently employed in an ordinary enterprise, in a permanent post, after its probation, 0–10 000. */
  fasteAnsettelser: number;
}

/** A month of arbeid med bistand under model B of the funding pilot of 2008. Hours: 0–1 000 000 of each kind. */
export interface BistandBInput {
  /** Facilitators, for whom Nav buys the hours, 0–10 000. */
  tilretteleggere: number;
  /** Hours of guidance of participants. */
  veiledningstimer: DecimalInput;
  /** Hours of guidance of employers. */
  arbeidsgivertimer: DecimalInput;
  /** Hours of travel for follow-up. */
  reisetimer: DecimalInput;
  /** Participants, 0–10 000. */
  deltakere: number;
  /** Participants permanently employed in an ordinary enterprise, in a permanent post, after its probation, 0–10 000. */
  fasteAnsettelser: number;
}

/** Which number a step arrives at. */
export type BistandStepId =
  | "ordinaer_sats" | "ordinaer_plasser" | "ordinaer_deltakermaaneder" | "ordinaer_tilsagn" | "ordinaer_betalt"
  | "ordinaer_refusjon" | "omfattende_sats" | "omfattende_plasser" | "omfattende_deltakermaaneder" | "omfattende_tilsagn"
  | "omfattende_betalt" | "omfattende_refusjon" | "tilretteleggere" | "timer_per_tilrettelegger" | "kjoepte_timer"
  | "veiledningstimer" | "arbeidsgivertimer" | "reisetimer" | "timer" | "timesats" | "betalte_timer"
  | "timer_over_tilsagn" | "deltakere" | "normtimer_per_deltaker" | "normtimer" | "tilsagn" | "refusjon" | "avregning"
  | "faste_ansettelser" | "bonussats" | "bonus" | "total";

/** What a month under model A comes to, in kroner of 2008. */
export interface BistandAResult {
  /** The commitment for what was bought. */
  tilsagn: Money;
  /** What is settled for what was used. */
  refusjon: Money;
  /** What of the commitment was not used. */
  avregning: Money;
  /** The bonus for permanent jobs, on a claim of its own. */
  bonus: Money;
  /** Settlement and bonus. */
  total: Money;
  /** More places of a variant than the facilitators may fill; more participant-months than places, which are not paid. */
  warnings: ("over_tak" | "over_plasser")[];
  steps: Step<BistandStepId>[];
}

/** What a month under model B comes to, in kroner of 2008. */
export interface BistandBResult {
  /** Hours of follow-up that count. */
  timer: Hours;
  /** Hours that Nav bought, and the least that must be spent. */
  kjoepteTimer: Hours;
  /** The commitment for what was bought. */
  tilsagn: Money;
  /** What is settled for what was used. */
  refusjon: Money;
  /** What of the commitment was not used. */
  avregning: Money;
  /** The bonus for permanent jobs, on a claim of its own. */
  bonus: Money;
  /** Settlement and bonus. */
  total: Money;
  /** Fewer hours than the least. */
  underMinstekrav: boolean;
  /** Hours above what was bought; not paid without a new order. */
  timerOverTilsagn: Hours;
  /** Hours the participants take at average need. */
  normtimer: Hours;
  /** More participants than the facilitators may follow. */
  overTak: boolean;
  /** At average need the participants take more hours than were bought. */
  warnings: "norm_over_kjoepte_timer"[];
  steps: Step<BistandStepId>[];
}

/** A number as its table writes it; perhaps a fraction, `2/3`. */
export type TableNumber = string;

/** A table of rates, oldest row first. */
export interface RateTable<Row = RateRow> {
  /** What the numbers count. */
  unit: string;
  /** The last day the table is known for; null where it holds until the law is changed. */
  known_through: IsoDate | null;
  /** Where the numbers are published. */
  source: string;
  rows: Row[];
}

/** A value from a day on. */
export interface RateRow {
  from: IsoDate;
  value: TableNumber;
  /** What set it, where that is another text than the table's source. */
  source?: string;
}

/** The contribution of a year. */
export interface TrygdeavgiftRow {
  year: number;
  rate: TableNumber;
  limit: TableNumber;
}

/** The tax of a year; the steps from 2016. */
export interface SkattRow {
  year: number;
  alminneligInntekt: TableNumber;
  personfradrag: TableNumber;
  minstefradrag: TableNumber;
  minstefradragTak: TableNumber;
  trinn1Fra?: TableNumber;
  trinn1?: TableNumber;
  trinn2Fra?: TableNumber;
  trinn2?: TableNumber;
}

/** How long a programme lasts, in months. */
export interface VarighetRow {
  from: IsoDate;
  /** Of the first decision, at most. */
  first: number;
  /** Up to which it takes no more than another decision. */
  ordinary: number;
  /** Up to which it takes a new assessment of the case. */
  afterNewAssessment: number;
  /** Beyond which there is none; null where the law names no limit. */
  longest: number | null;
  source?: string;
}

/** Days when a child is ill. */
export interface SykeBarnDagerRow {
  from: IsoDate;
  /** With one child or two. */
  few: number;
  /** With more than two. */
  many: number;
  /** More for each child with a chronic illness or a disability. */
  perChronicallyIll: number;
  /** Times as many for whoever is alone with the care. */
  alone: number;
}

export interface BistandVariant {
  perMonth: TableNumber;
  cap: number;
}

/** The numbers of the funding pilot of arbeid med bistand. */
export interface BistandRates {
  source: string;
  /** The first day of the pilot. */
  first: IsoDate;
  /** Its last day. */
  last: IsoDate;
  a: { ordinaer: BistandVariant; omfattende: BistandVariant };
  b: { perHour: TableNumber; hoursPerMonth: number; share: TableNumber; normHours: number; cap: number };
  bonus: TableNumber;
  guidelineParticipants: number;
}

/** Every rate table. */
export interface Rates {
  /** The first law date. */
  first: IsoDate;
  /** The last law date. */
  last: IsoDate;
  grunnbeloep: RateTable;
  faktor: RateTable;
  barnetillegg: RateTable;
  timerPerUke: RateTable;
  timerPerDag: RateTable;
  halvStilling: RateTable;
  trekkmaaneder: RateTable;
  minstealder: RateTable;
  oevreAlder: RateTable;
  fullSatsFra: RateTable;
  aldersgrenseBarn: RateTable;
  dagerPerAar: RateTable;
  maanederPerAar: RateTable;
  ukerPerAar: RateTable;
  oppstartMaaneder: RateTable;
  klagefristUker: RateTable;
  feriedager: RateTable;
  andelUnder25: RateTable;
  andelDesember: RateTable;
  trygdeavgift: RateTable<TrygdeavgiftRow> & { certainty: Record<string, string> };
  skatt: RateTable<SkattRow> & { note: string };
  varighet: RateTable<VarighetRow>;
  sykeBarnDager: RateTable<SykeBarnDagerRow>;
  bistand2008: BistandRates;
}

/** The versions of the package, the rules and the contract. */
export interface Version {
  package: string;
  /** The day the rules were last changed or gone through. */
  rules: IsoDate;
  schema: 1;
}

export type ErrorCode = "invalid_answer" | "unknown_field" | "conflict" | "outside_coverage" | "not_initialised" | "internal_error";

/**
 * Why something could not be assessed, or the rules not be made ready. An `internal_error` is no fault of what was asked: the stack was used
 * up, or a check in the wasm failed. It has a `cause`, and the next call is answered by a wasm made anew.
 */
export class KvpError extends Error {
  code: ErrorCode;
  /** The field it is in, `lawDate` among them. */
  field?: string;
}

/** Where the wasm lies, its bytes, or the `WebAssembly.Module` of them: an object to TypeScript, since not every project has types for WebAssembly. */
export type WasmSource = URL | ArrayBuffer | ArrayBufferView | object;

/**
 * Makes the rules ready. Without an argument they find their own wasm, in a browser and in Node. Once they are ready, asking again does
 * nothing. Where they cannot be made ready it rejects with a {@link KvpError} that has a `cause`: `not_initialised` without an argument,
 * `invalid_answer` in the field `source` with one.
 */
export default function init(source?: WasmSource): Promise<void>;

/** What the law of a date says of these answers. Throws a {@link KvpError}. */
export function assess(answers: KvpAnswers, lawDate: IsoDate): KvpAssessment;

/** What the law of a date says of a programme: its content, its length and its deadlines. Throws a {@link KvpError}. */
export function assessProgramme(programme: Programme, lawDate: IsoDate): ProgrammeAssessment;

/** The days of absence with benefit that a child's illness gives. Throws a {@link KvpError}, also on law dates before 2012. */
export function leaveRights(care: Care, lawDate: IsoDate): LeaveRights;

/** What a month of arbeid med bistand comes to under model A of the pilot of 2008. Throws a {@link KvpError}. */
export function bistandA(input: BistandAInput): BistandAResult;

/** The same under model B. Throws a {@link KvpError}. */
export function bistandB(input: BistandBInput): BistandBResult;

/** Every rate table, with rows, sources and the last day each is known for. */
export function rates(): Rates;

/** The versions of the package, the rules and the contract. */
export function version(): Version;
