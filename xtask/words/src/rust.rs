//! Rust that finds a message by its name: a type for each group, a method for each message.

use std::fmt::Write;

use crate::check::is_draft;
use crate::fault::Faults;
use crate::message::Message;
use crate::read::Language;
use crate::shape::{self, KEYED, Kind, RECORDS, Record};
use crate::tree::{self, Node, Tree};
use crate::{Part, pack};

/// The code for the source's messages. Each method ends with the line of the file that it is for, which a compiler's warning then shows.
///
/// # Errors
/// What is wrong with the source.
pub fn rust(languages: &[Language]) -> Result<String, Faults> {
    let Some(source) = languages.first() else {
        return Ok(String::new());
    };
    let tree = tree::tree(source)?;
    let mut code = Code {
        source,
        tree,
        written: String::new(),
    };
    code.all()?;
    code.cited();
    code.months(languages);
    Ok(code.written)
}

struct Code<'source> {
    source: &'source Language,
    tree: Tree<'source>,
    written: String,
}

impl Code<'_> {
    fn line(&mut self, line: &str) {
        self.written.push_str(line);
        self.written.push('\n');
    }

    fn all(&mut self) -> Result<(), Faults> {
        let (guide, all) = (self.tree.guide, self.tree.slots.len());
        self.line("/// How many messages the guide's pack has.");
        self.line(&format!("pub const GUIDE: usize = {guide};"));
        self.line("/// How many the workbench's has.");
        self.line(&format!("pub const WORKBENCH: usize = {all};"));
        self.line("/// What the guide's pack must have been made for.");
        self.line(&format!(
            "pub const GUIDE_KEYS: &str = {:?};",
            pack::hash(self.source, Part::Guide)?
        ));
        self.line("/// What the workbench's pack must have been made for.");
        self.line(&format!(
            "pub const WORKBENCH_KEYS: &str = {:?};",
            pack::hash(self.source, Part::Workbench)?
        ));
        self.about();
        let root = std::mem::replace(&mut self.tree.root, empty());
        self.group(&root, "Texts", "Every text, in a language.");
        for record in RECORDS {
            let of_it = all_of(&root, record);
            if !of_it.is_empty() {
                self.record(record, &of_it);
            }
        }
        Ok(())
    }

    /// Which messages stand in place of which, where a person is spoken of and not to.
    fn about(&mut self) {
        let mut pairs = Vec::new();
        for id in self.tree.slots.iter().flatten() {
            let places = shape::in_place_of(id)
                .and_then(|told| self.tree.places.get(told))
                .zip(self.tree.places.get(*id));
            pairs.extend(places.map(|(told, about)| format!("({told}, {about})")));
        }
        self.line("/// The place of a message to a person, and that of the one about them.");
        self.line(&format!(
            "pub const ABOUT: [(u16, u16); {}] = [{}];",
            pairs.len(),
            pairs.join(", ")
        ));
    }

    /// How places are cited in the source's language, as the contract does it whatever language is loaded.
    fn cited(&mut self) {
        let said: Vec<Vec<String>> = self
            .tree
            .slots
            .iter()
            .take_while(|id| id.is_some_and(shape::is_cited))
            .flatten()
            .filter_map(|id| self.source.message(id))
            .map(|message| {
                pack::written(&message.text)
                    .split('\n')
                    .map(ToOwned::to_owned)
                    .collect()
            })
            .collect();
        let lines: Vec<_> = said.iter().flatten().collect();
        let ends: Vec<_> = said
            .iter()
            .scan(0, |end, lines: &Vec<String>| {
                *end += lines.len();
                Some(*end)
            })
            .collect();
        self.line("/// How places are cited in bokmål, whatever language is loaded: the lines of the first messages, and where each message ends.");
        self.line(&format!(
            "pub(super) static CITED: ([&str; {}], [u16; {}]) = ({lines:?}, {ends:?});",
            lines.len(),
            ends.len()
        ));
    }

    /// The names of the months in all languages, for reading what people type.
    fn months(&mut self, languages: &[Language]) {
        let mut all: Vec<Vec<String>> = Vec::new();
        for language in languages.iter().filter(|it| !is_draft(it)) {
            let months = language.message(shape::MONTHS).map(|it| {
                pack::written(&it.text)
                    .split('\n')
                    .map(ToOwned::to_owned)
                    .collect()
            });
            all.extend(months.filter(|months| !all.contains(months)));
        }
        self.line("/// The names of the months in the languages we write, for reading the dates that people type.");
        self.line(&format!(
            "pub static MONTHS: [[&str; 12]; {}] = {all:?};",
            all.len()
        ));
    }

    fn group(&mut self, node: &Node, name: &str, about: &str) {
        self.line(&format!("\n/// {about}\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub struct {name}(Language);"));
        self.line(&format!("\nimpl {name} {{"));
        let keyed = KEYED.iter().find(|keyed| keyed.group == node.path);
        if node.path.is_empty() {
            self.line("    /// The texts of a language.\n    pub const fn of(language: Language) -> Self { Self(language) }");
        }
        if node.path.is_empty() || shape::is_of_the_workbench(&node.path) {
            self.line("    /// The language they are in.\n    pub const fn language(self) -> Language { self.0 }");
        }
        let beside = |name: &str| keyed.is_none_or(|keyed| keyed.beside.contains(&name));
        // What an enum chooses among is of one type: where one has a place to fill, all are filled.
        let filled = node
            .children
            .iter()
            .filter(|child| !beside(&child.name))
            .filter_map(|child| child.message)
            .any(|it| !it.text.places().is_empty());
        let mut inner = Vec::new();
        let mut arms = String::new();
        let mut kind = None;
        for child in &node.children {
            if child.path == shape::ABOUT {
                continue;
            }
            let place = self
                .tree
                .places
                .get(&child.path)
                .copied()
                .unwrap_or_default();
            let (ty, value) = match (child.message, child.record()) {
                (Some(message), _) => {
                    let is_filled =
                        !message.text.places().is_empty() || (filled && !beside(&child.name));
                    leaf(message.text.is_list(), is_filled, &place.to_string())
                }
                (None, Some(record)) => (
                    record.name.to_owned(),
                    format!("{}(self.0, {place})", record.name),
                ),
                (None, None) => {
                    let ty = camel(&child.path);
                    inner.push((child, ty.clone()));
                    let value = format!("{ty}(self.0)");
                    (ty, value)
                }
            };
            if let Some(keyed) = keyed.filter(|_| !beside(&child.name)) {
                let _ = writeln!(
                    arms,
                    "            {}::{} => {value}, // {}",
                    keyed.by,
                    camel(&child.name),
                    self.place(child.line())
                );
                kind = Some(ty);
                continue;
            }
            self.method(
                if shape::is_seen(&node.path) {
                    "pub"
                } else {
                    "pub(crate)"
                },
                child.message,
                &child.name,
                &ty,
                &value,
            );
        }
        if let (Some(keyed), Some(ty)) = (keyed, kind) {
            let words = format!("`{}-…`", node.path);
            self.of(keyed.by, &ty, &words, &arms);
        }
        self.line("}");
        for (child, ty) in inner {
            let about = format!("The messages of `{}`.", child.path);
            self.group(child, &ty, &about);
        }
    }

    fn of(&mut self, by: &str, ty: &str, words: &str, arms: &str) {
        let file = self.file();
        self.line("    /// The words for it.");
        self.line(&format!("    pub fn of(self, it: {by}) -> {ty} {{\n        match it {{ // each has words in {file}: {words}\n{arms}        }}\n    }}"));
    }

    fn file(&self) -> String {
        let name = self.source.file.file_name();
        name.map(|it| it.to_string_lossy().into_owned())
            .unwrap_or_default()
    }

    fn place(&self, line: usize) -> String {
        format!("{}, line {line}", self.file())
    }

    fn method(&mut self, seen: &str, message: Option<&Message>, name: &str, ty: &str, value: &str) {
        let Some(message) = message else {
            self.line(&format!(
                "    /// What stands under `{name}`.\n    pub fn {name}(self) -> {ty} {{ {value} }}"
            ));
            return;
        };
        let told = if message.comment.is_empty() {
            message.id.clone()
        } else {
            message.comment.replace('\n', "\n    /// ")
        };
        let place = self.place(message.line);
        self.line(&format!("    /// {told}"));
        self.line(&format!(
            "    {seen} fn {name}(self) -> {ty} {{ {value} }} // {place}"
        ));
    }

    fn record(&mut self, record: &Record, of_it: &[&Node]) {
        let name = record.name;
        self.line(&format!("\n/// Messages that several groups have.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub struct {name}(Language, u16);"));
        self.line(&format!("\nimpl {name} {{"));
        let keyed = KEYED.iter().find(|keyed| keyed.group == name);
        let mut place = 0;
        let mut arms = String::new();
        let mut kind = None;
        for (field, what) in record.fields {
            let at = if place == 0 {
                "self.1".to_owned()
            } else {
                format!("self.1.wrapping_add({place})")
            };
            let filled = of_it
                .iter()
                .filter_map(|node| node.child(field)?.message)
                .any(|it| !it.text.places().is_empty());
            let (ty, value) = match what {
                Kind::Text => leaf(false, filled, &at),
                Kind::List => leaf(true, filled, &at),
                Kind::Perhaps => (
                    "Option<&'static str>".to_owned(),
                    format!("self.0.perhaps({at})"),
                ),
                Kind::Of(inner) => ((*inner).to_owned(), format!("{inner}(self.0, {at})")),
                Kind::PerhapsOf(inner) => (
                    format!("Option<{inner}>"),
                    format!(
                        "if self.0.has({at}) {{ Some({inner}(self.0, {at})) }} else {{ None }}"
                    ),
                ),
            };
            place += size(*what);
            if let Some(keyed) = keyed {
                let _ = writeln!(
                    arms,
                    "            {}::{} => {value},",
                    keyed.by,
                    camel(field)
                );
                kind = Some(ty);
                continue;
            }
            let message = of_it.iter().find_map(|node| node.child(field)?.message);
            self.method("pub", message, field, &ty, &value);
        }
        if let (Some(keyed), Some(ty)) = (keyed, kind) {
            let words = of_it.iter().map(|node| format!("`{}-…`", node.path));
            let words = words.collect::<Vec<_>>().join(", ");
            self.of(keyed.by, &ty, &words, &arms);
        }
        self.line("}");
    }
}

fn empty<'source>() -> Node<'source> {
    Node {
        name: String::new(),
        path: String::new(),
        children: Vec::new(),
        message: None,
    }
}

fn leaf(is_list: bool, is_filled: bool, place: &str) -> (String, String) {
    let (ty, read) = match (is_list, is_filled) {
        (false, false) => ("&'static str", "text"),
        (false, true) => ("Template", "template"),
        (true, _) => ("&'static [&'static str]", "list"),
    };
    (ty.to_owned(), format!("self.0.{read}({place})"))
}

/// How many places it takes.
fn size(kind: Kind) -> usize {
    match kind {
        Kind::Text | Kind::Perhaps | Kind::List => 1,
        Kind::Of(inner) | Kind::PerhapsOf(inner) => {
            let fields = shape::record(inner).map_or(&[][..], |record| record.fields);
            fields.iter().map(|(_, kind)| size(*kind)).sum()
        }
    }
}

fn all_of<'tree, 'source>(
    node: &'tree Node<'source>,
    record: &Record,
) -> Vec<&'tree Node<'source>> {
    if node.path == shape::ABOUT {
        return Vec::new();
    }
    let own = node
        .record()
        .filter(|it| it.name == record.name)
        .map(|_| node);
    let inner = node.children.iter().flat_map(|child| all_of(child, record));
    own.into_iter().chain(inner).collect()
}

/// The name of a type or a variant.
fn camel(name: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        letters
            .next()
            .into_iter()
            .flat_map(char::to_uppercase)
            .chain(letters)
            .collect::<String>()
    };
    name.split(['-', '_']).map(capital).collect()
}
