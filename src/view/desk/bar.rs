//! The answer so far in a line, which stays in view: the conclusion, what is open by name, and the amounts.

use super::case::{Case, withheld};
use super::paid::{self, amounts_law, birth_date_first};
use super::programme::NAMED;
use crate::assess::{Conclusion, Outcome};
use crate::kvp::Finding;
use crate::texts::Desk;
use crate::texts::{fill, listed};
use crate::values::Written;
use crate::view::amounts::amounts;

/// What the bar says of a column.
pub struct Bar {
    /// The conclusion, and its words; none while something is wrong that may decide it.
    pub conclusion: Option<(Conclusion, &'static str)>,
    /// What is open, by name: not met, to be assessed, not answered.
    pub open: Vec<String>,
    /// What an amount is, and the amount.
    pub amounts: Vec<(String, String)>,
    /// Why there is no amount, where there is none.
    pub instead: Option<String>,
}

/// The bar of a column.
pub fn bar(case: &Case, texts: Desk) -> Bar {
    let conclusion = case.conclusion().map(|conclusion| {
        let words = texts.about().result().conclusions().of(conclusion);
        (conclusion, words.short())
    });
    let amounts = paid::bar(case, texts);
    let instead = amounts.is_empty().then(|| {
        if let Some(text) = withheld(&case.parsed, texts) {
            text
        } else if case.may_be_older_by_start() {
            birth_date_first(case, texts)
        } else {
            texts.screen().age_first().to_owned()
        }
    });
    let mut open = open(case, texts);
    open.extend(at_25(case, texts));
    Bar {
        conclusion,
        open,
        amounts,
        instead,
    }
}

/// What is paid from the birthday that brings the full benefit, where it is near.
fn at_25(case: &Case, texts: Desk) -> Option<String> {
    let assessment = case.assessment.as_ref()?;
    let law = amounts_law(assessment)?;
    amounts(assessment, &case.parsed.answers, law, texts.about())?.at_25
}

fn open(case: &Case, texts: Desk) -> Vec<String> {
    let words = texts.bar();
    let kinds = [
        (Outcome::NotMet, words.not_met()),
        (Outcome::Discretion, words.discretion()),
        (Outcome::Unanswered, words.unanswered()),
    ];
    let findings = case.assessment.iter().flat_map(|it| &it.findings);
    let findings: Vec<_> = findings.collect();
    let line = |(outcome, template)| {
        let so = findings.iter().filter(|it| it.judgement.outcome == outcome);
        let name = |found: &&Finding| texts.about().conditions().of(found.id);
        let names: Vec<&str> = so.map(name).collect();
        let named = if names.len() > NAMED {
            fill(words.conditions(), &[("antall", &names.len().written())])
        } else {
            listed(&names, texts.language())
        };
        (!names.is_empty()).then(|| fill(template, &[("navn", &named)]))
    };
    kinds.into_iter().filter_map(line).collect()
}
