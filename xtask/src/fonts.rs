//! `www/fonts/`: the typeface of the standalone page, from npm. The element itself brings none.

use std::fs;

use anyhow::{Context, Result};

use crate::places;

/// From the npm package, and what it is called on the page.
const FILES: [(&str, &str); 2] = [
    (
        "files/source-sans-3-latin-wght-normal.woff2",
        "source-sans-3.woff2",
    ),
    ("LICENSE", "LICENSE"),
];

/// Copies the typeface and its licence to where the page looks for them, unless they are there: the server builds anew on every write.
pub fn copy() -> Result<()> {
    let package = places::root().join("node_modules/@fontsource-variable/source-sans-3");
    let fonts = places::root().join("www/fonts");
    fs::create_dir_all(&fonts).context("could not make www/fonts")?;
    for (from, to) in FILES {
        let (from, to) = (package.join(from), fonts.join(to));
        let file = fs::read(&from).with_context(|| format!("could not read {}", from.display()))?;
        if fs::read(&to).ok().as_ref() != Some(&file) {
            fs::write(&to, file).with_context(|| format!("could not write {}", to.display()))?;
        }
    }
    Ok(())
}
