//! The tables in the code against the tables as they were published to us.

use kvp_veiviser::contract;
use kvp_veiviser::law::rates::DOUBTS;
use kvp_veiviser::values::Date;
use serde_json::{Value as Json, json};

// id: published-rates
#[test]
fn every_published_row_is_in_the_code() {
    let published: Json = serde_json::from_str(include_str!("data/rates.json")).unwrap();
    let ours = serde_json::to_value(contract::rates()).unwrap();
    for (name, table) in published.as_object().unwrap() {
        match table.as_object() {
            None => assert_eq!(&ours[name], table, "{name}"),
            Some(fields) => {
                for (field, value) in fields {
                    let (field, value) = match field.as_str() {
                        "known_through" => ("knownThrough", value),
                        "certainty" => (field.as_str(), &json!(certainties(value))),
                        _ => (field.as_str(), value),
                    };
                    assert_eq!(&ours[name][field], value, "{field} of {name}");
                }
            }
        }
    }
}

/// As a list, from the year that each begins with.
fn certainties(published: &Json) -> Vec<Json> {
    let one = |(period, certainty): (&String, &Json)| json!({ "from": years(period)[0], "certainty": certainty });
    published.as_object().unwrap().iter().map(one).collect()
}

// id: rates-have-sources
#[test]
fn every_table_says_unit_source_and_how_long_it_is_known() {
    let ours = serde_json::to_value(contract::rates()).unwrap();
    let tables = ours
        .as_object()
        .unwrap()
        .iter()
        .filter(|(_, table)| table["rows"].is_array());
    let mut count = 0;
    for (name, table) in tables {
        assert!(
            !table["unit"].as_str().unwrap().is_empty(),
            "unit of {name}"
        );
        assert!(
            !table["source"].as_str().unwrap().is_empty(),
            "source of {name}"
        );
        assert!(
            table.get("knownThrough").is_some(),
            "knownThrough of {name}"
        );
        count += 1;
    }
    assert_eq!(count, 23);
}

/// The years of "2007, 2009-2013", or of "2014-".
fn years(text: &str) -> Vec<i32> {
    let parts = text.split(", ").flat_map(|part| {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let last = if last.is_empty() { "2026" } else { last };
        first.parse::<i32>().unwrap()..=last.parse().unwrap()
    });
    parts.collect()
}

#[test]
fn a_number_is_in_doubt_where_it_was_published_as_likely() {
    let published: Json = serde_json::from_str(include_str!("data/rates.json")).unwrap();
    let certainty = published["trygdeavgift"]["certainty"].as_object().unwrap();
    for (period, remark) in certainty {
        for year in years(period) {
            let day = Date::new(year, 1, 1).unwrap();
            let doubted = DOUBTS
                .iter()
                .any(|doubt| doubt.table == "trygdeavgift" && doubt.period.contains(day));
            let likely = remark.as_str().unwrap().contains("likely");
            assert_eq!(doubted, likely, "{year}");
        }
    }
}

#[test]
fn every_doubt_is_about_a_row() {
    let ours = serde_json::to_value(contract::rates()).unwrap();
    for doubt in DOUBTS {
        let rows = ours[doubt.table]["rows"].as_array();
        let rows = rows.unwrap_or_else(|| panic!("there is no table {}", doubt.table));
        let meant = rows.iter().any(|row| {
            let from = match row["from"].as_str() {
                Some(from) => Date::parse(from),
                None => Date::new(i32::try_from(row["year"].as_i64().unwrap()).unwrap(), 1, 1),
            };
            doubt.period.contains(from.unwrap())
        });
        assert!(meant, "{doubt:?}");
    }
}
