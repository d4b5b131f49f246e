//! Months of one model, one after the other.

use super::{Amounts, AnswersA, AnswersB, SettlementA, SettlementB, model_a, model_b};
use crate::values::Hours;

/// Months, and what they come to together. Each is settled by itself: what one month leaves unused, no other may use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series<M> {
    /// Each month, in order.
    pub months: Vec<M>,
    /// The exact sum of them.
    pub sum: Amounts,
}

/// Settles months under model A.
pub fn series_a(months: &[AnswersA]) -> Series<SettlementA> {
    let months: Vec<SettlementA> = months.iter().map(model_a).collect();
    let sum = months.iter().map(|month| month.amounts).sum();
    Series { months, sum }
}

/// Settles months under model B.
pub fn series_b(months: &[AnswersB]) -> Series<SettlementB> {
    let months: Vec<SettlementB> = months.iter().map(model_b).collect();
    let sum = months.iter().map(|month| month.amounts).sum();
    Series { months, sum }
}

impl Series<SettlementB> {
    /// The hours of follow-up of all months.
    pub fn timer(&self) -> Hours {
        self.months.iter().map(|month| month.timer).sum()
    }

    /// The hours bought for all months.
    pub fn kjoepte_timer(&self) -> Hours {
        self.months.iter().map(|month| month.kjoepte_timer).sum()
    }

    /// The hours above what was bought, month by month.
    pub fn timer_over_tilsagn(&self) -> Hours {
        self.months
            .iter()
            .map(|month| month.timer_over_tilsagn)
            .sum()
    }
}
