//! What people type, and what it means. Every text is either an exact value or a named error; nothing is cut off or guessed.

use rust_decimal::{Decimal, dec};

use crate::kvp::is_too_long_ago;
use crate::law::{LAST_LAW_DATE, Rulebook};
use crate::values::Date;

const OLDEST: u32 = 120;
const MOST_CHILDREN: u32 = 20;
const MOST_MONTHS: u32 = 36;
const MOST_HOURS: Decimal = dec!(37.5);
const MOST_DECIMALS: usize = 2;

/// So many digits make an identity number, which nobody should give us.
const IDENTITY_NUMBER: usize = 11;

/// So many digits make a year.
const YEAR: usize = 4;

/// So many digits make a date without signs between.
const WHOLE_DATE: usize = 8;

/// Why a text is not an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InputError {
    /// Nothing is written, or nothing is chosen.
    Missing,
    /// It is not a number.
    NotANumber,
    /// A number with decimals where only a whole one will do.
    NotWhole,
    /// More than two decimals.
    TooManyDecimals,
    /// Below zero, or more than there can be; a day there are no rules for.
    OutOfRange,
    /// A year of birth where an age is asked for.
    BirthYear,
    /// Eleven digits or more: an identity number.
    IdentityNumber,
    /// Something else than day, month and year.
    WrongForm,
    /// A date with two digits for the year.
    ShortYear,
    /// A date that the calendar does not have.
    Impossible,
    /// A birth date after the day that is asked about.
    Future,
    /// A birth date that nobody alive has.
    TooOld,
}

/// An age in whole years.
///
/// # Errors
/// An [`InputError`] when the text is anything else.
///
/// ```
/// use kvp_veiviser::view::input::{InputError, age};
///
/// assert_eq!(age(" 27 "), Ok(27));
/// assert_eq!(age("27,5"), Err(InputError::NotWhole));
/// assert_eq!(age("15039912345"), Err(InputError::IdentityNumber));
/// ```
pub fn age(text: &str) -> Result<u32, InputError> {
    let age = whole(text, OLDEST);
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
    whole(text, MOST_CHILDREN)
}

/// Hours of work a week, with comma or point.
///
/// # Errors
/// An [`InputError`] when the text is anything else than a number from 0 to 37.5 with at most two decimals.
pub fn hours(text: &str) -> Result<Decimal, InputError> {
    decimal(text, MOST_HOURS)
}

/// A number from zero to `most`, with comma or point.
///
/// # Errors
/// An [`InputError`] when the text is anything else, or has more than two decimals.
pub fn decimal(text: &str, most: Decimal) -> Result<Decimal, InputError> {
    let number = Written::read(text)?;
    if number.decimals.len() > MOST_DECIMALS {
        return Err(InputError::TooManyDecimals);
    }
    let number = number.value()?;
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
    born(text, today, today)
}

/// A birth date through `latest`, and no more than 120 years before `today`.
fn born(text: &str, latest: Date, today: Date) -> Result<Date, InputError> {
    let born = date(text)?;
    if born > latest {
        return Err(InputError::Future);
    }
    if is_too_long_ago(born, today) {
        return Err(InputError::TooOld);
    }
    Ok(born)
}

/// Children's birth dates with commas between. A child may be born later, within the plan.
///
/// # Errors
/// An [`InputError`] when the text is anything else, or the dates are more than 20.
pub fn birth_dates(text: &str, law_date: Date) -> Result<Vec<Date>, InputError> {
    let mut children = Vec::new();
    for text in text.split([',', ';']) {
        if !text.trim().is_empty() {
            children.push(born(text, LAST_LAW_DATE, law_date)?);
        }
    }
    match u32::try_from(children.len()) {
        Ok(0) => Err(InputError::Missing),
        Ok(1..=MOST_CHILDREN) => Ok(children),
        _ => Err(InputError::OutOfRange),
    }
}

/// The first day of a programme.
///
/// # Errors
/// An [`InputError`] when the text is no date, or one that there are no rules for.
pub fn programme_start(text: &str) -> Result<Date, InputError> {
    let start = date(text)?;
    Rulebook::at(start).map_err(|_| InputError::OutOfRange)?;
    Ok(start)
}

/// How many months a programme lasts.
///
/// # Errors
/// An [`InputError`] when the text is anything else than a whole number from 1 to 36.
pub fn programme_months(text: &str) -> Result<u32, InputError> {
    match whole(text, MOST_MONTHS)? {
        0 => Err(InputError::OutOfRange),
        months => Ok(months),
    }
}

/// A date the calendar has: day, month and year or year, month and day, with points, dashes, strokes or blanks between, or eight
/// digits from the day on.
///
/// # Errors
/// An [`InputError`] when the text is anything else.
pub fn date(text: &str) -> Result<Date, InputError> {
    let digits = tidy(text);
    if digits.is_empty() {
        return Err(InputError::Missing);
    }
    if is_identity_number(&digits) {
        return Err(InputError::IdentityNumber);
    }
    let between = |sign: char| sign.is_whitespace() || matches!(sign, '.' | '-' | '\u{2013}' | '/');
    let mut parts: Vec<&str> = text
        .split(between)
        .filter(|part| !part.is_empty())
        .collect();
    if let [whole] = parts.as_slice()
        && whole.len() == WHOLE_DATE
        && let Some((day, rest)) = whole.split_at_checked(2)
        && let Some((month, year)) = rest.split_at_checked(2)
    {
        parts = vec![day, month, year];
    }
    let [first, month, last] = parts.as_slice() else {
        return Err(InputError::WrongForm);
    };
    let (year, day) = if first.len() == YEAR {
        (first, last)
    } else {
        (last, first)
    };
    let (day, month) = (part(day)?, part(month)?);
    match (part(year)?, year.len()) {
        (year, YEAR) => {
            let year = i32::try_from(year).map_err(|_| InputError::WrongForm)?;
            Date::new(year, month, day).ok_or(InputError::Impossible)
        }
        (_, 2) => Err(InputError::ShortYear),
        _ => Err(InputError::WrongForm),
    }
}

/// A day, month or year of a date.
fn part(text: &str) -> Result<u32, InputError> {
    let well_formed = text.len() <= YEAR && text.bytes().all(|byte| byte.is_ascii_digit());
    let number = well_formed.then(|| text.parse().ok()).flatten();
    number.ok_or(InputError::WrongForm)
}

/// A whole number from zero to `most`.
///
/// # Errors
/// An [`InputError`] when the text is anything else.
pub fn whole(text: &str, most: u32) -> Result<u32, InputError> {
    let number = Written::read(text)?;
    if !number.decimals.bytes().all(|digit| digit == b'0') {
        return Err(InputError::NotWhole);
    }
    let number: u32 = number.whole.parse().map_err(|_| InputError::OutOfRange)?;
    if number > most {
        return Err(InputError::OutOfRange);
    }
    Ok(number)
}

/// A number from zero up, as it was written.
struct Written {
    whole: String,
    decimals: String,
}

impl Written {
    fn read(text: &str) -> Result<Self, InputError> {
        let text = tidy(text);
        if text.is_empty() {
            return Err(InputError::Missing);
        }
        let (negative, unsigned) = match text.strip_prefix(['-', '\u{2212}', '\u{2013}']) {
            Some(rest) => (true, rest),
            None => (false, text.as_str()),
        };
        let (whole, decimals) = match unsigned.split_once([',', '.']) {
            Some((whole, decimals)) if !decimals.is_empty() => (whole, decimals),
            Some(_) => return Err(InputError::NotANumber),
            None => (unsigned, ""),
        };
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || !digits(whole) || !digits(decimals) {
            return Err(InputError::NotANumber);
        }
        if is_identity_number(whole) {
            return Err(InputError::IdentityNumber);
        }
        if negative {
            return Err(InputError::OutOfRange);
        }
        Ok(Self {
            whole: whole.to_owned(),
            decimals: decimals.to_owned(),
        })
    }

    fn value(&self) -> Result<Decimal, InputError> {
        let scale = u32::try_from(self.decimals.len()).map_err(|_| InputError::TooManyDecimals)?;
        let digits = [self.whole.as_str(), &self.decimals].concat();
        let mantissa: i64 = digits.parse().map_err(|_| InputError::OutOfRange)?;
        Ok(Decimal::new(mantissa, scale))
    }
}

/// The text without blanks of any width, which people use to group digits and paste along.
fn tidy(text: &str) -> String {
    text.chars().filter(|sign| !sign.is_whitespace()).collect()
}

fn is_identity_number(text: &str) -> bool {
    text.len() >= IDENTITY_NUMBER && text.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{InputError::*, *};

    const TODAY: Date = Date::literal(2026, 6, 1);

    #[test]
    fn an_age_is_a_whole_number_of_years() {
        for (text, meant) in [
            ("27", Ok(27)),
            ("  27\u{a0}", Ok(27)),
            ("2\u{202f}7", Ok(27)),
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
            ("27 år", Err(NotANumber)),
            ("tjuesju", Err(NotANumber)),
            ("1e1", Err(NotANumber)),
            ("0x1b", Err(NotANumber)),
            ("NaN", Err(NotANumber)),
            ("Infinity", Err(NotANumber)),
            ("1.000,50", Err(NotANumber)),
            ("2７", Err(NotANumber)),
            ("٢٧", Err(NotANumber)),
            ("👶", Err(NotANumber)),
            ("__proto__", Err(NotANumber)),
            ("15039912345", Err(IdentityNumber)),
            ("150399 12345", Err(IdentityNumber)),
        ] {
            assert_eq!(age(text), meant, "{text:?}");
        }
        assert_eq!(age(&"9".repeat(400)), Err(IdentityNumber));
    }

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
            ("15.000", Err(TooManyDecimals)),
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

    #[test]
    fn an_amount_is_read_exactly_or_refused_by_name() {
        for (text, meant) in [
            ("15000", Ok(dec!(15000))),
            ("15 000", Ok(dec!(15000))),
            ("15\u{a0}000", Ok(dec!(15000))),
            ("15\u{202f}000", Ok(dec!(15000))),
            ("15 000,50", Ok(dec!(15000.50))),
            ("15000.5", Ok(dec!(15000.5))),
            ("999999,99", Ok(dec!(999999.99))),
            ("1000000", Err(OutOfRange)),
            ("15.000", Err(TooManyDecimals)),
            ("15.000,50", Err(NotANumber)),
            ("kr 15 000", Err(NotANumber)),
            ("15 000,-", Err(NotANumber)),
            ("15 000 kr", Err(NotANumber)),
            ("\u{2212}5", Err(OutOfRange)),
            ("１５０００", Err(NotANumber)),
            ("١٥٠٠٠", Err(NotANumber)),
            ("1e5", Err(NotANumber)),
            ("NaN", Err(NotANumber)),
            ("Infinity", Err(NotANumber)),
            ("", Err(Missing)),
            ("💰", Err(NotANumber)),
        ] {
            assert_eq!(decimal(text, dec!(999999.99)), meant, "{text:?}");
        }
        assert_eq!(
            decimal(&"9".repeat(400), dec!(999999.99)),
            Err(IdentityNumber)
        );
    }

    #[test]
    fn a_birth_date_is_written_in_either_order() {
        let born = Date::literal(1999, 3, 5);
        for text in [
            "05.03.1999",
            "5.3.1999",
            " 5. 3. 1999 ",
            "1999-03-05",
            "05/03/1999",
            "5 3 1999",
            "5. 3 1999.",
            "5\u{a0}3\u{a0}1999",
            "5\u{2013}3\u{2013}1999",
            "05031999",
        ] {
            assert_eq!(birth_date(text, TODAY), Ok(born), "{text:?}");
        }
        for (text, error) in [
            ("", Missing),
            ("1999", WrongForm),
            ("05.03.99", ShortYear),
            ("050399", WrongForm),
            ("05.mars.1999", WrongForm),
            ("05.03.1999 kl. 12", WrongForm),
            ("19990305", Impossible),
            ("0503199", WrongForm),
            ("05.03.1999-2001", WrongForm),
            ("05.03.199", WrongForm),
            ("05.03.01999", WrongForm),
            ("30.02.1999", Impossible),
            ("05.13.1999", Impossible),
            ("02.06.2026", Future),
            ("31.05.1906", TooOld),
            ("05039912345", IdentityNumber),
        ] {
            assert_eq!(birth_date(text, TODAY), Err(error), "{text:?}");
        }
    }

    #[test]
    fn children_s_birth_dates_stand_with_commas_between() {
        let (first, second) = (Date::literal(2015, 12, 24), Date::literal(2027, 1, 2));
        for text in [
            "24.12.2015, 02.01.2027",
            "24 12 2015;2027-01-02",
            " 24122015 ,, 2/1/2027 , ",
        ] {
            assert_eq!(
                birth_dates(text, TODAY),
                Ok(vec![first, second]),
                "{text:?}"
            );
        }
        for (text, error) in [
            (" , ", Missing),
            ("24.12.2015 03.05.2019", WrongForm),
            ("24.12.2015, i fjor", WrongForm),
            ("24.12.2015, 03.05.19", ShortYear),
            ("24.12.2015, 24121512345", IdentityNumber),
            ("01.01.2030", Future),
            ("31.05.1906", TooOld),
        ] {
            assert_eq!(birth_dates(text, TODAY), Err(error), "{text:?}");
        }
        let many = |count| vec!["1.1.2020"; count].join(",");
        assert_eq!(birth_dates(&many(20), TODAY).map(|born| born.len()), Ok(20));
        assert_eq!(birth_dates(&many(21), TODAY), Err(OutOfRange));
    }

    #[test]
    fn a_programme_begins_where_there_are_rules_and_lasts_up_to_three_years() {
        assert_eq!(programme_start("17 8 2026"), Ok(Date::literal(2026, 8, 17)));
        for outside in ["31.10.2007", "01.01.2030"] {
            assert_eq!(programme_start(outside), Err(OutOfRange));
        }
        assert_eq!(programme_months("1"), Ok(1));
        assert_eq!(programme_months("36"), Ok(36));
        for outside in ["0", "37"] {
            assert_eq!(programme_months(outside), Err(OutOfRange));
        }
    }

    #[test]
    fn there_are_at_most_twenty_children() {
        assert_eq!(children("20"), Ok(20));
        assert_eq!(children("21"), Err(OutOfRange));
    }
}
