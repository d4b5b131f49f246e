//! Whatever is typed or sent, there is an answer or a named error, and never a panic.
//!
//! A short run with every test; `cargo xtask fuzz --seconds N` gives each of them N seconds instead.

#[path = "support/any.rs"]
mod any;
#[path = "support/hostile.rs"]
mod hostile;
mod support;

use std::fmt::Debug;
use std::time::{Duration, Instant};

use hostile::{json, spoiled};
use kvp_veiviser::contract::{self, Code, Error, Value};
use kvp_veiviser::law::{FIRST_LAW_DATE, LAST_LAW_DATE};
use kvp_veiviser::values::Date;
use kvp_veiviser::view::input::{self, Unit};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{FileFailurePersistence, TestRunner};
use rust_decimal::Decimal;
use serde_json::{Value as Json, json};

const TODAY: Date = Date::literal(2026, 6, 1);
/// The first birth date that is no more than 120 years before it.
const LONG_AGO: Date = Date::literal(1906, 6, 1);
const SEEDS: &str = "tests/proptest-regressions/fuzz.txt";

/// Tries so many, or as many as there is time for.
fn fuzz<S: Strategy>(
    name: &str,
    cases: u32,
    strategy: &S,
    holds: impl Fn(S::Value) -> Result<(), TestCaseError>,
) where
    S::Value: Debug,
{
    let seconds = std::env::var("KVP_FUZZ_SECONDS").ok();
    let seconds = seconds.map(|seconds| seconds.parse().expect("whole seconds"));
    let until = Instant::now() + Duration::from_secs(seconds.unwrap_or(0));
    let mut tried = 0_u64;
    loop {
        let mut runner = TestRunner::new(ProptestConfig {
            cases,
            failure_persistence: Some(Box::new(FileFailurePersistence::Direct(SEEDS))),
            ..ProptestConfig::default()
        });
        if let Err(failure) = runner.run(strategy, &holds) {
            panic!("{failure}");
        }
        tried += u64::from(cases);
        if Instant::now() >= until {
            break;
        }
    }
    println!("{name}: {tried}");
}

/// Letters that numbers and dates are written with, and some that only look so.
const LETTERS: [char; 36] = [
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '1', '2', '0', '9', '.', ',', '-', '/',
    ' ', '+', 'e', '\u{a0}', '\u{202f}', '\u{2212}', '\u{2013}', '٣', '７', 'x', 'ø', '_', '\u{0}',
    '\u{200b}', 'å', 'r', 't',
];

/// Texts that are right, or nearly.
const TEXTS: [&str; 19] = [
    "37.5",
    "37,50",
    "162.5",
    "0",
    "120",
    "20",
    "2026-06-01",
    "2024-02-29",
    "01.06.1999",
    "29.02.2023",
    "9999-12-31",
    "15039912345",
    "1 000,5",
    "NaN",
    "27 år",
    "7,5 timer",
    "1.000",
    "150302",
    "15. mars 2002",
];

/// What people type or send: letters drawn from those above, or a text with one letter changed, at times very long.
///
/// Drawn from one number, without the strategies that could make it smaller: millions are wanted, and most are short.
fn typed() -> impl Strategy<Value = String> {
    any::<u64>().no_shrink().prop_map(|seed| {
        let mut state = seed;
        let mut draw = |below: usize| {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(state >> 33).unwrap() % below
        };
        let mut text: Vec<char> = match draw(8) {
            0 => vec![LETTERS[draw(10)]; draw(500)],
            1..=4 => TEXTS[draw(TEXTS.len())].chars().collect(),
            _ => (0..draw(12))
                .map(|_| LETTERS[draw(LETTERS.len())])
                .collect(),
        };
        if !text.is_empty() && draw(3) > 0 {
            let place = draw(text.len());
            let any = char::from_u32(u32::try_from(draw(0x11_0000)).unwrap());
            text[place] = match draw(4) {
                0 => any.unwrap_or('\u{fffd}'),
                _ => LETTERS[draw(LETTERS.len())],
            };
        }
        text.into_iter().collect()
    })
}

/// The number of hundredths in digits with at most two decimals, read by hand.
fn hundredths(text: &str) -> Option<u128> {
    let (whole, decimals) = match text.split_once('.') {
        Some((_, "")) => return None,
        Some(parts) => parts,
        None => (text, ""),
    };
    let all_digits = |part: &str| part.chars().all(|letter| letter.is_ascii_digit());
    if whole.is_empty() || !all_digits(whole) || !all_digits(decimals) || decimals.len() > 2 {
        return None;
    }
    let digits = format!("{whole}{decimals:0<2}");
    let digits = digits.trim_start_matches('0');
    Some(if digits.is_empty() {
        0
    } else if digits.len() > 30 {
        u128::MAX
    } else {
        digits.parse().unwrap()
    })
}

/// A code, and a whole sentence.
fn is_well_formed(error: &Error) -> Result<(), TestCaseError> {
    let codes = [
        Code::InvalidAnswer,
        Code::UnknownField,
        Code::Conflict,
        Code::OutsideCoverage,
    ];
    prop_assert!(codes.contains(&error.code));
    let begins = error
        .message
        .starts_with(|letter: char| letter == '`' || letter.is_ascii_uppercase());
    prop_assert!(begins && error.message.ends_with('.'), "{}", error.message);
    let repeated = error.message.chars().count();
    prop_assert!(repeated < 400, "a sentence of {repeated} letters");
    Ok(())
}

/// What a host sent, with every number another, since JavaScript has some that JSON has not.
fn with_number(value: Value, number: Option<f64>) -> Value {
    match (value, number) {
        (Value::Number(_), Some(number)) => Value::Number(number),
        (Value::List(list), _) => Value::List(
            list.into_iter()
                .map(|held| with_number(held, number))
                .collect(),
        ),
        (Value::Fields(fields), _) => {
            let fields = fields.into_iter();
            Value::Fields(
                fields
                    .map(|(field, held)| (field, with_number(held, number)))
                    .collect(),
            )
        }
        (value, _) => value,
    }
}

fn odd_number() -> impl Strategy<Value = Option<f64>> {
    prop_oneof![
        4 => Just(None),
        1 => select(&[f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -0.0, f64::MAX][..]).prop_map(Some),
        1 => any::<f64>().prop_map(Some),
    ]
}

fn law_date() -> impl Strategy<Value = Json> {
    prop_oneof![9 => any::law_date().prop_map(|date| json!(date.to_string())), 1 => json()]
}

/// Answers, good ones spoiled and anything at all, with a law date.
fn sent(good: impl Strategy<Value = Json> + 'static) -> impl Strategy<Value = (Value, Value)> {
    let given = prop_oneof![1 => json(), 4 => good.prop_flat_map(spoiled)];
    (given, law_date(), odd_number()).prop_map(|(given, date, number)| {
        (
            with_number(support::value(&given), number),
            support::value(&date),
        )
    })
}

/// That a form is JSON, or the error well formed.
fn is_answered(
    answer: Result<impl serde::Serialize, impl AsRef<Error>>,
) -> Result<(), TestCaseError> {
    match answer {
        Ok(form) => prop_assert!(serde_json::to_string(&form).unwrap().len() > 2),
        Err(error) => is_well_formed(error.as_ref())?,
    }
    Ok(())
}

#[test]
fn a_number_is_exactly_what_its_digits_say_or_refused() {
    fuzz("numbers at the boundary", 100_000, &typed(), |text| {
        let fields = vec![("ugyldigFravaerTimer".to_owned(), Value::Text(text.clone()))];
        let read = contract::read_answers(&Value::Fields(fields));
        let expected = hundredths(&text).filter(|&hundredths| hundredths <= 16_250);
        match (read, expected) {
            (Ok(answers), Some(hundredths)) => {
                let hours = answers.ugyldig_fravaer_timer.unwrap();
                prop_assert_eq!(hours, Decimal::new(i64::try_from(hundredths).unwrap(), 2));
            }
            (Err(error), None) => is_well_formed(&error)?,
            (read, expected) => prop_assert!(false, "{:?} is {:?}, not {:?}", text, read, expected),
        }
        Ok(())
    });
}

/// The number as our keyboards write what those of Arabic and Persian do. What is read of the one is read of the other.
fn western(text: &str) -> String {
    let western: String = text
        .chars()
        .map(|sign| match sign {
            '٠'..='٩' => char::from_digit(u32::from(sign) - u32::from('٠'), 10).unwrap(),
            '۰'..='۹' => char::from_digit(u32::from(sign) - u32::from('۰'), 10).unwrap(),
            '٫' | '،' => ',',
            '٬' => ' ',
            _ => sign,
        })
        .collect();
    assert_eq!(input::hours(text), input::hours(&western), "{text}");
    western
}

#[test]
fn a_typed_number_is_exactly_what_its_digits_say_or_refused() {
    fuzz("typed numbers", 100_000, &typed(), |text| {
        let text = western(&text);
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        // After the last digit there is only what was counted, perhaps with a point.
        let number = text.trim_end_matches(|sign: char| !sign.is_ascii_digit());
        let decimals = number
            .rsplit_once([',', '.'])
            .map_or("", |(_, after)| after);
        let decimals = decimals.chars().filter(char::is_ascii_digit).count();
        if let Ok(hours) = input::hours(&text) {
            prop_assert!(decimals <= 2 && digits.len() < 14, "{} is {}", text, hours);
            let expected = Decimal::new(digits.parse().unwrap(), u32::try_from(decimals).unwrap());
            prop_assert_eq!(hours, expected, "{}", text);
            prop_assert!(hours >= Decimal::ZERO && hours <= Decimal::new(3_750, 2));
            prop_assert_eq!(input::hours(&hours.to_string()), Ok(hours));
        } else {
            // Eleven digits are taken for an identity number, and refused though they may be zeros.
            let expected = hundredths(&text.trim().replacen(',', ".", 1));
            let expected = expected.filter(|_| text.matches([',', '.']).count() < 2);
            prop_assert!(
                expected.is_none_or(|hundredths| hundredths > 3_750) || digits.len() >= 11,
                "{} is refused",
                text
            );
        }
        for (read, most) in [(input::age(&text), 120), (input::children(&text), 20)] {
            if let Ok(number) = read {
                prop_assert!(number <= most);
                let (whole, rest) = digits.split_at(digits.len() - decimals);
                prop_assert_eq!(Ok(number), whole.parse(), "{}", text);
                prop_assert!(rest.bytes().all(|digit| digit == b'0'), "{}", text);
            }
        }
        Ok(())
    });
}

/// What dates, amounts and identity numbers are made of, in pieces.
const PIECES: [&str; 40] = [
    "1",
    "2",
    "12",
    "24",
    "31",
    "00",
    "02",
    "15",
    "99",
    "27",
    "2015",
    "2027",
    "1999",
    "150302",
    "24122002",
    "20021224",
    "12345",
    "15039912345",
    "500",
    "mars",
    "May",
    "des",
    "februarx",
    "år",
    "kr",
    "th",
    "og",
    "and",
    "\u{200b}",
    "\u{a0}",
    "\n",
    " ",
    ".",
    ",",
    ", ",
    "-",
    "\u{2011}",
    "/",
    ";",
    ",-",
];

#[test]
fn dates_are_read_within_what_their_field_allows_or_refused_by_name() {
    let pieces = prop::collection::vec(select(&PIECES[..]), 0..12);
    fuzz("typed dates", 50_000, &pieces, |pieces| {
        let text = pieces.concat();
        if let Ok(born) = input::birth_date(&text, TODAY) {
            prop_assert!((LONG_AGO..=TODAY).contains(&born), "{} is {}", text, born);
        }
        if let Ok(start) = input::programme_start(&text) {
            prop_assert!((FIRST_LAW_DATE..=LAST_LAW_DATE).contains(&start));
        }
        if let Ok(children) = input::birth_dates(&text, TODAY) {
            prop_assert!((1..=20).contains(&children.len()));
            prop_assert!(
                children
                    .iter()
                    .all(|born| (LONG_AGO..=LAST_LAW_DATE).contains(born))
            );
            // Every digit is of some date, and a date has from four to eight.
            let digits = text.chars().filter(char::is_ascii_digit).count();
            let fewest = if text.contains(['m', 'M', 'd']) { 3 } else { 4 };
            let may_be = fewest * children.len()..=8 * children.len();
            prop_assert!(may_be.contains(&digits), "{} is {:?}", text, children);
        }
        // None of them panics.
        let _ = (
            input::date(&text),
            input::age(&text),
            input::is_meant_as_date(&text),
        );
        let _ = (
            input::decimal(&text, Decimal::MAX, Unit::Kroner),
            input::hours(&text),
        );
        if pieces.contains(&"15039912345") {
            prop_assert!(input::birth_dates(&text, TODAY).is_err(), "{}", text);
            prop_assert!(input::age(&text).is_err() && input::hours(&text).is_err());
        }
        Ok(())
    });
}

// id: fuzzed-dates
#[test]
fn a_date_is_one_that_the_calendar_has_or_refused() {
    let written = any::<u64>().prop_map(|seed| {
        let (year, month, day) = (seed % 10_001, seed >> 16 & 15, seed >> 32 & 31);
        format!("{year:04}-{month:02}-{day:02}")
    });
    let dates = prop_oneof![written, typed()];
    fuzz("dates", 100_000, &dates, |text| {
        let parts: Vec<u32> = text
            .split('-')
            .filter_map(|part| part.parse().ok())
            .collect();
        let exists = match parts.as_slice() {
            [year @ 1..=9999, month @ 1..=12, day @ 1..=31] => {
                let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
                let february = if leap { 29 } else { 28 };
                let lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
                let length = lengths[usize::try_from(month - 1).unwrap()];
                *day <= length && text == format!("{year:04}-{month:02}-{day:02}")
            }
            _ => false,
        };
        prop_assert_eq!(Date::parse(&text).is_some(), exists, "{}", text);
        if let Some(date) = Date::parse(&text) {
            prop_assert_eq!(date.to_string(), text.clone());
        }
        match input::birth_date(&text, TODAY) {
            Ok(born) => prop_assert!((LONG_AGO..=TODAY).contains(&born)),
            Err(_) => prop_assert!(
                Date::parse(&text).is_none_or(|born| !(LONG_AGO..=TODAY).contains(&born))
            ),
        }
        Ok(())
    });
}

#[test]
fn whatever_is_sent_as_answers_is_assessed_or_refused_by_name() {
    let good = any::answers()
        .prop_map(|(answers, _)| serde_json::to_value(contract::answers(&answers)).unwrap());
    fuzz("answers", 4_000, &sent(good), |(answers, law_date)| {
        let assessed = contract::assess(&answers, &law_date);
        is_answered(assessed.as_ref().map(contract::assessment))
    });
}

#[test]
fn whatever_is_sent_as_a_programme_is_assessed_or_refused_by_name() {
    let hours = 0_u32..=3_750;
    let activity = (
        select(
            &[
                "arbeidstrening",
                "jobbsoeking",
                "botrening",
                "ordinaert_arbeid",
            ][..],
        ),
        hours,
        1_u32..60,
        0_u32..100,
    );
    let activity = activity.prop_map(|(kind, hundredths, from, weeks)| {
        let hours = format!("{}.{:02}", hundredths / 100, hundredths % 100);
        json!({ "type": kind, "timerPerUke": hours, "fraUke": from, "tilUke": from + weeks })
    });
    let good = (
        prop::collection::vec(activity, 0..6),
        [any::law_date(), any::law_date(), any::law_date()],
        1_u32..=60,
        0_u32..=60,
    );
    let good = good.prop_map(|(activities, days, months, used)| {
        let [start, application, decision] = days.map(|day| day.to_string());
        json!({ "aktiviteter": activities, "startdato": start, "soeknadsdato": application, "vedtaksdato": decision, "maaneder": months, "brukteMaaneder": used })
    });
    fuzz("programmes", 4_000, &sent(good), |(programme, law_date)| {
        let assessed = contract::assess_programme(&programme, &law_date);
        is_answered(assessed.as_ref().map(contract::programme))
    });
}

#[test]
fn whatever_is_sent_as_care_is_answered_or_refused_by_name() {
    let good = (0_u32..=22, 0_u32..=22, any::<bool>());
    let good = good.prop_map(|(children, ill, alone)| json!({ "barn": children, "kroniskSyke": ill, "aleneomsorg": alone }));
    fuzz("care", 10_000, &sent(good), |(care, law_date)| {
        let rights = contract::leave_rights(&care, &law_date);
        is_answered(rights.as_ref().map(contract::leave))
    });
}

/// Every field of a month, under either model.
const FIELDS_OF_A_MONTH: [&str; 13] = [
    "",
    "/ordinaer",
    "/ordinaer/plasser",
    "/ordinaer/deltakermaaneder",
    "/omfattende",
    "/omfattende/plasser",
    "/omfattende/deltakermaaneder",
    "/tilretteleggere",
    "/fasteAnsettelser",
    "/veiledningstimer",
    "/arbeidsgivertimer",
    "/reisetimer",
    "/deltakere",
];

#[test]
fn whatever_is_sent_as_a_month_of_arbeid_med_bistand_is_settled_or_refused_by_name() {
    let places = json!({ "plasser": 15, "deltakermaaneder": "13.5" });
    let months = [
        json!({ "ordinaer": places, "omfattende": places, "fasteAnsettelser": 2 }),
        json!({ "tilretteleggere": 2, "veiledningstimer": 100, "arbeidsgivertimer": "40", "reisetimer": "22.5", "deltakere": 17, "fasteAnsettelser": 1 }),
    ];
    let month = prop_oneof![
        1 => select(months.to_vec()).prop_flat_map(spoiled),
        4 => (select(months.to_vec()), select(&FIELDS_OF_A_MONTH[..]), json()).prop_map(|(mut month, field, value)| {
            if let Some(slot) = month.pointer_mut(field) {
                *slot = value;
            }
            month
        }),
    ];
    fuzz(
        "months",
        10_000,
        &(month, odd_number()),
        |(month, number)| {
            let month = with_number(support::value(&month), number);
            let (a, b) = (contract::bistand_a(&month), contract::bistand_b(&month));
            is_answered(a.as_ref().map(contract::settlement_a))?;
            is_answered(b.as_ref().map(contract::settlement_b))
        },
    );
}
