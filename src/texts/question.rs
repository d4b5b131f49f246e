//! The words of a question, by the fact that is asked about.

use super::messages::{Answer, JaNeiAnswers, Question, Questions};
use crate::assess::{Choice, JaNei};
use crate::kvp::{Arbeidsevnevurdering, Fact, Opphold, Ytelser};

impl Questions {
    /// The question about a fact.
    pub fn ask(self, fact: Fact) -> Question {
        match fact {
            Fact::Alder => self.alder().ask(),
            Fact::Opphold => self.opphold().ask(),
            Fact::Eoes => self.eoes().ask(),
            Fact::NedsattEvne => self.nedsatt_evne().ask(),
            Fact::Ytelser => self.ytelser().ask(),
            Fact::Arbeidsevnevurdering => self.arbeidsevnevurdering().ask(),
            Fact::TettOppfoelging => self.tett_oppfoelging().ask(),
            Fact::EgenJobbsoeking => self.egen_jobbsoeking().ask(),
            Fact::Introduksjonsprogram => self.introduksjonsprogram().ask(),
            Fact::NavKontor => self.nav_kontor().ask(),
            Fact::NavTilbud => self.nav_tilbud().ask(),
            Fact::UforholdsmessigByrdefullt => self.byrdefullt().ask(),
            Fact::Barn => self.barn().ask(),
            Fact::ArbeidstimerPerUke => self.arbeidstimer().ask(),
        }
    }

    /// The yes-or-no answers to a fact, or none where the fact is answered otherwise.
    pub fn ja_nei(self, fact: Fact) -> Option<JaNeiAnswers> {
        match fact {
            Fact::Eoes => Some(self.eoes().answers()),
            Fact::NedsattEvne => Some(self.nedsatt_evne().answers()),
            Fact::TettOppfoelging => Some(self.tett_oppfoelging().answers()),
            Fact::EgenJobbsoeking => Some(self.egen_jobbsoeking().answers()),
            Fact::Introduksjonsprogram => Some(self.introduksjonsprogram().answers()),
            Fact::NavKontor => Some(self.nav_kontor().answers()),
            Fact::NavTilbud => Some(self.nav_tilbud().answers()),
            Fact::UforholdsmessigByrdefullt => Some(self.byrdefullt().answers()),
            Fact::Alder
            | Fact::Opphold
            | Fact::Ytelser
            | Fact::Arbeidsevnevurdering
            | Fact::Barn
            | Fact::ArbeidstimerPerUke => None,
        }
    }

    /// The answer to a fact with this word in the contract, or none where there is no such answer to choose.
    pub fn answer(self, fact: Fact, word: &str) -> Option<Answer> {
        match fact {
            Fact::Opphold => Opphold::from_id(word).map(|answer| self.opphold().of(answer)),
            Fact::Ytelser => Ytelser::from_id(word).map(|answer| self.ytelser().of(answer)),
            Fact::Arbeidsevnevurdering => Arbeidsevnevurdering::from_id(word)
                .map(|answer| self.arbeidsevnevurdering().of(answer)),
            _ => {
                let answers = self.ja_nei(fact)?;
                JaNei::from_id(word).map(|answer| answers.of(answer))
            }
        }
    }
}
