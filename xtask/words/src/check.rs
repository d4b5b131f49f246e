//! Whether a language is whole: by itself, and held against the source.

use std::collections::BTreeSet;

use crate::fault::Fault;
use crate::message::{Message, Piece, Text};
use crate::plural::PluralForms;
use crate::read::Language;
use crate::{SOURCE, shape, tree};

/// What is wrong with languages, the source first. A draft may lack what only our other pages say.
pub fn all(languages: &[Language], is_draft: impl Fn(&Language) -> bool) -> Vec<Fault> {
    let Some((source, others)) = languages.split_first() else {
        return Vec::new();
    };
    let mut faults = alone(source);
    faults.extend(about(source));
    if source.faults.is_empty() {
        faults.extend(tree::tree(source).err().into_iter().flat_map(|it| it.0));
    }
    let whole = |other| against(source, other, |id| id != shape::DRAFT);
    let draft = |other| against(source, other, shape::is_in_drafts);
    faults.extend(
        others
            .iter()
            .flat_map(|it| if is_draft(it) { draft(it) } else { whole(it) }),
    );
    faults
}

/// What is wrong with a language that packs are made of, and nothing else: the words of our own pages it need not have, nor that it is a draft.
pub fn for_packs(source: &Language, other: &Language) -> Vec<Fault> {
    against(source, other, |id| {
        shape::is_in_packs(id) && id != shape::DRAFT
    })
}

/// Whether a language says of itself that it is a draft. Those that others are translated from have the words for it, and are none.
pub fn is_draft(language: &Language) -> bool {
    language.message(shape::DRAFT).is_some() && !shape::ORIGINALS.contains(&language.tag.as_str())
}

/// Whether a language says something word for word as the source does.
pub fn is_as_in(source: &Language, language: &Language, id: &str) -> bool {
    let [told, said] = [source, language].map(|it| it.message(id).map(|it| &it.text));
    told.is_some() && told == said
}

/// What is wrong with a language by itself, and held against what it needs of the source, in the order of its lines.
fn against(source: &Language, other: &Language, is_needed: impl Fn(&str) -> bool) -> Vec<Fault> {
    let is_absent = |it: &&Message| is_needed(&it.id) && !other.has(&it.id);
    let missing = source.messages.iter().filter(is_absent).map(|message| {
        let sentence = format!(
            "`{}` is missing: {SOURCE}.ftl has it on line {}.",
            message.id, message.line
        );
        Fault::new(&other.file, near(source, other, message), &sentence)
    });
    let wrong = other.messages.iter().flat_map(|message| {
        let faults = source.message(&message.id).map_or_else(
            || {
                let unknown = format!(
                    "`{}` is unknown: {SOURCE}.ftl does not have it.",
                    message.id
                );
                let is_unknown = !source.has(&message.id);
                is_unknown.then_some(unknown).into_iter().collect()
            },
            |told| differences(told, message),
        );
        faults
            .into_iter()
            .map(|sentence| Fault::new(&other.file, message.line, &sentence))
    });
    let mut faults: Vec<_> = missing.chain(wrong).chain(alone(other)).collect();
    faults.sort_by_key(Fault::line);
    faults
}

/// The line of the last message before it that the other language has.
fn near(source: &Language, other: &Language, message: &Message) -> usize {
    let before = source.messages.iter().take_while(|it| it.id != message.id);
    let known = before.filter_map(|it| other.message(&it.id)).last();
    known.map_or(1, |known| known.line)
}

fn differences(source: &Message, other: &Message) -> Vec<String> {
    let id = &other.id;
    let mut faults = Vec::new();
    match (source.text.is_list(), other.text.is_list()) {
        (true, false) => faults.push(format!(
            "`{id}` must be a list: each item of a list stands on one line and begins with `- `."
        )),
        (false, true) => faults.push(format!("`{id}` must be one text, and not a list.")),
        _ => {}
    }
    let lengths = [source, other].map(|it| it.text.patterns().len());
    let is_fixed = shape::has_fixed_length(id) && !are_months(id);
    if is_fixed && lengths[0] != lengths[1] {
        faults.push(format!(
            "`{id}` must have {} lines, as in {SOURCE}.ftl, and has {}.",
            lengths[0], lengths[1]
        ));
    }
    let [theirs, ours] = [source, other].map(|it| it.text.places());
    for place in theirs.difference(&ours) {
        faults.push(format!("`{id}` has no place for {{ ${place} }}."));
    }
    for place in ours.difference(&theirs) {
        faults.push(format!(
            "`{id}` has a place for {{ ${place} }}, which nothing fills: in {SOURCE}.ftl there is {}.",
            listed(&theirs)
        ));
    }
    faults
}

/// What is wrong with a language, whatever the others say.
fn alone(language: &Language) -> Vec<Fault> {
    let plural = PluralForms::of(&language.tag);
    let of_message = |message: &Message| {
        let id = &message.id;
        let patterns = message.text.patterns();
        let mut faults = Vec::new();
        if patterns.iter().any(|it| is_blank(it)) {
            faults.push(format!("`{id}` says nothing."));
        }
        let words = only_words(&message.text);
        if id == shape::DIRECTION && !words.is_some_and(|it| ["ltr", "rtl"].contains(&it)) {
            faults.push(format!("`{id}` must be `ltr` or `rtl`."));
        }
        let is_sign = [shape::DECIMAL, shape::GROUP, shape::SEPARATOR].contains(&id.as_str());
        if is_sign && words.is_none_or(|it| it.chars().any(char::is_alphanumeric)) {
            faults.push(format!("`{id}` must be a sign, and no letter or digit."));
        }
        if id == shape::DECIMAL && words.is_some_and(|it| it.chars().count() != 1) {
            faults.push(format!("`{id}` must be one sign."));
        }
        let decimal = language.message(shape::DECIMAL);
        if id == shape::GROUP
            && words.is_some_and(|it| decimal.and_then(|it| only_words(&it.text)) == Some(it))
        {
            faults.push(format!(
                "`{id}` must be another sign than `{}`.",
                shape::DECIMAL
            ));
        }
        if are_months(id) && patterns.len() != 12 {
            faults.push(format!(
                "`{id}` must have 12 lines, and has {}.",
                patterns.len()
            ));
        }
        for piece in patterns.iter().flatten() {
            if let Piece::Plural { place, forms } = piece {
                let forms: Vec<_> = forms.iter().map(|(form, _)| form.as_str()).collect();
                let wrong = plural.iter().flat_map(|plural| plural.wrong(&forms));
                faults.extend(wrong.map(|why| format!("`{id}` decides by {{ ${place} }}: {why}")));
            }
        }
        faults
            .into_iter()
            .map(|sentence| Fault::new(&language.file, message.line, &sentence))
            .collect::<Vec<_>>()
    };
    let misnamed = misnamed(language).map(|sentence| Fault::new(&language.file, 1, &sentence));
    let wrong = language.messages.iter().flat_map(of_message);
    let faults = misnamed.into_iter().chain(language.faults.iter().cloned());
    faults.chain(wrong).collect()
}

fn are_months(id: &str) -> bool {
    [shape::MONTHS, shape::MONTHS_ALONE].contains(&id)
}

/// Why a file is not called after its language.
fn misnamed(language: &Language) -> Option<String> {
    if language.tag == "no" {
        return Some(format!(
            "`no` means bokmål, whose texts are in {SOURCE}.ftl."
        ));
    }
    let is_named = is_tag(&language.tag) && language.file.extension().is_some_and(|it| it == "ftl");
    (!is_named).then(|| {
        let name = language.file.file_name().unwrap_or_default().display();
        format!("The file must be called after its language, with two or three small letters, such as `so.ftl`, and not `{name}`.")
    })
}

/// Whether a text is the tag of a language without region or script, which is all that the element asks for.
fn is_tag(text: &str) -> bool {
    matches!(text.len(), 2 | 3) && text.bytes().all(|sign| sign.is_ascii_lowercase())
}

/// What stands in place of a message is filled as that one is.
fn about(source: &Language) -> Vec<Fault> {
    let of_message = |message: &Message| {
        let told = shape::in_place_of(&message.id)?;
        let Some(original) = source.message(told) else {
            if source.has(told) {
                return None;
            }
            return Some(vec![format!(
                "`{}` stands in place of `{told}`, which there is none of.",
                message.id
            )]);
        };
        let mut faults = Vec::new();
        if original.text.is_list() != message.text.is_list() {
            faults.push(format!(
                "`{}` must be a list where `{told}` is one, and else a text.",
                message.id
            ));
        }
        let filled = fillable(source, original);
        for place in message.text.places().difference(&filled) {
            faults.push(format!(
                "`{}` has a place for {{ ${place} }}, which nothing fills: for `{told}` there is {}.",
                message.id,
                listed(&filled)
            ));
        }
        Some(faults)
    };
    let faults = source.messages.iter().flat_map(|message| {
        let sentences = of_message(message).unwrap_or_default();
        sentences
            .into_iter()
            .map(|sentence| Fault::new(&source.file, message.line, &sentence))
    });
    faults.collect()
}

/// The places that are filled where a message is shown: its own, and where an enum chooses it those of its siblings, which are filled alike.
fn fillable<'source>(
    source: &'source Language,
    message: &'source Message,
) -> BTreeSet<&'source str> {
    let alike = |other: &&Message| shape::are_chosen_alike(&message.id, &other.id);
    let siblings = source.messages.iter().filter(alike);
    siblings
        .chain([message])
        .flat_map(|it| it.text.places())
        .collect()
}

fn listed(places: &BTreeSet<&str>) -> String {
    let all: Vec<_> = places.iter().map(|it| format!("{{ ${it} }}")).collect();
    if all.is_empty() {
        "no place".to_owned()
    } else {
        all.join(", ")
    }
}

/// What a text says that has no places.
fn only_words(text: &Text) -> Option<&str> {
    match text {
        Text::One(pattern) => match pattern.as_slice() {
            [Piece::Words(words)] => Some(words),
            _ => None,
        },
        Text::List(_) => None,
    }
}

fn is_blank(pattern: &[Piece]) -> bool {
    pattern.iter().all(|piece| match piece {
        Piece::Words(words) => words.is_empty(),
        Piece::Place(_) => false,
        Piece::Plural { forms, .. } => forms.iter().any(|(_, said)| is_blank(said)),
    })
}
