//! A calendar day, and what the law does with one.

use core::fmt;

use super::written::{Written, digits, read_digits};
use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

/// A day in the Gregorian calendar, without a clock and without a time zone.
///
/// Read and written only as `YYYY-MM-DD`. Years run from 1 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date(NaiveDate);

/// How a date is written.
const FORM: &str = "YYYY-MM-DD";

impl Date {
    /// A day written into a table. A day that does not exist does not compile there.
    pub const fn literal(year: i32, month: u32, day: u32) -> Self {
        let date = NaiveDate::from_ymd_opt(year, month, day);
        assert!(date.is_some(), "there is no such day");
        match date {
            Some(date) => Self(date),
            None => Self(NaiveDate::MIN),
        }
    }

    /// The day, if there is one and its year is between 1 and 9999.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        if !(1..=9999).contains(&year) {
            return None;
        }
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// Reads `YYYY-MM-DD`, and nothing else: no blanks, no signs, no shorter forms.
    ///
    /// ```
    /// use kvp_veiviser::values::Date;
    ///
    /// assert_eq!(Date::parse("2024-02-29"), Some(Date::literal(2024, 2, 29)));
    /// assert_eq!(Date::parse("2023-02-29"), None);
    /// assert_eq!(Date::parse("2024-2-29"), None);
    /// ```
    pub fn parse(text: &str) -> Option<Self> {
        let signs = text.as_bytes();
        if signs.len() != FORM.len() || signs.get(4) != Some(&b'-') || signs.get(7) != Some(&b'-') {
            return None;
        }
        let part = |range| read_digits(text.get(range)?);
        Self::new(i32::try_from(part(0..4)?).ok()?, part(5..7)?, part(8..10)?)
    }

    /// The day number since 1 January 1970, for comparing days where tables are checked.
    pub const fn epoch_day(self) -> i32 {
        self.0.to_epoch_days()
    }

    /// The day with this number since 1 January 1970.
    pub fn from_epoch_day(day: i32) -> Option<Self> {
        NaiveDate::from_epoch_days(day).map(Self)
    }

    /// The calendar year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1–12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the month, 1–31.
    pub fn day(self) -> u32 {
        self.0.day()
    }

    /// The day after.
    pub fn next(self) -> Self {
        Self(self.0.succ_opt().unwrap_or(self.0))
    }

    /// The day before.
    pub fn previous(self) -> Self {
        Self(self.0.pred_opt().unwrap_or(self.0))
    }

    /// The day so many days later.
    pub fn plus_days(self, days: u32) -> Self {
        Self(
            self.0
                .checked_add_days(Days::new(days.into()))
                .unwrap_or(self.0),
        )
    }

    /// How many days from this one to a later one; 0 where it is not later.
    pub fn days_until(self, later: Self) -> u32 {
        u32::try_from(later.epoch_day().saturating_sub(self.epoch_day())).unwrap_or(0)
    }

    /// The same day of the month so many months later; the month's last day where it has no such day.
    pub fn plus_months(self, months: u32) -> Self {
        Self(
            self.0
                .checked_add_months(Months::new(months))
                .unwrap_or(self.0),
        )
    }

    /// The first day of this day's month.
    pub fn first_of_month(self) -> Self {
        Self(self.0.with_day(1).unwrap_or(self.0))
    }

    /// The first day of the month after this day's.
    pub fn first_of_next_month(self) -> Self {
        self.first_of_month().plus_months(1)
    }

    /// Monday to Friday.
    pub fn is_weekday(self) -> bool {
        !matches!(self.0.weekday(), Weekday::Sat | Weekday::Sun)
    }

    /// Whole years lived on `day` by someone born on this day; 0 before the birth.
    ///
    /// Whoever is born on 29 February turns a year older on 1 March in the years without that day.
    ///
    /// ```
    /// use kvp_veiviser::values::Date;
    ///
    /// let born = Date::literal(2000, 2, 29);
    /// assert_eq!(born.age_on(Date::literal(2025, 2, 28)), 24);
    /// assert_eq!(born.age_on(Date::literal(2025, 3, 1)), 25);
    /// ```
    pub fn age_on(self, day: Self) -> u32 {
        day.0.years_since(self.0).unwrap_or(0)
    }

    /// The day on which someone born on this day turns `age`.
    pub fn birthday(self, age: u32) -> Self {
        let year = i32::try_from(age)
            .ok()
            .and_then(|age| self.0.year().checked_add(age))
            .unwrap_or(i32::MAX);
        match self.0.with_year(year) {
            Some(day) => Self(day),
            None => NaiveDate::from_ymd_opt(year, 3, 1).map_or(self, Self),
        }
    }
}

impl Written for Date {
    fn write(&self, out: &mut String) {
        digits(u64::from(self.year().unsigned_abs()), 4, out);
        out.push('-');
        digits(u64::from(self.month()), 2, out);
        out.push('-');
        digits(u64::from(self.day()), 2, out);
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "{:04}-{:02}-{:02}",
            self.year(),
            self.month(),
            self.day()
        )
    }
}

impl fmt::Debug for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn only_the_iso_form_is_a_date() {
        for text in [
            "",
            "2026",
            "2026-06",
            "2026-6-1",
            "2026-06-01 ",
            " 2026-06-01",
            "+2026-06-01",
            "-2026-06-01",
            "02026-06-01",
            "2026-06-+1",
            "2026-06-01-",
            "2026-13-01",
            "2026-00-01",
            "2026-06-31",
            "2100-02-29",
            "0000-01-01",
            "２０２６-06-01",
            "2026/06-01",
            "2026-06/01",
            "2026/06/01",
        ] {
            assert_eq!(Date::parse(text), None, "{text:?}");
        }
        assert_eq!(date("0001-01-01").to_string(), "0001-01-01");
        assert_eq!(date("9999-12-31").to_string(), "9999-12-31");
        assert_eq!(Date::new(0, 12, 31), None);
        assert_eq!(Date::new(10_000, 1, 1), None);
    }

    #[test]
    fn months_are_clipped_to_their_last_day() {
        assert_eq!(date("2026-01-31").plus_months(1), date("2026-02-28"));
        assert_eq!(date("2024-02-29").plus_months(12), date("2025-02-28"));
        assert_eq!(date("2026-08-15").plus_months(36), date("2029-08-15"));
    }

    #[test]
    fn a_birthday_is_the_first_day_of_the_new_age() {
        for born in ["2000-02-29", "2000-03-01", "1999-12-31", "2001-01-01"] {
            let born = date(born);
            for age in 1..100 {
                let birthday = born.birthday(age);
                assert_eq!(born.age_on(birthday), age, "{born} {age}");
                assert_eq!(born.age_on(birthday.previous()), age - 1, "{born} {age}");
            }
        }
    }

    #[test]
    fn nobody_has_an_age_before_birth() {
        assert_eq!(date("2026-06-01").age_on(date("2020-01-01")), 0);
    }

    #[test]
    fn the_week_has_five_weekdays() {
        let monday = date("2026-06-01");
        let weekdays = (0..7).filter(|&days| monday.plus_days(days).is_weekday());
        assert_eq!(weekdays.collect::<std::vec::Vec<_>>(), [0, 1, 2, 3, 4]);
    }

    #[test]
    fn a_month_begins_on_its_first_and_ends_before_the_next() {
        assert_eq!(date("2026-12-31").first_of_month(), date("2026-12-01"));
        assert_eq!(date("2026-12-31").first_of_next_month(), date("2027-01-01"));
        assert_eq!(date("2026-01-31").first_of_next_month(), date("2026-02-01"));
        assert_eq!(date("2026-03-01").previous(), date("2026-02-28"));
    }

    #[test]
    fn days_are_counted_towards_a_later_day() {
        for (from, to, days) in [
            ("2026-06-01", "2026-06-01", 0),
            ("2026-06-01", "2026-06-02", 1),
            ("2024-02-01", "2024-03-01", 29),
            ("2026-06-02", "2026-06-01", 0),
        ] {
            assert_eq!(date(from).days_until(date(to)), days, "{from} {to}");
        }
    }

    #[test]
    fn a_date_reads_as_one_when_debugged() {
        assert_eq!(format!("{:?}", date("2026-06-01")), "2026-06-01");
    }

    #[test]
    fn day_numbers_lead_back_to_their_day() {
        assert_eq!(date("1970-01-02").epoch_day(), 1);
        assert_eq!(Date::from_epoch_day(20_605), Some(date("2026-06-01")));
    }
}
