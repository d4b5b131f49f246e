//! What the programme pays beside other hours of paid work than those one has answered.

use rust_decimal::Decimal;

use crate::assess::Calculation;
use crate::kvp::{Amount, Answers, stoenad};
use crate::law::Rulebook;

/// A typical month after reductions with so many hours of paid work a week; none while the age is unknown.
pub fn month_with(answers: &Answers, hours: Decimal, rulebook: Rulebook) -> Option<Amount> {
    let working = Answers {
        arbeidstimer_per_uke: Some(hours),
        ..answers.clone()
    };
    let calculation = &mut Calculation::silent();
    let stipend = stoenad::stipend(&working, answers.alder?, rulebook, calculation);
    Some(stipend.net.per_month)
}
