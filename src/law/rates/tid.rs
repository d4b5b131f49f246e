//! How the law counts a year, a week and a day.

use rust_decimal::{Decimal, dec};

use crate::law::{Reference, Row, Source, Table};
use crate::values::Date;

/// Stipend days in a year: five a week, and no more than this in a calendar year.
pub const DAGER_PER_AAR: Table<u32> = Table::new(
    &[Reference::to(Source::Sotjl, "35").ledd(3)],
    &[Row::new(Date::literal(2007, 11, 1), 260)],
);

/// Months a typical month is a part of.
pub const MAANEDER_PER_AAR: Table<u32> = Table::new(
    &[Reference::to(Source::Sotjl, "39")],
    &[Row::new(Date::literal(2007, 11, 1), 12)],
);

/// Hours a week in a full-time programme.
pub const TIMER_PER_UKE: Table<Decimal> = Table::new(
    &[Reference::to(Source::Sotjl, "30").ledd(2)],
    &[Row::new(Date::literal(2007, 11, 1), dec!(37.5))],
);

/// Hours in a stipend day, for absence counted in hours.
pub const TIMER_PER_DAG: Table<Decimal> = Table::new(
    &[Reference::to(Source::Sotjl, "36")],
    &[Row::new(Date::literal(2007, 11, 1), dec!(7.5))],
);
