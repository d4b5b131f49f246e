//! `pkg/`: the runtime files, and what describes them.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::{places, stamp::Stamp, tools, wasm, words};

/// Hand-written, and copied as they are: where from, and where to within `pkg/`.
const COPIED: [(&str, &str); 8] = [
    ("LICENSE", "LICENSE"),
    ("src/web/js/README.md", "README.md"),
    ("src/web/js/core.d.ts", "core.d.ts"),
    ("src/web/js/contract.d.ts", "contract.d.ts"),
    ("src/web/js/kvp-veiviser.d.ts", "kvp-veiviser.d.ts"),
    ("src/web/js/react.d.ts", "react.d.ts"),
    ("src/web/js/iframe/iframe-height.d.ts", "iframe-height.d.ts"),
    ("src/web/schema", "schema"),
];

/// Everything `pkg/` is made from, but the crates themselves.
const INPUTS: [&str; 9] = [
    "Cargo.toml",
    "Cargo.lock",
    "LICENSE",
    "index.html",
    "package-lock.json",
    "xtask/node",
    "xtask/src",
    "src/web",
    "src/view",
];

/// Makes `pkg/` from the wasms that are built. It is laid aside first and moved in whole, so that a failure leaves the last good one.
pub fn build() -> Result<()> {
    let inputs: Vec<PathBuf> = INPUTS
        .iter()
        .map(|input| places::root().join(input))
        .chain([wasm::glue(), words::made()])
        .collect();
    let stamp = Stamp::of(
        "pkg",
        &inputs.iter().map(PathBuf::as_path).collect::<Vec<_>>(),
    )?;
    if stamp.is_current() && places::package().exists() {
        return Ok(());
    }
    let aside = places::work().join("pkg");
    places::empty(&aside)?;
    tools::run(
        tools::node()
            .arg("xtask/node/bundle.mjs")
            .arg(wasm::glue())
            .arg(words::made())
            .arg(&aside),
    )
    .context("could not bundle the JavaScript and the stylesheet")?;
    for (from, to) in COPIED {
        copy(&places::root().join(from), &aside.join(to))?;
    }
    fs::write(aside.join("package.json"), manifest()?)?;
    move_in(&aside, &places::package())?;
    stamp.save()
}

/// The manifest, with the version that Cargo.toml says.
fn manifest() -> Result<String> {
    Ok(include_str!("package.json").replace("0.0.0", &version()?))
}

fn version() -> Result<String> {
    let cargo = fs::read_to_string(places::root().join("Cargo.toml"))?;
    let version = cargo
        .lines()
        .find_map(|line| line.strip_prefix("version = "))
        .context("Cargo.toml says no version")?;
    Ok(version.trim_matches('"').to_owned())
}

/// Copies a file, or a directory's files; what does not exist yet is passed over.
fn copy(from: &Path, to: &Path) -> Result<()> {
    for file in places::files(from)? {
        let copied = if file == from {
            to.to_path_buf()
        } else {
            to.join(file.strip_prefix(from)?)
        };
        fs::create_dir_all(
            copied
                .parent()
                .context("a copied file lies in a directory")?,
        )?;
        fs::copy(&file, copied)?;
    }
    Ok(())
}

/// Makes `to` the same as `from`: stale files go, files that are already the same stay untouched.
fn move_in(from: &Path, to: &Path) -> Result<()> {
    for stale in places::files(to)? {
        if !from.join(stale.strip_prefix(to)?).exists() {
            fs::remove_file(stale)?;
        }
    }
    for file in places::files(from)? {
        let place = to.join(file.strip_prefix(from)?);
        if fs::read(&place).ok() != Some(fs::read(&file)?) {
            fs::create_dir_all(place.parent().context("a file lies in a directory")?)?;
            fs::copy(&file, &place)
                .with_context(|| format!("could not write {}", place.display()))?;
        }
    }
    Ok(())
}
