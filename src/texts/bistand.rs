//! The words about arbeid med bistand and its pilot.

use super::{ChartTexts, Language, OperationWords};
use crate::bistand::StepId;

/// Every word of the pilot's screens in one language.
#[cfg_attr(test, derive(Debug))]
pub struct BistandTexts {
    /// The language the texts are in.
    pub language: Language,
    /// Headings, buttons, and texts about the pilot as a whole.
    pub screen: BistandScreen,
    /// A label for each field.
    pub fields: BistandFields,
    /// Under some of the fields.
    pub hints: BistandHints,
    /// What is wrong with a field, and how to correct it. `{mest}` `{eksempel}`
    pub errors: BistandErrors,
    /// What a month comes to.
    pub amounts: BistandAmounts,
    /// What does not fit.
    pub warnings: BistandWarnings,
    /// The participants one by one, and what they claim.
    pub claim: BistandClaim,
    /// Both models for the same participants.
    pub compare: BistandCompare,
    /// What a participant costs by hours. `{ordinaer}` `{omfattende}` `{norm}` `{snitt}`
    pub cost: ChartTexts,
    /// How the measure had grown. `{foerst}` `{foerst_aar}` `{sist}` `{sist_aar}` `{antall}` `{kombinert}` `{sum}` `{tilretteleggere}` `{enheter}` `{aar}`
    pub growth: ChartTexts,
    /// A label for each line of the calculation.
    pub steps: BistandSteps,
    /// A word for how each line came about.
    pub operations: OperationWords,
    /// Model A: who sends what, and when.
    pub flow_a: &'static [&'static str],
    /// The same of model B.
    pub flow_b: &'static [&'static str],
    /// What the source does not say, and how it is read here.
    pub assumptions: &'static [&'static str],
}

/// Headings, buttons, and texts about the pilot as a whole.
#[cfg_attr(test, derive(Debug))]
pub struct BistandScreen {
    /// Accessible name of the screen as a region.
    pub region: &'static str,
    /// Its heading.
    pub heading: &'static str,
    /// Under it: that the pilot is history.
    pub notice: &'static str,
    /// What one can do here.
    pub lead: &'static str,
    /// That the rates did not change in the pilot's time.
    pub rates: &'static str,
    /// Name of the group of what to settle.
    pub views: &'static str,
    /// Settle model A.
    pub model_a: &'static str,
    /// Settle model B.
    pub model_b: &'static str,
    /// Settle both.
    pub both: &'static str,
    /// What model A pays. `{ordinaer}` `{omfattende}` `{bonus}`
    pub pays_a: &'static str,
    /// What model B pays. `{timer}` `{sats}` `{andel}` `{bonus}`
    pub pays_b: &'static str,
    /// Heading of the pane where one fills in.
    pub inputs: &'static str,
    /// Heading of the pane with the result.
    pub result: &'static str,
    /// That an empty field counts as nothing.
    pub blank: &'static str,
    /// In place of the result while nothing is filled in.
    pub nothing: &'static str,
    /// Which fields count as nothing. `{felt}`
    pub counted_as_nothing: &'static str,
    /// Name of the group of months.
    pub months: &'static str,
    /// Label of the first month.
    pub first_month: &'static str,
    /// Adds a month like the one in front.
    pub add_month: &'static str,
    /// Removes the month in front.
    pub remove_month: &'static str,
    /// Shows the claim as a table for other programs.
    pub csv: &'static str,
    /// Prints the claim.
    pub print: &'static str,
    /// Asks to wipe everything.
    pub start_over: &'static str,
    /// The question.
    pub wipe_question: &'static str,
    /// Wipes.
    pub wipe_yes: &'static str,
    /// Keeps.
    pub wipe_no: &'static str,
    /// Read aloud when everything is wiped.
    pub wiped: &'static str,
    /// Copies the text.
    pub copy: &'static str,
    /// Saves the text.
    pub download: &'static str,
    /// Closes the text.
    pub close: &'static str,
    /// Read aloud when it is copied.
    pub copied: &'static str,
    /// Read aloud when it could not be.
    pub not_copied: &'static str,
    /// In place of amounts while fields are wrong. `{felt}`
    pub withheld: &'static str,
    /// Read aloud when there is another result. `{beloep}`
    pub announcement: &'static str,
    /// Opens the calculation.
    pub calculation: &'static str,
    /// Its columns.
    pub calculation_columns: [&'static str; 2],
    /// Before the places a line rests on.
    pub basis: &'static str,
    /// Between the last two of several.
    pub and: &'static str,
    /// Heading over the checklist.
    pub flow: &'static str,
    /// Heading over the assumptions.
    pub assumptions: &'static str,
    /// Guideline: participants for each facilitator outside the pilot. `{antall}`
    pub guideline: &'static str,
    /// Where every number comes from.
    pub source: &'static str,
    /// On paper: that it is no claim by itself. `{versjon}`
    pub paper: &'static str,
}

/// A label for each field.
#[cfg_attr(test, derive(Debug))]
pub struct BistandFields {
    /// Facilitators.
    pub tilretteleggere: &'static str,
    /// Permanent jobs.
    pub faste_ansettelser: &'static str,
    /// Model A: places, ordinary need.
    pub ordinaer_plasser: &'static str,
    /// Participant-months, ordinary need.
    pub ordinaer_maaneder: &'static str,
    /// Places, extensive need.
    pub omfattende_plasser: &'static str,
    /// Participant-months, extensive need.
    pub omfattende_maaneder: &'static str,
    /// Model B: hours of guidance.
    pub veiledning: &'static str,
    /// Hours with employers.
    pub arbeidsgiver: &'static str,
    /// Hours of travel.
    pub reise: &'static str,
    /// Participants.
    pub deltakere: &'static str,
    /// Both: participants, ordinary need.
    pub ordinaer_deltakere: &'static str,
    /// Hours on each of them.
    pub ordinaer_timer: &'static str,
    /// Participants, extensive need.
    pub omfattende_deltakere: &'static str,
    /// Hours on each of them.
    pub omfattende_timer: &'static str,
    /// A participant's need.
    pub behov: &'static str,
    /// The part of the month a participant took part.
    pub maaneder: &'static str,
}

/// Under some of the fields.
#[cfg_attr(test, derive(Debug))]
pub struct BistandHints {
    /// Which jobs earn a bonus.
    pub faste_ansettelser: &'static str,
    /// How parts of months are written.
    pub maaneder: &'static str,
    /// The cap of places. `{tak}`
    pub plasser: &'static str,
    /// What is bought for each facilitator. `{timer}`
    pub tilretteleggere: &'static str,
}

/// What is wrong with a field, and how to correct it.
#[cfg_attr(test, derive(Debug))]
pub struct BistandErrors {
    /// No number.
    pub not_a_number: &'static str,
    /// Decimals where a whole number is asked for.
    pub not_whole: &'static str,
    /// More than two decimals.
    pub too_many_decimals: &'static str,
    /// What may be thousands. `{ene}` `{andre}`
    pub thousands: &'static str,
    /// Less than none, or too much.
    pub out_of_range: &'static str,
    /// An identity number.
    pub identity_number: &'static str,
}

/// What a month comes to.
#[cfg_attr(test, derive(Debug))]
pub struct BistandAmounts {
    /// The table's caption.
    pub caption: &'static str,
    /// Its columns: what, and kroner.
    pub columns: [&'static str; 2],
    /// Commitment.
    pub tilsagn: &'static str,
    /// Claim.
    pub krav: &'static str,
    /// What of the claim is not paid.
    pub ikke_betalt: &'static str,
    /// Settlement.
    pub refusjon: &'static str,
    /// Unused.
    pub avregning: &'static str,
    /// Bonus.
    pub bonus: &'static str,
    /// Settlement and bonus.
    pub total: &'static str,
    /// Model B: hours used.
    pub timer: &'static str,
    /// Hours bought.
    pub kjoepte_timer: &'static str,
    /// Heading over the months together.
    pub series: &'static str,
    /// Column: the month.
    pub month: &'static str,
    /// The row that sums up.
    pub sum: &'static str,
}

/// What does not fit.
#[cfg_attr(test, derive(Debug))]
pub struct BistandWarnings {
    /// Model A: too many places. `{behov}` `{antall}` `{tak}`
    pub over_tak_a: &'static str,
    /// More months than places. `{behov}` `{brukt}` `{plasser}`
    pub over_plasser: &'static str,
    /// Model B: too few hours. `{timer}` `{kjoept}`
    pub under_minstekrav: &'static str,
    /// Too many hours. `{timer}`
    pub timer_over_tilsagn: &'static str,
    /// Too many participants. `{antall}` `{tak}`
    pub over_tak_b: &'static str,
    /// Average need is more than was bought. `{norm}` `{normtimer}` `{kjoept}`
    pub norm_over_kjoepte_timer: &'static str,
}

/// The participants one by one, and what they claim.
#[cfg_attr(test, derive(Debug))]
pub struct BistandClaim {
    /// Opens the participants.
    pub participants: &'static str,
    /// That they have numbers, never names.
    pub note: &'static str,
    /// Adds one.
    pub add: &'static str,
    /// Removes one. `{nummer}`
    pub remove: &'static str,
    /// One of them. `{nummer}`
    pub participant: &'static str,
    /// In place of a field that they fill in. `{felt}` `{verdi}`
    pub from_rows: &'static str,
    /// Heading of the claim. `{maaned}`
    pub heading: &'static str,
    /// Column: who.
    pub who: &'static str,
    /// In that column where they are not listed one by one.
    pub all: &'static str,
    /// Column: participant-months.
    pub months: &'static str,
    /// Column: all hours.
    pub hours: &'static str,
    /// Column: the amount.
    pub amount: &'static str,
    /// Ordinary need.
    pub ordinaer: &'static str,
    /// Extensive need.
    pub omfattende: &'static str,
    /// Column of the file: the month.
    pub csv_month: &'static str,
    /// Column of the file: the row.
    pub csv_row: &'static str,
}

/// Both models for the same participants.
#[cfg_attr(test, derive(Debug))]
pub struct BistandCompare {
    /// The table's caption, and its heading.
    pub heading: &'static str,
    /// Columns.
    pub columns: [&'static str; 3],
    /// One costs less. `{billigst}` `{beloep}` `{andre}`
    pub cheaper: &'static str,
    /// Both cost the same.
    pub same: &'static str,
    /// Part of a claim is not paid. `{modell}` `{beloep}`
    pub unpaid: &'static str,
    /// What a participant costs. `{behov}` `{timer}` `{a}` `{b}`
    pub each: &'static str,
    /// Before a model's warnings. `{modell}`
    pub of_model: &'static str,
}

/// A label for each line of the calculation.
#[cfg_attr(test, derive(Debug))]
pub struct BistandSteps {
    pub(super) ordinaer_sats: &'static str,
    pub(super) ordinaer_plasser: &'static str,
    pub(super) ordinaer_deltakermaaneder: &'static str,
    pub(super) ordinaer_tilsagn: &'static str,
    pub(super) ordinaer_betalt: &'static str,
    pub(super) ordinaer_refusjon: &'static str,
    pub(super) omfattende_sats: &'static str,
    pub(super) omfattende_plasser: &'static str,
    pub(super) omfattende_deltakermaaneder: &'static str,
    pub(super) omfattende_tilsagn: &'static str,
    pub(super) omfattende_betalt: &'static str,
    pub(super) omfattende_refusjon: &'static str,
    pub(super) tilretteleggere: &'static str,
    pub(super) timer_per_tilrettelegger: &'static str,
    pub(super) kjoepte_timer: &'static str,
    pub(super) veiledningstimer: &'static str,
    pub(super) arbeidsgivertimer: &'static str,
    pub(super) reisetimer: &'static str,
    pub(super) timer: &'static str,
    pub(super) timesats: &'static str,
    pub(super) betalte_timer: &'static str,
    pub(super) timer_over_tilsagn: &'static str,
    pub(super) deltakere: &'static str,
    pub(super) normtimer_per_deltaker: &'static str,
    pub(super) normtimer: &'static str,
    pub(super) tilsagn: &'static str,
    pub(super) refusjon: &'static str,
    pub(super) avregning: &'static str,
    pub(super) faste_ansettelser: &'static str,
    pub(super) bonussats: &'static str,
    pub(super) bonus: &'static str,
    pub(super) total: &'static str,
}

impl BistandSteps {
    /// The label of a line.
    pub const fn of(&self, id: StepId) -> &'static str {
        match id {
            StepId::OrdinaerSats => self.ordinaer_sats,
            StepId::OrdinaerPlasser => self.ordinaer_plasser,
            StepId::OrdinaerDeltakermaaneder => self.ordinaer_deltakermaaneder,
            StepId::OrdinaerTilsagn => self.ordinaer_tilsagn,
            StepId::OrdinaerBetalt => self.ordinaer_betalt,
            StepId::OrdinaerRefusjon => self.ordinaer_refusjon,
            StepId::OmfattendeSats => self.omfattende_sats,
            StepId::OmfattendePlasser => self.omfattende_plasser,
            StepId::OmfattendeDeltakermaaneder => self.omfattende_deltakermaaneder,
            StepId::OmfattendeTilsagn => self.omfattende_tilsagn,
            StepId::OmfattendeBetalt => self.omfattende_betalt,
            StepId::OmfattendeRefusjon => self.omfattende_refusjon,
            StepId::Tilretteleggere => self.tilretteleggere,
            StepId::TimerPerTilrettelegger => self.timer_per_tilrettelegger,
            StepId::KjoepteTimer => self.kjoepte_timer,
            StepId::Veiledningstimer => self.veiledningstimer,
            StepId::Arbeidsgivertimer => self.arbeidsgivertimer,
            StepId::Reisetimer => self.reisetimer,
            StepId::Timer => self.timer,
            StepId::Timesats => self.timesats,
            StepId::BetalteTimer => self.betalte_timer,
            StepId::TimerOverTilsagn => self.timer_over_tilsagn,
            StepId::Deltakere => self.deltakere,
            StepId::NormtimerPerDeltaker => self.normtimer_per_deltaker,
            StepId::Normtimer => self.normtimer,
            StepId::Tilsagn => self.tilsagn,
            StepId::Refusjon => self.refusjon,
            StepId::Avregning => self.avregning,
            StepId::FasteAnsettelser => self.faste_ansettelser,
            StepId::Bonussats => self.bonussats,
            StepId::Bonus => self.bonus,
            StepId::Total => self.total,
        }
    }
}
