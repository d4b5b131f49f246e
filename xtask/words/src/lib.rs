//! The texts of every language, read from Fluent files, checked against each other, and made into what the guide is built from:
//! a pack for each language, Rust to find its messages by name, and the words of the pages around it.

mod check;
mod fault;
mod message;
mod pack;
mod read;
mod rust;
mod script;
mod shape;
mod tree;

use std::fs;
use std::path::Path;

pub use check::{against, keys};
pub use fault::{Fault, Faults};
pub use message::{Message, Pattern, Piece, Text};
pub use pack::{Part, hash, messages, written};
pub use read::Language;
pub use rust::rust;
pub use script::scripts;

/// The language that the others are held against: its messages are the ones there are.
pub const SOURCE: &str = "nb";

/// The languages we write, in the order they are offered. Others come after them.
const ORDER: [&str; 3] = [SOURCE, "nn", "en"];

/// The languages of a folder in the order they are offered, the source first, all of them checked.
///
/// # Errors
/// Everything that is wrong with them.
pub fn all(folder: &Path) -> Result<Vec<Language>, Faults> {
    let unreadable = |error: &dyn std::fmt::Display| {
        Faults(vec![Fault::new(
            folder,
            1,
            &format!("cannot be read: {error}"),
        )])
    };
    let mut files: Vec<_> = fs::read_dir(folder)
        .map_err(|error| unreadable(&error))?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.extension().is_some_and(|it| it == "ftl"))
        .collect();
    let place = |path: &Path| {
        ORDER
            .iter()
            .position(|tag| path.file_stem().is_some_and(|it| it == *tag))
    };
    files.sort_by_key(|path| (place(path).unwrap_or(ORDER.len()), path.clone()));
    let languages: Vec<Language> = files
        .iter()
        .map(|path| read::file(path))
        .collect::<Result<_, _>>()?;
    let Some((source, others)) = languages.split_first() else {
        return Err(unreadable(&"there are no texts"));
    };
    let faults: Vec<Fault> = others
        .iter()
        .flat_map(|language| against(source, language))
        .collect();
    if faults.is_empty() {
        Ok(languages)
    } else {
        Err(Faults(faults))
    }
}

/// One more language, which is not among those of the folder, held against its source.
///
/// # Errors
/// Everything that is wrong with it.
pub fn one_more(path: &Path, source: &Language) -> Result<Language, Faults> {
    let language = read::file(path)?;
    let faults = against(source, &language);
    if faults.is_empty() {
        Ok(language)
    } else {
        Err(Faults(faults))
    }
}
