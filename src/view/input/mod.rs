//! What people type, and what it means. Every text is either an exact value or a named error; nothing is cut off or guessed, and where
//! two readings are possible the error is a question.

mod date;
mod error;
mod number;
mod signs;

use rust_decimal::Decimal;

use crate::kvp::is_too_long_ago;
use crate::kvp::limits::{
    MOST_CHILDREN, MOST_HOURS_A_WEEK, MOST_KRONER_AN_HOUR, MOST_KRONER_IN_THE_GUIDE, MOST_MONTHS,
    OLDEST,
};
use crate::law::{FIRST_LAW_DATE, LAST_LAW_DATE, Rulebook};
use crate::values::Date;

use number::WrittenNumber;

pub use date::{has_short_year, is_meant_as_date};
pub use error::InputError;
pub use number::Unit;
pub use signs::is_blank;

const MOST_DECIMALS: usize = 2;

/// So many digits make a year.
const YEAR: usize = 4;

/// Two digits are the year of a child within so many years of the last day there are rules for: nobody's child is older.
const CENTURY: i32 = 100;

/// An age in whole years.
///
/// # Errors
/// An [`InputError`] when the text is anything else.
///
/// ```
/// use kvp_veiviser::view::input::{InputError, age};
///
/// assert_eq!(age(" 27 år"), Ok(27));
/// assert_eq!(age("27,5"), Err(InputError::NotWhole));
/// assert_eq!(age("15039912345"), Err(InputError::IdentityNumber));
/// ```
pub fn age(text: &str) -> Result<u32, InputError> {
    let age = whole(text, OLDEST, Unit::Years);
    let digits = text.chars().filter(char::is_ascii_digit).count();
    match age {
        Err(InputError::OutOfRange) if digits == YEAR => Err(InputError::BirthYear),
        age => age,
    }
}

/// How many children there are.
///
/// # Errors
/// An [`InputError`] when the text is anything else than a whole number from 0 to 20.
pub fn children(text: &str) -> Result<u32, InputError> {
    whole(text, MOST_CHILDREN, Unit::Children)
}

/// Hours of work a week, with comma or point.
///
/// # Errors
/// An [`InputError`] when the text is anything else than a number from 0 to 37.5 with at most two decimals.
pub fn hours(text: &str) -> Result<Decimal, InputError> {
    decimal(text, MOST_HOURS_A_WEEK, Unit::HoursAWeek)
}

/// Kroner an hour before tax, with comma or point.
///
/// # Errors
/// An [`InputError`] when the text is anything else than a number from 0 to 2 000 with at most two decimals.
///
/// ```
/// use kvp_veiviser::view::input::hourly_wage;
/// use rust_decimal::dec;
///
/// assert_eq!(hourly_wage("200,50 kr/t"), Ok(dec!(200.50)));
/// assert!(hourly_wage("2 000,01").is_err());
/// ```
pub fn hourly_wage(text: &str) -> Result<Decimal, InputError> {
    decimal(text, MOST_KRONER_AN_HOUR, Unit::KronerAnHour)
}

/// Kroner a month of a benefit, with comma or point.
///
/// # Errors
/// An [`InputError`] when the text is anything else than a number from 0 to 100 000 with at most two decimals.
pub fn benefit(text: &str) -> Result<Decimal, InputError> {
    decimal(text, MOST_KRONER_IN_THE_GUIDE, Unit::Kroner)
}

/// A number from zero to `most`, with comma or point, with or without what it counts.
///
/// # Errors
/// An [`InputError`] when the text is anything else, or has more than two decimals.
pub fn decimal(text: &str, most: Decimal, unit: Unit) -> Result<Decimal, InputError> {
    let number = WrittenNumber::read(text, unit)?;
    if number.decimals.len() > MOST_DECIMALS {
        return Err(InputError::TooManyDecimals);
    }
    let number = number.value()?;
    if number > most {
        return Err(InputError::OutOfRange);
    }
    Ok(number)
}

/// A whole number from zero to `most`, with or without what it counts.
///
/// # Errors
/// An [`InputError`] when the text is anything else.
pub fn whole(text: &str, most: u32, unit: Unit) -> Result<u32, InputError> {
    let number = WrittenNumber::read(text, unit)?;
    let is_whole = number.decimals.bytes().all(|digit| digit == b'0');
    if !is_whole || number.decimals.len() > MOST_DECIMALS {
        return Err(InputError::NotWhole);
    }
    let number: u32 = number.whole.parse().map_err(|_| InputError::OutOfRange)?;
    if number > most {
        return Err(InputError::OutOfRange);
    }
    Ok(number)
}

/// A birth date of someone alive on `today`, in any of the ways people write dates.
///
/// # Errors
/// An [`InputError`] when the text is anything else.
pub fn birth_date(text: &str, today: Date) -> Result<Date, InputError> {
    let born = date::one(text)?.meant(&|born| born_by(born, today, today).is_ok())?;
    born_by(born, today, today)
}

/// A birth date through `latest`, and no more than 120 years before `today`.
fn born_by(born: Date, latest: Date, today: Date) -> Result<Date, InputError> {
    if born > latest {
        return Err(InputError::Future);
    }
    if is_too_long_ago(born, today) {
        return Err(InputError::TooOld);
    }
    Ok(born)
}

/// Children's birth dates, with commas, blanks or "og" between. A child may be born later, within the plan.
///
/// # Errors
/// An [`InputError`] when the text is anything else, or the dates are more than 20.
pub fn birth_dates(text: &str, law_date: Date) -> Result<Vec<Date>, InputError> {
    let oldest = LAST_LAW_DATE.year().saturating_sub(CENTURY);
    let mut children = Vec::new();
    for written in date::all(text)? {
        let born = written.meant(&|born| born <= LAST_LAW_DATE && born.year() > oldest)?;
        children.push(born_by(born, LAST_LAW_DATE, law_date)?);
    }
    match u32::try_from(children.len()) {
        Ok(..=MOST_CHILDREN) => Ok(children),
        _ => Err(InputError::OutOfRange),
    }
}

/// The first day of a programme.
///
/// # Errors
/// An [`InputError`] when the text is no date, or one that there are no rules for.
pub fn programme_start(text: &str) -> Result<Date, InputError> {
    let start = match date(text) {
        // Two digits are the year of one day with rules, or of none.
        Err(InputError::ShortYear(_)) => return Err(InputError::OutOfRange),
        start => start?,
    };
    Rulebook::at(start).map_err(|_| InputError::OutOfRange)?;
    Ok(start)
}

/// How many months a programme lasts.
///
/// # Errors
/// An [`InputError`] when the text is anything else than a whole number from 1 to 36.
pub fn programme_months(text: &str) -> Result<u32, InputError> {
    match whole(text, MOST_MONTHS, Unit::Months)? {
        0 => Err(InputError::OutOfRange),
        months => Ok(months),
    }
}

/// A date the calendar has: day, month and year, or year, month and day, or with the month's name; or six or eight digits. With two
/// digits for the year it is a day that there are rules for.
///
/// # Errors
/// An [`InputError`] when the text is anything else.
///
/// ```
/// use kvp_veiviser::values::Date;
/// use kvp_veiviser::view::input::{InputError, date};
///
/// assert_eq!(date("15. mars 2027"), Ok(Date::literal(2027, 3, 15)));
/// assert_eq!(date("1.2.27"), Ok(Date::literal(2027, 2, 1)));
/// assert_eq!(date("31.02.2027"), Err(InputError::Impossible));
/// ```
pub fn date(text: &str) -> Result<Date, InputError> {
    date::one(text)?.meant(&|day| (FIRST_LAW_DATE..=LAST_LAW_DATE).contains(&day))
}

/// Whether only day and month are written.
pub fn lacks_year(text: &str) -> bool {
    date::day_and_month(text).is_some()
}

/// A day to come of which only day and month are written, in four digits or apart: the first from a day on.
///
/// ```
/// use kvp_veiviser::values::Date;
/// use kvp_veiviser::view::input::next_day;
///
/// let today = Date::literal(2026, 11, 30);
/// assert_eq!(next_day("0102", today), Some(Date::literal(2027, 2, 1)));
/// assert_eq!(next_day("1. feb", today), Some(Date::literal(2027, 2, 1)));
/// assert_eq!(next_day("3102", today), None);
/// ```
pub fn next_day(text: &str, from: Date) -> Option<Date> {
    days_of_name(text, from)?.find(|&day| day >= from)
}

/// A day of which only day and month are written: the nearest to a day, and none after the latest.
///
/// ```
/// use kvp_veiviser::values::Date;
/// use kvp_veiviser::view::input::nearest_day;
///
/// let today = Date::literal(2026, 12, 4);
/// assert_eq!(nearest_day("1505", today, today), Some(Date::literal(2026, 5, 15)));
/// assert_eq!(nearest_day("0412", Date::literal(2026, 10, 15), today), Some(today));
/// assert_eq!(nearest_day("0112", Date::literal(2024, 11, 1), today), Some(Date::literal(2024, 12, 1)));
/// ```
pub fn nearest_day(text: &str, near: Date, latest: Date) -> Option<Date> {
    let days = days_of_name(text, near)?.filter(|&day| day <= latest);
    days.min_by_key(|day| day.epoch_day().abs_diff(near.epoch_day()))
}

/// The days of a name in the year of a day, and in those before and after, in order.
fn days_of_name(text: &str, around: Date) -> Option<impl Iterator<Item = Date>> {
    let [day, month] = date::day_and_month(text)?;
    let years = [-1, 0, 1].into_iter();
    Some(years.filter_map(move |more| Date::new(around.year().saturating_add(more), month, day)))
}

#[cfg(test)]
mod tests {
    use super::{InputError::*, *};
    use core::ops::RangeInclusive;

    use rust_decimal::dec;

    use crate::texts::{Language, MONTHS};
    use crate::view::numbers;

    const TODAY: Date = Date::literal(2026, 6, 1);

    // id: typed-ages
    #[test]
    fn an_age_is_a_whole_number_of_years() {
        for (text, meant) in [
            ("27", Ok(27)),
            ("  27\u{a0}", Ok(27)),
            ("\u{200b}2\u{ad}7\u{feff}", Ok(27)),
            ("\u{200e}27\u{200f}\u{2060}", Ok(27)),
            ("027", Ok(27)),
            ("27,0", Ok(27)),
            ("0", Ok(0)),
            ("120", Ok(120)),
            ("121", Err(OutOfRange)),
            ("1999", Err(BirthYear)),
            ("19999", Err(OutOfRange)),
            ("4294967296", Err(OutOfRange)),
            ("", Err(Missing)),
            (" \u{a0} ", Err(Missing)),
            ("27,5", Err(NotWhole)),
            ("27.5", Err(NotWhole)),
            ("-5", Err(OutOfRange)),
            ("\u{2212}5", Err(OutOfRange)),
            ("+5", Err(NotANumber)),
            ("27,", Err(NotANumber)),
            (",5", Err(NotANumber)),
            ("27 år", Ok(27)),
            ("27år", Ok(27)),
            ("27 A\u{30a}R.", Ok(27)),
            ("27\u{a0}år gammel", Ok(27)),
            ("27 år gammal", Ok(27)),
            ("27 years old", Ok(27)),
            ("1 year", Ok(1)),
            ("1990 år", Err(BirthYear)),
            ("1 990", Err(BirthYear)),
            ("født 1990", Err(NotANumber)),
            ("27 mnd", Err(NotANumber)),
            ("27 kr", Err(NotANumber)),
            ("27 år og 3 mnd", Err(NotANumber)),
            ("år 27", Err(NotANumber)),
            ("27.", Err(NotANumber)),
            ("2 7", Err(NotANumber)),
            ("27 28", Err(NotANumber)),
            ("27.000", Err(Thousands(27_000))),
            ("27,000", Err(NotWhole)),
            ("1.990", Err(Thousands(1_990))),
            ("tjuesju", Err(NotANumber)),
            ("1e1", Err(NotANumber)),
            ("0x1b", Err(NotANumber)),
            ("NaN", Err(NotANumber)),
            ("Infinity", Err(NotANumber)),
            ("1.000,50", Err(NotWhole)),
            ("2７", Err(NotANumber)),
            ("٢٧", Ok(27)),
            ("27 років", Ok(27)),
            ("٢٧ سنة", Ok(27)),
            ("👶", Err(NotANumber)),
            ("__proto__", Err(NotANumber)),
            ("15039912345", Err(IdentityNumber)),
            ("150399 12345", Err(IdentityNumber)),
            ("150399-12345", Err(IdentityNumber)),
            ("150399\u{2011}12345", Err(IdentityNumber)),
            ("15.03.99 12345", Err(IdentityNumber)),
            ("150399,12345", Err(IdentityNumber)),
            ("15 03 99 123 45", Err(IdentityNumber)),
            ("15 039 912 345", Err(IdentityNumber)),
            ("1503\u{200b}9912345 år", Err(IdentityNumber)),
            ("født 15039912345", Err(IdentityNumber)),
            ("24.12.2002", Err(NotANumber)),
            ("24122002", Err(OutOfRange)),
        ] {
            assert_eq!(age(text), meant, "{text:?}");
        }
        assert_eq!(age(&"9".repeat(400)), Err(IdentityNumber));
    }

    // id: typed-hours
    #[test]
    fn hours_have_a_comma_or_a_point() {
        for (text, meant) in [
            ("7,5", Ok(dec!(7.5))),
            ("7.5", Ok(dec!(7.5))),
            ("0", Ok(dec!(0))),
            ("37,50", Ok(dec!(37.50))),
            ("37,51", Err(OutOfRange)),
            ("38", Err(OutOfRange)),
            ("7,555", Err(TooManyDecimals)),
            ("3.000", Err(Thousands(3_000))),
            ("7.500", Err(Thousands(7_500))),
            ("7,500", Err(TooManyDecimals)),
            ("0,125", Err(TooManyDecimals)),
            ("1234.567", Err(TooManyDecimals)),
            ("7,5 timer", Ok(dec!(7.5))),
            ("7,5 t", Ok(dec!(7.5))),
            ("7.5t", Ok(dec!(7.5))),
            ("7.5 hours a week", Ok(dec!(7.5))),
            ("7,5 timer i uka", Ok(dec!(7.5))),
            ("7,5 timar i veka", Ok(dec!(7.5))),
            ("7,5 t/uke", Ok(dec!(7.5))),
            ("7,5 timer pr. uke", Ok(dec!(7.5))),
            ("7, 5", Ok(dec!(7.5))),
            ("7\u{200b},\u{200b}5", Ok(dec!(7.5))),
            ("7 uker", Err(NotANumber)),
            ("7 t i måneden", Err(NotANumber)),
            ("7 t 30 min", Err(NotANumber)),
            ("7 5", Err(NotANumber)),
            ("50 %", Err(NotANumber)),
            ("7,5,5", Err(NotANumber)),
            ("7:30", Err(NotANumber)),
            ("", Err(Missing)),
        ] {
            assert_eq!(hours(text), meant, "{text:?}");
        }
        assert_eq!(
            hours(&["7,", &"5".repeat(400)].concat()),
            Err(TooManyDecimals)
        );
    }

    // id: typed-amounts
    #[test]
    fn an_amount_is_read_exactly_or_refused_by_name() {
        for (text, meant) in [
            ("15000", Ok(dec!(15000))),
            ("15 000", Ok(dec!(15000))),
            ("15\u{a0}000", Ok(dec!(15000))),
            ("15\u{202f}000", Ok(dec!(15000))),
            ("15\u{2009}000", Ok(dec!(15000))),
            ("15  000", Ok(dec!(15000))),
            ("\u{feff}15\u{200b}000\u{200e}", Ok(dec!(15000))),
            ("15 000,50", Ok(dec!(15000.50))),
            ("15000.5", Ok(dec!(15000.5))),
            ("15.000,50", Ok(dec!(15000.50))),
            ("15,000.50", Ok(dec!(15000.50))),
            ("999999,99", Ok(dec!(999999.99))),
            ("1000000", Err(OutOfRange)),
            ("1.234.567", Err(OutOfRange)),
            ("1,234,567", Err(OutOfRange)),
            ("1.234.567,50", Err(OutOfRange)),
            ("15 000 kr", Ok(dec!(15000))),
            ("15 000 крон", Ok(dec!(15000))),
            ("١٥٠٠٠", Ok(dec!(15000))),
            ("١٥٬٠٠٠٫٥٠ كرونة", Ok(dec!(15000.50))),
            ("۱۵۰۰۰", Ok(dec!(15000))),
            ("15000kr", Ok(dec!(15000))),
            ("15 000 kr.", Ok(dec!(15000))),
            ("kr 15 000", Ok(dec!(15000))),
            ("Kr. 15 000,50", Ok(dec!(15000.50))),
            ("kr\u{a0}15\u{a0}000,-", Ok(dec!(15000))),
            ("15 000,-", Ok(dec!(15000))),
            ("15 000,\u{2013}", Ok(dec!(15000))),
            ("15000,--", Ok(dec!(15000))),
            ("15.000,-", Ok(dec!(15000))),
            ("15000 kroner", Ok(dec!(15000))),
            ("15000 NOK", Ok(dec!(15000))),
            ("NOK 15000", Ok(dec!(15000))),
            ("NOK\u{a0}15,000", Ok(dec!(15000))),
            ("NOK 1,109.91", Ok(dec!(1109.91))),
            ("15 000 kr i måneden", Ok(dec!(15000))),
            ("15 000 kroner per månad", Ok(dec!(15000))),
            ("15 000 kr/mnd", Ok(dec!(15000))),
            ("15000 NOK a month", Ok(dec!(15000))),
            ("15.000", Err(Thousands(15_000))),
            ("15,000", Err(Thousands(15_000))),
            ("15.000 kr", Err(Thousands(15_000))),
            ("kr 3.000", Err(Thousands(3_000))),
            ("999.999", Err(Thousands(999_999))),
            ("0.500", Err(TooManyDecimals)),
            ("15000.500", Err(TooManyDecimals)),
            ("15.000,500", Err(TooManyDecimals)),
            ("33,3333333333333", Err(TooManyDecimals)),
            ("15 00", Err(NotANumber)),
            ("1 2 3", Err(NotANumber)),
            ("1500 000", Err(NotANumber)),
            ("15.00.000", Err(NotANumber)),
            ("15 000.000.000", Err(NotANumber)),
            ("15 000,50,-", Err(NotANumber)),
            ("150 000 kr i året", Err(NotANumber)),
            ("15 000 euro", Err(NotANumber)),
            ("15 000 -", Err(NotANumber)),
            ("omtrent 15 000", Err(NotANumber)),
            ("kr", Err(NotANumber)),
            ("kr -5", Err(OutOfRange)),
            ("\u{2011}5", Err(OutOfRange)),
            ("\u{2212}5", Err(OutOfRange)),
            ("15039912345 kr", Err(IdentityNumber)),
            ("kr 150 399 123 45", Err(IdentityNumber)),
            ("150399.12345", Err(IdentityNumber)),
            ("\u{200b}\u{feff}", Err(Missing)),
            ("１５０００", Err(NotANumber)),
            ("1e5", Err(NotANumber)),
            ("NaN", Err(NotANumber)),
            ("Infinity", Err(NotANumber)),
            ("", Err(Missing)),
            ("💰", Err(NotANumber)),
        ] {
            assert_eq!(
                decimal(text, dec!(999999.99), Unit::Kroner),
                meant,
                "{text:?}"
            );
        }
        assert_eq!(
            decimal(&"9".repeat(400), dec!(999999.99), Unit::Kroner),
            Err(IdentityNumber)
        );
    }

    #[test]
    fn a_birth_date_is_written_in_any_of_the_usual_ways() {
        let born = Date::literal(1999, 3, 5);
        for text in [
            "05.03.1999",
            "٠٥.٠٣.١٩٩٩",
            "5.3.1999",
            " 5. 3. 1999 ",
            "1999-03-05",
            "05/03/1999",
            "5 3 1999",
            "5. 3 1999.",
            "5\u{a0}3\u{a0}1999",
            "5\u{2013}3\u{2013}1999",
            "5\u{2011}3\u{2011}1999",
            "5\u{2212}3\u{2212}1999",
            "\u{200e}05.\u{200b}03.\u{feff}1999\u{200f}",
            "05,03,1999",
            "5, 3, 1999",
            "05031999",
            "19990305",
            "050399",
            "05.03.99",
            "5.3.99",
            "5 3 99",
            "05 031999",
            "0503 1999",
            "050 399",
            "0503 99",
            "1999 0305",
            "5/3-1999",
            "5. mars 1999",
            "5.\u{a0}mars\u{a0}1999",
            "5 mars 1999",
            "5.mars.1999",
            "5mars1999",
            "5. mar. 1999",
            "5. MARS 99",
            "den 5. mars 1999",
            "5 March 1999",
            "5th of March, 1999",
            "March 5, 1999",
            "Mar 5th 1999",
            "1999 mars 5",
        ] {
            assert_eq!(birth_date(text, TODAY), Ok(born), "{text:?}");
        }
        for (text, error) in [
            ("", Missing),
            ("\u{200b}", Missing),
            ("1999", WrongForm),
            ("mars 1999", WrongForm),
            ("05.03.1999 kl. 12", WrongForm),
            ("5. Marsch 1999", WrongForm),
            ("5. ma 1999", WrongForm),
            ("0503199", WrongForm),
            ("05.03.1999-2001", WrongForm),
            ("05.03.1999 og 03.05.2001", WrongForm),
            ("5 3 1999 03 5 01", WrongForm),
            ("05.03.199", WrongForm),
            ("05.03.01999", WrongForm),
            ("05.03.", WrongForm),
            ("05.03 99", WrongForm),
            ("27 år", WrongForm),
            ("30.02.1999", Impossible),
            ("31.02.2002", Impossible),
            ("31.02.02", Impossible),
            ("310202", Impossible),
            ("31.02.", Impossible),
            ("31. februar", Impossible),
            ("31. juni 1999", Impossible),
            ("29.02.1999", Impossible),
            ("05.13.1999", Impossible),
            ("02.06.2026", Future),
            ("31.05.1906", TooOld),
            ("05039912345", IdentityNumber),
            ("050399 12345", IdentityNumber),
            ("05.03.99-12345", IdentityNumber),
            ("05.03.1999 12345", IdentityNumber),
            ("0503\u{200b}9912345", IdentityNumber),
            ("05 03 99 123 45", IdentityNumber),
            ("0503991234 5", IdentityNumber),
            ("født 05039912345", IdentityNumber),
        ] {
            assert_eq!(birth_date(text, TODAY), Err(error), "{text:?}");
        }
    }

    #[test]
    fn every_month_is_known_by_its_name_in_each_language_and_by_the_beginning_of_it() {
        for names in crate::texts::MONTHS {
            for (name, month) in names.into_iter().zip(1..) {
                let day = Date::literal(1999, month, 5);
                for length in 3..=name.len() {
                    let text = ["5. ", &name[..length], " 1999"].concat();
                    assert_eq!(birth_date(&text, TODAY), Ok(day), "{text}");
                }
            }
        }
        for (text, month) in [
            ("1. okt. 2026", 10),
            ("1 Oct 2026", 10),
            ("1. mai 2026", 5),
            ("1 May 2026", 5),
            ("1. des. 2026", 12),
            ("1 Dec 2026", 12),
            ("1. juni 2026", 6),
            ("1. juli 2026", 7),
            ("1. sept. 2026", 9),
            ("1. febr. 2026", 2),
        ] {
            assert_eq!(date(text), Ok(Date::literal(2026, month, 1)), "{text}");
        }
    }

    #[test]
    fn two_digits_are_the_only_year_that_can_be_and_asked_about_where_two_can() {
        for (text, meant) in [
            ("150302", Ok(Date::literal(2002, 3, 15))),
            ("15.03.26", Err(ShortYear(26))),
            ("31.05.06", Ok(Date::literal(2006, 5, 31))),
            ("01.06.06", Err(ShortYear(6))),
            ("24.12.15", Err(ShortYear(15))),
            ("241215", Err(ShortYear(15))),
            ("24. desember 15", Err(ShortYear(15))),
            ("01.06.26", Err(ShortYear(26))),
            ("02.06.26", Ok(Date::literal(1926, 6, 2))),
            ("29.02.00", Ok(Date::literal(2000, 2, 29))),
            ("05.03.99", Ok(Date::literal(1999, 3, 5))),
        ] {
            assert_eq!(birth_date(text, TODAY), meant, "{text}");
        }
        assert_eq!(ShortYear(6).readings(Language::nb()), ["1906", "2006"]);
        assert_eq!(
            Thousands(12_500).readings(Language::nn()),
            ["12500", "12,5"]
        );
        assert_eq!(Thousands(3_000).readings(Language::en()), ["3000", "3"]);
        assert_eq!(date("1.6.07"), Err(ShortYear(7)));
        assert_eq!(date("1.11.07"), Ok(Date::literal(2007, 11, 1)));
        assert_eq!(date("1.2.99"), Err(ShortYear(99)));
    }

    #[test]
    fn children_s_birth_dates_stand_with_a_comma_a_blank_or_a_word_between() {
        let (first, second) = (Date::literal(2015, 12, 24), Date::literal(2027, 1, 2));
        for text in [
            "24.12.2015, 02.01.2027",
            "24 12 2015;2027-01-02",
            " 24122015 ,, 2/1/2027 , ",
            "24.12.2015 02.01.2027",
            "24.12.2015 og 02.01.2027",
            "24.12.2015 and 02.01.2027",
            "24.12.2015 & 2.1.27.",
            "24.12.2015\n02.01.2027",
            "24122015 02012027",
            "241215 020127",
            "24,12,2015, 2,1,2027",
            "24,12,2015 og 2,1,2027",
            "24 12 2015 2 1 2027",
            "24 12 2015 2 1 27",
            "24 12 15 2 1 27",
            "24 12 15 02 1 2027",
            "24 122015, 2.1.27",
            "241 215; 02 0127",
            "24.12.15, 2.1.27",
            "24.12.15 2.1.27",
            "24 12 15, 2 1 27",
            "24. desember 2015 og 2. januar 2027",
            "24. des. 15, 2. jan. 27",
            "24 December 2015, 2 January 2027",
            "December 24, 2015, and January 2, 2027",
            "24.12.2015, og 02.\u{200b}01.2027",
        ] {
            assert_eq!(
                birth_dates(text, TODAY),
                Ok(vec![first, second]),
                "{text:?}"
            );
        }
        let read = birth_dates("13 5 19 24 12 15", TODAY);
        assert_eq!(read, Ok(vec![Date::literal(2019, 5, 13), first]));
        let three = [
            "15. mars 2002 3.5.2019; 24122015",
            "15.03.02 og 3.5.19, 24.12.15",
        ];
        for text in three {
            let born = birth_dates(text, TODAY).unwrap();
            assert_eq!(
                born,
                [Date::literal(2002, 3, 15), Date::literal(2019, 5, 3), first],
                "{text}"
            );
        }
        for (text, error) in [
            (" , ", Missing),
            ("24.12.2015, i fjor", WrongForm),
            ("24.12.2015, 03.05", WrongForm),
            ("24.12, 03.05.2019", WrongForm),
            ("24.12 03.05 02.01", WrongForm),
            ("241215 3 5 19", WrongForm),
            ("241215 13 5 19", IdentityNumber),
            ("24 12 15 13 5 19", IdentityNumber),
            ("150399 1 12 34", IdentityNumber),
            ("24,12,15,3,5,19", WrongForm),
            ("24 og 12 og 2015", WrongForm),
            ("24.12.2015, 31.02.", Impossible),
            ("24.12.2015, 31.02.2002", Impossible),
            ("24.12.2015, 24121512345", IdentityNumber),
            ("24.12.2015, 241215 12345", IdentityNumber),
            ("24.12.2015 og 24.12.15 12345", IdentityNumber),
            ("01.01.2030", Future),
            ("31.05.1906", TooOld),
        ] {
            assert_eq!(birth_dates(text, TODAY), Err(error), "{text:?}");
        }
        let many = |count| vec!["1.1.2020"; count].join(",");
        assert_eq!(birth_dates(&many(20), TODAY).map(|born| born.len()), Ok(20));
        assert_eq!(birth_dates(&many(21), TODAY), Err(OutOfRange));
    }

    /// Days from these years, some days apart so that every day and month is among them.
    fn days(years: RangeInclusive<i32>) -> impl Iterator<Item = Date> {
        let first = Date::literal(*years.start(), 1, 1);
        let days = (0..).step_by(17).map(move |days| first.plus_days(days));
        days.take_while(move |day| years.contains(&day.year()))
    }

    /// A day in every way there is to write it, with the year in four digits and in two.
    fn ways(day: Date) -> [Vec<String>; 2] {
        let written = numbers::short_date(day);
        let [dd, mm, year] = written.split('.').collect::<Vec<_>>()[..] else {
            unreachable!()
        };
        let bare = |part: &str| part.trim_start_matches('0').to_owned();
        let (d, m) = (bare(dd), bare(mm));
        let names = MONTHS.map(|names| {
            let mut numbered = (1_u32..).zip(names);
            let named = numbered.find(|(number, _)| *number == day.month());
            named.unwrap().1
        });
        let with = |year: &str| {
            let mut ways = Vec::new();
            for between in [
                ".",
                " ",
                "/",
                "-",
                ",",
                ". ",
                ", ",
                "\u{a0}",
                "\u{2011}",
                ".\u{200b}",
            ] {
                for [day, month] in [[dd, mm], [&d, &m], [dd, &m], [&d, mm]] {
                    ways.push([day, month, year].join(between));
                }
            }
            for name in names {
                for between in [" ", ". ", "."] {
                    ways.push(format!("{d}{between}{name} {year}"));
                    ways.push(format!("{dd}{between}{} {year}", &name[..3]));
                }
            }
            ways.push(format!("{dd}{mm}{year}"));
            ways.push(format!("{dd} {mm}{year}"));
            ways.push(format!("{dd}{mm} {year}"));
            ways.push(format!("{dd}{} {}{year}", &mm[..1], &mm[1..]));
            ways
        };
        let mut full = with(year);
        full.push(format!("{year}-{mm}-{dd}"));
        full.push(format!("{year} {mm} {dd}"));
        full.push(format!("{d}.{m} {year}"));
        full.push(format!("{d}/{m}-{year}"));
        [full, with(&year[2..])]
    }

    #[test]
    fn every_day_reads_back_in_every_way_it_is_written() {
        for day in days(1927..=2025) {
            let [full, short] = ways(day);
            for text in full {
                assert!(is_meant_as_date(&text), "{text:?}");
                assert_eq!(birth_date(&text, TODAY), Ok(day), "{text:?}");
            }
            // Of someone who is alive it may be either.
            let both = (1906..=1926).contains(&(day.year() - 100));
            for text in short {
                let short = u32::try_from(day.year()).unwrap_or_default() % 100;
                let meant = if both { Err(ShortYear(short)) } else { Ok(day) };
                if !(both && day.year() == 2006) {
                    assert_eq!(birth_date(&text, TODAY), meant, "{text:?}");
                }
            }
        }
        for day in days(2008..=2029) {
            for text in ways(day).concat() {
                assert_eq!(date(&text), Ok(day), "{text:?}");
                assert_eq!(programme_start(&text), Ok(day), "{text:?}");
            }
        }
    }

    #[test]
    fn two_days_read_back_with_a_blank_a_comma_or_a_word_between() {
        for (first, second) in days(2004..=2026)
            .step_by(5)
            .zip(days(2006..=2029).step_by(5))
        {
            let [one, other] = [first, second].map(ways);
            let ways = one
                .iter()
                .zip(&other)
                .flat_map(|(one, other)| one.iter().zip(other));
            for (one, other) in ways {
                for between in ["; ", " og ", "\n", " & "] {
                    let text = [one.as_str(), other].join(between);
                    assert_eq!(
                        birth_dates(&text, TODAY),
                        Ok(vec![first, second]),
                        "{text:?}"
                    );
                }
            }
            let plain = |day: Date| numbers::short_date(day).replace('.', " ");
            for [one, other] in [
                [plain(first), plain(second)],
                [plain(first), plain(second).replace(" 20", " ")],
                [
                    plain(first).replace(" 20", " "),
                    plain(second).replace(" 20", " "),
                ],
                [plain(first).replace(" 20", " "), plain(second)],
                [
                    plain(first).replace(" 0", " "),
                    plain(second).replace(" 20", " "),
                ],
            ] {
                for between in [" ", ", ", ",", " og "] {
                    let text = [one.as_str(), &other].join(between);
                    assert_eq!(
                        birth_dates(&text, TODAY),
                        Ok(vec![first, second]),
                        "{text:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn eleven_digits_are_an_identity_number_however_they_are_parted_and_wherever_they_stand() {
        for (born, number) in days(1927..=2025).zip((0..).step_by(7_919)) {
            let [_, short] = ways(born);
            let digits = |text: &&String| text.bytes().all(|sign| sign.is_ascii_digit());
            let bare = short.iter().find(digits);
            let born = bare.map(String::as_str).unwrap_or_default();
            let number = format!("{:05}", number % 100_000);
            for between in [
                "", " ", "-", ".", ",", ", ", "\u{2011}", "\u{200b}", " - ", "  ", "/", "\n",
            ] {
                let text = [born, &number].join(between);
                for text in [
                    text.clone(),
                    format!("født {text}"),
                    format!("{text}, 3.5.2019"),
                ] {
                    let read = [
                        birth_date(&text, TODAY).map(drop),
                        birth_dates(&text, TODAY).map(drop),
                        date(&text).map(drop),
                        age(&text).map(drop),
                        children(&text).map(drop),
                        hours(&text).map(drop),
                        benefit(&text).map(drop),
                        programme_start(&text).map(drop),
                        programme_months(&text).map(drop),
                    ];
                    assert_eq!(read, [Err(IdentityNumber); 9], "{text:?}");
                }
            }
        }
    }

    #[test]
    fn dates_in_the_place_of_a_number_are_not_called_an_identity_number() {
        for text in [
            "15 03 2002",
            "1 2 2027",
            "01 02 2020, 09 09 2026",
            "1 2 2020 3 14 21",
            "1 2 2020 03 4 21",
        ] {
            assert_eq!(hours(text), Err(NotANumber), "{text}");
            assert_eq!(programme_months(text), Err(NotANumber), "{text}");
        }
    }

    #[test]
    fn a_programme_begins_where_there_are_rules_and_lasts_up_to_three_years() {
        for text in ["17 8 2026", "17.8.26", "170826", "17. august 2026"] {
            assert_eq!(programme_start(text), Ok(Date::literal(2026, 8, 17)));
        }
        assert_eq!(programme_start("1.2.27"), Ok(Date::literal(2027, 2, 1)));
        for outside in ["31.10.2007", "01.01.2030", "31.10.07", "1.2.35", "1.2.99"] {
            assert_eq!(programme_start(outside), Err(OutOfRange), "{outside}");
        }
        assert_eq!(programme_start("31.02.27"), Err(Impossible));
        for (text, months) in [
            ("1", 1),
            ("36", 36),
            ("12 mnd", 12),
            ("12 mnd.", 12),
            ("12 måneder", 12),
            ("12 månader", 12),
            ("1 måned", 1),
            ("12 months", 12),
        ] {
            assert_eq!(programme_months(text), Ok(months), "{text}");
        }
        for outside in ["0", "37"] {
            assert_eq!(programme_months(outside), Err(OutOfRange));
        }
        assert_eq!(programme_months("12 uker"), Err(NotANumber));
        assert_eq!(programme_months("3.000"), Err(Thousands(3_000)));
    }

    #[test]
    fn there_are_at_most_twenty_children() {
        for (text, count) in [
            ("20", Ok(20)),
            ("21", Err(OutOfRange)),
            ("2 barn", Ok(2)),
            ("2 born", Ok(2)),
            ("1 child", Ok(1)),
            ("2 children", Ok(2)),
            ("2 år", Err(NotANumber)),
            ("1 2", Err(NotANumber)),
            ("3.000", Err(Thousands(3_000))),
            ("24.12.2015, 03.05.2019", Err(NotANumber)),
        ] {
            assert_eq!(children(text), count, "{text}");
        }
    }

    #[test]
    fn a_date_is_distinguished_from_a_number_where_either_may_stand() {
        for text in [
            "05.03.1999",
            "050399",
            "05031999",
            "5. mars",
            "31.02.",
            "24.12.2015 og 3.5.2019",
            "150399 12345",
            "05 031999",
            "050 399",
        ] {
            assert!(is_meant_as_date(text), "{text}");
        }
        assert!(has_short_year("05.06.20") && has_short_year("050620"));
        assert!(!has_short_year("05.06.2008") && !has_short_year("05.06."));
        for text in [
            "27",
            "27 år",
            "27,5",
            "2 barn",
            "12 500",
            "x",
            "",
            "15039912345",
        ] {
            assert!(!is_meant_as_date(text), "{text}");
        }
    }
}
