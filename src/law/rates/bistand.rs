//! What the funding pilot of arbeid med bistand paid, in 2008 kroner.

use rust_decimal::{Decimal, dec};

/// Model A: what a place pays a month, and how many places a facilitator may fill.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BistandVariant {
    /// Kroner for each participant and month.
    pub per_month: Decimal,
    /// Places bought for each facilitator, at most.
    pub cap: u32,
}

/// The numbers of both models, from the slides of November 2007.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bistand {
    /// Model A, need for follow-up and adaptation.
    pub ordinaer: BistandVariant,
    /// Model A, extensive need.
    pub omfattende: BistandVariant,
    /// Model B: kroner for each hour of follow-up.
    pub per_hour: Decimal,
    /// Model B: hours bought for each facilitator and month.
    pub hours_per_month: u32,
    /// Model B: the part of a working month those hours are.
    pub share: Decimal,
    /// Model B: hours a participant takes a month, on average.
    pub norm_hours: u32,
    /// Model B: participants for each facilitator, at most.
    pub cap: u32,
    /// Both: kroner, once, for each participant permanently employed.
    pub bonus: Decimal,
    /// Participants for each facilitator in ordinary arbeid med bistand.
    pub guideline_participants: u32,
}

/// The pilot had one set of numbers for all its time.
pub const BISTAND_2008: Bistand = Bistand {
    ordinaer: BistandVariant {
        per_month: dec!(3400),
        cap: 15,
    },
    omfattende: BistandVariant {
        per_month: dec!(8500),
        cap: 6,
    },
    per_hour: dec!(550),
    hours_per_month: 95,
    share: dec!(0.60),
    norm_hours: 11,
    cap: 15,
    bonus: dec!(8000),
    guideline_participants: 12,
};
