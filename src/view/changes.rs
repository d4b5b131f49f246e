//! What happens if one's situation changes, and on the days ahead.

use crate::kvp::{Assessment, Cause, Change, Fact};
use crate::texts::{Template, Texts, fill, unbroken};
use crate::values::{Fraction, Kroner};
use crate::view::numbers;

/// A change, and what follows from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangeRow {
    /// What changes: a situation in life, or a day with what happens on it.
    pub situation: String,
    /// What then follows, in a sentence or two.
    pub follows: String,
    /// Whether that rests on rates that are not decided yet.
    pub undecided: bool,
}

/// Situations in life, then days, each in its order.
pub fn changes(assessment: &Assessment, texts: Texts) -> [Vec<ChangeRow>; 2] {
    worded(assessment, texts, |fact, word| {
        let answer = texts.questions().answer(fact, word)?;
        answer.situation().map(str::to_owned)
    })
}

/// The same, with other words for a fact and its answer. What has no words is left out.
pub fn worded(
    assessment: &Assessment,
    texts: Texts,
    situation: impl Fn(Fact, &'static str) -> Option<String>,
) -> [Vec<ChangeRow>; 2] {
    let words = texts.result().changes();
    let (mut answers, mut dates) = (Vec::new(), Vec::new());
    for change in &assessment.changes {
        let (rows, situation) = match change.cause {
            Cause::Answer(fact, word) => (&mut answers, situation(fact, word)),
            Cause::Date(day, event) => {
                let day = numbers::date(day, texts.language());
                let values = [("dato", &*day), ("hendelse", texts.events().of(event))];
                (&mut dates, Some(fill(words.date(), &values)))
            }
        };
        rows.extend(situation.map(|situation| ChangeRow {
            situation: unbroken(&situation),
            follows: follows(change, assessment, texts),
            undecided: is_of_day(change) && change.projected,
        }));
    }
    [answers, dates]
}

/// Another conclusion, and on a day the amount of a month. No other answer moves the amount.
fn follows(change: &Change, assessment: &Assessment, texts: Texts) -> String {
    let words = texts.result().changes();
    let filled = |template: Template, value: (&str, &str)| fill(template, &[value]);
    let other = change.conclusion != assessment.conclusion;
    let conclusion = other.then(|| {
        let conclusion = texts.result().conclusions().of(change.conclusion).short();
        filled(words.conclusion(), ("konklusjon", conclusion))
    });
    let total = change.total_per_year.filter(|_| is_of_day(change));
    let amount = total.map(|total| {
        let month = numbers::kroner(a_month(total), texts.language());
        filled(words.amount(), ("beloep", &month))
    });
    match (conclusion, amount) {
        (Some(conclusion), Some(amount)) => [&*conclusion, " ", &amount].concat(),
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => words.unknown().to_owned(),
    }
}

const fn is_of_day(change: &Change) -> bool {
    matches!(change.cause, Cause::Date(..))
}

/// A twelfth of what a year pays.
fn a_month(year: Kroner) -> Kroner {
    year.times(Fraction::of(1, 12))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::{Choice, JaNei};
    use crate::kvp::{Alder, Answers, Arbeidsevnevurdering, Barn, Opphold, Ytelser, assess};
    use crate::texts::{Language, texts};
    use crate::values::Date;

    const DAY: Date = Date::literal(2026, 6, 1);

    /// Situations, then days: what changes, what follows, and whether the rates are decided.
    fn shown(answers: &Answers, language: Language) -> [Vec<(String, String, bool)>; 2] {
        let assessment = assess(answers, DAY).unwrap();
        changes(&assessment, texts(language)).map(|rows| {
            let plain = |text: String| text.replace('\u{a0}', " ");
            rows.into_iter()
                .map(|row| (plain(row.situation), plain(row.follows), row.undecided))
                .collect()
        })
    }

    fn dates(answers: &Answers, language: Language) -> Vec<(String, String, bool)> {
        let [_, dates] = shown(answers, language);
        dates
    }

    #[test]
    fn a_birthday_is_a_day_and_the_amount_of_a_month_and_whether_the_rates_are_decided() {
        let answers = Answers {
            alder: Some(Alder::Foedselsdato(Date::literal(2002, 3, 15))),
            ..Answers::default()
        };
        let row = |day: &str, amount: &str, undecided| {
            vec![(day.to_owned(), amount.to_owned(), undecided)]
        };
        assert_eq!(
            dates(&answers, Language::nb()),
            row(
                "Fra 15. mars 2027, når du fyller 25 år og får full stønad",
                "Beløpet er 23 225 kroner i måneden før skatt.",
                false
            )
        );
        let with_a_child = Answers {
            barn: Some(Barn::Antall(1)),
            ..answers
        };
        assert_eq!(
            dates(&with_a_child, Language::en()),
            row(
                "From 15 March 2027, when you turn 25 and get the full benefit",
                "The amount is NOK 24,048 a month before tax.",
                true
            )
        );
    }

    /// Someone who has answered everything, with the least that is asked under the law of the day.
    fn likely() -> Answers {
        Answers {
            alder: Some(Alder::Aar(27)),
            opphold: Some(Opphold::FastBopel),
            nedsatt_evne: Some(JaNei::Ja),
            ytelser: Some(Ytelser::Mer),
            arbeidsevnevurdering: Some(Arbeidsevnevurdering::Gjennomfoert),
            tett_oppfoelging: Some(JaNei::Ja),
            egen_jobbsoeking: Some(JaNei::Nei),
            introduksjonsprogram: Some(JaNei::Nei),
            ..Answers::default()
        }
    }

    #[test]
    fn another_answer_is_a_situation_in_life_and_the_conclusion_then() {
        for (language, situation, follows) in [
            (
                Language::nb(),
                "Hvis ytelsene dine tar slutt",
                "Da er resultatet «Kan ha rett til programmet».",
            ),
            (
                Language::nn(),
                "Om ytingane dine tek slutt",
                "Då er resultatet «Kan ha rett til programmet».",
            ),
            (
                Language::en(),
                "If your benefits end",
                "The result is then “May have a right to the programme”.",
            ),
        ] {
            let [answers, _] = shown(&likely(), language);
            let row = (situation.to_owned(), follows.to_owned(), false);
            assert!(answers.contains(&row), "{answers:?}");
        }
    }

    #[test]
    fn every_other_answer_that_changes_the_conclusion_has_words_in_every_language() {
        let given = [
            likely(),
            Answers {
                ytelser: Some(Ytelser::Ingen),
                ..likely()
            },
        ];
        for language in Language::all() {
            for answers in &given {
                let assessment = assess(answers, DAY).unwrap();
                let causes = assessment.changes.iter();
                let of_answers = causes.filter(|it| matches!(it.cause, Cause::Answer(..)));
                let [situations, _] = changes(&assessment, texts(language));
                assert_eq!(situations.len(), of_answers.count());
            }
            let questions = texts(language).questions();
            for fact in [
                Fact::Opphold,
                Fact::Eoes,
                Fact::NedsattEvne,
                Fact::Ytelser,
                Fact::Arbeidsevnevurdering,
                Fact::TettOppfoelging,
                Fact::EgenJobbsoeking,
                Fact::Introduksjonsprogram,
                Fact::NavKontor,
                Fact::NavTilbud,
                Fact::UforholdsmessigByrdefullt,
            ] {
                let words: Vec<&str> = match fact {
                    Fact::Opphold => ids::<Opphold>(),
                    Fact::Ytelser => ids::<Ytelser>(),
                    Fact::Arbeidsevnevurdering => ids::<Arbeidsevnevurdering>(),
                    _ => ids::<JaNei>(),
                };
                for word in words {
                    let answer = questions.answer(fact, word).unwrap();
                    assert!(answer.situation().is_some(), "{fact:?} {word}");
                }
            }
        }
    }

    fn ids<T: Choice>() -> Vec<&'static str> {
        let definite = T::ALL.iter().filter(|it| it.is_definite());
        definite.map(|it| it.id()).collect()
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
                .any(|(day, follows, _)| day.contains("når du fyller 68 år")
                    && follows
                        == "Da er resultatet «Passer trolig ikke nå». Beløpet er 23 225 kroner i måneden før skatt."),
            "{listed:?}"
        );
    }
}
