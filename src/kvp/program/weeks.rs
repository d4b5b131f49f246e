//! The hours of a programme, week by week.

use super::{Activity, ActivityKind, Category, Programme};
use crate::values::Hours;

/// The hours of a week, by category.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WeekHours {
    /// Work-oriented.
    pub work_oriented: Hours,
    /// Supporting.
    pub supporting: Hours,
    /// Paid.
    pub paid: Hours,
    /// Of the paid ones, those of ordinary work.
    pub ordinary_work: Hours,
}

impl WeekHours {
    /// All hours together.
    pub fn total(&self) -> Hours {
        self.work_oriented + self.supporting + self.paid
    }

    /// The hours that lead straight to work: work-oriented measures, and work itself.
    pub fn towards_work(&self) -> Hours {
        self.work_oriented + self.paid
    }

    fn add(&mut self, activity: &Activity) {
        let hours = Hours::decimal(activity.hours);
        let slot = match activity.kind.category() {
            Category::WorkOriented => &mut self.work_oriented,
            Category::Supporting => &mut self.supporting,
            Category::Paid => &mut self.paid,
        };
        *slot = *slot + hours;
        if activity.kind == ActivityKind::OrdinaertArbeid {
            self.ordinary_work = self.ordinary_work + hours;
        }
    }
}

/// Weeks that follow each other and are alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeekSpan {
    /// The first of them, counted from one.
    pub from_week: u32,
    /// The last of them.
    pub to_week: u32,
    /// The hours of each of them.
    pub hours: WeekHours,
}

impl WeekSpan {
    /// How many weeks.
    pub const fn weeks(&self) -> u32 {
        self.to_week
            .saturating_sub(self.from_week)
            .saturating_add(1)
    }
}

/// Days in a week.
pub const DAYS_A_WEEK: u32 = 7;
const MONTHS_A_YEAR: u32 = 12;
const WEEKS_A_YEAR: u32 = 52;

impl Programme {
    /// How many whole weeks it lasts: by its dates, else by its months, else through its last activity; at least one.
    /// The days that are left over, one or two in a year, are no week that must be full.
    pub fn weeks(&self) -> u32 {
        let by_months = self.months.map(|months| match self.start {
            Some(start) => start
                .days_until(start.plus_months(months))
                .div_euclid(DAYS_A_WEEK),
            None => months
                .saturating_mul(WEEKS_A_YEAR)
                .div_euclid(MONTHS_A_YEAR),
        });
        let last_activity = self
            .activities
            .iter()
            .filter_map(|activity| activity.to_week.max(activity.from_week))
            .max();
        by_months.or(last_activity).unwrap_or(1).max(1)
    }

    /// Its weeks, in stretches that are alike.
    pub fn spans(&self) -> Vec<WeekSpan> {
        let last = self.weeks();
        let starts = self.activities.iter().flat_map(|activity| {
            let after = activity.to_week.map(|week| week.saturating_add(1));
            [activity.from_week, after].into_iter().flatten()
        });
        let mut weeks = vec![1];
        for week in starts.filter(|week| (2..=last).contains(week)) {
            if let Err(place) = weeks.binary_search(&week) {
                weeks.insert(place, week);
            }
        }
        let starts = weeks;
        let ends = starts
            .iter()
            .skip(1)
            .map(|start| start.saturating_sub(1))
            .chain([last]);
        starts
            .iter()
            .zip(ends)
            .map(|(&from_week, to_week)| WeekSpan {
                from_week,
                to_week,
                hours: self.hours_in(from_week),
            })
            .collect()
    }

    fn hours_in(&self, week: u32) -> WeekHours {
        let mut hours = WeekHours::default();
        for activity in &self.activities {
            let begun = activity.from_week.is_none_or(|from| from <= week);
            let ended = activity.to_week.is_some_and(|to| to < week);
            if begun && !ended {
                hours.add(activity);
            }
        }
        hours
    }
}
