//! `cargo xtask build`: from the sources to `pkg/`.

use std::thread;

use anyhow::{Result, bail};
use lexopt::{Arg, Parser};

use crate::{bundle, fonts, sizes, tools, wasm, words};

/// Builds, and says what came of it.
pub fn command(mut arguments: Parser) -> Result<()> {
    let mut weigh = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long("debug-size") => weigh = true,
            other => return Err(other.unexpected().into()),
        }
    }
    build()?;
    if weigh {
        for wasm in wasm::ALL {
            wasm.weigh()?;
        }
    }
    if tools::std_source()? {
        return sizes::check();
    }
    println!(
        "NOT CHECKED: the standard library's source is missing (`rustup component add rust-src`), so the package is larger than it need be."
    );
    Ok(())
}

/// Builds what has changed since the last time.
pub fn build() -> Result<()> {
    these(&wasm::ALL)
}

/// Builds the guide alone: a package without the other screens and the rules by themselves.
pub fn guide() -> Result<()> {
    these(&[wasm::GUIDE])
}

fn these(wasms: &[wasm::Wasm]) -> Result<()> {
    // What is wrong with a text is said before anything is compiled.
    words::make()?;
    tools::wasm_std()?;
    thread::scope(|scope| {
        let npm = scope.spawn(tools::node_modules);
        wasm::build(wasms)?;
        npm.join()
            .unwrap_or_else(|_| bail!("npm's packages were not fetched"))
    })?;
    fonts::copy()?;
    bundle::build()
}
