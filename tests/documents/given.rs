//! What can be answered, and how it is worded.

use kvp_veiviser::kvp::{Condition, Fact};
use kvp_veiviser::texts::{Language, texts};
use kvp_veiviser::view::answer;
use kvp_veiviser::view::question::condition_of;

use super::markdown::or;

const FACTS: [Fact; 14] = [
    Fact::Alder,
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
    Fact::Barn,
    Fact::ArbeidstimerPerUke,
];

/// The oldest anyone can say to be.
const OLDEST: u32 = 120;

/// The facts that decide a condition.
pub fn facts(condition: &Condition) -> Vec<Fact> {
    let facts = FACTS.into_iter();
    facts
        .filter(|&fact| condition_of(fact) == Some(condition.id))
        .collect()
}

/// An answer to a fact.
#[derive(Clone, Copy, PartialEq)]
pub enum Given {
    Nothing,
    Age(u32),
    Word(&'static str),
}

/// Every answer to a fact, none among them; where there is no fact, none alone.
pub fn possible(fact: Option<Fact>) -> Vec<Given> {
    let mut given = vec![Given::Nothing];
    match fact {
        None => {}
        Some(Fact::Alder) => given.extend((0..=OLDEST).map(Given::Age)),
        Some(fact) => given.extend(answer::choices(fact).into_iter().map(Given::Word)),
    }
    given
}

/// These answers in words, naming the fact where there are two.
pub fn in_words(fact: Fact, given: &[Given], named: bool) -> String {
    let mut words: Vec<String> = Vec::new();
    let mut ages: Vec<u32> = Vec::new();
    for given in given {
        match given {
            Given::Nothing => words.push("ikke besvart".to_owned()),
            Given::Age(years) => ages.push(*years),
            Given::Word(word) => {
                let answer = texts(Language::nb())
                    .questions()
                    .answer(fact, word)
                    .unwrap();
                words.push(format!("«{}»", answer.label()));
            }
        }
    }
    words.extend(ages.chunk_by(|one, next| one + 1 == *next).map(range));
    let name = texts(Language::nb()).questions().ask(fact).title();
    if named {
        format!("{name}: {}", or(&words))
    } else {
        or(&words)
    }
}

fn range(ages: &[u32]) -> String {
    match ages {
        [age] => format!("{age} år"),
        [first, .., OLDEST] => format!("{first} år eller mer"),
        [first, .., last] => format!("{first}–{last} år"),
        [] => unreachable!("a range without ages"),
    }
}
