//! `cargo xtask reproducible`: the same sources in another directory become the same package, to the byte. It compiles everything once more.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process,
};

use anyhow::{Context, Result, bail};
use lexopt::Parser;

use crate::{build, places, tools};

/// Builds here and elsewhere, and compares the two packages file by file.
pub fn command(mut arguments: Parser) -> Result<()> {
    if let Some(argument) = arguments.next()? {
        return Err(argument.unexpected().into());
    }
    build::build()?;
    let elsewhere = env::temp_dir().join(format!("kvp-elsewhere-{}", process::id()));
    copy_sources(&elsewhere)?;
    tools::run(
        tools::cargo()
            .current_dir(&elsewhere)
            .args(["xtask", "build"])
            .env("CARGO_TARGET_DIR", elsewhere.join("target")),
    )?;
    let (here, there) = (
        contents(&places::package())?,
        contents(&elsewhere.join("pkg"))?,
    );
    let differing: Vec<_> = here
        .keys()
        .chain(there.keys())
        .filter(|&name| here.get(name) != there.get(name))
        .map(|name| name.display().to_string())
        .collect();
    fs::remove_dir_all(&elsewhere)?;
    if !differing.is_empty() {
        bail!(
            "built elsewhere, these are others: {}",
            differing.join(", ")
        );
    }
    println!("All {} files are the same, built elsewhere.", here.len());
    Ok(())
}

/// Copies what the repository knows, or would if it were committed.
fn copy_sources(to: &Path) -> Result<()> {
    let known = tools::read(
        process::Command::new("git")
            .args(["ls-files", "--cached", "--others", "--exclude-standard"])
            .current_dir(places::root()),
    )?;
    for name in known.lines() {
        let (from, copy) = (places::root().join(name), to.join(name));
        if from.is_file() {
            fs::create_dir_all(copy.parent().context("a file lies in a directory")?)?;
            fs::copy(&from, &copy).with_context(|| format!("could not copy {name}"))?;
        }
    }
    Ok(())
}

fn contents(package: &Path) -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    places::files(package)?
        .into_iter()
        .map(|file| Ok((file.strip_prefix(package)?.to_path_buf(), fs::read(&file)?)))
        .collect()
}
