//! Model B: hours of follow-up at one price, and a bonus. Nav's slides of November 2007.

use rust_decimal::Decimal;

use super::formulas::FORMULAS_B;
use super::settlement::{cost, steps};
use super::{Amounts, AnswersB, StepId, Warning};
use crate::assess::CalculationStep;
use crate::law::rates;
use crate::values::Hours;

/// What a month under model B comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettlementB {
    /// Hours of follow-up that count: guidance of participant and employer, and travel.
    pub timer: Hours,
    /// Hours that Nav bought, which are also the least that must be spent.
    pub kjoepte_timer: Hours,
    /// What it comes to.
    pub amounts: Amounts,
    /// Whether fewer hours were spent than the least.
    pub under_minstekrav: bool,
    /// Hours above what was bought, which are not paid without a new order.
    pub timer_over_tilsagn: Hours,
    /// Hours the participants take at average need.
    pub normtimer: Hours,
    /// Participants that the facilitators may follow, at most.
    pub cap: u32,
    /// Whether there are more.
    pub over_tak: bool,
    /// What does not fit.
    pub warnings: Vec<Warning>,
    /// The steps that lead to hours and amounts, in order.
    pub steps: Vec<CalculationStep<StepId>>,
}

/// Settles a month under model B.
///
/// ```
/// use kvp_veiviser::bistand::{AnswersB, model_b};
/// use rust_decimal::dec;
///
/// let month = AnswersB {
///     tilretteleggere: 1,
///     veiledningstimer: dec!(60),
///     reisetimer: dec!(40.5),
///     ..AnswersB::default()
/// };
/// let settled = model_b(&month);
/// assert_eq!(settled.timer_over_tilsagn.to_decimal(), dec!(5.5));
/// assert_eq!(settled.amounts.total.rounded(), dec!(52250));
/// ```
pub fn model_b(month: &AnswersB) -> SettlementB {
    let pilot = &rates::BISTAND_2008;
    let hours_each = Decimal::from(pilot.hours_per_month);
    let norm_each = Decimal::from(pilot.norm_hours);
    let kjoepte_timer = Hours::decimal(hours_each).times(month.tilretteleggere);
    let normtimer = Hours::decimal(norm_each).times(month.deltakere);
    let timer = Hours::decimal(month.veiledningstimer)
        + Hours::decimal(month.arbeidsgivertimer)
        + Hours::decimal(month.reisetimer);
    let timer_over_tilsagn = timer.less(kjoepte_timer);
    let bought = kjoepte_timer.to_decimal();
    let paid = timer.min(kjoepte_timer).to_decimal();
    let amounts = Amounts::of(
        cost(bought, pilot.per_hour),
        cost(paid, pilot.per_hour),
        month.faste_ansettelser,
    );
    let cap = pilot.cap.saturating_mul(month.tilretteleggere);
    let mut warnings = Vec::new();
    if normtimer > kjoepte_timer {
        warnings.push(Warning::NormOverKjoepteTimer);
    }
    let numbers = [
        month.tilretteleggere.into(),
        hours_each,
        bought,
        month.veiledningstimer,
        month.arbeidsgivertimer,
        month.reisetimer,
        timer.to_decimal(),
        paid,
        timer_over_tilsagn.to_decimal(),
        month.deltakere.into(),
        norm_each,
        normtimer.to_decimal(),
        pilot.per_hour,
        pilot.bonus,
        month.faste_ansettelser.into(),
    ];
    SettlementB {
        timer,
        kjoepte_timer,
        amounts,
        under_minstekrav: timer < kjoepte_timer,
        timer_over_tilsagn,
        normtimer,
        cap,
        over_tak: month.deltakere > cap,
        warnings,
        steps: steps(&FORMULAS_B, &numbers, &amounts.all()),
    }
}
