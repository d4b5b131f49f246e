//! Substantially reduced work and income capability: sosialtjenesteloven § 29 first subsection,
//! <https://lovdata.no/lov/2009-12-18-131/§29>. Both parts; the law names no percentage.

use super::condition::{Condition, ConditionId, Judgement, Reason};
use crate::assess::{FactValue, JaNei, Outcome};
use crate::kvp::Answers;
use crate::kvp::basis::{KAPITTEL_5A, NY_LOV, kapittel_5a, sotjl};
use crate::law::{Row, Rulebook, Table};
use crate::values::{Period, Word};

/// Capability to work and earn is substantially reduced.
pub const NEDSATT_EVNE: Condition = Condition {
    id: ConditionId::NedsattEvne,
    in_force: Period::from(KAPITTEL_5A),
    basis: Table::new(&[
        Row::new(KAPITTEL_5A, &[kapittel_5a("5A-1").ledd(1)]),
        Row::new(NY_LOV, &[sotjl("29").ledd(1)]),
    ]),
    judge,
};

fn judge(answers: &Answers, _: Rulebook) -> Judgement {
    let Some(answer) = answers.nedsatt_evne else {
        return Judgement::new(Outcome::Unanswered, Reason::EvneUbesvart);
    };
    let (outcome, reason) = match answer {
        JaNei::Ja => (Outcome::Met, Reason::EvneNedsatt),
        JaNei::Nei => (Outcome::NotMet, Reason::EvneIkkeNedsatt),
        JaNei::VetIkke => (Outcome::Discretion, Reason::EvneUkjent),
    };
    Judgement::new(outcome, reason).with("nedsattEvne", FactValue::Word(answer.id()))
}
