//! `cargo xtask dist`: the package as files for a web server, with versioned addresses and packed beforehand.

use anyhow::Result;
use lexopt::{Arg, Parser, ValueExt};

use crate::{build, tools};

/// Builds, and lays the files out in `dist/`.
pub fn command(arguments: Parser) -> Result<()> {
    let contact = contact(arguments)?;
    build::build()?;
    lay_out(contact.as_deref())
}

/// The address to report faults to, if one is given; one that cannot be is an error before anything is made.
pub fn contact(mut arguments: Parser) -> Result<Option<String>> {
    let mut contact = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("contact") => contact = Some(arguments.value()?.string()?),
            other => return Err(other.unexpected().into()),
        }
    }
    if let Some(contact) = &contact {
        tools::run(tools::node().arg("xtask/node/contact.mjs").arg(contact))?;
    }
    Ok(contact)
}

/// Lays out what is built. With an address to report faults to there is a `security.txt`.
pub fn lay_out(contact: Option<&str>) -> Result<()> {
    tools::run(tools::node().arg("xtask/node/dist.mjs").args(contact))
}
