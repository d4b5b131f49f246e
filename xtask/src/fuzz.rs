//! `cargo xtask fuzz`: what nobody would type or send, for as long as one likes, natively and through the package in Node.

use anyhow::Result;
use lexopt::{Arg, Parser, ValueExt};

use crate::{build, tools};

/// How long each of them is tried where nobody says.
const SECONDS: u32 = 60;

/// Tries each kind of input for so many seconds.
pub fn command(mut arguments: Parser) -> Result<()> {
    let mut seconds = SECONDS;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("seconds") => seconds = arguments.value()?.parse()?,
            other => return Err(other.unexpected().into()),
        }
    }
    let seconds = seconds.to_string();
    tools::run(
        tools::cargo()
            .args(["test", "--quiet", "--locked", "--package=kvp-veiviser"])
            .args(["--test=fuzz", "--", "--nocapture"])
            .env("KVP_FUZZ_SECONDS", &seconds),
    )?;
    build::build()?;
    tools::run(
        tools::node()
            .args(["--test", "--test-concurrency=1"])
            .args(["attributes", "hostile", "link"].map(|of| format!("tests/node/{of}.test.mjs")))
            .env("KVP_FUZZ_SECONDS", &seconds),
    )
}
