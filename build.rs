//! Makes Rust of the texts: a method for each message, and natively what each language says.

use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use std::{env, fs, process};

const TEXTS: &str = "src/texts";

/// Where the build of the package has laid the same Rust, which another wording of a text leaves as it is: nothing is then compiled anew.
const MADE: &str = "KVP_TEXTS";

fn main() -> Result<(), Box<dyn Error>> {
    let out = env::var("OUT_DIR")?;
    let out = Path::new(&out);
    println!("cargo::rerun-if-env-changed={MADE}");
    if let Some(made) = env::var_os(MADE) {
        println!("cargo::rerun-if-changed={}", Path::new(&made).display());
        fs::copy(made, out.join("texts.rs"))?;
        return Ok(());
    }
    println!("cargo::rerun-if-changed={TEXTS}");
    let languages = words::all(Path::new(TEXTS)).unwrap_or_else(|faults| wrong(&faults));
    let Some(source) = languages.first() else {
        return Ok(());
    };
    let mut code = words::rust(&languages).unwrap_or_else(|faults| wrong(&faults));
    let mut packs = String::new();
    for language in &languages {
        let said = words::messages(source, language, words::Part::Workbench)?.join("\0");
        let file = format!("{}.pack", language.tag);
        fs::write(out.join(&file), said)?;
        write!(packs, "({:?}, include_str!({file:?})), ", language.tag)?;
    }
    writeln!(code, "/// What each language says.")?;
    writeln!(code, "#[cfg(not(target_arch = \"wasm32\"))]")?;
    writeln!(
        code,
        "pub(super) static PACKS: [(&str, &str); {}] = [{packs}];",
        languages.len()
    )?;
    fs::write(out.join("texts.rs"), code)?;
    Ok(())
}

/// Ends the build with a line for each fault, as compilers write theirs.
fn wrong(faults: &words::Faults) -> ! {
    for fault in &faults.0 {
        println!("cargo::error={fault}");
    }
    process::exit(1)
}
