//! The days that there are rules for.

use crate::values::Date;

/// The first day the rules are known for: the programme began.
pub const FIRST_LAW_DATE: Date = Date::literal(2007, 11, 1);

/// The last day the rules are kept for.
pub const LAST_LAW_DATE: Date = Date::literal(2029, 12, 31);
