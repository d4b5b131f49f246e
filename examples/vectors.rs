//! Writes what the rules say natively, for the tests in JavaScript to compare with what they say as WebAssembly.
//!
//! Into the directory that is named go `vectors.jsonl`, ten thousand calls with the exact text each must be answered
//! with, a third of them such as must be refused; and `days.txt`, the day in Oslo at every hour of 2020 through 2040.
//! The calls are random but always the same.

#[path = "../tests/support/any.rs"]
mod any;
#[path = "../tests/support/hostile.rs"]
mod hostile;
#[path = "../tests/support/mod.rs"]
mod support;

use std::fs::{self, File};
use std::io::{BufWriter, Result, Write};
use std::path::PathBuf;

use kvp_veiviser::assess::Choice;
use kvp_veiviser::contract;
use kvp_veiviser::kvp::{Answers, Utbetaling};
use kvp_veiviser::values::Date;
use kvp_veiviser::web::clock::day_in_oslo;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value as Json, json};

const VECTORS: usize = 10_000;
const HOUR: i64 = 3_600_000;

fn main() -> Result<()> {
    let directory = PathBuf::from(std::env::args_os().nth(1).expect("a directory to write to"));
    fs::create_dir_all(&directory)?;
    write_vectors(&mut BufWriter::new(File::create(
        directory.join("vectors.jsonl"),
    )?))?;
    write_days(&mut BufWriter::new(File::create(
        directory.join("days.txt"),
    )?))
}

fn write_vectors(out: &mut impl Write) -> Result<()> {
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[7; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let calls = call();
    for _ in 0..VECTORS {
        let tree = calls.new_tree(&mut runner).expect("a call can be drawn");
        let (answers, law_date) = tree.current();
        let text = answer(&answers, &law_date);
        writeln!(
            out,
            "{}",
            json!({ "answers": answers, "lawDate": law_date, "text": text })
        )?;
    }
    out.flush()
}

/// The text of what the package hands a host, or of the error it throws.
fn answer(answers: &Json, law_date: &Json) -> String {
    match contract::assess(&support::value(answers), &support::value(law_date)) {
        Ok(assessment) => serde_json::to_string(&contract::assessment(&assessment)),
        Err(error) => serde_json::to_string(&error),
    }
    .expect("a form is JSON")
}

/// Answers and a law date: two thirds of them good, the others spoiled.
fn call() -> impl Strategy<Value = (Json, Json)> {
    let good = whole_answers().prop_map(|(answers, date)| {
        let answers = serde_json::to_value(contract::answers(&answers)).expect("a form is JSON");
        (answers, json!(date.to_string()))
    });
    let good = good.boxed();
    let spoiled = good
        .clone()
        .prop_flat_map(|(answers, date)| (hostile::spoiled(answers), Just(date)));
    let misdated = good
        .clone()
        .prop_flat_map(|(answers, _)| (Just(answers), hostile::json()));
    let any_day = any::day_between(Date::literal(1900, 1, 1), Date::literal(2100, 1, 1));
    let uncovered =
        (good.clone(), any_day).prop_map(|((answers, _), date)| (answers, json!(date.to_string())));
    let twice = (good.clone(), 0_u32..=20).prop_map(|((mut answers, date), number)| {
        answers["alder"] = json!(number);
        answers["foedselsdato"] = json!("1990-02-28");
        answers["barn"] = json!(number);
        (answers, date)
    });
    prop_oneof![20 => good, 7 => spoiled, 1 => misdated, 1 => uncovered, 1 => twice]
}

fn whole_answers() -> impl Strategy<Value = (Answers, Date)> {
    let plan = (
        of(any::law_date()),
        of(1_u32..=36),
        of(select(Utbetaling::ALL)),
    );
    (any::answers(), plan).prop_map(|((answers, date), plan)| {
        let (programstart, program_maaneder, utbetaling) = plan;
        let answers = Answers {
            programstart,
            program_maaneder,
            utbetaling,
            ..answers
        };
        (answers, date)
    })
}

fn write_days(out: &mut impl Write) -> Result<()> {
    let midnight = |year| i64::from(Date::literal(year, 1, 1).epoch_day()) * 24 * HOUR;
    let mut moment = midnight(2020);
    while moment < midnight(2041) {
        writeln!(
            out,
            "{}",
            day_in_oslo(moment).expect("a day in the calendar")
        )?;
        moment += HOUR;
    }
    out.flush()
}
