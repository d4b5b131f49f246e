//! The messages in their groups, and the number of each in a pack.

use std::collections::BTreeMap;

use crate::fault::{Fault, Faults};
use crate::message::Message;
use crate::read::Language;
use crate::shape::{self, Kind, Record};

/// A group of messages, or one.
pub struct Node<'source> {
    /// Its name in the group around it.
    pub name: String,
    /// Its whole name.
    pub path: String,
    /// What is in it, in the order of the file.
    pub children: Vec<Node<'source>>,
    /// The message, where it is one.
    pub message: Option<&'source Message>,
}

impl Node<'_> {
    /// The group or message of a name in it.
    pub fn child(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The line of the file that it begins on.
    pub fn line(&self) -> usize {
        let first = || self.children.first().map(Self::line);
        let own = self.message.map(|message| message.line);
        own.or_else(first).unwrap_or(1)
    }

    /// The record it is, if it is one.
    pub fn record(&self) -> Option<&'static Record> {
        let names: Vec<_> = self
            .children
            .iter()
            .map(|child| child.name.as_str())
            .collect();
        if names.is_empty() {
            None
        } else {
            shape::record_with(&names)
        }
    }
}

/// What a pack is made of.
pub struct Tree<'source> {
    /// All groups but those of scripts.
    pub root: Node<'source>,
    /// The name of the message in each place of a pack; none where a record does without one.
    pub slots: Vec<Option<&'source str>>,
    /// How many of them the guide needs, which come first.
    pub guide: usize,
    /// The first place of each message, group and record.
    pub places: BTreeMap<String, usize>,
}

/// The messages of the source in their groups.
pub fn tree(source: &Language) -> Result<Tree<'_>, Faults> {
    let mut root = Node {
        name: String::new(),
        path: String::new(),
        children: Vec::new(),
        message: None,
    };
    let mut faults = Vec::new();
    for message in &source.messages {
        if shape::is_of_scripts(group(&message.id)) {
            continue;
        }
        let mut at = &mut root;
        for name in message.id.split('-') {
            let path = if at.path.is_empty() {
                name.to_owned()
            } else {
                format!("{}-{name}", at.path)
            };
            let known = at.children.iter().position(|child| child.name == name);
            let index = known.unwrap_or_else(|| {
                at.children.push(Node {
                    name: name.to_owned(),
                    path,
                    children: Vec::new(),
                    message: None,
                });
                at.children.len() - 1
            });
            at = &mut at.children[index];
        }
        at.message = Some(message);
    }
    both(&root, source, &mut faults);
    records(&root, source, &mut faults);
    // What the contract cites with comes first, as the code has it by number; then what the guide needs, so that its pack is the beginning
    // of the workbench's.
    let last = |child: &Node| {
        let cited = shape::is_cited(&child.name);
        (shape::is_of_the_workbench(&child.name), !cited)
    };
    root.children.sort_by_key(last);
    let mut tree = Tree {
        root,
        slots: Vec::new(),
        guide: 0,
        places: BTreeMap::new(),
    };
    let (mut slots, mut places) = (Vec::new(), BTreeMap::new());
    for child in &tree.root.children {
        if !shape::is_of_the_workbench(&child.name) {
            number(child, &mut slots, &mut places);
            tree.guide = slots.len();
        }
    }
    for child in &tree.root.children {
        if shape::is_of_the_workbench(&child.name) {
            number(child, &mut slots, &mut places);
        }
    }
    (tree.slots, tree.places) = (slots, places);
    if faults.is_empty() {
        Ok(tree)
    } else {
        Err(Faults(faults))
    }
}

/// The outermost group of a message.
pub fn group(id: &str) -> &str {
    id.split('-').next().unwrap_or(id)
}

/// A name cannot be a message and a group at once.
fn both(node: &Node, source: &Language, faults: &mut Vec<Fault>) {
    if let Some(message) = node.message.filter(|_| !node.children.is_empty()) {
        let sentence = format!(
            "`{}` is a message, and others begin with its name and a hyphen.",
            message.id
        );
        faults.push(Fault::new(&source.file, message.line, &sentence));
    }
    for child in &node.children {
        both(child, source, faults);
    }
}

/// Each record has what it must have, in each of its parts.
fn records(node: &Node, source: &Language, faults: &mut Vec<Fault>) {
    // What stands in place of a record's messages is no record.
    if node.path == shape::ABOUT {
        return;
    }
    match node.record() {
        Some(record) => whole(node, record, source, faults),
        None => node
            .children
            .iter()
            .for_each(|child| records(child, source, faults)),
    }
}

fn whole(node: &Node, record: &Record, source: &Language, faults: &mut Vec<Fault>) {
    let mut fault = |line, sentence: String| {
        faults.push(Fault::new(&source.file, line, &sentence));
    };
    for child in &node.children {
        if record.fields.iter().all(|(name, _)| *name != child.name) {
            let names: Vec<_> = record.fields.iter().map(|(name, _)| *name).collect();
            let sentence = format!(
                "`{}` is unknown: in `{}` there are {}.",
                child.path,
                node.path,
                names.join(", ")
            );
            fault(child.line(), sentence);
        }
    }
    let mut inner = Vec::new();
    for (name, kind) in record.fields {
        let Some(child) = node.child(name) else {
            if !matches!(kind, Kind::Perhaps | Kind::PerhapsOf(_)) {
                fault(node.line(), format!("`{}-{name}` is missing.", node.path));
            }
            continue;
        };
        let is_list = child.message.map(|message| message.text.is_list());
        let wrong = match kind {
            Kind::Text | Kind::Perhaps => (is_list != Some(false)).then_some("one text"),
            Kind::List => (is_list != Some(true)).then_some("a list"),
            Kind::Of(name) | Kind::PerhapsOf(name) => {
                if is_list.is_none() {
                    inner.extend(shape::record(name).map(|record| (child, record)));
                }
                is_list.map(|_| "a group of messages")
            }
        };
        if let Some(wrong) = wrong {
            fault(child.line(), format!("`{}` must be {wrong}.", child.path));
        }
    }
    for (child, record) in inner {
        whole(child, record, source, faults);
    }
}

type Slots<'source> = Vec<Option<&'source str>>;

fn number<'source>(
    node: &Node<'source>,
    slots: &mut Slots<'source>,
    places: &mut BTreeMap<String, usize>,
) {
    places.insert(node.path.clone(), slots.len());
    match (node.message, node.record()) {
        (Some(message), _) => slots.push(Some(&message.id)),
        // What stands in place of a record's messages is no record.
        (None, Some(record)) if group(&node.path) != shape::ABOUT => {
            number_record(Some(node), record, slots, places)
        }
        (None, _) => node
            .children
            .iter()
            .for_each(|child| number(child, slots, places)),
    }
}

fn number_record<'source>(
    node: Option<&Node<'source>>,
    record: &Record,
    slots: &mut Slots<'source>,
    places: &mut BTreeMap<String, usize>,
) {
    if let Some(node) = node {
        places.insert(node.path.clone(), slots.len());
    }
    for (name, kind) in record.fields {
        let child = node.and_then(|node| node.child(name));
        match kind {
            Kind::Text | Kind::Perhaps | Kind::List => {
                if let Some(child) = child {
                    places.insert(child.path.clone(), slots.len());
                }
                slots.push(
                    child
                        .and_then(|child| child.message)
                        .map(|message| message.id.as_str()),
                );
            }
            Kind::Of(inner) | Kind::PerhapsOf(inner) => {
                if let Some(inner) = shape::record(inner) {
                    number_record(child, inner, slots, places);
                }
            }
        }
    }
}
