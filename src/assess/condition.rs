//! A condition of the law, and what it finds.

use core::iter::{Copied, Flatten};
use core::slice;

use rust_decimal::Decimal;

use crate::assess::Outcome;
use crate::law::{Reference, Rulebook, Table};
use crate::values::Period;

/// A condition as a constant: when it is in force, where it stands, and how it judges.
///
/// `I` names a benefit's conditions, `A` is its answers, `R` its reasons.
pub struct Condition<I: 'static, A: 'static, R: 'static> {
    /// Which condition this is.
    pub id: I,
    /// The law dates on which it is asked.
    pub in_force: Period,
    /// Where it stands; the table's value is the place, since acts replace each other.
    pub basis: Table<&'static [Reference]>,
    /// The rule.
    pub judge: fn(&A, Rulebook) -> Judgement<R>,
}

/// How a rule judged, before it is tied to its condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judgement<R> {
    /// How it came out.
    pub outcome: Outcome,
    /// Why.
    pub reason: R,
    facts: [Option<(&'static str, FactValue)>; MOST_FACTS],
}

/// The facts and limits that a judgement rests on, by name.
pub type Facts<'a> = Flatten<Copied<slice::Iter<'a, Option<(&'static str, FactValue)>>>>;

/// No judgement rests on more than this many facts and limits.
const MOST_FACTS: usize = 2;

/// A fact or limit behind a judgement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactValue {
    /// A count: years of age, for instance.
    Count(u32),
    /// A number with decimals: hours, for instance.
    Number(Decimal),
    /// An answer chosen from a list, as its word in the contract.
    Word(&'static str),
}

/// A judgement with the condition it is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding<I, R> {
    /// The condition.
    pub id: I,
    /// Where it stands on the law date.
    pub basis: &'static [Reference],
    /// How it came out, why, and on what facts.
    pub judgement: Judgement<R>,
}

impl<I: Copy, A, R> Condition<I, A, R> {
    /// What the condition finds, or none when the law date does not ask it.
    pub fn find(&self, answers: &A, rulebook: Rulebook) -> Option<Finding<I, R>> {
        self.in_force.contains(rulebook.date()).then(|| Finding {
            id: self.id,
            basis: rulebook.read(&self.basis).value,
            judgement: (self.judge)(answers, rulebook),
        })
    }
}

impl<R> Judgement<R> {
    /// A judgement that rests on no more than the outcome and its reason.
    pub const fn new(outcome: Outcome, reason: R) -> Self {
        Self {
            outcome,
            reason,
            facts: [None; MOST_FACTS],
        }
    }

    /// The same judgement, naming a fact it rests on.
    pub fn with(mut self, name: &'static str, value: FactValue) -> Self {
        let slot = self.facts.iter_mut().find(|slot| slot.is_none());
        debug_assert!(slot.is_some(), "a judgement with too many facts");
        if let Some(slot) = slot {
            *slot = Some((name, value));
        }
        self
    }

    /// The facts and limits it rests on, by name.
    pub fn facts(&self) -> Facts<'_> {
        self.facts.iter().copied().flatten()
    }
}
