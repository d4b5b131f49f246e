//! The words of the contract: the schemas have those of the rules, all of them and no others.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use kvp_veiviser::assess::{Conclusion, JaNei, Operation, Outcome};
use kvp_veiviser::bistand;
use kvp_veiviser::kvp::program::{ActivityKind, RULES, RuleReason};
use kvp_veiviser::kvp::{
    Arbeidsevnevurdering, CONDITIONS, CalendarEvent, Fact, Opphold, Rate, RateTable, Reason,
    StepId, Taxed, Utbetaling, Warning, Ytelser,
};
use kvp_veiviser::law::Source;
use kvp_veiviser::values::Word;
use kvp_veiviser::web::wire;
use serde_json::Value as Json;
use strum::VariantNames;

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

fn words_of<T: VariantNames>() -> BTreeSet<String> {
    T::VARIANTS.iter().copied().map(ToOwned::to_owned).collect()
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
        ("/$defs/jaNei/enum", words_of::<JaNei>()),
        ("/properties/opphold/enum", words_of::<Opphold>()),
        ("/properties/ytelser/enum", words_of::<Ytelser>()),
        (
            "/properties/arbeidsevnevurdering/enum",
            words_of::<Arbeidsevnevurdering>(),
        ),
        ("/properties/utbetaling/enum", words_of::<Utbetaling>()),
    ] {
        assert_eq!(listed("answers", place), words, "{place}");
    }
    let kinds = listed("programme", "/$defs/activity/properties/type/enum");
    assert_eq!(kinds, words_of::<ActivityKind>());
}

// id: words-in-schemas
#[test]
fn every_word_of_an_assessment_is_in_the_schema() {
    let typed = ["alder", "barn", "arbeidstimerPerUke"];
    let conditions = CONDITIONS
        .iter()
        .map(|condition| condition.id.id().to_owned());
    let change = "/properties/changes/items/oneOf/0/properties/fact/enum";
    let mut notes = without(
        words_of::<CalendarEvent>(),
        &["fyller_minstealder", "fyller_67", "fyller_68", "ny_regel"],
    );
    notes.insert("projected".to_owned());
    for (place, words) in [
        ("/$defs/conclusion/enum", words_of::<Conclusion>()),
        ("/$defs/basis/properties/source/enum", words_of::<Source>()),
        ("/$defs/finding/properties/id/enum", conditions.collect()),
        (
            "/$defs/finding/properties/outcome/enum",
            words_of::<Outcome>(),
        ),
        (
            "/$defs/finding/properties/reason/enum",
            words_of::<Reason>(),
        ),
        // What only a caseworker can know is never missing.
        (
            "/properties/missing/items/enum",
            without(words_of::<Fact>(), &["uforholdsmessigByrdefullt"]),
        ),
        ("/$defs/stipend/properties/rate/enum", words_of::<Rate>()),
        (
            "/$defs/stipend/properties/projected/items/enum",
            words_of::<RateTable>(),
        ),
        ("/$defs/tax/properties/income/enum", words_of::<Taxed>()),
        ("/$defs/stepId/enum", words_of::<StepId>()),
        (
            "/$defs/step/properties/operation/enum",
            words_of::<Operation>(),
        ),
        (
            "/$defs/plan/properties/rows/items/properties/notes/items/enum",
            notes,
        ),
        (change, without(words_of::<Fact>(), &typed)),
        ("/$defs/event/enum", words_of::<CalendarEvent>()),
        ("/properties/warnings/items/enum", words_of::<Warning>()),
    ] {
        assert_eq!(listed("assessment", place), words, "{place}");
    }
}

#[test]
fn every_word_about_a_programme_is_in_the_schema() {
    let rules = RULES.iter().map(|rule| rule.id.id().to_owned());
    for (place, words) in [
        ("/$defs/basis/properties/source/enum", words_of::<Source>()),
        ("/$defs/finding/properties/id/enum", rules.collect()),
        (
            "/$defs/finding/properties/outcome/enum",
            words_of::<Outcome>(),
        ),
        (
            "/$defs/finding/properties/reason/enum",
            words_of::<RuleReason>(),
        ),
    ] {
        assert_eq!(listed("programme-assessment", place), words, "{place}");
    }
    let sources = listed("leave-rights", "/$defs/basis/properties/source/enum");
    assert_eq!(sources, words_of::<Source>());
}

#[test]
fn every_word_about_arbeid_med_bistand_is_in_the_schemas() {
    let schemas = ["bistand-a-result", "bistand-b-result"];
    for schema in schemas {
        for (place, words) in [
            ("/$defs/basis/properties/source/enum", words_of::<Source>()),
            ("/$defs/stepId/enum", words_of::<bistand::StepId>()),
            (
                "/$defs/step/properties/operation/enum",
                words_of::<Operation>(),
            ),
        ] {
            assert_eq!(listed(schema, place), words, "{place} of {schema}");
        }
    }
    let [a, b] = schemas.map(|schema| listed(schema, "/properties/warnings/items/enum"));
    assert!(a.is_disjoint(&b));
    assert_eq!(&a | &b, words_of::<bistand::Warning>());
}

#[test]
fn every_table_is_in_the_schema_of_rates() {
    let ours = serde_json::to_value(wire::rates()).unwrap();
    let ours: BTreeSet<String> = ours.as_object().unwrap().keys().cloned().collect();
    assert_eq!(listed("rates", "/required"), ours);
}
