//! The steps that lead from rates and answers to every amount shown.

use rust_decimal::Decimal;
use strum::{IntoStaticStr, VariantNames};

use crate::law::Reference;
use crate::values::{Fraction, Kroner};

/// What a step does with its operands, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Operation {
    /// Reads a number from a dated table.
    Rate,
    /// Takes a number the person gave.
    Answer,
    /// Counts days in the calendar.
    Count,
    /// The first times the others.
    Multiply,
    /// The first divided by the second.
    Divide,
    /// The sum of all.
    Add,
    /// The first less the others.
    Subtract,
    /// The first less the others, but not below zero.
    Deduct,
    /// The first times the second, divided by the third.
    Share,
    /// The first times the second in per cent.
    Percent,
    /// The smallest.
    Min,
}

/// The number a step arrives at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepValue {
    /// An exact amount.
    Kroner(Kroner),
    /// A number as a table or a person writes it: hours, a rate, a count.
    Decimal(Decimal),
    /// A fraction as the law words it: two thirds.
    Fraction(Fraction),
}

/// No step is made from more than this many others.
const MOST_OPERANDS: usize = 4;

/// One step: what it is, how it came about, where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CalculationStep<S: 'static> {
    /// Which number this is.
    pub id: S,
    /// How it came about.
    pub operation: Operation,
    operands: [Option<S>; MOST_OPERANDS],
    /// What it came to.
    pub value: StepValue,
    /// Where it stands in the law.
    pub basis: &'static [Reference],
}

/// The steps taken so far, in order. Each number is computed by the rules and recorded here; nothing is computed twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calculation<S: 'static> {
    steps: Option<Vec<CalculationStep<S>>>,
}

impl<S: Copy + Eq> Calculation<S> {
    /// A calculation that keeps its steps.
    pub const fn explained() -> Self {
        Self {
            steps: Some(Vec::new()),
        }
    }

    /// A calculation of which only the result is wanted.
    pub const fn silent() -> Self {
        Self { steps: None }
    }

    /// Records a number that a table, a person or the calendar gave.
    pub fn given(
        &mut self,
        id: S,
        operation: Operation,
        value: StepValue,
        basis: &'static [Reference],
    ) {
        self.record(CalculationStep {
            id,
            operation,
            operands: [None; MOST_OPERANDS],
            value,
            basis,
        });
    }

    /// Records an amount that was computed from earlier steps, and hands it back.
    pub fn amount(
        &mut self,
        id: S,
        operation: Operation,
        operands: &[S],
        value: Kroner,
        basis: &'static [Reference],
    ) -> Kroner {
        self.record(CalculationStep {
            id,
            operation,
            operands: slots(operands),
            value: StepValue::Kroner(value),
            basis,
        });
        value
    }

    /// Records a plain number that was computed from earlier steps.
    pub fn number(
        &mut self,
        id: S,
        operation: Operation,
        operands: &[S],
        value: Decimal,
        basis: &'static [Reference],
    ) {
        self.record(CalculationStep {
            id,
            operation,
            operands: slots(operands),
            value: StepValue::Decimal(value),
            basis,
        });
    }

    fn record(&mut self, step: CalculationStep<S>) {
        if let Some(steps) = &mut self.steps {
            steps.push(step);
        }
    }

    /// The steps, in order.
    pub fn into_steps(self) -> Vec<CalculationStep<S>> {
        self.steps.unwrap_or_default()
    }
}

/// A step of a calculation that always takes the same ones: all of it but the number.
#[derive(Clone, Copy, Debug)]
pub struct Formula<S: 'static> {
    id: S,
    operation: Operation,
    operands: [Option<S>; MOST_OPERANDS],
    basis: &'static [Reference],
}

impl<S: Copy> Formula<S> {
    /// A number that comes about in this way from earlier ones. More operands than a step can have do not compile in a table.
    pub const fn new(
        id: S,
        operation: Operation,
        operands: &[S],
        basis: &'static [Reference],
    ) -> Self {
        let operands = match *operands {
            [] => [None, None, None, None],
            [one] => [Some(one), None, None, None],
            [one, two] => [Some(one), Some(two), None, None],
            [one, two, three] => [Some(one), Some(two), Some(three), None],
            [one, two, three, four] => [Some(one), Some(two), Some(three), Some(four)],
            _ => unreachable!(),
        };
        Self {
            id,
            operation,
            operands,
            basis,
        }
    }

    /// The step, with its number.
    pub const fn step(&self, value: StepValue) -> CalculationStep<S> {
        CalculationStep {
            id: self.id,
            operation: self.operation,
            operands: self.operands,
            value,
            basis: self.basis,
        }
    }
}

impl<S: Copy> CalculationStep<S> {
    /// The earlier steps it was made from, in order.
    pub fn operands(&self) -> impl Iterator<Item = S> {
        self.operands.iter().map_while(|&operand| operand)
    }
}

fn slots<S: Copy>(operands: &[S]) -> [Option<S>; MOST_OPERANDS] {
    debug_assert!(
        operands.len() <= MOST_OPERANDS,
        "a step with too many operands"
    );
    let mut operands = operands.iter().copied();
    [(); MOST_OPERANDS].map(|()| operands.next())
}
