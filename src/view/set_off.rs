//! The benefits that are set off krone for krone, of which one says how much one gets.

use rust_decimal::Decimal;
use strum::{IntoStaticStr, VariantArray};

use crate::kvp::{Samordning, sets_off_rehabiliteringspenger};
use crate::law::Rulebook;
use crate::texts::Texts;

/// A benefit that is set off krone for krone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "camelCase")]
pub enum SetOff {
    /// Unemployment benefit.
    Dagpenger,
    /// Sickness benefit.
    Sykepenger,
    /// Parental benefit.
    Foreldrepenger,
    /// Rehabilitation benefit, before 2010.
    Rehabiliteringspenger,
}

impl SetOff {
    /// All of them, in the statute's order.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The label of its field.
    pub fn label(self, texts: Texts) -> &'static str {
        let words = texts.questions().ytelser().set_off();
        match self {
            Self::Dagpenger => words.dagpenger(),
            Self::Sykepenger => words.sykepenger(),
            Self::Foreldrepenger => words.foreldrepenger(),
            Self::Rehabiliteringspenger => words.rehabiliteringspenger(),
        }
    }

    /// Whether it is set off under this law.
    pub fn is_in_force(self, amounts: Rulebook) -> bool {
        self != Self::Rehabiliteringspenger || sets_off_rehabiliteringspenger(amounts)
    }

    /// What was answered of it, in kroner a month.
    pub const fn of(self, answered: &Samordning) -> Option<Decimal> {
        match self {
            Self::Dagpenger => answered.dagpenger,
            Self::Sykepenger => answered.sykepenger,
            Self::Foreldrepenger => answered.foreldrepenger,
            Self::Rehabiliteringspenger => answered.rehabiliteringspenger,
        }
    }
}
