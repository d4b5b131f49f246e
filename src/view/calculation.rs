//! How every amount came about, line by line.

use crate::assess::{CalculationStep, Operation, StepValue};
use crate::kvp::{Answers, Assessment, Rate, StepId};
use crate::law::Reference;
use crate::texts::{Language, OperationWords, Template, Texts, fill, listed};
use crate::values::{Kroner, Word, Written};
use crate::view::amounts::{Net, ordinary_month, taken_of};
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

/// A line that says in words what several lines of the calculation come to.
#[derive(Clone, Debug, PartialEq)]
pub struct PlainLine {
    /// A name that no other line has.
    pub id: &'static str,
    /// What is done.
    pub text: String,
    /// What it comes to, in whole kroner as the payslip has them.
    pub amount: String,
    /// Where it stands.
    pub basis: Vec<Citation>,
}

/// The calculation in a few lines: the year, the month, the supplement, what is taken off, and what is left. No line without an age.
pub fn plain(assessment: &Assessment, answers: &Answers, texts: Texts) -> Vec<PlainLine> {
    plain_lines(assessment, answers, texts).unwrap_or_default()
}

fn plain_lines(assessment: &Assessment, answers: &Answers, texts: Texts) -> Option<Vec<PlainLine>> {
    let words = texts.result().calculation().plain();
    let language = texts.language();
    let stoenad = assessment.stoenad.as_ref()?;
    let month = ordinary_month(assessment, answers)?;
    let steps = &assessment.steps;
    let step = |id| steps.iter().find(move |step| step.id == id);
    let number = |id| match step(id)?.value {
        StepValue::Decimal(number) => Some(numbers::decimal(number.normalize(), language)),
        StepValue::Kroner(_) | StepValue::Fraction(_) => None,
    };
    let number = |id| number(id).unwrap_or_default();
    let kroner = |id| fill(texts.format().amount(), &[("tall", &number(id))]);
    let year = |id| match step(id)?.value {
        StepValue::Kroner(amount) => Some(amount),
        StepValue::Decimal(_) | StepValue::Fraction(_) => None,
    };
    let (a_year, a_month) = (words.a_year(), words.a_month());
    let mut lines = Vec::new();
    let mut add = |id: StepId, bases: &[StepId], text: String, amount: Kroner, period| {
        let amount = numbers::kroner(amount, language);
        let bases = bases.iter().filter_map(|&id| Some(step(id)?.basis));
        lines.push(PlainLine {
            id: id.id(),
            text,
            amount: fill(period, &[("beloep", &amount)]),
            basis: cited(bases, language),
        });
    };
    let full = [
        ("faktor", &*number(StepId::Faktor)),
        ("grunnbeloep", &kroner(StepId::Grunnbeloep)),
    ];
    add(
        StepId::FullStoenadPerAar,
        &[StepId::StoenadPerAar, StepId::Grunnbeloep],
        fill(words.full(), &full),
        year(StepId::FullStoenadPerAar).or_else(|| year(StepId::StoenadPerAar))?,
        a_year,
    );
    if stoenad.rate == Rate::TwoThirds {
        let text = words.young().to_owned();
        add(
            StepId::StoenadPerAar,
            &[StepId::AndelUnder25],
            text,
            year(StepId::StoenadPerAar)?,
            a_year,
        );
    }
    let text = words.month().to_owned();
    add(
        StepId::StoenadPerMaaned,
        &[StepId::StoenadPerMaaned],
        text,
        month.stoenad,
        a_month,
    );
    if stoenad.children > 0 {
        let values = [
            ("antall", &*stoenad.children.written()),
            ("sats", &kroner(StepId::Barnesats)),
        ];
        let text = fill(words.children(), &values);
        add(
            StepId::BarnetilleggPerMaaned,
            &[StepId::Barnesats],
            text,
            month.barnetillegg,
            a_month,
        );
    }
    let hours = [
        ("timer", &*number(StepId::Arbeidstimer)),
        ("full", &number(StepId::TimerPerUke)),
    ];
    let absent = [("timer", &*number(StepId::Fravaerstimer))];
    let taken = [
        (StepId::TrekkArbeid, fill(words.work(), &hours)),
        (StepId::TrekkFravaer, fill(words.absence(), &absent)),
        (StepId::TrekkSamordning, words.set_off().to_owned()),
    ];
    for (((id, text), exact), amount) in taken.into_iter().zip(taken_of(stoenad)).zip(month.taken) {
        if exact > Kroner::ZERO {
            add(id, &[id], text, amount, a_month);
        }
    }
    if let Some(wage) = answers.timeloenn.filter(|_| month.loenn > Kroner::ZERO) {
        let wage = numbers::kroner_and_oere(Kroner::decimal(wage), language);
        let values = [("timer", &*number(StepId::Arbeidstimer)), ("sats", &wage)];
        add(
            StepId::LoennPerMaaned,
            &[],
            fill(words.wage(), &values),
            month.loenn,
            a_month,
        );
    }
    if let Some(net) = month.net {
        let taxes = [StepId::Skatt, StepId::Trygdeavgift, StepId::Skattetrekk];
        add(
            StepId::Skattetrekk,
            &taxes,
            words.tax().to_owned(),
            month.tax,
            a_month,
        );
        let text = words.account().to_owned();
        add(StepId::NettoVanligMaaned, &[], text, net, a_month);
    }
    Some(lines)
}

/// Each place once.
fn cited(bases: impl Iterator<Item = &'static [Reference]>, language: Language) -> Vec<Citation> {
    let mut places: Vec<Reference> = Vec::new();
    for &place in bases.flatten() {
        if !places.contains(&place) {
            places.push(place);
        }
    }
    citations(&places, language)
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
    use crate::kvp::{Alder, Answers, Barn, Samordning, Ytelser, assess};
    use crate::texts::texts;
    use crate::values::Date;
    use rust_decimal::dec;

    const DAY: Date = Date::literal(2026, 6, 1);

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

    fn plainly(answers: &Answers, language: Language) -> Vec<(String, String)> {
        let assessment = assess(answers, DAY).unwrap();
        let plain = |text: String| text.replace('\u{a0}', " ");
        super::plain(&assessment, answers, texts(language))
            .into_iter()
            .map(|line| (plain(line.text), plain(line.amount)))
            .collect()
    }

    fn mother() -> Answers {
        Answers {
            alder: Some(Alder::Aar(24)),
            barn: Some(Barn::Antall(2)),
            ..Answers::default()
        }
    }

    #[test]
    fn a_few_lines_say_how_the_amount_came_about() {
        let said = |lines: &[(&str, &str)]| -> Vec<(String, String)> {
            let owned = |&(text, amount): &(&str, &str)| (text.to_owned(), amount.to_owned());
            lines.iter().map(owned).collect()
        };
        assert_eq!(
            plainly(&mother(), Language::nb()),
            said(&[
                (
                    "Full stønad er 2,041 ganger grunnbeløpet (G) på 136 549 kroner.",
                    "278 697 kroner i året"
                ),
                (
                    "Du er under 25 år og får to tredeler av det.",
                    "185 798 kroner i året"
                ),
                (
                    "Stønaden for året, delt på tolv måneder.",
                    "15 483 kroner i måneden"
                ),
                (
                    "Barnetillegg for 2 barn er 38 kroner dagen for hvert, fem dager i uka.",
                    "1 647 kroner i måneden"
                ),
                (
                    "Skatt og trygdeavgift i en vanlig måned er et anslag.",
                    "−1 488 kroner i måneden"
                ),
                (
                    "Dette får du på konto i en vanlig måned.",
                    "15 642 kroner i måneden"
                ),
            ])
        );
        let grown = Answers {
            alder: Some(Alder::Aar(30)),
            barn: Some(Barn::Antall(0)),
            ..mother()
        };
        assert_eq!(plainly(&grown, Language::nn()).len(), 4);
        assert_eq!(
            plainly(&grown, Language::en())[1],
            (
                "The benefit of the year, divided by twelve months.".to_owned(),
                "NOK 23,225 a month".to_owned()
            )
        );
        assert!(plainly(&Answers::default(), Language::nb()).is_empty());
    }

    #[test]
    fn the_months_of_the_lines_come_to_what_is_left() {
        let answers = Answers {
            arbeidstimer_per_uke: Some(dec!(7.5)),
            timeloenn: Some(dec!(210)),
            ugyldig_fravaer_timer: Some(dec!(7.5)),
            ytelser: Some(Ytelser::SvaertBegrenset),
            samordning: Some(Samordning {
                sykepenger: Some(dec!(2000)),
                ..Samordning::default()
            }),
            ..mother()
        };
        let lines = plainly(&answers, Language::nb());
        assert_eq!(lines.len(), 10);
        let amounts = lines.iter().filter_map(|(_, amount)| {
            let month = amount.strip_suffix(" kroner i måneden")?;
            month.replace(' ', "").replace('−', "-").parse::<i64>().ok()
        });
        let amounts: Vec<i64> = amounts.collect();
        let (left, before) = amounts.split_last().unwrap();
        assert_eq!(before.iter().sum::<i64>(), *left);
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
