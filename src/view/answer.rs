//! Answers to one question at a time: by the contract's word, and in people's words.

use rust_decimal::Decimal;

use crate::assess::{Choice, JaNei};
use crate::kvp::{
    Alder, Answers, Arbeidsevnevurdering, Barn, Fact, Opphold, Ytelser, asked_in_turn,
};
use crate::law::Rulebook;
use crate::texts::{Texts, fill};
use crate::values::{Date, Kroner, Word, Written};
use crate::view::numbers;
use crate::view::set_off::SetOff;
use crate::view::step::Step;

/// The words of the contract that one chooses among, or none where the fact is typed.
pub fn choices(fact: Fact) -> Vec<&'static str> {
    match fact {
        Fact::Alder | Fact::Barn | Fact::ArbeidstimerPerUke => Vec::new(),
        Fact::Opphold => words::<Opphold>(),
        Fact::Ytelser => words::<Ytelser>(),
        Fact::Arbeidsevnevurdering => words::<Arbeidsevnevurdering>(),
        _ => words::<JaNei>(),
    }
}

/// The word chosen, or none while nothing is.
pub fn chosen(answers: &Answers, fact: Fact) -> Option<&'static str> {
    match fact {
        Fact::Alder | Fact::Barn | Fact::ArbeidstimerPerUke => None,
        Fact::Opphold => answers.opphold.map(Word::id),
        Fact::Ytelser => answers.ytelser.map(Word::id),
        Fact::Arbeidsevnevurdering => answers.arbeidsevnevurdering.map(Word::id),
        Fact::Eoes => answers.eoes.map(Word::id),
        Fact::NedsattEvne => answers.nedsatt_evne.map(Word::id),
        Fact::TettOppfoelging => answers.tett_oppfoelging.map(Word::id),
        Fact::EgenJobbsoeking => answers.egen_jobbsoeking.map(Word::id),
        Fact::Introduksjonsprogram => answers.introduksjonsprogram.map(Word::id),
        Fact::NavKontor => answers.nav_kontor.map(Word::id),
        Fact::NavTilbud => answers.nav_tilbud.map(Word::id),
        Fact::UforholdsmessigByrdefullt => answers.uforholdsmessig_byrdefullt.map(Word::id),
    }
}

/// Answers a fact with a word of the contract. A word that is no answer to it leaves it unanswered.
pub fn choose(answers: &mut Answers, fact: Fact, word: &str) {
    let ja_nei = JaNei::from_id(word);
    match fact {
        Fact::Alder | Fact::Barn | Fact::ArbeidstimerPerUke => {}
        Fact::Opphold => answers.opphold = Choice::from_id(word),
        Fact::Ytelser => answers.ytelser = Choice::from_id(word),
        Fact::Arbeidsevnevurdering => answers.arbeidsevnevurdering = Choice::from_id(word),
        Fact::Eoes => answers.eoes = ja_nei,
        Fact::NedsattEvne => answers.nedsatt_evne = ja_nei,
        Fact::TettOppfoelging => answers.tett_oppfoelging = ja_nei,
        Fact::EgenJobbsoeking => answers.egen_jobbsoeking = ja_nei,
        Fact::Introduksjonsprogram => answers.introduksjonsprogram = ja_nei,
        Fact::NavKontor => answers.nav_kontor = ja_nei,
        Fact::NavTilbud => answers.nav_tilbud = ja_nei,
        Fact::UforholdsmessigByrdefullt => answers.uforholdsmessig_byrdefullt = ja_nei,
    }
}

/// An answer as it is reviewed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerRow {
    /// The step on which it can be changed; none for the plan, which is made beside the result.
    pub step: Option<Step>,
    /// What it is about.
    pub topic: &'static str,
    /// The answer, or that there is none.
    pub answer: String,
}

/// Every answer that the law date asks for, in order.
pub fn rows(answers: &Answers, rulebook: Rulebook, texts: Texts) -> Vec<AnswerRow> {
    let day = answers.amounts_on(rulebook.date());
    let row = |fact| {
        let answer = in_words(answers, fact, day, texts);
        Some(AnswerRow {
            step: Some(Step::of(fact)?),
            topic: texts.questions().ask(fact).title(),
            answer: answer.unwrap_or_else(|| texts.summary().unanswered().to_owned()),
        })
    };
    let plan = answers.programstart.map(|start| AnswerRow {
        step: None,
        topic: texts.summary().programme(),
        answer: plan(start, answers.program_maaneder, texts),
    });
    let asked = asked_in_turn(answers, rulebook).filter_map(row);
    asked.chain(plan).collect()
}

/// An answer in words, or none while there is none. Children are counted on a day.
fn in_words(answers: &Answers, fact: Fact, day: Date, texts: Texts) -> Option<String> {
    match fact {
        Fact::Alder => answers.alder.map(|alder| age(alder, texts)),
        Fact::Barn => answers.barn.as_ref().map(|barn| children(barn, day, texts)),
        Fact::ArbeidstimerPerUke => work(answers, texts),
        Fact::Ytelser => benefits(answers, texts),
        _ => {
            let answer = texts.questions().answer(fact, chosen(answers, fact)?)?;
            Some(answer.label().to_owned())
        }
    }
}

fn age(alder: Alder, texts: Texts) -> String {
    match alder {
        Alder::Aar(years) => fill(texts.summary().age(), &[("alder", &years.written())]),
        Alder::Foedselsdato(born) => {
            let born = numbers::date(born, texts.language());
            fill(texts.summary().birth_date(), &[("dato", &born)])
        }
    }
}

/// The answer about benefits, and how much of each where that was given.
fn benefits(answers: &Answers, texts: Texts) -> Option<String> {
    let answer = texts
        .questions()
        .answer(Fact::Ytelser, answers.ytelser?.id())?;
    let mut text = answer.label().to_owned();
    for &benefit in SetOff::ALL {
        if let Some(amount) = answers.samordning.and_then(|it| benefit.of(&it)) {
            let amount = shortest(amount, texts);
            text.push_str(". ");
            text.push_str(benefit.label(texts));
            text.push_str(": ");
            text.push_str(&amount);
        }
    }
    Some(text)
}

/// An amount as it was given: with its øre where it has any.
fn shortest(amount: Decimal, texts: Texts) -> String {
    let exact = Kroner::decimal(amount);
    if amount.normalize().scale() == 0 {
        numbers::kroner(exact, texts.language())
    } else {
        numbers::kroner_and_oere(exact, texts.language())
    }
}

fn children(barn: &Barn, day: Date, texts: Texts) -> String {
    let count = count(barn, day, texts);
    let Barn::Foedselsdatoer(born) = barn else {
        return count;
    };
    let born: Vec<String> = born
        .iter()
        .map(|&born| numbers::date(born, texts.language()))
        .collect();
    [&count, " (", &born.join(", "), ")"].concat()
}

fn plan(start: Date, months: Option<u32>, texts: Texts) -> String {
    let start = numbers::date(start, texts.language());
    match months {
        Some(months) => fill(
            texts.summary().plan(),
            &[("dato", &start), ("antall", &months.written())],
        ),
        None => fill(texts.summary().plan_start(), &[("dato", &start)]),
    }
}

fn count(barn: &Barn, day: Date, texts: Texts) -> String {
    let count = barn.count_on(day).written();
    fill(texts.summary().children(), &[("antall", &count)])
}

fn work(answers: &Answers, texts: Texts) -> Option<String> {
    let hours = answers.arbeidstimer_per_uke?;
    if hours.is_zero() {
        return Some(texts.summary().no_work().to_owned());
    }
    let mut hours = hours_a_week(hours, texts);
    if answers.laerling == Some(true) {
        hours = fill(texts.summary().apprentice(), &[("timer", &hours)]);
    }
    Some(match answers.timeloenn {
        Some(wage) => {
            let wage = shortest(wage, texts);
            fill(
                texts.summary().wage(),
                &[("timer", &hours), ("loenn", &wage)],
            )
        }
        None => hours,
    })
}

/// So many hours: "1 time i uka", "7,5 timer i uka".
pub fn hours_a_week(hours: Decimal, texts: Texts) -> String {
    let hours = numbers::decimal(hours.normalize(), texts.language());
    fill(texts.summary().hours(), &[("timer", &hours)])
}

fn words<T: Choice>() -> Vec<&'static str> {
    T::ALL.iter().map(|choice| choice.id()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kvp::Samordning;

    #[test]
    fn one_hour_is_written_in_the_singular_and_every_other_number_of_hours_is_not() {
        use crate::texts::Language;
        let [nb, nn, en] = [Language::nb(), Language::nn(), Language::en()];
        for (language, hours, worked, trained) in [
            (nb, "1.00", "1 time i uka", "1 time i uka som lærling"),
            (nb, "7.50", "7,5 timer i uka", "7,5 timer i uka som lærling"),
            (nn, "1", "1 time i veka", "1 time i veka som lærling"),
            (nn, "11", "11 timar i veka", "11 timar i veka som lærling"),
            (en, "1", "1 hour a week", "1 hour a week as an apprentice"),
            (
                en,
                "0.5",
                "0.5 hours a week",
                "0.5 hours a week as an apprentice",
            ),
        ] {
            let texts = crate::texts::texts(language);
            let worded = |laerling| {
                let answers = Answers {
                    arbeidstimer_per_uke: hours.parse().ok(),
                    laerling,
                    ..Answers::default()
                };
                work(&answers, texts)
            };
            assert_eq!(worded(None).as_deref(), Some(worked));
            assert_eq!(worded(Some(true)).as_deref(), Some(trained));
        }
    }

    #[test]
    fn what_was_given_of_wage_and_benefits_stands_with_the_answer() {
        let texts = crate::texts::texts(crate::texts::Language::nb());
        let answers = Answers {
            arbeidstimer_per_uke: "7.5".parse().ok(),
            timeloenn: "187.5".parse().ok(),
            ytelser: Some(Ytelser::SvaertBegrenset),
            samordning: Some(Samordning {
                sykepenger: "2000".parse().ok(),
                ..Samordning::default()
            }),
            ..Answers::default()
        };
        let worded = |fact| {
            let worded = in_words(&answers, fact, Date::literal(2026, 6, 1), texts);
            worded.map(|text| text.replace('\u{a0}', " "))
        };
        assert_eq!(
            worded(Fact::ArbeidstimerPerUke).as_deref(),
            Some("7,5 timer i uka, 187,50 kroner i timen")
        );
        assert_eq!(
            worded(Fact::Ytelser).as_deref(),
            Some("Ja, men svært lite. Sykepenger i måneden før skatt: 2 000 kroner")
        );
    }

    #[test]
    fn a_start_without_a_length_stands_with_the_answers() {
        let texts = crate::texts::texts(crate::texts::Language::nb());
        let answers = Answers {
            programstart: Some(Date::literal(2026, 8, 17)),
            ..Answers::default()
        };
        assert_eq!(
            plan(Date::literal(2026, 8, 17), answers.program_maaneder, texts)
                .replace('\u{a0}', " "),
            "Fra 17. august 2026. Antall måneder er ikke lagt inn"
        );
    }

    #[test]
    fn every_choice_is_kept_and_has_words() {
        let texts = crate::texts::texts(crate::texts::Language::nb());
        let facts = [
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
        ];
        for fact in facts {
            assert!(Step::of(fact).is_some(), "{fact:?}");
            assert_eq!(choices(fact).last(), Some(&"vet_ikke"), "{fact:?}");
            for word in choices(fact) {
                let mut answers = Answers::default();
                choose(&mut answers, fact, word);
                assert_eq!(chosen(&answers, fact), Some(word));
                let day = Date::literal(2026, 6, 1);
                assert!(
                    in_words(&answers, fact, day, texts).is_some(),
                    "{fact:?} {word}"
                );
            }
        }
    }
}
