//! `cargo xtask screens` and `cargo xtask snapshots`: every state of the guide, for people to look at and to approve.

use anyhow::Result;
use lexopt::Parser;

use crate::{build, node::in_chromium, places, tools};

/// Takes a picture of every state at four widths, light and dark, in three languages, and gathers them on a page with what is to be seen
/// in them.
pub fn command(mut arguments: Parser) -> Result<()> {
    if let Some(argument) = arguments.next()? {
        return Err(argument.unexpected().into());
    }
    build::build()?;
    let directory = places::work().join("screens");
    places::empty(&directory)?;
    tools::run(
        tools::node()
            .args(["tests/looks/sheet.mjs", "--out"])
            .arg(&directory)
            .envs(in_chromium(tools::chromium()?)?),
    )?;
    println!("Look at it: {}", directory.join("index.html").display());
    Ok(())
}

/// Writes the accessibility trees and the screen reader's logs anew.
pub fn snapshots(mut arguments: Parser) -> Result<()> {
    if let Some(argument) = arguments.next()? {
        return Err(argument.unexpected().into());
    }
    build::build()?;
    tools::run(
        tools::node()
            .args(["--test", "--test-reporter=spec", "--test-concurrency=1"])
            .arg("tests/browser/accessibility/languages.test.mjs")
            .arg("tests/browser/accessibility/spoken.test.mjs")
            .envs(in_chromium(tools::chromium()?)?)
            .env("APPROVE_DOCS", "1"),
    )?;
    println!("Read what changed: git diff tests/browser/accessibility");
    Ok(())
}
