//! `cargo xtask docs`: the documents that the rules write of themselves, anew.

use anyhow::Result;
use lexopt::Parser;

use crate::tools;

/// Lets the test that compares the documents with the rules write them instead.
pub fn command(mut arguments: Parser) -> Result<()> {
    if let Some(argument) = arguments.next()? {
        return Err(argument.unexpected().into());
    }
    tools::run(
        tools::cargo()
            .args(["test", "--quiet", "--locked", "--package=kvp-veiviser"])
            .args(["--lib", "--test=docs", "--", "_say_what_", "_says_what_"])
            .env("APPROVE_DOCS", "1"),
    )?;
    println!("Read what changed: git diff docs src/web");
    Ok(())
}
