//! The documents that are written from the rules and the texts: what is on disk is what they say, and nothing else is there.
//!
//! `cargo xtask docs` writes them anew; the difference is read and approved like any other.

mod documents;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs")
}

/// The first line in which two texts differ, counted from one.
fn first_difference(one: &str, other: &str) -> usize {
    let alike = one
        .lines()
        .zip(other.lines())
        .take_while(|(one, other)| one == other);
    alike.count() + 1
}

/// The files in `docs/rules`, by their path below `docs`.
fn rules_on_disk() -> BTreeSet<String> {
    let Ok(entries) = fs::read_dir(root().join("rules")) else {
        return BTreeSet::new();
    };
    entries
        .map(|entry| format!("rules/{}", entry.unwrap().file_name().to_str().unwrap()))
        .collect()
}

fn approve() {
    for stale in rules_on_disk() {
        fs::remove_file(root().join(stale)).unwrap();
    }
    for (path, text) in documents::all() {
        let path = root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
}

// id: docs-are-the-rules
#[test]
fn every_document_says_what_the_rules_say_and_none_is_left_over() {
    if std::env::var_os("APPROVE_DOCS").is_some() {
        approve();
    }
    let documents = documents::all();
    let mut wrong = Vec::new();
    for (path, text) in &documents {
        match fs::read_to_string(root().join(path)) {
            Err(_) => wrong.push(format!("docs/{path} is missing")),
            Ok(found) if found != *text => wrong.push(format!(
                "docs/{path} says something else from line {}",
                first_difference(&found, text)
            )),
            Ok(_) => {}
        }
    }
    for path in rules_on_disk() {
        if !documents.contains_key(&path) {
            wrong.push(format!("docs/{path} belongs to no rule"));
        }
    }
    assert!(
        wrong.is_empty(),
        "\n{}\n`cargo xtask docs` writes the documents anew; read the difference before you commit it.\n",
        wrong.join("\n")
    );
}
