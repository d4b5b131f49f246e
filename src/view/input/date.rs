//! Dates as people write them: in numbers or with the month's name, one or several.

use super::error::{InputError, centuries};
use super::signs::{Gap, IDENTITY_NUMBER, Piece, has_identity_number, pieces, tidy};
use crate::texts::MONTHS;
use crate::values::{Date, read_digits};

/// So many digits make a year.
const YEAR: usize = 4;

/// So many digits make a date without signs between.
const WHOLE_DATE: usize = 8;

/// So many where the year has two.
const SHORT_DATE: usize = 6;

/// The months differ in so few letters.
const MONTH: usize = 3;

/// A day as it was written.
#[derive(Clone, Copy)]
pub struct WrittenDate {
    day: u32,
    month: u32,
    year: Year,
}

#[derive(Clone, Copy)]
enum Year {
    Full(u32),
    Short(u32),
}

impl WrittenDate {
    /// The day that is meant. Of two digits for the year it is the one of two days that is `likely`.
    ///
    /// # Errors
    /// [`InputError::Impossible`] where the calendar has no such day, [`InputError::ShortYear`] where one cannot know which.
    pub fn meant(self, likely: &dyn Fn(Date) -> bool) -> Result<Date, InputError> {
        let in_year = |year| Date::new(i32::try_from(year).ok()?, self.month, self.day);
        let short = match self.year {
            Year::Full(year) => return in_year(year).ok_or(InputError::Impossible),
            Year::Short(short) => short,
        };
        match centuries(short).map(in_year) {
            [None, None] => Err(InputError::Impossible),
            days => match days.map(|day| day.filter(|&day| likely(day))) {
                [Some(day), None] | [None, Some(day)] => Ok(day),
                _ => Err(InputError::ShortYear(short)),
            },
        }
    }
}

/// The one day in a text.
///
/// # Errors
/// An [`InputError`] when the text is anything else.
pub fn one(text: &str) -> Result<WrittenDate, InputError> {
    let text = tidy(text);
    let pieces = pieces(&text);
    match several(&pieces)?.as_slice() {
        &[day] => Ok(day),
        _ => Err(InputError::WrongForm),
    }
}

/// Whether a text is a date with two digits for the year that may be the first two of four: while it is typed, the others may be on their way.
pub fn has_short_year(text: &str) -> bool {
    one(text).is_ok_and(|written| matches!(written.year, Year::Short(19 | 20)))
}

/// Day and month, where they are all there is: in four digits, or apart.
pub fn day_and_month(text: &str) -> Option<[u32; 2]> {
    let text = tidy(text);
    match pieces(&text).as_slice() {
        [only] => {
            let digits = only.is_number() && only.text.len() == YEAR;
            let all = read_digits(only.text).filter(|_| digits)?;
            Some([all.div_euclid(100), all.rem_euclid(100)])
        }
        [first, second] if first.after != Gap::Hard => {
            let [day, month] = in_two(first.text, second.text);
            Some([part(day).ok()?, month_of(month).ok()?])
        }
        _ => None,
    }
}

/// Every day in a text.
///
/// # Errors
/// An [`InputError`] when the text is anything else.
pub fn all(text: &str) -> Result<Vec<WrittenDate>, InputError> {
    several(&pieces(&tidy(text)))
}

/// Whether a text is to be read as a date where a number could stand as well.
pub fn is_meant_as_date(text: &str) -> bool {
    let text = tidy(text);
    let pieces = pieces(&text);
    let numbers = || pieces.iter().filter(|piece| piece.is_number());
    match numbers().count() {
        0 => false,
        1 | 2 => {
            let whole = |piece: &Piece<'_>| is_whole(piece.text);
            let unfinished = numbers().count() == 2 && text.trim_end().ends_with('.');
            unfinished
                || numbers().any(whole)
                || is_whole(&parted(&pieces))
                || pieces.iter().any(|it| named(it.text).is_some())
        }
        _ => true,
    }
}

fn several(pieces: &[Piece<'_>]) -> Result<Vec<WrittenDate>, InputError> {
    if pieces.is_empty() {
        return Err(InputError::Missing);
    }
    let mut days = Vec::new();
    let mut rest = pieces;
    let mut before = Gap::Hard;
    let threes = are_threes(pieces);
    while let Some((first, after)) = rest.split_first() {
        let (day, last, left) = match rest {
            [_, second, left @ ..] if is_whole(&parted(rest)) => {
                (in_one(&parted(rest)), second, left)
            }
            _ if first.is_number() && is_whole(first.text) => (in_one(first.text), first, after),
            [first, second, third, left @ ..] => {
                let ends = before != first.after && (left.is_empty() || third.after != first.after);
                (
                    in_three([first, second, third], threes || ends),
                    third,
                    left,
                )
            }
            [first, second] => (unfinished(first.text, second.text), second, &[][..]),
            _ => (Err(InputError::WrongForm), first, after),
        };
        days.push(day.map_err(|error| wrong(pieces, error))?);
        (before, rest) = (last.after, left);
    }
    Ok(days)
}

/// Whether so many digits in a row can be a date.
const fn is_whole(digits: &str) -> bool {
    matches!(digits.len(), WHOLE_DATE | SHORT_DATE)
}

/// The digits of two numbers that stand by themselves with a blank between; none of anything else.
fn parted(pieces: &[Piece<'_>]) -> String {
    match pieces {
        [first, second, ..]
            if first.is_number()
                && second.is_number()
                && first.after == Gap::Blank
                && second.after != Gap::Blank =>
        {
            [first.text, second.text].concat()
        }
        _ => String::new(),
    }
}

/// Whether there is nothing but numbers as short as those of dates, three and three, with a blank between each: where one of the dates
/// ends is then given, whatever the year. Eleven digits without a whole year are an identity number with blanks in it, where they can be.
fn are_threes(pieces: &[Piece<'_>]) -> bool {
    let short = |piece: &Piece<'_>| piece.is_number() && matches!(piece.text.len(), 1 | 2 | YEAR);
    let blank = |piece: &Piece<'_>| matches!(piece.after, Gap::None | Gap::Blank);
    let digits: String = pieces.iter().map(|piece| piece.text).collect();
    let month = digits.get(2..4).and_then(read_digits);
    let identity = digits.len() == IDENTITY_NUMBER
        && month.is_some_and(|month| (1..=12).contains(&month))
        && pieces.iter().all(|piece| piece.text.len() < YEAR);
    pieces.len().is_multiple_of(3)
        && !identity
        && pieces.iter().all(|piece| short(piece) && blank(piece))
}

/// What is no date may be an identity number.
fn wrong(pieces: &[Piece<'_>], error: InputError) -> InputError {
    if has_identity_number(pieces) {
        InputError::IdentityNumber
    } else {
        error
    }
}

/// Digits in a row: from the day on, or from the year where only that leaves a year of our time.
fn in_one(digits: &str) -> Result<WrittenDate, InputError> {
    let of_our_time = |year: Option<&str>| {
        year.is_some_and(|year| ["19", "20"].contains(&year.get(..2).unwrap_or_default()))
    };
    let [day, month, year] = if digits.len() == WHOLE_DATE
        && of_our_time(digits.get(..4))
        && !of_our_time(digits.get(4..))
    {
        [digits.get(6..), digits.get(4..6), digits.get(..4)]
    } else {
        [digits.get(..2), digits.get(2..4), digits.get(4..)]
    }
    .map(Option::unwrap_or_default);
    written(day, month, year)
}

/// Day, month and year; year, month and day; or month, day and year where the month has its name. `ends` that other signs stand before
/// and after than within.
fn in_three(
    [first, second, third]: [&Piece<'_>; 3],
    ends: bool,
) -> Result<WrittenDate, InputError> {
    let gaps = [first.after, second.after];
    if gaps.contains(&Gap::Hard) {
        return Err(InputError::WrongForm);
    }
    let [day, month, year] = if !first.is_number() {
        [second, first, third]
    } else if first.text.len() == YEAR {
        [third, second, first]
    } else {
        [first, second, third]
    }
    .map(|piece| piece.text);
    // Without a name or a whole year to hold on to, only the signs between show where a date ends.
    let is_held = year.len() == YEAR || !month.starts_with(|sign: char| sign.is_ascii_digit());
    if !is_held && (first.after != second.after || !ends) {
        return Err(InputError::WrongForm);
    }
    written(day, month, year)
}

fn written(day: &str, month: &str, year: &str) -> Result<WrittenDate, InputError> {
    let number = read_digits(year).ok_or(InputError::WrongForm)?;
    Ok(WrittenDate {
        day: part(day)?,
        month: month_of(month)?,
        year: match year.len() {
            YEAR => Year::Full(number),
            2 => Year::Short(number),
            _ => return Err(InputError::WrongForm),
        },
    })
}

/// A day and a month without a year: some are never a date, whatever the year.
fn unfinished(first: &str, second: &str) -> Result<WrittenDate, InputError> {
    const LEAP_YEAR: &str = "2000";
    let [day, month] = in_two(first, second);
    written(day, month, LEAP_YEAR)?.meant(&|_| true)?;
    Err(InputError::WrongForm)
}

/// Day and month of two: the month is first only where it has its name.
fn in_two<'text>(first: &'text str, second: &'text str) -> [&'text str; 2] {
    match named(first) {
        Some(_) => [second, first],
        None => [first, second],
    }
}

/// The number of a month, by its name or in digits.
fn month_of(text: &str) -> Result<u32, InputError> {
    named(text).map_or_else(|| part(text), Ok)
}

/// The number of a day or a month.
fn part(text: &str) -> Result<u32, InputError> {
    let number = read_digits(text).filter(|_| text.len() <= 2);
    number.ok_or(InputError::WrongForm)
}

/// The number of a month by its name in any of the languages, or by the beginning of it.
fn named(word: &str) -> Option<u32> {
    if word.len() < MONTH {
        return None;
    }
    let begins = |name: &str| {
        let start = name.get(..word.len());
        start.is_some_and(|start| start.eq_ignore_ascii_case(word))
    };
    let found = MONTHS
        .iter()
        .find_map(|names| names.iter().position(|name| begins(name)));
    u32::try_from(found?.checked_add(1)?).ok()
}
