//! The law as it stands on one day.

use crate::law::{Dated, FIRST_LAW_DATE, LAST_LAW_DATE, Table};
use crate::values::{Date, Period};

/// The version of the rules and rates: the day they were last changed or gone through.
pub const RULES_VERSION: &str = "2026-11-29";

/// The law on one day that it is kept for. It never asks what day it is.
///
/// ```
/// use kvp_veiviser::law::{Rulebook, rates};
/// use kvp_veiviser::values::Date;
///
/// let rulebook = Rulebook::at(Date::literal(2008, 6, 5))?;
/// assert_eq!(rulebook.read(&rates::GRUNNBELOEP).value.to_string(), "70256");
/// # Ok::<(), kvp_veiviser::law::OutsideCoverage>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rulebook {
    date: Date,
}

/// There are no rules for this day: it is not between [`FIRST_LAW_DATE`] and [`LAST_LAW_DATE`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutsideCoverage(pub Date);

impl Rulebook {
    /// The law on the last day there are rules for.
    pub const LAST: Self = Self {
        date: LAST_LAW_DATE,
    };

    /// The law on this day.
    ///
    /// # Errors
    /// [`OutsideCoverage`] when the day is not between [`FIRST_LAW_DATE`] and [`LAST_LAW_DATE`].
    pub fn at(date: Date) -> Result<Self, OutsideCoverage> {
        Period::through(FIRST_LAW_DATE, LAST_LAW_DATE)
            .contains(date)
            .then_some(Self { date })
            .ok_or(OutsideCoverage(date))
    }

    /// The day.
    pub const fn date(self) -> Date {
        self.date
    }

    /// The same law as it is known for a later day. A programme that begins within the coverage may last beyond it, and its plan
    /// then goes on with the newest rows.
    pub const fn later(self, date: Date) -> Self {
        Self { date }
    }

    /// What a table says on the day.
    pub fn read<T: Copy>(self, table: &Table<T>) -> Dated<T> {
        table.at(self.date)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_coverage_has_a_first_and_a_last_day() {
        assert!(Rulebook::at(FIRST_LAW_DATE).is_ok());
        assert!(Rulebook::at(LAST_LAW_DATE).is_ok());
        for outside in [FIRST_LAW_DATE.previous(), LAST_LAW_DATE.next()] {
            assert_eq!(Rulebook::at(outside), Err(OutsideCoverage(outside)));
        }
    }
}
