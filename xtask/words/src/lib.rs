//! The texts of every language, read from Fluent files, checked against each other, and made into what the guide is built from:
//! a pack for each language, Rust to find its messages by name, and the words of the pages around it.

mod check;
mod fault;
mod message;
mod pack;
mod plural;
mod read;
mod rust;
mod script;
mod shape;
#[cfg(test)]
mod tests;
mod tree;

use std::fs;
use std::path::Path;

pub use check::{for_packs, is_as_in, is_draft};
pub use fault::{Fault, Faults};
pub use message::{Message, Pattern, Piece, Text};
pub use pack::{Part, hash, messages, written};
pub use read::{Language, file, parse};
pub use rust::rust;
pub use script::{script_name, scripts};
pub use shape::{in_place_of, is_in_packs, shown};

/// The language that the others are held against: its messages are the ones there are.
pub const SOURCE: &str = "nb";

/// The languages of the package, in the order they are offered. Others come after them.
const ORDER: [&str; 5] = [SOURCE, "nn", "en", "uk", "ar"];

/// The languages of a folder in the order they are offered, the source first, then the drafts of its folder `drafts`, all of them checked.
///
/// # Errors
/// Everything that is wrong with them.
pub fn all(folder: &Path) -> Result<Vec<Language>, Faults> {
    let unreadable = |why: &str| Faults(vec![Fault::new(folder, 1, why)]);
    let drafts = folder.join("drafts");
    let mut files = Vec::new();
    for folder in [folder, &drafts] {
        let entries = fs::read_dir(folder)
            .map_err(|error| unreadable(&format!("The folder cannot be read: {error}.")))?;
        let paths = entries.filter_map(Result::ok).map(|entry| entry.path());
        files.extend(paths.filter(|path| path.extension().is_some_and(|it| it == "ftl")));
    }
    let place = |path: &Path| {
        ORDER
            .iter()
            .position(|tag| path.file_stem().is_some_and(|it| it == *tag))
    };
    files.sort_by_key(|path| {
        let order = place(path).unwrap_or(ORDER.len());
        (path.starts_with(&drafts), order, path.clone())
    });
    if files.first().is_none_or(|first| place(first) != Some(0)) {
        return Err(unreadable(&format!(
            "There is no {SOURCE}.ftl in the folder."
        )));
    }
    let (mut languages, mut faults) = (Vec::new(), Vec::new());
    for path in &files {
        match read::file(path) {
            Ok(language) => languages.push(language),
            Err(fault) => faults.push(fault),
        }
    }
    if languages.first().is_some_and(|it| it.tag == SOURCE) {
        let is_draft = |language: &Language| language.file.starts_with(&drafts);
        faults.extend(check::all(&languages, is_draft));
    }
    if faults.is_empty() {
        Ok(languages)
    } else {
        Err(Faults(faults))
    }
}
