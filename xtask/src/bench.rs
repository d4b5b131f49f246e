//! `cargo xtask bench`: the package against the same rules written in other ways. Its sources are in `bench/`, and its packages are fetched for it.

use std::{fmt::Write, fs, path::Path, process::Command};

use anyhow::{Context, Result};
use lexopt::Parser;

use crate::{build, places, tools};

/// Builds the package, holds all contenders to the same answers, then measures, and writes `docs/benchmarks.md`.
pub fn command(mut arguments: Parser) -> Result<()> {
    if let Some(argument) = arguments.next()? {
        return Err(argument.unexpected().into());
    }
    build::build()?;
    tools::packages("bench", &places::root().join("bench"))?;
    let directory = places::work().join("bench");
    places::empty(&directory)?;
    let cases = directory.join("cases.jsonl");
    tools::run(tools::node().arg("bench/write-cases.mjs").arg(&cases))?;
    tools::run(
        native(&["bench", "--quiet"])
            .env("KVP_BENCH_CASES", &cases)
            .env("CRITERION_HOME", directory.join("criterion")),
    )?;
    count(&directory)?;
    tools::run(
        tools::node()
            .arg("bench/measure.mjs")
            .arg(&directory)
            .env("CHROMIUM", tools::whole_chromium()?),
    )
}

/// Cargo on the native side, which is a workspace of its own.
fn native(arguments: &[&str]) -> Command {
    let mut cargo = tools::cargo();
    cargo
        .args(arguments)
        .args(["--locked", "--manifest-path=bench/native/Cargo.toml"])
        .env("CARGO_TARGET_DIR", places::target().join("bench"));
    cargo
}

/// Counts the instructions that the rules take on each size of assessment, where Valgrind is.
fn count(directory: &Path) -> Result<()> {
    if tools::on_path("valgrind").is_none() && tools::install(&["valgrind"]).is_err() {
        println!("NOT MEASURED: Valgrind is not installed, so no instructions are counted.");
        return Ok(());
    }
    tools::run(&mut native(&[
        "build",
        "--quiet",
        "--release",
        "--example=count",
    ]))?;
    let dump = directory.join("callgrind");
    let sizes = tools::read(
        Command::new("valgrind")
            .args(["--quiet", "--tool=callgrind", "--collect-atstart=no"])
            .args([
                "--toggle-collect=count::measured",
                "--dump-after=count::measured",
            ])
            .arg(format!("--callgrind-out-file={}", dump.display()))
            .arg(places::target().join("bench/release/examples/count")),
    )?;
    let mut counted = String::new();
    // Callgrind numbers its dumps from 1; the first is of a round that only warms up.
    for (size, number) in sizes.lines().zip(2..) {
        let dump = fs::read_to_string(dump.with_extension(number.to_string()))?;
        let total = dump
            .lines()
            .find_map(|line| line.strip_prefix("totals: "))
            .with_context(|| format!("Callgrind counted nothing for {size}"))?;
        writeln!(counted, "{size} {total}")?;
    }
    fs::write(directory.join("counted.txt"), counted)?;
    Ok(())
}
