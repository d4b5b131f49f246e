//! How every amount came about, line by line.

use crate::assess::{CalculationStep, Operation, StepValue};
use crate::kvp::{Answers, Assessment, StepId};
use crate::texts::{Language, OperationWords, Template, Texts, fill, listed};
use crate::values::Word;
use crate::view::amounts::Net;
use crate::view::finding::{Citation, citations};
use crate::view::numbers;

const THIRDS: i128 = 3;

/// Lines that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct CalculationPart {
    /// What they lead to.
    pub title: &'static str,
    /// The lines, in order.
    pub lines: Vec<CalculationLine>,
}

/// A line: what it is, how it came about, what it came to, where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct CalculationLine {
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

/// The calculation: the qualification benefit, what is taken from it, and the tax on what is left. Empty parts are left out, and so is a tax that is not
/// what this person pays.
pub fn parts(assessment: &Assessment, answers: &Answers, texts: Texts) -> Vec<CalculationPart> {
    let steps = &assessment.steps;
    let tax = assessment.tax.as_ref();
    let is_taxed = tax.is_some_and(|tax| Net::of(tax, assessment, answers).known().is_some());
    let after = |id, from: usize| {
        let place = steps.iter().position(|step| step.id == id);
        place.map_or(from, |place| place.saturating_add(1))
    };
    let stoenad = after(StepId::TotalPerAar, 0);
    let reductions = after(StepId::Inntekt, stoenad.saturating_add(1)).saturating_sub(1);
    let titles = texts.result().calculation();
    let wording = Wording {
        language: texts.language(),
        operations: texts.operations(),
        fraction: titles.two_thirds(),
        not_below_zero: titles.not_below_zero(),
    };
    [
        (titles.stoenad(), 0..stoenad),
        (titles.reductions(), stoenad..reductions),
        (
            titles.tax(),
            reductions..if is_taxed { steps.len() } else { reductions },
        ),
    ]
    .into_iter()
    .filter_map(|(title, range)| {
        let lines: Vec<CalculationLine> = steps
            .get(range)?
            .iter()
            .map(|step| {
                let label = texts.steps().of(step.id);
                line(step, steps, (step.id.id(), label), &wording)
            })
            .collect();
        (!lines.is_empty()).then_some(CalculationPart { title, lines })
    })
    .collect()
}

/// The words a line is made of.
#[derive(Clone, Copy)]
pub struct Wording {
    /// The language of numbers and places.
    pub language: Language,
    /// How a line came about.
    pub operations: OperationWords,
    /// How the law writes two thirds.
    pub fraction: &'static str,
    /// That nothing comes to less than zero.
    pub not_below_zero: Template,
}

/// The line of a step among steps, under this name and label.
pub fn line<Id: Copy + PartialEq>(
    step: &CalculationStep<Id>,
    steps: &[CalculationStep<Id>],
    (id, label): (&'static str, &'static str),
    words: &Wording,
) -> CalculationLine {
    let operands: Vec<String> = step
        .operands()
        .filter_map(|id| steps.iter().find(|step| step.id == id))
        .map(|operand| bare(&operand.value, words))
        .collect();
    CalculationLine {
        id,
        label,
        how: how(step.operation, &operands, words),
        value: written(&step.value, words),
        basis: citations(step.basis, words.language),
    }
}

/// "2,041 ganger 136 549", and what else a step may do.
fn how(operation: Operation, operands: &[String], words: &Wording) -> String {
    let word = words.operations.of(operation);
    match (operation, operands) {
        (Operation::Rate | Operation::Answer | Operation::Count, _) => word.to_owned(),
        (_, [single]) => single.clone(),
        (Operation::Percent, [amount, rate]) => [rate, word, amount].join(" "),
        (Operation::Min, [first, second]) => {
            [word, &listed(&[first, second], words.language)].join(" ")
        }
        (Operation::Share, [whole, part, of]) => shared(whole, part, of, words.operations),
        (Operation::Deduct, _) => {
            let taken = chain(operands, word);
            fill(words.not_below_zero, &[("regnestykke", &taken)])
        }
        _ => chain(operands, word),
    }
}

fn shared(whole: &str, part: &str, of: &str, words: OperationWords) -> String {
    let multiply = words.of(Operation::Multiply);
    let divide = words.of(Operation::Divide);
    [whole, multiply, part, divide, of].join(" ")
}

fn chain(operands: &[String], infix: &str) -> String {
    operands.join(&[" ", infix, " "].concat())
}

/// The number with its unit.
fn written(value: &StepValue, words: &Wording) -> String {
    match *value {
        StepValue::Kroner(amount) => numbers::kroner_and_oere(amount, words.language),
        StepValue::Decimal(_) | StepValue::Fraction(_) => bare(value, words),
    }
}

/// The number alone, as it stands within an expression. Rates stand as their table writes them, amounts with their øre.
fn bare(value: &StepValue, words: &Wording) -> String {
    match *value {
        StepValue::Kroner(amount) => numbers::decimal(amount.rounded(), words.language),
        StepValue::Decimal(number) => numbers::decimal(number.normalize(), words.language),
        // The law writes one fraction in words: no decimals come to a third.
        StepValue::Fraction(share) if share.denominator() == THIRDS => words.fraction.to_owned(),
        StepValue::Fraction(share) => numbers::decimal(share.rounded().normalize(), words.language),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kvp::{Alder, Answers, assess};
    use crate::texts::texts;
    use crate::values::Date;
    use rust_decimal::dec;

    #[test]
    fn a_share_of_two_thirds_is_written_in_words_and_a_half_as_a_half() {
        let answers = Answers {
            alder: Some(Alder::Aar(24)),
            ..Answers::default()
        };
        let assessment = assess(&answers, Date::literal(2026, 6, 1)).unwrap();
        let parts = parts(&assessment, &answers, texts(Language::nb()));
        let value = |id| {
            let mut lines = parts.iter().flat_map(|part| &part.lines);
            lines.find(|line| line.id == id).map(|line| &*line.value)
        };
        assert_eq!(value("andel_under_25"), Some("to tredeler"));
        assert_eq!(value("andel_desember"), Some("0,5"));
    }

    #[test]
    fn the_tax_is_calculated_only_where_it_is_what_this_person_pays() {
        for (day, hours, wage, expected) in [
            ((2026, 6, 1), None, None, true),
            ((2026, 6, 1), Some(dec!(7.5)), None, false),
            ((2026, 6, 1), Some(dec!(7.5)), Some(dec!(200)), true),
            ((2023, 12, 31), Some(dec!(7.5)), Some(dec!(200)), false),
            ((2024, 1, 1), Some(dec!(7.5)), Some(dec!(200)), true),
        ] {
            let answers = Answers {
                alder: Some(Alder::Aar(30)),
                arbeidstimer_per_uke: hours,
                timeloenn: wage,
                ..Answers::default()
            };
            let (year, month, date) = day;
            let assessment = assess(&answers, Date::literal(year, month, date)).unwrap();
            let parts = parts(&assessment, &answers, texts(Language::nb()));
            let ids = parts
                .iter()
                .flat_map(|part| &part.lines)
                .map(|line| line.id);
            let left = ids
                .filter(|id| id.starts_with("netto") || *id == "skatt")
                .count();
            assert_eq!(left > 0, expected, "{day:?} {hours:?} {wage:?}");
        }
    }
}
