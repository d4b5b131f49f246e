//! Numbers and amounts as the tables of the pilot have them.

use rust_decimal::Decimal;

use crate::texts::Bistand;
use crate::values::Kroner;
use crate::view::numbers;

/// An amount with its øre and without its unit.
pub fn bare(amount: Kroner, texts: Bistand) -> String {
    numbers::decimal(amount.rounded(), texts.language())
}

/// A number with the decimals it needs.
pub fn written(number: Decimal, texts: Bistand) -> String {
    numbers::decimal(number.normalize(), texts.language())
}
