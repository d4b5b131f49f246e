//! `cargo xtask vite`: the package in a page that Vite builds, which is fetched for it.

use std::{env, fs, process};

use anyhow::Result;
use lexopt::Parser;

use crate::{build, places, tools};

/// Builds the package, then the page, in a directory that is gone afterwards.
pub fn command(mut arguments: Parser) -> Result<()> {
    if let Some(argument) = arguments.next()? {
        return Err(argument.unexpected().into());
    }
    build::build()?;
    let directory = env::temp_dir().join(format!("kvp-vite-{}", process::id()));
    places::empty(&directory)?;
    let outcome = tools::run(
        tools::node()
            .arg("xtask/node/vite.mjs")
            .arg(&directory)
            .env("CHROMIUM", tools::chromium()?),
    );
    fs::remove_dir_all(&directory)?;
    outcome
}
