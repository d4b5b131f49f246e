//! What every language must keep.
#![allow(clippy::arithmetic_side_effects)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use super::{Language, citation, texts};
use super::{bistand, desk};
use crate::assess::Conclusion;
use crate::kvp::CONDITIONS;
use crate::law::{Reference, Source};

/// Every text with the path that leads to it, read from the derived `Debug` so that none can be forgotten.
fn all(texts: &impl Debug) -> Vec<(String, String)> {
    let mut path: Vec<(String, usize)> = Vec::new();
    let mut all = Vec::new();
    for line in format!("{texts:#?}").lines() {
        let line = line.trim();
        if line.starts_with(['}', ']', ')']) {
            path.pop();
            continue;
        }
        let (name, value) = match line.split_once(": ") {
            Some((name, value)) if !line.starts_with('"') => (name.to_owned(), value),
            _ => (next_place(&mut path), line),
        };
        if let Some(text) = value
            .strip_prefix('"')
            .and_then(|text| text.strip_suffix("\","))
        {
            let place: Vec<&str> = path.iter().skip(1).map(|(name, _)| name.as_str()).collect();
            all.push((format!("{}.{name}", place.join(".")), unescaped(text)));
        } else if value.ends_with(['{', '[', '(']) {
            path.push((name, 0));
        }
    }
    all
}

/// The number of an entry that has no name.
fn next_place(path: &mut [(String, usize)]) -> String {
    path.last_mut().map_or_else(String::new, |(_, count)| {
        *count += 1;
        count.to_string()
    })
}

fn unescaped(text: &str) -> String {
    text.replace("\\\"", "\"").replace("\\u{a0}", "\u{a0}")
}

fn each(check: impl Fn(Language, &str, &str)) {
    for language in Language::ALL {
        let mut all = all(texts(language));
        assert!(all.len() > 400, "only {} texts found", all.len());
        all.extend(self::all(desk(language)));
        all.extend(self::all(bistand(language)));
        // What the desk shares with the guide is held to the same.
        for (path, _) in &mut all {
            *path = path.trim_start_matches("about.").to_owned();
        }
        for (path, text) in all {
            check(language, &path, &text);
        }
    }
}

fn placeholders(text: &str) -> BTreeSet<&str> {
    let opened = text.split('{').skip(1);
    opened.map(|rest| rest.split_once('}').unwrap().0).collect()
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|sign: char| !(sign.is_alphanumeric() || "'-,.".contains(sign)));
    words
        .map(|word| word.trim_matches(|sign: char| !sign.is_alphanumeric()))
        .filter(|word| !word.is_empty())
}

/// The sentences of a text; dates, decimals and abbreviations of dates end none.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, sign) in text.char_indices() {
        let after = &text[at + sign.len_utf8()..];
        let ends = matches!(sign, '.' | '?' | ':' | '!')
            && (after.is_empty() || after.starts_with([' ', '»']))
            && !after.trim_start().starts_with(char::is_lowercase);
        if ends {
            sentences.push(text[start..=at].trim());
            start = at + sign.len_utf8();
        }
    }
    sentences.push(text[start..].trim());
    sentences.retain(|sentence| words(sentence).next().is_some());
    sentences
}

/// Words a sentence, plus long words in per cent.
fn lix(text: &str) -> usize {
    let count = words(text).count();
    let long = words(text).filter(|word| word.chars().count() > 6).count();
    count / sentences(text).len() + 100 * long / count
}

#[test]
fn every_language_keeps_the_same_places() {
    let whole = |language| {
        [
            all(texts(language)),
            all(desk(language)),
            all(bistand(language)),
        ]
        .concat()
    };
    let bokmaal = whole(Language::Nb);
    for language in [Language::Nn, Language::En] {
        let other = whole(language);
        assert_eq!(bokmaal.len(), other.len(), "{language:?}");
        for ((path, text), (same_path, same_text)) in bokmaal.iter().zip(&other) {
            assert_eq!(path, same_path, "{language:?}");
            assert_eq!(
                placeholders(text),
                placeholders(same_text),
                "{language:?} {path}"
            );
        }
    }
}

#[test]
fn every_text_is_clean() {
    each(|language, path, text| {
        assert!(!text.trim().is_empty(), "{language:?} {path} is empty");
        assert_eq!(
            text,
            text.trim(),
            "{language:?} {path} has blanks around it"
        );
        assert!(
            !text.contains("  "),
            "{language:?} {path} has a double blank"
        );
        assert!(
            !text.contains('"'),
            "{language:?} {path} has straight quotes"
        );
        let foreign = match language {
            Language::Nb | Language::Nn => ['“', '”'],
            Language::En => ['«', '»'],
        };
        assert!(
            !text.contains(foreign),
            "{language:?} {path} has foreign quotes"
        );
        assert!(
            !text.replace("NAV-lov", "").contains("NAV"),
            "{language:?} {path} shouts Nav"
        );
    });
}

#[test]
fn no_text_points_at_a_place_or_a_colour_or_says_only_here() {
    let places = [
        "høyre",
        "høgre",
        "venstre",
        "nedenfor",
        "nedanfor",
        "ovenfor",
        "ovanfor",
        "øverst",
        "øvst",
        "nederst",
        "nedst",
        "grønn",
        "grøn",
        "grønt",
        "rød",
        "raud",
        "rødt",
        "raudt",
        "right-hand",
        "left",
        "below",
        "above",
        "green",
        "red",
        "klikk",
        "click",
    ];
    // "not below zero", "above 1 G" and "what is left" are amounts, not places.
    let amounts = ["operations.", "steps.", "reasons.over_aldersgrensen"];
    each(|language, path, text| {
        let lower = text.to_lowercase();
        let label = lower.trim_end_matches('.');
        assert!(
            ![
                "her",
                "les mer",
                "les meir",
                "mer",
                "meir",
                "here",
                "read more",
                "more"
            ]
            .contains(&label),
            "{language:?} {path} says only “{text}”"
        );
        if amounts.iter().any(|amount| path.starts_with(amount)) {
            return;
        }
        let without_amounts = lower
            .replace("above the basic amount", "")
            .replace("that are left", "")
            .replace("what is left", "");
        for word in words(&without_amounts) {
            assert!(
                !places.contains(&word),
                "{language:?} {path} says “{word}”: {text}"
            );
        }
    });
}

// id: sentences-are-short
#[test]
fn sentences_are_short() {
    each(|language, path, text| {
        for sentence in sentences(text) {
            let count = words(sentence).count();
            assert!(
                count <= 25,
                "{language:?} {path}: {count} words: {sentence}"
            );
        }
    });
}

// id: topics-read-easily
#[test]
fn every_topic_reads_easily() {
    for language in Language::ALL {
        let mut topics: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (path, text) in all(texts(language)) {
            let depth = if path.starts_with("questions.") { 2 } else { 1 };
            let topic: Vec<&str> = path.split('.').take(depth).collect();
            if text.ends_with(['.', '?']) {
                topics.entry(topic.join(".")).or_default().push(text);
            }
        }
        assert!(topics.keys().any(|topic| topic == "questions.alder"));
        // Of a sentence or two the measure says nothing.
        topics.retain(|_, prose| prose.len() > 2);
        for (topic, prose) in topics {
            let lix = lix(&prose.join(" "));
            assert!(lix <= 40, "{language:?} {topic}: LIX {lix}");
        }
    }
}

#[test]
fn the_pilot_reads_easily() {
    for language in Language::ALL {
        let prose: Vec<String> = all(bistand(language))
            .into_iter()
            .filter(|(path, text)| !path.starts_with("errors.") && text.ends_with('.'))
            .map(|(_, text)| text)
            .collect();
        assert!(prose.len() > 40, "{language:?}: {}", prose.len());
        let lix = lix(&prose.join(" "));
        assert!(lix <= 40, "{language:?}: LIX {lix}");
    }
}

#[test]
fn every_error_says_how_to_mend_it() {
    each(|language, path, text| {
        if !path.starts_with("errors.") {
            return;
        }
        let (example, unknown) = match language {
            Language::Nb => ("for eksempel ", "«Vet ikke»"),
            Language::Nn => ("til dømes ", "«Veit ikkje»"),
            Language::En => ("for example ", "“I don't know”"),
        };
        assert!(
            text.contains(example) || text.contains(unknown),
            "{language:?} {path} helps nobody: {text}"
        );
        assert!(
            !text.to_lowercase().contains("ugyldig") && !text.to_lowercase().contains("invalid"),
            "{language:?} {path}: {text}"
        );
    });
}

#[test]
fn no_language_slips_into_another() {
    let bokmaal = [
        "ikke",
        "jeg",
        "hvorfor",
        "hva",
        "hvor",
        "hvordan",
        "hvis",
        "noen",
        "noe",
        "bare",
        "være",
        "en",
        "et",
        "uka",
        "penger",
        "ytelser",
        "fra",
        "gjør",
        "bor",
        "vet",
        "da",
        "måned",
        "måneden",
        "også",
        "sammen",
        "mye",
        "mer",
        "uten",
        "oppholdet",
    ];
    let nynorsk = [
        "ikkje",
        "eg",
        "kvifor",
        "kva",
        "kvar",
        "korleis",
        "nokon",
        "noko",
        "berre",
        "vere",
        "ein",
        "ei",
        "eit",
        "veka",
        "pengar",
        "ytingar",
        "fyrste",
        "frå",
        "gjer",
        "bur",
        "veit",
        "då",
        "månad",
        "månaden",
        "òg",
        "saman",
        "mykje",
        "meir",
        "utan",
        "opphaldet",
    ];
    each(|language, path, text| {
        let foreign: Vec<&str> = match language {
            Language::Nb => nynorsk.to_vec(),
            Language::Nn => bokmaal.to_vec(),
            Language::En => [&bokmaal[..], &nynorsk[..]].concat(),
        };
        let mut lower = text.to_lowercase();
        for place in placeholders(text) {
            lower = lower.replace(&format!("{{{place}}}"), "");
        }
        for word in words(&lower) {
            assert!(
                !foreign.contains(&word),
                "{language:?} {path} says “{word}”: {text}"
            );
        }
    });
}

#[test]
fn nynorsk_keeps_to_one_form_of_each_word() {
    // Forms that the norm allows too, of words that are written otherwise here.
    let others = [
        "fyrste",
        "fyrst",
        "vera",
        "verta",
        "vert",
        "gje",
        "gjev",
        "koma",
        "gjera",
        "seia",
        "søka",
        "søke",
        "spørja",
        "spørre",
        "høgast",
        "begynne",
        "begynner",
        "samtidig",
        "viss",
        "enda",
        "sjøl",
        "hjelpa",
        "bu-",
        "svart",
        "lønn",
        "lønna",
        "trenger",
        "tyngjande",
        "grunngje",
    ];
    for (path, text) in [
        all(texts(Language::Nn)),
        all(desk(Language::Nn)),
        all(bistand(Language::Nn)),
    ]
    .concat()
    {
        for word in words(&text.to_lowercase()) {
            assert!(!others.contains(&word), "{path} says “{word}”: {text}");
        }
    }
}

#[test]
fn lines_and_steps_have_labels_of_their_own() {
    for language in Language::ALL {
        let pilot = all(bistand(language));
        let (mut fields, mut seen) = (0, BTreeSet::new());
        for (_, label) in pilot.iter().filter(|(path, _)| path.starts_with("fields.")) {
            fields += 1;
            assert!(seen.insert(label), "{language:?} {label}");
        }
        assert_eq!(fields, 16);
        let all = all(texts(language));
        for (prefix, suffix) in [
            ("steps.", ""),
            ("questions.", "ask.title"),
            ("conditions.", ""),
        ] {
            let labels: Vec<&str> = all
                .iter()
                .filter(|(path, _)| path.starts_with(prefix) && path.ends_with(suffix))
                .map(|(_, text)| text.as_str())
                .collect();
            let unique: BTreeSet<&&str> = labels.iter().collect();
            assert!(labels.len() >= 10, "{prefix}");
            assert_eq!(labels.len(), unique.len(), "{language:?} {prefix}");
        }
    }
}

#[test]
fn what_is_read_out_is_short() {
    for language in Language::ALL {
        let texts = texts(language);
        for conclusion in [
            Conclusion::Likely,
            Conclusion::NeedsAssessment,
            Conclusion::Incomplete,
            Conclusion::Unlikely,
        ] {
            let heading = texts.result.conclusions.of(conclusion).heading;
            let read = super::fill(
                texts.status.result,
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
        assert_eq!(citation(place, Language::Nb), nb);
        assert_eq!(citation(place, Language::Nn), nn);
        assert_eq!(citation(place, Language::En), en);
    }
}

#[test]
fn every_place_the_conditions_rest_on_can_be_cited() {
    for condition in CONDITIONS {
        for row in condition.basis.rows() {
            for &place in row.value {
                for language in Language::ALL {
                    assert!(citation(place, language).ends_with(char::is_alphanumeric));
                }
            }
        }
    }
}

#[test]
fn tags_name_languages() {
    for (tag, language) in [
        ("nb", Some(Language::Nb)),
        ("no", Some(Language::Nb)),
        ("NB-no", Some(Language::Nb)),
        ("nn-NO", Some(Language::Nn)),
        ("en-GB", Some(Language::En)),
        ("en_US", Some(Language::En)),
        ("se", None),
        ("nno", None),
        ("", None),
    ] {
        assert_eq!(Language::from_tag(tag), language, "{tag}");
    }
    for language in Language::ALL {
        assert_eq!(Language::from_tag(language.tag()), Some(language));
        assert_eq!(texts(language).language, language);
    }
}
