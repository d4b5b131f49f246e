//! The words that are in no pack: those of the scripts and the pages around the guide.

use std::collections::BTreeMap;

use crate::pack;
use crate::read::Language;
use crate::shape;

/// What a language says in each of the scripts' groups, by its name there, as JavaScript writes names.
pub fn scripts(language: &Language) -> BTreeMap<&str, BTreeMap<String, String>> {
    let mut groups: BTreeMap<&str, BTreeMap<String, String>> = BTreeMap::new();
    for message in &language.messages {
        if let Some((group, name)) = script_name(&message.id) {
            let said = pack::said(language, &message.text);
            groups.entry(group).or_default().insert(name, said);
        }
    }
    groups
}

/// The group of a message that is the scripts', and its name there.
pub fn script_name(id: &str) -> Option<(&str, String)> {
    let (group, name) = id.split_once('-')?;
    shape::is_of_scripts(group).then(|| (group, camel(name)))
}

fn camel(name: &str) -> String {
    let mut words = name.split(['_', '-']);
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |mut name, word| {
        let mut letters = word.chars();
        name.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        name.push_str(letters.as_str());
        name
    })
}
