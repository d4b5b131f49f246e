//! How the law counts a year, a week and a day.

use rust_decimal::{Decimal, dec};

use crate::law::{Row, Table};
use crate::values::Date;

/// Stipend days in a year: five a week, and no more than this in a calendar year.
pub static DAGER_PER_AAR: Table<u32> = Table::new(&[Row::new(Date::literal(2007, 11, 1), 260)])
    .about(
        "stipend days per year",
        "sosialtjenesteloven § 35 (3); before 2010 § 5A-7 (3)",
    );

/// Months a typical month is a part of.
pub static MAANEDER_PER_AAR: Table<u32> = Table::new(&[Row::new(Date::literal(2007, 11, 1), 12)])
    .about("months per year", "a typical month is a twelfth of a year");

/// Hours a week in a full-time programme.
pub static TIMER_PER_UKE: Table<Decimal> =
    Table::new(&[Row::new(Date::literal(2007, 11, 1), dec!(37.5))]).about(
        "hours per week",
        "sosialtjenesteloven § 30 (2); before 2010 § 5A-2",
    );

/// Hours in a stipend day, for absence counted in hours.
pub static TIMER_PER_DAG: Table<Decimal> =
    Table::new(&[Row::new(Date::literal(2007, 11, 1), dec!(7.5))]).about(
        "hours per stipend day",
        "sosialtjenesteloven § 36, read as a fifth of a full week",
    );

/// Hours a week of ordinary work that the programme leaves room for, at most: half a position.
pub static HALV_STILLING: Table<Decimal> =
    Table::new(&[Row::new(Date::literal(2007, 11, 1), dec!(18.75))]).about(
        "hours per week",
        "sosialtjenesteloven § 30 (2); before 2010 § 5A-9",
    );
