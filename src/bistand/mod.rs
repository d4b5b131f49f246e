//! Supported employment (*arbeid med bistand*): what the funding pilot of 2008–2009 paid organisers, by either model.
//!
//! The pilot is history. Amounts are 2008 kroner, the same all its time, so nothing here asks for a date.

mod answers;
mod basis;
mod claim;
mod comparison;
mod formulas;
mod model_a;
mod model_b;
mod series;
mod settlement;
mod steps;

pub use answers::{AnswersA, AnswersB, MOST, MOST_USED, Places};
pub use claim::{Claim, claim_a, claim_b, cost_of_months};
pub use comparison::{
    Caseload, Comparison, NeedGroup, average_participant, break_even, compare, cost_of_hours,
};
pub use model_a::{SettlementA, Variant, model_a};
pub use model_b::{SettlementB, model_b};
pub use series::{Series, series_a, series_b};
pub use settlement::{Amounts, Warning};
pub use steps::StepId;
