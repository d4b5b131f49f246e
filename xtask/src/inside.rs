//! `cargo xtask inside`: which of the crates that are compiled on the way have an instruction in a wasm that ships.

use std::collections::BTreeSet;

use anyhow::{Result, bail};
use lexopt::Parser;

use crate::wasm;

/// The crates that are inside, as the command last found them. Of the others Cargo compiles the whole, and the linker leaves all of it out.
const INSIDE: &str = include_str!("inside.txt");

/// How paths in a crate begin, with the machine's own part mapped to this.
const CRATES: &[u8] = b"crates/";

/// Builds each wasm with a table of source lines, and compares the crates in it with those that are written down.
pub fn command(mut arguments: Parser) -> Result<()> {
    if let Some(argument) = arguments.next()? {
        return Err(argument.unexpected().into());
    }
    let mut found = BTreeSet::new();
    for wasm in wasm::ALL {
        found.extend(crates(&wasm.traced()?));
    }
    let expected: BTreeSet<String> = INSIDE.lines().map(str::to_owned).collect();
    if found == expected {
        println!(
            "{} crates are inside, as xtask/src/inside.txt says",
            found.len()
        );
        return Ok(());
    }
    let found: Vec<String> = found.into_iter().collect();
    bail!("xtask/src/inside.txt must say:\n{}", found.join("\n"));
}

/// The names of the crates whose files are named.
fn crates(wasm: &[u8]) -> BTreeSet<String> {
    let ends = wasm
        .windows(CRATES.len())
        .enumerate()
        .filter(|(_, window)| *window == CRATES);
    ends.filter_map(|(start, _)| {
        let rest = wasm.get(start + CRATES.len()..)?;
        let end = rest.iter().position(|sign| {
            !(sign.is_ascii_alphanumeric() || matches!(sign, b'-' | b'_' | b'.' | b'+'))
        })?;
        let (name, version) = str::from_utf8(rest.get(..end)?).ok()?.rsplit_once('-')?;
        version
            .starts_with(|sign: char| sign.is_ascii_digit())
            .then(|| name.to_owned())
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::crates;

    #[test]
    fn a_crate_is_known_by_the_paths_of_its_files() {
        let wasm = b"\0crates/serde-wasm-bindgen-0.6.5/src/lib.rs\0crates/yew-0.23.0\0crates/x\0crates/none/src\0\xffcrates/yew-0.23.0/src/a.rs";
        let found: Vec<_> = crates(wasm).into_iter().collect();
        assert_eq!(found, ["serde-wasm-bindgen", "yew"]);
    }
}
