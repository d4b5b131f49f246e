//! A text to export.

/// The id of the field it stands in.
pub const TEXT: &str = "kvp-text";

/// A text to export.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// What the file is called.
    pub file: &'static str,
    /// The button it came from, and its heading.
    pub title: &'static str,
    /// The text.
    pub text: String,
}
