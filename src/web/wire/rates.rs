//! Every rate table in the contract's form.

use rust_decimal::Decimal;

use super::JsonObject;
use crate::law::{FIRST_LAW_DATE, LAST_LAW_DATE, Row, Table, rates};
use crate::values::Written;

/// Tables of numbers with decimals, by name.
static DECIMALS: [(&str, &Table<Decimal>); 7] = [
    ("grunnbeloep", &rates::GRUNNBELOEP),
    ("faktor", &rates::FAKTOR),
    ("barnetillegg", &rates::BARNETILLEGG),
    ("timerPerUke", &rates::TIMER_PER_UKE),
    ("timerPerDag", &rates::TIMER_PER_DAG),
    ("halvStilling", &rates::HALV_STILLING),
    ("trekkmaaneder", &rates::TREKKMAANEDER),
];

/// Tables of whole numbers, by name.
static COUNTS: [(&str, &Table<u32>); 10] = [
    ("minstealder", &rates::MINSTEALDER),
    ("oevreAlder", &rates::OEVRE_ALDER),
    ("fullSatsFra", &rates::FULL_SATS_FRA),
    ("aldersgrenseBarn", &rates::ALDERSGRENSE_BARN),
    ("dagerPerAar", &rates::DAGER_PER_AAR),
    ("maanederPerAar", &rates::MAANEDER_PER_AAR),
    ("ukerPerAar", &rates::UKER_PER_AAR),
    ("oppstartMaaneder", &rates::OPPSTART_MAANEDER),
    ("klagefristUker", &rates::KLAGEFRIST_UKER),
    ("feriedager", &rates::FERIEDAGER),
];

/// The contract's object for all rate tables, with rows, sources and the last day each is known for.
pub fn rates() -> JsonObject {
    JsonObject::of(|object| {
        object.text("first", &FIRST_LAW_DATE);
        object.text("last", &LAST_LAW_DATE);
        for (name, decimals) in DECIMALS {
            table(object, name, decimals);
        }
        for (name, counts) in COUNTS {
            table(object, name, counts);
        }
        table(object, "andelUnder25", &rates::ANDEL_UNDER_25);
        table(object, "andelDesember", &rates::ANDEL_DESEMBER);
        object.object("trygdeavgift", trygdeavgift);
        object.object("skatt", skatt);
        object.object("varighet", varighet);
        object.object("sykeBarnDager", syke_barn_dager);
        object.object("bistand2008", |object| {
            bistand(object, &rates::BISTAND_2008)
        });
    })
}

/// A table with one value a row.
fn table<T: Copy + Written>(object: &mut JsonObject, name: &'static str, table: &Table<T>) {
    object.object(name, |object| {
        sheet(object, table, |object, row| {
            object.text("from", &row.from);
            object.text("value", &row.value);
            set_by(object, row.set_by);
        });
    });
}

/// What a table says of itself, and its rows.
fn sheet<T: Copy>(
    object: &mut JsonObject,
    table: &Table<T>,
    row: impl Fn(&mut JsonObject, &Row<T>),
) {
    object.word("unit", table.unit());
    match table.last_known() {
        Some(day) => object.text("known_through", &day),
        None => object.null("known_through"),
    }
    object.word("source", table.source());
    object.list("rows", table.rows(), row);
}

fn set_by(object: &mut JsonObject, text: Option<&'static str>) {
    if let Some(text) = text {
        object.word("source", text);
    }
}

fn trygdeavgift(object: &mut JsonObject) {
    sheet(object, &rates::TRYGDEAVGIFT, |object, row| {
        object.count("year", row.from.year().unsigned_abs());
        object.text("rate", &row.value.rate);
        object.text("limit", &row.value.limit);
    });
    object.object("certainty", |object| {
        object.word("2007-", "certain");
    });
}

/// Years without bracket tax have no steps of it.
fn skatt(object: &mut JsonObject) {
    sheet(object, &rates::SKATT, |object, row| {
        let figures = row.value;
        object.count("year", row.from.year().unsigned_abs());
        object.text("alminneligInntekt", &figures.alminnelig_inntekt);
        object.text("personfradrag", &figures.personfradrag);
        object.text("minstefradrag", &figures.minstefradrag);
        object.text("minstefradragTak", &figures.minstefradrag_tak);
        if let Some([(trinn1_fra, trinn1), (trinn2_fra, trinn2)]) = figures.trinn {
            object.text("trinn1Fra", &trinn1_fra);
            object.text("trinn1", &trinn1);
            object.text("trinn2Fra", &trinn2_fra);
            object.text("trinn2", &trinn2);
        }
    });
    object.word(
        "note",
        "Through 2023 minstefradrag is that of pensions (skatteloven § 6-31 (1) b with § 5-42); from 2024 that of wages (§ 6-32 (1) a as LOV-2024-06-25-61 made it). Caps of 2010-2012 are worked out from the stated adjustment (likely). 2018 step 1 is 169 000. No step tax before 2016: the surtax (toppskatt) began above 380 000 kroner.",
    );
}

fn varighet(object: &mut JsonObject) {
    sheet(object, &rates::VARIGHET, |object, row| {
        object.text("from", &row.from);
        object.count("first", row.value.first);
        object.count("ordinary", row.value.ordinary);
        object.count("afterNewAssessment", row.value.after_new_assessment);
        match row.value.longest {
            Some(longest) => object.count("longest", longest),
            None => object.null("longest"),
        }
        set_by(object, row.set_by);
    });
}

/// Periods without such rights have no row.
fn syke_barn_dager(object: &mut JsonObject) {
    sheet(object, &rates::SYKE_BARN_DAGER, |object, row| {
        if let Some(days) = row.value {
            object.text("from", &row.from);
            object.count("few", days.few);
            object.count("many", days.many);
            object.count("perChronicallyIll", days.per_chronically_ill);
            object.count("alone", days.alone);
        }
    });
}

fn bistand(object: &mut JsonObject, pilot: &rates::Bistand) {
    object.word("source", pilot.source);
    object.text("first", &pilot.first);
    object.text("last", &pilot.last);
    object.object("a", |object| {
        object.object("ordinaer", |object| variant(object, &pilot.ordinaer));
        object.object("omfattende", |object| variant(object, &pilot.omfattende));
    });
    object.object("b", |object| {
        object.text("perHour", &pilot.per_hour);
        object.count("hoursPerMonth", pilot.hours_per_month);
        object.text("share", &pilot.share);
        object.count("normHours", pilot.norm_hours);
        object.count("cap", pilot.cap);
    });
    object.text("bonus", &pilot.bonus);
    object.count("guidelineParticipants", pilot.guideline_participants);
}

fn variant(object: &mut JsonObject, of: &rates::BistandVariant) {
    object.text("perMonth", &of.per_month);
    object.count("cap", of.cap);
}
