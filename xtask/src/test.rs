//! `cargo xtask test`: everything that must hold before a change is shared, the quick and telling first.

use std::{
    path::PathBuf,
    sync::Arc,
    time::{Duration, Instant},
};

use anyhow::{Result, bail};
use lexopt::{Arg, Parser, ValueExt};

use crate::{
    build, deny, native, node, others,
    processes::{self, Tree},
    sizes,
    stage::{Progress, Stage},
    tools, vectors,
};

/// The gate.
const GATE: [Stage; 7] = [
    Stage {
        name: "format",
        what: "the Rust code is formatted",
        minutes: 2,
        run: native::format,
    },
    Stage {
        name: "clippy",
        what: "the lints are silent, natively and for WebAssembly",
        minutes: 20,
        run: native::clippy,
    },
    Stage {
        name: "rust",
        what: "the rules and the tools pass their tests",
        minutes: 20,
        run: native::rust,
    },
    Stage {
        name: "build",
        what: "the package builds and keeps to its budgets",
        minutes: 30,
        run: package,
    },
    Stage {
        name: "deny",
        what: "the crates' licences and sources are ones we accept",
        minutes: 5,
        run: crates,
    },
    Stage {
        name: "node",
        what: "the package works in Node",
        minutes: 15,
        run: in_node,
    },
    Stage {
        name: "browser",
        what: "the element works in a browser",
        minutes: 30,
        run: in_browser,
    },
];

/// What takes longer, or needs more than the gate.
const LONG: [Stage; 5] = [
    Stage {
        name: "hosting",
        what: "the example configuration of nginx serves the package as browsers and hosts need it",
        minutes: 15,
        run: others::hosting,
    },
    Stage {
        name: "engines",
        what: "Firefox and WebKit manage the journeys that Chromium does",
        minutes: 30,
        run: others::engines,
    },
    Stage {
        name: "toolchains",
        what: "the package works in what the bundlers, frameworks and other programs of hosts make of it",
        minutes: 25,
        run: others::toolchains,
    },
    Stage {
        name: "exhaustive",
        what: "every answer there is comes out as the law says, and ten thousand random people keep its laws",
        minutes: 30,
        run: native::exhaustive,
    },
    Stage {
        name: "long",
        what: "what the gate checks on samples holds throughout, in Node and in a browser",
        minutes: 45,
        run: throughout,
    },
];

/// The stages that look at the package: alone, each has it built first, or it would look at the last one or at none.
const NEED_PACKAGE: [&str; 6] = [
    "node",
    "browser",
    "hosting",
    "engines",
    "toolchains",
    "long",
];

/// Runs the gate's stages in order, all of them, or one, and stops at the first that fails.
pub fn command(mut arguments: Parser) -> Result<()> {
    let mut only: Option<String> = None;
    let mut all = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("only") => only = Some(arguments.value()?.string()?),
            Arg::Long("all") => all = true,
            Arg::Long("list") => return list(),
            other => return Err(other.unexpected().into()),
        }
    }
    let long = LONG.iter().filter(|_| all || only.is_some());
    let is_wanted = |stage: &&Stage| {
        only.as_deref().is_none_or(|name| {
            name == stage.name || (stage.name == "build" && NEED_PACKAGE.contains(&name))
        })
    };
    let wanted: Vec<_> = GATE.iter().chain(long).filter(is_wanted).collect();
    if wanted.is_empty() {
        bail!(
            "there is no stage {}; `cargo xtask test --list` names them",
            only.unwrap_or_default()
        );
    }
    let tree = Arc::new(Tree::of_this_process()?);
    processes::end_when_interrupted(Arc::clone(&tree))?;
    run(&wanted, &Arc::new(Progress::new(tree)))
}

/// Runs stages until one fails, and sums up.
fn run(stages: &[&Stage], progress: &Arc<Progress>) -> Result<()> {
    let start = Instant::now();
    let mut summary = String::new();
    let mut outcome = Ok(());
    for stage in stages {
        let start = Instant::now();
        println!("\n── {}: {}", stage.name, stage.what);
        outcome = stage.run(progress);
        let word = if outcome.is_ok() { "" } else { "  fails" };
        summary += &format!(
            "{:<12}{:>7.1} s{word}\n",
            stage.name,
            start.elapsed().as_secs_f32()
        );
        if outcome.is_err() {
            break;
        }
    }
    println!(
        "\n{summary}{:<12}{:>7.1} s",
        "together",
        start.elapsed().as_secs_f32()
    );
    for why in progress.unchecked() {
        println!("NOT CHECKED: {why}");
    }
    outcome
}

fn list() -> Result<()> {
    for stage in GATE {
        println!("{:<12}{}", stage.name, stage.what);
    }
    println!("\nwith --all, or --only and the name:");
    for stage in LONG {
        println!("{:<12}{}", stage.name, stage.what);
    }
    Ok(())
}

fn package(_: &Progress) -> Result<()> {
    build::build()?;
    sizes::check()
}

fn crates(progress: &Progress) -> Result<()> {
    if deny::is_installed() {
        return deny::check();
    }
    progress.not_checked(format!("cargo-deny is not here: run `{}`", deny::INSTALL));
    Ok(())
}

fn in_node(progress: &Progress) -> Result<()> {
    tools::node_modules()?;
    let vectors = vec![("KVP_VECTORS", vectors::write()?.into())];
    node::test(progress, "tests/node", &vectors, node::GATE)
}

fn in_browser(progress: &Progress) -> Result<()> {
    in_chromium(progress, "tests/browser", node::GATE, tools::chromium()?)
}

fn throughout(progress: &Progress) -> Result<()> {
    in_chromium(progress, "tests/long", node::LONG, tools::whole_chromium()?)
}

fn in_chromium(
    progress: &Progress,
    directory: &str,
    limit: Duration,
    chromium: PathBuf,
) -> Result<()> {
    let mut environment = node::in_chromium(chromium)?;
    environment.push(("KVP_VECTORS", vectors::write()?.into()));
    node::test(progress, directory, &environment, limit)
}
