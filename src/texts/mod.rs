//! The words: one struct, three constants, so that a hole does not compile.
//!
//! No HTML, no numbers with legal meaning that the rules know, and no choice of what to show: that is the floor above.
//! Texts that hold `{placeholders}` are filled with [`fill`]; the note on each field names them.

pub mod bistand;
mod citation;
pub mod desk;
mod en;
mod error;
mod fill;
mod guide;
mod keyed;
mod language;
mod nb;
mod nn;
mod question;
mod result;
#[cfg(test)]
mod tests;

pub use citation::{citation, source_name, unbroken};
pub use error::{AlderErrors, DateErrors, Errors, HoursErrors, Missing, NumberErrors, StartErrors};
pub use fill::{counted, fill, listed};
pub use guide::{Navigation, Start, Status, Summary, Trouble};
pub use keyed::{
    ConditionTitles, EventNotes, OperationWords, OutcomeWords, RateTables, Reasons, StepLabels,
    Warnings,
};
pub use language::Language;
pub use question::{
    AlderQuestion, Answer, ArbeidstimerQuestion, BarnQuestion, Help, JaNeiAnswers, JaNeiQuestion,
    OppholdQuestion, PlanQuestion, Question, Questions, SetOffQuestion, VurderingQuestion,
    YtelserQuestion,
};
pub use result::{
    Amounts, BesideTexts, CalculationTexts, Changed, ChangesTexts, ChartTexts, CommonQuestions,
    ConclusionText, Conclusions, ConditionsTexts, Disclaimers, NextSteps, ResultTexts, Situations,
    TaxTexts,
};

/// Every word of the guide in one language.
#[cfg_attr(test, derive(Debug))]
pub struct Texts {
    /// The language the texts are in.
    pub language: Language,
    /// The first screen.
    pub start: Start,
    /// Buttons and progress, the same on every step.
    pub navigation: Navigation,
    /// What screen readers are told without anything being shown.
    pub status: Status,
    /// What is asked, one topic a step.
    pub questions: Questions,
    /// What is wrong with an answer, and how to mend it.
    pub errors: Errors,
    /// The screen where all answers are looked over.
    pub summary: Summary,
    /// The last screen.
    pub result: ResultTexts,
    /// Where something failed.
    pub trouble: Trouble,
    /// A heading for each condition.
    pub conditions: ConditionTitles,
    /// A word for each outcome.
    pub outcomes: OutcomeWords,
    /// A sentence or two for each reason.
    pub reasons: Reasons,
    /// A label for each line of the calculation.
    pub steps: StepLabels,
    /// A word for how each line came about.
    pub operations: OperationWords,
    /// A note for each thing that happens by itself on a day.
    pub events: EventNotes,
    /// What a person should know before trusting the amounts.
    pub warnings: Warnings,
    /// The names of the tables that may be projected.
    pub tables: RateTables,
}

/// The texts in a language.
///
/// ```
/// use kvp_veiviser::texts::{Language, texts};
///
/// assert_eq!(texts(Language::Nn).navigation.next, "Neste");
/// ```
pub const fn texts(language: Language) -> &'static Texts {
    match language {
        Language::Nb => &nb::NB,
        Language::Nn => &nn::NN,
        Language::En => &en::EN,
    }
}
