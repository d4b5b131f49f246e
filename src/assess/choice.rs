//! Answers chosen from a list.

use strum::{IntoStaticStr, VariantArray, VariantNames};

use crate::values::Word;

/// An answer chosen from a list, with the word the contract has for each.
pub trait Choice: Word + Eq + VariantArray {
    /// Every answer, in the order it is offered.
    const ALL: &'static [Self] = Self::VARIANTS;

    /// Whether this is a definite answer, and not "I don't know".
    fn is_definite(self) -> bool;

    /// The answer with this word, spelt exactly so.
    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|choice| choice.id() == id)
    }
}

/// Yes, no, or I don't know (*ja, nei, vet ikke*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum JaNei {
    /// Yes.
    Ja,
    /// No.
    Nei,
    /// I don't know.
    VetIkke,
}

impl Choice for JaNei {
    fn is_definite(self) -> bool {
        self != Self::VetIkke
    }
}
