//! What the conditions find, and what they add up to.

use kvp_veiviser::assess::{Conclusion, Outcome};
use kvp_veiviser::kvp::{Answers, ConditionId, Fact, Finding};
use proptest::prelude::*;

use crate::any::{alder, answers, random_cases};
use crate::assessed;
use crate::facts::listed;

/// The finding of a condition, where the law date asks it.
fn finding(findings: &[Finding], id: ConditionId) -> Option<&Finding> {
    findings.iter().find(|finding| finding.id == id)
}

proptest! {
    #![proptest_config(random_cases())]

    #[test]
    fn the_conclusion_follows_the_algebra((answers, date) in answers()) {
        let assessment = assessed(&answers, date);
        let has = |outcome| assessment.findings.iter().any(|finding| finding.judgement.outcome == outcome);
        let expected = if has(Outcome::NotMet) {
            Conclusion::Unlikely
        } else if has(Outcome::Unanswered) {
            Conclusion::Incomplete
        } else if has(Outcome::Discretion) {
            Conclusion::NeedsAssessment
        } else {
            Conclusion::Likely
        };
        prop_assert_eq!(assessment.conclusion, expected);
        prop_assert!(assessment.findings.iter().all(|finding| !finding.basis.is_empty()));
    }

    #[test]
    fn an_unlikely_answer_stays_so_whatever_more_is_answered(
        (answers, date, age) in answers().prop_flat_map(|(answers, date)| (Just(answers), Just(date), alder(date))),
        (added, _) in answers(),
    ) {
        if assessed(&answers, date).conclusion == Conclusion::Unlikely {
            let more = listed().iter().fold(answers, |answers, listed| {
                let word = listed.of(&answers).or_else(|| listed.of(&added));
                listed.with(&answers, word)
            });
            let more = Answers { alder: more.alder.or(Some(age)), ..more };
            prop_assert_eq!(assessed(&more, date).conclusion, Conclusion::Unlikely);
        }
    }

    #[test]
    fn a_conclusion_leaves_unlikely_only_where_the_reason_for_it_is_answered_anew((answers, date) in answers(), (added, _) in answers()) {
        let before = assessed(&answers, date);
        if before.conclusion == Conclusion::Unlikely {
            for listed in listed() {
                let changed = assessed(&listed.with(&answers, listed.of(&added)), date);
                if changed.conclusion != Conclusion::Unlikely {
                    let reason = finding(&before.findings, listed.condition).unwrap();
                    prop_assert_eq!(reason.judgement.outcome, Outcome::NotMet);
                }
            }
        }
    }

    #[test]
    fn not_knowing_what_was_unanswered_never_makes_a_firm_yes((answers, date) in answers(), which in any::<[bool; 11]>()) {
        let before = assessed(&answers, date).conclusion;
        let unsure = listed().iter().zip(which).filter(|(_, which)| *which).fold(answers, |answers, (listed, _)| {
            let word = listed.of(&answers).or(Some("vet_ikke"));
            listed.with(&answers, word)
        });
        let after = assessed(&unsure, date).conclusion;
        prop_assert!(after != Conclusion::Likely || before == Conclusion::Likely);
    }

    /// But for own job search, of which only a yes counts: there, not to know is the same as no.
    #[test]
    fn not_knowing_what_was_known_never_makes_a_firm_yes((answers, date) in answers(), which in any::<[bool; 11]>()) {
        let before = assessed(&answers, date).conclusion;
        let unsure = listed().iter().zip(which).filter(|(_, which)| *which).fold(answers.clone(), |answers, (listed, _)| {
            if listed.fact == Fact::EgenJobbsoeking { answers } else { listed.with(&answers, Some("vet_ikke")) }
        });
        let after = assessed(&unsure, date).conclusion;
        prop_assert!(after != Conclusion::Likely || before == Conclusion::Likely);
        for listed in listed().iter().filter(|listed| listed.fact == Fact::EgenJobbsoeking) {
            let [unsure, no] = ["vet_ikke", "nei"].map(|word| assessed(&listed.with(&answers, Some(word)), date));
            prop_assert_eq!(unsure.findings, no.findings);
        }
    }

    #[test]
    fn a_finding_rests_on_its_own_facts_alone((answers, date) in answers(), (others, _) in answers()) {
        let before = assessed(&answers, date).findings;
        for own in before.iter().map(|finding| finding.id) {
            let swapped = listed().iter().filter(|listed| listed.condition != own).fold(answers.clone(), |answers, listed| {
                listed.with(&answers, listed.of(&others))
            });
            let swapped = Answers {
                alder: if own == ConditionId::Alder { answers.alder } else { None },
                barn: None,
                arbeidstimer_per_uke: others.arbeidstimer_per_uke,
                laerling: others.laerling,
                ugyldig_fravaer_timer: others.ugyldig_fravaer_timer,
                samordning: others.samordning,
                ..swapped
            };
            let after = assessed(&swapped, date).findings;
            prop_assert_eq!(finding(&before, own), finding(&after, own));
        }
    }

    #[test]
    fn an_answer_that_another_law_date_asks_for_is_ignored((answers, date) in answers()) {
        let before = assessed(&answers, date);
        for listed in listed().iter().filter(|listed| !listed.is_asked_on(date)) {
            let mut after = assessed(&listed.with(&answers, None), date);
            if listed.fact == Fact::UforholdsmessigByrdefullt {
                // It will be asked: what lies ahead may well depend on it.
                after.changes.clone_from(&before.changes);
            }
            prop_assert_eq!(&after, &before);
        }
        if date.year() >= 2010 {
            let mut without = answers;
            without.samordning = without.samordning.map(|mut benefits| {
                benefits.rehabiliteringspenger = None;
                benefits
            });
            prop_assert_eq!(assessed(&without, date), before);
        }
    }
}
