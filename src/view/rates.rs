//! What the programme pays anyone, at a glance, before anything is asked.

use crate::kvp::{Alder, Answers, Barn, Stoenad, assess};
use crate::law::{Rulebook, rates};
use crate::texts::{Texts, fill};
use crate::values::Kroner;
use crate::view::numbers;

/// The day's rates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatesView {
    /// From which day they have held, or that they are not decided yet.
    pub caption: String,
    /// The full benefit, that of the young, and the supplement for a child.
    pub rows: Vec<RateRow>,
}

/// A rate, in whole kroner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RateRow {
    /// Whose it is.
    pub label: String,
    /// In a typical month.
    pub per_month: String,
    /// A year.
    pub per_year: String,
}

/// The rates of the day, worked out as anyone's are.
pub fn rates(rulebook: Rulebook, texts: Texts) -> Option<RatesView> {
    let words = texts.start().rates();
    let grown = rulebook.read(&rates::FULL_SATS_FRA).value;
    let full = stoenad(grown, rulebook)?;
    let young = stoenad(grown.saturating_sub(1), rulebook)?;
    let language = texts.language();
    let day = numbers::kroner(full.gross.per_day.barnetillegg, language);
    let row = |label: String, month: Kroner, year: Kroner| RateRow {
        label,
        per_month: numbers::kroner(month, language),
        per_year: numbers::kroner(year, language),
    };
    let [full_month, full_year] = [full.gross.per_month, full.gross.per_year];
    let [young_month, young_year] = [young.gross.per_month, young.gross.per_year];
    let caption = if full.projected.is_empty() {
        let from = numbers::date(full.rates_from, language);
        fill(words.caption(), &[("dato", &from)])
    } else {
        words.projected().to_owned()
    };
    Some(RatesView {
        caption,
        rows: vec![
            row(
                words.full().to_owned(),
                full_month.stoenad,
                full_year.stoenad,
            ),
            row(
                words.young().to_owned(),
                young_month.stoenad,
                young_year.stoenad,
            ),
            row(
                fill(words.child(), &[("dag", &day)]),
                full_month.barnetillegg,
                full_year.barnetillegg,
            ),
        ],
    })
}

/// What someone of an age gets, with one child.
fn stoenad(age: u32, rulebook: Rulebook) -> Option<Stoenad> {
    let answers = Answers {
        alder: Some(Alder::Aar(age)),
        barn: Some(Barn::Antall(1)),
        ..Answers::default()
    };
    assess(&answers, rulebook.date()).ok()?.stoenad
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::{Language, texts};
    use crate::values::Date;

    fn on(day: Date, language: Language) -> RatesView {
        let rulebook = Rulebook::at(day).unwrap_or_else(|_| unreachable!());
        rates(rulebook, texts(language)).unwrap_or_else(|| unreachable!())
    }

    fn amounts(view: &RatesView) -> Vec<[String; 2]> {
        let plain = |text: &str| text.replace('\u{a0}', " ");
        let row = |row: &RateRow| [plain(&row.per_month), plain(&row.per_year)];
        view.rows.iter().map(row).collect()
    }

    #[test]
    fn the_rates_are_those_that_are_published() {
        let today = on(Date::literal(2026, 6, 1), Language::nb());
        assert_eq!(today.caption, "Satser fra 1.\u{a0}mai\u{a0}2026, før skatt");
        assert_eq!(
            amounts(&today),
            [
                ["23 225 kroner", "278 697 kroner"],
                ["15 483 kroner", "185 798 kroner"],
                ["823 kroner", "9 880 kroner"],
            ]
        );
        assert_eq!(
            today.rows[2].label,
            "Barnetillegg for hvert barn, 38\u{a0}kroner per dag"
        );
        let august = amounts(&on(Date::literal(2024, 8, 1), Language::nb()));
        assert_eq!(august[0][1], "253 141 kroner");
        assert_eq!(august[1][1], "168 761 kroner");
        assert_eq!(august[2], ["780 kroner", "9 360 kroner"]);
    }

    #[test]
    fn rates_that_are_not_decided_yet_have_no_day() {
        for language in Language::all().iter().copied() {
            let later = on(Date::literal(2028, 6, 1), language);
            assert_eq!(later.caption, texts(language).start().rates().projected());
        }
    }
}
