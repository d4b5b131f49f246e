//! What day it is in Norway, wherever the device believes it is: no time zone database, only the European rule for summer time.

use crate::values::{Date, Written};

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// The last Sundays of these months are when the clocks turn, at one o'clock in universal time.
const SUMMER: (u32, u32) = (3, 10);
const TURNS_AT: i64 = HOUR;

/// The day in Oslo at a moment, given in milliseconds since 1970 in universal time. None far outside the calendar.
pub fn day_in_oslo(moment: i64) -> Option<Date> {
    day(moment.checked_add(offset(moment)?)?)
}

/// The time of day in Oslo at a moment: "13:05".
pub fn time_in_oslo(moment: i64) -> String {
    let local = moment.saturating_add(offset(moment).unwrap_or_default());
    let minutes = local.rem_euclid(DAY) / (HOUR / 60);
    let two = |number: i64| {
        let digits = u32::try_from(number).unwrap_or_default().written();
        if digits.len() < 2 {
            ["0", &digits].concat()
        } else {
            digits
        }
    };
    [two(minutes / 60), two(minutes % 60)].join(":")
}

/// How far Oslo is ahead of universal time.
fn offset(moment: i64) -> Option<i64> {
    let year = day(moment)?.year();
    let (spring, autumn) = SUMMER;
    let summer = turn(year, spring)?..turn(year, autumn)?;
    if summer.contains(&moment) {
        HOUR.checked_mul(2)
    } else {
        Some(HOUR)
    }
}

/// The moment in a month when the clocks turn.
fn turn(year: i32, month: u32) -> Option<i64> {
    let mut day = Date::new(year, month, 31)?;
    while !is_sunday(day) {
        day = day.previous();
    }
    i64::from(day.epoch_day())
        .checked_mul(DAY)?
        .checked_add(TURNS_AT)
}

/// 1 January 1970 was a Thursday.
fn is_sunday(day: Date) -> bool {
    day.epoch_day().rem_euclid(7) == 3
}

fn day(moment: i64) -> Option<Date> {
    Date::from_epoch_day(i32::try_from(moment.div_euclid(DAY)).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn moment(date: (i32, u32, u32), hour: i64, minute: i64) -> i64 {
        let (year, month, day) = date;
        let days = i64::from(Date::literal(year, month, day).epoch_day());
        let parts = [
            days.saturating_mul(DAY),
            hour.saturating_mul(HOUR),
            minute.saturating_mul(60_000),
        ];
        parts.into_iter().sum()
    }

    #[test]
    fn the_day_begins_an_hour_early_in_winter_and_two_in_summer() {
        for (date, hour, minute, expected) in [
            ((2025, 12, 31), 22, 59, (2025, 12, 31)),
            ((2025, 12, 31), 23, 0, (2026, 1, 1)),
            ((2026, 4, 30), 21, 59, (2026, 4, 30)),
            ((2026, 4, 30), 22, 0, (2026, 5, 1)),
            ((2024, 2, 28), 23, 0, (2024, 2, 29)),
            ((1969, 12, 31), 23, 0, (1970, 1, 1)),
            // Summer time begins on 29 March 2026 and ends on 25 October.
            ((2026, 3, 28), 23, 0, (2026, 3, 29)),
            ((2026, 3, 29), 21, 59, (2026, 3, 29)),
            ((2026, 3, 29), 22, 0, (2026, 3, 30)),
            ((2026, 10, 24), 22, 0, (2026, 10, 25)),
            ((2026, 10, 25), 22, 59, (2026, 10, 25)),
            ((2026, 10, 25), 23, 0, (2026, 10, 26)),
        ] {
            let (year, month, day) = expected;
            assert_eq!(
                day_in_oslo(moment(date, hour, minute)),
                Some(Date::literal(year, month, day)),
                "{date:?} {hour}:{minute:02}"
            );
        }
    }

    #[test]
    fn there_is_no_day_at_the_end_of_time() {
        assert_eq!(day_in_oslo(i64::MAX), None);
        assert_eq!(day_in_oslo(i64::MIN), None);
    }
}
