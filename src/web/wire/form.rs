//! What the contract's forms are made of: thin views that are written straight from the rules' values, without a copy.

use core::fmt::Display;

use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::assess::FactValue;
use crate::law::Reference;
use crate::texts::{Language, citation};
use crate::values::{Date, Kroner};

/// A list, each of whose things is given its form.
pub struct Each<'a, T, F>(pub &'a [T], pub fn(&'a T) -> F);

impl<T, F: Serialize> Serialize for Each<'_, T, F> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(self.1))
    }
}

/// A value as the text it is shown as.
pub struct Text<T>(pub T);

impl<T: Display> Serialize for Text<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0.to_string())
    }
}

/// An amount with exactly two decimals.
pub struct Money(pub Kroner);

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Text(self.0.rounded()).serialize(serializer)
    }
}

/// A month, `YYYY-MM`.
pub struct Month(pub Date);

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let day = self.0.to_string();
        let month = day.get(.."YYYY-MM".len()).unwrap_or_default();
        serializer.serialize_str(month)
    }
}

/// The facts behind a finding, by name.
pub struct Facts<'a>(pub &'a [(&'static str, FactValue)]);

impl Serialize for Facts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in self.0 {
            match value {
                FactValue::Count(count) => map.serialize_entry(name, count)?,
                FactValue::Number(number) => map.serialize_entry(name, &Text(number))?,
                FactValue::Word(word) => map.serialize_entry(name, word)?,
            }
        }
        map.end()
    }
}

/// Where something stands in the law.
pub struct Basis(pub &'static [Reference]);

impl Serialize for Basis {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(serde::Serialize)]
        struct BasisForm {
            source: &'static str,
            section: &'static str,
            #[serde(skip_serializing_if = "Option::is_none")]
            ledd: Option<u8>,
            label: String,
            #[serde(skip_serializing_if = "Option::is_none")]
            url: Option<String>,
        }
        serializer.collect_seq(self.0.iter().map(|reference| BasisForm {
            source: reference.source.id(),
            section: reference.section,
            ledd: reference.ledd,
            label: citation(*reference, Language::Nb),
            url: reference.url(),
        }))
    }
}
