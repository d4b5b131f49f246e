//! The words: a Fluent file for each language, which the build makes a method of for each message.
//!
//! No HTML, no numbers with legal meaning that the rules know, and no choice of what to show: that is the layer above.
//! A text with places for values is a [`Template`], which [`fill`] makes a text of.

mod citation;
pub mod desk;
mod fill;
mod language;
mod load;
mod messages;
#[cfg(not(target_arch = "wasm32"))]
mod native;
mod question;
#[cfg(test)]
mod tests;

pub use citation::{bare, citation, label, unbroken};
pub use fill::{fill, isolated, listed, separated};
pub use language::{Language, PluralRule, Template};
pub use messages::*;

/// The texts in a language.
///
/// ```
/// use kvp_veiviser::texts::{Language, texts};
///
/// assert_eq!(texts(Language::nn()).language().tag(), "nn");
/// ```
pub const fn texts(language: Language) -> Texts {
    Texts::of(language)
}

/// The words of the desk in a language.
pub fn desk(language: Language) -> Desk {
    texts(language).desk()
}

/// The words of the pilot's screens in a language.
pub fn bistand(language: Language) -> Bistand {
    texts(language).bistand()
}
