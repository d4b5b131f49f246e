//! What a host is told when it sent something that cannot be used.

use core::fmt;

use super::form::{Form, Object};
use crate::kvp::Refusal;
use crate::kvp::program::FIRST_LEAVE_DATE;
use crate::law::{FIRST_LAW_DATE, LAST_LAW_DATE, OutsideCoverage};

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
    /// A field holds something else than it must; `must` continues the sentence "`field` must …".
    pub fn invalid(field: &str, must: &str) -> Self {
        Self {
            code: Code::InvalidAnswer,
            field: Some(field.to_owned()),
            message: ["`", field, "` must ", must, "."].concat(),
        }
    }

    /// There is no such field.
    pub fn unknown(field: &str) -> Self {
        let field: String = field.chars().take(LONGEST_FIELD).collect();
        Self {
            code: Code::UnknownField,
            message: ["There is no field `", &field, "`."].concat(),
            field: Some(field),
        }
    }

    /// Two fields were given where one is enough.
    pub fn conflict(field: &str, other: &str) -> Self {
        Self {
            code: Code::Conflict,
            field: Some(field.to_owned()),
            message: ["Give `", field, "` or `", other, "`, not both."].concat(),
        }
    }

    /// There were no leave rules on this day.
    pub fn no_leave_rules(OutsideCoverage(date): OutsideCoverage) -> Self {
        Self {
            code: Code::OutsideCoverage,
            field: Some("lawDate".to_owned()),
            message: format!(
                "There are leave rules from {FIRST_LEAVE_DATE} through {LAST_LAW_DATE}, but `lawDate` is {date}."
            ),
        }
    }

    /// There are no rules for this day.
    pub fn outside_coverage(field: &str, OutsideCoverage(date): OutsideCoverage) -> Self {
        Self {
            code: Code::OutsideCoverage,
            field: Some(field.to_owned()),
            message: format!(
                "There are rules from {FIRST_LAW_DATE} through {LAST_LAW_DATE}, but `{field}` is {date}."
            ),
        }
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::LawDate(outside) => Self::outside_coverage("lawDate", outside),
            Refusal::Programstart(outside) => Self::outside_coverage("programstart", outside),
            Refusal::Foedselsdato(_) => Self::invalid(
                "foedselsdato",
                "be no later than the law date and no more than 120 years before it",
            ),
            Refusal::BarnFoedselsdato(_) => Self::invalid(
                "barnFoedselsdatoer",
                "hold no date more than 120 years before the law date",
            ),
        }
    }
}

impl Error {
    /// The contract's form of the error.
    pub fn form(&self) -> Form {
        let mut form = Object::default();
        form.word("code", self.code.id());
        if let Some(field) = &self.field {
            form.text("field", field);
        }
        form.text("message", &self.message);
        form.into()
    }
}

impl fmt::Display for Error {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.message)
    }
}

impl core::error::Error for Error {}
