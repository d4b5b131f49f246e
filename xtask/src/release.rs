//! `cargo xtask release`: everything that a version is published as, made from sources that are all committed. It publishes nothing.

use std::{path::Path, process::Command};

use anyhow::{Context, Result, bail};
use lexopt::Parser;

use crate::{build, dist, places, tools};

/// Builds, and lays the files to be published out in `dist/release/`.
pub fn command(arguments: Parser) -> Result<()> {
    let contact = dist::contact(arguments)?;
    let changed = uncommitted(places::root())?;
    if !changed.is_empty() {
        bail!("nobody could make the same release, since this is not committed:\n{changed}");
    }
    build::build()?;
    make(contact.as_deref())
}

/// Gathers what is built, whether or not its sources are committed.
pub fn make(contact: Option<&str>) -> Result<()> {
    dist::lay_out(contact)?;
    let commit = git(places::root(), &["log", "-1", "--format=%H %cI"])?;
    let (commit, date) = commit
        .trim()
        .split_once(' ')
        .context("there is no commit to make a release of")?;
    tools::run(
        tools::node()
            .arg("xtask/node/publication.mjs")
            .args([commit, date]),
    )
}

/// What differs from the last commit, and what it does not know.
fn uncommitted(repository: &Path) -> Result<String> {
    git(repository, &["status", "--porcelain"])
}

fn git(repository: &Path, arguments: &[&str]) -> Result<String> {
    tools::read(
        Command::new("git")
            .arg("-C")
            .arg(repository)
            .args(arguments),
    )
}

#[cfg(test)]
mod tests {
    use std::fs;

    use anyhow::Result;

    use super::{git, uncommitted};
    use crate::places;

    #[test]
    fn sources_are_committed_until_a_file_is_changed_or_new() -> Result<()> {
        let repository = places::work().join("a-repository");
        places::empty(&repository)?;
        let mine = ["-c", "user.name=x", "-c", "user.email=x@example.org"];
        let commit = [&mine[..], &["commit", "--quiet", "--message=one"]].concat();
        git(&repository, &["init", "--quiet"])?;
        fs::write(repository.join("file"), "one")?;
        git(&repository, &["add", "file"])?;
        git(&repository, &commit)?;
        assert_eq!(uncommitted(&repository)?, "");
        fs::write(repository.join("file"), "two, and longer")?;
        fs::write(repository.join("new"), "")?;
        assert_eq!(uncommitted(&repository)?, " M file\n?? new\n");
        Ok(())
    }
}
