//! Close and coordinated follow-up is needed: sosialtjenesteloven § 29 second subsection,
//! <https://lovdata.no/lov/2009-12-18-131/§29>. Where own job search is what matters, shorter measures suit better.

use super::{Condition, ConditionId, Judgement, Reason};
use crate::assess::{Choice, FactValue, JaNei, Outcome};
use crate::kvp::Answers;
use crate::kvp::basis::{KAPITTEL_5A, NY_LOV, kapittel_5a, sotjl};
use crate::law::{Row, Rulebook, Table};
use crate::values::Period;

/// Close and coordinated follow-up is needed, and own job search is not the essential activity.
pub const TETT_OPPFOELGING: Condition = Condition {
    id: ConditionId::TettOppfoelging,
    in_force: Period::from(KAPITTEL_5A),
    basis: Table::new(&[
        Row::new(KAPITTEL_5A, &[kapittel_5a("5A-1").ledd(2).letter('b')]),
        Row::new(NY_LOV, &[sotjl("29").ledd(2)]),
    ]),
    judge,
};

fn judge(answers: &Answers, _: Rulebook) -> Judgement {
    if answers.egen_jobbsoeking == Some(JaNei::Ja) {
        return Judgement::new(Outcome::NotMet, Reason::EgenJobbsoekingVesentlig)
            .with("egenJobbsoeking", FactValue::Word(JaNei::Ja.id()));
    }
    let Some(answer) = answers.tett_oppfoelging else {
        return Judgement::new(Outcome::Unanswered, Reason::OppfoelgingUbesvart);
    };
    let (outcome, reason) = match answer {
        JaNei::Ja => (Outcome::Met, Reason::OppfoelgingTrengs),
        JaNei::Nei => (Outcome::NotMet, Reason::OppfoelgingTrengsIkke),
        JaNei::VetIkke => (Outcome::Discretion, Reason::OppfoelgingUkjent),
    };
    Judgement::new(outcome, reason).with("tettOppfoelging", FactValue::Word(answer.id()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Date;

    #[test]
    fn own_job_search_outweighs_any_other_answer() {
        let rulebook = Rulebook::at(Date::literal(2026, 6, 1)).unwrap();
        for tett_oppfoelging in [
            None,
            Some(JaNei::Ja),
            Some(JaNei::Nei),
            Some(JaNei::VetIkke),
        ] {
            let answers = Answers {
                tett_oppfoelging,
                egen_jobbsoeking: Some(JaNei::Ja),
                ..Answers::default()
            };
            assert_eq!(judge(&answers, rulebook).outcome, Outcome::NotMet);
        }
    }
}
