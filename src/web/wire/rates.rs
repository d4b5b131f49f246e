//! Every rate table in the contract's form.

use core::fmt::Display;

use rust_decimal::Decimal;
use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::form::Text;
use crate::law::{FIRST_LAW_DATE, LAST_LAW_DATE, Row, Table, rates};
use crate::values::Date;

/// The contract's form of all rate tables, with rows, sources and the last day each is known for.
pub fn rates() -> impl Serialize {
    RatesForm
}

struct RatesForm;

impl Serialize for RatesForm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("first", &Text(FIRST_LAW_DATE))?;
        map.serialize_entry("last", &Text(LAST_LAW_DATE))?;
        for (name, table) in [
            ("grunnbeloep", &rates::GRUNNBELOEP),
            ("faktor", &rates::FAKTOR),
            ("barnetillegg", &rates::BARNETILLEGG),
        ] {
            map.serialize_entry(name, &TableForm(table))?;
        }
        map.serialize_entry("minstealder", &TableForm(&rates::MINSTEALDER))?;
        map.serialize_entry("trygdeavgift", &TrygdeavgiftForm(&rates::TRYGDEAVGIFT))?;
        map.serialize_entry("skatt", &SkattForm(&rates::SKATT))?;
        map.serialize_entry("bistand2008", &BistandForm::of(&rates::BISTAND_2008))?;
        for (name, table) in [
            ("oevreAlder", &rates::OEVRE_ALDER),
            ("fullSatsFra", &rates::FULL_SATS_FRA),
            ("aldersgrenseBarn", &rates::ALDERSGRENSE_BARN),
            ("dagerPerAar", &rates::DAGER_PER_AAR),
            ("maanederPerAar", &rates::MAANEDER_PER_AAR),
        ] {
            map.serialize_entry(name, &TableForm(table))?;
        }
        map.serialize_entry("andelUnder25", &TableForm(&rates::ANDEL_UNDER_25))?;
        for (name, table) in [
            ("timerPerUke", &rates::TIMER_PER_UKE),
            ("timerPerDag", &rates::TIMER_PER_DAG),
            ("halvStilling", &rates::HALV_STILLING),
        ] {
            map.serialize_entry(name, &TableForm(table))?;
        }
        map.end()
    }
}

struct TableForm<T: 'static>(&'static Table<T>);

impl<T: Copy + Display> Serialize for TableForm<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        about(&mut map, self.0)?;
        map.serialize_entry("rows", &Rows(self.0, RowForm::of))?;
        map.end()
    }
}

/// What a table says of itself.
fn about<M: SerializeMap, T: Copy>(map: &mut M, table: &Table<T>) -> Result<(), M::Error> {
    map.serialize_entry("unit", table.unit())?;
    map.serialize_entry("known_through", &table.last_known().map(Text))?;
    map.serialize_entry("source", table.source())
}

/// A table's rows, each given its form; a row without one is left out.
struct Rows<T: 'static, F>(&'static Table<T>, fn(&Row<T>) -> Option<F>);

impl<T: Copy, F: Serialize> Serialize for Rows<T, F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rows: Vec<F> = self.0.rows().filter_map(self.1).collect();
        rows.serialize(serializer)
    }
}

#[derive(Serialize)]
#[serde(bound = "T: Display")]
struct RowForm<T> {
    from: Text<Date>,
    value: Text<T>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'static str>,
}

impl<T: Copy + Display> RowForm<T> {
    fn of(row: &Row<T>) -> Option<Self> {
        Some(Self {
            from: Text(row.from),
            value: Text(row.value),
            source: row.set_by,
        })
    }
}

struct TrygdeavgiftForm(&'static Table<rates::Trygdeavgift>);

impl Serialize for TrygdeavgiftForm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        about(&mut map, self.0)?;
        map.serialize_entry("certainty", &Certainty)?;
        map.serialize_entry("rows", &Rows(self.0, TrygdeavgiftRow::of))?;
        map.end()
    }
}

/// How sure the contribution's rows are, by year.
struct Certainty;

impl Serialize for Certainty {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("2007, 2009-2013", "rate likely, limit certain")?;
        map.serialize_entry("2008", "certain")?;
        map.serialize_entry("2014-", "certain")?;
        map.end()
    }
}

#[derive(Serialize)]
struct TrygdeavgiftRow {
    year: i32,
    rate: Text<Decimal>,
    limit: Text<Decimal>,
}

impl TrygdeavgiftRow {
    fn of(row: &Row<rates::Trygdeavgift>) -> Option<Self> {
        Some(Self {
            year: row.from.year(),
            rate: Text(row.value.rate),
            limit: Text(row.value.limit),
        })
    }
}

struct SkattForm(&'static Table<Option<rates::Skatt>>);

impl Serialize for SkattForm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        about(&mut map, self.0)?;
        map.serialize_entry("note", "2018 step 1 may be 169 000 (at most 1.40 kr)")?;
        map.serialize_entry("rows", &Rows(self.0, SkattRow::of))?;
        map.end()
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SkattRow {
    year: i32,
    alminnelig_inntekt: Text<Decimal>,
    personfradrag: Text<Decimal>,
    minstefradrag: Text<Decimal>,
    minstefradrag_tak: Text<Decimal>,
    trinn1_fra: Text<Decimal>,
    trinn1: Text<Decimal>,
    trinn2_fra: Text<Decimal>,
    trinn2: Text<Decimal>,
}

impl SkattRow {
    fn of(row: &Row<Option<rates::Skatt>>) -> Option<Self> {
        let figures = row.value?;
        let [(trinn1_fra, trinn1), (trinn2_fra, trinn2)] = figures.trinn;
        Some(Self {
            year: row.from.year(),
            alminnelig_inntekt: Text(figures.alminnelig_inntekt),
            personfradrag: Text(figures.personfradrag),
            minstefradrag: Text(figures.minstefradrag),
            minstefradrag_tak: Text(figures.minstefradrag_tak),
            trinn1_fra: Text(trinn1_fra),
            trinn1: Text(trinn1),
            trinn2_fra: Text(trinn2_fra),
            trinn2: Text(trinn2),
        })
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct BistandForm {
    source: &'static str,
    a: ModelAForm,
    b: ModelBForm,
    bonus: Text<Decimal>,
    guideline_participants: u32,
}

#[derive(Serialize)]
struct ModelAForm {
    ordinaer: VariantForm,
    omfattende: VariantForm,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct VariantForm {
    per_month: Text<Decimal>,
    cap: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ModelBForm {
    per_hour: Text<Decimal>,
    hours_per_month: u32,
    share: Text<Decimal>,
    norm_hours: u32,
    cap: u32,
}

impl BistandForm {
    fn of(pilot: &rates::Bistand) -> Self {
        let variant = |variant: rates::BistandVariant| VariantForm {
            per_month: Text(variant.per_month),
            cap: variant.cap,
        };
        Self {
            source: "Arbeids- og velferdsdirektoratet, slides Arbeid med bistand, 8 Nov 2007",
            a: ModelAForm {
                ordinaer: variant(pilot.ordinaer),
                omfattende: variant(pilot.omfattende),
            },
            b: ModelBForm {
                per_hour: Text(pilot.per_hour),
                hours_per_month: pilot.hours_per_month,
                share: Text(pilot.share),
                norm_hours: pilot.norm_hours,
                cap: pilot.cap,
            },
            bonus: Text(pilot.bonus),
            guideline_participants: pilot.guideline_participants,
        }
    }
}
