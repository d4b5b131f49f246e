//! What would change the answer, in words.

use crate::kvp::{Cause, Change};
use crate::texts::{Texts, fill, unbroken};
use crate::view::numbers;

/// Something that would change, and what then follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeRow {
    /// What changes.
    pub what: String,
    /// What then follows.
    pub then: String,
}

/// Other answers, then days, each in its order.
pub fn changes(changes: &[Change], texts: &Texts) -> [Vec<ChangeRow>; 2] {
    let rows = |wanted: fn(&Change) -> bool| {
        changes
            .iter()
            .filter(|change| wanted(change))
            .map(|change| row(change, texts))
            .collect()
    };
    [
        rows(|change| matches!(change.cause, Cause::Answer(..))),
        rows(|change| matches!(change.cause, Cause::Date(..))),
    ]
}

fn row(change: &Change, texts: &Texts) -> ChangeRow {
    let words = &texts.result.changes;
    let what = match change.cause {
        Cause::Answer(fact, word) => {
            let answer = texts.questions.answer(fact, word);
            let question = texts.questions.ask(fact).question;
            fill(
                words.answer,
                &[
                    ("spoersmaal", question),
                    ("svar", answer.map_or(word, |answer| answer.label)),
                ],
            )
        }
        Cause::Date(day, event) => fill(
            words.date,
            &[
                ("dato", &numbers::date(day, texts.language)),
                ("hendelse", texts.events.of(event)),
            ],
        ),
    };
    let conclusion = texts.result.conclusions.of(change.conclusion).short;
    let mut then = fill(words.conclusion, &[("konklusjon", conclusion)]);
    if let Some(total) = change.total_per_year {
        then.push(' ');
        let amount = numbers::kroner(total, texts.language);
        then.push_str(&fill(words.amount, &[("beloep", &amount)]));
    }
    ChangeRow {
        what: unbroken(&what),
        then,
    }
}
