//! What must hold for any answers, tried on a thousand of each kind, and on ten thousand by `cargo xtask test --all`.
//!
//! A case that fails is made small and kept in `tests/proptest-regressions`, which is committed and tried first ever after.

#[path = "../support/any.rs"]
mod any;
#[path = "../support/mod.rs"]
mod support;

mod boundary;
mod changes;
mod conclusion;
mod desk;
mod facts;
mod input;
mod missing;
mod plan;
mod reductions;
mod stoenad;
mod tax;

use kvp_veiviser::kvp::{Answers, Assessment, Plan, Stoenad, assess};
use kvp_veiviser::values::{Date, Kroner};

fn assessed(answers: &Answers, date: Date) -> Assessment {
    assess(answers, date).unwrap()
}

/// The qualification benefit of answers with an age.
fn stoenad(answers: &Answers, date: Date) -> Stoenad {
    assessed(answers, date).stoenad.unwrap()
}

/// The plan of answers with age, start and length.
fn planned(answers: &Answers, date: Date) -> Plan {
    assessed(answers, date).plan.unwrap()
}

/// The year's total after reductions, where the age is known.
fn year(answers: &Answers, date: Date) -> Option<Kroner> {
    let stoenad = assessed(answers, date).stoenad;
    stoenad.map(|stoenad| stoenad.net.per_year.total())
}
