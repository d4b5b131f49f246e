//! The words of the contract: the schemas have those of the rules, all of them and no others.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use kvp_veiviser::assess::{Choice, JaNei};
use kvp_veiviser::kvp::program::{ActivityKind, RULES};
use kvp_veiviser::kvp::{Arbeidsevnevurdering, CONDITIONS, Opphold, Utbetaling, Ytelser};
use kvp_veiviser::web::wire;
use serde_json::Value as Json;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The list of words at a place in a schema.
fn listed(schema: &str, place: &str) -> BTreeSet<String> {
    let schema: Json =
        serde_json::from_str(&read(&format!("src/web/schema/{schema}.json"))).unwrap();
    let list = schema.pointer(place).and_then(Json::as_array);
    let list = list.unwrap_or_else(|| panic!("no list at {place}"));
    let words: BTreeSet<String> = list
        .iter()
        .map(|word| word.as_str().unwrap().to_owned())
        .collect();
    assert_eq!(words.len(), list.len(), "{place} says a word twice");
    words
}

/// The words of a type that cannot list its own: those its `id` has for each variant, which is an exhaustive match.
fn words_of(path: &str, name: &str) -> BTreeSet<String> {
    let source = read(path);
    let (_, rest) = source
        .split_once(&format!("\nimpl {name} {{"))
        .unwrap_or_else(|| panic!("no {name} in {path}"));
    let (body, _) = rest.split_once("\n}").unwrap();
    let words = body
        .lines()
        .filter_map(|line| line.trim().strip_prefix("Self::")?.split_once(" => \""));
    words
        .map(|(_, word)| word.split_once('"').unwrap().0.to_owned())
        .collect()
}

fn choices<T: Choice>() -> BTreeSet<String> {
    T::ALL.iter().map(|choice| choice.id().to_owned()).collect()
}

fn without(mut words: BTreeSet<String>, left_out: &[&str]) -> BTreeSet<String> {
    for word in left_out {
        assert!(words.remove(*word), "there is no {word}");
    }
    words
}

#[test]
fn every_answer_that_can_be_chosen_is_in_the_schema() {
    for (place, words) in [
        ("/$defs/jaNei/enum", choices::<JaNei>()),
        ("/properties/opphold/enum", choices::<Opphold>()),
        ("/properties/ytelser/enum", choices::<Ytelser>()),
        (
            "/properties/arbeidsevnevurdering/enum",
            choices::<Arbeidsevnevurdering>(),
        ),
        ("/properties/utbetaling/enum", choices::<Utbetaling>()),
    ] {
        assert_eq!(listed("answers", place), words, "{place}");
    }
    let kinds = listed("programme", "/$defs/activity/properties/type/enum");
    assert_eq!(kinds, choices::<ActivityKind>());
}

// id: words-in-schemas
#[test]
fn every_word_of_an_assessment_is_in_the_schema() {
    let facts = || words_of("src/kvp/answers.rs", "Fact");
    let typed = ["alder", "barn", "arbeidstimerPerUke"];
    let events = || words_of("src/kvp/events.rs", "CalendarEvent");
    let conditions = CONDITIONS
        .iter()
        .map(|condition| condition.id.id().to_owned());
    let change = "/properties/changes/items/oneOf/0/properties/fact/enum";
    let mut notes = without(
        events(),
        &["fyller_minstealder", "fyller_67", "fyller_68", "ny_regel"],
    );
    notes.insert("projected".to_owned());
    for (place, words) in [
        (
            "/$defs/conclusion/enum",
            words_of("src/assess/outcome.rs", "Conclusion"),
        ),
        (
            "/$defs/basis/properties/source/enum",
            words_of("src/law/reference.rs", "Source"),
        ),
        ("/$defs/finding/properties/id/enum", conditions.collect()),
        (
            "/$defs/finding/properties/outcome/enum",
            words_of("src/assess/outcome.rs", "Outcome"),
        ),
        (
            "/$defs/finding/properties/reason/enum",
            words_of("src/kvp/conditions/condition.rs", "Reason"),
        ),
        // What only a caseworker can know is never missing.
        (
            "/properties/missing/items/enum",
            without(facts(), &["uforholdsmessigByrdefullt"]),
        ),
        (
            "/$defs/stipend/properties/rate/enum",
            words_of("src/kvp/stoenad.rs", "Rate"),
        ),
        (
            "/$defs/stipend/properties/projected/items/enum",
            words_of("src/kvp/stoenad.rs", "RateTable"),
        ),
        (
            "/$defs/stepId/enum",
            words_of("src/kvp/amounts.rs", "StepId"),
        ),
        (
            "/$defs/step/properties/operation/enum",
            words_of("src/assess/calculation.rs", "Operation"),
        ),
        (
            "/$defs/plan/properties/rows/items/properties/notes/items/enum",
            notes,
        ),
        (change, without(facts(), &typed)),
        ("/$defs/event/enum", events()),
        (
            "/properties/warnings/items/enum",
            words_of("src/kvp/assessment.rs", "Warning"),
        ),
    ] {
        assert_eq!(listed("assessment", place), words, "{place}");
    }
}

#[test]
fn every_word_about_a_programme_is_in_the_schema() {
    let rules = RULES.iter().map(|rule| rule.id.id().to_owned());
    for (place, words) in [
        (
            "/$defs/basis/properties/source/enum",
            words_of("src/law/reference.rs", "Source"),
        ),
        ("/$defs/finding/properties/id/enum", rules.collect()),
        (
            "/$defs/finding/properties/outcome/enum",
            words_of("src/assess/outcome.rs", "Outcome"),
        ),
        (
            "/$defs/finding/properties/reason/enum",
            words_of("src/kvp/program/rules.rs", "RuleReason"),
        ),
    ] {
        assert_eq!(listed("programme-assessment", place), words, "{place}");
    }
    let sources = listed("leave-rights", "/$defs/basis/properties/source/enum");
    assert_eq!(sources, words_of("src/law/reference.rs", "Source"));
}

#[test]
fn every_word_about_arbeid_med_bistand_is_in_the_schemas() {
    let schemas = ["bistand-a-result", "bistand-b-result"];
    for schema in schemas {
        for (place, words) in [
            (
                "/$defs/basis/properties/source/enum",
                words_of("src/law/reference.rs", "Source"),
            ),
            (
                "/$defs/stepId/enum",
                words_of("src/bistand/steps.rs", "StepId"),
            ),
            (
                "/$defs/step/properties/operation/enum",
                words_of("src/assess/calculation.rs", "Operation"),
            ),
        ] {
            assert_eq!(listed(schema, place), words, "{place} of {schema}");
        }
    }
    let [a, b] = schemas.map(|schema| listed(schema, "/properties/warnings/items/enum"));
    assert!(a.is_disjoint(&b));
    assert_eq!(&a | &b, words_of("src/bistand/settlement.rs", "Warning"));
}

#[test]
fn every_table_is_in_the_schema_of_rates() {
    let ours = serde_json::to_value(wire::rates()).unwrap();
    let ours: BTreeSet<String> = ours.as_object().unwrap().keys().cloned().collect();
    assert_eq!(listed("rates", "/required"), ours);
}
