//! `cargo xtask mutants`: breaks the rules in every small way there is, and asks of each whether a test notices.

use anyhow::{Result, bail};
use lexopt::Parser;

use crate::{places, tools};

/// Fewer random people than usual: what a mutant does wrong, it does wrong to many.
const CASES: &str = "100";

/// Runs cargo-mutants, which must be installed, as `.cargo/mutants.toml` says; takes about an hour.
///
/// What follows the command goes to cargo-mutants: `--file src/kvp/plan/*.rs`, `--iterate`, `--shard 1/4`.
pub fn command(mut arguments: Parser) -> Result<()> {
    if tools::on_path("cargo-mutants").is_none() {
        bail!("cargo-mutants is not installed; `cargo install --locked cargo-mutants` brings it");
    }
    tools::run(
        tools::cargo()
            .arg("mutants")
            .arg("--output")
            .arg(places::work())
            .args(arguments.raw_args()?)
            .env("PROPTEST_CASES", CASES),
    )
}
