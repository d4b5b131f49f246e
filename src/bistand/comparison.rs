//! The two models side by side: the same participants under both, and where one begins to pay more than the other.

use rust_decimal::Decimal;

use super::model_a::months;
use super::{AnswersA, AnswersB, Places, SettlementA, SettlementB, model_a, model_b};
use crate::law::rates;
use crate::values::{Fraction, Hours, Kroner};

/// Those whom some facilitators follow through a whole month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Caseload {
    /// Facilitators.
    pub tilretteleggere: u32,
    /// Participants with need for follow-up and adaptation.
    pub ordinaer: NeedGroup,
    /// Participants with extensive need.
    pub omfattende: NeedGroup,
    /// Participants permanently employed in an ordinary enterprise after a completed probation.
    pub faste_ansettelser: u32,
}

/// Participants of one kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NeedGroup {
    /// How many.
    pub deltakere: u32,
    /// Hours of follow-up that each takes in the month, with at most two decimals.
    pub timer: Decimal,
}

/// A caseload under either model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// A place for each participant, used all month.
    pub a: SettlementA,
    /// The hours of all, as guidance: the kinds of hours are paid alike.
    pub b: SettlementB,
}

/// Settles the same caseload under both models.
pub fn compare(caseload: &Caseload) -> Comparison {
    Comparison {
        a: model_a(&caseload.month_a()),
        b: model_b(&caseload.month_b()),
    }
}

impl Caseload {
    /// The month under model A: a place for each participant, used all month.
    pub fn month_a(&self) -> AnswersA {
        AnswersA {
            ordinaer: self.ordinaer.places(),
            omfattende: self.omfattende.places(),
            tilretteleggere: self.tilretteleggere,
            faste_ansettelser: self.faste_ansettelser,
        }
    }

    /// The month under model B: the hours of all, as guidance.
    pub fn month_b(&self) -> AnswersB {
        let timer = self.ordinaer.hours() + self.omfattende.hours();
        let deltakere = self.ordinaer.deltakere;
        AnswersB {
            tilretteleggere: self.tilretteleggere,
            veiledningstimer: timer.to_decimal(),
            deltakere: deltakere.saturating_add(self.omfattende.deltakere),
            faste_ansettelser: self.faste_ansettelser,
            ..AnswersB::default()
        }
    }
}

impl NeedGroup {
    fn places(self) -> Places {
        Places {
            plasser: self.deltakere,
            deltakermaaneder: months(self.deltakere),
        }
    }

    fn hours(self) -> Hours {
        Hours::decimal(self.timer).times(self.deltakere)
    }
}

/// The hours a month at which a participant costs the same under both models; with fewer, model B costs less.
///
/// ```
/// use kvp_veiviser::{bistand, law::rates};
///
/// let pilot = &rates::BISTAND_2008;
/// assert_eq!(bistand::break_even(&pilot.ordinaer).rounded().to_string(), "6.18");
/// assert_eq!(bistand::break_even(&pilot.omfattende).rounded().to_string(), "15.45");
/// ```
pub fn break_even(variant: &rates::BistandVariant) -> Fraction {
    Fraction::part(variant.per_month, rates::BISTAND_2008.per_hour)
}

/// What a participant with so many hours a month costs under model B, as long as the hours were bought.
pub fn cost_of_hours(hours: Hours) -> Kroner {
    Kroner::decimal(rates::BISTAND_2008.per_hour).times(Fraction::decimal(hours.to_decimal()))
}

/// What a participant with the average need costs a month under model B.
pub fn average_participant() -> Kroner {
    let norm = Decimal::from(rates::BISTAND_2008.norm_hours);
    cost_of_hours(Hours::decimal(norm))
}
