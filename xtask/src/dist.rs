//! `cargo xtask dist`: the package as files for a web server, with versioned addresses and packed beforehand.

use anyhow::Result;
use lexopt::Parser;

use crate::{build, tools};

/// Builds, and lays the files out in `dist/`.
pub fn command(mut arguments: Parser) -> Result<()> {
    if let Some(argument) = arguments.next()? {
        return Err(argument.unexpected().into());
    }
    build::build()?;
    lay_out()
}

/// Lays out what is built.
pub fn lay_out() -> Result<()> {
    tools::run(tools::node().arg("xtask/node/dist.mjs"))
}
