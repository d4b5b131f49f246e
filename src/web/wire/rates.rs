//! Every rate table in the contract's form.

use rust_decimal::Decimal;

use super::Form;
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

/// The contract's form of all rate tables, with rows, sources and the last day each is known for.
pub fn rates() -> Form {
    Form::of(|form| {
        form.text("first", &FIRST_LAW_DATE);
        form.text("last", &LAST_LAW_DATE);
        for (name, decimals) in DECIMALS {
            table(form, name, decimals);
        }
        for (name, counts) in COUNTS {
            table(form, name, counts);
        }
        table(form, "andelUnder25", &rates::ANDEL_UNDER_25);
        table(form, "andelDesember", &rates::ANDEL_DESEMBER);
        form.object("trygdeavgift", trygdeavgift);
        form.object("skatt", skatt);
        form.object("varighet", varighet);
        form.object("sykeBarnDager", syke_barn_dager);
        form.object("bistand2008", |form| bistand(form, &rates::BISTAND_2008));
    })
}

/// A table with one value a row.
fn table<T: Copy + Written>(form: &mut Form, name: &'static str, table: &Table<T>) {
    form.object(name, |form| {
        sheet(form, table, |form, row| {
            form.text("from", &row.from);
            form.text("value", &row.value);
            set_by(form, row.set_by);
        });
    });
}

/// What a table says of itself, and its rows.
fn sheet<T: Copy>(form: &mut Form, table: &Table<T>, row: impl Fn(&mut Form, &Row<T>)) {
    form.word("unit", table.unit());
    match table.last_known() {
        Some(day) => form.text("known_through", &day),
        None => form.null("known_through"),
    }
    form.word("source", table.source());
    form.list("rows", table.rows(), row);
}

fn set_by(form: &mut Form, text: Option<&'static str>) {
    if let Some(text) = text {
        form.word("source", text);
    }
}

fn trygdeavgift(form: &mut Form) {
    sheet(form, &rates::TRYGDEAVGIFT, |form, row| {
        form.count("year", row.from.year().unsigned_abs());
        form.text("rate", &row.value.rate);
        form.text("limit", &row.value.limit);
    });
    form.object("certainty", |form| {
        form.word("2007-", "certain");
    });
}

/// Years without bracket tax have no steps of it.
fn skatt(form: &mut Form) {
    sheet(form, &rates::SKATT, |form, row| {
        let figures = row.value;
        form.count("year", row.from.year().unsigned_abs());
        form.text("alminneligInntekt", &figures.alminnelig_inntekt);
        form.text("personfradrag", &figures.personfradrag);
        form.text("minstefradrag", &figures.minstefradrag);
        form.text("minstefradragTak", &figures.minstefradrag_tak);
        if let Some([(trinn1_fra, trinn1), (trinn2_fra, trinn2)]) = figures.trinn {
            form.text("trinn1Fra", &trinn1_fra);
            form.text("trinn1", &trinn1);
            form.text("trinn2Fra", &trinn2_fra);
            form.text("trinn2", &trinn2);
        }
    });
    form.word(
        "note",
        "Through 2023 minstefradrag is that of pensions (skatteloven § 6-31 (1) b with § 5-42); from 2024 that of wages (§ 6-32 (1) a as LOV-2024-06-25-61 made it). Caps of 2010-2012 are worked out from the stated adjustment (likely). 2018 step 1 is 169 000. No step tax before 2016: the surtax (toppskatt) began above 380 000 kroner.",
    );
}

fn varighet(form: &mut Form) {
    sheet(form, &rates::VARIGHET, |form, row| {
        form.text("from", &row.from);
        form.count("first", row.value.first);
        form.count("ordinary", row.value.ordinary);
        form.count("afterNewAssessment", row.value.after_new_assessment);
        match row.value.longest {
            Some(longest) => form.count("longest", longest),
            None => form.null("longest"),
        }
        set_by(form, row.set_by);
    });
}

/// Periods without such rights have no row.
fn syke_barn_dager(form: &mut Form) {
    sheet(form, &rates::SYKE_BARN_DAGER, |form, row| {
        if let Some(days) = row.value {
            form.text("from", &row.from);
            form.count("few", days.few);
            form.count("many", days.many);
            form.count("perChronicallyIll", days.per_chronically_ill);
            form.count("alone", days.alone);
        }
    });
}

fn bistand(form: &mut Form, pilot: &rates::Bistand) {
    form.word("source", pilot.source);
    form.text("first", &pilot.first);
    form.text("last", &pilot.last);
    form.object("a", |form| {
        form.object("ordinaer", |form| variant(form, &pilot.ordinaer));
        form.object("omfattende", |form| variant(form, &pilot.omfattende));
    });
    form.object("b", |form| {
        form.text("perHour", &pilot.per_hour);
        form.count("hoursPerMonth", pilot.hours_per_month);
        form.text("share", &pilot.share);
        form.count("normHours", pilot.norm_hours);
        form.count("cap", pilot.cap);
    });
    form.text("bonus", &pilot.bonus);
    form.count("guidelineParticipants", pilot.guideline_participants);
}

fn variant(form: &mut Form, of: &rates::BistandVariant) {
    form.text("perMonth", &of.per_month);
    form.count("cap", of.cap);
}
