//! The error a host gets when it sent something that cannot be used.

use core::fmt;

use super::JsonObject;
use crate::kvp::Refusal;
use crate::kvp::limits::OLDEST;
use crate::kvp::program::FIRST_LEAVE_DATE;
use crate::law::{FIRST_LAW_DATE, LAST_LAW_DATE, OutsideCoverage};
use crate::values::{Date, Written};

/// The kinds of error the contract knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

impl Code {
    /// The word in the contract.
    pub const fn id(self) -> &'static str {
        match self {
            Self::InvalidAnswer => "invalid_answer",
            Self::UnknownField => "unknown_field",
            Self::Conflict => "conflict",
            Self::OutsideCoverage => "outside_coverage",
        }
    }
}

/// An error: its kind, the field it is in, and a whole English sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// The kind.
    pub code: Code,
    /// The field, where it is in one.
    pub field: Option<String>,
    /// The sentence.
    pub message: String,
}

/// A field's name is repeated to the host up to this many characters.
const LONGEST_FIELD: usize = 64;

impl Error {
    fn new(code: Code, field: &str, message: &[&str]) -> Box<Self> {
        Box::new(Self {
            code,
            field: Some(field.to_owned()),
            message: message.written(),
        })
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

impl Error {
    /// The contract's object for the error.
    pub fn to_json(&self) -> JsonObject {
        JsonObject::of(|object| {
            object.word("code", self.code.id());
            if let Some(field) = &self.field {
                object.string("field", field);
            }
            object.string("message", &self.message);
        })
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl core::error::Error for Error {}
