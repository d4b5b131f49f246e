//! Names of a letter or two for what passes between a wasm and its JavaScript side. wasm-bindgen's say where each comes from and end in a
//! hash; both files carry all of them, and neither is read.

use anyhow::{Result, bail};
use wasm_bindgen_cli_support::Output;

/// Shortens the names of what the wasm imports, and returns its JavaScript side with the same ones.
pub fn shorten(output: &mut Output) -> Result<String> {
    let mut js = output.js().to_owned();
    for (import, short) in output.wasm_mut().imports.iter_mut().zip(names()) {
        let long = format!("{}: function(", import.name);
        if js.matches(&long).count() != 1 {
            bail!("the JavaScript side does not say `{long}` once");
        }
        js = js.replace(&long, &format!("{short}: function("));
        import.name = short;
    }
    Ok(js)
}

/// a to z, then aa to zz.
fn names() -> impl Iterator<Item = String> {
    let letters = || ('a'..='z').map(String::from);
    letters().chain(
        letters().flat_map(move |first| letters().map(move |second| format!("{first}{second}"))),
    )
}
