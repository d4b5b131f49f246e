//! What this person should do now.

use crate::assess::{Conclusion, Outcome};
use crate::kvp::{Assessment, ConditionId, Reason};
use crate::texts::Texts;

/// The conclusion's own advice, then what this person's conditions call for. Nobody is advised to do what is not theirs to do.
pub fn advice(assessment: &Assessment, texts: Texts) -> Vec<&'static str> {
    let words = texts.result().next().situations();
    let findings = &assessment.findings;
    let is = |reason| findings.iter().any(|it| it.judgement.reason == reason);
    let failed = |condition| {
        let of = findings.iter().find(|it| it.id == condition);
        of.is_some_and(|it| it.judgement.outcome == Outcome::NotMet)
    };
    let weighed = findings.iter().any(|it| {
        it.judgement.outcome == Outcome::Discretion && it.id != ConditionId::Arbeidsevnevurdering
    });
    let (no, unlawful) = (
        assessment.conclusion == Conclusion::Unlikely,
        is(Reason::IkkeLovligOpphold),
    );
    let benefits = is(Reason::MerEnnBegrensedeYtelser) || is(Reason::SvaertBegrensedeYtelser);
    let own = texts
        .result()
        .conclusions()
        .of(assessment.conclusion)
        .advice();
    let situations = [
        (is(Reason::VurderingMaaGjoeres) && !no, words.assess()),
        (is(Reason::VurderingUkjent) && !no, words.assessed()),
        (weighed && !no, words.discuss()),
        (benefits, words.ends()),
        (no && unlawful, words.emergency()),
        (no && !unlawful, words.other_help()),
        (
            failed(ConditionId::NedsattEvne) || failed(ConditionId::TettOppfoelging),
            words.later(),
        ),
        (no && !unlawful, words.money()),
    ];
    let theirs = situations.into_iter().filter(|(holds, _)| *holds);
    own.iter()
        .copied()
        .chain(theirs.map(|(_, text)| text))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::JaNei;
    use crate::kvp::{Alder, Answers, Arbeidsevnevurdering, Opphold, Ytelser, assess};
    use crate::texts::{Language, texts};
    use crate::values::Date;

    fn likely() -> Answers {
        Answers {
            alder: Some(Alder::Aar(27)),
            opphold: Some(Opphold::NorskStatsborger),
            nedsatt_evne: Some(JaNei::Ja),
            ytelser: Some(Ytelser::Ingen),
            arbeidsevnevurdering: Some(Arbeidsevnevurdering::Gjennomfoert),
            tett_oppfoelging: Some(JaNei::Ja),
            egen_jobbsoeking: Some(JaNei::Nei),
            introduksjonsprogram: Some(JaNei::Nei),
            ..Answers::default()
        }
    }

    fn advice_for(answers: &Answers) -> Vec<&'static str> {
        let assessment = assess(answers, Date::literal(2026, 6, 1));
        let assessment = assessment.unwrap_or_else(|_| unreachable!());
        advice(&assessment, texts(Language::nb()))
    }

    #[test]
    fn the_first_advice_after_a_no_is_that_one_can_apply_anyway_and_get_an_answer_in_writing() {
        for (language, words) in [
            (
                Language::nb(),
                "Du kan søke likevel, og du har rett til et skriftlig svar.",
            ),
            (
                Language::nn(),
                "Du kan søkje likevel, og du har rett til eit skriftleg svar.",
            ),
            (
                Language::en(),
                "You can apply anyway, and you have a right to an answer in writing.",
            ),
        ] {
            for answers in [
                Answers {
                    alder: Some(Alder::Aar(17)),
                    ..likely()
                },
                Answers {
                    opphold: Some(Opphold::IkkeLovlig),
                    ..likely()
                },
                Answers {
                    ytelser: Some(Ytelser::Mer),
                    ..likely()
                },
                Answers {
                    tett_oppfoelging: Some(JaNei::Nei),
                    ..likely()
                },
            ] {
                let assessment = assess(&answers, Date::literal(2026, 6, 1));
                let assessment = assessment.unwrap_or_else(|_| unreachable!());
                let first = advice(&assessment, texts(language)).first().copied();
                assert!(
                    first.is_some_and(|first| first.starts_with(words)),
                    "{first:?}"
                );
            }
        }
    }

    #[test]
    fn nobody_is_advised_to_do_what_is_not_theirs_to_do() {
        let words = &texts(Language::nb()).result().next().situations();
        let all = [
            words.assess(),
            words.assessed(),
            words.discuss(),
            words.ends(),
            words.other_help(),
            words.later(),
            words.money(),
            words.emergency(),
        ];
        let vurdering = |answer| Answers {
            arbeidsevnevurdering: Some(answer),
            ..likely()
        };
        for (answers, theirs) in [
            (likely(), vec![]),
            (
                vurdering(Arbeidsevnevurdering::IkkeGjennomfoert),
                vec![words.assess()],
            ),
            (
                vurdering(Arbeidsevnevurdering::VetIkke),
                vec![words.assessed()],
            ),
            (
                Answers {
                    egen_jobbsoeking: Some(JaNei::Ja),
                    ..likely()
                },
                vec![words.discuss()],
            ),
            (
                Answers {
                    ytelser: Some(Ytelser::SvaertBegrenset),
                    ..likely()
                },
                vec![words.discuss(), words.ends()],
            ),
            (
                Answers {
                    ytelser: Some(Ytelser::Mer),
                    ..likely()
                },
                vec![words.ends(), words.other_help(), words.money()],
            ),
            (
                Answers {
                    tett_oppfoelging: Some(JaNei::Nei),
                    ..likely()
                },
                vec![words.other_help(), words.later(), words.money()],
            ),
            (
                Answers {
                    opphold: Some(Opphold::IkkeLovlig),
                    ..likely()
                },
                vec![words.emergency()],
            ),
        ] {
            let given: Vec<_> = advice_for(&answers)
                .into_iter()
                .filter(|it| all.contains(it))
                .collect();
            assert_eq!(given, theirs, "{answers:?}");
        }
    }
}
