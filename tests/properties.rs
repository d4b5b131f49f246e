//! What must hold for any answers, tried on thousands of random ones.

mod support;

use kvp_veiviser::assess::Conclusion;
use kvp_veiviser::assess::{Choice, JaNei, Outcome};
use kvp_veiviser::kvp::{
    Alder, Answers, Arbeidsevnevurdering, Assessment, Barn, Cause, Opphold, Samordning, Utbetaling,
    Ytelser, assess,
};
use kvp_veiviser::law::{FIRST_LAW_DATE, LAST_LAW_DATE};
use kvp_veiviser::values::{Date, Fraction, Kroner};
use kvp_veiviser::web::wire;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;

fn cases() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(10_000)
    }
}

fn day_between(first: Date, last: Date) -> impl Strategy<Value = Date> {
    (first.epoch_day()..=last.epoch_day()).prop_map(|day| Date::from_epoch_day(day).unwrap())
}

fn law_date() -> impl Strategy<Value = Date> {
    day_between(FIRST_LAW_DATE, LAST_LAW_DATE)
}

fn hundredths(most: i64) -> impl Strategy<Value = Decimal> {
    prop_oneof![Just(0), 0..=most].prop_map(|number| Decimal::new(number, 2))
}

fn choice<T: Choice + std::fmt::Debug>() -> impl Strategy<Value = Option<T>> {
    of(select(T::ALL))
}

fn samordning() -> impl Strategy<Value = Samordning> {
    (
        of(hundredths(3_000_000)),
        of(hundredths(3_000_000)),
        of(hundredths(3_000_000)),
        of(hundredths(3_000_000)),
    )
        .prop_map(
            |(dagpenger, sykepenger, foreldrepenger, rehabiliteringspenger)| Samordning {
                dagpenger,
                sykepenger,
                foreldrepenger,
                rehabiliteringspenger,
            },
        )
}

/// Any answers that can be given on a law date, but for the plan.
fn answers() -> impl Strategy<Value = (Answers, Date)> {
    let ja_nei = || vec(choice::<JaNei>(), 8);
    let amounts = (
        of(hundredths(3750)),
        of(any::<bool>()),
        of(hundredths(16_250)),
        of(samordning()),
    );
    let choices = (
        choice::<Opphold>(),
        choice::<Ytelser>(),
        choice::<Arbeidsevnevurdering>(),
        ja_nei(),
    );
    (
        law_date(),
        of(0_i32..40_000),
        any::<bool>(),
        choices,
        of(vec(-9_000_i32..900, 0..6)),
        amounts,
    )
        .prop_map(
            |(
                date,
                days_old,
                exact,
                (opphold, ytelser, arbeidsevnevurdering, ja_nei),
                children,
                amounts,
            )| {
                let before = |days: i32| Date::from_epoch_day(date.epoch_day() - days).unwrap();
                let born = days_old.map(before);
                let (arbeidstimer_per_uke, laerling, ugyldig_fravaer_timer, samordning) = amounts;
                let answers = Answers {
                    alder: born.map(|born| {
                        if exact {
                            Alder::Foedselsdato(born)
                        } else {
                            Alder::Aar(born.age_on(date))
                        }
                    }),
                    opphold,
                    ytelser,
                    arbeidsevnevurdering,
                    eoes: ja_nei[0],
                    nedsatt_evne: ja_nei[1],
                    tett_oppfoelging: ja_nei[2],
                    egen_jobbsoeking: ja_nei[3],
                    introduksjonsprogram: ja_nei[4],
                    nav_kontor: ja_nei[5],
                    nav_tilbud: ja_nei[6],
                    uforholdsmessig_byrdefullt: ja_nei[7],
                    barn: children.map(|days| {
                        Barn::Foedselsdatoer(days.into_iter().map(|days| before(-days)).collect())
                    }),
                    arbeidstimer_per_uke,
                    laerling,
                    ugyldig_fravaer_timer,
                    samordning,
                    ..Answers::default()
                };
                (answers, date)
            },
        )
}

fn assessed(answers: &Answers, date: Date) -> Assessment {
    assess(answers, date).unwrap()
}

/// The year's total after reductions.
fn year(answers: &Answers, date: Date) -> Option<Kroner> {
    assessed(answers, date)
        .stipend
        .map(|stipend| stipend.net.per_year.total())
}

proptest! {
    #![proptest_config(cases())]

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
    fn reductions_stay_between_nothing_and_everything((answers, date) in answers()) {
        if let Some(stipend) = assessed(&answers, date).stipend {
            let (gross, net) = (stipend.gross.per_month, stipend.net.per_month);
            for (before, after) in [(gross.stoenad, net.stoenad), (gross.barnetillegg, net.barnetillegg)] {
                prop_assert!(Kroner::ZERO <= after && after <= before);
            }
            let taken = stipend.reductions;
            prop_assert_eq!(taken.arbeid + taken.fravaer + taken.samordning + net.total(), gross.total());
            prop_assert_eq!(stipend.net.per_year, net.times(Fraction::whole(12)));
        }
    }

    #[test]
    fn a_year_is_260_days_and_12_months((answers, date) in answers()) {
        if let Some(stipend) = assessed(&answers, date).stipend {
            let gross = stipend.gross;
            prop_assert_eq!(gross.per_day.times(Fraction::whole(260)), gross.per_year);
            prop_assert_eq!(gross.per_month.times(Fraction::whole(12)), gross.per_year);
        }
    }

    #[test]
    fn more_work_absence_or_benefits_never_pays_more((answers, date) in answers(), more in 1_i64..2_000) {
        let more = Decimal::new(more, 2);
        let before = year(&answers, date);
        let hours = answers.arbeidstimer_per_uke.unwrap_or_default() + more;
        let absence = answers.ugyldig_fravaer_timer.unwrap_or_default() + more;
        let benefits = answers.samordning.unwrap_or_default();
        let sykepenger = Some(benefits.sykepenger.unwrap_or_default() + more);
        for changed in [
            Answers { arbeidstimer_per_uke: Some(hours.min(Decimal::new(3750, 2))), ..answers.clone() },
            Answers { ugyldig_fravaer_timer: Some(absence.min(Decimal::new(16_250, 2))), ..answers.clone() },
            Answers { samordning: Some(Samordning { sykepenger, ..benefits }), ..answers },
        ] {
            prop_assert!(year(&changed, date) <= before);
        }
    }

    #[test]
    fn under_25_is_two_thirds_and_the_supplement_is_whole(date in law_date(), children in 0_u32..=20) {
        let of_age = |age| {
            let answers = Answers { alder: Some(Alder::Aar(age)), barn: Some(Barn::Antall(children)), ..Answers::default() };
            assessed(&answers, date).stipend.unwrap().gross.per_year
        };
        let (young, full) = (of_age(24), of_age(25));
        prop_assert_eq!(young.stoenad.times(Fraction::whole(3)), full.stoenad.times(Fraction::whole(2)));
        prop_assert_eq!(young.barnetillegg, full.barnetillegg);
    }

    #[test]
    fn the_supplement_is_linear_in_children(date in law_date(), children in 0_u32..=20) {
        let supplement = |children| {
            let answers = Answers { alder: Some(Alder::Aar(30)), barn: Some(Barn::Antall(children)), ..Answers::default() };
            assessed(&answers, date).stipend.unwrap().gross.per_day.barnetillegg
        };
        prop_assert_eq!(supplement(children), supplement(1).times(Fraction::whole(children)));
    }

    #[test]
    fn every_change_is_true((answers, date) in answers()) {
        for change in assessed(&answers, date).changes {
            if let Cause::Date(day, _) = change.cause {
                prop_assert!(date < day && day <= date.plus_months(24));
                // Someone may be past all ages by then, which no assessment takes.
                if let Ok(then) = assess(&answers, day) {
                    prop_assert_eq!(then.conclusion, change.conclusion);
                    prop_assert_eq!(year(&answers, day), change.total_per_year);
                }
            } else {
                prop_assert!(change.conclusion != assessed(&answers, date).conclusion);
            }
        }
    }

    #[test]
    fn an_unlikely_answer_stays_so_when_more_is_told((answers, date) in answers(), told in select(JaNei::ALL)) {
        if assessed(&answers, date).conclusion == Conclusion::Unlikely {
            let more = Answers {
                eoes: answers.eoes.or(Some(told)),
                nedsatt_evne: answers.nedsatt_evne.or(Some(told)),
                tett_oppfoelging: answers.tett_oppfoelging.or(Some(told)),
                introduksjonsprogram: answers.introduksjonsprogram.or(Some(told)),
                ..answers
            };
            prop_assert_eq!(assessed(&more, date).conclusion, Conclusion::Unlikely);
        }
    }

    #[test]
    fn a_plan_sums_up_and_pays_no_more_than_a_years_days(
        (answers, date) in answers(),
        start in law_date(),
        months in 1_u32..=36,
        utbetaling in select(Utbetaling::ALL),
    ) {
        let answers = Answers {
            alder: answers.alder.or(Some(Alder::Aar(30))),
            programstart: Some(start),
            program_maaneder: Some(months),
            utbetaling: Some(utbetaling),
            ..answers
        };
        let plan = assessed(&answers, date).plan.unwrap();
        let sum = plan.rows.iter().fold(Kroner::ZERO, |sum, row| sum + row.amount.total());
        prop_assert_eq!(plan.sum().total(), sum);
        prop_assert_eq!(plan.rows.first().unwrap().month, start.first_of_month());
        for year in 2007..2034 {
            let days: u32 = plan.rows.iter().filter(|row| row.month.year() == year).map(|row| row.stipend_days).sum();
            prop_assert!(utbetaling == Utbetaling::Maaned || days <= 260);
        }
    }

    #[test]
    fn a_full_month_pays_a_month_at_one_rate(age in 25_u32..67, date in day_between(FIRST_LAW_DATE, Date::literal(2026, 12, 31))) {
        let start = date.first_of_month();
        if start >= FIRST_LAW_DATE {
            let answers = Answers {
                alder: Some(Alder::Aar(age)),
                programstart: Some(start),
                program_maaneder: Some(1),
                ..Answers::default()
            };
            let assessment = assessed(&answers, start);
            prop_assert_eq!(assessment.plan.unwrap().sum(), assessment.stipend.unwrap().gross.per_month);
        }
    }

    #[test]
    fn answers_come_back_as_they_were_given((answers, _) in answers()) {
        let written = serde_json::to_value(wire::answers(&answers)).unwrap();
        prop_assert_eq!(wire::read_answers(&support::value(&written)).unwrap(), answers);
    }

    #[test]
    fn nothing_a_host_sends_makes_the_door_break(text in ".{0,40}", number in any::<f64>(), field in select(FIELDS)) {
        for sent in [wire::Value::Text(text), wire::Value::Number(number), wire::Value::List(vec![wire::Value::Null])] {
            let given = wire::Value::Fields(vec![(field.to_owned(), sent.clone())]);
            let date = wire::Value::Text("2026-06-01".to_owned());
            if let Err(error) = wire::assess(&given, &date) {
                prop_assert!(error.field.is_some() && error.message.ends_with('.'));
            }
            let _ = wire::assess(&wire::Value::Fields(Vec::new()), &sent);
        }
    }
}

const FIELDS: &[&str] = &[
    "foedselsdato",
    "alder",
    "opphold",
    "barn",
    "barnFoedselsdatoer",
    "arbeidstimerPerUke",
    "ugyldigFravaerTimer",
    "samordning",
    "programstart",
    "programMaaneder",
    "utbetaling",
    "laerling",
];
