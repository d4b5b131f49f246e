//! The JSON contract: what a host sends, and what it gets.
//!
//! Nothing below this layer is serialised; here the rules' own types are given the contract's names and shapes.

mod answers;
mod bistand;
mod error;
mod fields;
mod input;
mod json;
mod mark;
mod object;
mod output;
mod program;
mod rates;
mod tape;
mod value;

pub use answers::answers;
pub use bistand::{bistand_a, bistand_b};
pub use error::{Code, Error};
pub use input::{read_answers, read_date};
pub use object::JsonObject;
pub use output::assessment;
pub use program::{assess_programme, leave, leave_rights, programme};
pub use rates::rates;
pub use tape::Tape;
pub use value::Value;

use crate::kvp::{self, Assessment};

/// The version of the contract.
pub const SCHEMA: u32 = 1;

/// Assesses what a host sent, exactly as `assess(answers, lawDate)` of the package does.
///
/// # Errors
/// An [`Error`] in the contract's terms when the answers or the date cannot be read or assessed.
pub fn assess(given: &Value, law_date: &Value) -> Result<Assessment, Box<Error>> {
    let answers = read_answers(given)?;
    let law_date = read_date("lawDate", law_date)?;
    Ok(kvp::assess(&answers, law_date)?)
}
