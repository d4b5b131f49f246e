//! An exact amount of money.

use core::fmt;
use core::iter::Sum;
use core::ops::{Add, Sub};

use rust_decimal::Decimal;

use super::Fraction;

/// An exact amount of Norwegian kroner, rounded only when it is shown.
///
/// Inside it is a whole number of very small parts of a krone. A krone has so many parts that every division the law
/// asks for comes out even: into 12 months and 260 days, into three thirds, into the 20 to 23 weekdays of a month,
/// into hundredths of an hour of 37.5 or 1950, into percentages of percentages. Sums and comparisons are therefore
/// those of whole numbers, and nothing is ever reduced or rounded on the way.
///
/// ```
/// use kvp_veiviser::values::{Fraction, Kroner};
/// use rust_decimal::dec;
///
/// let year = Kroner::whole(136_549).times(Fraction::decimal(dec!(2.041)));
/// assert_eq!(year.times(Fraction::of(1, 12)).rounded(), dec!(23224.71));
/// assert_eq!(year.times(Fraction::of(1, 12)).times(Fraction::of(12, 1)), year);
/// ```
///
/// Arithmetic on 128 bits is long in WebAssembly, so each operation is compiled once and called.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Kroner(i128);

/// 2⁸ · 3⁴ · 5⁸ · 7 · 11 · 13 · 23 for the divisions of the qualification benefit, times 10 000 for the tax upon it.
const PARTS: i128 = 256 * 81 * 390_625 * 7 * 11 * 13 * 23 * 10_000;
const PARTS_OF_AN_OERE: i128 = PARTS / 100;

impl Kroner {
    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// A whole number of kroner.
    pub fn whole(kroner: u32) -> Self {
        Self(i128::from(kroner).saturating_mul(PARTS))
    }

    /// An amount written with decimals, as a rate or an answer is.
    #[inline(never)]
    pub fn decimal(amount: Decimal) -> Self {
        Self(PARTS).times(Fraction::decimal(amount))
    }

    /// So much of the amount. Exact: a fraction that does not come out even in parts has no place in the law.
    #[inline(never)]
    pub fn times(self, fraction: Fraction) -> Self {
        let product = self.0.saturating_mul(fraction.numerator());
        debug_assert_eq!(
            product.checked_rem(fraction.denominator()),
            Some(0),
            "{fraction:?} of {self:?} is not a whole number of parts"
        );
        Self(product.checked_div(fraction.denominator()).unwrap_or(0))
    }

    /// What is left after a deduction, never below zero.
    pub fn less(self, deduction: Self) -> Self {
        (self - deduction).max(Self::ZERO)
    }

    /// Rounded to øre from the exact value, halves away from zero, with exactly two decimals.
    #[inline(never)]
    pub fn rounded(self) -> Decimal {
        Decimal::try_from_i128_with_scale(round(self.0, PARTS_OF_AN_OERE), 2).unwrap_or_default()
    }

    /// Rounded to whole kroner from the exact value, halves away from zero.
    pub fn rounded_to_kroner(self) -> Decimal {
        Decimal::try_from_i128_with_scale(round(self.0, PARTS), 0).unwrap_or_default()
    }

    /// The amount that is shown: rounded to whole units from the exact value, halves away from zero.
    pub fn rounded_to(self, unit: Rounding) -> Self {
        let unit = unit.parts();
        Self(round(self.0, unit).saturating_mul(unit))
    }
}

/// The smallest unit that amounts are shown in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// Whole kroner.
    Krone,
    /// Øre: two decimals.
    Oere,
}

impl Rounding {
    const fn parts(self) -> i128 {
        match self {
            Self::Krone => PARTS,
            Self::Oere => PARTS_OF_AN_OERE,
        }
    }
}

/// Amounts that stand in a sum, as they are shown: whole units that together come to their sum as it is rounded.
///
/// Each is its exact value rounded down, and the units that then lack go to those that lost the most. So each is within one unit of its exact
/// value, and one alone is rounded as it always is.
///
/// ```
/// use kvp_veiviser::values::{Fraction, Kroner, Rounding, adding_up};
/// use rust_decimal::dec;
///
/// let exact = [dec!(23224.71), dec!(1646.67)].map(Kroner::decimal);
/// let shown = adding_up(&exact, Rounding::Krone).into_iter().map(Kroner::rounded);
/// assert!(shown.eq([dec!(23225.00), dec!(1646.00)]));
/// assert_eq!(exact.into_iter().sum::<Kroner>().rounded_to_kroner(), dec!(24871));
/// ```
pub fn adding_up(amounts: &[Kroner], unit: Rounding) -> Vec<Kroner> {
    let sum: Kroner = amounts.iter().copied().sum();
    adding_up_to(sum.rounded_to(unit), amounts, unit)
}

/// The same for amounts that come to a sum shown already: the amounts between a subtotal and the next.
///
/// `sum` is in whole units, and less than a unit from the exact sum.
pub fn adding_up_to(sum: Kroner, amounts: &[Kroner], unit: Rounding) -> Vec<Kroner> {
    let unit = unit.parts();
    let mut shown: Vec<Kroner> = amounts
        .iter()
        .map(|amount| {
            let lost = amount.0.rem_euclid(unit);
            Kroner(amount.0.saturating_sub(lost))
        })
        .collect();
    // Each amount lost less than a unit, so the turn comes to none twice.
    while shown.iter().copied().sum::<Kroner>() < sum {
        let lost = |(shown, exact): &(&mut Kroner, &Kroner)| exact.0.saturating_sub(shown.0);
        let most = shown.iter_mut().zip(amounts).rev().max_by_key(lost);
        let Some((amount, _)) = most else { break };
        *amount = Kroner(amount.0.saturating_add(unit));
    }
    shown
}

/// The nearest whole number of units, halves away from zero.
fn round(parts: i128, unit: i128) -> i128 {
    let half = (unit / 2).saturating_mul(parts.signum());
    parts.saturating_add(half).checked_div(unit).unwrap_or(0)
}

impl Add for Kroner {
    type Output = Self;

    #[inline(never)]
    fn add(self, other: Self) -> Self {
        Self(self.0.saturating_add(other.0))
    }
}

impl Sub for Kroner {
    type Output = Self;

    #[inline(never)]
    fn sub(self, other: Self) -> Self {
        Self(self.0.saturating_sub(other.0))
    }
}

impl Sum for Kroner {
    fn sum<I: Iterator<Item = Self>>(amounts: I) -> Self {
        amounts.fold(Self::ZERO, Add::add)
    }
}

impl fmt::Debug for Kroner {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} kr", self.rounded())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rust_decimal::dec;

    #[test]
    fn what_is_shown_of_a_sum_adds_up_to_it_and_is_within_a_unit_of_what_is_exact() {
        let thirds = Kroner::whole(100).times(Fraction::of(1, 3));
        let minus = Kroner::ZERO - Kroner::decimal(dec!(0.50));
        for exact in [
            vec![],
            vec![Kroner::decimal(dec!(0.50))],
            vec![minus],
            vec![thirds, thirds, thirds],
            vec![Kroner::decimal(dec!(0.40)); 4],
            vec![
                Kroner::decimal(dec!(24871.37)),
                Kroner::ZERO - thirds,
                minus,
            ],
        ] {
            for unit in [Rounding::Krone, Rounding::Oere] {
                let shown = adding_up(&exact, unit);
                let sum: Kroner = exact.iter().copied().sum();
                let rounded = round(sum.0, unit.parts()) * unit.parts();
                assert_eq!(shown.iter().copied().sum::<Kroner>().0, rounded);
                assert_eq!(shown.len(), exact.len());
                for (shown, exact) in shown.iter().zip(&exact) {
                    assert!(
                        (shown.0 - exact.0).abs() < unit.parts(),
                        "{shown:?} {exact:?}"
                    );
                }
            }
        }
    }

    #[test]
    fn what_lies_between_two_subtotals_leads_from_the_one_to_the_other() {
        for (before, between) in [
            (dec!(13), vec![dec!(-2.5)]),
            (dec!(10.5), vec![dec!(-3.1)]),
            (dec!(24871.37), vec![dec!(-4974.274), dec!(-0.5)]),
            (dec!(10.4), vec![dec!(3.1), dec!(-7)]),
        ] {
            let [before, after] = [vec![before], [vec![before], between.clone()].concat()]
                .map(|parts| parts.into_iter().map(Kroner::decimal).sum::<Kroner>());
            let between: Vec<Kroner> = between.into_iter().map(Kroner::decimal).collect();
            let [from, to] = [before, after].map(|sum| sum.rounded_to(Rounding::Krone));
            let shown = adding_up_to(to - from, &between, Rounding::Krone);
            assert_eq!(from + shown.iter().copied().sum(), to);
            for (shown, exact) in shown.iter().zip(&between) {
                assert!((shown.0 - exact.0).abs() <= PARTS, "{shown:?} {exact:?}");
            }
        }
    }

    #[test]
    fn halves_are_rounded_away_from_zero() {
        for (amount, oere, kroner) in [
            (dec!(0.005), dec!(0.01), dec!(0)),
            (dec!(-0.005), dec!(-0.01), dec!(0)),
            (dec!(0.0049), dec!(0.00), dec!(0)),
            (dec!(0.5), dec!(0.50), dec!(1)),
            (dec!(-0.5), dec!(-0.50), dec!(-1)),
            (dec!(0.4999), dec!(0.50), dec!(0)),
            (dec!(177104.375), dec!(177104.38), dec!(177104)),
        ] {
            assert_eq!(Kroner::decimal(amount).rounded(), oere, "{amount}");
            assert_eq!(
                Kroner::decimal(amount).rounded_to_kroner(),
                kroner,
                "{amount}"
            );
        }
    }

    #[test]
    fn an_amount_always_shows_two_decimals() {
        assert_eq!(Kroner::ZERO.rounded().to_string(), "0.00");
        assert_eq!(Kroner::whole(38).rounded().to_string(), "38.00");
        assert_eq!(Kroner::whole(38).rounded_to_kroner().to_string(), "38");
    }

    #[test]
    fn an_amount_reads_as_one_when_debugged() {
        assert_eq!(format!("{:?}", Kroner::decimal(dec!(0.005))), "0.01 kr");
    }

    #[test]
    fn two_thirds_three_times_is_twice_the_whole() {
        let two_thirds = Kroner::whole(100).times(Fraction::of(2, 3));
        assert_eq!(two_thirds + two_thirds + two_thirds, Kroner::whole(200));
    }

    #[test]
    fn a_deduction_stops_at_zero() {
        assert_eq!(Kroner::whole(5).less(Kroner::whole(3)), Kroner::whole(2));
        assert_eq!(Kroner::whole(5).less(Kroner::whole(8)), Kroner::ZERO);
    }
}
