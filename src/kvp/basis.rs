//! The paragraphs the amounts and the programme rest on, which moved when one act replaced another.

use crate::law::{Reference, Row, Source, Table};
use crate::values::Date;

/// References that change with the law.
pub type Basis = Table<&'static [Reference]>;

/// The programme began under chapter 5A.
pub const KAPITTEL_5A: Date = Date::literal(2007, 11, 1);
/// The new Social Services Act took over.
pub const NY_LOV: Date = Date::literal(2010, 1, 1);
/// The programme's own regulation.
pub const FORSKRIFT: Date = Date::literal(2012, 1, 1);
/// The reform that made the programme a right with looser limits.
pub const REFORM: Date = Date::literal(2019, 1, 1);
/// The introduction programme has an act of its own.
pub const INTEGRERINGSLOVEN: Date = Date::literal(2021, 1, 1);
/// The qualification benefit has the minimum allowance of wages.
pub const MINSTEFRADRAG_LOENN: Date = Date::literal(2024, 1, 1);
/// Lawful stay without a fixed abode became enough for some EEA nationals.
pub const EOES_UNNTAK: Date = Date::literal(2025, 3, 7);

/// A paragraph of the Social Services Act of 2009.
pub const fn sotjl(section: &'static str) -> Reference {
    Reference::to(Source::Sotjl, section)
}

/// A paragraph of chapter 5A in the act of 1991.
pub const fn kapittel_5a(section: &'static str) -> Reference {
    Reference::to(Source::Sotjl1991, section)
}

/// A paragraph of the programme's regulation.
pub const fn forskrift(section: &'static str) -> Reference {
    Reference::to(Source::KvpForskrift, section)
}

/// The basic amount.
pub static GRUNNBELOEP: Basis =
    Table::new(&[Row::new(KAPITTEL_5A, &[Reference::to(Source::Ftrl, "1-4")])]);

/// The qualification benefit a year, and two thirds of it for the young.
pub static STOENAD: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[kapittel_5a("5A-7").ledd(2)]),
    Row::new(NY_LOV, &[sotjl("35").ledd(2)]),
]);

/// The qualification benefit a day.
pub static DAGSATS: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[kapittel_5a("5A-7").ledd(3)]),
    Row::new(NY_LOV, &[sotjl("35").ledd(3)]),
]);

/// The child supplement.
pub static BARNETILLEGG: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[kapittel_5a("5A-7").ledd(4)]),
    Row::new(NY_LOV, &[sotjl("35").ledd(4)]),
    Row::new(FORSKRIFT, &[sotjl("35").ledd(4), forskrift("3")]),
    Row::new(
        REFORM,
        &[
            sotjl("35").ledd(4),
            forskrift("3"),
            Reference::to(Source::AapForskrift, "8"),
        ],
    ),
]);

/// How the municipality pays.
pub static UTBETALING: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[kapittel_5a("5A-11")]),
    Row::new(NY_LOV, &[sotjl("39")]),
]);

/// Full time: all year by the act, and its hours by the regulation.
pub static FULLTID: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[kapittel_5a("5A-2")]),
    Row::new(NY_LOV, &[sotjl("30").ledd(2)]),
    Row::new(FORSKRIFT, &[sotjl("30").ledd(2), forskrift("1").ledd(2)]),
]);

/// Less benefit for paid work.
pub static ARBEID: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[kapittel_5a("5A-9")]),
    Row::new(NY_LOV, &[sotjl("37")]),
]);

/// Less benefit for absence without permission.
pub static FRAVAER: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[kapittel_5a("5A-8")]),
    Row::new(NY_LOV, &[sotjl("36")]),
]);

/// Other benefits are set off.
pub static SAMORDNING: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[kapittel_5a("5A-10")]),
    Row::new(NY_LOV, &[sotjl("38")]),
]);

/// The contribution.
pub static TRYGDEAVGIFT: Basis = Table::new(&[Row::new(
    KAPITTEL_5A,
    &[Reference::to(Source::Ftrl, "23-3")],
)]);

/// The qualification benefit is income.
pub static ALMINNELIG_INNTEKT: Basis = Table::new(&[Row::new(
    KAPITTEL_5A,
    &[
        Reference::to(Source::Sktl, "5-42").letter('d'),
        Reference::to(Source::Sktl, "12-2"),
    ],
)]);

/// The minimum allowance: that of pensions, since § 6-32 did not name the qualification benefit, and from 2024 that of wages.
pub static MINSTEFRADRAG: Basis = Table::new(&[
    Row::new(
        KAPITTEL_5A,
        &[
            Reference::to(Source::Sktl, "6-31").ledd(1).letter('b'),
            Reference::to(Source::Sktl, "6-32"),
        ],
    ),
    Row::new(
        MINSTEFRADRAG_LOENN,
        &[Reference::to(Source::Sktl, "6-32").ledd(1).letter('a')],
    ),
]);

/// The tax is drawn in ten and a half months of the year.
pub static SKATTETREKK: Basis = Table::new(&[Row::new(
    KAPITTEL_5A,
    &[Reference::to(Source::SkattebetalingsForskrift, "5-7-1").ledd(3)],
)]);

/// The bracket tax.
pub static TRINNSKATT: Basis = Table::new(&[Row::new(
    KAPITTEL_5A,
    &[Reference::to(Source::Sktl, "12-2")],
)]);
