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
    /// The two lower steps of the bracket tax (*trinnskatt*): from this income, so many per cent. None before 2016: the surtax that it took over
    /// from began far above any qualification benefit.
    pub trinn: Option<[(Decimal, Decimal); 2]>,
}

const fn trygdeavgift(rate: Decimal, limit: Decimal) -> Trygdeavgift {
    Trygdeavgift {
        rate,
        limit,
        cap: dec!(25),
    }
}

/// The contribution's rate and lower limit.
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

/// The year's tax figures. Through 2023 the minimum allowance is that of pensions, from 2024 that of wages.
pub static SKATT: Table<Skatt> = Table::new(&[
    Row::new(
        Date::literal(2007, 1, 1),
        Skatt {
            alminnelig_inntekt: dec!(28),
            personfradrag: dec!(37000),
            minstefradrag: dec!(26),
            minstefradrag_tak: dec!(53400),
            trinn: None,
        },
    ),
    Row::new(
        Date::literal(2008, 1, 1),
        Skatt {
            alminnelig_inntekt: dec!(28),
            personfradrag: dec!(38850),
            minstefradrag: dec!(26),
            minstefradrag_tak: dec!(56100),
            trinn: None,
        },
    ),
    Row::new(
        Date::literal(2009, 1, 1),
        Skatt {
            alminnelig_inntekt: dec!(28),
            personfradrag: dec!(40800),
            minstefradrag: dec!(26),
            minstefradrag_tak: dec!(58900),
            trinn: None,
        },
    ),
    Row::new(
        Date::literal(2010, 1, 1),
        Skatt {
            alminnelig_inntekt: dec!(28),
            personfradrag: dec!(42210),
            minstefradrag: dec!(26),
            minstefradrag_tak: dec!(60950),
            trinn: None,
        },
    ),
    Row::new(
        Date::literal(2011, 1, 1),
        Skatt {
            alminnelig_inntekt: dec!(28),
            personfradrag: dec!(43600),
            minstefradrag: dec!(26),
            minstefradrag_tak: dec!(62950),
            trinn: None,
        },
    ),
    Row::new(
        Date::literal(2012, 1, 1),
        Skatt {
            alminnelig_inntekt: dec!(28),
            personfradrag: dec!(45350),
            minstefradrag: dec!(26),
            minstefradrag_tak: dec!(65450),
            trinn: None,
        },
    ),
    Row::new(
        Date::literal(2013, 1, 1),
        Skatt {
            alminnelig_inntekt: dec!(28),
            personfradrag: dec!(47150),
            minstefradrag: dec!(26),
            minstefradrag_tak: dec!(68050),
            trinn: None,
        },
    ),
    Row::new(
        Date::literal(2014, 1, 1),
        Skatt {
            alminnelig_inntekt: dec!(27),
            personfradrag: dec!(48800),
            minstefradrag: dec!(27),
            minstefradrag_tak: dec!(70400),
            trinn: None,
        },
    ),
    Row::new(
        Date::literal(2015, 1, 1),
        Skatt {
            alminnelig_inntekt: dec!(27),
            personfradrag: dec!(50400),
            minstefradrag: dec!(29),
            minstefradrag_tak: dec!(72200),
            trinn: None,
        },
    ),
    Row::new(
        Date::literal(2016, 1, 1),
        Skatt {
            alminnelig_inntekt: dec!(25),
            personfradrag: dec!(51750),
            minstefradrag: dec!(29),
            minstefradrag_tak: dec!(73600),
            trinn: Some([(dec!(159800), dec!(0.44)), (dec!(224900), dec!(1.7))]),
        },
    ),
    Row::new(
        Date::literal(2017, 1, 1),
        Skatt {
            alminnelig_inntekt: dec!(24),
            personfradrag: dec!(53150),
            minstefradrag: dec!(31),
            minstefradrag_tak: dec!(81200),
            trinn: Some([(dec!(164100), dec!(0.93)), (dec!(230950), dec!(2.41))]),
        },
    ),
    Row::new(
        Date::literal(2018, 1, 1),
        Skatt {
            alminnelig_inntekt: dec!(23),
            personfradrag: dec!(54750),
            minstefradrag: dec!(31),
            minstefradrag_tak: dec!(83000),
            trinn: Some([(dec!(169000), dec!(1.4)), (dec!(237900), dec!(3.3))]),
        },
    ),
    Row::new(
        Date::literal(2019, 1, 1),
        Skatt {
            alminnelig_inntekt: dec!(22),
            personfradrag: dec!(56550),
            minstefradrag: dec!(31),
            minstefradrag_tak: dec!(85050),
            trinn: Some([(dec!(174500), dec!(1.9)), (dec!(245650), dec!(4.2))]),
        },
    ),
    Row::new(
        Date::literal(2020, 1, 1),
        Skatt {
            alminnelig_inntekt: dec!(22),
            personfradrag: dec!(51300),
            minstefradrag: dec!(31),
            minstefradrag_tak: dec!(87450),
            trinn: Some([(dec!(180800), dec!(1.9)), (dec!(254500), dec!(4.2))]),
        },
    ),
    Row::new(
        Date::literal(2021, 1, 1),
        Skatt {
            alminnelig_inntekt: dec!(22),
            personfradrag: dec!(52450),
            minstefradrag: dec!(37),
            minstefradrag_tak: dec!(88700),
            trinn: Some([(dec!(184800), dec!(1.7)), (dec!(260100), dec!(4.0))]),
        },
    ),
    Row::new(
        Date::literal(2022, 1, 1),
        Skatt {
            alminnelig_inntekt: dec!(22),
            personfradrag: dec!(58250),
            minstefradrag: dec!(40),
            minstefradrag_tak: dec!(90800),
            trinn: Some([(dec!(190350), dec!(1.7)), (dec!(267900), dec!(4.0))]),
        },
    ),
    Row::new(
        Date::literal(2023, 1, 1),
        Skatt {
            alminnelig_inntekt: dec!(22),
            personfradrag: dec!(79600),
            minstefradrag: dec!(40),
            minstefradrag_tak: dec!(86250),
            trinn: Some([(dec!(198350), dec!(1.7)), (dec!(279150), dec!(4.0))]),
        },
    ),
    Row::new(
        Date::literal(2024, 1, 1),
        Skatt {
            alminnelig_inntekt: dec!(22),
            personfradrag: dec!(88250),
            minstefradrag: dec!(46),
            minstefradrag_tak: dec!(104450),
            trinn: Some([(dec!(208050), dec!(1.7)), (dec!(292850), dec!(4.0))]),
        },
    ),
    Row::new(
        Date::literal(2025, 1, 1),
        Skatt {
            alminnelig_inntekt: dec!(22),
            personfradrag: dec!(108550),
            minstefradrag: dec!(46),
            minstefradrag_tak: dec!(92000),
            trinn: Some([(dec!(217400), dec!(1.7)), (dec!(306050), dec!(4.0))]),
        },
    ),
    Row::new(
        Date::literal(2026, 1, 1),
        Skatt {
            alminnelig_inntekt: dec!(22),
            personfradrag: dec!(114540),
            minstefradrag: dec!(46),
            minstefradrag_tak: dec!(95700),
            trinn: Some([(dec!(226100), dec!(1.7)), (dec!(318300), dec!(4.0))]),
        },
    ),
])
.known_through(Date::literal(2026, 12, 31))
.about(
    "percent and kr per year, class 1",
    "Stortinget's tax resolutions as the Ministry of Finance and Skatteetaten publish them; 2016 on also Skatteetaten's withholding constants",
);

/// Whose minimum allowance the qualification benefit has: the tax of benefit and wage together is known only where both have the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MinstefradragFor {
    /// That of pensions.
    Pensjon,
    /// That of wages.
    Loenn,
}

/// Whose minimum allowance the qualification benefit has.
pub static MINSTEFRADRAG_FOR: Table<MinstefradragFor> = Table::new(&[
    Row::new(Date::literal(2007, 1, 1), MinstefradragFor::Pensjon),
    Row::new(Date::literal(2024, 1, 1), MinstefradragFor::Loenn),
]);
