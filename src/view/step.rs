//! The steps of the guide: one topic each, in the order the rules ask.

use crate::kvp::{Answers, Fact, asked, asked_in_turn};
use crate::law::Rulebook;
use crate::texts::Texts;

/// A topic, asked on a screen of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// Age.
    Alder,
    /// Stay in Norway, and the EEA where the stay needs it.
    Opphold,
    /// Work and income capability.
    NedsattEvne,
    /// Subsistence benefits.
    Ytelser,
    /// Nav's assessment of work capability.
    Arbeidsevnevurdering,
    /// Follow-up, and one's own job search.
    TettOppfoelging,
    /// The introduction programme.
    Introduksjonsprogram,
    /// A Nav office in the municipality.
    NavKontor,
    /// What the office can offer.
    NavTilbud,
    /// Children.
    Barn,
    /// Paid work.
    Arbeid,
}

/// The steps for these answers on this law date. Facts that the date does not ask for have none.
pub fn steps(answers: &Answers, rulebook: Rulebook) -> Vec<Step> {
    let mut steps: Vec<Step> = asked(answers, rulebook).filter_map(Step::of).collect();
    steps.dedup();
    steps
}

impl Step {
    /// The step on which a fact is asked, or none for what only a caseworker knows.
    pub const fn of(fact: Fact) -> Option<Self> {
        match fact {
            Fact::Alder => Some(Self::Alder),
            Fact::Opphold | Fact::Eoes => Some(Self::Opphold),
            Fact::NedsattEvne => Some(Self::NedsattEvne),
            Fact::Ytelser => Some(Self::Ytelser),
            Fact::Arbeidsevnevurdering => Some(Self::Arbeidsevnevurdering),
            Fact::TettOppfoelging | Fact::EgenJobbsoeking => Some(Self::TettOppfoelging),
            Fact::Introduksjonsprogram => Some(Self::Introduksjonsprogram),
            Fact::NavKontor => Some(Self::NavKontor),
            Fact::NavTilbud => Some(Self::NavTilbud),
            Fact::Barn => Some(Self::Barn),
            Fact::ArbeidstimerPerUke => Some(Self::Arbeid),
            Fact::UforholdsmessigByrdefullt => None,
        }
    }

    /// The facts asked on the step, given the answers so far.
    pub fn facts(self, answers: &Answers, rulebook: Rulebook) -> impl Iterator<Item = Fact> {
        asked_in_turn(answers, rulebook).filter(move |&fact| Self::of(fact) == Some(self))
    }

    /// Whether what is answered there decides the amount, and not whether one can take part.
    pub const fn moves_the_amount(self) -> bool {
        matches!(self, Self::Alder | Self::Barn | Self::Arbeid)
    }

    /// The fact the step is named after.
    pub const fn topic(self) -> Fact {
        match self {
            Self::Alder => Fact::Alder,
            Self::Opphold => Fact::Opphold,
            Self::NedsattEvne => Fact::NedsattEvne,
            Self::Ytelser => Fact::Ytelser,
            Self::Arbeidsevnevurdering => Fact::Arbeidsevnevurdering,
            Self::TettOppfoelging => Fact::TettOppfoelging,
            Self::Introduksjonsprogram => Fact::Introduksjonsprogram,
            Self::NavKontor => Fact::NavKontor,
            Self::NavTilbud => Fact::NavTilbud,
            Self::Barn => Fact::Barn,
            Self::Arbeid => Fact::ArbeidstimerPerUke,
        }
    }

    /// The heading of the step.
    pub fn title(self, texts: Texts) -> &'static str {
        texts.questions().ask(self.topic()).title()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::JaNei;
    use crate::kvp::Opphold;
    use crate::values::Date;

    fn rulebook(year: i32) -> Rulebook {
        Rulebook::at(Date::literal(year, 6, 1)).unwrap()
    }

    #[test]
    fn there_are_nine_steps_today_and_more_under_the_old_law() {
        let answers = Answers::default();
        assert_eq!(steps(&answers, rulebook(2026)).len(), 9);
        assert_eq!(steps(&answers, rulebook(2015)).len(), 10);
        assert_eq!(steps(&answers, rulebook(2008)).len(), 11);
    }

    #[test]
    fn an_answer_may_bring_a_question_but_no_step() {
        let answers = Answers {
            opphold: Some(Opphold::LovligUtenFastBopel),
            nedsatt_evne: Some(JaNei::VetIkke),
            ..Answers::default()
        };
        assert_eq!(steps(&answers, rulebook(2026)).len(), 9);
        let facts: Vec<Fact> = Step::Opphold.facts(&answers, rulebook(2026)).collect();
        assert_eq!(facts, [Fact::Opphold, Fact::Eoes]);
    }

    #[test]
    fn one_s_own_job_search_is_asked_for_where_it_can_still_matter() {
        let both = [Fact::TettOppfoelging, Fact::EgenJobbsoeking];
        for (answer, year, facts) in [
            (None, 2026, &both[..1]),
            (Some(JaNei::Ja), 2026, &both),
            (Some(JaNei::Nei), 2026, &both[..1]),
            (Some(JaNei::VetIkke), 2026, &both[..1]),
            (Some(JaNei::VetIkke), 2015, &both),
        ] {
            let answers = Answers {
                tett_oppfoelging: answer,
                ..Answers::default()
            };
            let asked: Vec<Fact> = Step::TettOppfoelging
                .facts(&answers, rulebook(year))
                .collect();
            assert_eq!(asked, facts, "{answer:?} in {year}");
        }
    }
}
