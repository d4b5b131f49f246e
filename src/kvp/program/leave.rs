//! Days with benefit when a child or its minder is ill: the programme's regulation §§ 9–11,
//! <https://lovdata.no/forskrift/2011-12-21-1471/§9>.

use crate::kvp::basis::{self, forskrift};
use crate::law::{OutsideCoverage, Reference, Rulebook, rates};
use crate::values::Date;

/// Who one cares for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Care {
    /// Children one cares for, through the year they turn 12; 18 if they are among the chronically ill.
    pub children: u32,
    /// Those of them who are chronically ill, ill for a long time or disabled.
    pub chronically_ill: u32,
    /// Whether one is alone with the care.
    pub alone: Alone,
}

/// Whether one is alone with the care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alone {
    /// Alone.
    Yes,
    /// Shared.
    No,
}

/// The days, and where they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeaveRights {
    /// Working days in twelve months.
    pub sick_child_days: u32,
    /// Where they stand.
    pub basis: &'static [Reference],
}

const BASIS: &[Reference] = &[forskrift("9"), forskrift("10"), forskrift("11")];

/// The days one may be away with benefit when a child is ill.
///
/// # Errors
/// [`OutsideCoverage`] before the regulation of 2012, or where there are no rules at all.
pub fn leave_rights(care: Care, law_date: Date) -> Result<LeaveRights, OutsideCoverage> {
    let rulebook = Rulebook::at(law_date)?;
    let days = rulebook
        .read(&rates::SYKE_BARN_DAGER)
        .value
        .ok_or(OutsideCoverage(law_date))?;
    let ordinary = match care.children {
        0 => 0,
        1 | 2 => days.few,
        _ => days.many,
    };
    let chronic = days
        .per_chronically_ill
        .saturating_mul(care.chronically_ill);
    let times = match care.alone {
        Alone::Yes => days.alone,
        Alone::No => 1,
    };
    Ok(LeaveRights {
        sick_child_days: ordinary.saturating_add(chronic).saturating_mul(times),
        basis: BASIS,
    })
}

/// The first day there are rules for leave.
pub const FIRST_LEAVE_DATE: Date = basis::FORSKRIFT;
