//! The programme itself: what it must hold, how long it lasts, and when it must start.

mod activity;
mod complaint;
mod ending;
mod leave;
mod rules;
mod weeks;

pub use activity::{Activity, ActivityKind, Category};
pub use complaint::Complaint;
pub use ending::Ending;
pub use leave::{Alone, Care, FIRST_LEAVE_DATE, LeaveRights, leave_rights};
pub use rules::{RULES, RuleId, RuleReason};
pub use weeks::{Stretch, WeekHours};

use self::complaint::complaint;
use crate::assess::{Condition, Finding};
use crate::law::{OutsideCoverage, Rulebook, rates};
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
    /// The day one was told of the decision.
    pub decision: Option<Date>,
    /// How many months it lasts, 1–60: all of it, or what the new decision is for where `months_used` is known.
    pub months: Option<u32>,
    /// How many months were used before the new decision, 0–60, without approved leave and interruptions.
    pub months_used: Option<u32>,
}

/// A rule for the programme.
pub type Rule = Condition<RuleId, Programme, RuleReason>;

/// What the rules say of a programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammeAssessment {
    /// The date whose law was used.
    pub law_date: Date,
    /// Every rule in force.
    pub findings: Vec<Finding<RuleId, RuleReason>>,
    /// The hours of each category, week by week, in stretches of weeks that are alike.
    pub weeks: Vec<Stretch>,
    /// The last day to start, where the day of application is known.
    pub latest_start: Option<Date>,
    /// The last day to complain, where the day one was told of the decision is known.
    pub complaint: Option<Complaint>,
}

/// Assesses a programme under the law of a day.
///
/// # Errors
/// [`OutsideCoverage`] when there are no rules for the day.
pub fn assess_programme(
    programme: &Programme,
    law_date: Date,
) -> Result<ProgrammeAssessment, OutsideCoverage> {
    let rulebook = Rulebook::at(law_date)?;
    Ok(ProgrammeAssessment {
        law_date,
        findings: RULES
            .iter()
            .filter_map(|rule| rule.find(programme, rulebook))
            .collect(),
        weeks: programme.stretches(),
        latest_start: programme.latest_start(rulebook),
        complaint: programme.decision.map(|told| complaint(told, rulebook)),
    })
}

const DAYS_A_WEEK: u32 = 7;

impl Programme {
    /// The last day to start: so many months after the application arrived.
    fn latest_start(&self, rulebook: Rulebook) -> Option<Date> {
        let months = rulebook.read(&rates::OPPSTART_MAANEDER).value;
        Some(self.application?.plus_months(months))
    }
}
