//! What a judgement is made of: outcomes and their algebra, conditions, findings, and the steps of a calculation.
//!
//! This layer knows that law exists, not what any benefit's law says.

mod calculation;
mod choice;
mod condition;
mod outcome;

pub use calculation::{Calculation, CalculationStep, Formula, Operation, StepValue};
pub use choice::{Choice, JaNei};
pub use condition::{Condition, FactValue, Facts, Finding, Judgement};
pub use outcome::{Conclusion, Outcome};
