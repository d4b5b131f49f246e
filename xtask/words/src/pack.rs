//! What a language says, message by message, as the wasm reads it.

use crate::fault::Faults;
use crate::message::{Pattern, Piece, Text};
use crate::read::Language;
use crate::{shape, tree};

/// Which screens a pack is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The guide alone.
    Guide,
    /// The caseworkers' screens, and the guide among them.
    Workbench,
}

/// A language's messages in the places that the source gives them. A list has a line for each of its texts.
///
/// # Errors
/// What is wrong with the source.
pub fn messages(source: &Language, language: &Language, part: Part) -> Result<Vec<String>, Faults> {
    let tree = tree::tree(source)?;
    let count = length(&tree, part);
    let said = |id: &Option<&str>| {
        let message = id.and_then(|id| language.message(id));
        message.map_or_else(String::new, |message| written(&message.text))
    };
    Ok(tree.slots.iter().take(count).map(said).collect())
}

/// What a pack must have been made for to fit: the names of the messages, and what is filled into them.
///
/// # Errors
/// What is wrong with the source.
pub fn hash(source: &Language, part: Part) -> Result<String, Faults> {
    let tree = tree::tree(source)?;
    let mut sum: u64 = 0xcbf2_9ce4_8422_2325;
    let mut add = |text: &str| {
        // FNV-1a: it need not withstand anybody, only tell one list from another.
        for byte in text.bytes().chain([0]) {
            sum = (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    for id in tree.slots.iter().take(length(&tree, part)) {
        add(id.unwrap_or_default());
        let Some(message) = id.and_then(|id| source.message(id)) else {
            continue;
        };
        message.text.places().into_iter().for_each(&mut add);
        if message.text.is_list() {
            let fixed = shape::has_fixed_length(&message.id);
            add(&if fixed {
                message.text.patterns().len().to_string()
            } else {
                "list".to_owned()
            });
        }
    }
    Ok(format!("{sum:016x}"))
}

fn length(tree: &tree::Tree, part: Part) -> usize {
    match part {
        Part::Guide => tree.guide,
        Part::Workbench => tree.slots.len(),
    }
}

/// A message as a pack has it: `{place}`, and `{place|one=…|…}` where its number decides.
pub fn written(text: &Text) -> String {
    let lines: Vec<_> = text.patterns().iter().map(pattern).collect();
    lines.join("\n")
}

fn pattern(pieces: &Pattern) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Words(words) => words.clone(),
        Piece::Place(place) => format!("{{{place}}}"),
        Piece::Plural { place, forms } => {
            let form = |(form, said): &(String, Pattern)| format!("|{form}={}", pattern(said));
            format!("{{{place}{}}}", forms.iter().map(form).collect::<String>())
        }
    };
    pieces.iter().map(piece).collect()
}
