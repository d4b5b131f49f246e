//! How the law counts a year, a week and a day.

use rust_decimal::{Decimal, dec};

use crate::law::{Row, Table};
use crate::values::{Date, Fraction};

/// Benefit days in a year: five a week, and no more than this in a calendar year.
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
        "kvp-forskrift § 1 (2); before 2012 sosialtjenesteloven § 30 (2), before 2010 § 5A-2",
    );

/// Hours in a benefit day, for absence counted in hours.
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

/// Weeks in a year, for what is earned by the hour.
pub static UKER_PER_AAR: Table<u32> = Table::new(&[Row::new(Date::literal(2007, 11, 1), 52)])
    .about("weeks per year", "a year's wage is that of 52 weeks");

/// The share of an ordinary month's tax that is drawn in December.
pub static ANDEL_DESEMBER: Table<Fraction> =
    Table::new(&[Row::new(Date::literal(2007, 11, 1), Fraction::of(1, 2))]).about(
        "share of the tax of an ordinary month",
        "skattebetalingsforskriften § 5-7-1",
    );

/// Months of the year in which tax is drawn: none in June, half in December.
pub static TREKKMAANEDER: Table<Decimal> =
    Table::new(&[Row::new(Date::literal(2007, 11, 1), dec!(10.5))])
        .about("months per year", "skattebetalingsforskriften § 5-7-1");
