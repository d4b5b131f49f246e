//! A programme as Nav and its participant plan it.

use super::Activity;
use crate::law::{Rulebook, rates};
use crate::values::Date;

/// A programme as it is planned.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Programme {
    /// What it holds.
    pub activities: Vec<Activity>,
    /// Its first day.
    pub start: Option<Date>,
    /// The day the application arrived.
    pub application: Option<Date>,
    /// The day one was notified of the decision.
    pub decision: Option<Date>,
    /// How many months it lasts, 1–60: all of it, or what the new decision is for where `months_used` is known.
    pub months: Option<u32>,
    /// How many months were used before the new decision, 0–60, without approved leave and interruptions.
    pub months_used: Option<u32>,
}

impl Programme {
    /// The last day to start: so many months after the application arrived.
    pub(super) fn latest_start(&self, rulebook: Rulebook) -> Option<Date> {
        let months = rulebook.read(&rates::OPPSTART_MAANEDER).value;
        Some(self.application?.plus_months(months))
    }
}
