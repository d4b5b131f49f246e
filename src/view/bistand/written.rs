//! Numbers and amounts as the tables of the pilot have them.

use rust_decimal::Decimal;

use crate::texts::Bistand;
use crate::values::Kroner;
use crate::view::numbers;

/// An amount with its øre and without its unit.
pub fn bare(amount: Kroner, texts: Bistand) -> String {
    numbers::decimal(amount.rounded(), texts.language())
}

/// In place of an amount or a number that nothing is known of.
pub const UNKNOWN: &str = "–";

/// The same amount, where it is known.
pub fn known(amount: Option<Kroner>, texts: Bistand) -> String {
    amount.map_or_else(|| UNKNOWN.to_owned(), |amount| bare(amount, texts))
}

/// A number with the decimals it needs.
pub fn written(number: Decimal, texts: Bistand) -> String {
    numbers::decimal(number.normalize(), texts.language())
}
