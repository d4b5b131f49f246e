//! An exact fraction.

use rust_decimal::Decimal;

use super::written::{Written, digits, narrow};

/// An exact fraction of two whole numbers: two thirds, 7.6 per cent, 18.75 of 37.5 hours.
///
/// Kept as it was written, not reduced: it is multiplied into a [`Kroner`](super::Kroner), which is exact anyway.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    numerator: i128,
    denominator: i128,
}

impl Fraction {
    /// So many of so many. A fraction of nothing does not compile in a table, and counts as nothing elsewhere.
    pub const fn of(numerator: u32, denominator: u32) -> Self {
        assert!(denominator > 0, "a fraction of nothing");
        Self {
            numerator: widen(numerator),
            denominator: widen(denominator),
        }
    }

    /// A whole number of wholes.
    pub const fn whole(number: u32) -> Self {
        Self::of(number, 1)
    }

    /// A decimal number as a fraction: 2.041 is 2041 of 1000.
    pub fn decimal(number: Decimal) -> Self {
        Self {
            numerator: number.mantissa(),
            denominator: power_of_ten(number.scale()),
        }
    }

    /// A percentage as a fraction: 7.6 is 76 of 1000.
    pub fn percent(number: Decimal) -> Self {
        Self {
            numerator: number.mantissa(),
            denominator: power_of_ten(number.scale()).saturating_mul(100),
        }
    }

    /// One number as a part of another; nothing when the other is zero.
    ///
    /// ```
    /// use kvp_veiviser::values::{Fraction, Kroner};
    /// use rust_decimal::dec;
    ///
    /// let rest = Fraction::part(dec!(30), dec!(37.5));
    /// assert_eq!(Kroner::whole(1000).times(rest), Kroner::whole(800));
    /// ```
    pub fn part(part: Decimal, whole: Decimal) -> Self {
        let (part, whole) = (Self::decimal(part), Self::decimal(whole));
        if whole.numerator == 0 {
            return Self {
                numerator: 0,
                denominator: 1,
            };
        }
        Self {
            numerator: part.numerator.saturating_mul(whole.denominator),
            denominator: part.denominator.saturating_mul(whole.numerator),
        }
    }

    /// Rounded to two decimals, halves away from zero.
    ///
    /// ```
    /// use kvp_veiviser::values::Fraction;
    /// use rust_decimal::dec;
    ///
    /// assert_eq!(Fraction::of(68, 11).rounded(), dec!(6.18));
    /// assert_eq!(Fraction::of(1, 200).rounded(), dec!(0.01));
    /// ```
    pub fn rounded(self) -> Decimal {
        // Half is added before the division cuts off, in the direction of the number's own sign.
        let doubled = self.numerator.saturating_mul(200);
        let half = self.denominator.saturating_mul(doubled.signum());
        let hundredths = doubled
            .saturating_add(half)
            .checked_div(self.denominator.saturating_mul(2));
        Decimal::try_from_i128_with_scale(hundredths.unwrap_or(0), 2).unwrap_or_default()
    }

    /// The number above the line.
    pub const fn numerator(self) -> i128 {
        self.numerator
    }

    /// The number below the line, never zero.
    pub const fn denominator(self) -> i128 {
        self.denominator
    }
}

impl Written for Fraction {
    fn write(&self, out: &mut String) {
        digits(narrow(self.numerator().unsigned_abs()), 1, out);
        out.push('/');
        digits(narrow(self.denominator().unsigned_abs()), 1, out);
    }
}

#[expect(
    clippy::as_conversions,
    reason = "`From` is not yet const, and a wider type holds every value"
)]
const fn widen(number: u32) -> i128 {
    number as i128
}

fn power_of_ten(exponent: u32) -> i128 {
    10_i128.checked_pow(exponent).unwrap_or(i128::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::dec;

    #[test]
    fn a_part_of_nothing_is_nothing() {
        assert_eq!(Fraction::part(dec!(7.5), dec!(0)), Fraction::whole(0));
        assert_eq!(Fraction::part(dec!(7.5), dec!(37.5)).rounded(), dec!(0.2));
        assert_eq!(Fraction::part(dec!(0), dec!(37.5)).rounded(), dec!(0));
    }
}
