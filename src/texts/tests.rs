//! What every language must keep when its texts are filled. What the texts themselves must keep, a test of the files holds.

use super::messages::PACKS;
use super::{Language, Template, citation, fill, texts};
use crate::assess::Conclusion;
use crate::kvp::CONDITIONS;
use crate::law::{Reference, Source};

#[test]
fn what_is_read_out_is_short() {
    for language in Language::all() {
        let texts = texts(language);
        for conclusion in [
            Conclusion::Likely,
            Conclusion::NeedsAssessment,
            Conclusion::Incomplete,
            Conclusion::Unlikely,
        ] {
            let heading = texts.result().conclusions().of(conclusion).heading();
            let read = fill(
                texts.status().result(),
                &[("konklusjon", heading), ("beloep", "24 048 kroner")],
            );
            assert!(read.chars().count() <= 150, "{read}");
        }
    }
}

#[test]
fn places_are_cited_as_lawyers_write_them() {
    let act = |section| Reference::to(Source::Sotjl, section);
    for (place, nb, nn, en) in [
        (
            act("29").ledd(1),
            "sosialtjenesteloven § 29 første ledd",
            "sosialtenestelova § 29 første ledd",
            "Social Services Act, section 29, first paragraph",
        ),
        (
            Reference::to(Source::Sotjl1991, "5A-1").ledd(2).letter('a'),
            "sosialtjenesteloven (1991) § 5A-1 andre ledd bokstav a",
            "sosialtenestelova (1991) § 5A-1 andre ledd bokstav a",
            "Social Services Act (1991), section 5A-1, second paragraph, letter a",
        ),
        (
            Reference::to(Source::Navl, "14a"),
            "NAV-loven § 14 a",
            "NAV-lova § 14 a",
            "Labour and Welfare Administration Act, section 14 a",
        ),
        (
            Reference::to(Source::KvpForskrift, "3"),
            "KVP-forskriften § 3",
            "KVP-forskrifta § 3",
            "Qualification Programme Regulations, section 3",
        ),
        (
            Reference::to(Source::Ftrl, "1-4"),
            "folketrygdloven § 1-4",
            "folketrygdlova § 1-4",
            "National Insurance Act, section 1-4",
        ),
        (
            Reference::to(Source::Sktl, "5-42").letter('d'),
            "skatteloven § 5-42 bokstav d",
            "skattelova § 5-42 bokstav d",
            "Taxation Act, section 5-42, letter d",
        ),
        (
            Reference::to(Source::Nav2008, "8"),
            "Nav 2008, lysbilde 8",
            "Nav 2008, lysbilete 8",
            "Nav 2008, slide 8",
        ),
        (
            Reference::to(Source::Bistand2007, "modell A"),
            "Nav 2007, modell A",
            "Nav 2007, modell A",
            "Nav 2007, modell A",
        ),
        (
            Reference::to(Source::R35, "4.29.1.7"),
            "Navs rundskriv hovednr. 35 punkt 4.29.1.7",
            "rundskrivet til Nav, hovudnr. 35 punkt 4.29.1.7",
            "Nav's circular no. 35, point 4.29.1.7",
        ),
    ] {
        assert_eq!(citation(place, Language::nb()), nb);
        assert_eq!(citation(place, Language::nn()), nn);
        assert_eq!(citation(place, Language::en()), en);
    }
}

#[test]
fn every_place_the_conditions_rest_on_can_be_cited() {
    for condition in CONDITIONS {
        for row in condition.basis.rows() {
            for &place in row.value {
                for language in Language::all() {
                    assert!(citation(place, language).ends_with(char::is_alphanumeric));
                }
            }
        }
    }
}

#[test]
fn what_is_filled_in_stays_whole_where_one_reads_from_right_to_left() {
    let [(_, bokmaal), ..] = PACKS;
    let turned = bokmaal.replacen("\0ltr\0", "\0rtl\0", 1);
    let turned = Language::load("ar", &turned, |_, _| "other").unwrap();
    for (language, said) in [
        (Language::nb(), "Ring Nav på 55 55 33 33"),
        (turned, "Ring Nav på \u{2068}55 55 33 33\u{2069}"),
    ] {
        let phone = texts(language).result().next().phone();
        assert_eq!(fill(phone, &[("telefon", "55 55 33 33")]), said);
    }
}

/// The names of the places of a text.
fn places(text: &str) -> Vec<&str> {
    let names = text.split('{').skip(1);
    names.filter_map(|it| it.split(['|', '}']).next()).collect()
}

#[test]
fn every_text_of_a_draft_is_whole_with_any_number_in_its_places() {
    let numbers = (0..=200).map(|it| it.to_string());
    let numbers: Vec<String> = numbers
        .chain(["7,5", "7.5", "24\u{a0}048"].map(Into::into))
        .collect();
    let drafts = Language::drafts();
    assert_eq!(drafts.len(), 2);
    for language in drafts {
        let (_, pack) = PACKS
            .iter()
            .find(|(tag, _)| *tag == language.tag())
            .unwrap();
        for text in pack.split(['\0', '\n']).filter(|text| text.contains('{')) {
            let template = Template { language, text };
            for number in &numbers {
                let values: Vec<_> = places(text).into_iter().map(|it| (it, &**number)).collect();
                let filled = fill(template, &values);
                assert!(!filled.trim().is_empty(), "{number} in {text}");
                assert!(!filled.contains(['{', '}', '|', '$']), "{filled} of {text}");
            }
        }
    }
}

#[test]
fn the_plural_form_is_that_of_the_number() {
    for (language, number, said) in [
        (Language::nb(), "0", "Ingen barn"),
        (Language::nb(), "1", "1 barn"),
        (Language::en(), "1", "1 child"),
        (Language::en(), "2", "2 children"),
        (Language::en(), "21", "21 children"),
    ] {
        let children = texts(language).summary().children();
        assert_eq!(fill(children, &[("antall", number)]), said);
    }
    for (language, number, said) in [
        (Language::nn(), "1", "1 time i veka"),
        (Language::nn(), "1,5", "1,5 timar i veka"),
        (Language::en(), "1.5", "1.5 hours a week"),
        (Language::en(), "0.5", "0.5 hours a week"),
    ] {
        let hours = texts(language).summary().hours();
        assert_eq!(fill(hours, &[("timer", number)]), said);
    }
}
