//! The words of the caseworker's desk: about the participant, in the third person.

use strum::{IntoStaticStr, VariantArray};

use crate::kvp::program::{ActivityKind, Ending, RuleId, RuleReason};
use crate::texts::Texts;

/// Every word of the desk in one language.
#[cfg_attr(test, derive(Debug))]
pub struct DeskTexts {
    /// The words of the guide that the desk uses too, made to speak about a participant instead of to one.
    pub about: Texts,
    /// Headings and buttons of the desk.
    pub screen: DeskScreenTexts,
    /// Headings over the fields.
    pub groups: Groups,
    /// A label for each field.
    pub fields: FieldLabels,
    /// A few words for each choice.
    pub choices: ChoiceLabels,
    /// Under some of the fields.
    pub hints: Hints,
    /// What is wrong with a field, and how to correct it.
    pub errors: DeskErrors,
    /// Columns side by side, in words.
    pub compare: Compare,
    /// The text for the journal.
    pub journal: Journal,
    /// The programme week, its deadlines, and leave.
    pub programme: ProgrammeTexts,
    /// A heading for each rule of the programme.
    pub rules: RuleTitles,
    /// A sentence for each reason of a rule. Places are the finding's facts of these names.
    pub rule_reasons: RuleReasons,
    /// A sentence for each thing to know of how a programme ends.
    pub endings: Endings,
    /// A name for each activity.
    pub activities: ActivityNames,
    /// The getting-started checklist.
    pub checklist: &'static [&'static str],
    /// Rights to absence with benefit.
    pub leave_rights: &'static [&'static str],
    /// The keyboard map and other help.
    pub keyboard: &'static [&'static str],
}

/// Headings and buttons of the desk.
#[cfg_attr(test, derive(Debug))]
pub struct DeskScreenTexts {
    /// Accessible name of the desk as a region.
    pub region: &'static str,
    /// The desk's own heading.
    pub heading: &'static str,
    /// Under it.
    pub lead: &'static str,
    /// Heading of the pane where one fills in.
    pub inputs: &'static str,
    /// Heading of the pane with the result.
    pub result: &'static str,
    /// Label of the law date.
    pub law_date: &'static str,
    /// Name of the group of days to choose.
    pub presets: &'static str,
    /// Preset: today.
    pub today: &'static str,
    /// Preset: the day of the application.
    pub application_date: &'static str,
    /// Name of the group of columns.
    pub columns: &'static str,
    /// A column. `{bokstav}`
    pub column: &'static str,
    /// Copies the column in front to a new one.
    pub copy_column: &'static str,
    /// Removes the column in front.
    pub remove_column: &'static str,
    /// Shows the text for the journal.
    pub journal: &'static str,
    /// Shows the plan as CSV.
    pub csv: &'static str,
    /// Prints.
    pub print: &'static str,
    /// Shows the case in the citizen's words.
    pub show_user: &'static str,
    /// Back from the citizen's words.
    pub back_to_desk: &'static str,
    /// Name of the group of languages.
    pub user_language: &'static str,
    /// Wipes everything.
    pub new_conversation: &'static str,
    /// Asked before wiping.
    pub wipe_question: &'static str,
    /// Confirms.
    pub wipe_yes: &'static str,
    /// Keeps everything.
    pub wipe_no: &'static str,
    /// Read aloud after wiping.
    pub wiped: &'static str,
    /// Before everything is wiped by itself. `{sekunder}`
    pub idle: &'static str,
    /// One second, and several.
    pub seconds: [&'static str; 2],
    /// Keeps the conversation.
    pub stay: &'static str,
    /// Copies the text shown.
    pub copy: &'static str,
    /// Saves the text shown as a file.
    pub download: &'static str,
    /// Closes the text shown.
    pub close: &'static str,
    /// Read aloud after copying.
    pub copied: &'static str,
    /// Read aloud where copying is not allowed.
    pub not_copied: &'static str,
    /// In place of amounts while a field cannot be read. `{felt}`
    pub withheld: &'static str,
    /// In place of the result where there are no rules for the law date. `{dato}` is the day whose fields stand there so long.
    pub lawless: &'static str,
    /// In place of amounts while the age is unknown.
    pub age_first: &'static str,
    /// In place of the plan.
    pub no_plan: &'static str,
    /// In place of the plan where a birthday in it could change it. `{felt}`
    pub birth_date_first: &'static str,
    /// In place of the amounts where a birthday before the start could change them. `{felt}`
    pub birth_date_for_amounts: &'static str,
    /// Above the first amounts where the law date is not today. `{dato}`
    pub other_day: &'static str,
    /// In a choice nobody has made.
    pub unanswered: &'static str,
    /// In place of what was typed, where no answer can be made of it.
    pub unreadable: &'static str,
    /// Label: a month before tax.
    pub before_tax: &'static str,
    /// Which day's amounts, where it is the programme's first. `{dato}`
    pub at_start: &'static str,
    /// Read aloud: the result at the programme's start. `{konklusjon}` `{beloep}` `{naar}`
    pub result_at_start: &'static str,
    /// Label: what an ordinary month leaves on the account.
    pub ordinary_month: &'static str,
    /// The same of benefit and wage together.
    pub ordinary_month_wage: &'static str,
    /// Label: a month's benefit and wage before tax.
    pub with_wage: &'static str,
    /// Row: the wage.
    pub wage: &'static str,
    /// Row: benefit and wage together.
    pub together: &'static str,
    /// What is left after tax, row by row and column by column.
    pub account: AccountTexts,
    /// Heading over the amounts.
    pub amounts: &'static str,
    /// Caption of their table.
    pub caption: &'static str,
    /// Heading over the plan.
    pub plan: &'static str,
    /// Column of the plan.
    pub month: &'static str,
    /// Column of the plan.
    pub days: &'static str,
    /// Column of the plan.
    pub notes: &'static str,
    /// Last row of the plan.
    pub sum: &'static str,
    /// That the plan is before what is taken for absence and other benefits, where something is.
    pub before_taken: &'static str,
    /// A note in the plan.
    pub projected: &'static str,
    /// Mark at what differs from the first column.
    pub differs: &'static str,
    /// The same with what stands in the first column. `{verdi}`
    pub differs_from: &'static str,
    /// Opens the help.
    pub help: &'static str,
    /// Opens the checklist.
    pub checklist: &'static str,
    /// What the picture of the plan shows. `{minst}` `{mest}`
    pub picture: &'static str,
}

/// What is left after tax.
#[cfg_attr(test, derive(Debug))]
pub struct AccountTexts {
    /// Caption of the table, and heading over its lines.
    pub heading: &'static str,
    /// Columns: what, before tax, what is drawn, what is left.
    pub columns: [&'static str; 4],
    /// Row: a month that is neither June nor December.
    pub ordinary: &'static str,
    /// Row.
    pub june: &'static str,
    /// Row.
    pub december: &'static str,
    /// Row: a twelfth of the year.
    pub average: &'static str,
    /// Row.
    pub year: &'static str,
    /// What the estimate assumes. `{aar}` `{inntekt}`
    pub assumptions: &'static str,
    /// The income it is of: the qualification benefit, and benefit with wage.
    pub of: [&'static str; 2],
    /// That holiday pay is left out of the wage.
    pub no_holiday_pay: &'static str,
    /// In place of it while the wage of paid work is unknown.
    pub wage_first: &'static str,
    /// In place of it where benefit and wage are taxed otherwise than together.
    pub taxed_apart: &'static str,
}

/// Headings over the fields.
#[cfg_attr(test, derive(Debug))]
pub struct Groups {
    /// Who it is about.
    pub person: &'static str,
    /// The conditions.
    pub conditions: &'static str,
    /// Subsistence benefits.
    pub benefits: &'static str,
    /// What takes from the qualification benefit.
    pub reductions: &'static str,
    /// The programme's dates.
    pub plan: &'static str,
}

/// A label for each field.
#[cfg_attr(test, derive(Debug))]
pub struct FieldLabels {
    pub(super) alder: &'static str,
    pub(super) barn: &'static str,
    pub(super) opphold: &'static str,
    pub(super) eoes: &'static str,
    pub(super) nedsatt_evne: &'static str,
    pub(super) ytelser: &'static str,
    pub(super) arbeidsevnevurdering: &'static str,
    pub(super) tett_oppfoelging: &'static str,
    pub(super) egen_jobbsoeking: &'static str,
    pub(super) introduksjonsprogram: &'static str,
    pub(super) nav_kontor: &'static str,
    pub(super) nav_tilbud: &'static str,
    pub(super) byrdefullt: &'static str,
    pub(super) aap: &'static str,
    pub(super) ufoeretrygd: &'static str,
    pub(super) overgangsstoenad: &'static str,
    pub(super) tiltakspenger: &'static str,
    pub(super) andre_ytelser: &'static str,
    pub(super) norm: &'static str,
    pub(super) timer: &'static str,
    pub(super) timeloenn: &'static str,
    pub(super) laerling: &'static str,
    pub(super) fravaer: &'static str,
    pub(super) dagpenger: &'static str,
    pub(super) sykepenger: &'static str,
    pub(super) foreldrepenger: &'static str,
    pub(super) rehabiliteringspenger: &'static str,
    pub(super) start: &'static str,
    pub(super) maaneder: &'static str,
    pub(super) utbetaling: &'static str,
}

/// A few words for each choice.
#[cfg_attr(test, derive(Debug))]
pub struct ChoiceLabels {
    pub(super) ja: &'static str,
    pub(super) nei: &'static str,
    pub(super) vet_ikke: &'static str,
    pub(super) norsk_statsborger: &'static str,
    pub(super) fast_bopel: &'static str,
    pub(super) lovlig_uten_fast_bopel: &'static str,
    pub(super) ikke_lovlig: &'static str,
    pub(super) beregn: &'static str,
    pub(super) ingen: &'static str,
    pub(super) svaert_begrenset: &'static str,
    pub(super) mer: &'static str,
    pub(super) gjennomfoert: &'static str,
    pub(super) ikke_gjennomfoert: &'static str,
    pub(super) maaned: &'static str,
    pub(super) dag: &'static str,
}

/// Under some of the fields.
#[cfg_attr(test, derive(Debug))]
pub struct Hints {
    /// How an age is written.
    pub alder: &'static str,
    /// How a birth date is written, where the plan needs it.
    pub birth_date: &'static str,
    /// How children are written.
    pub barn: &'static str,
    /// How a date is written.
    pub date: &'static str,
    /// Whose circumstances can make a programme a burden.
    pub byrdefullt: &'static str,
    /// What the amounts come to. `{sum}` `{norm}` `{svar}`
    pub derived: &'static str,
    /// That benefits set off count too.
    pub set_off_counts: &'static str,
}

/// What is wrong with a field, and how to correct it.
#[cfg_attr(test, derive(Debug))]
pub struct DeskErrors {
    /// Not a number. `{eksempel}`
    pub not_a_number: &'static str,
    /// Decimals. `{eksempel}`
    pub not_whole: &'static str,
    /// More than two decimals. `{eksempel}`
    pub too_many_decimals: &'static str,
    /// What may be thousands. `{ene}` `{andre}` `{eksempel}`
    pub thousands: &'static str,
    /// Outside the range. `{mest}` `{eksempel}`
    pub out_of_range: &'static str,
    /// An identity number. `{eksempel}`
    pub identity_number: &'static str,
    /// Not a date. `{eksempel}`
    pub date: &'static str,
    /// A year of two digits, which may be either of two. `{ene}` `{andre}` `{eksempel}`
    pub short_year: &'static str,
    /// A day that is not in the calendar. `{eksempel}`
    pub impossible: &'static str,
    /// A birth date that cannot be. `{eksempel}`
    pub born: &'static str,
    /// A day without rules. `{fra}` `{til}` `{eksempel}`
    pub outside: &'static str,
    /// The norm is missing. `{eksempel}`
    pub norm: &'static str,
}

/// Columns side by side, in words.
#[cfg_attr(test, derive(Debug))]
pub struct Compare {
    /// The heading.
    pub heading: &'static str,
    /// Column: what the row is.
    pub what: &'static str,
    /// Row: the conclusion.
    pub conclusion: &'static str,
    /// Row: which day's amounts they are.
    pub day: &'static str,
    /// Where they are those of the law date. `{dato}`
    pub on_law_date: &'static str,
    /// Which day's amounts they are, where that differs from the law date. `{kolonne}` `{her}` `{andre}` `{der}`
    pub days: &'static str,
    /// Rows: what June, December and the average month leave.
    pub account: [&'static str; 3],
    /// In place of what is left after tax, while the wage of paid work is unknown.
    pub wage_first: &'static str,
    /// In place of an amount that a birthday could change.
    pub birth_date_first: &'static str,
    /// Row: the plan's sum.
    pub plan: &'static str,
    /// The sentence. `{kolonne}` `{beloep}` `{andre}`
    pub more: &'static str,
    /// The sentence. `{kolonne}` `{beloep}` `{andre}`
    pub less: &'static str,
    /// The sentence. `{kolonne}` `{andre}`
    pub same: &'static str,
    /// The whole plan gives more. `{beloep}`
    pub plan_more: &'static str,
    /// The whole plan gives less. `{beloep}`
    pub plan_less: &'static str,
    /// Before the parts that differ.
    pub because: &'static str,
    /// A part that gives more. `{del}` `{beloep}`
    pub higher: &'static str,
    /// A part that gives less. `{del}` `{beloep}`
    pub lower: &'static str,
    /// A part.
    pub stoenad: &'static str,
    /// A part.
    pub barnetillegg: &'static str,
    /// A part.
    pub arbeid: &'static str,
    /// A part.
    pub fravaer: &'static str,
    /// A part.
    pub samordning: &'static str,
    /// Why the qualification benefit differs: the rates. `{her}` `{der}`
    pub rates: &'static str,
    /// A rate.
    pub full: &'static str,
    /// A rate.
    pub two_thirds: &'static str,
    /// Why the supplement differs: the children it is paid for. `{her}` `{der}`
    pub children: &'static str,
    /// The inputs that differ. `{felt}`
    pub changed: &'static str,
    /// One of them. `{felt}` `{her}` `{der}`
    pub from_to: &'static str,
    /// Where none differs.
    pub nothing_changed: &'static str,
    /// The conclusions differ. `{kolonne}` `{her}` `{der}` `{andre}`
    pub conclusion_differs: &'static str,
    /// Where one of them has none. `{kolonne}` `{andre}`
    pub no_amounts: &'static str,
}

/// The text for the journal.
#[cfg_attr(test, derive(Debug))]
pub struct Journal {
    /// First line.
    pub heading: &'static str,
    /// When. `{dato}` `{tid}`
    pub made: &'static str,
    /// The law date. `{dato}` `{versjon}`
    pub law_date: &'static str,
    /// Last line.
    pub guidance: &'static str,
    /// Heading over amounts.
    pub amounts_month: &'static str,
    /// Heading over rates.
    pub rates: &'static str,
    /// Heading over the conditions.
    pub conditions: &'static str,
    /// An activity. `{aktivitet}` `{timer}` `{uker}`
    pub activity: &'static str,
    /// Where it lasts from beginning to end.
    pub throughout: &'static str,
    /// Where it lasts some weeks. `{uker}`
    pub weeks: &'static str,
    /// Weeks that are alike. `{uker}` `{arbeidsrettet}` `{stoettende}` `{betalt}` `{sum}`
    pub week: &'static str,
    /// Column of the file.
    pub csv_month: &'static str,
    /// Column of the file.
    pub csv_weekdays: &'static str,
    /// Column of the file.
    pub csv_days: &'static str,
    /// Column of the file.
    pub csv_stoenad: &'static str,
    /// Column of the file.
    pub csv_supplement: &'static str,
    /// Column of the file.
    pub csv_total: &'static str,
    /// Column of the file.
    pub csv_notes: &'static str,
}

/// The programme week, its deadlines, and leave.
#[cfg_attr(test, derive(Debug))]
pub struct ProgrammeTexts {
    /// Opens the programme.
    pub heading: &'static str,
    /// Heading over the checks.
    pub week_heading: &'static str,
    /// Label: what is done.
    pub activity: &'static str,
    /// Label: hours a week.
    pub hours: &'static str,
    /// Label: first week.
    pub from_week: &'static str,
    /// Label: last week.
    pub to_week: &'static str,
    /// Adds an activity.
    pub add: &'static str,
    /// Removes an activity. `{nummer}`
    pub remove: &'static str,
    /// An activity's legend. `{nummer}`
    pub number: &'static str,
    /// Fills in the template.
    pub template: &'static str,
    /// What the template is.
    pub template_note: &'static str,
    /// Caption of the table of weeks.
    pub caption: &'static str,
    /// Column: weeks.
    pub weeks: &'static str,
    /// A stretch of weeks. `{fra}` `{til}`
    pub week_range: &'static str,
    /// Kind of activity.
    pub work_oriented: &'static str,
    /// Kind of activity.
    pub supporting: &'static str,
    /// Kind of activity.
    pub paid: &'static str,
    /// All together.
    pub total: &'static str,
    /// What the picture shows.
    pub picture: &'static str,
    /// Where the picture begins and ends. `{uke}` `{maaned}`
    pub picture_end: &'static str,
    /// Heading over the deadlines.
    pub deadlines: &'static str,
    /// Label: the day the application arrived.
    pub application: &'static str,
    /// Label: the day the decision came.
    pub decision: &'static str,
    /// A deadline. `{dato}`
    pub latest_start: &'static str,
    /// A deadline, and where it stands. `{dato}` `{hjemmel}`
    pub complaint: &'static str,
    /// Label: the months used before the decision.
    pub used: &'static str,
    /// What counts among them, and what the number of months then is.
    pub used_hint: &'static str,
    /// Before the sentence about all months, where some were used. `{brukt}` `{nytt}` `{sum}`
    pub with_used: &'static str,
    /// In place of an outcome, where a rule gives a right.
    pub right: &'static str,
    /// Opens how the programme ends.
    pub ending_heading: &'static str,
    /// In place of the hours of ordinary work, where none are known.
    pub no_paid: &'static str,
    /// One hour, and several.
    pub hours_of: [&'static str; 2],
    /// One month, and several.
    pub months_of: [&'static str; 2],
    /// What does not count.
    pub not_counted: &'static str,
    /// Opens the rights to absence.
    pub leave: &'static str,
    /// Label: children cared for.
    pub leave_children: &'static str,
    /// Label: those chronically ill.
    pub leave_ill: &'static str,
    /// Tick: alone with the care.
    pub leave_alone: &'static str,
    /// The days. `{dager}`
    pub leave_days: &'static str,
    /// Before there were rules.
    pub leave_none: &'static str,
}

/// A heading for each rule of the programme.
#[cfg_attr(test, derive(Debug))]
pub struct RuleTitles {
    pub(super) fulltid: &'static str,
    pub(super) halv_stilling: &'static str,
    pub(super) arbeidsrettet: &'static str,
    pub(super) vesentlig_del: &'static str,
    pub(super) halvveis: &'static str,
    pub(super) jobbsoeking: &'static str,
    pub(super) evaluering: &'static str,
    pub(super) individuell_plan: &'static str,
    pub(super) varighet: &'static str,
    pub(super) oppstart: &'static str,
    pub(super) ferie: &'static str,
}

/// A sentence for each reason of a rule. Places are the finding's facts of these names.
#[cfg_attr(test, derive(Debug))]
pub struct RuleReasons {
    pub(super) ingen_aktiviteter: &'static str,
    pub(super) full_uke: &'static str,
    pub(super) ikke_full_uke: &'static str,
    pub(super) over_full_uke: &'static str,
    pub(super) innenfor_halv_stilling: &'static str,
    pub(super) over_halv_stilling: &'static str,
    pub(super) har_arbeidsrettet: &'static str,
    pub(super) mangler_arbeidsrettet: &'static str,
    pub(super) over_halvparten: &'static str,
    pub(super) ikke_over_halvparten: &'static str,
    pub(super) paa_plass_halvveis: &'static str,
    pub(super) etter_halvveis: &'static str,
    pub(super) har_jobbsoeking: &'static str,
    pub(super) mangler_jobbsoeking: &'static str,
    pub(super) evaluering_avtales: &'static str,
    pub(super) rett_til_plan: &'static str,
    pub(super) varighet_ubesvart: &'static str,
    pub(super) innenfor_ett_vedtak: &'static str,
    pub(super) flere_vedtak: &'static str,
    pub(super) vedtak_over_ett_aar: &'static str,
    pub(super) innenfor_varigheten: &'static str,
    pub(super) ny_vurdering: &'static str,
    pub(super) saerskilt_vurdering: &'static str,
    pub(super) over_lengste: &'static str,
    pub(super) oppstart_ubesvart: &'static str,
    pub(super) oppstart_i_tide: &'static str,
    pub(super) oppstart_for_sen: &'static str,
    pub(super) rett_til_ferie: &'static str,
}

/// A sentence for each thing to know of how a programme ends.
#[cfg_attr(test, derive(Debug))]
pub struct Endings {
    pub(super) fravaer: &'static str,
    pub(super) avbrudd: &'static str,
    pub(super) deltakerbevis: &'static str,
}

/// A name for each activity.
#[cfg_attr(test, derive(Debug))]
pub struct ActivityNames {
    pub(super) arbeidsmarkedstiltak: &'static str,
    pub(super) arbeidstrening: &'static str,
    pub(super) arbeid_med_bistand: &'static str,
    pub(super) loennstilskudd: &'static str,
    pub(super) opplaering: &'static str,
    pub(super) norskopplaering: &'static str,
    pub(super) jobbsoeking: &'static str,
    pub(super) mestringstrening: &'static str,
    pub(super) fysisk_aktivitet: &'static str,
    pub(super) behandling: &'static str,
    pub(super) oekonomisk_raadgivning: &'static str,
    pub(super) botrening: &'static str,
    pub(super) egenaktivitet: &'static str,
    pub(super) ordinaert_arbeid: &'static str,
    pub(super) laeretid: &'static str,
}

impl RuleTitles {
    /// The heading of a rule.
    pub const fn of(&self, id: RuleId) -> &'static str {
        match id {
            RuleId::Fulltid => self.fulltid,
            RuleId::HalvStilling => self.halv_stilling,
            RuleId::Arbeidsrettet => self.arbeidsrettet,
            RuleId::VesentligDel => self.vesentlig_del,
            RuleId::Halvveis => self.halvveis,
            RuleId::Jobbsoeking => self.jobbsoeking,
            RuleId::Evaluering => self.evaluering,
            RuleId::IndividuellPlan => self.individuell_plan,
            RuleId::Varighet => self.varighet,
            RuleId::Oppstart => self.oppstart,
            RuleId::Ferie => self.ferie,
        }
    }
}

impl RuleReasons {
    /// The words for a reason.
    pub const fn of(&self, reason: RuleReason) -> &'static str {
        match reason {
            RuleReason::IngenAktiviteter => self.ingen_aktiviteter,
            RuleReason::FullUke => self.full_uke,
            RuleReason::IkkeFullUke => self.ikke_full_uke,
            RuleReason::OverFullUke => self.over_full_uke,
            RuleReason::InnenforHalvStilling => self.innenfor_halv_stilling,
            RuleReason::OverHalvStilling => self.over_halv_stilling,
            RuleReason::HarArbeidsrettet => self.har_arbeidsrettet,
            RuleReason::ManglerArbeidsrettet => self.mangler_arbeidsrettet,
            RuleReason::OverHalvparten => self.over_halvparten,
            RuleReason::IkkeOverHalvparten => self.ikke_over_halvparten,
            RuleReason::PaaPlassHalvveis => self.paa_plass_halvveis,
            RuleReason::EtterHalvveis => self.etter_halvveis,
            RuleReason::HarJobbsoeking => self.har_jobbsoeking,
            RuleReason::ManglerJobbsoeking => self.mangler_jobbsoeking,
            RuleReason::EvalueringAvtales => self.evaluering_avtales,
            RuleReason::RettTilPlan => self.rett_til_plan,
            RuleReason::VarighetUbesvart => self.varighet_ubesvart,
            RuleReason::InnenforEttVedtak => self.innenfor_ett_vedtak,
            RuleReason::FlereVedtak => self.flere_vedtak,
            RuleReason::VedtakOverEttAar => self.vedtak_over_ett_aar,
            RuleReason::InnenforVarigheten => self.innenfor_varigheten,
            RuleReason::NyVurdering => self.ny_vurdering,
            RuleReason::SaerskiltVurdering => self.saerskilt_vurdering,
            RuleReason::OverLengste => self.over_lengste,
            RuleReason::OppstartUbesvart => self.oppstart_ubesvart,
            RuleReason::OppstartITide => self.oppstart_i_tide,
            RuleReason::OppstartForSen => self.oppstart_for_sen,
            RuleReason::RettTilFerie => self.rett_til_ferie,
        }
    }
}

impl Endings {
    /// The sentence.
    pub const fn of(&self, ending: Ending) -> &'static str {
        match ending {
            Ending::Fravaer => self.fravaer,
            Ending::Avbrudd => self.avbrudd,
            Ending::Deltakerbevis => self.deltakerbevis,
        }
    }
}

impl ActivityNames {
    /// The name of an activity.
    pub const fn of(&self, kind: ActivityKind) -> &'static str {
        match kind {
            ActivityKind::Arbeidsmarkedstiltak => self.arbeidsmarkedstiltak,
            ActivityKind::Arbeidstrening => self.arbeidstrening,
            ActivityKind::ArbeidMedBistand => self.arbeid_med_bistand,
            ActivityKind::Loennstilskudd => self.loennstilskudd,
            ActivityKind::Opplaering => self.opplaering,
            ActivityKind::Norskopplaering => self.norskopplaering,
            ActivityKind::Jobbsoeking => self.jobbsoeking,
            ActivityKind::Mestringstrening => self.mestringstrening,
            ActivityKind::FysiskAktivitet => self.fysisk_aktivitet,
            ActivityKind::Behandling => self.behandling,
            ActivityKind::OekonomiskRaadgivning => self.oekonomisk_raadgivning,
            ActivityKind::Botrening => self.botrening,
            ActivityKind::Egenaktivitet => self.egenaktivitet,
            ActivityKind::OrdinaertArbeid => self.ordinaert_arbeid,
            ActivityKind::Laeretid => self.laeretid,
        }
    }
}

impl FieldLabels {
    /// The label of a field.
    pub const fn of(&self, field: DeskField) -> &'static str {
        match field {
            DeskField::Alder => self.alder,
            DeskField::Barn => self.barn,
            DeskField::Opphold => self.opphold,
            DeskField::Eoes => self.eoes,
            DeskField::NedsattEvne => self.nedsatt_evne,
            DeskField::Ytelser => self.ytelser,
            DeskField::Arbeidsevnevurdering => self.arbeidsevnevurdering,
            DeskField::TettOppfoelging => self.tett_oppfoelging,
            DeskField::EgenJobbsoeking => self.egen_jobbsoeking,
            DeskField::Introduksjonsprogram => self.introduksjonsprogram,
            DeskField::NavKontor => self.nav_kontor,
            DeskField::NavTilbud => self.nav_tilbud,
            DeskField::Byrdefullt => self.byrdefullt,
            DeskField::Aap => self.aap,
            DeskField::Ufoeretrygd => self.ufoeretrygd,
            DeskField::Overgangsstoenad => self.overgangsstoenad,
            DeskField::Tiltakspenger => self.tiltakspenger,
            DeskField::AndreYtelser => self.andre_ytelser,
            DeskField::Norm => self.norm,
            DeskField::Timer => self.timer,
            DeskField::Timeloenn => self.timeloenn,
            DeskField::Laerling => self.laerling,
            DeskField::Fravaer => self.fravaer,
            DeskField::Dagpenger => self.dagpenger,
            DeskField::Sykepenger => self.sykepenger,
            DeskField::Foreldrepenger => self.foreldrepenger,
            DeskField::Rehabiliteringspenger => self.rehabiliteringspenger,
            DeskField::Start => self.start,
            DeskField::Maaneder => self.maaneder,
            DeskField::Utbetaling => self.utbetaling,
        }
    }
}

impl ChoiceLabels {
    /// The words for a choice, or none where there is no such choice.
    pub fn of(&self, word: &str) -> Option<&'static str> {
        Some(match word {
            "ja" => self.ja,
            "nei" => self.nei,
            "vet_ikke" => self.vet_ikke,
            "norsk_statsborger" => self.norsk_statsborger,
            "fast_bopel" => self.fast_bopel,
            "lovlig_uten_fast_bopel" => self.lovlig_uten_fast_bopel,
            "ikke_lovlig" => self.ikke_lovlig,
            "beregn" => self.beregn,
            "ingen" => self.ingen,
            "svaert_begrenset" => self.svaert_begrenset,
            "mer" => self.mer,
            "gjennomfoert" => self.gjennomfoert,
            "ikke_gjennomfoert" => self.ikke_gjennomfoert,
            "maaned" => self.maaned,
            "dag" => self.dag,
            _ => return None,
        })
    }
}

/// A field of the desk. Each holds a text; what it means is for the layers above.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "camelCase")]
pub enum DeskField {
    /// Age or birth date.
    Alder,
    /// Children: how many, or their birth dates.
    Barn,
    /// Stay in Norway.
    Opphold,
    /// EEA national or family member.
    Eoes,
    /// Reduced capability.
    NedsattEvne,
    /// Subsistence benefits.
    Ytelser,
    /// Nav's assessment.
    Arbeidsevnevurdering,
    /// Follow-up.
    TettOppfoelging,
    /// Own job search.
    EgenJobbsoeking,
    /// The introduction programme.
    Introduksjonsprogram,
    /// A Nav office.
    NavKontor,
    /// What the office can offer.
    NavTilbud,
    /// A disproportionate burden.
    Byrdefullt,
    /// A benefit.
    Aap,
    /// A benefit.
    Ufoeretrygd,
    /// A benefit.
    Overgangsstoenad,
    /// A benefit.
    Tiltakspenger,
    /// Other benefits.
    AndreYtelser,
    /// The guideline norm.
    Norm,
    /// Hours of paid work.
    Timer,
    /// Kroner an hour for them.
    Timeloenn,
    /// Whether they are an apprenticeship.
    Laerling,
    /// Absence without permission.
    Fravaer,
    /// Set off.
    Dagpenger,
    /// Set off.
    Sykepenger,
    /// Set off.
    Foreldrepenger,
    /// Set off before 2010.
    Rehabiliteringspenger,
    /// First day of the programme.
    Start,
    /// Months.
    Maaneder,
    /// How it is paid.
    Utbetaling,
}

impl DeskField {
    /// Every field, in the order they stand.
    pub const ALL: &'static [Self] = Self::VARIANTS;
}
