//! The stages of `cargo xtask test` that need nothing but Rust.

use std::{
    io::{self, IsTerminal},
    process::{Command, ExitStatus},
};

use anyhow::{Result, bail};

use crate::{processes::plain, stage::Progress, tools};

/// Random people that each property is tried on where time does not matter. Without this there are a tenth as many.
const CASES: &str = "10000";

pub fn format(_: &Progress) -> Result<()> {
    tools::run(tools::cargo().args(["fmt", "--all", "--check"]))
}

pub fn clippy(_: &Progress) -> Result<()> {
    tools::wasm_std()?;
    let wasm = |feature| {
        [
            "--package=kvp-veiviser",
            "--lib",
            "--target=wasm32-unknown-unknown",
            feature,
        ]
    };
    for selection in [
        &[
            "--package=xtask",
            "--package=xtask-bindgen",
            "--package=words",
            "--all-targets",
        ][..],
        &["--package=kvp-veiviser", "--all-targets"],
        // What plain `cargo test` leaves out.
        &["--package=kvp-veiviser", "--test=exhaustive"],
        &["--package=kvp-veiviser", "--lib", "--all-features"],
        &wasm("--features=package"),
        &wasm("--features=element"),
        &wasm("--features=workbench"),
    ] {
        tools::run(
            tools::cargo()
                .args(["clippy", "--quiet", "--locked"])
                .args(selection)
                .args(["--", "-Dwarnings"]),
        )?;
    }
    Ok(())
}

pub fn rust(progress: &Progress) -> Result<()> {
    // Apart, since together they would share features, and everything that xtask is made of be compiled once more.
    test(progress, &["--package=xtask", "--package=words"], &[])?;
    test(progress, &["--package=kvp-veiviser"], &[])
}

pub fn exhaustive(progress: &Progress) -> Result<()> {
    let long = [
        "--package=kvp-veiviser",
        "--test=exhaustive",
        "--test=properties",
    ];
    test(progress, &long, &[("PROPTEST_CASES", CASES)])
}

/// Runs tests with Cargo, and follows which of them takes long.
fn test(progress: &Progress, selection: &[&str], environment: &[(&str, &str)]) -> Result<()> {
    let mut cargo = tools::cargo();
    cargo
        .args(["test", "--locked"])
        .args(selection)
        .envs(environment.iter().copied());
    if io::stdout().is_terminal() {
        cargo.env("CARGO_TERM_COLOR", "always");
    }
    follow(progress, cargo)
}

fn follow(progress: &Progress, cargo: Command) -> Result<()> {
    const PLACE: &str = "cargo test";
    let mut tests = Tests::default();
    let status = progress.tree.branch().run(
        cargo,
        |line| {
            println!("{line}");
            tests.read(&plain(line));
            if let Some(now) = tests.now() {
                progress.is_at(PLACE, now);
            }
        },
        || None,
    );
    progress.is_through(PLACE);
    let status = status?;
    if !status.success() {
        bail!("{}", tests.failure(status));
    }
    Ok(())
}

/// What Cargo and its test programs have written of themselves.
#[derive(Default)]
struct Tests {
    /// The file whose tests run.
    file: Option<String>,
    /// Those that have run for over a minute.
    slow: Vec<String>,
    failed: Vec<String>,
}

impl Tests {
    fn read(&mut self, line: &str) {
        if let Some(file) = line.trim_start().strip_prefix("Running ") {
            let file = file.split(" (").next().unwrap_or(file);
            self.file = Some(file.trim_start_matches("unittests ").to_owned());
            self.slow.clear();
        } else if let Some(test) = line.strip_prefix("test ") {
            if let Some(test) = test.strip_suffix(" has been running for over 60 seconds") {
                self.slow.push(test.to_owned());
            } else if let Some((test, outcome)) = test.split_once(" ... ") {
                self.slow.retain(|slow| slow != test);
                if outcome == "FAILED" {
                    self.failed.push(test.to_owned());
                }
            }
        }
    }

    /// The file, and the tests in it that take long.
    fn now(&self) -> Option<String> {
        let file = self.file.as_ref()?;
        Some(if self.slow.is_empty() {
            file.clone()
        } else {
            format!("{file} › {}", self.slow.join(", "))
        })
    }

    fn failure(&self, status: ExitStatus) -> String {
        match &self.file {
            Some(file) if self.failed.is_empty() => format!("{file} failed ({status})"),
            Some(file) => format!("{file} › {} failed", self.failed.join(", ")),
            None => format!("`cargo test` failed ({status})"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Tests;
    use crate::processes::plain;

    fn read(lines: &str) -> Tests {
        let mut tests = Tests::default();
        lines.lines().for_each(|line| tests.read(&plain(line)));
        tests
    }

    #[test]
    fn a_test_that_runs_for_over_a_minute_is_named_until_it_ends() {
        let hangs =
            "\u{1b}[1m\u{1b}[32m     Running\u{1b}[0m unittests src/lib.rs (target/debug/deps/a-1)
test values::counts ... ok
test values::waits has been running for over 60 seconds
test values::hangs has been running for over 60 seconds
test values::waits ... ok";
        assert_eq!(
            read(hangs).now().as_deref(),
            Some("src/lib.rs › values::hangs")
        );
        let next = format!("{hangs}\n     Running tests/asked.rs (target/debug/deps/asked-1)");
        assert_eq!(read(&next).now().as_deref(), Some("tests/asked.rs"));
        assert_eq!(read("   Compiling anyhow").now(), None);
    }

    #[test]
    fn tests_that_fail_are_named_with_their_file() {
        let tests = read("     Running tests/a.rs (b)\ntest one ... FAILED\ntest two ... ok");
        assert_eq!(tests.failure(Default::default()), "tests/a.rs › one failed");
        let tests = read("error[E0308]: mismatched types");
        assert_eq!(
            tests.failure(Default::default()),
            "`cargo test` failed (exit status: 0)"
        );
    }
}
