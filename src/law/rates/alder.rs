//! Ages the rules turn on, in whole years.

use crate::law::{Row, Table};
use crate::values::Date;

/// The age from which one may take part.
pub static MINSTEALDER: Table<u32> = Table::new(&[
    Row::new(Date::literal(2007, 11, 1), 19),
    Row::new(Date::literal(2019, 1, 1), 18),
])
.about(
    "years",
    "sosialtjenesteloven § 29 (1); before 2010 § 5A-1 (1)",
);

/// The age up to which the programme is meant; the year at this age is left to Nav.
pub static OEVRE_ALDER: Table<u32> = Table::new(&[Row::new(Date::literal(2007, 11, 1), 67)]).about(
    "years",
    "sosialtjenesteloven § 29 (1); before 2010 § 5A-1 (1)",
);

/// The age from which the qualification benefit is paid in full.
pub static FULL_SATS_FRA: Table<u32> = Table::new(&[Row::new(Date::literal(2007, 11, 1), 25)])
    .about(
        "years",
        "sosialtjenesteloven § 35 (2); before 2010 § 5A-7 (2)",
    );

/// The age at which a child no longer counts for the supplement.
pub static ALDERSGRENSE_BARN: Table<u32> = Table::new(&[Row::new(Date::literal(2007, 11, 1), 18)])
    .about(
        "years",
        "sosialtjenesteloven § 35 (4); before 2010 § 5A-7 (4)",
    );
