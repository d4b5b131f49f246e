//! What people ask, and the answers that hold on the law date.

use crate::kvp::{Rate, Stipend};
use crate::law::{Rulebook, rates};
use crate::texts::{Changed, CommonQuestions, Help, Texts};

/// The questions in the order most people have them; without the one about the young for who is no longer among them.
pub fn common(
    stipend: Option<&Stipend>,
    rulebook: Rulebook,
    texts: &'static Texts,
) -> [Option<&'static Help>; 11] {
    let CommonQuestions {
        under_25,
        household,
        other_benefits,
        from_abroad,
        payment,
        work,
        illness,
        holiday,
        duration,
        social_assistance,
        school,
    } = &texts.result.questions;
    let regulated = rulebook.read(&rates::SYKE_BARN_DAGER).value.is_some();
    let limited = rulebook.read(&rates::VARIGHET).value.longest.is_some();
    let grown = stipend.is_some_and(|stipend| stipend.rate != Rate::TwoThirds);
    [
        (!grown).then_some(under_25),
        Some(household),
        Some(other_benefits),
        Some(from_abroad),
        Some(payment),
        Some(work),
        Some(on(illness, regulated)),
        Some(on(holiday, regulated)),
        Some(on(duration, limited)),
        Some(social_assistance),
        Some(school),
    ]
}

/// The answer of the day.
const fn on(question: &Changed, holds: bool) -> &Help {
    if holds {
        &question.since
    } else {
        &question.before
    }
}
