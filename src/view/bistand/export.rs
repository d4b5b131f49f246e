//! The claim as a table for other programs, by which whoever has a spreadsheet can work it out anew: on a line so many, at a rate.

use rust_decimal::Decimal;

use super::claim::{ClaimRow, Fact, sum};
use super::settled::{Model, Settled, amount_rows};
use crate::bistand::{Amounts, Claim};
use crate::texts::Bistand;
use crate::values::Kroner;
use crate::view::export::{self, comma};

/// Model, month, what, need, three kinds of hours, how many, at which rate, and kroner.
const COLUMNS: usize = 10;

type Cells = [String; COLUMNS];

/// A line of the table.
#[derive(Default)]
struct Line {
    what: String,
    need: &'static str,
    kinds: Vec<Decimal>,
    count: Option<Decimal>,
    rate: Option<Decimal>,
    amount: Option<Kroner>,
}

/// The claims of months under one model or both, each month with its name, and what all of them come to.
pub fn csv(models: &[(Model, &[(String, Settled)])], texts: Bistand) -> String {
    let (words, fields) = (texts.claim(), texts.fields());
    let heads = [
        words.csv_model(),
        words.csv_month(),
        words.csv_what(),
        fields.behov(),
        fields.veiledning(),
        fields.arbeidsgiver(),
        fields.reise(),
        words.csv_count(),
        words.csv_rate(),
        words.amount(),
    ];
    let mut lines = vec![heads.map(str::to_owned)];
    for &(model, months) in models {
        let mut add = |month: &str, of: Vec<Line>| {
            lines.extend(of.into_iter().map(|line| line.cells(model, month)));
        };
        for (month, settled) in months {
            add(month, month_lines(settled, texts));
        }
        if months.len() > 1 {
            let sum = months.iter().map(|(_, it)| it.amounts).sum();
            let claim = months.iter().map(|(_, it)| it.claim).sum();
            add(texts.amounts().series(), amounts(sum, claim, texts));
        }
    }
    export::csv(&filled(&lines))
}

/// The columns that have something under their head: the models do not count alike.
fn filled(lines: &[Cells]) -> Vec<Vec<String>> {
    let is_filled = |column: usize| {
        let mut cells = lines.iter().skip(1).filter_map(|line| line.get(column));
        cells.any(|cell| !cell.is_empty())
    };
    let kept: Vec<usize> = (0..COLUMNS).filter(|&column| is_filled(column)).collect();
    let of = |line: &Cells| {
        let cells = kept.iter().filter_map(|&column| line.get(column).cloned());
        cells.collect()
    };
    lines.iter().map(of).collect()
}

fn month_lines(settled: &Settled, texts: Bistand) -> Vec<Line> {
    let mut lines: Vec<Line> = settled.facts.iter().map(fact).collect();
    lines.extend(settled.rows.iter().map(|row| claimed(row, texts)));
    let (numbers, amount) = sum(&settled.rows);
    lines.push(Line {
        what: texts.amounts().sum().to_owned(),
        amount: Some(amount),
        ..counted(&numbers)
    });
    lines.extend(amounts(settled.amounts, settled.claim, texts));
    lines
}

fn fact(of: &Fact) -> Line {
    let (rate, amount) = of.cost.unzip();
    Line {
        what: of.label.to_owned(),
        count: Some(of.count),
        rate,
        amount,
        ..Line::default()
    }
}

fn claimed(row: &ClaimRow, texts: Bistand) -> Line {
    Line {
        what: row.who(texts),
        need: row.need(texts).unwrap_or_default(),
        rate: Some(row.rate()),
        amount: Some(row.amount),
        ..counted(&row.numbers)
    }
}

/// The last number counts; those before it are its kinds.
fn counted(numbers: &[Decimal]) -> Line {
    let (count, kinds) = numbers.split_last().unzip();
    Line {
        count: count.copied(),
        kinds: kinds.map(<[Decimal]>::to_vec).unwrap_or_default(),
        ..Line::default()
    }
}

fn amounts(amounts: Amounts, claim: Claim, texts: Bistand) -> Vec<Line> {
    let rows = amount_rows(&[(amounts, claim)], texts).into_iter();
    let line = |(label, amount): (&str, Kroner)| Line {
        what: label.to_owned(),
        amount: Some(amount),
        ..Line::default()
    };
    rows.flat_map(|row| row.amounts.map(|amount| line((row.label, amount))))
        .collect()
}

impl Line {
    fn cells(self, model: Model, month: &str) -> Cells {
        let mut kinds = self.kinds.into_iter().map(comma);
        let [veiledning, arbeidsgiver, reise] = [(); 3].map(|()| kinds.next().unwrap_or_default());
        let kroner = |amount: Kroner| comma(amount.rounded());
        [
            model.letter().to_owned(),
            month.to_owned(),
            self.what,
            self.need.to_owned(),
            veiledning,
            arbeidsgiver,
            reise,
            self.count.map(comma).unwrap_or_default(),
            self.rate
                .map(Kroner::decimal)
                .map(kroner)
                .unwrap_or_default(),
            self.amount.map(kroner).unwrap_or_default(),
        ]
    }
}
