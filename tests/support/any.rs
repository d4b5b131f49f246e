//! Random answers: strategies that several crates of tests draw from.
#![allow(dead_code, reason = "no crate of tests takes all of it")]

use kvp_veiviser::assess::{Choice, JaNei};
use kvp_veiviser::kvp::{Alder, Answers, Arbeidsevnevurdering, Barn, Opphold, Samordning, Ytelser};
use kvp_veiviser::law::{FIRST_LAW_DATE, LAST_LAW_DATE, rates};
use kvp_veiviser::values::Date;
use proptest::collection::vec;
use proptest::option::of;
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;

/// A thousand cases of each property, or as many as `PROPTEST_CASES` says: `cargo xtask test --all` says ten thousand.
pub fn random_cases() -> ProptestConfig {
    let asked = ProptestConfig::default();
    match std::env::var_os("PROPTEST_CASES") {
        Some(_) => asked,
        None => ProptestConfig {
            cases: 1_000,
            ..asked
        },
    }
}

/// The day so many days after another, or before it.
pub fn shifted(day: Date, days: i32) -> Date {
    Date::from_epoch_day(day.epoch_day() + days).unwrap()
}

/// Any day from a first through a last one.
pub fn day_between(first: Date, last: Date) -> impl Strategy<Value = Date> {
    (first.epoch_day()..=last.epoch_day()).prop_map(|day| Date::from_epoch_day(day).unwrap())
}

/// Any day there is law for, more often one on which it turns, or a neighbour of one.
pub fn law_date() -> impl Strategy<Value = Date> {
    prop_oneof![
        3 => day_between(FIRST_LAW_DATE, LAST_LAW_DATE),
        1 => (select(turns()), -1_i32..=1).prop_map(|(day, days)| shifted(day, days)),
    ]
}

/// The days on which a rate, a tax year or a rule turns.
pub fn turns() -> Vec<Date> {
    let reforms = [
        (2010, 1, 1),
        (2012, 1, 1),
        (2019, 1, 1),
        (2021, 1, 1),
        (2025, 3, 7),
    ];
    let reforms = reforms.map(|(year, month, day)| Date::literal(year, month, day));
    let rates = [&rates::GRUNNBELOEP, &rates::FAKTOR, &rates::BARNETILLEGG];
    rates
        .into_iter()
        .flat_map(|table| table.turns())
        .chain(rates::SKATT.turns())
        .chain(reforms)
        .collect()
}

/// Any number of hundredths, often none, often the most.
pub fn hundredths(most: i64) -> impl Strategy<Value = Decimal> {
    prop_oneof![2 => Just(0), 1 => Just(most), 5 => 0..=most]
        .prop_map(|number| Decimal::new(number, 2))
}

/// Any answer of a list, or none.
pub fn choice<T: Choice + std::fmt::Debug>() -> impl Strategy<Value = Option<T>> {
    of(select(T::ALL))
}

/// Any benefits that are set off.
pub fn samordning() -> impl Strategy<Value = Samordning> {
    vec(of(hundredths(3_000_000)), 4).prop_map(|benefits| Samordning {
        dagpenger: benefits[0],
        sykepenger: benefits[1],
        foreldrepenger: benefits[2],
        rehabiliteringspenger: benefits[3],
    })
}

/// An age on a law date, in years or as the birth date it follows from; often one at which something turns, and sometimes
/// with a birthday on the very day that the law does.
pub fn alder(date: Date) -> impl Strategy<Value = Alder> {
    let limits = vec![18_i32, 19, 25, 67, 68];
    let birthdays =
        (select(turns()), select(limits)).prop_filter_map("born by then", move |(turn, years)| {
            let born = Date::new(turn.year() - years, turn.month(), turn.day())?;
            (born <= date && born.age_on(date) <= 120).then_some(Alder::Foedselsdato(born))
        });
    prop_oneof![3 => any_alder(date), 1 => birthdays]
}

fn any_alder(date: Date) -> impl Strategy<Value = Alder> {
    let days = prop_oneof![
        2 => 0_i32..40_000,
        1 => (select(vec![18_i32, 19, 25, 67, 68]), -800_i32..800)
            .prop_map(|(years, days)| (years * 1_461 / 4 + days).max(0)),
    ];
    (days, any::<bool>()).prop_map(move |(days, exact)| {
        let born = shifted(date, -days);
        if exact {
            Alder::Foedselsdato(born)
        } else {
            Alder::Aar(born.age_on(date))
        }
    })
}

/// Children on a law date: how many, or birth dates, some of them ahead, some of them the same.
pub fn barn(date: Date) -> impl Strategy<Value = Barn> {
    let born = (-9_000_i32..900).prop_map(move |days| shifted(date, days));
    let dates = (vec(born, 0..6), 0_usize..3).prop_map(|(mut born, twins)| {
        born.extend_from_within(..twins.min(born.len()));
        Barn::Foedselsdatoer(born)
    });
    prop_oneof![1 => (0_u32..=20).prop_map(Barn::Antall), 2 => dates]
}

/// Any answers that can be given, and the law date they are given on; the plan is left open.
pub fn answers() -> impl Strategy<Value = (Answers, Date)> {
    law_date().prop_flat_map(|date| {
        let choices = (
            choice::<Opphold>(),
            choice::<Ytelser>(),
            choice::<Arbeidsevnevurdering>(),
            vec(choice::<JaNei>(), 8),
        );
        let amounts = (
            of(hundredths(3_750)),
            of(any::<bool>()),
            of(hundredths(16_250)),
            of(samordning()),
            of(hundredths(200_000)),
        );
        (of(alder(date)), of(barn(date)), choices, amounts)
            .prop_map(move |drawn| (put_together(drawn), date))
    })
}

type Choices = (
    Option<Opphold>,
    Option<Ytelser>,
    Option<Arbeidsevnevurdering>,
    Vec<Option<JaNei>>,
);
type Amounts = (
    Option<Decimal>,
    Option<bool>,
    Option<Decimal>,
    Option<Samordning>,
    Option<Decimal>,
);

fn put_together(
    (alder, barn, choices, amounts): (Option<Alder>, Option<Barn>, Choices, Amounts),
) -> Answers {
    let (opphold, ytelser, arbeidsevnevurdering, ja_nei) = choices;
    let (arbeidstimer_per_uke, laerling, ugyldig_fravaer_timer, samordning, timeloenn) = amounts;
    Answers {
        alder,
        opphold,
        eoes: ja_nei[0],
        nedsatt_evne: ja_nei[1],
        ytelser,
        arbeidsevnevurdering,
        tett_oppfoelging: ja_nei[2],
        egen_jobbsoeking: ja_nei[3],
        introduksjonsprogram: ja_nei[4],
        nav_kontor: ja_nei[5],
        nav_tilbud: ja_nei[6],
        uforholdsmessig_byrdefullt: ja_nei[7],
        barn,
        arbeidstimer_per_uke,
        laerling,
        timeloenn,
        ugyldig_fravaer_timer,
        samordning,
        ..Answers::default()
    }
}

/// Answers of someone whose age is known.
pub fn answers_with_age() -> impl Strategy<Value = (Answers, Date)> {
    answers().prop_flat_map(|(answers, date)| {
        alder(date).prop_map(move |alder| {
            let alder = Some(answers.alder.unwrap_or(alder));
            (
                Answers {
                    alder,
                    ..answers.clone()
                },
                date,
            )
        })
    })
}
