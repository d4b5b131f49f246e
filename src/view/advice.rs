//! What this person should do now.

use crate::assess::{Conclusion, Outcome};
use crate::kvp::{Assessment, ConditionId, Reason};
use crate::texts::Texts;

/// More than so much at once is not done.
const MOST: usize = 6;

/// What this person's conditions call for, in the order it is done. Nobody is advised to do what is not theirs to do.
pub fn advice(assessment: &Assessment, texts: Texts) -> Vec<&'static str> {
    let words = texts.result().next();
    let situations = words.situations();
    let findings = &assessment.findings;
    let is = |reason| findings.iter().any(|it| it.judgement.reason == reason);
    let weighed = findings.iter().any(|it| {
        it.judgement.outcome == Outcome::Discretion && it.id != ConditionId::Arbeidsevnevurdering
    });
    let (no, unlawful) = (
        assessment.conclusion == Conclusion::Unlikely,
        is(Reason::IkkeLovligOpphold),
    );
    let applies = matches!(
        assessment.conclusion,
        Conclusion::Likely | Conclusion::NeedsAssessment
    );
    let benefits = is(Reason::MerEnnBegrensedeYtelser) || is(Reason::SvaertBegrensedeYtelser);
    let conclusions = texts.result().conclusions();
    let own = conclusions.of(assessment.conclusion).advice();
    // Where nothing is missing and nothing speaks against it, the first is to go to the office and the last to ask for a decision.
    let before = if applies { 1 } else { own.len() };
    let theirs = [
        (no && !unlawful, words.in_writing()),
        (benefits, situations.ends()),
        (is(Reason::VurderingMaaGjoeres) && !no, situations.assess()),
        (is(Reason::VurderingUkjent) && !no, situations.assessed()),
        (weighed && !no, situations.discuss()),
        (no && unlawful, situations.emergency()),
        (
            no && !unlawful && !is(Reason::OverAldersgrensen),
            situations.other_help(),
        ),
        (is(Reason::OppfoelgingTrengsIkke), situations.later()),
        (no && !unlawful, situations.money()),
        (!no, words.in_writing()),
    ];
    let theirs = theirs.into_iter().filter(|(holds, _)| *holds);
    let own = || own.iter().copied();
    own()
        .take(before)
        .chain(theirs.map(|(_, text)| text))
        .chain(own().skip(before))
        .take(MOST)
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
    fn advice_is_in_the_order_it_is_done_and_no_more_than_six_points() {
        let nb = texts(Language::nb());
        let words = nb.result().next();
        let conclusions = nb.result().conclusions();
        let [contact, decision] = conclusions.of(Conclusion::Likely).advice() else {
            panic!("two points");
        };
        assert_eq!(
            advice_for(&likely()),
            [*contact, words.in_writing(), *decision]
        );
        let much = Answers {
            ytelser: Some(Ytelser::SvaertBegrenset),
            arbeidsevnevurdering: Some(Arbeidsevnevurdering::IkkeGjennomfoert),
            egen_jobbsoeking: Some(JaNei::Ja),
            ..likely()
        };
        let situations = words.situations();
        assert_eq!(
            advice_for(&much),
            [
                *contact,
                situations.ends(),
                situations.assess(),
                situations.discuss(),
                words.in_writing(),
                *decision
            ]
        );
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
                vec![words.ends(), words.discuss()],
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

    #[test]
    fn every_point_follows_from_what_is_answered() {
        let words = &texts(Language::nb()).result().next().situations();
        let answers = [JaNei::Ja, JaNei::Nei, JaNei::VetIkke];
        let mut people = vec![
            likely(),
            Answers {
                alder: Some(Alder::Aar(17)),
                ..likely()
            },
            Answers {
                alder: Some(Alder::Aar(68)),
                ..likely()
            },
        ];
        for vurdering in [
            Arbeidsevnevurdering::Gjennomfoert,
            Arbeidsevnevurdering::IkkeGjennomfoert,
            Arbeidsevnevurdering::VetIkke,
        ] {
            for ytelser in [Ytelser::Ingen, Ytelser::SvaertBegrenset, Ytelser::Mer] {
                for (evne, follow) in answers.iter().flat_map(|&it| answers.map(|to| (it, to))) {
                    people.push(Answers {
                        nedsatt_evne: Some(evne),
                        ytelser: Some(ytelser),
                        arbeidsevnevurdering: Some(vurdering),
                        tett_oppfoelging: Some(follow),
                        ..likely()
                    });
                }
            }
        }
        for person in people {
            let given = advice_for(&person);
            let done = person.arbeidsevnevurdering;
            let adult = !matches!(person.alder, Some(Alder::Aar(68..)));
            for (point, may_be_given) in [
                (
                    words.assess(),
                    done == Some(Arbeidsevnevurdering::IkkeGjennomfoert),
                ),
                (
                    words.assessed(),
                    done == Some(Arbeidsevnevurdering::VetIkke),
                ),
                (words.ends(), person.ytelser != Some(Ytelser::Ingen)),
                (words.later(), person.tett_oppfoelging == Some(JaNei::Nei)),
                (words.other_help(), adult),
                (words.emergency(), false),
            ] {
                assert!(
                    may_be_given || !given.contains(&point),
                    "{point}: {person:?}"
                );
            }
        }
    }
}
