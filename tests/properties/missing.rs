//! What is still worth asking: nothing that cannot matter, and everything that can.

use kvp_veiviser::assess::{Conclusion, JaNei, Outcome};
use kvp_veiviser::kvp::{Answers, Assessment, Barn, Fact, Finding};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::any::{alder, answers, random_cases};
use crate::assessed;
use crate::facts::listed;

/// What an answer could move: the conclusion and every amount.
fn moved(assessment: Assessment) -> impl PartialEq + std::fmt::Debug {
    (assessment.conclusion, assessment.stoenad, assessment.tax)
}

/// These answers, and an answer to one more fact.
fn answered(answers: &Answers, fact: Fact, from: &Answers) -> Answers {
    let mut more = answers.clone();
    match fact {
        Fact::Alder => more.alder = from.alder,
        Fact::Barn => more.barn = from.barn.clone().or(Some(Barn::Antall(1))),
        Fact::ArbeidstimerPerUke => {
            let hours = from.arbeidstimer_per_uke.unwrap_or(Decimal::TEN);
            more.arbeidstimer_per_uke = Some(hours);
        }
        _ => {
            let listed = listed().iter().find(|listed| listed.fact == fact).unwrap();
            let word = listed.of(from).unwrap_or(listed.words[0]);
            return listed.with(answers, Some(word));
        }
    }
    more
}

fn outcomes(findings: &[Finding]) -> Vec<Outcome> {
    findings
        .iter()
        .map(|finding| finding.judgement.outcome)
        .collect()
}

proptest! {
    #![proptest_config(random_cases())]

    #[test]
    fn what_is_missing_is_unanswered_and_asked_on_the_law_date((answers, date) in answers()) {
        let missing = assessed(&answers, date).missing;
        prop_assert!(missing.iter().all(|&fact| !answers.has(fact)));
        prop_assert!(!missing.contains(&Fact::UforholdsmessigByrdefullt));
        for listed in listed().iter().filter(|listed| !listed.is_asked_on(date)) {
            prop_assert!(!missing.contains(&listed.fact));
        }
    }

    /// The exception that only a caseworker raises is never asked of anyone, and is left out here too.
    #[test]
    fn an_answer_to_what_is_not_missing_moves_nothing((answers, date) in answers(), (added, _) in answers()) {
        let before = assessed(&answers, date);
        for listed in listed() {
            let open = !answers.has(listed.fact) && !before.missing.contains(&listed.fact);
            if open && listed.fact != Fact::UforholdsmessigByrdefullt {
                let after = assessed(&answered(&answers, listed.fact, &added), date);
                prop_assert_eq!(moved(after), moved(before.clone()));
            }
        }
        for fact in [Fact::Alder, Fact::Barn, Fact::ArbeidstimerPerUke] {
            prop_assert_eq!(before.missing.contains(&fact), !answers.has(fact));
        }
    }

    /// Of the two facts about follow-up, one may settle the condition; the other is then not worth asking. From 2019 own job search says
    /// something only beside a need for follow-up, and so is worth asking while that is still open.
    #[test]
    fn what_is_missing_can_still_move_something((answers, date) in answers()) {
        let before = assessed(&answers, date);
        for listed in listed().iter().filter(|listed| before.missing.contains(&listed.fact)) {
            let mut answers = answers.clone();
            if listed.fact == Fact::EgenJobbsoeking {
                answers.tett_oppfoelging = answers.tett_oppfoelging.or(Some(JaNei::Ja));
            }
            let without = outcomes(&assessed(&answers, date).findings);
            let found = |word| assessed(&listed.with(&answers, Some(word)), date).findings;
            prop_assert!(listed.words.iter().any(|word| outcomes(&found(word)) != without));
        }
    }

    #[test]
    fn whoever_answers_what_is_missing_is_done(
        (mut answers, date, age) in answers().prop_flat_map(|(answers, date)| (Just(answers), Just(date), alder(date))),
        (added, _) in answers(),
    ) {
        let added = Answers { alder: Some(age), barn: None, ..added };
        let mut asked = 0;
        while let Some(&fact) = assessed(&answers, date).missing.first() {
            answers = answered(&answers, fact, &added);
            asked += 1;
            prop_assert!(asked <= 13);
        }
        let done = assessed(&answers, date);
        prop_assert!(done.conclusion != Conclusion::Incomplete);
        prop_assert!(done.stoenad.is_some());
    }
}
