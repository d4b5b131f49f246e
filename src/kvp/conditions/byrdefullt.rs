//! The right falls away where a programme would be a disproportionate burden because of circumstances of the applicant: sosialtjenesteloven
//! § 29 third subsection, <https://lovdata.no/lov/2009-12-18-131/§29>, from the reform of 2019. The municipality's economy is no such
//! circumstance. Only a caseworker raises it, so no answer means it is not raised.

use super::condition::{Condition, ConditionId, Judgement, Reason};
use crate::assess::{FactValue, JaNei, Outcome};
use crate::kvp::Answers;
use crate::kvp::basis::{KAPITTEL_5A, REFORM, sotjl};
use crate::law::{Row, Rulebook, Table};
use crate::values::{Period, Word};

/// Not a disproportionate burden because of circumstances of the applicant.
pub const BYRDEFULLT: Condition = Condition {
    id: ConditionId::Byrdefullt,
    in_force: Period::from(REFORM),
    basis: Table::new(&[Row::new(KAPITTEL_5A, &[sotjl("29").ledd(3)])]),
    judge,
};

fn judge(answers: &Answers, _: Rulebook) -> Judgement {
    let Some(answer) = answers.uforholdsmessig_byrdefullt else {
        return Judgement::new(Outcome::Met, Reason::UnntakIkkeReist);
    };
    let (outcome, reason) = match answer {
        JaNei::Ja => (Outcome::NotMet, Reason::UforholdsmessigByrde),
        JaNei::Nei => (Outcome::Met, Reason::UnntakIkkeReist),
        JaNei::VetIkke => (Outcome::Discretion, Reason::ByrdeVurderes),
    };
    Judgement::new(outcome, reason).with("uforholdsmessigByrdefullt", FactValue::Word(answer.id()))
}
