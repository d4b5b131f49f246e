//! What is typed is read whatever it is pasted from, and what the screens write is read back.

use kvp_veiviser::law::{FIRST_LAW_DATE, LAST_LAW_DATE};
use kvp_veiviser::texts::Language;
use kvp_veiviser::values::{Date, Kroner};
use kvp_veiviser::view::input::{self, InputError, Unit};
use kvp_veiviser::view::numbers;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use rust_decimal::{Decimal, dec};

use crate::any::random_cases;

const TODAY: Date = Date::literal(2026, 6, 1);
const MOST: Decimal = dec!(999999.99);

/// Signs that take no room, which text brings along from letters, tables and web pages.
const INVISIBLE: [char; 9] = [
    '\u{200b}', '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{2060}', '\u{2066}', '\u{ad}',
    '\u{feff}',
];

/// Blanks of every width.
const BLANKS: [char; 7] = [
    ' ', '\u{a0}', '\u{202f}', '\u{2009}', '\u{2007}', '\u{3000}', '\t',
];

/// What people type that is a number, dates, nearly either, or neither.
const TYPED: [&str; 22] = [
    "27 år",
    "7,5 timer i uka",
    "kr 12 500,-",
    "12.500",
    "12 500 kr",
    "3 barn",
    "12 mnd",
    "150399 12345",
    "15.03.99 12345",
    "24.12.2015, 3.5.2019",
    "15. mars 2002 og 3. mai 19",
    "241215",
    "24.12.15",
    "31.02.",
    "31.02.2002",
    "17.8.26",
    "May 17, 1999",
    "1990",
    "-5",
    "tjuesju",
    "",
    "NOK 1,109.91",
];

type Read<T> = Vec<Result<T, InputError>>;

/// Everything that is read of a text.
fn readings(text: &str) -> (Read<Decimal>, Read<Vec<Date>>) {
    let numbers = vec![
        input::age(text).map(Decimal::from),
        input::children(text).map(Decimal::from),
        input::programme_months(text).map(Decimal::from),
        input::hours(text),
        input::decimal(text, MOST, Unit::Kroner),
        input::whole(text, 999, Unit::Places).map(Decimal::from),
    ];
    let dates = vec![
        input::birth_date(text, TODAY).map(|day| vec![day]),
        input::programme_start(text).map(|day| vec![day]),
        input::date(text).map(|day| vec![day]),
        input::birth_dates(text, TODAY),
    ];
    (numbers, dates)
}

fn day_between(first: Date, last: Date) -> impl Strategy<Value = Date> {
    (first.epoch_day()..=last.epoch_day()).prop_map(|day| Date::from_epoch_day(day).unwrap())
}

fn born() -> impl Strategy<Value = Date> {
    day_between(Date::literal(1906, 6, 1), TODAY)
}

fn with(text: &str, signs: &[(Index, char)]) -> String {
    let mut all: Vec<char> = text.chars().collect();
    for (place, sign) in signs {
        all.insert(place.index(all.len() + 1), *sign);
    }
    all.into_iter().collect()
}

proptest! {
    #![proptest_config(random_cases())]

    #[test]
    fn a_date_that_a_screen_writes_is_read_back_in_every_language(day in born(), start in day_between(FIRST_LAW_DATE, LAST_LAW_DATE)) {
        for language in Language::all() {
            prop_assert_eq!(input::birth_date(&numbers::date(day, language), TODAY), Ok(day));
            prop_assert_eq!(input::programme_start(&numbers::date(start, language)), Ok(start));
        }
        prop_assert_eq!(input::birth_date(&numbers::short_date(day), TODAY), Ok(day));
        prop_assert_eq!(input::birth_date(&day.to_string(), TODAY), Ok(day));
        prop_assert_eq!(input::date(&numbers::short_date(start)), Ok(start));
    }

    #[test]
    fn dates_that_a_screen_writes_after_each_other_are_read_back(days in vec(born(), 1..=20), between in select(&[", ", "; ", " ", " og ", " and ", ",\n"][..])) {
        let short: Vec<String> = days.iter().copied().map(numbers::short_date).collect();
        prop_assert_eq!(input::birth_dates(&short.join(between), TODAY), Ok(days.clone()));
        for language in Language::all() {
            let long: Vec<String> = days.iter().map(|&day| numbers::date(day, language)).collect();
            prop_assert_eq!(input::birth_dates(&long.join(between), TODAY), Ok(days.clone()));
        }
    }

    #[test]
    fn an_amount_that_a_screen_writes_is_read_back_in_every_language(oere in 0_i64..=99_999_999) {
        let amount = Decimal::new(oere, 2);
        let read = |text: &str| input::decimal(text, MOST, Unit::Kroner);
        for language in Language::all() {
            prop_assert_eq!(read(&numbers::kroner_and_oere(Kroner::decimal(amount), language)), Ok(amount));
            prop_assert_eq!(read(&numbers::decimal(amount, language)), Ok(amount));
            let whole = Decimal::from(oere / 100);
            prop_assert_eq!(read(&numbers::kroner(Kroner::decimal(whole), language)), Ok(whole));
        }
    }

    #[test]
    fn hours_that_a_screen_writes_are_read_back_in_every_language(hundredths in 0_i64..=3_750) {
        let hours = Decimal::new(hundredths, 2).normalize();
        for language in Language::all() {
            prop_assert_eq!(input::hours(&numbers::decimal(hours, language)), Ok(hours));
        }
    }

    #[test]
    fn what_cannot_be_seen_changes_no_reading(text in select(&TYPED[..]), signs in vec((any::<Index>(), select(&INVISIBLE[..])), 1..6)) {
        let pasted = with(text, &signs);
        prop_assert_eq!(readings(&pasted), readings(text), "{:?}", pasted);
    }

    #[test]
    fn a_blank_is_a_blank_of_any_width(text in select(&TYPED[..]), blank in select(&BLANKS[..])) {
        let pasted = text.replace(' ', &blank.to_string());
        prop_assert_eq!(readings(&pasted), readings(text), "{:?}", pasted);
    }

    #[test]
    fn an_identity_number_is_known_with_blanks_anywhere_and_is_no_answer(
        born in born(),
        personal in 0_u32..=99_999,
        signs in vec((any::<Index>(), select([&INVISIBLE[..], &BLANKS[..]].concat())), 0..6),
        unit in select(&["", " år", " barn", " kr", " mnd"][..]),
    ) {
        let number = format!("{:02}{:02}{:02}{personal:05}", born.day(), born.month(), born.year() % 100);
        let text = [&with(&number, &signs), unit].concat();
        let (numbers, dates) = readings(&text);
        for read in numbers {
            prop_assert_eq!(read, Err(InputError::IdentityNumber), "{:?}", text);
        }
        for read in dates {
            prop_assert_eq!(read, Err(InputError::IdentityNumber), "{:?}", text);
        }
    }

    #[test]
    fn a_date_is_never_taken_for_an_identity_number(day in born(), other in born()) {
        let [short, long] = [numbers::short_date(day), numbers::short_date(other)];
        let digits = short.replace('.', "");
        let two = |text: &str| [&text[..text.len() - 4], &text[text.len() - 2..]].concat();
        let [spaced, bare] = [&short, &long].map(|text| text.replace('.', " "));
        let bare = bare.trim_start_matches('0').replace(" 0", " ");
        for text in [
            short.clone(),
            digits.clone(),
            two(&short),
            two(&digits),
            spaced.clone(),
            bare.clone(),
            two(&spaced),
            [&digits[..2], " ", &digits[2..]].concat(),
            [&digits[..4], " ", &digits[4..]].concat(),
            [short.as_str(), &long].join(", "),
            [spaced.as_str(), &bare].join(", "),
            [spaced.as_str(), &bare].join(" "),
            [bare.as_str(), &two(&spaced)].join(" "),
            [bare.as_str(), &two(&bare)].join(" "),
        ] {
            let (numbers, dates) = readings(&text);
            prop_assert!(!numbers.contains(&Err(InputError::IdentityNumber)), "{}", text);
            prop_assert!(!dates.contains(&Err(InputError::IdentityNumber)), "{}", text);
        }
    }
}
