//! The texts of every language, for the bundler: what goes into each pack, and the words of scripts and pages.

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

/// Where the bundler finds a file for each language.
pub fn made() -> PathBuf {
    places::work().join("words")
}

/// Writes what the bundler needs, and leaves a file alone that would be the same.
pub fn make() -> Result<()> {
    let languages = words::all(&folder())?;
    let source = languages.first().context("there are no texts")?;
    fs::create_dir_all(made())?;
    for (place, language) in languages.iter().enumerate() {
        let file = made().join(format!("{place}-{}.json", language.tag));
        write(&file, &described(source, language)?)?;
    }
    Ok(())
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

fn write(file: &Path, value: &Value) -> Result<()> {
    let text = format!("{value}\n");
    if fs::read_to_string(file).ok().as_deref() != Some(&text) {
        fs::write(file, text)?;
    }
    Ok(())
}
