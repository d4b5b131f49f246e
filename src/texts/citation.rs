//! How a place in a source is cited.

use super::fill::fill;
use super::language::{Language, Pack, Template};
use super::messages::{CITED, Texts};
use crate::law::{Reference, Source};

/// A place in a source, as it is cited in a language.
///
/// ```
/// use kvp_veiviser::law::{Reference, Source};
/// use kvp_veiviser::texts::{Language, citation};
///
/// let place = Reference::to(Source::Sotjl, "29").ledd(1);
/// assert_eq!(citation(place, Language::nb()), "sosialtjenesteloven § 29 første ledd");
/// assert_eq!(citation(place, Language::nn()), "sosialtenestelova § 29 første ledd");
/// assert_eq!(citation(place, Language::en()), "Social Services Act, section 29, first paragraph");
/// ```
pub fn citation(reference: Reference, language: Language) -> String {
    let words = Texts::of(language).citation();
    let source = Texts::of(language).sources().of(reference.source);
    let place: Template = match reference.source {
        Source::Nav2008 => words.slide(),
        Source::Bistand2007 => words.heading(),
        Source::R35 => words.point(),
        _ => words.section(),
    };
    let section = spaced(reference.section);
    let mut text = fill(place, &[("kilde", source), ("nummer", &section)]);
    if let Some(ledd) = reference.ledd {
        let index = usize::from(ledd).checked_sub(1);
        let ordinal = index.and_then(|index| words.ordinals().get(index));
        // No paragraph has more than nine subsections that the rules cite.
        debug_assert!(ordinal.is_some(), "no word for subsection {ledd}");
        let ordinal = ordinal.copied().unwrap_or_default();
        text = fill(words.ledd(), &[("sted", &text), ("ledd", ordinal)]);
    }
    if let Some(letter) = reference.letter {
        let letter = letter.to_string();
        text = fill(words.letter(), &[("sted", &text), ("bokstav", &letter)]);
    }
    text
}

/// The contract's label of a place: as it is cited in bokmål, whatever language is loaded.
pub fn label(reference: Reference) -> String {
    citation(reference, bare())
}

/// Bokmål as far as it is needed to cite: what there is before any language is loaded.
pub fn bare() -> Language {
    static CITING: Pack = Pack {
        tag: "nb",
        lines: &CITED.0,
        ends: &CITED.1,
        plural: |_, _| "other",
        about: None,
    };
    Language::of(&CITING)
}

/// The text with each paragraph sign tied to what follows it, for showing.
pub fn unbroken(text: &str) -> String {
    let mut out = String::new();
    for piece in text.split_inclusive(' ') {
        match piece.strip_suffix("§ ") {
            Some(before) => out.extend([before, "§\u{a0}"]),
            None => out.push_str(piece),
        }
    }
    out
}

/// The paragraph's number, with the letter that ends some of them set apart: "14a" reads "14 a", "5A-1" stays.
fn spaced(section: &str) -> String {
    match section.strip_suffix(|end: char| end.is_ascii_lowercase()) {
        Some(number) if number.ends_with(|end: char| end.is_ascii_digit()) => {
            let letter = section.chars().last();
            number.chars().chain([' ']).chain(letter).collect()
        }
        _ => section.to_owned(),
    }
}
