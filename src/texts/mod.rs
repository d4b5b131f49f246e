//! The words: one struct, three constants, so that a hole does not compile.
//!
//! No HTML, no numbers with legal meaning that the rules know, and no choice of what to show: that is the layer above.
//! Texts that hold `{placeholders}` are filled with [`fill`]; the note on each field names them.

mod all;
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

pub use all::Texts;
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
    AmountsTexts, BesideTexts, CalculationTexts, Changed, ChangesTexts, ChartTexts,
    CommonQuestions, ConclusionText, Conclusions, ConditionsTexts, Disclaimers, NextSteps,
    ResultTexts, Situations, TaxTexts,
};

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

/// The words of the desk in a language.
pub const fn desk(language: Language) -> &'static desk::DeskTexts {
    match language {
        Language::Nb => &nb::DESK,
        Language::Nn => &nn::DESK,
        Language::En => &en::DESK,
    }
}

/// The words of the pilot's screens in a language.
///
/// ```
/// use kvp_veiviser::texts::{Language, bistand};
///
/// assert_eq!(bistand(Language::En).amounts.bonus, "Bonus");
/// ```
pub const fn bistand(language: Language) -> &'static bistand::BistandTexts {
    match language {
        Language::Nb => &nb::BISTAND,
        Language::Nn => &nn::BISTAND,
        Language::En => &en::BISTAND,
    }
}
