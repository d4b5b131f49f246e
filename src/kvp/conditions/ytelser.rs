//! None or very limited subsistence benefits: sosialtjenesteloven § 29 first subsection,
//! <https://lovdata.no/lov/2009-12-18-131/§29>. Nav measures "very limited" against the guideline norm for social assistance.

use super::condition::{Condition, ConditionId, Judgement, Reason};
use crate::assess::{FactValue, Outcome};
use crate::kvp::basis::{KAPITTEL_5A, NY_LOV, kapittel_5a, sotjl};
use crate::kvp::{Answers, Ytelser};
use crate::law::{Reference, Row, Rulebook, Source, Table};
use crate::values::{Period, Word};

/// Benefits under folketrygdloven or arbeidsmarkedsloven are none or very limited.
pub const YTELSER: Condition = Condition {
    id: ConditionId::Ytelser,
    in_force: Period::from(KAPITTEL_5A),
    basis: Table::new(&[
        Row::new(KAPITTEL_5A, &[kapittel_5a("5A-1").ledd(1)]),
        Row::new(
            NY_LOV,
            &[sotjl("29").ledd(1), Reference::to(Source::R35, "4.29.1.7")],
        ),
    ]),
    judge,
};

fn judge(answers: &Answers, _: Rulebook) -> Judgement {
    let Some(answer) = answers.ytelser else {
        return Judgement::new(Outcome::Unanswered, Reason::YtelserUbesvart);
    };
    let (outcome, reason) = match answer {
        Ytelser::Ingen => (Outcome::Met, Reason::IngenYtelser),
        Ytelser::SvaertBegrenset => (Outcome::Discretion, Reason::SvaertBegrensedeYtelser),
        Ytelser::Mer => (Outcome::NotMet, Reason::MerEnnBegrensedeYtelser),
        Ytelser::VetIkke => (Outcome::Discretion, Reason::YtelserUkjent),
    };
    Judgement::new(outcome, reason).with("ytelser", FactValue::Word(answer.id()))
}
