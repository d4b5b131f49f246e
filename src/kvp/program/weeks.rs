//! The hours of a programme, week by week.

use rust_decimal::Decimal;

use super::{Activity, ActivityKind, Category, DAYS_A_WEEK, Programme};

/// The hours of a week, by category.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hours {
    /// Work-oriented.
    pub work_oriented: Decimal,
    /// Supporting.
    pub supporting: Decimal,
    /// Paid.
    pub paid: Decimal,
    /// Of the paid ones, those of ordinary work.
    pub ordinary_work: Decimal,
}

impl Hours {
    /// All hours together.
    pub fn total(&self) -> Decimal {
        sum([self.work_oriented, self.supporting, self.paid])
    }

    /// The hours that lead straight to work: work-oriented measures, and work itself.
    pub fn towards_work(&self) -> Decimal {
        sum([self.work_oriented, self.paid])
    }

    fn add(&mut self, activity: &Activity) {
        let slot = match activity.kind.category() {
            Category::WorkOriented => &mut self.work_oriented,
            Category::Supporting => &mut self.supporting,
            Category::Paid => &mut self.paid,
        };
        *slot = sum([*slot, activity.hours]);
        if activity.kind == ActivityKind::OrdinaertArbeid {
            self.ordinary_work = sum([self.ordinary_work, activity.hours]);
        }
    }
}

fn sum(hours: impl IntoIterator<Item = Decimal>) -> Decimal {
    hours.into_iter().fold(Decimal::ZERO, |sum, hours| {
        sum.checked_add(hours).unwrap_or(Decimal::MAX)
    })
}

/// Weeks that follow each other and are alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The first of them, counted from one.
    pub from_week: u32,
    /// The last of them.
    pub to_week: u32,
    /// The hours of each of them.
    pub hours: Hours,
}

const MONTHS_A_YEAR: u32 = 12;
const WEEKS_A_YEAR: u32 = 52;

impl Programme {
    /// How many weeks it lasts: by its dates, else by its months, else through its last activity; at least one.
    pub fn weeks(&self) -> u32 {
        let by_months = self.months.map(|months| match self.start {
            Some(start) => start
                .days_until(start.plus_months(months))
                .div_ceil(DAYS_A_WEEK),
            None => months.saturating_mul(WEEKS_A_YEAR).div_ceil(MONTHS_A_YEAR),
        });
        let last_activity = self
            .activities
            .iter()
            .filter_map(|activity| activity.to_week.max(activity.from_week))
            .max();
        by_months.or(last_activity).unwrap_or(1).max(1)
    }

    /// Its weeks, in stretches that are alike.
    pub fn stretches(&self) -> Vec<Stretch> {
        let last = self.weeks();
        let starts = self.activities.iter().flat_map(|activity| {
            let after = activity.to_week.map(|week| week.saturating_add(1));
            [activity.from_week, after].into_iter().flatten()
        });
        let mut starts: Vec<u32> = starts
            .filter(|week| (2..=last).contains(week))
            .chain([1])
            .collect();
        starts.sort_unstable();
        starts.dedup();
        let ends = starts
            .iter()
            .skip(1)
            .map(|start| start.saturating_sub(1))
            .chain([last]);
        starts
            .iter()
            .zip(ends)
            .map(|(&from_week, to_week)| Stretch {
                from_week,
                to_week,
                hours: self.hours_in(from_week),
            })
            .collect()
    }

    fn hours_in(&self, week: u32) -> Hours {
        let mut hours = Hours::default();
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
