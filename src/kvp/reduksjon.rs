//! What takes from the qualification benefit (*reduksjon*), in this order: paid work, absence without permission, other benefits.

use rust_decimal::Decimal;

use crate::assess::{Calculation, Operation, StepValue};
use crate::kvp::{Amount, Answers, PerPeriod, Samordning, StepId, basis};
use crate::law::{Reference, Row, Rulebook, Table, rates};
use crate::values::{Fraction, Hours, Kroner};

/// What each kind of reduction takes of a typical month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reductions {
    /// Paid work or apprenticeship.
    pub arbeid: Kroner,
    /// Absence without permission.
    pub fravaer: Kroner,
    /// Benefits set off.
    pub samordning: Kroner,
}

/// A typical month, and twelve of them, when all reductions are taken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AfterReductions {
    /// In a typical month.
    pub per_month: Amount,
    /// In twelve such months.
    pub per_year: Amount,
}

/// Whether rehabilitation benefit is among those set off: it was replaced, and left the list, in 2010.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Rehabiliteringspenger {
    SetOff,
    Gone,
}

static REHABILITERINGSPENGER: Table<Rehabiliteringspenger> = Table::new(&[
    Row::new(basis::KAPITTEL_5A, Rehabiliteringspenger::SetOff),
    Row::new(basis::NY_LOV, Rehabiliteringspenger::Gone),
]);

/// Whether rehabilitation benefit is set off under this law.
pub fn sets_off_rehabiliteringspenger(rulebook: Rulebook) -> bool {
    rulebook.read(&REHABILITERINGSPENGER).value == Rehabiliteringspenger::SetOff
}

/// Reduces the gross amounts by what the answers say, recording only the reductions that take something.
pub fn reduce(
    answers: &Answers,
    gross: &PerPeriod,
    rulebook: Rulebook,
    calculation: &mut Calculation<StepId>,
) -> (Reductions, AfterReductions) {
    let mut month = Month {
        amount: gross.per_month,
        stoenad: StepId::StoenadPerMaaned,
        barnetillegg: StepId::BarnetilleggPerMaaned,
        total: StepId::TotalPerMaaned,
    };
    let reductions = Reductions {
        arbeid: month.work(answers, rulebook, calculation),
        fravaer: month.absence(answers, gross.per_day, rulebook, calculation),
        samordning: month.set_off(answers, rulebook, calculation),
    };
    let after = if month.amount == gross.per_month {
        AfterReductions {
            per_month: gross.per_month,
            per_year: gross.per_year,
        }
    } else {
        month.finish(rulebook, calculation)
    };
    (reductions, after)
}

/// A typical month on its way through the reductions, with the names of the steps that led here.
struct Month {
    amount: Amount,
    stoenad: StepId,
    barnetillegg: StepId,
    total: StepId,
}

/// The names of the steps that end one kind of reduction.
struct Stage {
    stoenad: StepId,
    barnetillegg: StepId,
    total: StepId,
    taken: StepId,
}

impl Month {
    /// Paid work: both parts are paid for the hours that are left of full time.
    fn work(
        &mut self,
        answers: &Answers,
        rulebook: Rulebook,
        calculation: &mut Calculation<StepId>,
    ) -> Kroner {
        let hours = answers.arbeidstimer_per_uke.unwrap_or_default();
        if hours.is_zero() {
            return Kroner::ZERO;
        }
        let full_time = rulebook.read(&rates::TIMER_PER_UKE).value;
        let left = hours_left(hours, full_time);
        let basis = rulebook.read(&basis::ARBEID).value;
        let full_time_basis = rulebook.read(&basis::FULLTID).value;
        calculation.given(
            StepId::TimerPerUke,
            Operation::Rate,
            StepValue::Decimal(full_time),
            full_time_basis,
        );
        calculation.given(
            StepId::Arbeidstimer,
            Operation::Answer,
            StepValue::Decimal(hours),
            basis,
        );
        calculation.number(
            StepId::TimerIgjen,
            Operation::Subtract,
            &[StepId::TimerPerUke, StepId::Arbeidstimer],
            left,
            basis,
        );
        let before = self.amount;
        self.amount = before.times(Fraction::part(left, full_time));
        for (id, from, value) in [
            (
                StepId::StoenadEtterArbeid,
                self.stoenad,
                self.amount.stoenad,
            ),
            (
                StepId::BarnetilleggEtterArbeid,
                self.barnetillegg,
                self.amount.barnetillegg,
            ),
        ] {
            calculation.amount(
                id,
                Operation::Share,
                &[from, StepId::TimerIgjen, StepId::TimerPerUke],
                value,
                basis,
            );
        }
        self.end(
            &Stage {
                stoenad: StepId::StoenadEtterArbeid,
                barnetillegg: StepId::BarnetilleggEtterArbeid,
                total: StepId::TotalEtterArbeid,
                taken: StepId::TrekkArbeid,
            },
            before,
            basis,
            calculation,
        )
    }

    /// Absence without permission: each hour costs its part of a benefit day, of both parts, never more than is left.
    fn absence(
        &mut self,
        answers: &Answers,
        per_day: Amount,
        rulebook: Rulebook,
        calculation: &mut Calculation<StepId>,
    ) -> Kroner {
        let hours = answers.ugyldig_fravaer_timer.unwrap_or_default();
        if hours.is_zero() {
            return Kroner::ZERO;
        }
        let day = rulebook.read(&rates::TIMER_PER_DAG).value;
        let basis = rulebook.read(&basis::FRAVAER).value;
        calculation.given(
            StepId::TimerPerDag,
            Operation::Rate,
            StepValue::Decimal(day),
            basis,
        );
        calculation.given(
            StepId::Fravaerstimer,
            Operation::Answer,
            StepValue::Decimal(hours),
            basis,
        );
        let absent = absent(answers, per_day, rulebook);
        for (id, from, value) in [
            (
                StepId::FravaerStoenad,
                StepId::StoenadPerDag,
                absent.stoenad,
            ),
            (
                StepId::FravaerBarnetillegg,
                StepId::BarnetilleggPerDag,
                absent.barnetillegg,
            ),
        ] {
            calculation.amount(
                id,
                Operation::Share,
                &[from, StepId::Fravaerstimer, StepId::TimerPerDag],
                value,
                basis,
            );
        }
        let before = self.amount;
        self.amount = Amount {
            stoenad: calculation.amount(
                StepId::StoenadEtterFravaer,
                Operation::Deduct,
                &[self.stoenad, StepId::FravaerStoenad],
                before.stoenad.less(absent.stoenad),
                basis,
            ),
            barnetillegg: calculation.amount(
                StepId::BarnetilleggEtterFravaer,
                Operation::Deduct,
                &[self.barnetillegg, StepId::FravaerBarnetillegg],
                before.barnetillegg.less(absent.barnetillegg),
                basis,
            ),
        };
        self.end(
            &Stage {
                stoenad: StepId::StoenadEtterFravaer,
                barnetillegg: StepId::BarnetilleggEtterFravaer,
                total: StepId::TotalEtterFravaer,
                taken: StepId::TrekkFravaer,
            },
            before,
            basis,
            calculation,
        )
    }

    /// Benefits one has a right to come off the qualification benefit krone for krone; the supplement is kept.
    fn set_off(
        &mut self,
        answers: &Answers,
        rulebook: Rulebook,
        calculation: &mut Calculation<StepId>,
    ) -> Kroner {
        let basis = rulebook.read(&basis::SAMORDNING).value;
        let benefits = benefits(answers.samordning.unwrap_or_default(), rulebook);
        if benefits.is_empty() {
            return Kroner::ZERO;
        }
        for &(id, amount) in &benefits {
            calculation.given(id, Operation::Answer, StepValue::Decimal(amount), basis);
        }
        let ids: Vec<StepId> = benefits.iter().map(|&(id, _)| id).collect();
        let sum = calculation.amount(
            StepId::Samordning,
            Operation::Add,
            &ids,
            set_off(answers, rulebook),
            basis,
        );
        let before = self.amount;
        self.amount.stoenad = calculation.amount(
            StepId::StoenadEtterSamordning,
            Operation::Deduct,
            &[self.stoenad, StepId::Samordning],
            before.stoenad.less(sum),
            basis,
        );
        self.end(
            &Stage {
                stoenad: StepId::StoenadEtterSamordning,
                barnetillegg: self.barnetillegg,
                total: StepId::TotalEtterSamordning,
                taken: StepId::TrekkSamordning,
            },
            before,
            basis,
            calculation,
        )
    }

    /// Ends one kind of reduction: what is left, and what it took.
    fn end(
        &mut self,
        stage: &Stage,
        before: Amount,
        basis: &'static [Reference],
        calculation: &mut Calculation<StepId>,
    ) -> Kroner {
        calculation.amount(
            stage.total,
            Operation::Add,
            &[stage.stoenad, stage.barnetillegg],
            self.amount.total(),
            basis,
        );
        let taken = calculation.amount(
            stage.taken,
            Operation::Subtract,
            &[self.total, stage.total],
            before.total() - self.amount.total(),
            basis,
        );
        self.stoenad = stage.stoenad;
        self.barnetillegg = stage.barnetillegg;
        self.total = stage.total;
        taken
    }

    /// The month as it ended, and twelve of them.
    fn finish(self, rulebook: Rulebook, calculation: &mut Calculation<StepId>) -> AfterReductions {
        let basis = rulebook.read(&basis::UTBETALING).value;
        let months = rulebook.read(&rates::MAANEDER_PER_AAR).value;
        let per_month = self.amount;
        let per_year = per_month.times(Fraction::whole(months));
        for (id, from, value) in [
            (StepId::StoenadEtterPerAar, self.stoenad, per_year.stoenad),
            (
                StepId::BarnetilleggEtterPerAar,
                self.barnetillegg,
                per_year.barnetillegg,
            ),
        ] {
            calculation.amount(
                id,
                Operation::Multiply,
                &[from, StepId::MaanederPerAar],
                value,
                basis,
            );
        }
        calculation.amount(
            StepId::TotalEtterPerAar,
            Operation::Add,
            &[StepId::StoenadEtterPerAar, StepId::BarnetilleggEtterPerAar],
            per_year.total(),
            basis,
        );
        AfterReductions {
            per_month,
            per_year,
        }
    }
}

/// What the hours absent are of the benefit days: as much of both parts as they are of the hours in a day.
pub fn absent(answers: &Answers, per_day: Amount, rulebook: Rulebook) -> Amount {
    let hours = answers.ugyldig_fravaer_timer.unwrap_or_default();
    let day = rulebook.read(&rates::TIMER_PER_DAG).value;
    per_day.times(Fraction::part(hours, day))
}

/// The benefits of a month that are set off, together.
pub fn set_off(answers: &Answers, rulebook: Rulebook) -> Kroner {
    let benefits = benefits(answers.samordning.unwrap_or_default(), rulebook);
    let amounts = benefits
        .into_iter()
        .map(|(_, amount)| Kroner::decimal(amount));
    amounts.sum()
}

fn hours_left(hours: Decimal, full_time: Decimal) -> Decimal {
    let left = Hours::decimal(full_time).less(Hours::decimal(hours));
    left.to_decimal()
}

/// The benefits that are set off on the law date and come to something.
fn benefits(samordning: Samordning, rulebook: Rulebook) -> Vec<(StepId, Decimal)> {
    let rehabiliteringspenger = samordning
        .rehabiliteringspenger
        .filter(|_| sets_off_rehabiliteringspenger(rulebook));
    [
        (StepId::Dagpenger, samordning.dagpenger),
        (StepId::Sykepenger, samordning.sykepenger),
        (StepId::Foreldrepenger, samordning.foreldrepenger),
        (StepId::Rehabiliteringspenger, rehabiliteringspenger),
    ]
    .into_iter()
    .filter_map(|(id, amount)| Some((id, amount.filter(|amount| !amount.is_zero())?)))
    .collect()
}
