//! What each condition came to, in words.

use crate::assess::{FactValue, Outcome};
use crate::kvp::{Finding, Reason};
use crate::law::Reference;
use crate::texts::{Language, Template, Texts, citation, fill, unbroken};
use crate::values::{Word, Written};
use crate::view::numbers;

/// A condition, its outcome, the reason and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct FindingRow {
    /// A name that no other row has.
    pub id: &'static str,
    /// The condition.
    pub title: &'static str,
    /// How it came out; an exception that nobody has raised is unanswered here.
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

/// Whether a finding is an answer to something. An exception that nobody has raised, or that is answered with a no, counts as met and
/// is not shown as met.
pub fn is_raised(finding: &Finding) -> bool {
    finding.judgement.reason != Reason::UnntakIkkeReist
}

/// A finding in words.
pub fn row(finding: &Finding, texts: Texts) -> FindingRow {
    let judgement = &finding.judgement;
    let (outcome, word) = if is_raised(finding) {
        (judgement.outcome, texts.outcomes().of(judgement.outcome))
    } else {
        (Outcome::Unanswered, texts.outcomes().not_raised())
    };
    FindingRow {
        id: finding.id.id(),
        title: texts.conditions().of(finding.id),
        outcome,
        word,
        reason: facts(
            texts.reasons().of(judgement.reason),
            judgement.facts(),
            texts,
        ),
        basis: citations(finding.basis, texts.language()),
    }
}

/// A sentence with the facts it names.
pub fn facts(
    template: Template,
    facts: impl Iterator<Item = (&'static str, FactValue)>,
    texts: Texts,
) -> String {
    let facts: Vec<(&str, String)> = facts
        .map(|(name, value)| match value {
            FactValue::Count(count) => (name, count.written()),
            FactValue::Number(number) => {
                (name, numbers::decimal(number.normalize(), texts.language()))
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

/// Each paragraph with its address where it is cited first, and as words after that: the same address time and again is a way to go
/// through, and tells nothing more.
pub fn linked_once<'of>(lists: impl IntoIterator<Item = &'of mut Vec<Citation>>) {
    let mut linked: Vec<String> = Vec::new();
    for citation in lists.into_iter().flatten() {
        citation.url = citation.url.take().filter(|url| !linked.contains(url));
        linked.extend(citation.url.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::JaNei;
    use crate::kvp::{Answers, ConditionId, assess};
    use crate::texts::desk;
    use crate::texts::texts;
    use crate::values::Date;
    use crate::view::result::result;

    const DAY: Date = Date::literal(2026, 6, 1);

    fn with(byrdefullt: Option<JaNei>) -> Answers {
        Answers {
            uforholdsmessig_byrdefullt: byrdefullt,
            ..Answers::default()
        }
    }

    #[test]
    fn an_exception_is_shown_to_a_citizen_only_where_it_is_raised() {
        for language in Language::all() {
            for (answer, expected) in [
                (None, None),
                (Some(JaNei::Nei), None),
                (Some(JaNei::VetIkke), Some(Outcome::Discretion)),
                (Some(JaNei::Ja), Some(Outcome::NotMet)),
            ] {
                let shown = result(&with(answer), DAY, DAY, texts(language));
                let rows = shown.map(|shown| shown.findings).unwrap_or_default();
                assert_eq!(rows.len(), if expected.is_some() { 8 } else { 7 });
                let row = rows.iter().find(|row| row.id == "kvp.byrdefullt");
                assert_eq!(row.map(|row| row.outcome), expected, "{answer:?}");
            }
        }
    }

    #[test]
    fn at_the_desk_an_exception_that_nobody_raised_is_not_met_but_not_raised() {
        for (language, expected) in [
            (Language::nb(), "Ikke tatt opp"),
            (Language::nn(), "Ikkje teke opp"),
            (Language::en(), "Not raised"),
        ] {
            for answer in [None, Some(JaNei::Nei)] {
                let assessment = assess(&with(answer), DAY).unwrap_or_else(|_| unreachable!());
                let mut findings = assessment.findings.iter();
                let finding = findings.find(|it| it.id == ConditionId::Byrdefullt);
                let word = finding.map(|it| row(it, desk(language).about()).word);
                assert_eq!(word, Some(expected), "{answer:?}");
            }
        }
    }

    #[test]
    fn a_paragraph_is_linked_where_it_is_cited_first() {
        let cited = |label: &str, url: Option<&str>| Citation {
            label: label.to_owned(),
            url: url.map(str::to_owned),
        };
        let (one, other) = (Some("https://lovdata.no/1"), Some("https://lovdata.no/2"));
        let mut lists = [
            vec![cited("§ 1 første ledd", one), cited("brev", None)],
            vec![cited("§ 1 andre ledd", one), cited("§ 2", other)],
            vec![cited("§ 2", other)],
        ];
        linked_once(lists.iter_mut());
        let urls = lists.map(|list| list.into_iter().map(|it| it.url).collect::<Vec<_>>());
        let some = |url: Option<&str>| url.map(str::to_owned);
        assert_eq!(
            urls,
            [vec![some(one), None], vec![None, some(other)], vec![None]]
        );
    }

    #[test]
    fn only_the_exception_can_stand_as_met_without_an_answer() {
        for day in [Date::literal(2008, 6, 5), Date::literal(2018, 6, 1), DAY] {
            let assessment = assess(&Answers::default(), day).unwrap_or_else(|_| unreachable!());
            let met = |it: &&Finding| it.judgement.outcome == Outcome::Met;
            for finding in assessment.findings.iter().filter(met) {
                assert!(!is_raised(finding), "{:?}", finding.id);
            }
        }
    }
}
