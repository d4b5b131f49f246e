//! Every rate table in the contract's form.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use crate::law::{FIRST_LAW_DATE, LAST_LAW_DATE, Row, Table, rates};

/// The contract's form of all rate tables, with rows, sources and the last day each is known for.
pub fn rates() -> impl Serialize {
    RatesForm
}

struct RatesForm;

impl Serialize for RatesForm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("first", &FIRST_LAW_DATE.to_string())?;
        map.serialize_entry("last", &LAST_LAW_DATE.to_string())?;
        for (name, table) in [
            ("grunnbeloep", &rates::GRUNNBELOEP),
            ("faktor", &rates::FAKTOR),
            ("barnetillegg", &rates::BARNETILLEGG),
        ] {
            map.serialize_entry(name, &TableForm::of(table, |number| number.to_string()))?;
        }
        map.serialize_entry("minstealder", &ages(&rates::MINSTEALDER))?;
        map.serialize_entry("trygdeavgift", &TrygdeavgiftForm::of())?;
        map.serialize_entry("skatt", &SkattForm::of())?;
        map.serialize_entry("bistand2008", &BistandForm::of(&rates::BISTAND_2008))?;
        map.serialize_entry("oevreAlder", &ages(&rates::OEVRE_ALDER))?;
        map.serialize_entry("fullSatsFra", &ages(&rates::FULL_SATS_FRA))?;
        map.serialize_entry("aldersgrenseBarn", &ages(&rates::ALDERSGRENSE_BARN))?;
        map.serialize_entry(
            "andelUnder25",
            &TableForm::of(&rates::ANDEL_UNDER_25, |share| share.to_string()),
        )?;
        map.serialize_entry("dagerPerAar", &ages(&rates::DAGER_PER_AAR))?;
        map.serialize_entry("maanederPerAar", &ages(&rates::MAANEDER_PER_AAR))?;
        for (name, table) in [
            ("timerPerUke", &rates::TIMER_PER_UKE),
            ("timerPerDag", &rates::TIMER_PER_DAG),
            ("halvStilling", &rates::HALV_STILLING),
        ] {
            map.serialize_entry(name, &TableForm::of(table, |number| number.to_string()))?;
        }
        map.end()
    }
}

#[derive(Serialize)]
struct TableForm {
    unit: &'static str,
    known_through: Option<String>,
    source: &'static str,
    rows: Vec<RowForm>,
}

#[derive(Serialize)]
struct RowForm {
    from: String,
    value: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<&'static str>,
}

impl TableForm {
    fn of<T: Copy>(table: &Table<T>, write: impl Fn(T) -> String) -> Self {
        let row = |row: &Row<T>| RowForm {
            from: row.from.to_string(),
            value: write(row.value),
            source: row.set_by,
        };
        Self {
            unit: table.unit(),
            known_through: last_known(table),
            source: table.source(),
            rows: table.rows().map(row).collect(),
        }
    }
}

fn ages(table: &Table<u32>) -> TableForm {
    TableForm::of(table, |number| number.to_string())
}

fn last_known<T: Copy>(table: &Table<T>) -> Option<String> {
    table.last_known().map(|day| day.to_string())
}

#[derive(Serialize)]
struct TrygdeavgiftForm {
    unit: &'static str,
    known_through: Option<String>,
    source: &'static str,
    certainty: CertaintyForm,
    rows: Vec<TrygdeavgiftRow>,
}

/// How sure the contribution's rows are, by year.
#[derive(Serialize)]
struct CertaintyForm {
    #[serde(rename = "2007, 2009-2013")]
    early: &'static str,
    #[serde(rename = "2008")]
    pilot: &'static str,
    #[serde(rename = "2014-")]
    later: &'static str,
}

#[derive(Serialize)]
struct TrygdeavgiftRow {
    year: i32,
    rate: String,
    limit: String,
}

impl TrygdeavgiftForm {
    fn of() -> Self {
        let table = &rates::TRYGDEAVGIFT;
        let row = |row: &Row<rates::Trygdeavgift>| TrygdeavgiftRow {
            year: row.from.year(),
            rate: row.value.rate.to_string(),
            limit: row.value.limit.to_string(),
        };
        Self {
            unit: table.unit(),
            known_through: last_known(table),
            source: table.source(),
            certainty: CertaintyForm {
                early: "rate likely, limit certain",
                pilot: "certain",
                later: "certain",
            },
            rows: table.rows().map(row).collect(),
        }
    }
}

#[derive(Serialize)]
struct SkattForm {
    unit: &'static str,
    known_through: Option<String>,
    source: &'static str,
    note: &'static str,
    rows: Vec<SkattRow>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct SkattRow {
    year: i32,
    alminnelig_inntekt: String,
    personfradrag: String,
    minstefradrag: String,
    minstefradrag_tak: String,
    trinn1_fra: String,
    trinn1: String,
    trinn2_fra: String,
    trinn2: String,
}

impl SkattForm {
    fn of() -> Self {
        let table = &rates::SKATT;
        let row = |row: &Row<Option<rates::Skatt>>| {
            let figures = row.value?;
            let [(first_from, first_rate), (second_from, second_rate)] = figures.trinn;
            Some(SkattRow {
                year: row.from.year(),
                alminnelig_inntekt: figures.alminnelig_inntekt.to_string(),
                personfradrag: figures.personfradrag.to_string(),
                minstefradrag: figures.minstefradrag.to_string(),
                minstefradrag_tak: figures.minstefradrag_tak.to_string(),
                trinn1_fra: first_from.to_string(),
                trinn1: first_rate.to_string(),
                trinn2_fra: second_from.to_string(),
                trinn2: second_rate.to_string(),
            })
        };
        Self {
            unit: table.unit(),
            known_through: last_known(table),
            source: table.source(),
            note: "2018 step 1 may be 169 000 (at most 1.40 kr)",
            rows: table.rows().filter_map(row).collect(),
        }
    }
}

#[derive(Serialize)]
struct BistandForm {
    source: &'static str,
    a: ModelAForm,
    b: ModelBForm,
    bonus: String,
    #[serde(rename = "guidelineParticipants")]
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
    per_month: String,
    cap: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ModelBForm {
    per_hour: String,
    hours_per_month: u32,
    share: String,
    norm_hours: u32,
    cap: u32,
}

impl BistandForm {
    fn of(pilot: &rates::Bistand) -> Self {
        let variant = |variant: rates::BistandVariant| VariantForm {
            per_month: variant.per_month.to_string(),
            cap: variant.cap,
        };
        Self {
            source: "Arbeids- og velferdsdirektoratet, slides Arbeid med bistand, 8 Nov 2007",
            a: ModelAForm {
                ordinaer: variant(pilot.ordinaer),
                omfattende: variant(pilot.omfattende),
            },
            b: ModelBForm {
                per_hour: pilot.per_hour.to_string(),
                hours_per_month: pilot.hours_per_month,
                share: pilot.share.to_string(),
                norm_hours: pilot.norm_hours,
                cap: pilot.cap,
            },
            bonus: pilot.bonus.to_string(),
            guideline_participants: pilot.guideline_participants,
        }
    }
}
