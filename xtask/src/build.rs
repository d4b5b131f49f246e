//! `cargo xtask build`: from the sources to `pkg/`.

use anyhow::Result;
use lexopt::{Arg, Parser};

use crate::{bundle, fonts, places, sizes, tools, wasm, weights};

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
            weights::print(wasm.name, &wasm.named()?)?;
        }
    }
    if tools::std_source()? {
        return sizes::hold();
    }
    println!(
        "NOT CHECKED: the standard library's source is missing (`rustup component add rust-src`), so the package is larger than it need be."
    );
    sizes::print().map(drop)
}

/// Builds what has changed since the last time.
pub fn build() -> Result<()> {
    tools::wasm_std()?;
    tools::node_modules()?;
    if !places::package().exists() {
        println!("The first build compiles everything; it takes a minute or two.");
    }
    wasm::build()?;
    fonts::copy()?;
    bundle::build()
}
