//! What a host gets, as JSON can hold it.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::law::Reference;
use crate::texts::{Language, citation};
use crate::values::{Kroner, Written};

/// A value on its way out. One shape for every form keeps the wasm small: the serialiser is compiled once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// Nothing.
    Null,
    /// True or false.
    Bool(bool),
    /// A whole number.
    Count(u32),
    /// A word of the contract.
    Word(&'static str),
    /// Text that was written for the occasion: an amount, a date, an address.
    Text(String),
    /// A list.
    List(Vec<Self>),
    /// Fields and their values.
    Object(Object),
}

impl Form {
    /// A value as it is written.
    pub fn text(value: &dyn Written) -> Self {
        Self::Text(value.written())
    }

    /// An amount with exactly two decimals.
    pub fn money(amount: Kroner) -> Self {
        Self::text(&amount.rounded())
    }

    /// A list, each of whose things is given its form.
    pub fn each<T>(things: &[T], form: impl Fn(&T) -> Self) -> Self {
        let mut forms = Vec::with_capacity(things.len());
        for thing in things {
            forms.push(form(thing));
        }
        Self::List(forms)
    }

    /// A list of words of the contract.
    pub fn words<T: Copy>(things: &[T], word: impl Fn(T) -> &'static str) -> Self {
        Self::each(things, |&thing| Self::Word(word(thing)))
    }

    /// Where something stands in the law.
    pub fn basis(references: &[Reference]) -> Self {
        Self::each(references, |reference| {
            let mut form = Object::default();
            form.word("source", reference.source.id());
            form.word("section", reference.section);
            if let Some(ledd) = reference.ledd {
                form.count("ledd", ledd.into());
            }
            form.put("label", Self::Text(citation(*reference, Language::Nb)));
            if let Some(url) = reference.url() {
                form.put("url", Self::Text(url));
            }
            form.into()
        })
    }
}

/// Fields and their values, in the order they were put. Each kind of value has its own short way in, again for the wasm's size.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Object(Vec<(&'static str, Form)>);

impl Object {
    /// Any value.
    pub fn put(&mut self, field: &'static str, form: Form) {
        self.0.push((field, form));
    }

    /// Whether nothing was put.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// True or false.
    pub fn bool(&mut self, field: &'static str, value: bool) {
        self.put(field, Form::Bool(value));
    }

    /// A whole number.
    pub fn count(&mut self, field: &'static str, count: u32) {
        self.put(field, Form::Count(count));
    }

    /// A word of the contract.
    pub fn word(&mut self, field: &'static str, word: &'static str) {
        self.put(field, Form::Word(word));
    }

    /// A value as it is written.
    pub fn text(&mut self, field: &'static str, value: &dyn Written) {
        self.put(field, Form::text(value));
    }

    /// An amount with exactly two decimals.
    pub fn money(&mut self, field: &'static str, amount: Kroner) {
        self.put(field, Form::money(amount));
    }
}

impl From<Object> for Form {
    fn from(object: Object) -> Self {
        Self::Object(object)
    }
}

impl Serialize for Form {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Count(count) => serializer.serialize_u32(*count),
            Self::Word(word) => serializer.serialize_str(word),
            Self::Text(text) => serializer.serialize_str(text),
            Self::List(forms) => forms.serialize(serializer),
            Self::Object(Object(fields)) => {
                let mut object = serializer.serialize_struct("", fields.len())?;
                for (field, form) in fields {
                    object.serialize_field(field, form)?;
                }
                object.end()
            }
        }
    }
}
