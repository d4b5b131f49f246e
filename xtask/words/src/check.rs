//! Whether a language has what the source has.

use crate::fault::Fault;
use crate::message::{Message, Piece};
use crate::read::Language;
use crate::{SOURCE, shape};

/// The names of all messages, in the source's order.
pub fn keys(source: &Language) -> impl Iterator<Item = &str> {
    source.messages.iter().map(|message| message.id.as_str())
}

/// What is wrong with a language, held against the source.
pub fn against(source: &Language, other: &Language) -> Vec<Fault> {
    let end = other.messages.last().map_or(1, |last| last.line);
    let missing = source.messages.iter().filter_map(|message| {
        let near = || {
            let before = source.messages.iter().take_while(|it| it.id != message.id);
            let known = before.filter_map(|it| other.message(&it.id)).last();
            known.map_or(1, |known| known.line).min(end)
        };
        let absent = other.message(&message.id).is_none();
        absent.then(|| {
            let sentence = format!(
                "`{}` is missing: {SOURCE}.ftl has it on line {}.",
                message.id, message.line
            );
            Fault::new(&other.file, near(), &sentence)
        })
    });
    let wrong = other.messages.iter().flat_map(|message| {
        let faults = source.message(&message.id).map_or_else(
            || {
                vec![format!(
                    "`{}` is unknown: {SOURCE}.ftl does not have it.",
                    message.id
                )]
            },
            |told| differences(told, message),
        );
        faults
            .into_iter()
            .map(|sentence| Fault::new(&other.file, message.line, &sentence))
    });
    missing.chain(wrong).collect()
}

fn differences(source: &Message, other: &Message) -> Vec<String> {
    let id = &other.id;
    let mut faults = Vec::new();
    match (source.text.is_list(), other.text.is_list()) {
        (true, false) => faults.push(format!(
            "`{id}` must be a list, each line beginning with `- `."
        )),
        (false, true) => faults.push(format!("`{id}` must be one text, and not a list.")),
        _ => {}
    }
    let lengths = [source, other].map(|it| it.text.patterns().len());
    if shape::has_fixed_length(id) && lengths[0] != lengths[1] {
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
        faults.push(format!("`{id}` has a place for {{ ${place} }}, which nothing fills: in {SOURCE}.ftl there is {}.", listed(&theirs)));
    }
    if other.text.patterns().iter().any(|it| is_blank(it)) {
        faults.push(format!("`{id}` says nothing."));
    }
    faults
}

fn listed(places: &std::collections::BTreeSet<&str>) -> String {
    let all: Vec<_> = places.iter().map(|it| format!("{{ ${it} }}")).collect();
    if all.is_empty() {
        "no place in it".to_owned()
    } else {
        all.join(", ")
    }
}

fn is_blank(pattern: &[Piece]) -> bool {
    pattern
        .iter()
        .all(|piece| matches!(piece, Piece::Words(words) if words.is_empty()))
}
