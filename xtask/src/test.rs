//! `cargo xtask test`: everything that must hold before a change is shared, the quick and telling first.

use std::{path::PathBuf, process::Command, time::Instant};

use anyhow::{Context, Result, bail};
use lexopt::{Arg, Parser, ValueExt};

use crate::{build, deny, others, places, server::Site, sizes, tools, vectors};

/// One thing that must hold.
struct Stage {
    name: &'static str,
    what: &'static str,
    run: fn() -> Result<()>,
}

const STAGES: [Stage; 9] = [
    Stage {
        name: "format",
        what: "the Rust code is formatted",
        run: format,
    },
    Stage {
        name: "clippy",
        what: "the lints are silent, natively and for WebAssembly",
        run: clippy,
    },
    Stage {
        name: "rust",
        what: "the rules and the tools pass their tests",
        run: rust,
    },
    Stage {
        name: "build",
        what: "the package builds and keeps to its budgets",
        run: package,
    },
    Stage {
        name: "deny",
        what: "the crates' licences and sources are ones we accept",
        run: crates,
    },
    Stage {
        name: "node",
        what: "the package works in Node",
        run: node,
    },
    Stage {
        name: "browser",
        what: "the element works in a browser",
        run: browser,
    },
    Stage {
        name: "hosting",
        what: "the example configuration of nginx serves the package as browsers and hosts need it",
        run: others::hosting,
    },
    Stage {
        name: "engines",
        what: "Firefox and WebKit manage the journeys that Chromium does",
        run: others::engines,
    },
];

/// Runs the stages in order, or one of them, and stops at the first that fails.
pub fn command(mut arguments: Parser) -> Result<()> {
    let mut only: Option<String> = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("only") => only = Some(arguments.value()?.string()?),
            Arg::Long("list") => return list(),
            other => return Err(other.unexpected().into()),
        }
    }
    let wanted: Vec<_> = STAGES
        .iter()
        .filter(|stage| only.as_deref().is_none_or(|name| name == stage.name))
        .collect();
    if wanted.is_empty() {
        bail!(
            "there is no stage {}; `cargo xtask test --list` names them",
            only.unwrap_or_default()
        );
    }
    let start = Instant::now();
    for stage in wanted {
        let start = Instant::now();
        println!("\n── {}: {}", stage.name, stage.what);
        (stage.run)().with_context(|| format!("it does not hold that {}", stage.what))?;
        println!(
            "── {} took {:.1} s",
            stage.name,
            start.elapsed().as_secs_f32()
        );
    }
    println!("\nIt holds, after {:.0} s.", start.elapsed().as_secs_f32());
    Ok(())
}

fn list() -> Result<()> {
    for stage in STAGES {
        println!("{:<10}{}", stage.name, stage.what);
    }
    Ok(())
}

fn format() -> Result<()> {
    tools::run(tools::cargo().args(["fmt", "--all", "--check"]))
}

fn clippy() -> Result<()> {
    tools::wasm_std()?;
    for selection in [
        &[
            "--package=xtask",
            "--package=xtask-bindgen",
            "--all-targets",
        ][..],
        &["--package=kvp-veiviser", "--all-targets", "--features=wire"],
        &[
            "--package=kvp-veiviser",
            "--lib",
            "--features=package",
            "--target=wasm32-unknown-unknown",
        ],
        &[
            "--package=kvp-veiviser",
            "--lib",
            "--features=element",
            "--target=wasm32-unknown-unknown",
        ],
        &[
            "--package=kvp-veiviser",
            "--lib",
            "--features=desk",
            "--target=wasm32-unknown-unknown",
        ],
        &[
            "--package=kvp-veiviser",
            "--lib",
            "--features=bistand",
            "--target=wasm32-unknown-unknown",
        ],
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

fn rust() -> Result<()> {
    // Apart, since together they would share features, and everything that xtask is made of be compiled once more.
    tools::run(tools::cargo().args(["test", "--quiet", "--locked", "--package=xtask"]))?;
    tools::run(tools::cargo().args([
        "test",
        "--locked",
        "--package=kvp-veiviser",
        "--features=wire",
    ]))
}

fn package() -> Result<()> {
    build::build()?;
    sizes::hold()
}

fn crates() -> Result<()> {
    if deny::is_installed() {
        return deny::check();
    }
    println!("NOT CHECKED: cargo-deny is not installed here.");
    Ok(())
}

fn node() -> Result<()> {
    tools::node_modules()?;
    tools::run(
        tools::node()
            .args(["--test", "--test-reporter=spec"])
            .args(tests("tests/node")?)
            .env("KVP_VECTORS", vectors::write()?),
    )
}

fn browser() -> Result<()> {
    tools::run(
        in_chromium()?
            .args(["--test", "--test-reporter=spec", "--test-concurrency=1"])
            .args(tests("tests/browser")?)
            .env("KVP_VECTORS", vectors::write()?),
    )
}

/// Node with the package's pages served to it, and Chromium to look at them with.
pub fn in_chromium() -> Result<Command> {
    tools::node_modules()?;
    let chromium = tools::chromium()?;
    let address = Site {
        with_tests: true,
        reload: None,
    }
    .open(0)?;
    let mut node = tools::node();
    node.env("KVP_BASE_URL", format!("http://{address}"))
        .env("CHROMIUM", chromium);
    Ok(node)
}

/// The `*.test.mjs` in a directory: named one by one, since Node's own search differs between versions.
pub fn tests(directory: &str) -> Result<Vec<PathBuf>> {
    let mut tests = places::files(&places::root().join(directory))?;
    tests.retain(|file| file.to_string_lossy().ends_with(".test.mjs"));
    if tests.is_empty() {
        bail!("{directory} holds no *.test.mjs");
    }
    Ok(tests)
}
