//! How a place in a source is cited.
//!
//! Apart from the screens' texts, so that the contract can cite without carrying them.

use super::Language;
use crate::law::{Reference, Source};

/// A place in a source, as it is cited in a language. The contract's `label` is the one in bokmål.
///
/// ```
/// use kvp_veiviser::law::{Reference, Source};
/// use kvp_veiviser::texts::{Language, citation};
///
/// let place = Reference::to(Source::Sotjl, "29").ledd(1);
/// assert_eq!(citation(place, Language::Nb), "sosialtjenesteloven § 29 første ledd");
/// assert_eq!(citation(place, Language::Nn), "sosialtenestelova § 29 første ledd");
/// assert_eq!(citation(place, Language::En), "Social Services Act, section 29, first paragraph");
/// ```
pub fn citation(reference: Reference, language: Language) -> String {
    let words = Words::of(language);
    let mut text = String::from(source_name(reference.source, language));
    text.push_str(match reference.source {
        Source::Nav2008 => words.slide,
        Source::Bistand2007 => ", ",
        Source::R35 => words.point,
        _ => words.section,
    });
    push_section(&mut text, reference.section);
    if let Some(ledd) = reference.ledd {
        text.push_str(words.comma);
        text.push_str(words.ordinal(ledd));
        text.push(' ');
        text.push_str(words.ledd);
    }
    if let Some(letter) = reference.letter {
        text.push_str(words.comma);
        text.push_str(words.letter);
        text.push(' ');
        text.push(letter);
    }
    text
}

/// The text with each paragraph sign tied to what follows it, for showing.
pub fn unbroken(text: &str) -> String {
    text.replace("§ ", "§\u{a0}")
}

/// The paragraph's number, with the letter that ends some of them set apart: "14a" reads "14 a", "5A-1" stays.
fn push_section(text: &mut String, section: &str) {
    match section.strip_suffix(|end: char| end.is_ascii_lowercase()) {
        Some(number) if number.ends_with(|end: char| end.is_ascii_digit()) => {
            text.push_str(number);
            text.push(' ');
            text.extend(section.chars().last());
        }
        _ => text.push_str(section),
    }
}

/// The words between the parts of a citation.
struct Words {
    section: &'static str,
    slide: &'static str,
    point: &'static str,
    comma: &'static str,
    ordinals: [&'static str; 9],
    ledd: &'static str,
    letter: &'static str,
}

impl Words {
    const fn of(language: Language) -> Self {
        match language {
            Language::Nb => Self {
                section: " § ",
                slide: ", lysbilde ",
                point: " punkt ",
                comma: " ",
                ordinals: [
                    "første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuende", "åttende",
                    "niende",
                ],
                ledd: "ledd",
                letter: "bokstav",
            },
            Language::Nn => Self {
                section: " § ",
                slide: ", lysbilete ",
                point: " punkt ",
                comma: " ",
                ordinals: [
                    "første", "andre", "tredje", "fjerde", "femte", "sjette", "sjuande", "åttande",
                    "niande",
                ],
                ledd: "ledd",
                letter: "bokstav",
            },
            Language::En => Self {
                section: ", section ",
                slide: ", slide ",
                point: ", point ",
                comma: ", ",
                ordinals: [
                    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
                    "ninth",
                ],
                ledd: "paragraph",
                letter: "letter",
            },
        }
    }

    /// No paragraph has more than nine subsections that the rules cite.
    fn ordinal(&self, ledd: u8) -> &'static str {
        let place = usize::from(ledd).checked_sub(1);
        let word = place.and_then(|place| self.ordinals.get(place));
        debug_assert!(word.is_some(), "no word for subsection {ledd}");
        word.copied().unwrap_or_default()
    }
}

/// The short name of a source.
pub const fn source_name(source: Source, language: Language) -> &'static str {
    match language {
        Language::Nb => match source {
            Source::Sotjl1991 => "sosialtjenesteloven (1991)",
            Source::Sotjl => "sosialtjenesteloven",
            Source::KvpForskrift => "KVP-forskriften",
            Source::AapForskrift => "AAP-forskriften",
            Source::BopelForskrift => "forskrift om sosiale tjenester for personer uten fast bopel",
            Source::Ftrl => "folketrygdloven",
            Source::Sktl => "skatteloven",
            Source::Navl => "NAV-loven",
            Source::Fvl => "forvaltningsloven",
            Source::Introl => "integreringsloven",
            Source::Introl2003 => "introduksjonsloven",
            Source::SkattebetalingsForskrift => "skattebetalingsforskriften",
            Source::Nav2008 => "Nav 2008",
            Source::R35 => "Navs rundskriv hovednr. 35",
            Source::Bistand2007 => "Nav 2007",
        },
        Language::Nn => match source {
            Source::Sotjl1991 => "sosialtenestelova (1991)",
            Source::Sotjl => "sosialtenestelova",
            Source::KvpForskrift => "KVP-forskrifta",
            Source::AapForskrift => "AAP-forskrifta",
            Source::BopelForskrift => "forskrift om sosiale tenester for personar utan fast bustad",
            Source::Ftrl => "folketrygdlova",
            Source::Sktl => "skattelova",
            Source::Navl => "NAV-lova",
            Source::Fvl => "forvaltningslova",
            Source::Introl => "integreringslova",
            Source::Introl2003 => "introduksjonslova",
            Source::SkattebetalingsForskrift => "skattebetalingsforskrifta",
            Source::Nav2008 => "Nav 2008",
            Source::R35 => "rundskrivet til Nav, hovudnr. 35",
            Source::Bistand2007 => "Nav 2007",
        },
        Language::En => match source {
            Source::Sotjl1991 => "Social Services Act (1991)",
            Source::Sotjl => "Social Services Act",
            Source::KvpForskrift => "Qualification Programme Regulations",
            Source::AapForskrift => "Work Assessment Allowance Regulations",
            Source::BopelForskrift => {
                "Regulations on Social Services for People without a Fixed Abode"
            }
            Source::Ftrl => "National Insurance Act",
            Source::Sktl => "Taxation Act",
            Source::Navl => "Labour and Welfare Administration Act",
            Source::Fvl => "Public Administration Act",
            Source::Introl => "Integration Act",
            Source::Introl2003 => "Introduction Act",
            Source::SkattebetalingsForskrift => "Tax Payment Regulations",
            Source::Nav2008 => "Nav 2008",
            Source::R35 => "Nav's circular no. 35",
            Source::Bistand2007 => "Nav 2007",
        },
    }
}
