//! A stretch of days.

use super::Date;

/// From a first day through a last one, both counted; open at the end when there is no last day yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub first: Date,
    /// The last day, or none while it lasts.
    pub last: Option<Date>,
}

impl Period {
    /// From this day on.
    pub const fn from(first: Date) -> Self {
        Self { first, last: None }
    }

    /// From a first day through a last one. One that ends before it begins does not compile in a table.
    pub const fn through(first: Date, last: Date) -> Self {
        assert!(
            first.epoch_day() <= last.epoch_day(),
            "a period that ends before it begins"
        );
        Self {
            first,
            last: Some(last),
        }
    }

    /// Whether the day lies within.
    pub fn contains(self, day: Date) -> bool {
        self.first <= day && self.last.is_none_or(|last| day <= last)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ends_count() {
        let [before, first, last, after] =
            [30, 31, 32, 33].map(|day| Date::from_epoch_day(day).unwrap());
        let period = Period::through(first, last);
        assert!(!period.contains(before));
        assert!(period.contains(first));
        assert!(period.contains(last));
        assert!(!period.contains(after));
        assert!(!Period::from(first).contains(before));
        assert!(Period::from(first).contains(after));
    }
}
