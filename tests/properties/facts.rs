//! The facts that are chosen from a list, one by one, as the properties set them.

use kvp_veiviser::assess::{Choice, JaNei};
use kvp_veiviser::kvp::{Answers, Arbeidsevnevurdering, ConditionId, Fact, Opphold, Ytelser};
use kvp_veiviser::values::Date;

/// A fact, the condition it is of, the years it is asked in, and its answers as the contract's words.
pub struct Listed {
    pub fact: Fact,
    pub condition: ConditionId,
    asked: (i32, i32),
    pub words: Vec<&'static str>,
    set: fn(&mut Answers, Option<&str>),
    get: fn(&Answers) -> Option<&'static str>,
}

impl Listed {
    /// These answers with another word for the fact, or none.
    pub fn with(&self, answers: &Answers, word: Option<&str>) -> Answers {
        let mut changed = answers.clone();
        (self.set)(&mut changed, word);
        changed
    }

    /// The fact's word, where it has one.
    pub fn of(&self, answers: &Answers) -> Option<&'static str> {
        (self.get)(answers)
    }

    /// Whether the law date has a condition that asks.
    pub fn is_asked_on(&self, date: Date) -> bool {
        (self.asked.0..=self.asked.1).contains(&date.year())
    }
}

macro_rules! listed {
    ($fact:ident, $condition:ident, $years:expr, $kind:ty, $field:ident) => {
        Listed {
            fact: Fact::$fact,
            condition: ConditionId::$condition,
            asked: $years,
            words: <$kind>::ALL.iter().map(|choice| choice.id()).collect(),
            set: |answers, word| {
                answers.$field = word.map(|word| <$kind>::from_id(word).unwrap());
            },
            get: |answers| answers.$field.map(Choice::id),
        }
    };
}

/// Every fact that is chosen from a list, in the order of the conditions.
pub fn listed() -> [Listed; 11] {
    let always = (2007, 2029);
    [
        listed!(Opphold, Opphold, always, Opphold, opphold),
        listed!(Eoes, Opphold, always, JaNei, eoes),
        listed!(NedsattEvne, NedsattEvne, always, JaNei, nedsatt_evne),
        listed!(Ytelser, Ytelser, always, Ytelser, ytelser),
        listed!(
            Arbeidsevnevurdering,
            Arbeidsevnevurdering,
            always,
            Arbeidsevnevurdering,
            arbeidsevnevurdering
        ),
        listed!(
            TettOppfoelging,
            TettOppfoelging,
            always,
            JaNei,
            tett_oppfoelging
        ),
        listed!(
            EgenJobbsoeking,
            TettOppfoelging,
            always,
            JaNei,
            egen_jobbsoeking
        ),
        listed!(
            Introduksjonsprogram,
            Introduksjonsprogram,
            always,
            JaNei,
            introduksjonsprogram
        ),
        listed!(NavKontor, NavKontor, (2007, 2009), JaNei, nav_kontor),
        listed!(NavTilbud, NavTilbud, (2007, 2018), JaNei, nav_tilbud),
        listed!(
            UforholdsmessigByrdefullt,
            Byrdefullt,
            (2019, 2029),
            JaNei,
            uforholdsmessig_byrdefullt
        ),
    ]
}
