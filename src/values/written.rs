//! Values as machines and tables write them: `2026-06-01`, `37.50`, `2/3`. Without the standard formatter, which weighs more in the wasm than the
//! rules of a benefit.

use rust_decimal::Decimal;

/// Something that is written in one way only, without regard to language.
pub trait Written {
    /// Adds it to a text.
    fn write(&self, out: &mut String);

    /// It alone.
    fn written(&self) -> String {
        let mut out = String::new();
        self.write(&mut out);
        out
    }
}

/// Pieces of a text, one after the other.
impl Written for [&str] {
    fn write(&self, out: &mut String) {
        for piece in self {
            out.push_str(piece);
        }
    }
}

impl Written for u32 {
    fn write(&self, out: &mut String) {
        digits(u64::from(*self), 1, out);
    }
}

impl Written for i32 {
    fn write(&self, out: &mut String) {
        if self.is_negative() {
            out.push('-');
        }
        digits(u64::from(self.unsigned_abs()), 1, out);
    }
}

impl Written for usize {
    fn write(&self, out: &mut String) {
        digits(u64::try_from(*self).unwrap_or(u64::MAX), 1, out);
    }
}

/// With a point and as many decimals as it has.
impl Written for Decimal {
    fn write(&self, out: &mut String) {
        if self.is_sign_negative() {
            out.push('-');
        }
        decimals(narrow(self.mantissa().unsigned_abs()), self.scale(), out);
    }
}

/// The number that a text of nothing but digits is: none where it is empty or too large.
pub fn read_digits(text: &str) -> Option<u32> {
    if text.is_empty() {
        return None;
    }
    let mut number = 0_u32;
    for digit in text.chars() {
        number = number.checked_mul(10)?.checked_add(digit.to_digit(10)?)?;
    }
    Some(number)
}

/// No number that is ever written needs more than 64 bits: a rounded amount has at most 16 digits.
pub(super) fn narrow(number: u128) -> u64 {
    u64::try_from(number).unwrap_or(u64::MAX)
}

/// A number of so many decimals: its digits, with a point before the last of them, if it has any.
fn decimals(number: u64, scale: u32, out: &mut String) {
    if scale == 0 {
        return digits(number, 1, out);
    }
    let one = 10_u64.checked_pow(scale).unwrap_or(u64::MAX);
    digits(number.checked_div(one).unwrap_or(0), 1, out);
    out.push('.');
    digits(number.checked_rem(one).unwrap_or(0), scale, out);
}

/// At least so many digits.
pub(super) fn digits(number: u64, least: u32, out: &mut String) {
    if number > 9 || least > 1 {
        digits(number / 10, least.saturating_sub(1), out);
    }
    let digit = u32::try_from(number % 10).unwrap_or_default();
    out.push(char::from_digit(digit, 10).unwrap_or('0'));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::{Date, Fraction};
    use rust_decimal::dec;

    #[test]
    fn a_decimal_keeps_its_decimals() {
        for (number, text) in [
            (dec!(0), "0"),
            (dec!(0.00), "0.00"),
            (dec!(0.05), "0.05"),
            (dec!(2.041), "2.041"),
            (dec!(37.50), "37.50"),
            (dec!(-12.30), "-12.30"),
            (dec!(136549), "136549"),
            (dec!(11999999999.88), "11999999999.88"),
        ] {
            assert_eq!(number.written(), text);
            assert_eq!(number.written(), number.to_string());
        }
    }

    #[test]
    fn a_date_has_ten_signs() {
        for text in ["0001-01-01", "2026-06-01", "2026-12-31", "9999-12-31"] {
            assert_eq!(Date::parse(text).unwrap().written(), text);
        }
    }

    #[test]
    fn counts_and_fractions_are_digits() {
        assert_eq!(0_u32.written(), "0");
        assert_eq!(260_u32.written(), "260");
        assert_eq!(u32::MAX.written(), "4294967295");
        assert_eq!(Fraction::of(2, 3).written(), "2/3");
    }

    #[test]
    fn digits_are_read_up_to_the_largest_number_and_nothing_else_is() {
        for (text, number) in [
            ("0", Some(0)),
            ("007", Some(7)),
            ("4294967295", Some(u32::MAX)),
            ("4294967296", None),
            ("", None),
            ("-1", None),
            ("1 ", None),
        ] {
            assert_eq!(read_digits(text), number, "{text:?}");
        }
    }

    #[test]
    fn it_is_added_to_what_stands_there() {
        let mut text = "from ".to_owned();
        dec!(7.5).write(&mut text);
        assert_eq!(text, "from 7.5");
    }
}
