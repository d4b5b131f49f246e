//! A text to export, and tables for other programs, as Norwegian spreadsheets read them: semicolons, and a comma before the decimals.

use rust_decimal::Decimal;

use crate::values::Written;

/// The id of the field it stands in.
pub const TEXT: &str = "kvp-text";

/// A text to export.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Export {
    /// What the file is called.
    pub file: &'static str,
    /// What the button says that it came from, and its heading.
    pub title: &'static str,
    /// The id of that button.
    pub button: &'static str,
    /// The text.
    pub text: String,
}

/// A table, cell by cell, whose blanks are those of a keyboard.
pub fn csv(lines: &[Vec<String>]) -> String {
    let mut text: Vec<String> = lines.iter().map(|cells| cells.join(";")).collect();
    text.push(String::new());
    text.join("\r\n").replace('\u{a0}', " ")
}

/// A number in a cell.
pub fn comma(number: Decimal) -> String {
    number.written().replace('.', ",")
}
