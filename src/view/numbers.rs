//! Numbers, amounts and dates as people read them, the same in every browser.

use rust_decimal::Decimal;

use crate::texts::{Language, fill, isolated, texts};
use crate::values::{Date, Kroner, Written};

const MINUS: char = '\u{2212}';
const GROUP: usize = 3;

/// An amount in whole kroner, rounded once from its exact value.
///
/// ```
/// use kvp_veiviser::texts::Language;
/// use kvp_veiviser::values::Kroner;
/// use kvp_veiviser::view::numbers;
///
/// let amount = Kroner::whole(24_048);
/// assert_eq!(numbers::kroner(amount, Language::nb()), "24\u{a0}048\u{a0}kroner");
/// assert_eq!(numbers::kroner(amount, Language::en()), "NOK\u{a0}24,048");
/// ```
pub fn kroner(amount: Kroner, language: Language) -> String {
    with_unit(&decimal(amount.rounded_to_kroner(), language), language)
}

/// An amount with its øre: "1 109,91 kroner", "NOK 1,109.91".
pub fn kroner_and_oere(amount: Kroner, language: Language) -> String {
    with_unit(&decimal(amount.rounded(), language), language)
}

/// A decimal number with all its decimals: "136 549", "2,041", "−0,50"; "136,549", "2.041", "−0.50" in English.
pub fn decimal(number: Decimal, language: Language) -> String {
    written(number, texts(language).format().group(), language)
}

/// A number as one types it: without anything between thousands, and no decimals that say nothing.
pub fn ungrouped(number: Decimal, language: Language) -> String {
    written(number.normalize(), "", language)
}

fn written(number: Decimal, group: &str, language: Language) -> String {
    let digits = number.abs().written();
    let (whole, decimals) = digits.split_once('.').unwrap_or((&digits, ""));

    let is_negative = number.is_sign_negative() && !number.is_zero();
    let mut written = String::new();
    if is_negative {
        written.push(MINUS);
    }
    for (index, digit) in whole.chars().enumerate() {
        let left = whole.len().saturating_sub(index);
        if index > 0 && left.is_multiple_of(GROUP) {
            written.push_str(group);
        }
        written.push(digit);
    }
    if !decimals.is_empty() {
        written.push_str(texts(language).format().decimal());
        written.push_str(decimals);
    }
    if is_negative {
        // Its minus would stand behind it where one reads from right to left.
        return isolated(&written, language).concat();
    }
    written
}

/// A day: "1. juni 2026", "1 June 2026".
pub fn date(day: Date, language: Language) -> String {
    let [number, year] = [day.day().written(), day.year().written()];
    let values = [
        ("dag", &*number),
        ("maaned", month(day, texts(language).format().months())),
        ("aar", &year),
    ];
    fill(texts(language).format().date(), &values)
}

/// A month: "august 2026". On a narrow screen the year may stand beneath it.
pub fn month_and_year(day: Date, language: Language) -> String {
    let year = day.year().written();
    let name = month(day, texts(language).format().months_alone());
    let values = [("maaned", name), ("aar", &year)];
    fill(texts(language).format().month(), &values)
}

/// A day as one types it: "05.03.1999".
pub fn short_date(day: Date) -> String {
    let two = |number: u32| {
        let digits = number.written();
        if digits.len() < 2 {
            ["0", &digits].concat()
        } else {
            digits
        }
    };
    [two(day.day()), two(day.month()), day.year().written()].join(".")
}

fn month(day: Date, months: &[&'static str]) -> &'static str {
    let index = usize::try_from(day.month()).unwrap_or_default();
    months
        .get(index.saturating_sub(1))
        .copied()
        .unwrap_or_default()
}

fn with_unit(number: &str, language: Language) -> String {
    fill(texts(language).format().amount(), &[("tall", number)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::listed;
    use rust_decimal::dec;

    #[test]
    fn digits_are_grouped_in_threes() {
        for (number, norwegian, english) in [
            (dec!(0), "0", "0"),
            (dec!(7), "7", "7"),
            (dec!(999), "999", "999"),
            (dec!(1000), "1\u{a0}000", "1,000"),
            (dec!(24048), "24\u{a0}048", "24,048"),
            (dec!(136549), "136\u{a0}549", "136,549"),
            (dec!(1234567), "1\u{a0}234\u{a0}567", "1,234,567"),
            (dec!(1109.91), "1\u{a0}109,91", "1,109.91"),
            (dec!(0.05), "0,05", "0.05"),
            (dec!(0.00), "0,00", "0.00"),
            (dec!(-16306), "\u{2212}16\u{a0}306", "\u{2212}16,306"),
            (dec!(-0.5), "\u{2212}0,5", "\u{2212}0.5"),
            (dec!(-0), "0", "0"),
        ] {
            assert_eq!(decimal(number, Language::nb()), norwegian);
            assert_eq!(decimal(number, Language::nn()), norwegian);
            assert_eq!(decimal(number, Language::en()), english);
        }
    }

    #[test]
    fn days_are_written_out() {
        let day = Date::literal(2026, 6, 1);
        assert_eq!(date(day, Language::nn()), "1.\u{a0}juni\u{a0}2026");
        assert_eq!(date(day, Language::en()), "1\u{a0}June\u{a0}2026");
        let last = Date::literal(2025, 12, 31);
        assert_eq!(date(last, Language::nb()), "31.\u{a0}desember\u{a0}2025");
    }

    fn draft(tag: &str) -> Language {
        let mut drafts = Language::drafts().into_iter();
        drafts.find(|it| it.tag() == tag).unwrap()
    }

    #[test]
    fn a_month_is_in_the_case_that_a_day_or_a_year_has_it_in() {
        let day = Date::literal(2026, 5, 1);
        let ukrainian = draft("uk");
        assert_eq!(date(day, ukrainian), "1\u{a0}травня\u{a0}2026");
        assert_eq!(month_and_year(day, ukrainian), "травень 2026");
    }

    #[test]
    fn what_is_said_in_arabic_is_read_from_the_right_and_numbers_from_the_left() {
        let arabic = draft("ar");
        for (value, start) in [
            ("18\u{2013}67", "\u{2068}"),
            ("\u{2212}500", "\u{2068}"),
            ("§ 10-8", "\u{2068}"),
            ("12.5 %", "\u{2068}"),
            (&date(Date::literal(2026, 5, 1), arabic), "\u{2067}"),
            (&kroner(Kroner::whole(24_048), arabic), "\u{2067}"),
            (&listed(&["1", "2"], arabic), "\u{2067}"),
        ] {
            assert_eq!(isolated(value, arabic), [start, value, "\u{2069}"]);
        }
    }
}
