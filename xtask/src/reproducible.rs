//! `cargo xtask reproducible`: the same sources in another directory become the same files for a web server, to the byte. It compiles everything
//! once more.

use std::{
    collections::BTreeMap,
    env, fs,
    path::{Path, PathBuf},
    process,
};

use anyhow::{Context, Result, bail};
use lexopt::Parser;

use crate::{build, dist, places, tools};

/// What is compared: all that a release holds, but for the archive of npm, which is packed from the same.
const FILES: &str = "dist/kvp";

/// Builds here and elsewhere, and compares what came of it file by file.
pub fn command(mut arguments: Parser) -> Result<()> {
    if let Some(argument) = arguments.next()? {
        return Err(argument.unexpected().into());
    }
    build::build()?;
    dist::lay_out(None)?;
    let elsewhere = env::temp_dir().join(format!("kvp-elsewhere-{}", process::id()));
    copy_sources(&elsewhere)?;
    tools::run(
        tools::cargo()
            .current_dir(&elsewhere)
            .args(["xtask", "dist"])
            .env("CARGO_TARGET_DIR", elsewhere.join("target")),
    )?;
    let (here, there) = (
        contents(&places::root().join(FILES))?,
        contents(&elsewhere.join(FILES))?,
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
