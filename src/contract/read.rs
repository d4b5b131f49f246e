//! Numbers as a host writes them.

use rust_decimal::Decimal;

use crate::values::read_digits;

/// Digits, and perhaps a point and one or two more.
pub fn decimal(text: &str) -> Option<Decimal> {
    let point = text.bytes().position(|sign| sign == b'.');
    let whole = read_digits(text.get(..point.unwrap_or(text.len()))?)?;
    let hundredths = match point {
        None => 0,
        Some(point) => {
            let decimals = text.get(point..)?.strip_prefix('.')?;
            let number = read_digits(decimals)?;
            match decimals.len() {
                1 => number.checked_mul(10)?,
                2 => number,
                _ => return None,
            }
        }
    };
    let hundredths = i64::from(whole)
        .checked_mul(100)?
        .checked_add(hundredths.into())?;
    Some(Decimal::new(hundredths, 2))
}

#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::float_cmp,
    reason = "JSON numbers are doubles; one that comes back the same from a whole number is one"
)]
pub fn whole(number: f64) -> Option<u32> {
    let whole = number as u32;
    (f64::from(whole) == number).then_some(whole)
}

/// A number of at most two decimals, as a JSON number comes to it.
pub enum Hundredths {
    /// It was written so.
    Exact(Decimal),
    /// It misses by no more than adding and multiplying such numbers makes it, as `0.1 + 0.2` does.
    Near(Decimal),
}

/// The number of two decimals that a JSON number was written as, or all but is.
#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::float_arithmetic,
    clippy::float_cmp,
    reason = "JSON numbers are doubles; a double that is nearest to some hundredths was written as them"
)]
pub fn hundredths(number: f64) -> Option<Hundredths> {
    const LARGEST: f64 = 1e13;
    const NOISE: f64 = 1e-6;
    if !(-NOISE..LARGEST).contains(&number) {
        return None;
    }
    let hundredths = (number * 100.0 + 0.5) as i64;
    let exact = Decimal::new(hundredths, 2);
    if hundredths as f64 / 100.0 == number {
        return Some(Hundredths::Exact(exact));
    }
    let miss = number * 100.0 - hundredths as f64;
    (-NOISE..NOISE)
        .contains(&miss)
        .then_some(Hundredths::Near(exact))
}
