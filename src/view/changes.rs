//! What would change the answer, in words.

use crate::kvp::{Assessment, Cause, Change, Fact};
use crate::texts::{Texts, fill, listed, unbroken};
use crate::view::numbers;

/// Other answers, then days, each in its order and in a sentence.
pub fn changes(assessment: &Assessment, texts: Texts) -> [Vec<String>; 2] {
    worded(assessment, texts, |fact, word| {
        let answer = texts.questions().answer(fact, word);
        let question = texts.questions().ask(fact).question();
        (question, answer.map_or(word, |answer| answer.label()))
    })
}

/// Words for a fact and an answer to it.
type FactWords<'a> = &'a dyn Fn(Fact, &'static str) -> (&'static str, &'static str);

/// The same, with other words for a fact and its answer.
pub fn worded(
    assessment: &Assessment,
    texts: Texts,
    words: impl Fn(Fact, &'static str) -> (&'static str, &'static str),
) -> [Vec<String>; 2] {
    let mut sentences = [Vec::new(), Vec::new()];
    let [answers, dates] = &mut sentences;
    for change in &assessment.changes {
        let list = match change.cause {
            Cause::Answer(..) => &mut *answers,
            Cause::Date(..) => &mut *dates,
        };
        list.push(unbroken(&sentence(change, assessment, texts, &words)));
    }
    sentences
}

fn sentence(
    change: &Change,
    assessment: &Assessment,
    texts: Texts,
    wording: FactWords<'_>,
) -> String {
    let words = texts.result().changes();
    let conclusion = texts.result().conclusions().of(change.conclusion).short();
    let (day, event) = match change.cause {
        Cause::Answer(fact, word) => {
            let (question, answer) = wording(fact, word);
            return fill(
                words.answer(),
                &[
                    ("svar", answer),
                    ("spoersmaal", question),
                    ("konklusjon", conclusion),
                ],
            );
        }
        Cause::Date(day, event) => (day, event),
    };
    let amount = change.total_per_year.map(|total| {
        let amount = numbers::kroner(total, texts.language());
        fill(words.amount(), &[("beloep", &amount)])
    });
    let other = change.conclusion != assessment.conclusion;
    let conclusion = other.then(|| fill(words.conclusion(), &[("konklusjon", conclusion)]));
    let then = match (amount, conclusion) {
        (Some(amount), Some(conclusion)) => listed(&[&amount, &conclusion], texts.language()),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => words.unknown().to_owned(),
    };
    let mut sentence = fill(
        words.date(),
        &[
            ("dato", &numbers::date(day, texts.language())),
            ("hendelse", texts.events().of(event)),
            ("foelge", &then),
        ],
    );
    if change.projected {
        sentence.push(' ');
        sentence.push_str(words.projected());
    }
    sentence
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kvp::{Alder, Answers, Barn, assess};
    use crate::texts::{Language, texts};
    use crate::values::Date;

    fn dates(answers: &Answers, language: Language) -> Vec<String> {
        let assessment = assess(answers, Date::literal(2026, 6, 1)).unwrap();
        let [_, dates] = changes(&assessment, texts(language));
        dates
            .iter()
            .map(|text| text.replace('\u{a0}', " "))
            .collect()
    }

    #[test]
    fn a_birthday_is_one_sentence_that_says_whether_the_rates_are_decided() {
        let answers = Answers {
            alder: Some(Alder::Foedselsdato(Date::literal(2002, 3, 15))),
            ..Answers::default()
        };
        let listed = |answers, language| dates(answers, language).join("\n");
        assert_eq!(
            listed(&answers, Language::nb()),
            "Fra 15. mars 2027, når du fyller 25 år og får full stønad, er beløpet 278 697 kroner i året før skatt."
        );
        let with_a_child = Answers {
            barn: Some(Barn::Antall(1)),
            ..answers
        };
        assert_eq!(
            listed(&with_a_child, Language::en()),
            "From 15 March 2027, when you turn 25 and get the full benefit, the amount is NOK 288,577 a year before tax. The rates have not been set yet."
        );
    }

    #[test]
    fn another_conclusion_is_given_with_the_amount() {
        let answers = Answers {
            alder: Some(Alder::Foedselsdato(Date::literal(1958, 7, 1))),
            ..Answers::default()
        };
        let listed = dates(&answers, Language::nb());
        assert!(
            listed
                .iter()
                .any(|text| text.contains("når du fyller 68 år")
                    && text.contains("og er svaret «Passer trolig ikke nå»")),
            "{listed:?}"
        );
    }
}
