//! `THIRD_PARTY_LICENSES`: the terms of everything that ships inside the package, in the authors' own words.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
    fs,
    path::Path,
};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{tools, wasm};

const HEAD: &str = "\
The files of this package contain or are made from the works below. Where a work may be used under several licences, it is used
under the MIT licence if that is one of them. Each text stands once, after the works it belongs to.
";

/// What ships and comes from no crate: name, licence, whose it is.
pub const OTHERS: [(&str, &str, &str); 2] = [
    (
        "The Rust standard library",
        "MIT OR Apache-2.0",
        "The Rust Project Contributors",
    ),
    ("@navikt/ds-css (Aksel)", "MIT", "2017 NAV"),
];

/// The whole file.
pub fn text() -> Result<String> {
    let mut works: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (name, licence, owner) in OTHERS {
        works
            .entry(mit(owner)?)
            .or_default()
            .insert(format!("{name}: {licence}"));
    }
    let packages = packages()?;
    for name in shipped()? {
        let package = packages
            .get(&name)
            .with_context(|| format!("cargo metadata knows no {name}"))?;
        let source = Path::new(said(package, "manifest_path"))
            .parent()
            .context("a manifest lies in a directory")?;
        let terms = match terms(source)? {
            Some(terms) => terms,
            None => mit(&owners(package)?)?,
        };
        works
            .entry(terms)
            .or_default()
            .insert(format!("{name}: {}", said(package, "license")));
    }

    let mut text = HEAD.to_owned();
    for (terms, names) in works {
        let names: Vec<_> = names.into_iter().collect();
        write!(
            text,
            "\n{}\n{}\n\n{}\n",
            "=".repeat(80),
            names.join("\n"),
            terms.trim()
        )?;
    }
    Ok(text)
}

/// Every crate in the lock file, as Cargo describes it, by name and version.
pub fn packages() -> Result<BTreeMap<String, Value>> {
    let metadata: Value = serde_json::from_str(&tools::read(tools::cargo().args([
        "metadata",
        "--format-version=1",
        "--locked",
        "--all-features",
        "--filter-platform=wasm32-unknown-unknown",
    ]))?)?;
    Ok(metadata["packages"]
        .as_array()
        .into_iter()
        .flatten()
        .map(|package| {
            (
                format!("{} v{}", said(package, "name"), said(package, "version")),
                package.clone(),
            )
        })
        .collect())
}

/// The MIT licence, which is our own too, as someone else grants it.
fn mit(owner: &str) -> Result<String> {
    let (_, permission) = include_str!("../../LICENSE")
        .split_once("\n\nPermission")
        .context("LICENSE is the MIT licence")?;
    Ok(format!("Copyright (c) {owner}\n\nPermission{permission}"))
}

/// Whose the crate is, when it came without its licence: only under the MIT licence do we then know the words.
fn owners(package: &Value) -> Result<String> {
    let name = said(package, "name");
    if !said(package, "license").contains("MIT") {
        bail!("the crate {name} brings no licence text, and is not under the MIT licence");
    }
    let authors: Vec<_> = package["authors"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    Ok(if authors.is_empty() {
        format!("the authors of {name}")
    } else {
        authors.join(", ")
    })
}

pub fn said<'a>(package: &'a Value, key: &str) -> &'a str {
    package[key].as_str().unwrap_or_default()
}

/// The crates compiled into either wasm, as Cargo names them: neither build scripts nor procedural macros.
pub fn shipped() -> Result<BTreeSet<String>> {
    let mut crates = BTreeSet::new();
    for wasm in wasm::ALL {
        let tree = tools::read(
            tools::cargo()
                .args([
                    "tree",
                    "--locked",
                    "--package=kvp-veiviser",
                    "--no-default-features",
                    "--features",
                    wasm.feature,
                ])
                .args([
                    "--target=wasm32-unknown-unknown",
                    "--edges=normal,no-proc-macro",
                    "--prefix=none",
                    "--format={p}",
                ]),
        )?;
        // Our own package is the one that Cargo shows with a path.
        crates.extend(
            tree.lines()
                .map(|line| line.trim_end_matches(" (*)"))
                .filter(|line| !line.contains('('))
                .map(str::to_owned),
        );
    }
    Ok(crates)
}

/// The licence that came with the crate: the MIT one if there are several, else all there are.
fn terms(source: &Path) -> Result<Option<String>> {
    let mut texts = BTreeMap::new();
    for file in fs::read_dir(source)? {
        let file = file?.path();
        let name = file
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .to_uppercase();
        if file.is_file()
            && ["LICENSE", "LICENCE", "COPYING", "UNLICENSE"]
                .iter()
                .any(|start| name.starts_with(start))
        {
            texts.insert(name, fs::read_to_string(&file)?.replace("\r\n", "\n"));
        }
    }
    if let Some(mit) = texts
        .iter()
        .find_map(|(name, text)| name.contains("MIT").then(|| text.clone()))
    {
        return Ok(Some(mit));
    }
    let all: Vec<_> = texts.into_values().collect();
    Ok((!all.is_empty()).then(|| all.join("\n\n")))
}
