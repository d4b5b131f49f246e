//! What a host may send: right, nearly right, and anything at all.
#![allow(dead_code, reason = "no crate of tests takes all of it")]

use proptest::collection::vec;
use proptest::option::weighted;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value as Json, json};

/// Every field of the answers, of a programme and of the care for children.
pub const FIELDS: [&str; 37] = [
    "foedselsdato",
    "alder",
    "opphold",
    "eoes",
    "nedsattEvne",
    "ytelser",
    "arbeidsevnevurdering",
    "tettOppfoelging",
    "egenJobbsoeking",
    "introduksjonsprogram",
    "navKontor",
    "navTilbud",
    "uforholdsmessigByrdefullt",
    "barn",
    "barnFoedselsdatoer",
    "arbeidstimerPerUke",
    "laerling",
    "ugyldigFravaerTimer",
    "samordning",
    "dagpenger",
    "sykepenger",
    "foreldrepenger",
    "rehabiliteringspenger",
    "programstart",
    "programMaaneder",
    "utbetaling",
    "aktiviteter",
    "startdato",
    "soeknadsdato",
    "vedtaksdato",
    "maaneder",
    "brukteMaaneder",
    "type",
    "timerPerUke",
    "fraUke",
    "kroniskSyke",
    "aleneomsorg",
];

const WORDS: [&str; 20] = [
    "",
    "ja",
    "nei",
    "vet_ikke",
    "JA",
    "fast_bopel",
    "lovlig_uten_fast_bopel",
    "mer",
    "dag",
    "maaned",
    "arbeidstrening",
    "2026-06-01",
    "2024-02-29",
    "2023-02-29",
    "0000-00-00",
    "9999-12-31",
    "37.5",
    "37.50",
    "1e1",
    "NaN",
];

/// Text: words of the contract, numbers and dates that are nearly right, any letters, four hundred digits.
pub fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => select(&WORDS[..]).prop_map(str::to_owned),
        2 => "[0-9]{1,4}[.,]?[0-9]{0,3}",
        2 => "[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}",
        1 => "[-+ 0-9.,e]{0,12}",
        1 => "\\PC{0,20}",
        1 => any::<char>().prop_map(String::from),
        1 => (select(&["9", "x", "ø", "-"][..]), 300_usize..500).prop_map(|(letter, times)| letter.repeat(times)),
    ]
}

/// Names of fields: those there are, and those an object has by itself. None looks like an index, which JavaScript sorts.
fn field() -> impl Strategy<Value = String> {
    prop_oneof![
        8 => select(&FIELDS[..]).prop_map(str::to_owned),
        1 => select(&["__proto__", "constructor", "toString", "length", ""][..]).prop_map(str::to_owned),
        1 => "[a-zA-Z_ø\"\\\\]{1,70}",
    ]
}

fn number() -> impl Strategy<Value = Json> {
    prop_oneof![
        3 => (0_i32..200).prop_map(Json::from),
        2 => (-100_i32..20_000).prop_map(|hundredths| json!(f64::from(hundredths) / 100.0)),
        1 => any::<f64>().prop_filter_map("JSON has finite numbers", |number| number.is_finite().then(|| json!(number))),
        1 => select(&[-1.0, -0.0, 0.5, 1e13, 1e21, f64::MAX, f64::MIN_POSITIVE, 1.005][..]).prop_map(|number| json!(number)),
    ]
}

/// Anything that JSON can hold.
pub fn json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        1 => Just(Json::Null),
        1 => any::<bool>().prop_map(Json::from),
        4 => number(),
        4 => text().prop_map(Json::from),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(Json::from),
            vec((field(), inner), 0..6)
                .prop_map(|fields| Json::Object(fields.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// An object with some of its fields set to something else, or given some more.
pub fn spoiled(fields: Json) -> impl Strategy<Value = Json> {
    (vec((field(), json()), 1..3), weighted(0.1, json())).prop_map(move |(changes, instead)| {
        let mut spoiled = fields.clone();
        for (field, value) in changes {
            spoiled[field] = value;
        }
        instead.unwrap_or(spoiled)
    })
}
