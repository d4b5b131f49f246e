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
    while let Some((before, place, after)) = next_place(rest) {
        to.push_str(before);
        let (name, forms) = match place.split_once('|') {
            Some((name, forms)) => (name, Some(forms)),
            None => (place, None),
        };
        match (values.iter().find(|(known, _)| *known == name), forms) {
            (Some((_, value)), None) => to.push_str(value),
            (Some((_, value)), Some(forms)) => {
                write(form(forms, value, language), language, values, to);
            }
            (None, _) => {
                debug_assert!(false, "no value for {{{name}}}: {pattern}");
                to.push_str(&["{", name, "}"].concat());
            }
        }
        rest = after;
    }
    to.push_str(rest);
}

/// What stands before the first place, in it, and after it. Plural forms may have places of their own.
fn next_place(text: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = text.split_once('{')?;
    let mut depth = 1_usize;
    let end = rest.find(|sign| {
        match sign {
            '{' => depth = depth.saturating_add(1),
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0
    })?;
    let (place, after) = rest.split_at_checked(end)?;
    Some((before, place, after.get(1..)?))
}

/// Of `one=…|other=…`, what is said of a number: its own form, that of its plural, or the last.
fn form<'text>(forms: &'text str, value: &str, language: Language) -> &'text str {
    let number = plain(value, language);
    let of = |wanted: &str| {
        let mut all = forms.split('|').filter_map(|form| form.split_once('='));
        all.find(|(form, _)| *form == wanted).map(|(_, said)| said)
    };
    of(&number)
        .or_else(|| of(language.plural(&number)))
        .or_else(|| {
            forms
                .rsplit('|')
                .next()?
                .split_once('=')
                .map(|(_, said)| said)
        })
        .unwrap_or_default()
}

/// A number as the language writes it, with a point and nothing between thousands.
fn plain(value: &str, language: Language) -> String {
    let decimal = Texts::of(language).format().decimal();
    let (whole, decimals) = value.split_once(decimal).unwrap_or((value, ""));
    let digits = |text: &str| {
        text.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    if decimals.is_empty() {
        digits(whole)
    } else {
        [digits(whole), digits(decimals)].join(".")
    }
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
