//! What a language says, message by message, as the wasm reads it.

use crate::check::is_draft;
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
    let is_said = |id: &&str| *id != shape::DRAFT || is_draft(language);
    let said = |id: &Option<&str>| {
        let message = id.filter(is_said).and_then(|id| language.message(id));
        message.map_or_else(String::new, |message| said(language, &message.text))
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

/// A message as a language says it.
pub fn said(language: &Language, text: &Text) -> String {
    let text = written(text);
    if is_read_from_the_right(language) {
        with_whole_numbers(&text)
    } else {
        text
    }
}

fn is_read_from_the_right(language: &Language) -> bool {
    let direction = language.message(shape::DIRECTION);
    direction.is_some_and(|message| written(&message.text) == "rtl")
}

/// The text with signs that nobody sees around each number of several groups. Where one reads from right to left, the plus of
/// "+47 55 55 33 33" would else stand behind it.
fn with_whole_numbers(text: &str) -> String {
    let mut whole = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(|sign: char| sign == '+' || sign.is_ascii_digit()) {
        let (before, from) = rest.split_at(start);
        let is_other = |sign: char| !(sign == '+' || sign.is_whitespace() || sign.is_ascii_digit());
        let (signs, _) = from.split_at(from.find(is_other).unwrap_or(from.len()));
        let number = signs.trim_end();
        whole.push_str(before);
        if number.contains(char::is_whitespace) {
            whole.extend(["\u{2066}", number, "\u{2069}"]);
        } else {
            whole.push_str(number);
        }
        (_, rest) = from.split_at(number.len());
    }
    whole + rest
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
