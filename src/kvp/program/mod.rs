//! The programme itself: what it must hold, how long it lasts, and when it must start.

mod activity;
mod complaint;
mod ending;
mod leave;
mod programme;
mod rules;
mod weeks;

pub use activity::{Activity, ActivityKind, Category};
pub use complaint::Complaint;
pub use ending::Ending;
pub use leave::{Alone, Care, FIRST_LEAVE_DATE, LeaveRights, leave_rights};
pub use programme::Programme;
pub use rules::{RULES, Rule, RuleId, RuleReason};
pub use weeks::{DAYS_A_WEEK, WeekHours, WeekSpan};

use self::complaint::complaint;
use crate::assess::Finding;
use crate::law::{OutsideCoverage, Rulebook};
use crate::values::Date;

/// What the rules say of a programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProgrammeAssessment {
    /// The date whose law was used.
    pub law_date: Date,
    /// Every rule in force.
    pub findings: Vec<Finding<RuleId, RuleReason>>,
    /// The hours of each category, week by week, in stretches of weeks that are alike.
    pub weeks: Vec<WeekSpan>,
    /// The last day to start, where the day of application is known.
    pub latest_start: Option<Date>,
    /// The last day to complain, where the day one was notified of the decision is known.
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
        weeks: programme.spans(),
        latest_start: programme.latest_start(rulebook),
        complaint: programme
            .decision
            .map(|notified| complaint(notified, rulebook)),
    })
}
