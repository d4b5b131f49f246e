//! The schemas of what a host sends, from its tables of fields.

use rust_decimal::Decimal;
use serde_json::{Map, Value as Json, json};

use super::vocabulary::vocabularies;
use crate::contract::field::{Kind, Row, Table};

/// An object that a host sends, whatever it is read into.
pub trait Described {
    /// The name of its type.
    fn title(&self) -> &'static str;
    /// What it is.
    fn about(&self) -> &'static str;
    /// What is said of its fields.
    fn rows(&self) -> Vec<Row>;
    /// Fields that say the same thing in two ways.
    fn conflicts(&self) -> &'static [[&'static str; 2]];
}

impl<T> Described for Table<T> {
    fn title(&self) -> &'static str {
        self.title
    }

    fn about(&self) -> &'static str {
        self.about
    }

    fn rows(&self) -> Vec<Row> {
        let rows: Vec<Row> = self.fields.iter().map(|field| field.row).collect();
        assert!(rows.iter().all(|row| !row.about.is_empty()));
        rows
    }

    fn conflicts(&self) -> &'static [[&'static str; 2]] {
        self.conflicts
    }
}

/// Adds an object and what it needs to the definitions.
pub fn add(object: &dyn Described, all: &mut Map<String, Json>) {
    if all.contains_key(object.title()) {
        return;
    }
    let rows = object.rows();
    let required: Vec<_> = rows
        .iter()
        .filter(|row| row.is_needed)
        .map(|row| row.name)
        .collect();
    let mut properties = Map::new();
    let mut inner = Vec::new();
    for row in rows {
        let mut property = of_kind(row.kind, row.inner.map(Described::title), all);
        let property_fields = property.as_object_mut().unwrap();
        let about = match limits(row.kind) {
            Some(limits) => format!("{} {limits}", row.about),
            None => row.about.to_owned(),
        };
        property_fields.insert("description".into(), about.into());
        properties.insert(row.name.into(), property);
        inner.extend(row.inner);
    }
    let mut schema = json!({
        "description": object.about(),
        "type": "object",
        "additionalProperties": false,
        "properties": properties,
    });
    let fields = schema.as_object_mut().unwrap();
    if !required.is_empty() {
        fields.insert("required".into(), json!(required));
    }
    if !object.conflicts().is_empty() {
        let conflict = |pair: &[&str; 2]| json!({ "not": { "required": pair } });
        let conflicts: Vec<_> = object.conflicts().iter().map(conflict).collect();
        fields.insert("allOf".into(), json!(conflicts));
    }
    all.insert(object.title().into(), schema);
    for object in inner {
        add(object, all);
    }
}

fn of_kind(kind: Kind, inner: Option<&str>, all: &mut Map<String, Json>) -> Json {
    let to = |name: &str| json!({ "$ref": format!("#/$defs/{name}") });
    match kind {
        Kind::Date | Kind::DateThrough(_) => to("IsoDate"),
        Kind::Whole(least, most) => {
            json!({ "type": "integer", "minimum": least, "maximum": most })
        }
        Kind::Decimal(most) => json!({
            "anyOf": [
                { "type": "number", "minimum": 0, "maximum": number(most) },
                { "type": "string", "pattern": texts_up_to(most) },
            ],
        }),
        Kind::Flag => json!({ "type": "boolean" }),
        Kind::Word(words) => {
            let vocabularies = vocabularies();
            let (name, about, words) = vocabularies
                .iter()
                .find(|(_, _, known)| known == words)
                .expect("every set of words has a name");
            all.insert(
                (*name).into(),
                json!({ "description": about, "enum": words }),
            );
            to(name)
        }
        Kind::Dates(most) => json!({ "type": "array", "maxItems": most, "items": to("IsoDate") }),
        Kind::Object => to(inner.unwrap()),
        Kind::Objects(most, _) => {
            json!({ "type": "array", "maxItems": most, "items": to(inner.unwrap()) })
        }
    }
}

/// The limits of a number, and how many there may be, for people.
pub fn limits(kind: Kind) -> Option<String> {
    match kind {
        Kind::Whole(least, most) => Some(format!("From {least} to {most}.")),
        Kind::Decimal(most) => Some(format!(
            "From 0 to {}, with at most two decimals.",
            most.normalize()
        )),
        Kind::Dates(most) | Kind::Objects(most, _) => Some(format!("At most {most}.")),
        Kind::DateThrough(last) => Some(format!("No later than {last}.")),
        _ => None,
    }
}

fn number(decimal: Decimal) -> Json {
    serde_json::from_str(&decimal.normalize().to_string()).unwrap()
}

/// The texts that are numbers from zero through this one, with at most two decimals.
fn texts_up_to(most: Decimal) -> String {
    let hundredths = (most * Decimal::ONE_HUNDRED).normalize().mantissa();
    let hundredths = u64::try_from(hundredths).unwrap()
        * 10_u64.pow((most * Decimal::ONE_HUNDRED).normalize().scale());
    let (whole, part) = (hundredths / 100, hundredths % 100);
    let mut patterns = Vec::new();
    if part == 99 {
        patterns.push(format!("({})(\\.[0-9]{{1,2}})?", through(whole)));
    } else {
        if let Some(below) = whole.checked_sub(1) {
            patterns.push(format!("({})(\\.[0-9]{{1,2}})?", through(below)));
        }
        let (tens, ones) = (part / 10, part % 10);
        let mut parts = Vec::new();
        if tens > 0 {
            parts.push(format!("[0-{}][0-9]?", tens - 1));
        }
        parts.push(format!("{tens}[0-{ones}]?"));
        patterns.push(format!("{whole}(\\.({}))?", parts.join("|")));
    }
    format!("^0*({})$", patterns.join("|"))
}

/// The whole numbers from zero through this one.
fn through(most: u64) -> String {
    let digits: Vec<u32> = most
        .to_string()
        .chars()
        .map(|digit| digit.to_digit(10).unwrap())
        .collect();
    let mut patterns = Vec::new();
    if digits.iter().all(|digit| *digit == 9) {
        return format!("[0-9]{{1,{}}}", digits.len());
    }
    if digits.len() > 1 {
        patterns.push(format!("[0-9]{{1,{}}}", digits.len() - 1));
    }
    for (place, digit) in digits.iter().enumerate() {
        let least = u32::from(place == 0 && digits.len() > 1);
        let before: String = digits[..place].iter().map(ToString::to_string).collect();
        let after = digits.len() - place - 1;
        if let Some(below) = digit.checked_sub(1).filter(|below| *below >= least) {
            let rest = if after == 0 {
                String::new()
            } else {
                format!("[0-9]{{{after}}}")
            };
            patterns.push(format!("{before}[{least}-{below}]{rest}"));
        }
    }
    patterns.push(most.to_string());
    patterns.join("|")
}
