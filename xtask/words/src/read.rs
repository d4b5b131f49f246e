//! From a file to its messages.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    self, Comment, Entry, Expression, InlineExpression, PatternElement, VariantKey,
};
use fluent_syntax::parser::{self, ErrorKind};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::fault::{Fault, Faults};
use crate::message::{Message, Pattern, Piece, Text};

/// What each line of a list begins with.
const ITEM: &str = "- ";

/// What a pack says a plural form with.
const IN_PACKS: [char; 3] = ['{', '}', '|'];

/// The texts of a language.
pub struct Language {
    /// The tag, as `lang` attributes write it: the file's name.
    pub tag: String,
    /// Where they were read.
    pub file: PathBuf,
    /// In the order of the file.
    pub messages: Vec<Message>,
    /// The line and the heading of each group of the file.
    pub headings: Vec<(usize, String)>,
    places: HashMap<String, usize>,
}

impl Language {
    /// The message of a name.
    pub fn message(&self, id: &str) -> Option<&Message> {
        self.places.get(id).and_then(|at| self.messages.get(*at))
    }
}

/// The texts of a file.
///
/// # Errors
/// What is wrong with it by itself.
pub fn file(path: &Path) -> Result<Language, Faults> {
    let text = fs::read_to_string(path).map_err(|error| {
        Faults(vec![Fault::new(
            path,
            1,
            &format!("The file cannot be read: {error}."),
        )])
    })?;
    parse(path, &text)
}

/// The texts of what stands in a file.
///
/// # Errors
/// What is wrong with it by itself.
pub fn parse(path: &Path, text: &str) -> Result<Language, Faults> {
    let tag = path.file_stem().map(|it| it.to_string_lossy().into_owned());
    let mut faults = Vec::new();
    let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            // Where what is missing should have been, and not the line after it.
            let before = text.get(..error.pos.start).unwrap_or(text).trim_end();
            let sentence = match error.kind {
                ErrorKind::ExpectedMessageField { entry_id } => {
                    format!("`{entry_id}` says nothing.")
                }
                kind => format!("This is not Fluent. {kind}."),
            };
            faults.push(Fault::new(path, line_of(before), &sentence));
        }
        resource
    });
    let lines = Lines::of(text);
    let mut read = Language {
        tag: tag.unwrap_or_default(),
        file: path.to_path_buf(),
        messages: Vec::new(),
        headings: Vec::new(),
        places: HashMap::new(),
    };
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let line = lines.of_message(message.id.name);
                match self::message(message, line) {
                    Ok(message) => {
                        let at = read.messages.len();
                        if read.places.insert(message.id.clone(), at).is_some() {
                            let sentence = format!("`{}` is there twice.", message.id);
                            faults.push(Fault::new(path, lines.last_of(&message.id), &sentence));
                        }
                        read.messages.push(message);
                    }
                    Err(sentence) => faults.push(Fault::new(path, line, &sentence)),
                }
            }
            Entry::GroupComment(comment) => {
                let heading = self::comment(&comment);
                read.headings.push((lines.of_heading(&heading), heading));
            }
            Entry::Term(term) => {
                let sentence = format!("`-{}` is a term, and there are none here.", term.id.name);
                faults.push(Fault::new(path, lines.of_message(term.id.name), &sentence));
            }
            Entry::Comment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    if faults.is_empty() {
        Ok(read)
    } else {
        Err(Faults(faults))
    }
}

/// Where names begin a line, in Fluent nothing but messages and terms, and where headings do.
struct Lines<'text> {
    named: HashMap<&'text str, Vec<usize>>,
    headings: HashMap<&'text str, usize>,
}

impl<'text> Lines<'text> {
    fn of(text: &'text str) -> Self {
        let mut lines = Self {
            named: HashMap::new(),
            headings: HashMap::new(),
        };
        for (line, at) in text.lines().zip(1..) {
            if let Some(heading) = line.strip_prefix("## ") {
                lines.headings.entry(heading.trim()).or_insert(at);
            } else if let Some((name, _)) = line.split_once('=') {
                let name = name.trim_start_matches('-').trim_end();
                lines.named.entry(name).or_default().push(at);
            }
        }
        lines
    }

    fn of_message(&self, id: &str) -> usize {
        let all = self.named.get(id);
        all.and_then(|all| all.first()).map_or(1, |at| *at)
    }

    fn last_of(&self, id: &str) -> usize {
        let all = self.named.get(id);
        all.and_then(|all| all.last()).map_or(1, |at| *at)
    }

    fn of_heading(&self, heading: &str) -> usize {
        let first = heading.lines().next().unwrap_or_default();
        self.headings.get(first).map_or(1, |at| *at)
    }
}

/// The line that a text ends on.
fn line_of(text: &str) -> usize {
    text.bytes().filter(|it| *it == b'\n').count() + 1
}

fn comment(comment: &Comment<&str>) -> String {
    comment.content.join("\n").trim().to_owned()
}

fn message(message: ast::Message<&str>, line: usize) -> Result<Message, String> {
    let id = message.id.name.to_owned();
    if !message.attributes.is_empty() {
        return Err(format!(
            "`{id}` has attributes, and no message here has any."
        ));
    }
    let value = message
        .value
        .ok_or_else(|| format!("`{id}` says nothing."))?;
    let pieces = pattern(value, &id, 0)?;
    Ok(Message {
        text: text(pieces, &id)?,
        comment: message.comment.as_ref().map(comment).unwrap_or_default(),
        id,
        line,
    })
}

/// A list where the first line begins as one, and else one text, whose lines are read on.
fn text(pieces: Pattern, id: &str) -> Result<Text, String> {
    let is_list = matches!(pieces.first(), Some(Piece::Words(first)) if first.starts_with(ITEM));
    if !is_list {
        return Ok(Text::One(pieces.into_iter().map(read_on).collect()));
    }
    let mut items: Vec<Pattern> = vec![Vec::new()];
    for piece in pieces {
        let Piece::Words(words) = piece else {
            items
                .last_mut()
                .into_iter()
                .for_each(|item| item.push(piece.clone()));
            continue;
        };
        for (at, line) in words.split('\n').enumerate() {
            if at > 0 {
                items.push(Vec::new());
            }
            if !line.is_empty() {
                items
                    .last_mut()
                    .into_iter()
                    .for_each(|item| item.push(Piece::Words(line.to_owned())));
            }
        }
    }
    for item in &mut items {
        let marked = match item.first_mut() {
            Some(Piece::Words(first)) => first.strip_prefix(ITEM).map(ToOwned::to_owned),
            _ => None,
        };
        match (marked, item.first_mut()) {
            (Some(rest), Some(first)) => *first = Piece::Words(rest),
            _ => {
                return Err(format!(
                    "`{id}` is a list, so each of its lines must begin with `{ITEM}`."
                ));
            }
        }
    }
    if items
        .iter()
        .flatten()
        .any(|piece| !matches!(piece, Piece::Words(_)))
    {
        return Err(format!(
            "`{id}` is a list, and a list has no places for values."
        ));
    }
    Ok(Text::List(items))
}

fn read_on(piece: Piece) -> Piece {
    match piece {
        Piece::Words(words) => Piece::Words(words.replace('\n', " ")),
        Piece::Place(_) => piece,
        Piece::Plural { place, forms } => {
            let on =
                |(form, said): (String, Pattern)| (form, said.into_iter().map(read_on).collect());
            Piece::Plural {
                place,
                forms: forms.into_iter().map(on).collect(),
            }
        }
    }
}

fn pattern(pattern: ast::Pattern<&str>, id: &str, depth: usize) -> Result<Pattern, String> {
    let mut pieces: Pattern = Vec::new();
    for element in pattern.elements {
        let piece = match element {
            PatternElement::TextElement { value } => Piece::Words(value.to_owned()),
            PatternElement::Placeable { expression } => placeable(expression, id, depth)?,
        };
        match (pieces.last_mut(), piece) {
            (Some(Piece::Words(before)), Piece::Words(more)) => before.push_str(&more),
            (_, piece) => pieces.push(piece),
        }
    }
    for piece in &mut pieces {
        if let Piece::Words(words) = piece {
            if let Some(sign) = words.chars().find(|sign| IN_PACKS.contains(sign)) {
                return Err(format!(
                    "`{id}` has the sign {sign}, which no text can have."
                ));
            }
            *words = tied(words);
        }
    }
    Ok(pieces)
}

fn placeable(expression: Expression<&str>, id: &str, depth: usize) -> Result<Piece, String> {
    let place = |it: InlineExpression<&str>| match it {
        InlineExpression::VariableReference { id } => Ok(id.name.to_owned()),
        _ => Err(format!(
            "`{id}` has something else than `{{ $name }}` between braces."
        )),
    };
    match expression {
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            Ok(Piece::Words(unescape_unicode_to_string(value).into_owned()))
        }
        Expression::Inline(inline) => place(inline).map(Piece::Place),
        Expression::Select { .. } if depth > 0 => Err(format!(
            "`{id}` has a choice within a choice: write the whole text for each plural form instead."
        )),
        Expression::Select { selector, variants } => {
            let place = place(selector)?;
            let mut forms = Vec::new();
            let mut usual = None;
            for variant in variants {
                let form = match variant.key {
                    VariantKey::Identifier { name } => name.to_owned(),
                    VariantKey::NumberLiteral { value } => value.to_owned(),
                };
                let is_one =
                    ["zero", "one", "two", "few", "many", "other"].contains(&form.as_str());
                if !is_one && form.parse::<u32>().is_err() {
                    return Err(format!(
                        "`{id}` has `[{form}]`, which is neither a whole number nor a plural form."
                    ));
                }
                let said = (form, pattern(variant.value, id, depth + 1)?);
                if variant.default {
                    usual = Some(said)
                } else {
                    forms.push(said)
                }
            }
            forms.extend(usual);
            Ok(Piece::Plural { place, forms })
        }
    }
}

/// With the spaces within a number, as in "55 55 33 33", made such that no line breaks there.
fn tied(words: &str) -> String {
    let signs: Vec<char> = words.chars().collect();
    let digit = |at: Option<usize>| {
        at.and_then(|at| signs.get(at))
            .is_some_and(char::is_ascii_digit)
    };
    let tie = |(at, sign): (usize, &char)| {
        let within = *sign == ' ' && digit(at.checked_sub(1)) && digit(at.checked_add(1));
        if within { '\u{a0}' } else { *sign }
    };
    signs.iter().enumerate().map(tie).collect()
}
