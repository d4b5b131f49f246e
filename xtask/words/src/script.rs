//! The words that are in no pack: those of the scripts and the pages around the guide.

use std::collections::BTreeMap;

use crate::pack;
use crate::read::Language;
use crate::{shape, tree};

/// What a language says in each of the scripts' groups, by its name there, as JavaScript writes names.
pub fn scripts(language: &Language) -> BTreeMap<&str, BTreeMap<String, String>> {
    let mut groups: BTreeMap<&str, BTreeMap<String, String>> = BTreeMap::new();
    for message in &language.messages {
        let group = tree::group(&message.id);
        if let Some((_, name)) = message
            .id
            .split_once('-')
            .filter(|_| shape::is_of_scripts(group))
        {
            let said = pack::written(&message.text);
            groups.entry(group).or_default().insert(camel(name), said);
        }
    }
    groups
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
