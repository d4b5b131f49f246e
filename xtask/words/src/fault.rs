//! What is wrong with a file, where.

use std::error::Error;
use std::fmt::{self, Display};
use std::path::{Path, PathBuf};

/// A line, and a sentence about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    file: PathBuf,
    line: usize,
    sentence: String,
}

impl Fault {
    /// A fault on a line, counted from one.
    pub fn new(file: &Path, line: usize, sentence: &str) -> Self {
        Self {
            file: file.to_path_buf(),
            line,
            sentence: sentence.to_owned(),
        }
    }

    /// The line, counted from one.
    pub const fn line(&self) -> usize {
        self.line
    }
}

impl Display for Fault {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        write!(
            to,
            "{}:{}: {}",
            self.file.display(),
            self.line,
            self.sentence
        )
    }
}

/// All that is wrong, each on a line.
#[derive(Debug)]
pub struct Faults(pub Vec<Fault>);

impl Display for Faults {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        self.0.iter().try_for_each(|fault| writeln!(to, "{fault}"))
    }
}

impl Error for Faults {}
