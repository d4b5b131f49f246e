//! The four outcomes of a condition, and the conclusion they add up to.

use strum::{IntoStaticStr, VariantNames};

/// How one condition came out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Outcome {
    /// Fulfilled, as far as the answers go.
    Met,
    /// A caseworker must decide (*skjønn*).
    Discretion,
    /// The answer is missing, so it may still become any of the others.
    Unanswered,
    /// Not fulfilled.
    NotMet,
}

/// What all conditions together point to. Never a decision: only Nav makes one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Conclusion {
    /// Every condition looks met.
    Likely,
    /// Nothing speaks against, but a caseworker must decide something.
    NeedsAssessment,
    /// Something is still unanswered.
    Incomplete,
    /// Something is not met.
    Unlikely,
}

impl Conclusion {
    /// The conclusion of these outcomes: the weightiest of them decides.
    ///
    /// An unanswered condition outweighs one left to discretion, because its answer can still turn into a refusal.
    ///
    /// ```
    /// use kvp_veiviser::assess::{Conclusion, Outcome};
    ///
    /// let outcomes = [Outcome::Met, Outcome::Discretion, Outcome::Unanswered];
    /// assert_eq!(Conclusion::of(outcomes), Conclusion::Incomplete);
    /// ```
    pub fn of(outcomes: impl IntoIterator<Item = Outcome>) -> Self {
        match outcomes.into_iter().max() {
            None | Some(Outcome::Met) => Self::Likely,
            Some(Outcome::Discretion) => Self::NeedsAssessment,
            Some(Outcome::Unanswered) => Self::Incomplete,
            Some(Outcome::NotMet) => Self::Unlikely,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{
        Conclusion::{self, Incomplete, Likely, NeedsAssessment, Unlikely},
        Outcome::{Discretion, Met, NotMet, Unanswered},
    };

    #[test]
    fn two_conditions_have_this_truth_table() {
        let outcomes = [Met, Discretion, Unanswered, NotMet];
        let table = [
            [Likely, NeedsAssessment, Incomplete, Unlikely],
            [NeedsAssessment, NeedsAssessment, Incomplete, Unlikely],
            [Incomplete, Incomplete, Incomplete, Unlikely],
            [Unlikely, Unlikely, Unlikely, Unlikely],
        ];
        for (row, first) in outcomes.into_iter().enumerate() {
            for (column, second) in outcomes.into_iter().enumerate() {
                assert_eq!(
                    Conclusion::of([first, second]),
                    table[row][column],
                    "{first:?}, {second:?}"
                );
            }
        }
        assert_eq!(Conclusion::of(core::iter::empty()), Likely);
    }
}
