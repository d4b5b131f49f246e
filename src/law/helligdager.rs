//! Public holidays, and the working day a time limit moves to: forvaltningsloven § 30, as domstolloven § 149 has it,
//! <https://lovdata.no/lov/1967-02-10/§30>.

use crate::values::Date;

/// The holidays with a date of their own, as month and day. Neither 24 nor 31 December is one.
const FIXED: [(u32, u32); 5] = [(1, 1), (5, 1), (5, 17), (12, 25), (12, 26)];

/// The others, in days from Easter Sunday: Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension, Whit Sunday and
/// Whit Monday.
const FROM_EASTER: [i32; 7] = [-3, -2, 0, 1, 39, 49, 50];

/// A Sunday, by its number since 1 January 1970.
const A_SUNDAY: i32 = 3;
const WEEK: i32 = 7;

/// The first working day from this one on: itself, unless it is a Saturday, a Sunday or a public holiday.
pub fn working_day(day: Date) -> Date {
    let mut working = day;
    while !working.is_weekday() || is_public_holiday(working) {
        working = working.next();
    }
    working
}

/// Whether the day is a public holiday.
pub fn is_public_holiday(day: Date) -> bool {
    let from_easter = day.epoch_day().saturating_sub(easter_sunday(day.year()));
    FIXED.contains(&(day.month(), day.day())) || FROM_EASTER.contains(&from_easter)
}

/// The Sunday after the first full moon of spring, by its number since 1 January 1970. The full moon is the one of the Gregorian
/// calendar's tables: it comes back to its day every nineteen years, but for a correction each century.
fn easter_sunday(year: i32) -> i32 {
    let golden = year.rem_euclid(19);
    let century = year.div_euclid(100);
    let leap_days_left_out = century.saturating_mul(3).saturating_add(3).div_euclid(4);
    let moon_corrected = century.saturating_mul(8).saturating_add(13).div_euclid(25);
    let after_the_21st = golden
        .saturating_mul(19)
        .saturating_add(15)
        .saturating_add(leap_days_left_out)
        .saturating_sub(moon_corrected)
        .rem_euclid(30);
    // The last two days of the thirty are moved one forward, the second only late in the nineteen years, so that no full moon
    // is later than 18 April and none comes twice.
    let moved = i32::from(after_the_21st == 29 || (after_the_21st == 28 && golden > 10));
    let full_moon = Date::new(year, 3, 21)
        .map_or(0, Date::epoch_day)
        .saturating_add(after_the_21st)
        .saturating_sub(moved);
    let since_sunday = full_moon.saturating_sub(A_SUNDAY).rem_euclid(WEEK);
    full_moon.saturating_add(WEEK).saturating_sub(since_sunday)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn easter_falls_on_the_days_that_calendars_have() {
        for easter in [
            "2007-04-08",
            "2008-03-23",
            "2009-04-12",
            "2010-04-04",
            "2011-04-24",
            "2012-04-08",
            "2013-03-31",
            "2014-04-20",
            "2015-04-05",
            "2016-03-27",
            "2017-04-16",
            "2018-04-01",
            "2019-04-21",
            "2020-04-12",
            "2021-04-04",
            "2022-04-17",
            "2023-04-09",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2029-04-01",
            "2030-04-21",
        ] {
            let day = date(easter);
            assert_eq!(Date::from_epoch_day(easter_sunday(day.year())), Some(day));
        }
    }

    #[test]
    fn easter_is_never_earlier_nor_later_than_it_can_be() {
        // The earliest, the latest, and the years whose full moon is moved one day forward.
        for easter in [
            "1818-03-22",
            "2285-03-22",
            "1943-04-25",
            "2038-04-25",
            "1954-04-18",
            "1981-04-19",
            "2049-04-18",
            "2076-04-19",
        ] {
            let day = date(easter);
            assert_eq!(Date::from_epoch_day(easter_sunday(day.year())), Some(day));
        }
        for year in 1..=9999 {
            let easter = Date::from_epoch_day(easter_sunday(year)).unwrap();
            assert!((3, 22) <= (easter.month(), easter.day()), "{easter}");
            assert!((easter.month(), easter.day()) <= (4, 25), "{easter}");
            assert!(
                !easter.is_weekday() && easter.next().is_weekday(),
                "{easter}"
            );
        }
    }

    #[test]
    fn a_year_has_these_holidays_and_no_other() {
        for (year, holidays) in [
            (
                2008,
                "01-01 03-20 03-21 03-23 03-24 05-01 05-11 05-12 05-17 12-25 12-26",
            ),
            (
                2024,
                "01-01 03-28 03-29 03-31 04-01 05-01 05-09 05-17 05-19 05-20 12-25 12-26",
            ),
            (
                2026,
                "01-01 04-02 04-03 04-05 04-06 05-01 05-14 05-17 05-24 05-25 12-25 12-26",
            ),
        ] {
            let first = Date::literal(year, 1, 1);
            let days = (0..366).map(|days| first.plus_days(days));
            let found: Vec<String> = days
                .filter(|day| day.year() == year && is_public_holiday(*day))
                .map(|day| day.to_string()[5..].to_owned())
                .collect();
            assert_eq!(found.join(" "), holidays, "{year}");
        }
    }

    #[test]
    fn a_day_off_moves_to_the_next_working_day() {
        for (day, working) in [
            ("2026-06-05", "2026-06-05"),
            ("2026-06-06", "2026-06-08"),
            ("2026-06-07", "2026-06-08"),
            ("2026-06-08", "2026-06-08"),
            // From the Wednesday before Easter to the Tuesday after it.
            ("2026-04-01", "2026-04-01"),
            ("2026-04-02", "2026-04-07"),
            ("2026-04-06", "2026-04-07"),
            // Neither eve is a holiday, but Christmas ends on a Saturday and its weekend follows.
            ("2026-12-24", "2026-12-24"),
            ("2026-12-25", "2026-12-28"),
            ("2026-12-31", "2026-12-31"),
            ("2027-01-01", "2027-01-04"),
            ("2026-05-01", "2026-05-04"),
            ("2027-05-16", "2027-05-18"),
        ] {
            assert_eq!(working_day(date(day)), date(working), "{day}");
        }
    }
}
