//! How sure the numbers are. What is not listed here was read in the law or on an official page.

use crate::values::{Date, Period};

/// Numbers that are likely rather than certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Doubt {
    /// The table's name in the contract.
    pub table: &'static str,
    /// The days whose rows are meant.
    pub period: Period,
    /// What is likely, and how it may be otherwise.
    pub about: &'static str,
}

const fn always(table: &'static str, about: &'static str) -> Doubt {
    Doubt {
        table,
        period: Period::from(Date::literal(2007, 1, 1)),
        about,
    }
}

const fn years(table: &'static str, first: i32, last: i32, about: &'static str) -> Doubt {
    Doubt {
        table,
        period: Period::through(Date::literal(first, 1, 1), Date::literal(last, 12, 31)),
        about,
    }
}

/// Every number that is less than certain. The rules do not ask; readers do.
pub static DOUBTS: [Doubt; 5] = [
    always(
        "oevreAlder",
        "the law says up to 67; the year at 67 is left to Nav",
    ),
    always(
        "aldersgrenseBarn",
        "a child is taken to count until the day it turns 18",
    ),
    always(
        "maanederPerAar",
        "a month is taken to be a twelfth of a year",
    ),
    always(
        "timerPerDag",
        "a stipend day is taken to be a fifth of a full week",
    ),
    years(
        "skatt",
        2010,
        2012,
        "the minimum allowance's cap, worked out from the stated adjustment",
    ),
];
