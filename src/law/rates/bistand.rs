//! What the funding pilot of arbeid med bistand paid, in 2008 kroner, and how the measure had grown before it.

use rust_decimal::{Decimal, dec};

use crate::values::Date;

/// Where every number of this file stands.
const SLIDES: &str = "Arbeids- og velferdsdirektoratet, slides Arbeid med bistand, 8 Nov 2007";

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
    /// The pilot's first day: it began with the first quarter of 2008.
    pub first: Date,
    /// Its last day: it lasted two years.
    pub last: Date,
    /// Where the numbers stand.
    pub source: &'static str,
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

/// The pilot had one set of numbers for all its time, so they are no table that is read on a date.
pub static BISTAND_2008: Bistand = Bistand {
    first: Date::literal(2008, 1, 1),
    last: Date::literal(2009, 12, 31),
    source: SLIDES,
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

/// How many took part in arbeid med bistand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct BistandCount {
    /// The year they were counted for.
    pub year: u32,
    /// The month, where the count is of one.
    pub month: Option<u32>,
    /// Participants.
    pub participants: u32,
    /// Those whom the source counts apart, as combined.
    pub combined: u32,
}

/// How arbeid med bistand had grown before the pilot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BistandGrowth {
    /// Where the numbers stand.
    pub source: &'static str,
    /// Participants, oldest first.
    pub participants: &'static [BistandCount],
    /// The year at whose end facilitators and units were counted.
    pub staff_year: u32,
    /// Facilitators.
    pub facilitators: u32,
    /// Units they worked in.
    pub units: u32,
}

/// Participants from 2003 until the autumn before the pilot.
pub static BISTAND_GROWTH: BistandGrowth = BistandGrowth {
    source: SLIDES,
    participants: &[
        BistandCount::of_year(2003, 2800),
        BistandCount::of_year(2004, 3226),
        BistandCount::of_year(2005, 4030),
        BistandCount::of_year(2006, 5157),
        BistandCount {
            year: 2007,
            month: Some(9),
            participants: 5396,
            combined: 881,
        },
    ],
    staff_year: 2006,
    facilitators: 624,
    units: 176,
};

impl BistandCount {
    const fn of_year(year: u32, participants: u32) -> Self {
        Self {
            year,
            month: None,
            participants,
            combined: 0,
        }
    }
}
