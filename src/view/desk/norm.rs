//! The norm that benefits are measured against: what the field begins with, and what is said of it.

use crate::kvp::{Barn, Household, Norm, norm};
use crate::texts::desk::DeskField;
use crate::texts::{Desk, citation, fill};
use crate::values::{Date, Written};
use crate::view::numbers;

/// The norm as the form has it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prefilled {
    /// The amount as one types it; none on a day whose rates are not known, so that the caseworker types it.
    pub amount: Option<String>,
    /// What it is, what is in it, and that it decides nothing.
    pub hint: String,
}

/// The norm for a household on a day.
pub fn prefilled(
    day: Date,
    household: Household,
    children: Option<&Barn>,
    texts: Desk,
) -> Prefilled {
    let language = texts.about().language();
    let known = norm(day, household, children);
    let amount = |norm: Norm| numbers::ungrouped(norm.kroner.rounded_to_kroner(), language);
    let unknown = || {
        let day = numbers::date(day, language);
        fill(texts.norm().unknown(), &[("dato", &day)])
    };
    Prefilled {
        amount: known.map(amount),
        hint: known.map_or_else(unknown, |norm| hint(norm, household, texts)),
    }
}

fn hint(norm: Norm, household: Household, texts: Desk) -> String {
    let (words, language) = (texts.norm(), texts.about().language());
    let alone = texts.households().of(household);
    let all = match norm.children {
        None | Some(0) => alone.to_owned(),
        Some(count) => {
            let count = count.written();
            let values = [("antall", count.as_str()), ("husholdning", alone)];
            fill(words.with_children(), &values)
        }
    };
    let values = [
        ("husholdning", all.as_str()),
        ("beloep", &numbers::kroner(norm.kroner, language)),
        ("dato", &numbers::date(norm.from, language)),
    ];
    let mut said = vec![fill(words.rate(), &values)];
    if norm.children.is_none() {
        let field = texts.fields().of(DeskField::Barn);
        said.push(fill(words.children_left_out(), &[("felt", field)]));
    }
    if household == Household::Par {
        said.push(words.couple().to_owned());
    }
    said.push(words.guide().to_owned());
    if let Some(place) = norm.place {
        let place = citation(place, language);
        said.push(fill(words.see(), &[("kilde", &place)]));
    }
    said.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::{Language, desk};

    const JUNE_2024: Date = Date::literal(2024, 6, 1);

    fn said(
        day: Date,
        household: Household,
        children: Option<&Barn>,
        language: Language,
    ) -> Prefilled {
        let said = prefilled(day, household, children, desk(language));
        let spaced = |text: String| text.replace('\u{a0}', " ");
        Prefilled {
            amount: said.amount.map(spaced),
            hint: spaced(said.hint),
        }
    }

    #[test]
    fn a_known_rate_fills_the_field_and_says_where_it_comes_from_in_every_language() {
        for (language, hint) in [
            (
                Language::nb(),
                "Enslig: 7 850 kroner i måneden etter statens veiledende satser fra 1. januar 2024. \
                 Satsen er bare et utgangspunkt for skjønnet, og du kan endre beløpet. \
                 Se Navs rundskriv hovednr. 35 punkt 4.29.1.7.",
            ),
            (
                Language::nn(),
                "Einsleg: 7 850 kroner i månaden etter dei rettleiande satsane til staten frå 1. januar 2024. \
                 Satsen er berre eit utgangspunkt for skjønet, og du kan endre beløpet. \
                 Sjå rundskrivet til Nav, hovudnr. 35 punkt 4.29.1.7.",
            ),
            (
                Language::en(),
                "Single: NOK 7,850 a month by the State's guideline norm from 1 January 2024. \
                 The norm is only a starting point for discretion, and you can change the amount. \
                 See Nav's circular no. 35, point 4.29.1.7.",
            ),
        ] {
            let said = said(JUNE_2024, Household::Enslig, None, language);
            assert_eq!(said.amount.as_deref(), Some("7850"));
            assert_eq!(said.hint, hint);
        }
    }

    #[test]
    fn a_day_without_a_known_rate_leaves_the_field_to_the_caseworker() {
        for (language, hint) in [
            (
                Language::nb(),
                "Vi kjenner ikke statens veiledende sats for 1. juni 2026. Skriv beløpet selv.",
            ),
            (
                Language::nn(),
                "Vi kjenner ikkje den rettleiande satsen til staten for 1. juni 2026. Skriv beløpet sjølv.",
            ),
            (
                Language::en(),
                "We do not know the State's guideline norm for 1 June 2026. Enter the amount yourself.",
            ),
        ] {
            let day = Date::literal(2026, 6, 1);
            let said = said(day, Household::Par, Some(&Barn::Antall(2)), language);
            assert_eq!((said.amount, said.hint.as_str()), (None, hint));
        }
    }

    #[test]
    fn children_are_named_in_the_rate_or_as_left_out_of_it() {
        let born = |years: &[i32]| {
            let days = years.iter().map(|&year| Date::literal(year, 2, 1));
            Barn::Foedselsdatoer(days.collect())
        };
        let left_out =
            "Barna er ikke med, for satsen følger alderen. Skriv fødselsdatoene i feltet «Barn».";
        for (children, amount, begins, leaves_out) in [
            (
                born(&[2020]),
                "11700",
                "Enslig og 1 barn: 11 700 kroner",
                false,
            ),
            (
                born(&[2020, 2016]),
                "15650",
                "Enslig og 2 barn: 15 650 kroner",
                false,
            ),
            (born(&[2006]), "7850", "Enslig: 7 850 kroner", false),
            (Barn::Antall(0), "7850", "Enslig: 7 850 kroner", false),
            (Barn::Antall(1), "7850", "Enslig: 7 850 kroner", true),
        ] {
            let said = said(
                JUNE_2024,
                Household::Enslig,
                Some(&children),
                Language::nb(),
            );
            assert_eq!(said.amount.as_deref(), Some(amount), "{children:?}");
            assert!(said.hint.starts_with(begins), "{}", said.hint);
            assert_eq!(said.hint.contains(left_out), leaves_out, "{}", said.hint);
        }
        let one = said(
            JUNE_2024,
            Household::Enslig,
            Some(&born(&[2020])),
            Language::en(),
        );
        assert!(
            one.hint.starts_with("Single with 1 child: NOK 11,700"),
            "{}",
            one.hint
        );
    }

    #[test]
    fn a_couple_is_told_that_the_amount_is_for_both_and_no_one_else_is() {
        for &household in crate::assess::Choice::ALL {
            let said = said(JUNE_2024, household, None, Language::nb());
            let both = said.hint.contains("Beløpet gjelder begge to.");
            assert_eq!(both, household == Household::Par, "{}", said.hint);
        }
    }

    #[test]
    fn no_circular_is_named_before_the_law_it_is_of() {
        let day = Date::literal(2008, 6, 5);
        let said = said(day, Household::Enslig, None, Language::nb());
        assert_eq!(said.amount.as_deref(), Some("4720"));
        assert!(
            said.hint.ends_with("du kan endre beløpet."),
            "{}",
            said.hint
        );
    }
}
