//! The contribution and the tax, year by year.

use rust_decimal::{Decimal, dec};

use crate::law::{Row, Table};
use crate::values::Date;

/// The national insurance contribution (*trygdeavgift*) at the medium rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trygdeavgift {
    /// Per cent of income.
    pub rate: Decimal,
    /// Income in kroner a year up to which nothing is paid.
    pub limit: Decimal,
    /// Per cent of what exceeds the limit, which the contribution never exceeds.
    pub cap: Decimal,
}

/// The figures of one year's income tax, class 1, mainland outside Finnmark and Nord-Troms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Skatt {
    /// Per cent of general income (*alminnelig inntekt*).
    pub alminnelig_inntekt: Decimal,
    /// Personal allowance, kroner a year.
    pub personfradrag: Decimal,
    /// Minimum allowance, per cent of income.
    pub minstefradrag: Decimal,
    /// The most the minimum allowance can be, kroner a year.
    pub minstefradrag_tak: Decimal,
    /// The two lower steps of the bracket tax (*trinnskatt*): from this income, so many per cent.
    pub trinn: [(Decimal, Decimal); 2],
}

const fn trygdeavgift(rate: Decimal, limit: Decimal) -> Trygdeavgift {
    Trygdeavgift {
        rate,
        limit,
        cap: dec!(25),
    }
}

/// The contribution's rate and lower limit. The rates of 2007 and 2009–2013 are likely rather than certain.
pub static TRYGDEAVGIFT: Table<Trygdeavgift> = Table::new(&[
    Row::new(
        Date::literal(2007, 1, 1),
        trygdeavgift(dec!(7.8), dec!(39600)),
    ),
    Row::new(
        Date::literal(2008, 1, 1),
        trygdeavgift(dec!(7.8), dec!(39600)),
    ),
    Row::new(
        Date::literal(2009, 1, 1),
        trygdeavgift(dec!(7.8), dec!(39600)),
    ),
    Row::new(
        Date::literal(2010, 1, 1),
        trygdeavgift(dec!(7.8), dec!(39600)),
    ),
    Row::new(
        Date::literal(2011, 1, 1),
        trygdeavgift(dec!(7.8), dec!(39600)),
    ),
    Row::new(
        Date::literal(2012, 1, 1),
        trygdeavgift(dec!(7.8), dec!(39600)),
    ),
    Row::new(
        Date::literal(2013, 1, 1),
        trygdeavgift(dec!(7.8), dec!(39600)),
    ),
    Row::new(
        Date::literal(2014, 1, 1),
        trygdeavgift(dec!(8.2), dec!(39600)),
    ),
    Row::new(
        Date::literal(2015, 1, 1),
        trygdeavgift(dec!(8.2), dec!(49650)),
    ),
    Row::new(
        Date::literal(2016, 1, 1),
        trygdeavgift(dec!(8.2), dec!(49650)),
    ),
    Row::new(
        Date::literal(2017, 1, 1),
        trygdeavgift(dec!(8.2), dec!(54650)),
    ),
    Row::new(
        Date::literal(2018, 1, 1),
        trygdeavgift(dec!(8.2), dec!(54650)),
    ),
    Row::new(
        Date::literal(2019, 1, 1),
        trygdeavgift(dec!(8.2), dec!(54650)),
    ),
    Row::new(
        Date::literal(2020, 1, 1),
        trygdeavgift(dec!(8.2), dec!(54650)),
    ),
    Row::new(
        Date::literal(2021, 1, 1),
        trygdeavgift(dec!(8.2), dec!(59650)),
    ),
    Row::new(
        Date::literal(2022, 1, 1),
        trygdeavgift(dec!(8.0), dec!(64650)),
    ),
    Row::new(
        Date::literal(2023, 1, 1),
        trygdeavgift(dec!(7.9), dec!(69650)),
    ),
    Row::new(
        Date::literal(2024, 1, 1),
        trygdeavgift(dec!(7.8), dec!(69650)),
    ),
    Row::new(
        Date::literal(2025, 1, 1),
        trygdeavgift(dec!(7.7), dec!(99650)),
    ),
    Row::new(
        Date::literal(2026, 1, 1),
        trygdeavgift(dec!(7.6), dec!(99650)),
    ),
])
.known_through(Date::literal(2026, 12, 31))
.about(
    "percent; lower limit in kr per year",
    "folketrygdloven § 23-3; Stortinget's yearly decision",
);

/// The year's tax figures; none before 2016, for which no reliable ones could be read.
///
/// The first step of 2018 may be 169 000, which would change the tax by at most 1.40 kroner.
pub static SKATT: Table<Option<Skatt>> = Table::new(&[
    Row::new(Date::literal(2007, 1, 1), None),
    Row::new(
        Date::literal(2016, 1, 1),
        Some(Skatt {
            alminnelig_inntekt: dec!(25),
            personfradrag: dec!(51750),
            minstefradrag: dec!(43),
            minstefradrag_tak: dec!(91450),
            trinn: [(dec!(159800), dec!(0.44)), (dec!(224900), dec!(1.7))],
        }),
    ),
    Row::new(
        Date::literal(2017, 1, 1),
        Some(Skatt {
            alminnelig_inntekt: dec!(24),
            personfradrag: dec!(53150),
            minstefradrag: dec!(44),
            minstefradrag_tak: dec!(94750),
            trinn: [(dec!(164100), dec!(0.93)), (dec!(230950), dec!(2.41))],
        }),
    ),
    Row::new(
        Date::literal(2018, 1, 1),
        Some(Skatt {
            alminnelig_inntekt: dec!(23),
            personfradrag: dec!(54750),
            minstefradrag: dec!(45),
            minstefradrag_tak: dec!(97610),
            trinn: [(dec!(168900), dec!(1.4)), (dec!(237900), dec!(3.3))],
        }),
    ),
    Row::new(
        Date::literal(2019, 1, 1),
        Some(Skatt {
            alminnelig_inntekt: dec!(22),
            personfradrag: dec!(56550),
            minstefradrag: dec!(45),
            minstefradrag_tak: dec!(100800),
            trinn: [(dec!(174500), dec!(1.9)), (dec!(245650), dec!(4.2))],
        }),
    ),
    Row::new(
        Date::literal(2020, 1, 1),
        Some(Skatt {
            alminnelig_inntekt: dec!(22),
            personfradrag: dec!(51300),
            minstefradrag: dec!(45),
            minstefradrag_tak: dec!(104450),
            trinn: [(dec!(180800), dec!(1.9)), (dec!(254500), dec!(4.2))],
        }),
    ),
    Row::new(
        Date::literal(2021, 1, 1),
        Some(Skatt {
            alminnelig_inntekt: dec!(22),
            personfradrag: dec!(52450),
            minstefradrag: dec!(46),
            minstefradrag_tak: dec!(106750),
            trinn: [(dec!(184800), dec!(1.7)), (dec!(260100), dec!(4.0))],
        }),
    ),
    Row::new(
        Date::literal(2022, 1, 1),
        Some(Skatt {
            alminnelig_inntekt: dec!(22),
            personfradrag: dec!(58250),
            minstefradrag: dec!(46),
            minstefradrag_tak: dec!(109950),
            trinn: [(dec!(190350), dec!(1.7)), (dec!(267900), dec!(4.0))],
        }),
    ),
    Row::new(
        Date::literal(2023, 1, 1),
        Some(Skatt {
            alminnelig_inntekt: dec!(22),
            personfradrag: dec!(79600),
            minstefradrag: dec!(46),
            minstefradrag_tak: dec!(104450),
            trinn: [(dec!(198350), dec!(1.7)), (dec!(279150), dec!(4.0))],
        }),
    ),
    Row::new(
        Date::literal(2024, 1, 1),
        Some(Skatt {
            alminnelig_inntekt: dec!(22),
            personfradrag: dec!(88250),
            minstefradrag: dec!(46),
            minstefradrag_tak: dec!(104450),
            trinn: [(dec!(208050), dec!(1.7)), (dec!(292850), dec!(4.0))],
        }),
    ),
    Row::new(
        Date::literal(2025, 1, 1),
        Some(Skatt {
            alminnelig_inntekt: dec!(22),
            personfradrag: dec!(108550),
            minstefradrag: dec!(46),
            minstefradrag_tak: dec!(92000),
            trinn: [(dec!(217400), dec!(1.7)), (dec!(306050), dec!(4.0))],
        }),
    ),
    Row::new(
        Date::literal(2026, 1, 1),
        Some(Skatt {
            alminnelig_inntekt: dec!(22),
            personfradrag: dec!(114540),
            minstefradrag: dec!(46),
            minstefradrag_tak: dec!(95700),
            trinn: [(dec!(226100), dec!(1.7)), (dec!(318300), dec!(4.0))],
        }),
    ),
])
.known_through(Date::literal(2026, 12, 31))
.about(
    "percent and kr per year, class 1",
    "Skatteetaten's withholding constants",
);
