//! The JSON contract: what is read, whatever form it is written in.

use kvp_veiviser::assess::Choice;
use kvp_veiviser::contract::{self, Value};
use kvp_veiviser::kvp::{Answers, Assessment, Utbetaling};
use proptest::prelude::*;
use proptest::sample::select;

use crate::any::{answers, law_date, random_cases};
use crate::support::value;

/// Answers in the contract's form.
fn written(answers: &Answers) -> Vec<(String, Value)> {
    let json = serde_json::to_value(contract::answers(answers)).unwrap();
    match value(&json) {
        Value::Fields(fields) => fields,
        other => panic!("{other:?} is no object"),
    }
}

fn assess(fields: Vec<(String, Value)>, date: &str) -> Result<Assessment, Box<contract::Error>> {
    contract::assess(&Value::Fields(fields), &Value::Text(date.to_owned()))
}

/// Decimals as JSON numbers instead of text, wherever there are any.
fn numbers(value: Value) -> Value {
    match value {
        Value::Text(text) => text.parse().map_or(Value::Text(text), Value::Number),
        Value::Fields(fields) => Value::Fields(
            fields
                .into_iter()
                .map(|(field, held)| (field, numbers(held)))
                .collect(),
        ),
        other => other,
    }
}

fn with_plan() -> impl Strategy<Value = (Answers, String)> {
    let plan = (
        law_date(),
        proptest::option::of(1_u32..=36),
        proptest::option::of(select(Utbetaling::ALL)),
    );
    (answers(), plan).prop_map(|((answers, date), (start, program_maaneder, utbetaling))| {
        (
            Answers {
                programstart: Some(start),
                program_maaneder,
                utbetaling,
                ..answers
            },
            date.to_string(),
        )
    })
}

proptest! {
    #![proptest_config(random_cases())]

    #[test]
    fn answers_come_back_as_they_were_given((answers, _) in with_plan()) {
        prop_assert_eq!(contract::read_answers(&Value::Fields(written(&answers))).unwrap(), answers);
    }

    #[test]
    fn the_order_of_fields_is_irrelevant(
        ((answers, date), order) in with_plan().prop_flat_map(|(answers, date)| {
            let fields = written(&answers);
            (Just((answers, date)), Just(fields).prop_shuffle())
        }),
    ) {
        prop_assert_eq!(assess(written(&answers), &date), assess(order, &date));
    }

    #[test]
    fn decimals_say_the_same_as_numbers_and_as_text((answers, date) in with_plan()) {
        let as_numbers = written(&answers).into_iter().map(|(field, held)| (field, numbers(held))).collect();
        prop_assert_eq!(assess(written(&answers), &date), assess(as_numbers, &date));
    }

    #[test]
    fn every_amount_is_written_with_two_decimals((answers, date) in with_plan()) {
        let json = match assess(written(&answers), &date) {
            Ok(assessment) => serde_json::to_value(contract::assessment(&assessment)).unwrap(),
            Err(error) => panic!("{error}"),
        };
        let amounts = ["perDay", "perMonth", "perYear", "reductions"].map(|name| &json["stipend"][name]);
        let rows = json["plan"]["rows"].as_array().into_iter().flatten();
        let fields = ["stoenad", "barnetillegg", "total", "arbeid", "fravaer", "samordning"];
        for amount in amounts.into_iter().chain(rows) {
            for text in fields.iter().filter_map(|field| amount[field].as_str()) {
                let (kroner, oere) = text.split_once('.').unwrap();
                let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
                prop_assert!(digits(kroner) && digits(oere) && oere.len() == 2, "{}", text);
            }
        }
        prop_assert_eq!(json.get("stipend").is_some(), answers.alder.is_some());
    }
}
