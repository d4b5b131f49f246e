//! The facts that are chosen from a list, one by one, as the properties set them.

use std::sync::LazyLock;

use kvp_veiviser::assess::Choice;
use kvp_veiviser::kvp::{Answers, ConditionId, Fact};
use kvp_veiviser::values::{Date, Word};

/// A fact, the condition it is of, the years it is asked in, and its answers as the contract's words.
pub struct Listed {
    pub fact: Fact,
    pub condition: ConditionId,
    asked: (i32, i32),
    pub words: Vec<&'static str>,
    set: Box<Set>,
    get: Box<Get>,
}

type Set = dyn Fn(&mut Answers, Option<&str>) + Send + Sync;
type Get = dyn Fn(&mut Answers) -> Option<&'static str> + Send + Sync;

impl Listed {
    fn new<T: Choice>(
        fact: Fact,
        condition: ConditionId,
        asked: (i32, i32),
        slot: fn(&mut Answers) -> &mut Option<T>,
    ) -> Self {
        Self {
            fact,
            condition,
            asked,
            words: T::ALL.iter().map(|choice| choice.id()).collect(),
            set: Box::new(move |answers, word| {
                *slot(answers) = word.map(|word| T::from_id(word).unwrap());
            }),
            get: Box::new(move |answers| slot(answers).map(Word::id)),
        }
    }

    /// These answers with another word for the fact, or none.
    pub fn with(&self, answers: &Answers, word: Option<&str>) -> Answers {
        let mut changed = answers.clone();
        (self.set)(&mut changed, word);
        changed
    }

    /// The fact's word, where it has one.
    pub fn of(&self, answers: &Answers) -> Option<&'static str> {
        (self.get)(&mut answers.clone())
    }

    /// Whether the law date has a condition that asks.
    pub fn is_asked_on(&self, date: Date) -> bool {
        (self.asked.0..=self.asked.1).contains(&date.year())
    }
}

/// Every fact that is chosen from a list, in the order of the conditions.
pub fn listed() -> &'static [Listed] {
    static LISTED: LazyLock<[Listed; 11]> = LazyLock::new(all);
    &*LISTED
}

fn all() -> [Listed; 11] {
    use ConditionId as Of;
    let always = (2007, 2029);
    let (before_2010, before_2019, from_2019) = ((2007, 2009), (2007, 2018), (2019, 2029));
    [
        Listed::new(Fact::Opphold, Of::Opphold, always, |to| &mut to.opphold),
        Listed::new(Fact::Eoes, Of::Opphold, always, |to| &mut to.eoes),
        Listed::new(Fact::NedsattEvne, Of::NedsattEvne, always, |to| {
            &mut to.nedsatt_evne
        }),
        Listed::new(Fact::Ytelser, Of::Ytelser, always, |to| &mut to.ytelser),
        Listed::new(
            Fact::Arbeidsevnevurdering,
            Of::Arbeidsevnevurdering,
            always,
            |to| &mut to.arbeidsevnevurdering,
        ),
        Listed::new(Fact::TettOppfoelging, Of::TettOppfoelging, always, |to| {
            &mut to.tett_oppfoelging
        }),
        Listed::new(Fact::EgenJobbsoeking, Of::TettOppfoelging, always, |to| {
            &mut to.egen_jobbsoeking
        }),
        Listed::new(
            Fact::Introduksjonsprogram,
            Of::Introduksjonsprogram,
            always,
            |to| &mut to.introduksjonsprogram,
        ),
        Listed::new(Fact::NavKontor, Of::NavKontor, before_2010, |to| {
            &mut to.nav_kontor
        }),
        Listed::new(Fact::NavTilbud, Of::NavTilbud, before_2019, |to| {
            &mut to.nav_tilbud
        }),
        Listed::new(
            Fact::UforholdsmessigByrdefullt,
            Of::Byrdefullt,
            from_2019,
            |to| &mut to.uforholdsmessig_byrdefullt,
        ),
    ]
}
