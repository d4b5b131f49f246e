//! What the built package weighs on the wire, and what it may weigh.

use std::fs;

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::{places, tools};

/// Prints what every part of `budgets.json` weighs, and fails if one weighs too much.
pub fn hold() -> Result<()> {
    let excess = print()?;
    if !excess.is_empty() {
        bail!(excess.join("; "));
    }
    Ok(())
}

/// Prints what every part of `budgets.json` weighs, and says which weigh too much.
pub fn print() -> Result<Vec<String>> {
    let budgets: Value =
        serde_json::from_str(&fs::read_to_string(places::root().join("budgets.json"))?)
            .context("budgets.json is not JSON")?;
    let mut excess = Vec::new();
    println!("{:<24}{:>12}{:>12}{:>12}", "", "bytes", "brotli", "at most");
    for (part, budget) in budgets
        .as_object()
        .context("budgets.json names its parts")?
    {
        let files: Vec<_> = budget["files"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        let most = budget["brotli"]
            .as_u64()
            .with_context(|| format!("budgets.json gives {part} no size"))?;
        let (mut raw, mut sent) = (0, 0);
        for (file, size) in files.iter().zip(weigh(&files)?) {
            println!("{file:<24}{:>12}{:>12}", size.0, size.1);
            raw += size.0;
            sent += size.1;
        }
        println!(
            "{:<24}{raw:>12}{sent:>12}{most:>12}\n",
            format!("{part}, together")
        );
        if sent > most {
            excess.push(format!(
                "{part} weighs {sent} bytes after brotli, {} more than budgets.json allows",
                sent - most
            ));
        }
    }
    Ok(excess)
}

/// Each file of `pkg/`: its bytes, and its bytes after brotli at its best.
fn weigh(files: &[&str]) -> Result<Vec<(u64, u64)>> {
    let paths = files.iter().map(|file| places::package().join(file));
    let sizes: Value = serde_json::from_str(&tools::read(
        tools::node().arg("xtask/node/brotli.mjs").args(paths),
    )?)?;
    let number = |size: &Value, key: &str| size[key].as_u64().unwrap_or_default();
    Ok(sizes
        .as_array()
        .into_iter()
        .flatten()
        .map(|size| (number(size, "raw"), number(size, "brotli")))
        .collect())
}
