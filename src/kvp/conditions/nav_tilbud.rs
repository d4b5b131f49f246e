//! The office can offer a suitable programme: sosialtjenesteloven § 29 second subsection as it stood until the reform of 2019,
//! <https://lovdata.no/lov/2009-12-18-131/§29>.

use super::condition::{Condition, ConditionId, Judgement, Reason};
use crate::assess::{FactValue, JaNei, Outcome};
use crate::kvp::Answers;
use crate::kvp::basis::{KAPITTEL_5A, NY_LOV, kapittel_5a, sotjl};
use crate::law::{Row, Rulebook, Table};
use crate::values::{Date, Period, Word};

/// The office can offer a suitable programme.
pub const NAV_TILBUD: Condition = Condition {
    id: ConditionId::NavTilbud,
    in_force: Period::through(KAPITTEL_5A, Date::literal(2018, 12, 31)),
    basis: Table::new(&[
        Row::new(KAPITTEL_5A, &[kapittel_5a("5A-1").ledd(2).letter('c')]),
        Row::new(NY_LOV, &[sotjl("29").ledd(2)]),
    ]),
    judge,
};

fn judge(answers: &Answers, _: Rulebook) -> Judgement {
    let Some(answer) = answers.nav_tilbud else {
        return Judgement::new(Outcome::Unanswered, Reason::NavTilbudUbesvart);
    };
    let (outcome, reason) = match answer {
        JaNei::Ja => (Outcome::Met, Reason::NavKanTilby),
        JaNei::Nei => (Outcome::NotMet, Reason::NavKanIkkeTilby),
        JaNei::VetIkke => (Outcome::Discretion, Reason::NavTilbudUkjent),
    };
    Judgement::new(outcome, reason).with("navTilbud", FactValue::Word(answer.id()))
}
