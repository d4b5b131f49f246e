//! Every rate table in the contract's form.

use rust_decimal::Decimal;

use super::form::{Form, Object};
use crate::law::{FIRST_LAW_DATE, LAST_LAW_DATE, Row, Table, rates};
use crate::values::Written;

/// Tables of numbers with decimals, by name.
static DECIMALS: [(&str, &Table<Decimal>); 6] = [
    ("grunnbeloep", &rates::GRUNNBELOEP),
    ("faktor", &rates::FAKTOR),
    ("barnetillegg", &rates::BARNETILLEGG),
    ("timerPerUke", &rates::TIMER_PER_UKE),
    ("timerPerDag", &rates::TIMER_PER_DAG),
    ("halvStilling", &rates::HALV_STILLING),
];

/// Tables of whole numbers, by name.
static COUNTS: [(&str, &Table<u32>); 9] = [
    ("minstealder", &rates::MINSTEALDER),
    ("oevreAlder", &rates::OEVRE_ALDER),
    ("fullSatsFra", &rates::FULL_SATS_FRA),
    ("aldersgrenseBarn", &rates::ALDERSGRENSE_BARN),
    ("dagerPerAar", &rates::DAGER_PER_AAR),
    ("maanederPerAar", &rates::MAANEDER_PER_AAR),
    ("oppstartMaaneder", &rates::OPPSTART_MAANEDER),
    ("klagefristUker", &rates::KLAGEFRIST_UKER),
    ("feriedager", &rates::FERIEDAGER),
];

/// The contract's form of all rate tables, with rows, sources and the last day each is known for.
pub fn rates() -> Form {
    let mut form = Object::default();
    form.text("first", &FIRST_LAW_DATE);
    form.text("last", &LAST_LAW_DATE);
    for (name, decimals) in DECIMALS {
        form.put(name, table(decimals));
    }
    for (name, counts) in COUNTS {
        form.put(name, table(counts));
    }
    form.put("andelUnder25", table(&rates::ANDEL_UNDER_25));
    form.put("trygdeavgift", trygdeavgift());
    form.put("skatt", skatt());
    form.put("varighet", varighet());
    form.put("sykeBarnDager", syke_barn_dager());
    form.put("bistand2008", bistand(&rates::BISTAND_2008));
    form.into()
}

/// A table with one value a row.
fn table<T: Copy + Written>(table: &Table<T>) -> Form {
    sheet(table, |row, form| {
        form.text("from", &row.from);
        form.text("value", &row.value);
        set_by(row.set_by, form);
    })
    .into()
}

/// What a table says of itself, and its rows; a row that puts no field is left out.
fn sheet<T: Copy>(table: &Table<T>, put: impl Fn(&Row<T>, &mut Object)) -> Object {
    let mut rows = Vec::new();
    for row in table.rows() {
        let mut form = Object::default();
        put(row, &mut form);
        if !form.is_empty() {
            rows.push(form.into());
        }
    }
    let mut form = Object::default();
    form.word("unit", table.unit());
    let known_through = table
        .last_known()
        .map_or(Form::Null, |day| Form::text(&day));
    form.put("known_through", known_through);
    form.word("source", table.source());
    form.put("rows", Form::List(rows));
    form
}

fn set_by(text: Option<&'static str>, form: &mut Object) {
    if let Some(text) = text {
        form.word("source", text);
    }
}

fn trygdeavgift() -> Form {
    let mut form = sheet(&rates::TRYGDEAVGIFT, |row, form| {
        form.count("year", row.from.year().unsigned_abs());
        form.text("rate", &row.value.rate);
        form.text("limit", &row.value.limit);
    });
    let mut certainty = Object::default();
    certainty.word("2007, 2009-2013", "rate likely, limit certain");
    certainty.word("2008", "certain");
    certainty.word("2014-", "certain");
    form.put("certainty", certainty.into());
    form.into()
}

fn skatt() -> Form {
    let mut form = sheet(&rates::SKATT, |row, form| {
        if let Some(figures) = row.value {
            let [(trinn1_fra, trinn1), (trinn2_fra, trinn2)] = figures.trinn;
            form.count("year", row.from.year().unsigned_abs());
            form.text("alminneligInntekt", &figures.alminnelig_inntekt);
            form.text("personfradrag", &figures.personfradrag);
            form.text("minstefradrag", &figures.minstefradrag);
            form.text("minstefradragTak", &figures.minstefradrag_tak);
            form.text("trinn1Fra", &trinn1_fra);
            form.text("trinn1", &trinn1);
            form.text("trinn2Fra", &trinn2_fra);
            form.text("trinn2", &trinn2);
        }
    });
    form.word("note", "2018 step 1 may be 169 000 (at most 1.40 kr)");
    form.into()
}

fn varighet() -> Form {
    sheet(&rates::VARIGHET, |row, form| {
        form.text("from", &row.from);
        form.count("first", row.value.first);
        form.count("ordinary", row.value.ordinary);
        form.count("afterNewAssessment", row.value.after_new_assessment);
        form.put("longest", row.value.longest.map_or(Form::Null, Form::Count));
        set_by(row.set_by, form);
    })
    .into()
}

fn syke_barn_dager() -> Form {
    sheet(&rates::SYKE_BARN_DAGER, |row, form| {
        if let Some(days) = row.value {
            form.text("from", &row.from);
            form.count("few", days.few);
            form.count("many", days.many);
            form.count("perChronicallyIll", days.per_chronically_ill);
            form.count("alone", days.alone);
        }
    })
    .into()
}

fn bistand(pilot: &rates::Bistand) -> Form {
    let mut a = Object::default();
    a.put("ordinaer", variant(&pilot.ordinaer));
    a.put("omfattende", variant(&pilot.omfattende));
    let mut b = Object::default();
    b.text("perHour", &pilot.per_hour);
    b.count("hoursPerMonth", pilot.hours_per_month);
    b.text("share", &pilot.share);
    b.count("normHours", pilot.norm_hours);
    b.count("cap", pilot.cap);
    let mut form = Object::default();
    form.word("source", pilot.source);
    form.text("first", &pilot.first);
    form.text("last", &pilot.last);
    form.put("a", a.into());
    form.put("b", b.into());
    form.text("bonus", &pilot.bonus);
    form.count("guidelineParticipants", pilot.guideline_participants);
    form.into()
}

fn variant(of: &rates::BistandVariant) -> Form {
    let mut form = Object::default();
    form.text("perMonth", &of.per_month);
    form.count("cap", of.cap);
    form.into()
}
