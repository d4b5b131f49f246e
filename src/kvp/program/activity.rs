//! What a programme can hold.

use rust_decimal::Decimal;
use strum::{IntoStaticStr, VariantArray, VariantNames};

use crate::assess::Choice;

/// An activity, its hours, and the weeks it fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Activity {
    /// What is done.
    pub kind: ActivityKind,
    /// Hours a week, 0–37.5 with at most two decimals.
    pub hours: Decimal,
    /// The first week, counted from one; the programme's first where none is given.
    pub from_week: Option<u32>,
    /// The last week; the programme's last where none is given.
    pub to_week: Option<u32>,
}

/// What an activity counts as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantNames)]
pub enum Category {
    /// Work-oriented (*arbeidsrettet*).
    #[strum(serialize = "arbeidsrettet")]
    WorkOriented,
    /// Supporting.
    #[strum(serialize = "stoettende")]
    Supporting,
    /// Paid.
    #[strum(serialize = "betalt")]
    Paid,
}

/// The activities to choose among.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum ActivityKind {
    /// A labour-market measure.
    Arbeidsmarkedstiltak,
    /// Work practice.
    Arbeidstrening,
    /// Supported employment.
    ArbeidMedBistand,
    /// A wage subsidy.
    Loennstilskudd,
    /// Education or qualification.
    Opplaering,
    /// Norwegian lessons.
    Norskopplaering,
    /// Job search.
    Jobbsoeking,
    /// Motivation and coping.
    Mestringstrening,
    /// Physical activity and diet.
    FysiskAktivitet,
    /// Treatment and health care.
    Behandling,
    /// Money advice.
    OekonomiskRaadgivning,
    /// Training in living on one's own.
    Botrening,
    /// Own activity.
    Egenaktivitet,
    /// Ordinary work.
    OrdinaertArbeid,
    /// Apprenticeship.
    Laeretid,
}

impl ActivityKind {
    /// What it counts as.
    pub const fn category(self) -> Category {
        match self {
            Self::Arbeidsmarkedstiltak
            | Self::Arbeidstrening
            | Self::ArbeidMedBistand
            | Self::Loennstilskudd
            | Self::Opplaering
            | Self::Norskopplaering
            | Self::Jobbsoeking => Category::WorkOriented,
            Self::Mestringstrening
            | Self::FysiskAktivitet
            | Self::Behandling
            | Self::OekonomiskRaadgivning
            | Self::Botrening
            | Self::Egenaktivitet => Category::Supporting,
            Self::OrdinaertArbeid | Self::Laeretid => Category::Paid,
        }
    }
}

impl Choice for ActivityKind {
    fn is_definite(self) -> bool {
        true
    }
}
