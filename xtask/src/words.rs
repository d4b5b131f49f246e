//! The texts of every language, for the bundler: the packs, and the words of scripts and pages.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde_json::{Value, json};
use words::{Language, Part};

use crate::places;

/// Where they are written.
pub fn folder() -> PathBuf {
    places::root().join("src/texts")
}

/// Where the bundler finds a file for each language, and in `packs` the finished packs.
pub fn made() -> PathBuf {
    places::work().join("words")
}

/// Writes what the bundler needs, leaves a file alone that would be the same, and removes what no language has.
pub fn make() -> Result<()> {
    let languages = words::all(&folder())?;
    let source = languages.first().context("there are no texts")?;
    let mut wanted = Vec::new();
    for (place, language) in languages.iter().enumerate() {
        let file = made().join(format!("{place}-{}.json", language.tag));
        wanted.push((file, described(source, language)?));
        wanted.extend(packs(source, language, &made().join("packs"))?);
    }
    for stale in places::files(&made())? {
        if wanted.iter().all(|(file, _)| *file != stale) {
            fs::remove_file(stale)?;
        }
    }
    wanted
        .iter()
        .try_for_each(|(file, value)| write(file, value))
}

fn described(source: &Language, language: &Language) -> Result<Value> {
    let pack = |part| -> Result<Value> {
        Ok(json!({
            "keys": words::hash(source, part)?,
            "texts": words::messages(source, language, part)?,
        }))
    };
    Ok(json!({
        "language": language.tag,
        "guide": pack(Part::Guide)?,
        "workbench": pack(Part::Workbench)?,
        "scripts": words::scripts(language),
    }))
}

/// The packs of a language by their files in a folder: what the element fetches.
fn packs(source: &Language, language: &Language, folder: &Path) -> Result<[(PathBuf, Value); 2]> {
    let file = |name| folder.join(format!("{name}.{}.json", language.tag));
    Ok([
        (file("kvp-veiviser"), pack(source, language, Part::Guide)?),
        (
            file("kvp-veiviser.workbench"),
            pack(source, language, Part::Workbench)?,
        ),
    ])
}

/// A pack: what the language calls itself and how it runs, the words of the loader, and the messages that the wasm knows by their numbers.
fn pack(source: &Language, language: &Language, part: Part) -> Result<Value> {
    let said = |id: &str| {
        let message = language.message(id);
        message
            .map(|message| words::written(&message.text))
            .with_context(|| format!("{} lacks `{id}`", language.file.display()))
    };
    Ok(json!({
        "language": language.tag,
        "keys": words::hash(source, part)?,
        "name": said("loader-language")?,
        "direction": said("format-direction")?,
        "loader": words::scripts(language).get("loader"),
        "texts": words::messages(source, language, part)?,
    }))
}

fn write(file: &Path, value: &Value) -> Result<()> {
    let text = format!("{value}\n");
    if fs::read_to_string(file).ok().as_deref() != Some(&text) {
        fs::create_dir_all(file.parent().context("a file lies in a folder")?)?;
        fs::write(file, text)?;
    }
    Ok(())
}
