//! Why a text is not an answer.

use rust_decimal::Decimal;

use crate::texts::Language;
use crate::values::Written;
use crate::view::numbers;

const THREE_DECIMALS: u32 = 3;

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
    /// One point or comma with three digits after: this many, or a thousandth of it.
    Thousands(u32),
    /// Below zero, or more than there can be; a day there are no rules for.
    OutOfRange,
    /// A year of birth where an age is asked for.
    BirthYear,
    /// Eleven digits or more: an identity number.
    IdentityNumber,
    /// Something else than day, month and year.
    WrongForm,
    /// A date with these two digits for the year, which may be either of two.
    ShortYear(u32),
    /// A date that the calendar does not have.
    Impossible,
    /// A birth date after the day that is asked about.
    Future,
    /// A birth date that nobody alive has.
    TooOld,
}

impl InputError {
    /// Whether it is a date that is wrong, and not a number.
    pub const fn is_of_a_date(self) -> bool {
        matches!(
            self,
            Self::WrongForm | Self::ShortYear(_) | Self::Impossible | Self::Future | Self::TooOld
        )
    }

    /// The two things that may be meant, where the error is a question; nothing twice where it is not.
    pub fn readings(self, language: Language) -> [String; 2] {
        match self {
            Self::Thousands(thousands) => {
                let decimal = Decimal::new(i64::from(thousands), THREE_DECIMALS).normalize();
                [thousands.written(), numbers::decimal(decimal, language)]
            }
            Self::ShortYear(year) => centuries(year).map(|year| year.written()),
            _ => <[String; 2]>::default(),
        }
    }
}

/// The two years that are written alike with two digits.
pub fn centuries(short: u32) -> [u32; 2] {
    [1900, 2000].map(|century: u32| century.saturating_add(short))
}
