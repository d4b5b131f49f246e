//! The basic amount, the factor, the share under 25 and the child supplement.

use rust_decimal::{Decimal, dec};

use crate::law::{Row, Table};
use crate::values::{Date, Fraction};

/// The basic amount, G (*grunnbeløpet*), in kroner a year.
pub static GRUNNBELOEP: Table<Decimal> = Table::new(&[
    Row::new(Date::literal(2007, 5, 1), dec!(66812)),
    Row::new(Date::literal(2008, 5, 1), dec!(70256)),
    Row::new(Date::literal(2009, 5, 1), dec!(72881)),
    Row::new(Date::literal(2010, 5, 1), dec!(75641)),
    Row::new(Date::literal(2011, 5, 1), dec!(79216)),
    Row::new(Date::literal(2012, 5, 1), dec!(82122)),
    Row::new(Date::literal(2013, 5, 1), dec!(85245)),
    Row::new(Date::literal(2014, 5, 1), dec!(88370)),
    Row::new(Date::literal(2015, 5, 1), dec!(90068)),
    Row::new(Date::literal(2016, 5, 1), dec!(92576)),
    Row::new(Date::literal(2017, 5, 1), dec!(93634)),
    Row::new(Date::literal(2018, 5, 1), dec!(96883)),
    Row::new(Date::literal(2019, 5, 1), dec!(99858)),
    Row::new(Date::literal(2020, 5, 1), dec!(101351)),
    Row::new(Date::literal(2021, 5, 1), dec!(106399)),
    Row::new(Date::literal(2022, 5, 1), dec!(111477)),
    Row::new(Date::literal(2023, 5, 1), dec!(118620)),
    Row::new(Date::literal(2024, 5, 1), dec!(124028)),
    Row::new(Date::literal(2025, 5, 1), dec!(130160)),
    Row::new(Date::literal(2026, 5, 1), dec!(136549)),
])
.known_through(Date::literal(2027, 4, 30))
.about("kr per year", "folketrygdloven § 1-4; Nav's table of G");

/// How many G the full qualification benefit is a year.
pub static FAKTOR: Table<Decimal> = Table::new(&[
    Row::set_by(
        Date::literal(2007, 11, 1),
        dec!(2),
        "LOV-2007-10-26-97 § 5A-7",
    ),
    Row::set_by(Date::literal(2024, 7, 1), dec!(2.041), "LOV-2023-12-20-95"),
])
.about(
    "× G per year",
    "sosialtjenesteloven § 35 (2); nav-2008 slide 8",
);

/// The child supplement (*barnetillegg*), in kroner for each child and benefit day.
pub static BARNETILLEGG: Table<Decimal> = Table::new(&[
    Row::set_by(
        Date::literal(2007, 11, 1),
        dec!(27),
        "kvp-forskrift § 3; nav-2008 slide 8",
    ),
    Row::set_by(Date::literal(2023, 2, 1), dec!(35), "FOR-2022-12-20-2376"),
    Row::set_by(Date::literal(2024, 1, 1), dec!(36), "FOR-2023-12-19-2125"),
    Row::set_by(Date::literal(2025, 1, 1), dec!(37), "FOR-2024-12-18-3267"),
    Row::set_by(Date::literal(2026, 1, 1), dec!(38), "FOR-2025-12-17-2713"),
])
.known_through(Date::literal(2026, 12, 31))
.about(
    "kr per child per stipend day",
    "kvp-forskrift § 3; from 2019 aap-forskrift § 8",
);

/// The share of the full qualification benefit that someone under the age of full rate gets.
pub static ANDEL_UNDER_25: Table<Fraction> =
    Table::new(&[Row::new(Date::literal(2007, 11, 1), Fraction::of(2, 3))]).about(
        "of the full stipend",
        "sosialtjenesteloven § 35 (2); before 2010 § 5A-7 (2)",
    );
