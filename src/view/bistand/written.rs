//! Numbers and amounts as the tables of the pilot have them.

use rust_decimal::Decimal;

use crate::texts::bistand::BistandTexts;
use crate::values::Kroner;
use crate::view::numbers;

/// An amount with its øre and without its unit.
pub fn bare(amount: Kroner, texts: &BistandTexts) -> String {
    numbers::decimal(amount.rounded(), texts.language)
}

/// A number with the decimals it needs.
pub fn written(number: Decimal, texts: &BistandTexts) -> String {
    numbers::decimal(number.normalize(), texts.language)
}
