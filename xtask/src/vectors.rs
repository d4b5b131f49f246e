//! What the rules say natively, written down for the tests in JavaScript.

use std::path::PathBuf;

use anyhow::Result;

use crate::{places, tools};

/// Writes them, and says where they are.
pub fn write() -> Result<PathBuf> {
    let directory = places::work().join("vectors");
    tools::run(
        tools::cargo()
            .args(["run", "--quiet", "--locked", "--package=kvp-veiviser"])
            .args(["--example=vectors", "--"])
            .arg(&directory),
    )?;
    Ok(directory)
}
