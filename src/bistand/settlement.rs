//! What both models share: so much is bought at a price, what is used of it is paid, and a permanent job earns a bonus.

use core::iter::Sum;
use core::ops::Add;

use rust_decimal::Decimal;
use strum::{IntoStaticStr, VariantNames};

use super::StepId;
use crate::assess::{CalculationStep, Formula, StepValue};
use crate::law::rates;
use crate::values::{Fraction, Kroner};

/// What a month comes to, or several together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Amounts {
    /// The commitment (*tilsagn*) for what was bought.
    pub tilsagn: Kroner,
    /// What is settled (*refusjon*) for what was used, never above the commitment.
    pub refusjon: Kroner,
    /// What of the commitment was not used (*avregning*).
    pub avregning: Kroner,
    /// The bonus for permanent jobs, on a claim of its own.
    pub bonus: Kroner,
    /// Settlement and bonus.
    pub total: Kroner,
}

impl Amounts {
    /// What a commitment and its settlement come to, with so many permanent jobs.
    pub(super) fn of(tilsagn: Kroner, refusjon: Kroner, faste_ansettelser: u32) -> Self {
        let bonus = Kroner::decimal(rates::BISTAND_2008.bonus);
        let bonus = bonus.times(Fraction::whole(faste_ansettelser));
        Self {
            tilsagn,
            refusjon,
            avregning: tilsagn - refusjon,
            bonus,
            total: refusjon + bonus,
        }
    }

    /// All of them, in the order of their steps.
    pub(super) const fn all(&self) -> [Kroner; 5] {
        [
            self.tilsagn,
            self.refusjon,
            self.avregning,
            self.bonus,
            self.total,
        ]
    }
}

impl Add for Amounts {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            tilsagn: self.tilsagn + other.tilsagn,
            refusjon: self.refusjon + other.refusjon,
            avregning: self.avregning + other.avregning,
            bonus: self.bonus + other.bonus,
            total: self.total + other.total,
        }
    }
}

impl Sum for Amounts {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::default(), Add::add)
    }
}

/// What the numbers reported do not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Warning {
    /// Model A: more places of a variant than the facilitators may fill.
    OverTak,
    /// Model A: more participant-months of a variant than places; the excess is not paid.
    OverPlasser,
    /// Model B: at average need the participants take more hours than were bought.
    NormOverKjoepteTimer,
}

/// What so many places or hours cost.
pub fn cost(of: Decimal, each: Decimal) -> Kroner {
    Kroner::decimal(each).times(Fraction::decimal(of))
}

/// The steps of a model: those that come to plain numbers, then those that come to amounts.
pub fn steps(
    formulas: &[Formula<StepId>],
    numbers: &[Decimal],
    amounts: &[Kroner],
) -> Vec<CalculationStep<StepId>> {
    debug_assert_eq!(
        formulas.len(),
        numbers.len().saturating_add(amounts.len()),
        "a formula without a number, or a number without a formula"
    );
    let mut steps = Vec::new();
    let mut formulas = formulas.iter();
    for (&number, formula) in numbers.iter().zip(formulas.by_ref()) {
        steps.push(formula.step(StepValue::Decimal(number)));
    }
    for (&amount, formula) in amounts.iter().zip(formulas) {
        steps.push(formula.step(StepValue::Kroner(amount)));
    }
    steps
}
