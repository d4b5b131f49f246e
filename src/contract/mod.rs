//! The JSON contract: what a host sends, and what it gets.
//!
//! Nothing below this layer is serialised; here the rules' own types are given the contract's names and shapes. What is written here is all
//! there is to write: the schemas, the TypeScript types and the lists of fields in the package's README are made of it.

mod answers;
mod assessment;
mod bistand;
mod care;
mod error;
mod field;
mod programme;
mod rates;
mod read;
mod references;
#[cfg(test)]
mod schema;
mod value;
mod version;
mod words;

pub use answers::{answers, read_answers};
pub use assessment::{Assessment, assessment};
pub use bistand::{
    BistandAResult, BistandBResult, bistand_a, bistand_b, settlement_a, settlement_b,
};
pub use care::{LeaveRights, leave, leave_rights};
pub use error::{Code, Error};
pub use field::read_date;
pub use programme::{ProgrammeAssessment, assess_programme, programme};
pub use rates::{Rates, rates};
pub use value::Value;
pub use version::{Version, version};

use crate::kvp;

/// Assesses what a host sent, exactly as `assess(answers, lawDate)` of the package does.
///
/// # Errors
/// An [`Error`] in the contract's terms when the answers or the date cannot be read or assessed.
pub fn assess(given: &Value, law_date: &Value) -> Result<kvp::Assessment, Box<Error>> {
    let answers = read_answers(given)?;
    let law_date = read_date("lawDate", law_date)?;
    Ok(kvp::assess(&answers, law_date)?)
}
