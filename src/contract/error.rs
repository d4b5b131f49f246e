//! The error a host gets when it sent something that cannot be used.

use core::fmt;

use rust_decimal::Decimal;
use serde::Serialize;
use strum::IntoStaticStr;

use super::words::AsWord;
use crate::kvp::Refusal;
use crate::kvp::limits::OLDEST;
use crate::kvp::program::FIRST_LEAVE_DATE;
use crate::law::{FIRST_LAW_DATE, LAST_LAW_DATE, OutsideCoverage};
use crate::values::{Date, Written};

/// The kinds of error the contract knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Code {
    /// A field holds something it cannot hold.
    InvalidAnswer,
    /// There is no such field.
    UnknownField,
    /// Two fields say the same thing in two ways.
    Conflict,
    /// A date for which there are no rules.
    OutsideCoverage,
}

/// An error: its kind, the field it is in, and a whole English sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Error {
    /// The kind.
    #[serde(serialize_with = "word")]
    pub code: Code,
    /// The field it is in.
    pub field: String,
    /// The sentence.
    pub message: String,
}

/// A field's name is repeated to the host up to this many characters.
const LONGEST_FIELD: usize = 64;

impl Error {
    fn new(code: Code, field: &str, message: &[&str]) -> Box<Self> {
        Box::new(Self {
            code,
            field: field.to_owned(),
            message: message.written(),
        })
    }

    /// The same, of the field that holds what it is about.
    pub fn of(mut self: Box<Self>, field: &str) -> Box<Self> {
        field.clone_into(&mut self.field);
        self
    }

    /// A field holds something else than it must; `must` continues the sentence "`field` must …".
    pub fn invalid(field: &str, must: &[&str]) -> Box<Self> {
        let must = must.written();
        Self::new(
            Code::InvalidAnswer,
            field,
            &["`", field, "` must ", &must, "."],
        )
    }

    /// A field that must be there is missing, or holds `null`.
    pub fn missing(field: &str, must: &str) -> Box<Self> {
        Self::invalid(field, &["be given, and ", must])
    }

    /// A field that may be left out holds `null`.
    pub fn null(field: &str, must: &str) -> Box<Self> {
        Self::invalid(field, &[must, ", or be left out: `null` is no answer"])
    }

    /// A number that misses one of two decimals by a rounding error.
    pub fn inexact(field: &str, must: &str, near: Decimal) -> Box<Self> {
        let near = near.normalize().written();
        let advice = [
            ". Rounding errors made it miss ",
            &near,
            ": round it, or send \"",
            &near,
            "\" as text",
        ];
        Self::invalid(field, &[must, &advice.written()])
    }

    /// There is no such field.
    pub fn unknown(field: &str) -> Box<Self> {
        let field: String = field.chars().take(LONGEST_FIELD).collect();
        let message = ["There is no field `", &field, "`."];
        Self::new(Code::UnknownField, &field, &message)
    }

    /// Two fields were given where one is enough.
    pub fn conflict(field: &str, other: &str) -> Box<Self> {
        let message = ["Give `", field, "` or `", other, "`, not both."];
        Self::new(Code::Conflict, field, &message)
    }

    /// There were no leave rules on this day.
    pub fn no_leave_rules(outside: OutsideCoverage) -> Box<Self> {
        Self::outside("leave rules", FIRST_LEAVE_DATE, "lawDate", outside)
    }

    /// There are no rules for this day.
    pub fn outside_coverage(field: &str, outside: OutsideCoverage) -> Box<Self> {
        Self::outside("rules", FIRST_LAW_DATE, field, outside)
    }

    fn outside(rules: &str, first: Date, field: &str, outside: OutsideCoverage) -> Box<Self> {
        let [first, last, date] = [first, LAST_LAW_DATE, outside.0].map(|day| day.written());
        let message = [
            "There are ",
            rules,
            " from ",
            &first,
            " through ",
            &last,
            ", but `",
            field,
            "` is ",
            &date,
            ".",
        ];
        Self::new(Code::OutsideCoverage, field, &message)
    }
}

impl From<Refusal> for Box<Error> {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::LawDate(outside) => Error::outside_coverage("lawDate", outside),
            Refusal::Programstart(outside) => Error::outside_coverage("programstart", outside),
            Refusal::Foedselsdato(_) => Error::invalid(
                "foedselsdato",
                &[
                    "be no later than the law date and no more than ",
                    &OLDEST.written(),
                    " years before it",
                ],
            ),
            Refusal::BarnFoedselsdato(_) => Error::invalid(
                "barnFoedselsdatoer",
                &[
                    "hold no date more than ",
                    &OLDEST.written(),
                    " years before the law date",
                ],
            ),
        }
    }
}

fn word<S: serde::Serializer>(code: &Code, serializer: S) -> Result<S::Ok, S::Error> {
    AsWord::from(*code).serialize(serializer)
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl core::error::Error for Error {}
