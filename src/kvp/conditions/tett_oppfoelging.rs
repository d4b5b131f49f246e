//! Close and coordinated follow-up is needed: sosialtjenesteloven § 29 second subsection,
//! <https://lovdata.no/lov/2009-12-18-131/§29>. Where own job search is what matters, shorter measures may suit better.

use super::condition::{Condition, ConditionId, Judgement, Reason};
use crate::assess::{FactValue, JaNei, Outcome};
use crate::kvp::Answers;
use crate::kvp::basis::{KAPITTEL_5A, NY_LOV, REFORM, kapittel_5a, sotjl};
use crate::law::{Row, Rulebook, Table};
use crate::values::{Period, Word};

/// Close and coordinated follow-up is needed. Own job search as the essential activity was a refusal until the reform of 2019.
pub const TETT_OPPFOELGING: Condition = Condition {
    id: ConditionId::TettOppfoelging,
    in_force: Period::from(KAPITTEL_5A),
    basis: Table::new(&[
        Row::new(KAPITTEL_5A, &[kapittel_5a("5A-1").ledd(2).letter('b')]),
        Row::new(NY_LOV, &[sotjl("29").ledd(2)]),
    ]),
    judge,
};

/// What it means that own job search is the essential activity.
#[derive(Clone, Copy, PartialEq, Eq)]
enum EgenJobbsoeking {
    /// Another, shorter measure suits better, whatever else: the preparatory works of 2007.
    Avslag,
    /// Nav weighs it, where close follow-up is needed: the reform gave the paragraph a wording of its own.
    Vurderes,
}

static EGEN_JOBBSOEKING: Table<EgenJobbsoeking> = Table::new(&[
    Row::new(KAPITTEL_5A, EgenJobbsoeking::Avslag),
    Row::new(REFORM, EgenJobbsoeking::Vurderes),
]);

fn judge(answers: &Answers, rulebook: Rulebook) -> Judgement {
    let own_search = answers.egen_jobbsoeking == Some(JaNei::Ja);
    if own_search && refuses_own_job_search(rulebook) {
        return Judgement::new(Outcome::NotMet, Reason::EgenJobbsoekingVesentlig)
            .with("egenJobbsoeking", FactValue::Word(JaNei::Ja.id()));
    }
    let Some(answer) = answers.tett_oppfoelging else {
        return Judgement::new(Outcome::Unanswered, Reason::OppfoelgingUbesvart);
    };
    let (outcome, reason) = match answer {
        JaNei::Ja if own_search => (Outcome::Discretion, Reason::EgenJobbsoekingVurderes),
        JaNei::Ja => (Outcome::Met, Reason::OppfoelgingTrengs),
        JaNei::Nei => (Outcome::NotMet, Reason::OppfoelgingTrengsIkke),
        JaNei::VetIkke => (Outcome::Discretion, Reason::OppfoelgingUkjent),
    };
    Judgement::new(outcome, reason).with("tettOppfoelging", FactValue::Word(answer.id()))
}

/// Whether own job search as the essential activity is by itself a refusal under this law.
pub fn refuses_own_job_search(rulebook: Rulebook) -> bool {
    rulebook.read(&EGEN_JOBBSOEKING).value == EgenJobbsoeking::Avslag
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_job_search_is_a_refusal_until_the_reform_and_a_matter_for_nav_from_it() {
        for (tett_oppfoelging, from) in [
            (None, Outcome::Unanswered),
            (Some(JaNei::Ja), Outcome::Discretion),
            (Some(JaNei::Nei), Outcome::NotMet),
            (Some(JaNei::VetIkke), Outcome::Discretion),
        ] {
            let answers = Answers {
                tett_oppfoelging,
                egen_jobbsoeking: Some(JaNei::Ja),
                ..Answers::default()
            };
            let on = |day| judge(&answers, Rulebook::at(day).unwrap()).outcome;
            assert_eq!(on(REFORM.previous()), Outcome::NotMet);
            assert_eq!(on(REFORM), from, "{tett_oppfoelging:?}");
        }
    }
}
