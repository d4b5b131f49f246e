//! The programme itself: what it must hold, how long it lasts, and when it must start.

mod activity;
mod leave;
mod rules;
mod weeks;

pub use activity::{Activity, ActivityKind, Category};
pub use leave::{Alone, Care, FIRST_LEAVE_DATE, LeaveRights, leave_rights};
pub use rules::{RULES, RuleId, RuleReason};
pub use weeks::{Stretch, WeekHours};

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
    /// The day of the decision.
    pub decision: Option<Date>,
    /// How many months it lasts, 1–60.
    pub months: Option<u32>,
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
    /// The last day to complain, where the day of the decision is known.
    pub complaint_deadline: Option<Date>,
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
        complaint_deadline: programme.decision.map(|decision| {
            let weeks = rulebook.read(&rates::KLAGEFRIST_UKER).value;
            decision.plus_days(weeks.saturating_mul(DAYS_A_WEEK))
        }),
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
