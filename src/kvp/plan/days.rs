//! The days of the plan: Monday to Friday, cut where something changes, and no more of them paid in a year than the law allows.

use crate::law::rates;
use crate::values::Date;

/// A span of days within one month in which nothing changes.
pub struct DaySpan {
    /// Its first day.
    pub first: Date,
    /// Its days from Monday to Friday.
    pub weekdays: u32,
}

/// The days from `from` up to `to`, cut on the days when something changes.
pub fn spans(from: Date, to: Date, changes: impl Iterator<Item = Date>) -> Vec<DaySpan> {
    let mut cuts = vec![from];
    cuts.extend(changes);
    cuts.sort_unstable();
    cuts.dedup();
    let ends = cuts.iter().copied().skip(1).chain([to]);
    cuts.iter()
        .zip(ends)
        .map(|(&first, end)| DaySpan {
            first,
            weekdays: weekdays(first, end),
        })
        .collect()
}

/// Days from Monday to Friday from `from` up to, not including, `to`.
pub fn weekdays(from: Date, to: Date) -> u32 {
    let days = core::iter::successors(Some(from), |day| Some(day.next()));
    let weekdays = days
        .take_while(|&day| day < to)
        .filter(|day| day.is_weekday());
    u32::try_from(weekdays.count()).unwrap_or(u32::MAX)
}

/// The days paid so far in a calendar year, of which no more than 260 are.
#[derive(Default)]
pub struct PaidDays {
    year: i32,
    days: u32,
}

impl PaidDays {
    /// Pays for so many days, or for as many as the year has left.
    pub fn take(&mut self, weekdays: u32, day: Date) -> u32 {
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
