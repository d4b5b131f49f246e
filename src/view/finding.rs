//! What each condition came to, in words.

use crate::assess::{FactValue, Outcome};
use crate::kvp::Finding;
use crate::law::Reference;
use crate::texts::{Language, Texts, citation, fill, unbroken};
use crate::view::numbers;

/// A condition, its outcome, the reason and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct FindingRow {
    /// A name that no other row has.
    pub id: &'static str,
    /// The condition.
    pub title: &'static str,
    /// How it came out.
    pub outcome: Outcome,
    /// The word for that.
    pub word: &'static str,
    /// Why.
    pub reason: String,
    /// Where it stands.
    pub basis: Vec<Citation>,
}

/// A place in the law, and the address where it can be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The place.
    pub label: String,
    /// The address, or none where it is not published.
    pub url: Option<String>,
}

/// A finding in words.
pub fn row(finding: &Finding, texts: &Texts) -> FindingRow {
    let judgement = &finding.judgement;
    FindingRow {
        id: finding.id.id(),
        title: texts.conditions.of(finding.id),
        outcome: judgement.outcome,
        word: texts.outcomes.of(judgement.outcome),
        reason: facts(texts.reasons.of(judgement.reason), judgement.facts(), texts),
        basis: citations(finding.basis, texts.language),
    }
}

/// A sentence with the facts it names.
pub fn facts(
    template: &str,
    facts: impl Iterator<Item = (&'static str, FactValue)>,
    texts: &Texts,
) -> String {
    let facts: Vec<(&str, String)> = facts
        .map(|(name, value)| match value {
            FactValue::Count(count) => (name, count.to_string()),
            FactValue::Number(number) => {
                (name, numbers::decimal(number.normalize(), texts.language))
            }
            FactValue::Word(word) => (name, word.to_owned()),
        })
        .collect();
    let facts: Vec<(&str, &str)> = facts
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    fill(template, &facts)
}

/// Places in the law, as they are cited.
pub fn citations(basis: &[Reference], language: Language) -> Vec<Citation> {
    basis
        .iter()
        .map(|place| Citation {
            label: unbroken(&citation(*place, language)),
            url: place.url(),
        })
        .collect()
}
