//! The tables in the code against the tables as they were published to us.

use kvp_veiviser::web::wire;
use serde_json::Value as Json;

#[test]
fn every_published_row_is_in_the_code() {
    let published: Json = serde_json::from_str(include_str!("data/rates.json")).unwrap();
    let ours = serde_json::to_value(wire::rates()).unwrap();
    for (name, table) in published.as_object().unwrap() {
        match table.as_object() {
            None => assert_eq!(&ours[name], table, "{name}"),
            Some(fields) => {
                for (field, value) in fields {
                    assert_eq!(&ours[name][field], value, "{field} of {name}");
                }
            }
        }
    }
}

#[test]
fn every_table_says_unit_source_and_how_long_it_is_known() {
    let ours = serde_json::to_value(wire::rates()).unwrap();
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
            table.get("known_through").is_some(),
            "known_through of {name}"
        );
        count += 1;
    }
    assert_eq!(count, 20);
}
