//! Not in the introduction programme at the same time: integreringsloven §§ 8 and 19, <https://lovdata.no/lov/2020-11-06-127/§8>, and before
//! 2021 introduksjonsloven §§ 2 to 4. The programme may follow it.

use super::condition::{Condition, ConditionId, Judgement, Reason};
use crate::assess::{FactValue, JaNei, Outcome};
use crate::kvp::Answers;
use crate::kvp::basis::{INTEGRERINGSLOVEN, KAPITTEL_5A};
use crate::law::{Reference, Row, Rulebook, Source, Table};
use crate::values::{Period, Word};

/// Does not take part in the introduction programme now.
pub const INTRODUKSJONSPROGRAM: Condition = Condition {
    id: ConditionId::Introduksjonsprogram,
    in_force: Period::from(KAPITTEL_5A),
    basis: Table::new(&[
        Row::new(
            KAPITTEL_5A,
            &[
                Reference::to(Source::Introl2003, "2"),
                Reference::to(Source::Introl2003, "3"),
                Reference::to(Source::Introl2003, "4"),
            ],
        ),
        Row::new(
            INTEGRERINGSLOVEN,
            &[
                Reference::to(Source::Introl, "8"),
                Reference::to(Source::Introl, "19"),
            ],
        ),
    ]),
    judge,
};

fn judge(answers: &Answers, _: Rulebook) -> Judgement {
    let Some(answer) = answers.introduksjonsprogram else {
        return Judgement::new(Outcome::Unanswered, Reason::IntroduksjonsprogramUbesvart);
    };
    let (outcome, reason) = match answer {
        JaNei::Ja => (Outcome::Discretion, Reason::IIntroduksjonsprogram),
        JaNei::Nei => (Outcome::Met, Reason::IkkeIIntroduksjonsprogram),
        JaNei::VetIkke => (Outcome::Discretion, Reason::IntroduksjonsprogramUkjent),
    };
    Judgement::new(outcome, reason).with("introduksjonsprogram", FactValue::Word(answer.id()))
}
