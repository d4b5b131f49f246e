//! The months that a column's amounts are of: an ordinary one, and one with the absence that is typed.

use super::case::Case;
use crate::kvp::{Assessment, Stoenad};
use crate::texts::Desk;
use crate::values::Kroner;
use crate::view::amounts::Net;
use crate::view::numbers;

/// An amount with its øre and without its unit.
pub fn bare(amount: Kroner, texts: Desk) -> String {
    numbers::decimal(amount.rounded(), texts.about().language())
}

/// What the rules say of a column, and what it pays: with the absence in the month. None while the age is unknown.
pub fn assessed(case: &Case) -> Option<(&Assessment, &Stoenad)> {
    let assessment = case.assessment.as_ref()?;
    Some((assessment, assessment.stoenad.as_ref()?))
}

/// The same of an ordinary month: without the absence, which is of one.
pub fn usual(case: &Case) -> Option<(&Assessment, &Stoenad)> {
    let assessment = case.ordinary.as_ref().or(case.assessment.as_ref())?;
    Some((assessment, assessment.stoenad.as_ref()?))
}

/// What there is to say of the tax of ordinary months; none while the age is unknown.
pub fn net(case: &Case) -> Option<Net<'_>> {
    let (assessment, _) = usual(case)?;
    let tax = assessment.tax.as_ref()?;
    Some(Net::of(tax, assessment, &case.parsed.answers))
}

/// What the month with absence pays less than an ordinary one.
pub fn absence(case: &Case) -> Kroner {
    let months = usual(case).zip(assessed(case));
    months.map_or(Kroner::ZERO, |((_, ordinary), (_, absent))| {
        ordinary.net.per_month.total() - absent.net.per_month.total()
    })
}
