//! English.

mod about;
mod bistand;
mod desk;
mod errors;
mod guide;
mod keyed;
mod questions;
mod result;
mod steps;

use super::{Language, Texts};
pub use bistand::BISTAND;
pub use desk::DESK;

/// Every word of the guide in English.
pub const EN: Texts = Texts {
    language: Language::En,
    start: guide::START,
    navigation: guide::NAVIGATION,
    status: guide::STATUS,
    questions: questions::QUESTIONS,
    errors: errors::ERRORS,
    summary: guide::SUMMARY,
    result: result::RESULT,
    trouble: guide::TROUBLE,
    conditions: keyed::CONDITIONS,
    outcomes: keyed::OUTCOMES,
    reasons: keyed::REASONS,
    steps: steps::STEPS,
    operations: steps::OPERATIONS,
    events: keyed::EVENTS,
    warnings: keyed::WARNINGS,
    tables: keyed::TABLES,
};
