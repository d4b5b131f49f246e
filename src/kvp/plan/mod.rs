//! The plan: what the programme pays month by month.

mod days;
mod taken;

use rust_decimal::Decimal;
use strum::IntoStaticStr;

pub use self::taken::{TakenOfMonth, taken};

use self::days::{DaySpan, PaidDays, spans, weekdays};
use crate::assess::{Calculation, CalculationStep, Operation, StepValue};
use crate::kvp::events::{CalendarEvent, moves};
use crate::kvp::stoenad::{self, Stoenad};
use crate::kvp::{Alder, Amount, Answers, RateTable, StepId, Utbetaling, basis};
use crate::law::{Rulebook, rates};
use crate::values::{Date, Fraction};

/// The programme month by month. Absence and set-off are not spread over it; [`taken`] tells what they take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The months the programme touches, in order.
    pub rows: Vec<PlanRow>,
    /// The steps to what each stretch of equal rates within a month pays, in order. A month is the sum of its stretches.
    pub steps: Vec<PlanSteps>,
    /// The tables whose newest row is used past the day it is known for, and which move what this person gets.
    pub projected: Vec<RateTable>,
}

/// The steps to what one stretch pays. Steps that are not taken again are as they last were.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanSteps {
    /// The stretch's first day.
    pub from: Date,
    /// The steps: from the rates where they are new, and always from the days that are paid.
    pub steps: Vec<CalculationStep<StepId>>,
}

impl Plan {
    /// What the whole programme pays: the exact sum of its rows.
    pub fn sum(&self) -> Amount {
        self.rows
            .iter()
            .fold(Amount::default(), |sum, row| sum + row.amount)
    }
}

/// One calendar month of the programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PlanRow {
    /// The first day of the calendar month.
    pub month: Date,
    /// Days of participation from Monday to Friday.
    pub weekdays: u32,
    /// Those of them that are paid.
    pub stoenad_days: u32,
    /// What the month pays.
    pub amount: Amount,
    /// Whether a rate is used past the day it is known for.
    pub projected: bool,
    /// What moves the amount in the month, each kind once.
    pub notes: Vec<Note>,
}

/// Something that is worth a note on a month of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Note {
    /// A birthday or a new rate that moves the amount.
    #[strum(transparent)]
    CalendarEvent(CalendarEvent),
    /// A rate is used past the day it is known for.
    Projected,
}

/// The plan, or none while age, start or length is unknown. `start` is the law of the first day.
pub fn plan(answers: &Answers, start: Rulebook) -> Option<Plan> {
    plan_with_hours(answers, start, &[])
}

/// The same where the hours of paid work a week change in the programme: each with the day from which there are so many.
pub fn plan_with_hours(
    answers: &Answers,
    start: Rulebook,
    hours: &[(Date, Decimal)],
) -> Option<Plan> {
    let alder = answers.alder?;
    let months = answers.program_maaneder?;
    let first = start.date();
    let end = first.plus_months(months);
    let changes = moves(answers, first, end.previous());
    let mut planner = Planner {
        // Absence and set-off are not spread over the plan.
        answers: Answers {
            ugyldig_fravaer_timer: None,
            samordning: None,
            ..answers.clone()
        },
        alder,
        hours,
        law: start,
        stoenad: None,
        paid: PaidDays::default(),
        steps: Vec::new(),
        projected: Vec::new(),
    };
    let mut rows = Vec::new();
    let starts = core::iter::successors(Some(first), |from| Some(from.first_of_next_month()));
    for from in starts.take_while(|&from| from < end) {
        let to = from.first_of_next_month().min(end);
        let changes: Vec<(Date, CalendarEvent)> = changes
            .iter()
            .copied()
            .filter(|&(day, _)| from <= day && day < to)
            .collect();
        rows.push(planner.row(from, to, &changes));
    }
    Some(Plan {
        rows,
        steps: planner.steps,
        projected: planner.projected,
    })
}

/// The plan on its way through the months.
struct Planner<'hours> {
    answers: Answers,
    alder: Alder,
    hours: &'hours [(Date, Decimal)],
    law: Rulebook,
    /// What is paid at the rates and ages of the day; none where something has changed since it was worked out.
    stoenad: Option<Stoenad>,
    paid: PaidDays,
    steps: Vec<PlanSteps>,
    projected: Vec<RateTable>,
}

impl Planner<'_> {
    fn row(&mut self, from: Date, to: Date, changes: &[(Date, CalendarEvent)]) -> PlanRow {
        let mut row = PlanRow {
            month: from.first_of_month(),
            weekdays: 0,
            stoenad_days: 0,
            amount: Amount::default(),
            projected: false,
            notes: Vec::new(),
        };
        let turns = self.hours.iter().map(|&(day, _)| day);
        let turns = turns.filter(|&day| from <= day && day < to);
        let days = changes.iter().map(|&(day, _)| day).chain(turns);
        for span in spans(from, to, days) {
            let mut turns = self.hours.iter();
            if let Some(&(_, hours)) = turns.find(|&&(day, _)| day == span.first) {
                self.answers.arbeidstimer_per_uke = Some(hours);
                self.stoenad = None;
            }
            if changes.iter().any(|&(day, _)| day == span.first) {
                self.stoenad = None;
            }
            let (stoenad_days, amount, projected) = self.earn(row.month, &span);
            row.weekdays = row.weekdays.saturating_add(span.weekdays);
            row.stoenad_days = row.stoenad_days.saturating_add(stoenad_days);
            row.amount = row.amount + amount;
            row.projected |= projected;
        }
        for &(_, event) in changes {
            let note = Note::CalendarEvent(event);
            if !row.notes.contains(&note) {
                row.notes.push(note);
            }
        }
        row.notes.extend(row.projected.then_some(Note::Projected));
        row
    }

    /// The days of a stretch that are paid, what for, and whether a rate is used past the day it is known for: of a month its part of the
    /// month's days from Monday to Friday, or by the day its part of the year's.
    fn earn(&mut self, month: Date, span: &DaySpan) -> (u32, Amount, bool) {
        let law = self.law.later(span.first);
        let mut calculation = Calculation::explained();
        let stoenad = self.stoenad.get_or_insert_with(|| {
            stoenad::stoenad(&self.answers, self.alder, law, &mut calculation)
        });
        let tables = stoenad::projected(stoenad.children, law);
        let projected = span.weekdays > 0 && !tables.is_empty();
        for table in tables.into_iter().filter(|_| projected) {
            if !self.projected.contains(&table) {
                self.projected.push(table);
            }
        }
        let works = stoenad.net.per_month != stoenad.gross.per_month;
        let utbetaling = self.answers.utbetaling.unwrap_or_default();
        let (stoenad_days, all_days, whole, basis) = match utbetaling {
            Utbetaling::Maaned => (
                span.weekdays,
                weekdays(month, month.first_of_next_month()),
                stoenad.net.per_month,
                law.read(&basis::UTBETALING).value,
            ),
            Utbetaling::Dag => (
                self.paid.take(span.weekdays, span.first),
                law.read(&rates::DAGER_PER_AAR).value,
                stoenad.net.per_year,
                law.read(&basis::DAGSATS).value,
            ),
        };
        let (of, [stoenad, barnetillegg]) = match (utbetaling, works) {
            (Utbetaling::Maaned, false) => (
                StepId::Hverdager,
                [StepId::StoenadPerMaaned, StepId::BarnetilleggPerMaaned],
            ),
            (Utbetaling::Maaned, true) => (
                StepId::Hverdager,
                [StepId::StoenadEtterArbeid, StepId::BarnetilleggEtterArbeid],
            ),
            (Utbetaling::Dag, false) => (
                StepId::DagerPerAar,
                [StepId::StoenadPerAar, StepId::BarnetilleggPerAar],
            ),
            (Utbetaling::Dag, true) => (
                StepId::DagerPerAar,
                [StepId::StoenadEtterPerAar, StepId::BarnetilleggEtterPerAar],
            ),
        };
        let amount = whole.times(Fraction::of(stoenad_days, all_days.max(1)));
        let mut count = |id, days: u32| {
            let days = StepValue::Decimal(Decimal::from(days));
            calculation.given(id, Operation::Count, days, basis);
        };
        if of == StepId::Hverdager {
            count(of, all_days);
        }
        count(StepId::Stoenadsdager, stoenad_days);
        for (id, from, value) in [
            (StepId::StoenadIMaaneden, stoenad, amount.stoenad),
            (
                StepId::BarnetilleggIMaaneden,
                barnetillegg,
                amount.barnetillegg,
            ),
        ] {
            let operands = [from, StepId::Stoenadsdager, of];
            calculation.amount(id, Operation::Share, &operands, value, basis);
        }
        calculation.amount(
            StepId::TotalIMaaneden,
            Operation::Add,
            &[StepId::StoenadIMaaneden, StepId::BarnetilleggIMaaneden],
            amount.total(),
            basis,
        );
        self.steps.push(PlanSteps {
            from: span.first,
            steps: calculation.into_steps(),
        });
        (stoenad_days, amount, projected)
    }
}
