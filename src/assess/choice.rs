//! Answers chosen from a list.

/// An answer chosen from a list, with the word the contract has for each.
pub trait Choice: Copy + Eq + 'static {
    /// Every answer, in the order it is offered.
    const ALL: &'static [Self];

    /// The word in the contract.
    fn id(self) -> &'static str;

    /// Whether this is a definite answer, and not "I don't know".
    fn is_definite(self) -> bool;

    /// The answer with this word, spelt exactly so.
    fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|choice| choice.id() == id)
    }
}

/// Yes, no, or I don't know (*ja, nei, vet ikke*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum JaNei {
    /// Yes.
    Ja,
    /// No.
    Nei,
    /// I don't know.
    VetIkke,
}

impl Choice for JaNei {
    const ALL: &'static [Self] = &[Self::Ja, Self::Nei, Self::VetIkke];

    fn id(self) -> &'static str {
        match self {
            Self::Ja => "ja",
            Self::Nei => "nei",
            Self::VetIkke => "vet_ikke",
        }
    }

    fn is_definite(self) -> bool {
        self != Self::VetIkke
    }
}
