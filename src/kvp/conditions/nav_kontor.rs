//! The municipality has a Nav office: chapter 5A of the act of 1991 and NAV-loven § 13,
//! <https://lovdata.no/lov/2006-06-16-20/§13>. Until all had one, at the end of 2009.

use super::condition::{Condition, ConditionId, Judgement, Reason};
use crate::assess::{FactValue, JaNei, Outcome};
use crate::kvp::Answers;
use crate::kvp::basis::{KAPITTEL_5A, kapittel_5a};
use crate::law::{Reference, Row, Rulebook, Source, Table};
use crate::values::{Date, Period, Word};

/// The municipality has a Nav office.
pub const NAV_KONTOR: Condition = Condition {
    id: ConditionId::NavKontor,
    in_force: Period::through(KAPITTEL_5A, Date::literal(2009, 12, 31)),
    basis: Table::new(&[Row::new(
        KAPITTEL_5A,
        &[kapittel_5a("5A-1"), Reference::to(Source::Navl, "13")],
    )]),
    judge,
};

fn judge(answers: &Answers, _: Rulebook) -> Judgement {
    let Some(answer) = answers.nav_kontor else {
        return Judgement::new(Outcome::Unanswered, Reason::NavKontorUbesvart);
    };
    let (outcome, reason) = match answer {
        JaNei::Ja => (Outcome::Met, Reason::HarNavKontor),
        JaNei::Nei => (Outcome::NotMet, Reason::ManglerNavKontor),
        JaNei::VetIkke => (Outcome::Discretion, Reason::NavKontorUkjent),
    };
    Judgement::new(outcome, reason).with("navKontor", FactValue::Word(answer.id()))
}
