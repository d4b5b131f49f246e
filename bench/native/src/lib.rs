//! The cases that every contender is given, and one whole assessment as a host gets it.

#[path = "../../../tests/support/mod.rs"]
mod support;

use std::hint::black_box;

use kvp_veiviser::contract::{self, Value};
use kvp_veiviser::kvp::{self, Answers};
use kvp_veiviser::values::Date;
use serde_json::Value as Json;

/// What a host sends.
pub struct Case {
    answers: Value,
    law_date: Value,
}

impl Case {
    /// A case from the JSON of a host.
    pub fn of(answers: &Json, law_date: &str) -> Self {
        Self {
            answers: support::value(answers),
            law_date: Value::Text(law_date.to_owned()),
        }
    }

    /// All that a native program does that speaks JSON as a host does: reads, assesses, and writes down.
    ///
    /// # Panics
    /// On answers that are refused: those measure nothing.
    pub fn json(&self) -> String {
        let assessment =
            contract::assess(&self.answers, &self.law_date).expect("the answers are good");
        serde_json::to_string(&contract::assessment(&assessment)).expect("an object is JSON")
    }

    /// The answers and the date as the rules know them.
    ///
    /// # Panics
    /// On answers that are refused.
    pub fn typed(&self) -> Typed {
        let answers = contract::read_answers(&self.answers).expect("the answers are good");
        let law_date = contract::read_date("lawDate", &self.law_date).expect("the date is good");
        (answers, law_date)
    }
}

/// Answers and a law date.
pub type Typed = (Answers, Date);

/// The rules alone, from typed answers to an assessment.
///
/// # Panics
/// On a date without rules.
pub fn ruled((answers, law_date): &Typed) {
    black_box(kvp::assess(answers, *law_date).expect("the answers are good"));
}

/// The cases in a file of JSON lines, each found to come out as the package said.
///
/// # Panics
/// Where one does not, or the file cannot be read.
pub fn cases(path: &str) -> Vec<Case> {
    let text = std::fs::read_to_string(path).expect("the cases are written down");
    let cases = text.lines().map(|line| {
        let line: Json = serde_json::from_str(line).expect("a case is JSON");
        let law_date = line["lawDate"].as_str().expect("a case has a date");
        let case = Case::of(&line["answers"], law_date);
        assert_eq!(line["json"], case.json(), "natively it is otherwise");
        case
    });
    cases.collect()
}
