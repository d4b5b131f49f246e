//! How every amount came about, line by line.

use crate::assess::{self, Number, Operation};
use crate::kvp::StepId;
use crate::texts::{OperationWords, Texts};
use crate::view::finding::{Citation, citations};
use crate::view::numbers;

/// One step of the calculation.
type Step = assess::Step<StepId>;

/// Lines that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What they lead to.
    pub title: &'static str,
    /// The lines, in order.
    pub lines: Vec<Line>,
}

/// A line: what it is, how it came about, what it came to, where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// A name that no other line has.
    pub id: &'static str,
    /// What it is.
    pub label: &'static str,
    /// How it came about.
    pub how: String,
    /// What it came to.
    pub value: String,
    /// Where it stands.
    pub basis: Vec<Citation>,
}

/// The calculation: the stipend, what is taken from it, and the tax on what is left. Empty parts are left out.
pub fn parts(steps: &[Step], texts: &Texts) -> Vec<Part> {
    let after = |id, from: usize| {
        let place = steps.iter().position(|step| step.id == id);
        place.map_or(from, |place| place.saturating_add(1))
    };
    let stipend = after(StepId::TotalPerAar, 0);
    let reductions = after(StepId::Inntekt, stipend.saturating_add(1)).saturating_sub(1);
    let titles = &texts.result.calculation;
    [
        (titles.stipend, 0..stipend),
        (titles.reductions, stipend..reductions),
        (titles.tax, reductions..steps.len()),
    ]
    .into_iter()
    .filter_map(|(title, range)| {
        let lines: Vec<Line> = steps
            .get(range)?
            .iter()
            .map(|step| line(step, steps, texts))
            .collect();
        (!lines.is_empty()).then_some(Part { title, lines })
    })
    .collect()
}

fn line(step: &Step, steps: &[Step], texts: &Texts) -> Line {
    let operands: Vec<String> = step
        .operands()
        .filter_map(|id| steps.iter().find(|step| step.id == id))
        .map(|operand| bare(operand, texts))
        .collect();
    Line {
        id: step.id.id(),
        label: texts.steps.of(step.id),
        how: how(step.operation, &operands, texts),
        value: written(step, texts),
        basis: citations(step.basis, texts),
    }
}

/// "2,041 ganger 136 549", and what else a step may do.
fn how(operation: Operation, operands: &[String], texts: &Texts) -> String {
    let words = &texts.operations;
    let word = words.of(operation);
    match (operation, operands) {
        (Operation::Rate | Operation::Answer | Operation::Count, _) => word.to_owned(),
        (_, [single]) => single.clone(),
        (Operation::Percent, [amount, rate]) => [rate, word, amount].join(" "),
        (Operation::Min, [first, second]) => [word, first, texts.navigation.and, second].join(" "),
        (Operation::Share, [whole, part, of]) => shared(whole, part, of, words),
        // "minus, men ikke mindre enn null": what stands behind the comma comes last.
        _ => match word.split_once(", ") {
            Some((infix, tail)) => [&chain(operands, infix), ", ", tail].concat(),
            None => chain(operands, word),
        },
    }
}

fn shared(whole: &str, part: &str, of: &str, words: &OperationWords) -> String {
    let multiply = words.of(Operation::Multiply);
    let divide = words.of(Operation::Divide);
    [whole, multiply, part, divide, of].join(" ")
}

fn chain(operands: &[String], infix: &str) -> String {
    operands.join(&[" ", infix, " "].concat())
}

/// The number with its unit.
fn written(step: &Step, texts: &Texts) -> String {
    match step.value {
        Number::Kroner(amount) => numbers::kroner_and_oere(amount, texts.language),
        Number::Decimal(_) | Number::Fraction(_) => bare(step, texts),
    }
}

/// The number alone, as it stands within an expression. Rates stand as their table writes them, amounts with their øre.
fn bare(step: &Step, texts: &Texts) -> String {
    match step.value {
        Number::Kroner(amount) => numbers::decimal(amount.rounded(), texts.language),
        Number::Decimal(number) => numbers::decimal(number.normalize(), texts.language),
        // The law knows one fraction, and writes it so.
        Number::Fraction(_) => texts.result.calculation.two_thirds.to_owned(),
    }
}
