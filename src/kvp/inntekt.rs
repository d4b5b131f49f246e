//! What one has together (*inntekt*): the benefit after reductions, and the wage of the hours beside the programme.

use rust_decimal::Decimal;

use crate::assess::{Calculation, Operation, StepValue};
use crate::kvp::{Answers, StepId, Stoenad, basis};
use crate::law::{Rulebook, rates};
use crate::values::{Fraction, Kroner};

/// Wage, and benefit after reductions with the wage, before tax. What is earned does not matter for the qualification benefit: § 37 counts hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Income {
    /// In a typical month: a twelfth of a year.
    pub per_month: Earned,
    /// In a year of 52 weeks' wages. Holiday pay is not in it.
    pub per_year: Earned,
}

/// A wage, and what it comes to together with the qualification benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Earned {
    /// The wage before tax.
    pub loenn: Kroner,
    /// Benefit and supplement after reductions, and the wage.
    pub total: Kroner,
}

/// What one has together; none where no hourly wage is given.
pub fn income(
    answers: &Answers,
    stoenad: &Stoenad,
    rulebook: Rulebook,
    calculation: &mut Calculation<StepId>,
) -> Option<Income> {
    let wage = answers.timeloenn?;
    let hours = answers.arbeidstimer_per_uke.unwrap_or_default();
    let work = rulebook.read(&basis::ARBEID).value;
    let pay = rulebook.read(&basis::UTBETALING).value;
    let given = |calculation: &mut Calculation<StepId>, id, operation, number| {
        calculation.given(id, operation, StepValue::Decimal(number), work);
    };
    if hours.is_zero() {
        // Hours that take nothing of the qualification benefit are no step of it.
        given(calculation, StepId::Arbeidstimer, Operation::Answer, hours);
    }
    let weeks = rulebook.read(&rates::UKER_PER_AAR).value;
    given(calculation, StepId::Timeloenn, Operation::Answer, wage);
    given(
        calculation,
        StepId::UkerPerAar,
        Operation::Rate,
        Decimal::from(weeks),
    );
    let loenn_per_year = calculation.amount(
        StepId::LoennPerAar,
        Operation::Multiply,
        &[StepId::Timeloenn, StepId::Arbeidstimer, StepId::UkerPerAar],
        Kroner::decimal(wage)
            .times(Fraction::decimal(hours))
            .times(Fraction::whole(weeks)),
        work,
    );
    let total_per_year = calculation.amount(
        StepId::SamletPerAar,
        Operation::Add,
        &[stoenad.total_per_year(), StepId::LoennPerAar],
        stoenad.net.per_year.total() + loenn_per_year,
        work,
    );
    let month = Fraction::of(1, rulebook.read(&rates::MAANEDER_PER_AAR).value);
    let mut per_month = |id, year, amount: Kroner| {
        let operands = [year, StepId::MaanederPerAar];
        calculation.amount(id, Operation::Divide, &operands, amount.times(month), pay)
    };
    Some(Income {
        per_month: Earned {
            loenn: per_month(StepId::LoennPerMaaned, StepId::LoennPerAar, loenn_per_year),
            total: per_month(
                StepId::SamletPerMaaned,
                StepId::SamletPerAar,
                total_per_year,
            ),
        },
        per_year: Earned {
            loenn: loenn_per_year,
            total: total_per_year,
        },
    })
}
