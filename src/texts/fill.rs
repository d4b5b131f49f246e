//! Values into the places a text keeps for them.

use super::language::{Language, Template};
use super::messages::Texts;

/// The text with each place replaced by its value, and of the plural forms that for the number in its place.
///
/// A place that is given no value stays as it is, so that it is seen and mended.
///
/// ```
/// use kvp_veiviser::texts::{Language, fill, texts};
///
/// let phone = texts(Language::en()).result().next().phone();
/// assert_eq!(fill(phone, &[("telefon", "55 55 33 33")]), "Call Nav on 55 55 33 33");
/// ```
pub fn fill(template: Template, values: &[(&str, &str)]) -> String {
    let mut text = String::with_capacity(template.text.len());
    write(template.text, template.language, values, &mut text);
    text
}

fn write(pattern: &str, language: Language, values: &[(&str, &str)], to: &mut String) {
    let mut rest = pattern;
    while let Some((before, after)) = cut(rest, b'{') {
        to.push_str(before);
        let (place, after) = closed(after);
        let (name, forms) = cut(place, b'|').unwrap_or((place, ""));
        match values.iter().find(|(known, _)| *known == name) {
            Some((_, value)) if forms.is_empty() => to.extend(isolated(value, language)),
            Some((_, value)) => write(form(forms, value, language), language, values, to),
            None => {
                debug_assert!(false, "no value for {{{name}}}: {pattern}");
                to.push_str(&["{", name, "}"].concat());
            }
        }
        rest = after;
    }
    to.push_str(rest);
}

/// The value as it stands among words of the language. Where those are read from right to left, it is set apart by signs that nobody sees,
/// or "55 55 33 33" would be read from its end. What is said in the language, or has such signs in it, is read from the right itself: a day
/// is three values, and a browser that saw nothing else in it would begin from the left.
pub fn isolated(value: &str, language: Language) -> [&str; 3] {
    let is_said = |sign| matches!(sign, '\u{590}'..='\u{8ff}' | '\u{2067}'..='\u{2068}');
    if Texts::of(language).format().direction() != "rtl" {
        ["", value, ""]
    } else if value.contains(is_said) {
        ["\u{2067}", value, "\u{2069}"]
    } else {
        ["\u{2068}", value, "\u{2069}"]
    }
}

/// What stands before and after a sign.
fn cut(text: &str, sign: u8) -> Option<(&str, &str)> {
    let at = text.bytes().position(|it| it == sign)?;
    Some((text.get(..at)?, text.get(at.checked_add(1)?..)?))
}

/// What stands before the brace that closes, and after it. Plural forms may have places of their own.
fn closed(text: &str) -> (&str, &str) {
    let mut depth = 1_u32;
    let end = text.bytes().position(|sign| {
        match sign {
            b'{' => depth = depth.saturating_add(1),
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
    });
    let (place, after) = text.split_at(end.unwrap_or(text.len()));
    (place, after.get(1..).unwrap_or_default())
}

/// Of `one=…|other=…`, what is said of a number: its own form, that of its plural, or the last.
fn form<'text>(forms: &'text str, value: &str, language: Language) -> &'text str {
    let number = plain(value, language);
    let plural = language.plural(&number);
    let (mut rest, mut said) = (Some(forms), "");
    while let Some(all) = rest {
        let (first, more) = match cut(all, b'|') {
            Some((first, more)) => (first, Some(more)),
            None => (all, None),
        };
        let (wanted, text) = cut(first, b'=').unwrap_or_default();
        if wanted == number {
            return text;
        }
        if wanted == plural || (more.is_none() && said.is_empty()) {
            said = text;
        }
        rest = more;
    }
    said
}

/// A number as the language writes it, with a point and nothing between thousands.
fn plain(value: &str, language: Language) -> String {
    let decimal = Texts::of(language).format().decimal().chars().next();
    let mut number = String::new();
    for sign in value.chars() {
        if sign.is_ascii_digit() {
            number.push(sign);
        } else if Some(sign) == decimal {
            number.push('.');
        }
    }
    number
}

/// Things that may have commas in them, after each other.
pub fn separated<Thing: AsRef<str>>(things: &[Thing], language: Language) -> String {
    let things: Vec<&str> = things.iter().map(AsRef::as_ref).collect();
    things.join(&[Texts::of(language).format().separator(), " "].concat())
}

/// Several things after each other, as the language lists them.
///
/// ```
/// use kvp_veiviser::texts::{Language, listed};
///
/// assert_eq!(listed(&["a", "b", "c"], Language::nb()), "a, b og c");
/// assert_eq!(listed(&["a"], Language::en()), "a");
/// ```
pub fn listed(things: &[&str], language: Language) -> String {
    let format = Texts::of(language).format();
    let Some((last, before)) = things.split_last() else {
        return String::new();
    };
    let joined =
        |before: String, next: &&str| fill(format.list(), &[("foer", &before), ("neste", next)]);
    match before.split_first() {
        None => (*last).to_owned(),
        Some((first, more)) => {
            let before = more.iter().fold((*first).to_owned(), joined);
            fill(format.pair(), &[("foer", &before), ("siste", last)])
        }
    }
}
