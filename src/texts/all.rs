//! All the words of the guide, gathered.

use super::{
    ConditionTitles, Errors, EventNotes, Language, Navigation, OperationWords, OutcomeWords,
    Questions, RateTables, Reasons, ResultTexts, Start, Status, StepLabels, Summary, Trouble,
    Warnings,
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
    /// What the live region announces without anything being shown.
    pub status: Status,
    /// What is asked, one topic a step.
    pub questions: Questions,
    /// What is wrong with an answer, and how to correct it.
    pub errors: Errors,
    /// The screen where all answers are reviewed.
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
