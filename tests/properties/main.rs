//! What must hold for any answers, tried on ten thousand of each kind.
//!
//! A case that fails is made small and kept in `tests/proptest-regressions`, which is committed and tried first ever after.

#[path = "../support/any.rs"]
mod any;
#[path = "../support/mod.rs"]
mod support;

mod changes;
mod conclusion;
mod desk;
mod door;
mod facts;
mod input;
mod missing;
mod plan;
mod reductions;
mod stipend;
mod tax;

use kvp_veiviser::kvp::{Answers, Assessment, Plan, Stipend, assess};
use kvp_veiviser::values::{Date, Kroner};

fn assessed(answers: &Answers, date: Date) -> Assessment {
    assess(answers, date).unwrap()
}

/// The stipend of answers with an age.
fn stipend(answers: &Answers, date: Date) -> Stipend {
    assessed(answers, date).stipend.unwrap()
}

/// The plan of answers with age, start and length.
fn planned(answers: &Answers, date: Date) -> Plan {
    assessed(answers, date).plan.unwrap()
}

/// The year's total after reductions, where the age is known.
fn year(answers: &Answers, date: Date) -> Option<Kroner> {
    let stipend = assessed(answers, date).stipend;
    stipend.map(|stipend| stipend.net.per_year.total())
}
