//! What an organiser claims (*krever*): what was used at its price, before it is held against what was bought.

use core::iter::Sum;

use rust_decimal::Decimal;

use super::settlement::cost;
use super::{Amounts, AnswersA, AnswersB};
use crate::law::rates::{self, BistandVariant};
use crate::values::Kroner;

/// What participants claim, and what of it is paid.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Claim {
    /// What was used, at its price.
    pub krav: Kroner,
    /// What of it is above the commitment, and is not paid.
    pub ikke_betalt: Kroner,
}

impl Claim {
    fn of(krav: Kroner, amounts: &Amounts) -> Self {
        Self {
            krav,
            ikke_betalt: krav - amounts.refusjon,
        }
    }
}

impl Sum for Claim {
    fn sum<I: Iterator<Item = Self>>(claims: I) -> Self {
        claims.fold(Self::default(), |sum, claim| Self {
            krav: sum.krav + claim.krav,
            ikke_betalt: sum.ikke_betalt + claim.ikke_betalt,
        })
    }
}

/// What so many participant-months of a variant cost.
pub fn cost_of_months(months: Decimal, variant: &BistandVariant) -> Kroner {
    cost(months, variant.per_month)
}

/// The claim of a month under model A, which comes to these amounts.
///
/// ```
/// use kvp_veiviser::bistand::{AnswersA, Places, claim_a, model_a};
/// use rust_decimal::dec;
///
/// let month = AnswersA {
///     ordinaer: Places {
///         plasser: 2,
///         deltakermaaneder: dec!(2.5),
///     },
///     ..AnswersA::default()
/// };
/// let claim = claim_a(&month, &model_a(&month).amounts);
/// assert_eq!(claim.krav.rounded(), dec!(8500));
/// assert_eq!(claim.ikke_betalt.rounded(), dec!(1700));
/// ```
pub fn claim_a(month: &AnswersA, amounts: &Amounts) -> Claim {
    let pilot = &rates::BISTAND_2008;
    let ordinaer = cost_of_months(month.ordinaer.deltakermaaneder, &pilot.ordinaer);
    let omfattende = cost_of_months(month.omfattende.deltakermaaneder, &pilot.omfattende);
    Claim::of(ordinaer + omfattende, amounts)
}

/// The claim of a month under model B, which comes to these amounts.
pub fn claim_b(month: &AnswersB, amounts: &Amounts) -> Claim {
    let price = rates::BISTAND_2008.per_hour;
    let claimed = [
        month.veiledningstimer,
        month.arbeidsgivertimer,
        month.reisetimer,
    ];
    let claimed = claimed.map(|hours| cost(hours, price));
    Claim::of(
        claimed
            .into_iter()
            .fold(Kroner::ZERO, |sum, part| sum + part),
        amounts,
    )
}
