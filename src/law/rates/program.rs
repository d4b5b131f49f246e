//! Time limits and days of the programme itself.

use crate::law::{Row, Table};
use crate::values::Date;

/// Months from the application within which the programme starts.
pub static OPPSTART_MAANEDER: Table<u32> = Table::new(&[Row::new(Date::literal(2007, 11, 1), 6)])
    .about("months", "sosialtjenesteloven § 31; before 2010 § 5A-3");

/// Weeks from the day one is notified of the decision within which to complain.
pub static KLAGEFRIST_UKER: Table<u32> =
    Table::new(&[Row::new(Date::literal(2007, 11, 1), 3)]).about("weeks", "forvaltningsloven § 29");

/// How long a programme lasts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Varighet {
    /// Months of the first decision, at most.
    pub first: u32,
    /// Months up to which it takes no more than another decision.
    pub ordinary: u32,
    /// Months up to which a new assessment of the case is asked for.
    pub after_new_assessment: u32,
    /// Months beyond which there is none; no limit where the law names none.
    pub longest: Option<u32>,
}

/// The programme's duration: until 2018 a year, one more after a new assessment, further after a special one; from 2019
/// two years, and up to one more for special reasons.
pub static VARIGHET: Table<Varighet> = Table::new(&[
    Row::new(
        Date::literal(2007, 11, 1),
        Varighet {
            first: 12,
            ordinary: 12,
            after_new_assessment: 24,
            longest: None,
        },
    ),
    Row::set_by(
        Date::literal(2019, 1, 1),
        Varighet {
            first: 12,
            ordinary: 24,
            after_new_assessment: 24,
            longest: Some(36),
        },
        "LOV-2018-12-20-98",
    ),
])
.about(
    "months",
    "sosialtjenesteloven § 32; kvp-forskrift § 2; before 2010 § 5A-4",
);

/// Working days of holiday with benefit in a calendar year; five more over 60.
pub static FERIEDAGER: Table<u32> = Table::new(&[Row::new(Date::literal(2007, 11, 1), 25)])
    .about("working days a calendar year", "kvp-forskrift § 17");

/// Days with benefit when a child or its minder is ill, in twelve months.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SykeBarnDager {
    /// With one child or two.
    pub few: u32,
    /// With more than two.
    pub many: u32,
    /// More for each child with a chronic illness or a disability.
    pub per_chronically_ill: u32,
    /// Times as many for whoever is alone with the care.
    pub alone: u32,
}

/// The days when a child is ill: none in the programme's own rules before the regulation of 2012.
pub static SYKE_BARN_DAGER: Table<Option<SykeBarnDager>> = Table::new(&[
    Row::new(Date::literal(2007, 11, 1), None),
    Row::new(
        Date::literal(2012, 1, 1),
        Some(SykeBarnDager {
            few: 10,
            many: 15,
            per_chronically_ill: 10,
            alone: 2,
        }),
    ),
])
.about("working days in twelve months", "kvp-forskrift §§ 9–11");
