//! What several tests need.

use kvp_veiviser::contract::Value;
use serde_json::Value as Json;

/// JSON as the boundary gets it from a host.
pub fn value(json: &Json) -> Value {
    match json {
        Json::Null => Value::Null,
        Json::Bool(value) => Value::Bool(*value),
        Json::Number(number) => Value::Number(number.as_f64().unwrap()),
        Json::String(text) => Value::Text(text.clone()),
        Json::Array(list) => Value::List(list.iter().map(value).collect()),
        Json::Object(fields) => {
            let fields = fields
                .iter()
                .map(|(field, held)| (field.clone(), value(held)));
            Value::Fields(fields.collect())
        }
    }
}
