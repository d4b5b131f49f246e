/** What goes into the functions of the package, and what comes out of them. Written from the rules' own contract, as the schemas are. */

/** A number with at most two decimals; as text, with a point, it is exact. */
export type DecimalInput = number | string;

/** Citizenship, or stay and abode. */
export type Opphold =
  | "norsk_statsborger" | "fast_bopel" | "lovlig_uten_fast_bopel" | "ikke_lovlig" | "vet_ikke";

/** Yes, no, or I don't know. */
export type JaNei = "ja" | "nei" | "vet_ikke";

/** How much one has in subsistence benefits. */
export type Ytelser = "ingen" | "svaert_begrenset" | "mer" | "vet_ikke";

/** Whether Nav has assessed the work capability. */
export type Arbeidsevnevurdering = "gjennomfoert" | "ikke_gjennomfoert" | "vet_ikke";

/** How the municipality pays: by the month, or by the day. */
export type Utbetaling = "maaned" | "dag";

/** What is known of a person. Every field may be left out. */
export interface KvpAnswers {
  /** Birth date, no later than the law date and no more than 120 years before it. Not together with `alder`. */
  foedselsdato?: IsoDate | undefined;
  /** Age on the law date, in whole years. Not together with `foedselsdato`. From 0 to 120. */
  alder?: number | undefined;
  /** Norwegian citizenship, or lawful stay and fixed abode. */
  opphold?: Opphold | undefined;
  /** EEA national, or a family member of one. */
  eoes?: JaNei | undefined;
  /** Substantially reduced work and income capability. */
  nedsattEvne?: JaNei | undefined;
  /** Subsistence benefits. */
  ytelser?: Ytelser | undefined;
  /** Nav's assessment of work capability. */
  arbeidsevnevurdering?: Arbeidsevnevurdering | undefined;
  /** Close and coordinated follow-up is needed. */
  tettOppfoelging?: JaNei | undefined;
  /** Own job search is the essential activity. */
  egenJobbsoeking?: JaNei | undefined;
  /** Takes part in the introduction programme now. */
  introduksjonsprogram?: JaNei | undefined;
  /** The municipality has a Nav office. Law dates before 2010. */
  navKontor?: JaNei | undefined;
  /** The office can offer a programme. Law dates before 2019. */
  navTilbud?: JaNei | undefined;
  /**
   * A programme would be a disproportionate burden because of circumstances of the applicant. Law dates from 2019; for
   * caseworkers.
   */
  uforholdsmessigByrdefullt?: JaNei | undefined;
  /** Children one supports. Not together with `barnFoedselsdatoer`. From 0 to 20. */
  barn?: number | undefined;
  /**
   * Their birth dates, no more than 120 years before the law date; a child may be born later. Not together with `barn`.
   * At most 20.
   */
  barnFoedselsdatoer?: readonly IsoDate[] | undefined;
  /** Hours of paid work or apprenticeship a week. From 0 to 37.5, with at most two decimals. */
  arbeidstimerPerUke?: DecimalInput | undefined;
  /** Whether those hours are an apprenticeship. */
  laerling?: boolean | undefined;
  /** Kroner an hour before tax for those hours. From 0 to 2000, with at most two decimals. */
  timeloenn?: DecimalInput | undefined;
  /** Hours of absence without permission in a month. From 0 to 162.5, with at most two decimals. */
  ugyldigFravaerTimer?: DecimalInput | undefined;
  /** Benefits set off against the qualification benefit. */
  samordning?: Samordning | undefined;
  /**
   * The programme's first day, within 2007-11-01 through 2029-12-31. Where it lies ahead, amounts are those of that
   * day.
   */
  programstart?: IsoDate | undefined;
  /** How many months it lasts. With `programstart` it gives a plan by month. From 1 to 36. */
  programMaaneder?: number | undefined;
  /** How the municipality pays; `maaned` where not given. */
  utbetaling?: Utbetaling | undefined;
}

/** Benefits set off against the qualification benefit. */
export interface Samordning {
  /** Unemployment benefit, kroner a month. From 0 to 999999999.99, with at most two decimals. */
  dagpenger?: DecimalInput | undefined;
  /** Sickness benefit, kroner a month. From 0 to 999999999.99, with at most two decimals. */
  sykepenger?: DecimalInput | undefined;
  /** Parental benefit, kroner a month. From 0 to 999999999.99, with at most two decimals. */
  foreldrepenger?: DecimalInput | undefined;
  /**
   * Rehabilitation benefit, kroner a month. Set off before 2010 only. From 0 to 999999999.99, with at most two
   * decimals.
   */
  rehabiliteringspenger?: DecimalInput | undefined;
}

/** A programme as it is planned. */
export interface Programme {
  /** What it holds; it may be empty. At most 50. */
  aktiviteter: readonly Activity[];
  /** Its first day. No later than 9998-12-31. */
  startdato?: IsoDate | undefined;
  /** The day the application arrived. It gives the last day to start. No later than 9998-12-31. */
  soeknadsdato?: IsoDate | undefined;
  /**
   * The day one was notified of the decision. It gives the last day to complain: three weeks later, or the next working
   * day. No later than 9998-12-31.
   */
  vedtaksdato?: IsoDate | undefined;
  /**
   * How many months it lasts: all of it, or what the new decision is for where `brukteMaaneder` is given. The two
   * together are held against the longest a programme can last. From 1 to 60.
   */
  maaneder?: number | undefined;
  /** How many months were used before the new decision, without approved leave and interruptions. From 0 to 60. */
  brukteMaaneder?: number | undefined;
}

/** What a programme can hold. */
export type ActivityType =
  | "arbeidsmarkedstiltak" | "arbeidstrening" | "arbeid_med_bistand" | "loennstilskudd" | "opplaering"
  | "norskopplaering" | "jobbsoeking" | "mestringstrening" | "fysisk_aktivitet" | "behandling"
  | "oekonomisk_raadgivning" | "botrening" | "egenaktivitet" | "ordinaert_arbeid" | "laeretid";

/** An activity, its hours, and the weeks it fills. */
export interface Activity {
  /** What one does. */
  type: ActivityType;
  /** Hours a week. From 0 to 37.5, with at most two decimals. */
  timerPerUke: DecimalInput;
  /** The first week; the programme's first where not given. From 1 to 260. */
  fraUke?: number | undefined;
  /** The last week, not before the first; the programme's last where not given. From 1 to 260. */
  tilUke?: number | undefined;
}

/** Whom one cares for. */
export interface Care {
  /** Children, through the year they turn 12; 18 if they are among `kroniskSyke`. From 0 to 20. */
  barn: number;
  /** Whether one is alone with the care. */
  aleneomsorg: boolean;
  /** Those of them who are chronically ill, ill for a long time or disabled, no more than `barn`. From 0 to 20. */
  kroniskSyke: number;
}

/** A month of arbeid med bistand under model A of the funding pilot of 2008. */
export interface BistandAInput {
  /** Need for follow-up and adaptation. */
  ordinaer: BistandPlaces;
  /** Extensive need. */
  omfattende: BistandPlaces;
  /** Facilitators; 1 where not given. From 0 to 10000. */
  tilretteleggere?: number | undefined;
  /**
   * Participants permanently employed in an ordinary enterprise, in a permanent post, after its probation. From 0 to
   * 10000.
   */
  fasteAnsettelser: number;
}

/** The places of one variant of model A, and their use. */
export interface BistandPlaces {
  /** Places that Nav approved. From 0 to 10000. */
  plasser: number;
  /**
   * Months that participants took part, parts of a month as decimals. From 0 to 1000000, with at most two decimals.
   */
  deltakermaaneder: DecimalInput;
}

/** A month of arbeid med bistand under model B of the funding pilot of 2008. */
export interface BistandBInput {
  /** Facilitators, for whom Nav buys the hours. From 0 to 10000. */
  tilretteleggere: number;
  /** Hours of guidance of participants. From 0 to 1000000, with at most two decimals. */
  veiledningstimer: DecimalInput;
  /** Hours of guidance of employers. From 0 to 1000000, with at most two decimals. */
  arbeidsgivertimer: DecimalInput;
  /** Hours of travel for follow-up. From 0 to 1000000, with at most two decimals. */
  reisetimer: DecimalInput;
  /** Participants. From 0 to 10000. */
  deltakere: number;
  /**
   * Participants permanently employed in an ordinary enterprise, in a permanent post, after its probation. From 0 to
   * 10000.
   */
  fasteAnsettelser: number;
}

/** Everything the rules say. Indicative: only Nav's decision decides. */
export interface KvpAssessment {
  /** The number of this contract. */
  schema: 1;
  benefit: "kvp";
  lawDate: IsoDate;
  /** The day whose ages, children and rates are used: the later of the law date and the programme's start. */
  amountsOn: IsoDate;
  conclusion: Conclusion;
  findings: Finding[];
  /** Facts still worth asking, in asking order. */
  missing: Fact[];
  /** There where the age is known. */
  stipend?: Stipend;
  /** There where the age is known. */
  tax?: Tax;
  /** There where an hourly wage is given. */
  income?: Income;
  /** There where age, start and length are known. */
  plan?: Plan;
  /**
   * The steps to what each stretch of equal rates within a month pays, in order. A row of the plan is the exact sum of
   * its month's stretches, and `sum` that of them all, rounded only where it is shown.
   */
  planSteps?: PlanSteps[];
  changes: Change[];
  warnings: Warning[];
  /** Every place in the law that a `basis` names, by its id. */
  references: Record<string, Reference>;
}

/** A whole date, `YYYY-MM-DD`. */
export type IsoDate = string;

/** What all conditions together point to. */
export type Conclusion = "likely" | "needs_assessment" | "incomplete" | "unlikely";

/** What one condition came to, and why; or one rule for a programme. */
export interface Finding {
  id: ConditionId;
  outcome: Outcome;
  reason: Reason;
  basis: ReferenceId[];
  /** The facts and limits it rests on. */
  facts: Record<string, string | number>;
}

/** The conditions, in the statute's order. */
export type ConditionId =
  | "kvp.alder" | "kvp.opphold" | "kvp.nedsatt_evne" | "kvp.ytelser" | "kvp.arbeidsevnevurdering"
  | "kvp.tett_oppfoelging" | "kvp.introduksjonsprogram" | "kvp.nav_kontor" | "kvp.nav_tilbud" | "kvp.byrdefullt";

/**
 * How a condition or a rule came out. `discretion`: Nav must decide. A rule for a programme that gives a right,
 * `program.individuell_plan` and `program.ferie`, is always `met`: tell people of a right instead.
 */
export type Outcome = "met" | "discretion" | "unanswered" | "not_met";

/** Why a condition came out as it did. */
export type Reason =
  | "alder_ubesvart" | "under_minstealder" | "innenfor_aldersgrensene" | "fylt_67" | "over_aldersgrensen"
  | "opphold_ubesvart" | "norsk_statsborger" | "fast_bopel" | "ikke_lovlig_opphold" | "uten_fast_bopel"
  | "eoes_ubesvart" | "eoes_unntak_vurderes" | "opphold_ukjent" | "evne_ubesvart" | "evne_nedsatt"
  | "evne_ikke_nedsatt" | "evne_ukjent" | "ytelser_ubesvart" | "ingen_ytelser" | "svaert_begrensede_ytelser"
  | "mer_enn_begrensede_ytelser" | "ytelser_ukjent" | "vurdering_ubesvart" | "vurdering_gjennomfoert"
  | "vurdering_maa_gjoeres" | "vurdering_ukjent" | "oppfoelging_ubesvart" | "oppfoelging_trengs"
  | "oppfoelging_trengs_ikke" | "egen_jobbsoeking_vesentlig" | "egen_jobbsoeking_vurderes" | "oppfoelging_ukjent"
  | "introduksjonsprogram_ubesvart" | "ikke_i_introduksjonsprogram" | "i_introduksjonsprogram"
  | "introduksjonsprogram_ukjent" | "nav_kontor_ubesvart" | "har_nav_kontor" | "mangler_nav_kontor"
  | "nav_kontor_ukjent" | "nav_tilbud_ubesvart" | "nav_kan_tilby" | "nav_kan_ikke_tilby" | "nav_tilbud_ukjent"
  | "unntak_ikke_reist" | "uforholdsmessig_byrde" | "byrde_vurderes";

/** A place in the law, by its key in `references`. It is never another's. */
export type ReferenceId = string;

/** A fact that people are asked for. */
export type Fact =
  | "alder" | "opphold" | "eoes" | "nedsattEvne" | "ytelser" | "arbeidsevnevurdering" | "tettOppfoelging"
  | "egenJobbsoeking" | "introduksjonsprogram" | "navKontor" | "navTilbud" | "barn" | "arbeidstimerPerUke";

/**
 * What the programme pays at the rates and ages of `amountsOn`; `perDay`, `perMonth` and `perYear` are before
 * reductions.
 */
export interface Stipend {
  rate: Rate;
  /** How many children count. */
  children: number;
  perDay: Amount;
  perMonth: Amount;
  perYear: Amount;
  afterReductions: AfterReductions;
  reductions: Reductions;
  /** Tables used past the day they are known for. */
  projected: RateTableName[];
  /** The way from the rates to every amount, in order. */
  steps: Step[];
}

/** The full rate, or two thirds of it. */
export type Rate = "full" | "two_thirds";

/** Kroner: the benefit, the child supplement, and both. */
export interface Amount {
  stoenad: Money;
  barnetillegg: Money;
  total: Money;
}

/**
 * An amount in kroner with exactly two decimals. It is exact until it is written, and rounded once, halves away from
 * zero.
 */
export type Money = string;

/** What is left of it after the reductions. */
export interface AfterReductions {
  perMonth: Amount;
  perYear: Amount;
}

/** Kroner a month that each kind of reduction takes. */
export interface Reductions {
  arbeid: Money;
  fravaer: Money;
  samordning: Money;
}

/** The tables that are decided anew from time to time. */
export type RateTableName = "grunnbeloep" | "barnetillegg";

/**
 * One step of the calculation: `value` is `operation` done to the values of `operands`, or a rate, an answer or a count
 * of days.
 */
export interface Step {
  id: StepId;
  operation: Operation;
  operands: StepId[];
  value: StepNumber;
  basis: ReferenceId[];
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
  | "barnetillegg_etter_per_aar" | "total_etter_per_aar" | "timeloenn" | "uker_per_aar" | "loenn_per_aar"
  | "loenn_per_maaned" | "samlet_per_aar" | "samlet_per_maaned" | "inntekt" | "inntekt_per_maaned"
  | "trygdeavgift_sats" | "trygdeavgift_grense" | "trygdeavgift_tak" | "trygdeavgift_av_inntekt"
  | "inntekt_over_grensen" | "trygdeavgift_hoeyst" | "trygdeavgift" | "minstefradrag_sats" | "minstefradrag_tak"
  | "minstefradrag_av_inntekt" | "minstefradrag" | "personfradrag" | "alminnelig_inntekt" | "fellesskatt_sats"
  | "fellesskatt" | "trinn1_fra" | "trinn1_sats" | "trinn2_fra" | "trinn2_sats" | "inntekt_til_trinn2"
  | "trinn1_inntekt" | "trinn1_skatt" | "trinn2_inntekt" | "trinn2_skatt" | "trinnskatt" | "skatt" | "netto_per_aar"
  | "netto_per_maaned" | "trekkmaaneder" | "skattetrekk" | "andel_desember" | "skattetrekk_desember"
  | "netto_vanlig_maaned" | "netto_juni" | "netto_desember" | "hverdager" | "stipenddager" | "stoenad_i_maaneden"
  | "barnetillegg_i_maaneden" | "total_i_maaneden";

/** What a step does with its operands, in their order. */
export type Operation =
  | "rate" | "answer" | "count" | "multiply" | "divide" | "add" | "subtract" | "deduct" | "share" | "percent" | "min";

/** An amount with two decimals, a number as its table or a person writes it, or a fraction, `2/3`. */
export type StepNumber = string;

/** Contribution and tax of a year, an estimate: class 1, no other income, not in Finnmark or Nord-Troms. */
export interface Tax {
  year: number;
  projected: boolean;
  /** What the tax is of: benefit and supplement after reductions, from 2024 with the wage where one is given. */
  income: Taxed;
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

/** What contribution and tax are of. */
export type Taxed = "stipend" | "stipend_and_wage";

/** What one has together: in a typical month, and in a year of 52 weeks' wages without holiday pay. */
export interface Income {
  perMonth: Earned;
  perYear: Earned;
}

/** A wage before tax, and what it comes to together with benefit and supplement after reductions. */
export interface Earned {
  loenn: Money;
  total: Money;
}

/** What the programme pays month by month. */
export interface Plan {
  rows: PlanRow[];
  sum: Amount;
}

/** What a calendar month pays. */
export interface PlanRow {
  month: IsoMonth;
  /** Days of participation from Monday to Friday. */
  weekdays: number;
  /** Those of them that are paid. */
  stipendDays: number;
  stoenad: Money;
  barnetillegg: Money;
  total: Money;
  /** Whether a rate is used past the day it is known for. */
  projected: boolean;
  /** What moves the amount in the month, each kind once, and whether a rate is not decided yet. */
  notes: PlanNote[];
}

/** A calendar month, `YYYY-MM`. */
export type IsoMonth = string;

/** What is worth a note on a month of the plan. */
export type PlanNote =
  | "barn_foedt" | "barn_fyller_18" | "fyller_25" | "ny_barnesats" | "ny_faktor" | "nytt_grunnbeloep" | "projected";

/** The steps to what one stretch of equal rates within a month pays. */
export interface PlanSteps {
  /** The stretch's first day. */
  from: IsoDate;
  /**
   * From the rates where they are new, and always from the days that are paid. A step that is not taken again is as it
   * last was.
   */
  steps: Step[];
}

/** A single change, and what the answer is then; `totalPerYear` is null while the age is unknown. */
export type Change =
  | {
    kind: "answer";
    fact: ChosenFact;
    /** The answer's word. */
    to: string;
    conclusion: Conclusion;
    totalPerYear: Money | null;
  }
  | {
    kind: "date";
    date: IsoDate;
    event: ChangeEvent;
    conclusion: Conclusion;
    totalPerYear: Money | null;
  };

/** A fact whose answer is chosen from a list. */
export type ChosenFact =
  | "opphold" | "eoes" | "nedsattEvne" | "ytelser" | "arbeidsevnevurdering" | "tettOppfoelging" | "egenJobbsoeking"
  | "introduksjonsprogram" | "navKontor" | "navTilbud" | "uforholdsmessigByrdefullt";

/** Something that happens on a day by itself. */
export type ChangeEvent =
  | "barn_foedt" | "barn_fyller_18" | "fyller_25" | "fyller_67" | "fyller_68" | "fyller_minstealder" | "ny_barnesats"
  | "ny_faktor" | "ny_regel" | "nytt_grunnbeloep";

/** Something to look into. */
export type Warning =
  | "over_halv_stilling" | "laerling_spoer_nav" | "alder_kan_endre_seg";

/** A place in the law. */
export interface Reference {
  source: Source;
  /** The paragraph without its sign, the slide's number or heading, or the circular's point. */
  section: string;
  /** The subsection, counted from one. */
  ledd?: number;
  /** The place as it is cited in bokmål. */
  label: string;
  /** Where it can be read. */
  url?: string;
}

/** A text that rules are taken from. */
export type Source =
  | "sotjl-1991" | "sotjl" | "kvp-forskrift" | "aap-forskrift" | "bopel-forskrift" | "ftrl" | "sktl" | "navl" | "fvl"
  | "introl" | "introl-2003" | "skattebetalingsforskriften" | "nav-2008" | "r35" | "bistand-2007";

/** What the rules say of a programme. Indicative: only Nav's decision decides. */
export interface ProgrammeAssessment {
  /** The number of this contract. */
  schema: 1;
  benefit: "kvp";
  lawDate: IsoDate;
  findings: ProgrammeFinding[];
  weeks: Weeks[];
  /** The last day to start, where the day of application is known. */
  latestStart?: IsoDate;
  /**
   * The last day to complain, where the day one was notified of the decision is known. Never a Saturday, a Sunday or a
   * public holiday.
   */
  complaintDeadline?: IsoDate;
  /** Where that day stands; there with it. */
  complaintBasis?: ReferenceId[];
  /** Every place in the law that a `basis` names, by its id. */
  references: Record<string, Reference>;
}

/** What one condition came to, and why; or one rule for a programme. */
export interface ProgrammeFinding {
  id: RuleId;
  outcome: Outcome;
  reason: RuleReason;
  basis: ReferenceId[];
  /** The facts and limits it rests on. */
  facts: Record<string, string | number>;
}

/** The rules for a programme, in the statute's order. */
export type RuleId =
  | "program.fulltid" | "program.halv_stilling" | "program.arbeidsrettet" | "program.vesentlig_del"
  | "program.halvveis" | "program.jobbsoeking" | "program.evaluering" | "program.individuell_plan" | "program.varighet"
  | "program.oppstart" | "program.ferie";

/** Why a rule came out as it did. */
export type RuleReason =
  | "ingen_aktiviteter" | "full_uke" | "ikke_full_uke" | "over_full_uke" | "innenfor_halv_stilling"
  | "over_halv_stilling" | "har_arbeidsrettet" | "mangler_arbeidsrettet" | "over_halvparten" | "ikke_over_halvparten"
  | "paa_plass_halvveis" | "etter_halvveis" | "har_jobbsoeking" | "mangler_jobbsoeking" | "evaluering_avtales"
  | "rett_til_plan" | "varighet_ubesvart" | "innenfor_ett_vedtak" | "flere_vedtak" | "vedtak_over_ett_aar"
  | "innenfor_varigheten" | "ny_vurdering" | "saerskilt_vurdering" | "over_lengste" | "oppstart_ubesvart"
  | "oppstart_i_tide" | "oppstart_for_sen" | "rett_til_ferie";

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

/** Hours with exactly two decimals. */
export type Hours = string;

/** The days one may be away with benefit when a child is ill. */
export interface LeaveRights {
  /** Working days in twelve months. */
  sykeBarnDager: number;
  basis: ReferenceId[];
  /** Every place in the law that `basis` names, by its id. */
  references: Record<string, Reference>;
}

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
  /**
   * More places of a variant than the facilitators may fill; more participant-months than places, which are not paid.
   */
  warnings: BistandAWarning[];
  /** The way from rates and answers to every amount, in order. */
  steps: BistandStep[];
  /** Every place in the sources that a `basis` names, by its id. */
  references: Record<string, Reference>;
}

/** What does not fit under model A. */
export type BistandAWarning = "over_tak" | "over_plasser";

/**
 * One step of the calculation: `value` is `operation` done to the values of `operands`, or a rate, an answer or a count
 * of days.
 */
export interface BistandStep {
  id: BistandStepId;
  operation: Operation;
  operands: BistandStepId[];
  value: StepNumber;
  basis: ReferenceId[];
}

/** Which number a step arrives at. */
export type BistandStepId =
  | "ordinaer_sats" | "ordinaer_plasser" | "ordinaer_deltakermaaneder" | "ordinaer_tilsagn" | "ordinaer_betalt"
  | "ordinaer_refusjon" | "omfattende_sats" | "omfattende_plasser" | "omfattende_deltakermaaneder"
  | "omfattende_tilsagn" | "omfattende_betalt" | "omfattende_refusjon" | "tilretteleggere" | "timer_per_tilrettelegger"
  | "kjoepte_timer" | "veiledningstimer" | "arbeidsgivertimer" | "reisetimer" | "timer" | "timesats" | "betalte_timer"
  | "timer_over_tilsagn" | "deltakere" | "normtimer_per_deltaker" | "normtimer" | "tilsagn" | "refusjon" | "avregning"
  | "faste_ansettelser" | "bonussats" | "bonus" | "total";

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
  warnings: BistandBWarning[];
  /** The way from rates and answers to every amount, in order. */
  steps: BistandStep[];
  /** Every place in the sources that a `basis` names, by its id. */
  references: Record<string, Reference>;
}

/** What does not fit under model B. */
export type BistandBWarning = "norm_over_kjoepte_timer";

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
  trygdeavgift: TrygdeavgiftTable;
  skatt: SkattTable;
  varighet: VarighetTable;
  sykeBarnDager: SykeBarnDagerTable;
  bistand2008: BistandRates;
}

/** A table of rates, oldest row first. */
export interface RateTable {
  /** What the numbers count. */
  unit: string;
  /** The last day the table is known for; null where it holds until the law is changed. */
  knownThrough: IsoDate | null;
  /** Where the numbers are published. */
  source: string;
  rows: RateRow[];
}

/** A value from a day on. */
export interface RateRow {
  from: IsoDate;
  value: TableNumber;
  /** What set it, where that is another text than the table's source. */
  source?: string;
}

/** A number as its table writes it; perhaps a fraction, `2/3`. */
export type TableNumber = string;

/** The contribution by years, and how sure it is. */
export interface TrygdeavgiftTable {
  /** What the numbers count. */
  unit: string;
  /** The last day the table is known for. */
  knownThrough: IsoDate | null;
  /** Where the numbers are published. */
  source: string;
  rows: TrygdeavgiftRow[];
  /** How sure the figures are, from which year on. */
  certainty: Certainty[];
}

/** The contribution of a year. */
export interface TrygdeavgiftRow {
  year: number;
  rate: TableNumber;
  limit: TableNumber;
}

/** How sure figures are from a year on. */
export interface Certainty {
  /** The first year. */
  from: number;
  certainty: string;
}

/** The tax by years, and what else there is to know of it. */
export interface SkattTable {
  /** What the numbers count. */
  unit: string;
  /** The last day the table is known for. */
  knownThrough: IsoDate | null;
  /** Where the numbers are published. */
  source: string;
  rows: SkattRow[];
  /** What else there is to know. */
  note: string;
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

/** A table of rates, oldest row first. */
export interface VarighetTable {
  /** What the numbers count. */
  unit: string;
  /** The last day the table is known for; null where it holds until the law is changed. */
  knownThrough: IsoDate | null;
  /** Where the numbers are published. */
  source: string;
  rows: VarighetRow[];
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
  /** What set it, where that is another text than the table's source. */
  source?: string;
}

/** A table of rates, oldest row first. */
export interface SykeBarnDagerTable {
  /** What the numbers count. */
  unit: string;
  /** The last day the table is known for; null where it holds until the law is changed. */
  knownThrough: IsoDate | null;
  /** Where the numbers are published. */
  source: string;
  rows: SykeBarnDagerRow[];
}

/** Days when a child is ill. Periods without such rights have no row. */
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

/** The numbers of the funding pilot of arbeid med bistand. */
export interface BistandRates {
  source: string;
  /** The first day of the pilot. */
  first: IsoDate;
  /** Its last day. */
  last: IsoDate;
  a: BistandRatesA;
  b: BistandRatesB;
  /** For a permanent job. */
  bonus: TableNumber;
  /** How many participants a facilitator should follow. */
  guidelineParticipants: number;
}

/** The numbers of model A. */
export interface BistandRatesA {
  ordinaer: BistandVariant;
  omfattende: BistandVariant;
}

/** The numbers of a variant of model A. */
export interface BistandVariant {
  /** Kroner a month and place. */
  perMonth: TableNumber;
  /** The most places a facilitator may fill. */
  cap: number;
}

/** The numbers of model B. */
export interface BistandRatesB {
  /** Kroner an hour. */
  perHour: TableNumber;
  /** Hours that Nav buys a month for each facilitator. */
  hoursPerMonth: number;
  /** The least part of them that must be spent. */
  share: TableNumber;
  /** Hours a participant takes a month at average need. */
  normHours: number;
  /** The most participants that a facilitator may follow. */
  cap: number;
}

/** The versions of the package, the rules and the contract. */
export interface Version {
  /** The package's version. */
  package: string;
  /** The day the rules were last changed or gone through. */
  rules: IsoDate;
  /** The number of this contract. */
  schema: 1;
}
