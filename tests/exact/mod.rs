//! The tests' own calculator: exact fractions, rounded once when they are shown.

/// An exact fraction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exact {
    pub numerator: i128,
    pub denominator: i128,
}

impl Exact {
    pub fn of(numerator: i128, denominator: i128) -> Self {
        let common = gcd(numerator.abs(), denominator).max(1);
        Self {
            numerator: numerator / common,
            denominator: denominator / common,
        }
    }

    /// Reads "7", "2.041" or "2/3".
    pub fn read(text: &str) -> Self {
        if let Some((above, below)) = text.split_once('/') {
            return Self::of(above.parse().unwrap(), below.parse().unwrap());
        }
        let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
        let scale = 10_i128.pow(u32::try_from(decimals.len()).unwrap());
        Self::of([whole, decimals].concat().parse().unwrap(), scale)
    }

    pub fn add(self, other: Self) -> Self {
        Self::of(
            self.numerator * other.denominator + other.numerator * self.denominator,
            self.denominator * other.denominator,
        )
    }

    pub fn minus(self, other: Self) -> Self {
        self.add(Self::of(-other.numerator, other.denominator))
    }

    pub fn times(self, other: Self) -> Self {
        Self::of(
            self.numerator * other.numerator,
            self.denominator * other.denominator,
        )
    }

    pub fn over(self, other: Self) -> Self {
        self.times(Self::of(other.denominator, other.numerator))
    }

    /// Two decimals, halves away from zero.
    pub fn oere(self) -> String {
        let hundredths = self.times(Self::of(100, 1)).nearest();
        let sign = if hundredths < 0 { "-" } else { "" };
        let size = hundredths.abs();
        format!("{sign}{}.{:02}", size / 100, size % 100)
    }

    /// The nearest whole number, halves away from zero.
    pub fn nearest(self) -> i128 {
        let doubled = self.numerator * 2;
        (doubled + self.denominator * doubled.signum()) / (2 * self.denominator)
    }
}

fn gcd(one: i128, other: i128) -> i128 {
    if other == 0 {
        one
    } else {
        gcd(other, one % other)
    }
}
