//! `cargo xtask deny`: what `deny.toml` says of licences, sources and duplicates, asked of cargo-deny.

use anyhow::{Result, bail};
use lexopt::Parser;

use crate::tools;

/// What brings cargo-deny.
pub const INSTALL: &str = "cargo install --locked cargo-deny";

/// Runs cargo-deny, which must be installed.
pub fn command(mut arguments: Parser) -> Result<()> {
    if let Some(argument) = arguments.next()? {
        return Err(argument.unexpected().into());
    }
    if !is_installed() {
        bail!("cargo-deny is not installed; `{INSTALL}` brings it");
    }
    check()
}

/// Whether the crates can be checked here.
pub fn is_installed() -> bool {
    tools::on_path("cargo-deny").is_some()
}

/// Checks everything but the advisories, whose database may be out of reach.
pub fn check() -> Result<()> {
    tools::run(tools::cargo().args([
        "deny",
        "--locked",
        "--workspace",
        "check",
        "licenses",
        "bans",
        "sources",
    ]))
}
