//! Records what a step was made from, so that it is not repeated while that is unchanged.

use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
    time::UNIX_EPOCH,
};

use anyhow::{Context, Result};

use crate::places;

/// What a step would now be made from, and where it is written down what it last was made from.
pub struct Stamp {
    file: PathBuf,
    inputs: String,
}

impl Stamp {
    /// Looks at the files, and the files within the directories, that the step called `name` reads.
    pub fn of(name: &str, inputs: &[&Path]) -> Result<Self> {
        let mut listed = String::new();
        for place in inputs {
            for file in places::files(place)? {
                let seen = fs::metadata(&file)?;
                let changed = seen.modified()?.duration_since(UNIX_EPOCH)?.as_nanos();
                writeln!(listed, "{} {} {changed}", file.display(), seen.len())?;
            }
        }
        Ok(Self {
            file: places::work().join(name).with_extension("stamp"),
            inputs: listed,
        })
    }

    /// Whether the step was last done from exactly these files.
    pub fn is_current(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|last| last == self.inputs)
    }

    /// Saves that the step is done.
    pub fn save(self) -> Result<()> {
        fs::create_dir_all(places::work())?;
        fs::write(&self.file, self.inputs)
            .with_context(|| format!("could not write {}", self.file.display()))
    }
}
