//! Model A: two rates by need, for each participant and month, and a bonus. Nav's slides of November 2007.

use rust_decimal::Decimal;

use super::formulas::FORMULAS_A;
use super::settlement::{cost, steps};
use super::{Amounts, AnswersA, Places, StepId, Warning};
use crate::assess::CalculationStep;
use crate::law::rates::{self, BistandVariant};
use crate::values::Kroner;

/// What a month under model A comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettlementA {
    /// All of it.
    pub amounts: Amounts,
    /// Of it, the places for ordinary need.
    pub ordinaer: Variant,
    /// Of it, the places for extensive need.
    pub omfattende: Variant,
    /// What does not fit.
    pub warnings: Vec<Warning>,
    /// The steps that lead to the amounts, in order.
    pub steps: Vec<CalculationStep<StepId>>,
}

/// What the places of one variant come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variant {
    /// The commitment.
    pub tilsagn: Kroner,
    /// Participant-months that are paid.
    pub betalt: Decimal,
    /// What is settled.
    pub refusjon: Kroner,
    /// Places that the facilitators may fill, at most.
    pub cap: u32,
    /// Whether more were bought.
    pub over_tak: bool,
    /// Whether more participant-months were used than bought.
    pub over_plasser: bool,
}

/// Settles a month under model A.
///
/// ```
/// use kvp_veiviser::bistand::{AnswersA, Places, model_a};
/// use rust_decimal::dec;
///
/// let month = AnswersA {
///     ordinaer: Places { plasser: 15, deltakermaaneder: dec!(13.5) },
///     faste_ansettelser: 1,
///     ..AnswersA::default()
/// };
/// let amounts = model_a(&month).amounts;
/// assert_eq!(amounts.tilsagn.rounded(), dec!(51000));
/// assert_eq!(amounts.total.rounded(), dec!(53900));
/// ```
pub fn model_a(month: &AnswersA) -> SettlementA {
    let pilot = &rates::BISTAND_2008;
    let ordinaer = variant(&month.ordinaer, &pilot.ordinaer, month.tilretteleggere);
    let omfattende = variant(&month.omfattende, &pilot.omfattende, month.tilretteleggere);
    let amounts = Amounts::of(
        ordinaer.tilsagn + omfattende.tilsagn,
        ordinaer.refusjon + omfattende.refusjon,
        month.faste_ansettelser,
    );
    let mut warnings = Vec::new();
    if ordinaer.over_tak || omfattende.over_tak {
        warnings.push(Warning::OverTak);
    }
    if ordinaer.over_plasser || omfattende.over_plasser {
        warnings.push(Warning::OverPlasser);
    }
    let numbers = [
        pilot.ordinaer.per_month,
        month.ordinaer.plasser.into(),
        month.ordinaer.deltakermaaneder,
        ordinaer.betalt,
        pilot.omfattende.per_month,
        month.omfattende.plasser.into(),
        month.omfattende.deltakermaaneder,
        omfattende.betalt,
        pilot.bonus,
        month.faste_ansettelser.into(),
    ];
    let [tilsagn, refusjon, avregning, bonus, total] = amounts.all();
    let in_order = [
        ordinaer.tilsagn,
        ordinaer.refusjon,
        omfattende.tilsagn,
        omfattende.refusjon,
        tilsagn,
        refusjon,
        avregning,
        bonus,
        total,
    ];
    SettlementA {
        amounts,
        ordinaer,
        omfattende,
        warnings,
        steps: steps(&FORMULAS_A, &numbers, &in_order),
    }
}

fn variant(places: &Places, rates: &BistandVariant, tilretteleggere: u32) -> Variant {
    let bought = months(places.plasser);
    let betalt = places.deltakermaaneder.min(bought);
    let cap = rates.cap.saturating_mul(tilretteleggere);
    Variant {
        tilsagn: cost(bought, rates.per_month),
        betalt,
        refusjon: cost(betalt, rates.per_month),
        cap,
        over_tak: places.plasser > cap,
        over_plasser: places.deltakermaaneder > bought,
    }
}

/// A month for each of so many, with two decimals as parts of a month have.
pub(super) fn months(count: u32) -> Decimal {
    Decimal::new(i64::from(count).saturating_mul(100), 2)
}
