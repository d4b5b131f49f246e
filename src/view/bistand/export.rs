//! The claim as a table for other programs, by which whoever has a spreadsheet can work it out anew: on a line so many, at a rate.

use rust_decimal::Decimal;

use super::claim::{ClaimRow, Fact, sum};
use super::model::Model;
use super::settled::{Month, Settled, amount_rows, series, together};
use crate::bistand::{Amounts, Claim};
use crate::texts::Bistand;
use crate::values::Kroner;
use crate::view::export::{self, comma};

/// Model, month, what, need, three kinds of hours, how many, at which rate, and kroner.
const COLUMNS: usize = 10;

type Cells = Vec<String>;

/// A line of the table.
#[derive(Default)]
struct Line {
    what: String,
    need: &'static str,
    kinds: Vec<Decimal>,
    count: Option<Decimal>,
    rate: Option<Decimal>,
    amount: String,
}

/// The claims of months under one model or both, each month with its name, and what all of them come to.
pub fn csv(models: &[(Model, &[Month])], texts: Bistand) -> String {
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
    let mut lines: Vec<Cells> = vec![heads.into_iter().map(str::to_owned).collect()];
    for &(model, months) in models {
        let name = match model {
            Model::A => texts.screen().model_a(),
            Model::B => texts.screen().model_b(),
        };
        let mut add = |month: &str, of: Vec<Line>| {
            lines.extend(of.into_iter().map(|line| line.cells(name, month)));
        };
        for (month, settled) in months {
            let lines = settled.as_ref().map(|settled| month_lines(settled, texts));
            add(month, lines.unwrap_or_else(|| amounts(None, texts)));
        }
        if months.len() > 1 {
            add(series(months, texts), amounts(together(months), texts));
        }
    }
    export::csv(&filled(&lines))
}

/// The columns that have something under their head: the models do not count alike.
fn filled(lines: &[Cells]) -> Vec<Cells> {
    let is_filled = |column: usize| {
        let mut cells = lines.iter().skip(1).filter_map(|line| line.get(column));
        cells.any(|cell| !cell.is_empty())
    };
    let kept: Vec<bool> = (0..COLUMNS).map(is_filled).collect();
    let of = |line: &Cells| {
        let cells = line.iter().zip(&kept).filter(|&(_, &kept)| kept);
        cells.map(|(cell, _)| cell.clone()).collect()
    };
    lines.iter().map(of).collect()
}

fn month_lines(settled: &Settled, texts: Bistand) -> Vec<Line> {
    let mut lines: Vec<Line> = settled.facts.iter().map(fact).collect();
    lines.extend(settled.rows.iter().map(|row| claimed(row, texts)));
    let (numbers, amount) = sum(&settled.rows);
    lines.push(Line {
        what: texts.amounts().sum().to_owned(),
        amount: kroner(amount),
        ..counted(&numbers)
    });
    lines.extend(settled.is_assumed.then(|| Line {
        what: texts.screen().assumed().to_owned(),
        ..Line::default()
    }));
    lines.extend(amounts(Some((settled.amounts, settled.claim)), texts));
    lines
}

fn fact(of: &Fact) -> Line {
    let (rate, amount) = of.cost.unzip();
    Line {
        what: of.label.to_owned(),
        count: Some(of.count),
        rate,
        amount: amount.map(kroner).unwrap_or_default(),
        ..Line::default()
    }
}

fn claimed(row: &ClaimRow, texts: Bistand) -> Line {
    Line {
        what: row.who(texts),
        need: row.need(texts).unwrap_or_default(),
        rate: Some(row.rate()),
        amount: kroner(row.amount),
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

/// What a month or several come to. Of what nothing is known, the cells are empty, so that other programs can sum them.
fn amounts(of: Option<(Amounts, Claim)>, texts: Bistand) -> Vec<Line> {
    let rows = amount_rows(&[of], texts).into_iter();
    let line = |(label, amount): (&str, Option<Kroner>)| Line {
        what: label.to_owned(),
        amount: amount.map(kroner).unwrap_or_default(),
        ..Line::default()
    };
    rows.flat_map(|row| row.amounts.map(|amount| line((row.label, amount))))
        .collect()
}

fn kroner(amount: Kroner) -> String {
    comma(amount.rounded())
}

impl Line {
    fn cells(self, model: &str, month: &str) -> Cells {
        let number = |number: Option<Decimal>| number.map(comma).unwrap_or_default();
        let mut kinds = self.kinds.into_iter();
        let mut cells: Cells = [model, month, &self.what, self.need]
            .map(str::to_owned)
            .into();
        cells.extend([(); 3].map(|()| number(kinds.next())));
        cells.extend([
            number(self.count),
            self.rate
                .map(Kroner::decimal)
                .map(kroner)
                .unwrap_or_default(),
            self.amount,
        ]);
        cells
    }
}
