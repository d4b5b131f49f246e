//! Hours, counted exactly.

use core::iter::Sum;
use core::ops::Add;

use rust_decimal::Decimal;

/// Hours with two decimals, as people give them: a whole number of hundredths.
///
/// Decimals are what tables and answers are written in; sums and differences are taken here, in whole numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hours(i64);

const DECIMALS: u32 = 2;

impl Hours {
    /// No time.
    pub const ZERO: Self = Self(0);

    /// So many hours. A third decimal is dropped; no answer and no table has one.
    #[inline(never)]
    pub fn decimal(hours: Decimal) -> Self {
        let shift = |places: u32| 10_i128.checked_pow(places).unwrap_or(i128::MAX);
        let mantissa = hours.mantissa();
        let hundredths = if hours.scale() <= DECIMALS {
            mantissa.saturating_mul(shift(DECIMALS.saturating_sub(hours.scale())))
        } else {
            let places = hours.scale().saturating_sub(DECIMALS);
            mantissa.checked_div(shift(places)).unwrap_or(0)
        };
        Self(i64::try_from(hundredths).unwrap_or(i64::MAX))
    }

    /// What is left of these hours after others, never below none.
    #[inline(never)]
    pub fn less(self, others: Self) -> Self {
        Self(self.0.saturating_sub(others.0).max(0))
    }

    /// The same hours so many times.
    #[inline(never)]
    pub fn times(self, times: u32) -> Self {
        Self(self.0.saturating_mul(i64::from(times)))
    }

    /// How many hundredths of an hour.
    pub fn hundredths(self) -> u32 {
        u32::try_from(self.0).unwrap_or_default()
    }

    /// The hours with exactly two decimals.
    #[inline(never)]
    pub fn to_decimal(self) -> Decimal {
        Decimal::new(self.0, DECIMALS)
    }
}

impl Add for Hours {
    type Output = Self;

    #[inline(never)]
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sum for Hours {
    fn sum<I: Iterator<Item = Self>>(hours: I) -> Self {
        hours.fold(Self::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::dec;

    #[test]
    fn hours_are_counted_in_hundredths() {
        for (written, shown) in [
            (dec!(37.5), "37.50"),
            (dec!(8), "8.00"),
            (dec!(0.07), "0.07"),
            (dec!(1.999), "1.99"),
        ] {
            assert_eq!(Hours::decimal(written).to_decimal().to_string(), shown);
        }
    }

    #[test]
    fn nobody_has_fewer_hours_than_none() {
        let [three, five] = [dec!(3), dec!(5)].map(Hours::decimal);
        assert_eq!(five.less(three), Hours::decimal(dec!(2)));
        assert_eq!(three.less(five), Hours::ZERO);
        assert_eq!(
            [three, five, five.times(2)].into_iter().sum::<Hours>(),
            Hours::decimal(dec!(18))
        );
    }
}
