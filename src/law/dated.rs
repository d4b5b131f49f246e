//! Tables whose rows each hold from a day until the next row's.

use crate::law::FIRST_LAW_DATE;
use crate::values::Date;

/// A value from a day on.
#[derive(Clone, Copy, Debug)]
pub struct Row<T: 'static> {
    /// The first day it holds.
    pub from: Date,
    /// What holds.
    pub value: T,
    /// What set it, where that is another text than the table's: an amending act or regulation.
    pub set_by: Option<&'static str>,
}

impl<T> Row<T> {
    /// A row that rests on its table's own source.
    pub const fn new(from: Date, value: T) -> Self {
        Self {
            from,
            value,
            set_by: None,
        }
    }

    /// A row that an amending text set.
    pub const fn set_by(from: Date, value: T, text: &'static str) -> Self {
        Self {
            from,
            value,
            set_by: Some(text),
        }
    }
}

/// A rule or rate that changes with time.
///
/// It has a row for every day the rulebook covers, in order: a table with a hole or out of order does not compile.
///
/// ```compile_fail
/// use kvp_veiviser::law::{Row, Table};
/// use kvp_veiviser::values::Date;
///
/// const OUT_OF_ORDER: Table<u32> = Table::new(
///     &[Row::new(Date::literal(2007, 11, 1), 19), Row::new(Date::literal(2007, 11, 1), 18)],
/// );
/// assert_eq!(OUT_OF_ORDER.rows().len(), 2);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Table<T: 'static> {
    first: Row<T>,
    rows: &'static [Row<T>],
    known_through: Option<Date>,
    unit: &'static str,
    source: &'static str,
}

/// What a table says on a day.
#[derive(Clone, Copy, Debug)]
pub struct Dated<T> {
    /// The value in force.
    pub value: T,
    /// Since when.
    pub from: Date,
    /// Whether the day lies after the last one the table is known for, so that this is a projection.
    pub projected: bool,
}

impl<T: Copy> Table<T> {
    /// A table of these rows, oldest first.
    pub const fn new(rows: &'static [Row<T>]) -> Self {
        assert!(!rows.is_empty(), "a table without rows");
        let mut rest = rows;
        while let [earlier, tail @ ..] = rest {
            if let [later, ..] = tail {
                assert!(
                    earlier.from.epoch_day() < later.from.epoch_day(),
                    "a table's rows are out of order"
                );
            }
            rest = tail;
        }
        let [first, ..] = rows else { unreachable!() };
        assert!(
            first.from.epoch_day() <= FIRST_LAW_DATE.epoch_day(),
            "a table that begins after the first law date"
        );
        Self {
            first: *first,
            rows,
            known_through: None,
            unit: "",
            source: "",
        }
    }

    /// The same table of rates, saying what its numbers count and where they are published.
    pub const fn about(self, unit: &'static str, source: &'static str) -> Self {
        Self {
            unit,
            source,
            ..self
        }
    }

    /// The same table, known only through this day: what it says of later days is a projection.
    pub const fn known_through(self, day: Date) -> Self {
        Self {
            known_through: Some(day),
            ..self
        }
    }

    /// The rows, oldest first.
    pub const fn rows(&self) -> &'static [Row<T>] {
        self.rows
    }

    /// What the numbers count.
    pub const fn unit(&self) -> &'static str {
        self.unit
    }

    /// Where the numbers are published.
    pub const fn source(&self) -> &'static str {
        self.source
    }

    /// The last day the table is known for; none where it holds until the law is changed.
    pub const fn last_known(&self) -> Option<Date> {
        self.known_through
    }

    /// What the table says on a day the rulebook covers, or after it.
    pub fn at(&self, day: Date) -> Dated<T> {
        let row = self.rows.iter().rev().find(|row| row.from <= day);
        let row = row.unwrap_or(&self.first);
        Dated {
            value: row.value,
            from: row.from,
            projected: self.known_through.is_some_and(|last| day > last),
        }
    }

    /// The days on which a later row takes over.
    pub fn turns(&self) -> impl Iterator<Item = Date> + use<T> {
        self.rows.iter().skip(1).map(|row| row.from)
    }
}
