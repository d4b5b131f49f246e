//! What others are told of the contract, made of it: JSON Schemas, TypeScript types, and the lists of fields in the package's README.
//!
//! `cargo xtask docs` writes them anew; the difference is read and approved like any other.
#![expect(clippy::arithmetic_side_effects, reason = "only a test comes here")]

mod fields;
mod readme;
mod types;
mod vocabulary;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, SchemaGenerator};
use serde_json::{Map, Value as Json, json};

pub use self::fields::Described;
pub use self::vocabulary::{ChosenFact, WarningA, WarningB};
use super::answers::ANSWERS;
use super::bistand::{MONTH_A, MONTH_B};
use super::care::CARE;
use super::programme::PROGRAMME;
use super::{
    Assessment, BistandAResult, BistandBResult, LeaveRights, ProgrammeAssessment, Rates, Version,
};

/// What a host sends, by the name of its schema.
const INPUTS: [(&str, &dyn Described); 5] = [
    ("answers", &ANSWERS),
    ("programme", &PROGRAMME),
    ("care", &CARE),
    ("bistand-a-input", &MONTH_A),
    ("bistand-b-input", &MONTH_B),
];

/// What a host gets, by the names of its schema and its type.
const OUTPUTS: [(&str, &str, Add); 7] = [
    ("assessment", "KvpAssessment", add::<Assessment>),
    (
        "programme-assessment",
        "ProgrammeAssessment",
        add::<ProgrammeAssessment>,
    ),
    ("leave-rights", "LeaveRights", add::<LeaveRights>),
    ("bistand-a-result", "BistandAResult", add::<BistandAResult>),
    ("bistand-b-result", "BistandBResult", add::<BistandBResult>),
    ("rates", "Rates", add::<Rates>),
    ("version", "Version", add::<Version>),
];

/// Every object that a host sends, those within others among them.
fn sent() -> Vec<&'static dyn Described> {
    let mut all = Vec::new();
    for (_, object) in INPUTS {
        all.push(object);
        for inner in object.rows().into_iter().filter_map(|row| row.inner) {
            all.push(inner);
        }
    }
    all
}

type Add = fn(&mut SchemaGenerator);

fn add<T: JsonSchema>(generator: &mut SchemaGenerator) {
    generator.subschema_for::<T>();
}

/// The names that generic types have in the contract.
const NAMES: [(&str, &str); 7] = [
    ("Finding_ConditionId", "Finding"),
    ("Finding_RuleId", "ProgrammeFinding"),
    ("Step_StepId", "Step"),
    ("Step_BistandStepId", "BistandStep"),
    ("RateTable_Array_of_RateRow", "RateTable"),
    ("RateTable_Array_of_VarighetRow", "VarighetTable"),
    ("RateTable_Array_of_SykeBarnDagerRow", "SykeBarnDagerTable"),
];

/// Every type of the contract that has a name, in the order they are met.
fn definitions() -> Map<String, Json> {
    let mut all = Map::new();
    for (_, input) in INPUTS {
        fields::add(input, &mut all);
    }
    let mut generator = SchemaSettings::draft2020_12()
        .for_serialize()
        .into_generator();
    for (_, _, add) in OUTPUTS {
        add(&mut generator);
        for (name, schema) in generator.definitions() {
            let name = NAMES
                .iter()
                .find_map(|(long, short)| (long == name).then_some(*short))
                .unwrap_or(name);
            if !all.contains_key(name) {
                let mut schema = schema.clone();
                tidy(&mut schema);
                all.insert(name.to_owned(), schema);
            }
        }
    }
    all
}

/// What schemars does not know: which fields never hold null, that no others are there, and what the generic types are called.
fn tidy(schema: &mut Json) {
    match schema {
        Json::Array(list) => list.iter_mut().for_each(tidy),
        Json::Object(object) => {
            let required = object.get("required").cloned().unwrap_or_default();
            if let Some(Json::Object(properties)) = object.get_mut("properties") {
                for (name, property) in properties {
                    let is_required = required
                        .as_array()
                        .is_some_and(|all| all.contains(&json!(name)));
                    if !is_required {
                        without_null(property);
                    }
                }
                object.insert("additionalProperties".into(), false.into());
            }
            object.remove("format");
            if let Some(Json::String(to)) = object.get_mut("$ref") {
                for (long, short) in NAMES {
                    if to.ends_with(&format!("/{long}")) {
                        *to = format!("#/$defs/{short}");
                    }
                }
            }
            object.values_mut().for_each(tidy);
        }
        _ => {}
    }
}

/// A field that is left out where it holds nothing.
fn without_null(property: &mut Json) {
    let Json::Object(object) = property else {
        return;
    };
    if let Some(Json::Array(types)) = object.get_mut("type") {
        types.retain(|one| one != "null");
        if let [one] = types.as_slice() {
            let one = one.clone();
            object.insert("type".into(), one);
        }
    }
    if let Some(Json::Array(several)) = object.get_mut("anyOf") {
        several.retain(|one| *one != json!({"type": "null"}));
        if let [Json::Object(one)] = several.as_slice() {
            let one = one.clone();
            object.remove("anyOf");
            object.extend(one);
        }
    }
}

/// The schema of one thing, with the definitions it needs.
fn schema(file: &str, title: &str, all: &Map<String, Json>) -> Json {
    let mut needed = BTreeMap::new();
    need(&all[title], all, &mut needed);
    let mut schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": format!("https://kvp-veiviser.invalid/schema/1/{file}.json"),
        "title": title,
    });
    let whole = schema.as_object_mut().unwrap();
    whole.extend(all[title].as_object().unwrap().clone());
    if !needed.is_empty() {
        whole.insert("$defs".into(), json!(needed));
    }
    schema
}

fn need(schema: &Json, all: &Map<String, Json>, needed: &mut BTreeMap<String, Json>) {
    match schema {
        Json::Array(list) => list.iter().for_each(|one| need(one, all, needed)),
        Json::Object(object) => {
            if let Some(Json::String(to)) = object.get("$ref") {
                let name = to.strip_prefix("#/$defs/").unwrap();
                if needed.insert(name.to_owned(), all[name].clone()).is_none() {
                    need(&all[name], all, needed);
                }
            }
            object.values().for_each(|one| need(one, all, needed));
        }
        _ => {}
    }
}

/// Everything that is made of the contract, by its path.
fn all() -> BTreeMap<String, String> {
    let definitions = definitions();
    let mut files = BTreeMap::new();
    let inputs = INPUTS.map(|(file, input)| (file, input.title()));
    let outputs = OUTPUTS.map(|(file, title, _)| (file, title));
    for (file, title) in inputs.into_iter().chain(outputs) {
        let schema = schema(file, title, &definitions);
        let text = serde_json::to_string_pretty(&schema).unwrap();
        files.insert(format!("src/web/schema/{file}.json"), text + "\n");
    }
    let sent: Vec<_> = sent().iter().map(|object| object.title()).collect();
    let types = types::all(&definitions, &sent);
    files.insert("src/web/js/contract.d.ts".into(), types);
    let readme = "src/web/js/README.md";
    let before = fs::read_to_string(at(readme)).unwrap();
    files.insert(readme.into(), readme::with_fields(&before));
    files
}

fn at(path: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

// id: contract-is-written-once
#[test]
fn schemas_types_and_the_readme_say_what_the_contract_says() {
    for (path, text) in all() {
        if std::env::var_os("APPROVE_DOCS").is_some() {
            fs::write(at(&path), &text).unwrap();
        }
        let found = fs::read_to_string(at(&path)).unwrap_or_default();
        assert!(
            found == text,
            "{path} says something else; `cargo xtask docs` writes it anew"
        );
    }
}
