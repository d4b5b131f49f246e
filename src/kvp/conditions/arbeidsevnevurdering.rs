//! Nav has assessed the work capability: sosialtjenesteloven § 29 second subsection and NAV-loven § 14 a,
//! <https://lovdata.no/lov/2006-06-16-20/§14a>. Never a refusal: where it is not done, Nav must do it first.

use super::condition::{Condition, ConditionId, Judgement, Reason};
use crate::assess::{FactValue, Outcome};
use crate::kvp::basis::{KAPITTEL_5A, NY_LOV, kapittel_5a, sotjl};
use crate::kvp::{Answers, Arbeidsevnevurdering};
use crate::law::{Reference, Row, Rulebook, Source, Table};
use crate::values::{Period, Word};

/// The work capability has been assessed.
pub const ARBEIDSEVNEVURDERING: Condition = Condition {
    id: ConditionId::Arbeidsevnevurdering,
    in_force: Period::from(KAPITTEL_5A),
    basis: Table::new(&[
        Row::new(KAPITTEL_5A, &[kapittel_5a("5A-1").ledd(2).letter('a')]),
        Row::new(
            NY_LOV,
            &[sotjl("29").ledd(2), Reference::to(Source::Navl, "14a")],
        ),
    ]),
    judge,
};

fn judge(answers: &Answers, _: Rulebook) -> Judgement {
    let Some(answer) = answers.arbeidsevnevurdering else {
        return Judgement::new(Outcome::Unanswered, Reason::VurderingUbesvart);
    };
    let (outcome, reason) = match answer {
        Arbeidsevnevurdering::Gjennomfoert => (Outcome::Met, Reason::VurderingGjennomfoert),
        Arbeidsevnevurdering::IkkeGjennomfoert => {
            (Outcome::Discretion, Reason::VurderingMaaGjoeres)
        }
        Arbeidsevnevurdering::VetIkke => (Outcome::Discretion, Reason::VurderingUkjent),
    };
    Judgement::new(outcome, reason).with("arbeidsevnevurdering", FactValue::Word(answer.id()))
}
