//! What the built package weighs on the wire, and what it may weigh.

use anyhow::{Context, Result};

use crate::tools;

/// Prints what every part of `budgets.json` weighs, and fails if one weighs too much.
pub fn check() -> Result<()> {
    tools::run(tools::node().arg("xtask/node/sizes.mjs"))
        .context("budgets.json does not allow what the package weighs")
}
