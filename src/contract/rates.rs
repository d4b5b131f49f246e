//! Every rate table in the contract's form.

use rust_decimal::Decimal;
use serde::{Serialize, Serializer};

use super::words::{Each, IsoDate, Lasting, TableNumber};
use crate::law::rates::{
    self as law, Bistand, BistandVariant, Skatt, SykeBarnDager, Trygdeavgift, Varighet,
};
use crate::law::{FIRST_LAW_DATE, LAST_LAW_DATE, Row, Table};
use crate::values::{Fraction, Written};

/// Every rate table.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Rates<'a> {
    /// The first law date.
    first: IsoDate,
    /// The last law date.
    last: IsoDate,
    grunnbeloep: Values<'a, Decimal>,
    faktor: Values<'a, Decimal>,
    barnetillegg: Values<'a, Decimal>,
    timer_per_uke: Values<'a, Decimal>,
    timer_per_dag: Values<'a, Decimal>,
    halv_stilling: Values<'a, Decimal>,
    trekkmaaneder: Values<'a, Decimal>,
    minstealder: Values<'a, u32>,
    oevre_alder: Values<'a, u32>,
    full_sats_fra: Values<'a, u32>,
    aldersgrense_barn: Values<'a, u32>,
    dager_per_aar: Values<'a, u32>,
    maaneder_per_aar: Values<'a, u32>,
    uker_per_aar: Values<'a, u32>,
    oppstart_maaneder: Values<'a, u32>,
    klagefrist_uker: Values<'a, u32>,
    feriedager: Values<'a, u32>,
    andel_under25: Values<'a, Fraction>,
    andel_desember: Values<'a, Fraction>,
    trygdeavgift: TrygdeavgiftTable<'a>,
    skatt: SkattTable<'a>,
    varighet: RateTable<Each<'a, Row<Varighet>, VarighetRow>>,
    syke_barn_dager: RateTable<SykeBarnDagerRows<'a>>,
    bistand2008: BistandRates<'a>,
}

/// A table of rates, oldest row first.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "RateTable_{L}"))]
struct RateTable<L> {
    /// What the numbers count.
    #[cfg_attr(test, schemars(length(min = 1)))]
    unit: Lasting,
    /// The last day the table is known for; null where it holds until the law is changed.
    known_through: Option<IsoDate>,
    /// Where the numbers are published.
    #[cfg_attr(test, schemars(length(min = 1)))]
    source: Lasting,
    #[cfg_attr(test, schemars(length(min = 1)))]
    rows: L,
}

/// The contribution by years, and how sure it is.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct TrygdeavgiftTable<'a> {
    /// What the numbers count.
    #[cfg_attr(test, schemars(length(min = 1)))]
    unit: Lasting,
    /// The last day the table is known for.
    known_through: Option<IsoDate>,
    /// Where the numbers are published.
    #[cfg_attr(test, schemars(length(min = 1)))]
    source: Lasting,
    #[cfg_attr(test, schemars(length(min = 1)))]
    rows: Each<'a, Row<Trygdeavgift>, TrygdeavgiftRow<'a>>,
    /// How sure the figures are, from which year on.
    #[cfg_attr(test, schemars(with = "Vec<Certainty>", length(min = 1)))]
    certainty: [Certainty; 1],
}

/// The tax by years, and what else there is to know of it.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct SkattTable<'a> {
    /// What the numbers count.
    #[cfg_attr(test, schemars(length(min = 1)))]
    unit: Lasting,
    /// The last day the table is known for.
    known_through: Option<IsoDate>,
    /// Where the numbers are published.
    #[cfg_attr(test, schemars(length(min = 1)))]
    source: Lasting,
    #[cfg_attr(test, schemars(length(min = 1)))]
    rows: Each<'a, Row<Skatt>, SkattRow<'a>>,
    /// What else there is to know.
    #[cfg_attr(test, schemars(length(min = 1)))]
    note: Lasting,
}

/// A value from a day on.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct RateRow<'a> {
    from: IsoDate,
    value: TableNumber<'a>,
    /// What set it, where that is another text than the table's source.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(length(min = 1)))]
    source: Option<Lasting>,
}

/// How sure figures are from a year on.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Certainty {
    /// The first year.
    #[cfg_attr(test, schemars(range(min = 2007, max = 2029)))]
    from: u32,
    #[cfg_attr(test, schemars(length(min = 1)))]
    certainty: Lasting,
}

/// The contribution of a year.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct TrygdeavgiftRow<'a> {
    #[cfg_attr(test, schemars(range(min = 2007, max = 2029)))]
    year: u32,
    rate: TableNumber<'a>,
    limit: TableNumber<'a>,
}

/// The tax of a year; the steps from 2016.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    test,
    derive(schemars::JsonSchema),
    schemars(extend("dependentRequired" = {"trinn1": ["trinn1Fra", "trinn2"], "trinn1Fra": ["trinn1"], "trinn2": ["trinn2Fra"], "trinn2Fra": ["trinn2", "trinn1"]}))
)]
struct SkattRow<'a> {
    #[cfg_attr(test, schemars(range(min = 2007, max = 2029)))]
    year: u32,
    alminnelig_inntekt: TableNumber<'a>,
    personfradrag: TableNumber<'a>,
    minstefradrag: TableNumber<'a>,
    minstefradrag_tak: TableNumber<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trinn1_fra: Option<TableNumber<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trinn1: Option<TableNumber<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trinn2_fra: Option<TableNumber<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trinn2: Option<TableNumber<'a>>,
}

/// How long a programme lasts, in months.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct VarighetRow {
    from: IsoDate,
    /// Of the first decision, at most.
    first: u32,
    /// Up to which it takes no more than another decision.
    ordinary: u32,
    /// Up to which it takes a new assessment of the case.
    after_new_assessment: u32,
    /// Beyond which there is none; null where the law names no limit.
    longest: Option<u32>,
    /// What set it, where that is another text than the table's source.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(length(min = 1)))]
    source: Option<Lasting>,
}

/// The days when a child is ill, from when there are such rights.
pub struct SykeBarnDagerRows<'a>(&'a [Row<Option<SykeBarnDager>>]);

/// Days when a child is ill. Periods without such rights have no row.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct SykeBarnDagerRow {
    from: IsoDate,
    /// With one child or two.
    few: u32,
    /// With more than two.
    many: u32,
    /// More for each child with a chronic illness or a disability.
    per_chronically_ill: u32,
    /// Times as many for whoever is alone with the care.
    alone: u32,
}

/// The numbers of the funding pilot of arbeid med bistand.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct BistandRates<'a> {
    #[cfg_attr(test, schemars(length(min = 1)))]
    source: Lasting,
    /// The first day of the pilot.
    first: IsoDate,
    /// Its last day.
    last: IsoDate,
    a: BistandRatesA<'a>,
    b: BistandRatesB<'a>,
    /// For a permanent job.
    bonus: TableNumber<'a>,
    /// How many participants a facilitator should follow.
    guideline_participants: u32,
}

/// The numbers of model A.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct BistandRatesA<'a> {
    ordinaer: BistandVariantRates<'a>,
    omfattende: BistandVariantRates<'a>,
}

/// The numbers of a variant of model A.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    test,
    derive(schemars::JsonSchema),
    schemars(rename = "BistandVariant")
)]
struct BistandVariantRates<'a> {
    /// Kroner a month and place.
    per_month: TableNumber<'a>,
    /// The most places a facilitator may fill.
    cap: u32,
}

/// The numbers of model B.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct BistandRatesB<'a> {
    /// Kroner an hour.
    per_hour: TableNumber<'a>,
    /// Hours that Nav buys a month for each facilitator.
    hours_per_month: u32,
    /// The least part of them that must be spent.
    share: TableNumber<'a>,
    /// Hours a participant takes a month at average need.
    norm_hours: u32,
    /// The most participants that a facilitator may follow.
    cap: u32,
}

/// All rate tables, with rows, sources and the last day each is known for.
pub fn rates() -> Rates<'static> {
    Rates {
        first: IsoDate(FIRST_LAW_DATE),
        last: IsoDate(LAST_LAW_DATE),
        grunnbeloep: table(&law::GRUNNBELOEP),
        faktor: table(&law::FAKTOR),
        barnetillegg: table(&law::BARNETILLEGG),
        timer_per_uke: table(&law::TIMER_PER_UKE),
        timer_per_dag: table(&law::TIMER_PER_DAG),
        halv_stilling: table(&law::HALV_STILLING),
        trekkmaaneder: table(&law::TREKKMAANEDER),
        minstealder: table(&law::MINSTEALDER),
        oevre_alder: table(&law::OEVRE_ALDER),
        full_sats_fra: table(&law::FULL_SATS_FRA),
        aldersgrense_barn: table(&law::ALDERSGRENSE_BARN),
        dager_per_aar: table(&law::DAGER_PER_AAR),
        maaneder_per_aar: table(&law::MAANEDER_PER_AAR),
        uker_per_aar: table(&law::UKER_PER_AAR),
        oppstart_maaneder: table(&law::OPPSTART_MAANEDER),
        klagefrist_uker: table(&law::KLAGEFRIST_UKER),
        feriedager: table(&law::FERIEDAGER),
        andel_under25: table(&law::ANDEL_UNDER_25),
        andel_desember: table(&law::ANDEL_DESEMBER),
        trygdeavgift: TrygdeavgiftTable::of(table(&law::TRYGDEAVGIFT)),
        skatt: SkattTable::of(table(&law::SKATT)),
        varighet: table(&law::VARIGHET),
        syke_barn_dager: table(&law::SYKE_BARN_DAGER),
        bistand2008: BistandRates::of(&law::BISTAND_2008),
    }
}

const SKATT_NOTE: &str = "Through 2023 minstefradrag is that of pensions (skatteloven § 6-31 (1) b with § 5-42); from 2024 that of wages (§ 6-32 (1) a as LOV-2024-06-25-61 made it). Caps of 2010-2012 are worked out from the stated adjustment (likely). 2018 step 1 is 169 000. No step tax before 2016: the surtax (toppskatt) began above 380 000 kroner.";

/// What a table says of itself, and its rows.
fn table<'a, T: Copy, L: From<&'a [Row<T>]>>(of: &'a Table<T>) -> RateTable<L> {
    RateTable {
        unit: Lasting(of.unit()),
        known_through: of.last_known().map(IsoDate),
        source: Lasting(of.source()),
        rows: of.rows().into(),
    }
}

impl<'a> TrygdeavgiftTable<'a> {
    fn of(of: RateTable<Each<'a, Row<Trygdeavgift>, TrygdeavgiftRow<'a>>>) -> Self {
        Self {
            unit: of.unit,
            known_through: of.known_through,
            source: of.source,
            rows: of.rows,
            certainty: [Certainty {
                from: 2007,
                certainty: Lasting("certain"),
            }],
        }
    }
}

impl<'a> SkattTable<'a> {
    fn of(of: RateTable<Each<'a, Row<Skatt>, SkattRow<'a>>>) -> Self {
        Self {
            unit: of.unit,
            known_through: of.known_through,
            source: of.source,
            rows: of.rows,
            note: Lasting(SKATT_NOTE),
        }
    }
}

/// A table with one value a row.
type Values<'a, V> = RateTable<Each<'a, Row<V>, RateRow<'a>>>;

impl<'a, V: Written> From<&'a Row<V>> for RateRow<'a> {
    fn from(row: &'a Row<V>) -> Self {
        Self {
            from: IsoDate(row.from),
            value: TableNumber(&row.value),
            source: row.set_by.map(Lasting),
        }
    }
}

impl<'a> From<&'a Row<Trygdeavgift>> for TrygdeavgiftRow<'a> {
    fn from(row: &'a Row<Trygdeavgift>) -> Self {
        Self {
            year: row.from.year().unsigned_abs(),
            rate: TableNumber(&row.value.rate),
            limit: TableNumber(&row.value.limit),
        }
    }
}

impl<'a> From<&'a Row<Skatt>> for SkattRow<'a> {
    fn from(row: &'a Row<Skatt>) -> Self {
        let figures = &row.value;
        let trinn = figures.trinn.as_ref();
        let first = trinn.map(|[first, _]| first);
        let second = trinn.map(|[_, second]| second);
        Self {
            year: row.from.year().unsigned_abs(),
            alminnelig_inntekt: TableNumber(&figures.alminnelig_inntekt),
            personfradrag: TableNumber(&figures.personfradrag),
            minstefradrag: TableNumber(&figures.minstefradrag),
            minstefradrag_tak: TableNumber(&figures.minstefradrag_tak),
            trinn1_fra: first.map(|(from, _)| TableNumber(from)),
            trinn1: first.map(|(_, rate)| TableNumber(rate)),
            trinn2_fra: second.map(|(from, _)| TableNumber(from)),
            trinn2: second.map(|(_, rate)| TableNumber(rate)),
        }
    }
}

impl From<&Row<Varighet>> for VarighetRow {
    fn from(row: &Row<Varighet>) -> Self {
        Self {
            from: IsoDate(row.from),
            first: row.value.first,
            ordinary: row.value.ordinary,
            after_new_assessment: row.value.after_new_assessment,
            longest: row.value.longest,
            source: row.set_by.map(Lasting),
        }
    }
}

impl<'a> From<&'a [Row<Option<SykeBarnDager>>]> for SykeBarnDagerRows<'a> {
    fn from(rows: &'a [Row<Option<SykeBarnDager>>]) -> Self {
        Self(rows)
    }
}

impl Serialize for SykeBarnDagerRows<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().filter_map(SykeBarnDagerRow::of))
    }
}

impl SykeBarnDagerRow {
    fn of(row: &Row<Option<SykeBarnDager>>) -> Option<Self> {
        let days = row.value?;
        Some(Self {
            from: IsoDate(row.from),
            few: days.few,
            many: days.many,
            per_chronically_ill: days.per_chronically_ill,
            alone: days.alone,
        })
    }
}

impl<'a> BistandRates<'a> {
    const fn of(pilot: &'a Bistand) -> Self {
        Self {
            source: Lasting(pilot.source),
            first: IsoDate(pilot.first),
            last: IsoDate(pilot.last),
            a: BistandRatesA {
                ordinaer: BistandVariantRates::of(&pilot.ordinaer),
                omfattende: BistandVariantRates::of(&pilot.omfattende),
            },
            b: BistandRatesB {
                per_hour: TableNumber(&pilot.per_hour),
                hours_per_month: pilot.hours_per_month,
                share: TableNumber(&pilot.share),
                norm_hours: pilot.norm_hours,
                cap: pilot.cap,
            },
            bonus: TableNumber(&pilot.bonus),
            guideline_participants: pilot.guideline_participants,
        }
    }
}

impl<'a> BistandVariantRates<'a> {
    const fn of(of: &'a BistandVariant) -> Self {
        Self {
            per_month: TableNumber(&of.per_month),
            cap: of.cap,
        }
    }
}
