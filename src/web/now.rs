//! The moment it is, by the device's clock.

use js_sys::Date as Clock;

use super::clock::day_in_oslo;
use crate::law::LAST_LAW_DATE;
use crate::values::Date;

/// Today in Norway. A clock beyond the calendar gives a day without rules, and the screen then says so.
pub fn today() -> Date {
    day_in_oslo(now()).unwrap_or(LAST_LAW_DATE.next())
}

/// The moment, in milliseconds since 1970.
#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "the clock gives whole milliseconds as a double; anything else becomes the nearest number there is"
)]
pub fn now() -> i64 {
    Clock::now() as i64
}
