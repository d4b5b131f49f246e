//! What the law says on a day: its sources, its dated tables, its holidays, and the rulebook that reads them.

mod coverage;
mod dated;
pub mod helligdager;
pub mod rates;
mod reference;
mod rulebook;

pub use coverage::{FIRST_LAW_DATE, LAST_LAW_DATE};
pub use dated::{Dated, Row, Table};
pub use reference::{Reference, Source};
pub use rulebook::{OutsideCoverage, RULES_VERSION, Rulebook};
