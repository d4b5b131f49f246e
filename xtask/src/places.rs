//! Where files are.

use std::{
    env, fs,
    path::{Path, PathBuf},
    sync::LazyLock,
};

use anyhow::{Context, Result};

static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
    // Cargo says at run time where the package is; what was true when xtask was compiled may have moved since.
    let package = env::var_os("CARGO_MANIFEST_DIR")
        .map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    package.parent().map_or(package.clone(), Path::to_path_buf)
});

/// The top of the repository.
pub fn root() -> &'static Path {
    &ROOT
}

/// Cargo's target directory: `target/`, or what `CARGO_TARGET_DIR` says.
pub fn target() -> PathBuf {
    root().join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// Half-finished work of ours, which a clean build may delete.
pub fn work() -> PathBuf {
    target().join("xtask")
}

/// The built npm package.
pub fn package() -> PathBuf {
    root().join("pkg")
}

/// Every file under `place`, in alphabetical order; `place` itself if it is a file, nothing if it does not exist.
pub fn files(place: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    if place.is_dir() {
        let mut entries = fs::read_dir(place)?
            .map(|entry| Ok(entry?.path()))
            .collect::<Result<Vec<_>>>()?;
        entries.sort();
        for entry in entries {
            found.extend(files(&entry)?);
        }
    } else if place.exists() {
        found.push(place.to_path_buf());
    }
    Ok(found)
}

/// Empties a directory, or makes it.
pub fn empty(directory: &Path) -> Result<()> {
    if directory.exists() {
        fs::remove_dir_all(directory)
            .with_context(|| format!("could not empty {}", directory.display()))?;
    }
    fs::create_dir_all(directory).with_context(|| format!("could not make {}", directory.display()))
}

/// Makes a directory hold these files and no others. One that is already the same stays untouched.
pub fn fill(directory: &Path, wanted: &[(PathBuf, String)]) -> Result<()> {
    for stale in files(directory)? {
        if wanted.iter().all(|(file, _)| *file != stale) {
            fs::remove_file(stale)?;
        }
    }
    for (file, text) in wanted {
        if fs::read_to_string(file).ok().as_ref() != Some(text) {
            fs::create_dir_all(file.parent().context("a file lies in a directory")?)?;
            fs::write(file, text).with_context(|| format!("could not write {}", file.display()))?;
        }
    }
    Ok(())
}

/// Copies a directory with the times of its files, whole or not at all. What is in it is newer than the sources, and Cargo goes by that.
pub fn copy(from: &Path, to: &Path) -> Result<()> {
    let aside = to.with_extension("aside");
    empty(&aside)?;
    for file in files(from)? {
        let copied = aside.join(file.strip_prefix(from)?);
        fs::create_dir_all(copied.parent().context("a file lies in a directory")?)?;
        fs::copy(&file, &copied)?;
        let written = fs::metadata(&file)?.modified()?;
        fs::File::options()
            .append(true)
            .open(&copied)?
            .set_modified(written)?;
    }
    fs::rename(aside, to).with_context(|| format!("could not make {}", to.display()))
}
