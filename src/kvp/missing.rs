//! The facts that are still worth asking for.

use crate::assess::JaNei;
use crate::kvp::conditions::{needs_eoes, refuses_own_job_search};
use crate::kvp::{Answers, CONDITIONS, ConditionId, Fact};
use crate::law::Rulebook;

/// Every fact a person is asked for, in order, with the condition that needs it; none where it moves only the amount.
///
/// What only a caseworker can know is not here.
const ASKED: [(Fact, Option<ConditionId>); 13] = [
    (Fact::Alder, Some(ConditionId::Alder)),
    (Fact::Opphold, Some(ConditionId::Opphold)),
    (Fact::Eoes, Some(ConditionId::Opphold)),
    (Fact::NedsattEvne, Some(ConditionId::NedsattEvne)),
    (Fact::Ytelser, Some(ConditionId::Ytelser)),
    (
        Fact::Arbeidsevnevurdering,
        Some(ConditionId::Arbeidsevnevurdering),
    ),
    (Fact::TettOppfoelging, Some(ConditionId::TettOppfoelging)),
    (Fact::EgenJobbsoeking, Some(ConditionId::TettOppfoelging)),
    (
        Fact::Introduksjonsprogram,
        Some(ConditionId::Introduksjonsprogram),
    ),
    (Fact::NavKontor, Some(ConditionId::NavKontor)),
    (Fact::NavTilbud, Some(ConditionId::NavTilbud)),
    (Fact::Barn, None),
    (Fact::ArbeidstimerPerUke, None),
];

/// The facts a person is asked for on this law date, given the answers so far, in the order to ask them.
pub fn asked(answers: &Answers, rulebook: Rulebook) -> impl Iterator<Item = Fact> {
    let eoes = needs_eoes(answers, rulebook);
    ASKED
        .into_iter()
        .filter(move |&(_, condition)| condition.is_none_or(|id| in_force(id, rulebook)))
        .map(|(fact, _)| fact)
        .filter(move |&fact| fact != Fact::Eoes || eoes)
}

/// The same for someone who is asked step by step: of the two about follow-up, the second only once the first leaves it open.
pub fn asked_in_turn(answers: &Answers, rulebook: Rulebook) -> impl Iterator<Item = Fact> {
    let settled = is_settled(answers, Fact::EgenJobbsoeking, rulebook);
    let waits = settled || answers.tett_oppfoelging.is_none();
    asked(answers, rulebook).filter(move |&fact| fact != Fact::EgenJobbsoeking || !waits)
}

/// Those of them that have no answer yet and could still move what a condition finds, or the amount.
pub fn missing(answers: &Answers, rulebook: Rulebook) -> Vec<Fact> {
    asked(answers, rulebook)
        .filter(|&fact| !answers.has(fact) && !is_settled(answers, fact, rulebook))
        .collect()
}

/// Whether the other of the two facts about follow-up decides by itself what is found.
fn is_settled(answers: &Answers, fact: Fact, rulebook: Rulebook) -> bool {
    let refuses = refuses_own_job_search(rulebook);
    match fact {
        Fact::TettOppfoelging => refuses && answers.egen_jobbsoeking == Some(JaNei::Ja),
        Fact::EgenJobbsoeking => match answers.tett_oppfoelging {
            Some(JaNei::Nei) => true,
            Some(JaNei::VetIkke) => !refuses,
            Some(JaNei::Ja) | None => false,
        },
        _ => false,
    }
}

fn in_force(id: ConditionId, rulebook: Rulebook) -> bool {
    CONDITIONS
        .iter()
        .any(|condition| condition.id == id && condition.in_force.contains(rulebook.date()))
}
