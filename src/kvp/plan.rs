//! The plan: what the programme pays month by month.

use crate::kvp::events::{Event, events};
use crate::kvp::reduksjon::share_left_by_work;
use crate::kvp::stoenad::Rate;
use crate::kvp::{Alder, Amount, Answers, Utbetaling};
use crate::law::{Rulebook, rates};
use crate::values::{Date, Fraction, Kroner};

/// The programme month by month. Absence and set-off are not spread over it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// The months the programme touches, in order.
    pub rows: Vec<PlanRow>,
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
    pub stipend_days: u32,
    /// What the month pays.
    pub amount: Amount,
    /// Whether a rate is used past the day it is known for.
    pub projected: bool,
    /// What changes in the month.
    pub notes: Vec<Note>,
}

/// Something that changes within a month of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Note {
    /// A birthday or a new rate.
    Event(Event),
    /// A rate is used past the day it is known for.
    Projected,
}

impl Note {
    /// The word in the contract.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Event(event) => event.id(),
            Self::Projected => "projected",
        }
    }
}

/// A stretch of days within one month in which nothing changes.
struct Stretch {
    first: Date,
    weekdays: u32,
}

/// The plan, or none while age, start or length is unknown. `rulebook` is that of the first day.
pub fn plan(answers: &Answers, start: Rulebook) -> Option<Plan> {
    let alder = answers.alder?;
    let months = answers.program_maaneder?;
    let first = start.date();
    let end = first.plus_months(months);
    let changes = events(answers, first, end.previous());
    let work = share_left_by_work(answers, start);
    let mut paid = PaidDays::default();
    let mut rows = Vec::new();
    let mut from = first;
    while from < end {
        let to = from.first_of_next_month().min(end);
        let changes: Vec<(Date, Event)> = changes
            .iter()
            .copied()
            .filter(|&(day, _)| from <= day && day < to)
            .collect();
        rows.push(row(answers, alder, work, from, to, &changes, &mut paid));
        from = to;
    }
    Some(Plan { rows })
}

fn row(
    answers: &Answers,
    alder: Alder,
    work: Fraction,
    from: Date,
    to: Date,
    changes: &[(Date, Event)],
    paid: &mut PaidDays,
) -> PlanRow {
    let mut row = PlanRow {
        month: from.first_of_month(),
        weekdays: 0,
        stipend_days: 0,
        amount: Amount::default(),
        projected: false,
        notes: Vec::new(),
    };
    for stretch in stretches(from, to, changes) {
        let per_year = per_year(answers, alder, stretch.first);
        let stipend_days = match answers.utbetaling.unwrap_or_default() {
            Utbetaling::Maaned => stretch.weekdays,
            Utbetaling::Dag => paid.take(stretch.weekdays, stretch.first),
        };
        let earned = match answers.utbetaling.unwrap_or_default() {
            Utbetaling::Maaned => {
                let months = rates::MAANEDER_PER_AAR.at(stretch.first).value;
                let weekdays = weekdays(row.month, row.month.first_of_next_month());
                per_year
                    .times(Fraction::of(1, months))
                    .times(Fraction::of(stipend_days, weekdays.max(1)))
            }
            Utbetaling::Dag => {
                let days = rates::DAGER_PER_AAR.at(stretch.first).value;
                per_year.times(Fraction::of(stipend_days, days))
            }
        };
        row.weekdays = row.weekdays.saturating_add(stretch.weekdays);
        row.stipend_days = row.stipend_days.saturating_add(stipend_days);
        row.amount = row.amount + earned.times(work);
        row.projected |= is_projected(stretch.first);
    }
    row.notes = changes
        .iter()
        .map(|&(_, event)| Note::Event(event))
        .collect();
    row.notes.extend(row.projected.then_some(Note::Projected));
    row
}

/// The year's amounts at the rates and ages of a day.
fn per_year(answers: &Answers, alder: Alder, day: Date) -> Amount {
    let rate = Rate::on(alder, day);
    let days = rates::DAGER_PER_AAR.at(day).value;
    let children = answers.barn.as_ref().map_or(0, |barn| barn.count_on(day));
    Amount {
        stoenad: Kroner::decimal(rates::GRUNNBELOEP.at(day).value)
            .times(Fraction::decimal(rates::FAKTOR.at(day).value))
            .times(rate.share_on(day)),
        barnetillegg: Kroner::decimal(rates::BARNETILLEGG.at(day).value)
            .times(Fraction::whole(children))
            .times(Fraction::whole(days)),
    }
}

fn is_projected(day: Date) -> bool {
    rates::GRUNNBELOEP.at(day).projected || rates::BARNETILLEGG.at(day).projected
}

/// The days from `from` up to `to`, cut where something changes.
fn stretches(from: Date, to: Date, changes: &[(Date, Event)]) -> Vec<Stretch> {
    let mut cuts = vec![from];
    cuts.extend(changes.iter().map(|&(day, _)| day));
    cuts.dedup();
    let ends = cuts.iter().copied().skip(1).chain([to]);
    cuts.iter()
        .zip(ends)
        .map(|(&first, end)| Stretch {
            first,
            weekdays: weekdays(first, end),
        })
        .collect()
}

/// Days from Monday to Friday from `from` up to, not including, `to`.
fn weekdays(from: Date, to: Date) -> u32 {
    let days = core::iter::successors(Some(from), |day| Some(day.next()));
    let weekdays = days
        .take_while(|&day| day < to)
        .filter(|day| day.is_weekday());
    u32::try_from(weekdays.count()).unwrap_or(u32::MAX)
}

/// The days paid so far in a calendar year, of which no more than 260 are.
#[derive(Default)]
struct PaidDays {
    year: i32,
    days: u32,
}

impl PaidDays {
    /// Pays for so many days, or for as many as the year has left.
    fn take(&mut self, weekdays: u32, day: Date) -> u32 {
        if self.year != day.year() {
            *self = Self {
                year: day.year(),
                days: 0,
            };
        }
        let most = rates::DAGER_PER_AAR.at(day).value;
        let taken = weekdays.min(most.saturating_sub(self.days));
        self.days = self.days.saturating_add(taken);
        taken
    }
}
