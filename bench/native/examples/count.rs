//! What Callgrind counts: the rules on an assessment of each size in turn, named on standard output in that order.

use kvp_bench::{Case, Typed, ruled};
use serde_json::{Value as Json, json};

/// No plan is longer, and no one has more children.
const MONTHS: u32 = 36;
const CHILDREN: usize = 20;
/// As many columns as the desk compares.
const COLUMNS: usize = 3;

fn main() {
    let plan =
        |months: u32| with(json!({ "programstart": "2026-08-17", "programMaaneder": months }));
    let children = |children: usize| {
        let born = (0..children).map(|child| format!("{}-03-{:02}", 2010 + child % 15, child + 1));
        with(json!({ "barnFoedselsdatoer": born.collect::<Vec<_>>() }))
    };
    measured(&[with(json!({}))]);
    for months in 1..=MONTHS {
        println!("plan {months}");
        measured(&[plan(months)]);
    }
    for count in 0..=CHILDREN {
        println!("children {count}");
        measured(&[children(count)]);
    }
    for columns in 1..=COLUMNS {
        println!("columns {columns}");
        let columns: Vec<Typed> = (0..columns).map(|_| plan(12)).collect();
        measured(&columns);
    }
}

/// Callgrind counts what happens in here, and writes it down each time it is left.
#[inline(never)]
fn measured(columns: &[Typed]) {
    columns.iter().for_each(ruled);
}

/// Someone for whom the programme looks open, of whom this is known besides.
fn with(more: Json) -> Typed {
    let mut answers = json!({
        "foedselsdato": "2001-09-15",
        "opphold": "fast_bopel",
        "nedsattEvne": "ja",
        "ytelser": "ingen",
        "arbeidsevnevurdering": "gjennomfoert",
        "tettOppfoelging": "ja",
        "egenJobbsoeking": "nei",
        "introduksjonsprogram": "nei",
        "arbeidstimerPerUke": "7.5",
    });
    if let (Json::Object(answers), Json::Object(more)) = (&mut answers, more) {
        answers.extend(more);
    }
    Case::of(&answers, "2026-06-01").typed()
}
