//! From a file to its messages.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    self, Comment, Entry, Expression, InlineExpression, PatternElement, VariantKey,
};
use fluent_syntax::parser::{self, ErrorKind, ParserError};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::fault::Fault;
use crate::message::{Message, Pattern, Piece, Text};

/// What each line of a list begins with.
const ITEM: &str = "- ";

/// What a pack says a plural form with.
const IN_PACKS: [char; 3] = ['{', '}', '|'];

/// How a message is written.
const MESSAGE: &str = "a message is `name = text` with the name at the beginning of the line, and further lines begin with spaces";

/// How much is quoted of a line.
const QUOTED: usize = 60;

/// The texts of a language: what could be read, and what is wrong where something could not.
pub struct Language {
    /// The tag, as `lang` attributes write it: the file's name.
    pub tag: String,
    /// Where they were read.
    pub file: PathBuf,
    /// In the order of the file.
    pub messages: Vec<Message>,
    /// The line and the heading of each group of the file.
    pub headings: Vec<(usize, String)>,
    /// What is wrong with the file by itself.
    pub faults: Vec<Fault>,
    places: HashMap<String, usize>,
    unread: HashSet<String>,
}

impl Language {
    /// The message of a name.
    pub fn message(&self, id: &str) -> Option<&Message> {
        self.places.get(id).and_then(|at| self.messages.get(*at))
    }

    /// Whether a message of that name is there, though it may be one that cannot be read.
    pub fn has(&self, id: &str) -> bool {
        self.places.contains_key(id) || self.unread.contains(id)
    }

    fn add(&mut self, line: usize, sentence: &str) {
        self.faults.push(Fault::new(&self.file, line, sentence));
    }
}

/// The texts of a file.
///
/// # Errors
/// Why nothing of it can be read.
pub fn file(path: &Path) -> Result<Language, Fault> {
    let bytes = fs::read(path)
        .map_err(|error| Fault::new(path, 1, &format!("The file cannot be read: {error}.")))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error
            .as_bytes()
            .iter()
            .take(error.utf8_error().valid_up_to());
        let line = valid.filter(|it| **it == b'\n').count() + 1;
        Fault::new(
            path,
            line,
            "Some of this cannot be read as text: save the file as UTF-8.",
        )
    })?;
    Ok(parse(path, &text))
}

/// The texts of what stands in a file.
pub fn parse(path: &Path, text: &str) -> Language {
    // Some editors begin a file with a sign that nobody sees.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let tag = path.file_stem().map(|it| it.to_string_lossy().into_owned());
    let mut read = Language {
        tag: tag.unwrap_or_default(),
        file: path.to_path_buf(),
        messages: Vec::new(),
        headings: Vec::new(),
        faults: Vec::new(),
        places: HashMap::new(),
        unread: HashSet::new(),
    };
    let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
        let mut item_before = None;
        for error in &errors {
            let around = error.slice.clone().unwrap_or(error.pos.clone());
            // A list without spaces before it is told once, and not for each of its lines.
            let is_item = text
                .get(around.clone())
                .is_some_and(|it| it.starts_with(ITEM));
            if !is_item || item_before != Some(around.start) {
                let (line, sentence) = unreadable(text, error);
                read.add(line, &sentence);
            }
            item_before = is_item.then_some(around.end);
        }
        resource
    });
    let lines = Lines::of(text);
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name.to_owned();
                let line = lines.of_message(&id);
                match self::message(message, line) {
                    Ok(message) => {
                        let at = read.messages.len();
                        if read.places.insert(id.clone(), at).is_some() {
                            read.add(lines.last_of(&id), &format!("`{id}` is there twice."));
                        }
                        read.messages.push(message);
                    }
                    Err(wrong) => {
                        let line = wrong
                            .item
                            .map_or(line, |item| lines.of_text(line).saturating_add(item));
                        read.add(line, &wrong.sentence);
                        read.unread.insert(id);
                    }
                }
            }
            Entry::GroupComment(comment) => {
                let heading = self::comment(&comment);
                read.headings.push((lines.of_heading(&heading), heading));
            }
            Entry::Term(term) => {
                let sentence = format!("`-{}` is a term, and there are none here.", term.id.name);
                read.add(lines.of_message(term.id.name), &sentence);
            }
            Entry::Junk { content } => {
                read.unread.extend(name(content));
            }
            Entry::Comment(_) | Entry::ResourceComment(_) => {}
        }
    }
    read
}

/// The name that something unreadable begins with.
fn name(content: &str) -> Option<String> {
    let is_of_names = |sign: char| sign.is_ascii_alphanumeric() || "-_".contains(sign);
    let name = content.trim_start().split(|sign| !is_of_names(sign)).next();
    name.filter(|it| it.starts_with(|sign: char| sign.is_ascii_alphabetic()))
        .map(ToOwned::to_owned)
}

/// The line of what the parser cannot read, and what to do about it.
fn unreadable(text: &str, error: &ParserError) -> (usize, String) {
    let around = error.slice.clone().unwrap_or(error.pos.clone());
    let start = line_of(text.get(..around.start).unwrap_or(text));
    let entry = text.get(around.clone()).unwrap_or_default();
    if let Some(at) = entry.lines().position(|line| line.starts_with('\t')) {
        return (
            start.saturating_add(at),
            "This line is indented by a tab: use spaces.".to_owned(),
        );
    }
    let how = match &error.kind {
        ErrorKind::ExpectedMessageField { entry_id } => {
            return (start, format!("`{entry_id}` says nothing."));
        }
        _ if entry.starts_with(ITEM) => {
            "each item of a list stands on one line, which begins with spaces and `- `"
        }
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => {
            "a choice ends with the one form that is marked `*`, such as `*[other]`"
        }
        ErrorKind::MissingValue => "each form of a choice says something, as in `[one] text`",
        ErrorKind::ExpectedToken(']') => "a form of a choice is `[one] text`",
        ErrorKind::UnterminatedStringLiteral
        | ErrorKind::UnknownEscapeSequence(_)
        | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            "what stands in quotes between braces is `{ \"\\u00A0\" }`"
        }
        ErrorKind::ExpectedToken('=') => MESSAGE,
        ErrorKind::ExpectedCharRange { .. } if error.pos.start == around.start => MESSAGE,
        _ if entry.contains("->") => {
            "a choice begins with `{ $name ->`, has its forms on lines of their own, and closes with `}`"
        }
        _ => "a place is `{ $name }` and closes with `}`",
    };
    // Where what is missing should have been, and not the line after it.
    let line = if error.pos.start == around.start {
        start
    } else {
        line_of(text.get(..error.pos.start).unwrap_or(text).trim_end())
    };
    let quoted = text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
    (
        line,
        format!("This cannot be read: `{}`. Remember: {how}.", short(quoted)),
    )
}

/// The beginning of a line, as much as one needs to know it again.
fn short(line: &str) -> String {
    let line = line.trim();
    let beginning: String = line.chars().take(QUOTED).collect();
    if beginning == line {
        beginning
    } else {
        format!("{} …", beginning.trim_end())
    }
}

/// Where names begin a line, in Fluent nothing but messages and terms, and where headings do.
struct Lines<'text> {
    all: Vec<&'text str>,
    named: HashMap<&'text str, Vec<usize>>,
    headings: HashMap<&'text str, usize>,
}

impl<'text> Lines<'text> {
    fn of(text: &'text str) -> Self {
        let mut lines = Self {
            all: text.lines().collect(),
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

    /// The line on which the text of a message begins: its own, or the next that is not blank.
    fn of_text(&self, line: usize) -> usize {
        let at = line.saturating_sub(1);
        let says = |said: &str| !said.trim().is_empty();
        let own = self.all.get(at).and_then(|it| it.split_once('='));
        if own.is_some_and(|(_, said)| says(said)) {
            return line;
        }
        let after = self.all.iter().skip(line).take_while(|it| !says(it));
        line.saturating_add(after.count()).saturating_add(1)
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

/// Why a message cannot be read.
struct Wrong {
    sentence: String,
    /// Which line of its text is wrong, where it is one alone.
    item: Option<usize>,
}

impl From<String> for Wrong {
    fn from(sentence: String) -> Self {
        Self {
            sentence,
            item: None,
        }
    }
}

fn message(message: ast::Message<&str>, line: usize) -> Result<Message, Wrong> {
    let id = message.id.name.to_owned();
    if !message.attributes.is_empty() {
        return Err(format!("`{id}` has attributes, and no message here has any.").into());
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

/// A list where a line begins as one does, and else one text, whose lines are read on.
fn text(pieces: Pattern, id: &str) -> Result<Text, Wrong> {
    let is_first = matches!(pieces.first(), Some(Piece::Words(first)) if first.starts_with(ITEM));
    let is_later = |piece: &Piece| matches!(piece, Piece::Words(words) if words.split('\n').skip(1).any(|it| it.starts_with(ITEM)));
    if !is_first && !pieces.iter().any(is_later) {
        return Ok(Text::One(pieces.into_iter().map(read_on).collect()));
    }
    let mut items: Vec<Pattern> = Vec::new();
    let mut item = Pattern::new();
    for piece in pieces {
        let Piece::Words(words) = piece else {
            item.push(piece);
            continue;
        };
        for (at, line) in words.split('\n').enumerate() {
            if at > 0 {
                items.push(std::mem::take(&mut item));
            }
            if !line.is_empty() {
                item.push(Piece::Words(line.to_owned()));
            }
        }
    }
    items.push(item);
    for (at, item) in items.iter_mut().enumerate() {
        let wrong = |sentence| Wrong {
            sentence,
            item: Some(at),
        };
        let marked = match item.first() {
            Some(Piece::Words(first)) => first.strip_prefix(ITEM).map(ToOwned::to_owned),
            _ => None,
        };
        let (Some(rest), Some(first)) = (marked, item.first_mut()) else {
            return Err(wrong(format!(
                "`{id}` is a list: each item of a list stands on one line and begins with `{ITEM}`."
            )));
        };
        *first = Piece::Words(rest);
        if item.iter().any(|piece| !matches!(piece, Piece::Words(_))) {
            return Err(wrong(format!(
                "`{id}` is a list, and a list has no places for values."
            )));
        }
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
