//! Builds, serves and tests the guide. One file per command; this one only chooses between them.

mod bench;
mod build;
mod bundle;
mod deny;
mod dist;
mod docs;
mod fonts;
mod fuzz;
mod inside;
mod mutants;
mod native;
mod node;
mod others;
mod pages;
mod places;
mod processes;
mod release;
mod reproducible;
mod screens;
mod serve;
mod server;
mod sizes;
mod stage;
mod stamp;
mod table;
mod test;
mod tools;
mod vectors;
mod wasm;
mod words;

use std::process::ExitCode;

use anyhow::{Result, bail};
use lexopt::{Arg, Parser};

const HELP: &str = "\
cargo xtask build [--debug-size]            builds pkg/, holds it to budgets.json; says what weighs what
cargo xtask serve [--port N] [--no-reload]  builds, serves on this machine, rebuilds on every change
cargo xtask test [--only STAGE] [--list]    everything that must hold before a change is shared
cargo xtask test --all                      that, and what takes longer: other browsers, a web server, every answer there is
cargo xtask dist [--contact ADDRESS]        builds, and lays the files out in dist/ for a web server
cargo xtask release [--contact ADDRESS]     what a version is published as, from committed sources; publishes nothing
cargo xtask docs                            writes docs/rules and docs/rates.md from the rules, to be read and approved
cargo xtask words [FILE...] [--out FOLDER]  every text in every language on one page, and the packs of one more language
cargo xtask snapshots                       writes the accessibility trees and the screen reader's logs anew, to be approved
cargo xtask screens                         pictures of every state at four widths, gathered on one page
cargo xtask fuzz [--seconds N]              what nobody would type or send, each kind for N seconds
cargo xtask mutants [...]                   breaks the rules in small ways, for the tests to notice, with cargo-mutants
cargo xtask reproducible                    builds in two directories, and compares the packages to the byte
cargo xtask bench                           the package against the same rules written in other ways: writes docs/benchmarks.md
cargo xtask inside                          which crates have an instruction in a wasm that ships, against what is written down
cargo xtask deny                            licences, sources and duplicates of the crates, with cargo-deny

serve --with-tests also serves the pages under tests/.";

fn main() -> ExitCode {
    match command() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn command() -> Result<()> {
    let mut arguments = Parser::from_env();
    match arguments.next()? {
        Some(Arg::Value(name)) => match name.to_str() {
            Some("build") => build::command(arguments),
            Some("serve") => serve::command(arguments),
            Some("test") => test::command(arguments),
            Some("screens") => screens::command(arguments),
            Some("snapshots") => screens::snapshots(arguments),
            Some("fuzz") => fuzz::command(arguments),
            Some("mutants") => mutants::command(arguments),
            Some("inside") => inside::command(arguments),
            Some("dist") => dist::command(arguments),
            Some("deny") => deny::command(arguments),
            Some("release") => release::command(arguments),
            Some("docs") => docs::command(arguments),
            Some("words") => words::command(arguments),
            Some("reproducible") => reproducible::command(arguments),
            Some("bench") => bench::command(arguments),
            Some("help") => help(),
            _ => bail!(
                "there is no command {}; these there are:\n\n{HELP}",
                name.display()
            ),
        },
        Some(Arg::Long("help") | Arg::Short('h')) | None => help(),
        Some(other) => Err(other.unexpected().into()),
    }
}

fn help() -> Result<()> {
    println!("{HELP}");
    Ok(())
}
