//! What an organiser reports for a month.

use rust_decimal::{Decimal, dec};

/// Places, facilitators, participants, permanent jobs: more than the whole country had of any.
pub const MOST: u32 = 10_000;
/// Participant-months, hours of one kind: more than the whole country could use in a month.
pub const MOST_USED: Decimal = dec!(1000000);

/// A month under model A.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AnswersA {
    /// Need for follow-up and adaptation.
    pub ordinaer: Places,
    /// Extensive need.
    pub omfattende: Places,
    /// Facilitators (*tilretteleggere*).
    pub tilretteleggere: u32,
    /// Participants permanently employed in an ordinary enterprise after a completed probation.
    pub faste_ansettelser: u32,
}

impl Default for AnswersA {
    /// Nothing bought or used, by one facilitator.
    fn default() -> Self {
        Self {
            ordinaer: Places::default(),
            omfattende: Places::default(),
            tilretteleggere: 1,
            faste_ansettelser: 0,
        }
    }
}

/// The places of one variant, and their use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Places {
    /// Places (*plasser*) that Nav approved.
    pub plasser: u32,
    /// Participant-months: the months of all participants, parts of one as decimals, at most two.
    pub deltakermaaneder: Decimal,
}

/// A month under model B. Hours have at most two decimals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AnswersB {
    /// Facilitators (*tilretteleggere*), for whom Nav buys the hours.
    pub tilretteleggere: u32,
    /// Hours of guidance (*veiledning*) of participants.
    pub veiledningstimer: Decimal,
    /// Hours of guidance of employers.
    pub arbeidsgivertimer: Decimal,
    /// Hours of travel (*reise*) for follow-up.
    pub reisetimer: Decimal,
    /// Participants.
    pub deltakere: u32,
    /// Participants permanently employed in an ordinary enterprise after a completed probation.
    pub faste_ansettelser: u32,
}
