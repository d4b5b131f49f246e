//! Fields that hold numbers and must all be there.

use rust_decimal::Decimal;

use super::input::{self, whole};
use super::{Error, Value};
use crate::values::Written;

/// The fields of an object, of which only some names are known. One that is missing is refused as one that holds nothing, by the sentence
/// that says what it must hold.
///
/// The first thing that is wrong is kept for the end, and reading goes on as if it were zero: a way out at every field would weigh more in
/// the wasm than what is read.
pub struct Fields<'a> {
    path: &'a str,
    fields: &'a [(String, Value)],
    wrong: Option<Box<Error>>,
}

impl<'a> Fields<'a> {
    /// Reads an object. `path` stands before a field's name: nothing, or an outer field's name and a point.
    pub fn read(path: &'a str, given: &'a Value, known: &[&str]) -> Self {
        let mut read = Self {
            path,
            fields: &[],
            wrong: None,
        };
        match input::fields(path.strip_suffix('.').unwrap_or("input"), given) {
            Ok(fields) => read.fields = fields,
            Err(error) => read.refuse(Some(error)),
        }
        for (field, _) in read.fields {
            if !known.contains(&field.as_str()) {
                read.refuse(Some(Error::unknown(&read.path_to(field))));
            }
        }
        read
    }

    /// What a field holds, if it is there.
    pub fn given(&self, name: &str) -> Option<&'a Value> {
        let field = self.fields.iter().find(|(field, _)| field == name)?;
        Some(&field.1)
    }

    /// What a field holds: nothing, where it is not there.
    pub fn value(&self, name: &str) -> &'a Value {
        self.given(name).unwrap_or(&Value::Null)
    }

    /// A whole number from zero.
    pub fn count(&mut self, name: &str, most: u32) -> u32 {
        match whole(&self.path_to(name), self.value(name), 0, most) {
            Ok(count) => count,
            Err(error) => {
                self.refuse(Some(error));
                0
            }
        }
    }

    /// A number from zero, with at most two decimals.
    pub fn decimal(&mut self, name: &str, most: &Decimal) -> Decimal {
        match input::decimal(&self.path_to(name), self.value(name), *most) {
            Ok(number) => number,
            Err(error) => {
                self.refuse(Some(error));
                Decimal::ZERO
            }
        }
    }

    /// What is wrong in an inner object is wrong in this one.
    pub fn refuse(&mut self, wrong: Option<Box<Error>>) {
        if self.wrong.is_none() {
            self.wrong = wrong;
        }
    }

    /// The first thing that is wrong, if anything is.
    pub fn wrong(self) -> Option<Box<Error>> {
        self.wrong
    }

    fn path_to(&self, field: &str) -> String {
        [self.path, field].written()
    }
}
