//! The worked cases of an independent reference, every field of every one.

mod support;

use kvp_veiviser::contract;
use serde_json::{Map, Value as Json};
use support::value;

const CASES: &str = include_str!("data/cases.jsonl");

fn assess(case: &Json) -> Json {
    let assessment = contract::assess(&value(&case["answers"]), &value(&case["date"])).unwrap();
    serde_json::to_value(contract::assessment(&assessment)).unwrap()
}

/// What the reference says of an assessment, taken from ours. It has findings by id, and sorts changes in its own order.
fn as_reference(assessment: &Json, expected: &Map<String, Json>) -> Json {
    let mut result = Map::new();
    for name in expected.keys() {
        let ours = assessment.get(name).cloned().unwrap_or(Json::Null);
        result.insert(
            name.clone(),
            match name.as_str() {
                "findings" => outcomes(&ours),
                "changes" => sorted(ours),
                "stipend" => without(ours, "steps"),
                "plan" => plan(ours),
                _ => ours,
            },
        );
    }
    for name in ["stipend", "tax", "plan"] {
        assert_eq!(
            assessment.get(name).is_some(),
            expected.contains_key(name),
            "{name}"
        );
    }
    Json::Object(result)
}

fn outcomes(findings: &Json) -> Json {
    let findings = findings.as_array().unwrap().iter();
    let by_id = findings.map(|finding| {
        (
            finding["id"].as_str().unwrap().to_owned(),
            finding["outcome"].clone(),
        )
    });
    Json::Object(by_id.collect())
}

fn sorted(changes: Json) -> Json {
    let Json::Array(mut changes) = changes else {
        panic!("no changes")
    };
    changes.sort_by_key(|change| {
        ["kind", "fact", "to", "date", "event"]
            .map(|field| change[field].as_str().unwrap_or("").to_owned())
    });
    Json::Array(changes)
}

fn without(mut object: Json, field: &str) -> Json {
    object.as_object_mut().unwrap().remove(field);
    object
}

/// The reference does not write notes.
fn plan(mut plan: Json) -> Json {
    for row in plan["rows"].as_array_mut().unwrap() {
        row.as_object_mut().unwrap().remove("notes");
    }
    plan
}

fn cases() -> impl Iterator<Item = Json> {
    CASES
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
}

// id: worked-cases
#[test]
fn every_worked_case_comes_out_the_same() {
    let mut count = 0;
    for case in cases().filter(|case| case["benefit"] == "kvp") {
        let expected = case["expected"].as_object().unwrap();
        let ours = as_reference(&assess(&case), expected);
        let mut expected = expected.clone();
        expected["changes"] = sorted(expected["changes"].clone());
        for (name, value) in &expected {
            assert_eq!(
                &ours[name], value,
                "{name} of {} {}",
                case["date"], case["answers"]
            );
        }
        count += 1;
    }
    assert_eq!(count, 214);
}

/// A month of arbeid med bistand under the case's model; none where the case is of another benefit.
fn settle(case: &Json) -> Option<Json> {
    let input = value(&case["input"]);
    let form = match case["benefit"].as_str().unwrap() {
        "bistand_a" => serde_json::to_value(contract::settlement_a(
            &contract::bistand_a(&input).unwrap(),
        )),
        "bistand_b" => serde_json::to_value(contract::settlement_b(
            &contract::bistand_b(&input).unwrap(),
        )),
        _ => return None,
    };
    Some(form.unwrap())
}

#[test]
fn every_worked_month_of_arbeid_med_bistand_comes_out_the_same() {
    let mut count = 0;
    for case in cases() {
        let Some(settled) = settle(&case) else {
            continue;
        };
        let mut ours = settled.as_object().unwrap().clone();
        // The reference has none of these; in the contract they come last.
        let more: Vec<String> = ours.keys().rev().take(3).cloned().collect();
        assert_eq!(more, ["references", "steps", "warnings"]);
        ours.retain(|field, _| !more.contains(field));
        assert_eq!(
            serde_json::to_string(&ours).unwrap(),
            case["expected"].to_string(),
            "{}",
            case["input"]
        );
        count += 1;
    }
    assert_eq!(count, 26);
}
