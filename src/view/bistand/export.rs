//! The claim as a table for other programs.

use super::claim::{ClaimRow, columns, sum};
use super::settled::{Settled, SideBySide, amount_rows};
use crate::texts::Bistand;
use crate::values::Kroner;
use crate::view::export::{self, comma};

/// The claims of months, each with its name: participant by participant, and what each month comes to.
pub fn csv(months: &[(String, Settled)], texts: Bistand) -> String {
    let heads = months
        .first()
        .map(|(_, settled)| columns(&settled.rows, texts));
    let mut head = vec![texts.claim().csv_month().to_owned()];
    head.extend(heads.unwrap_or_default().into_iter().map(str::to_owned));
    let width = head.len();
    let mut lines = vec![head];
    for (month, settled) in months {
        lines.extend(settled.rows.iter().map(|row| line(month, row, texts)));
        let (numbers, amount) = sum(&settled.rows);
        let mut total = vec![month.clone(), texts.amounts().sum().to_owned()];
        // Under model A the need stands between who and how much.
        total.resize(
            width.saturating_sub(numbers.len()).saturating_sub(1),
            String::new(),
        );
        total.extend(numbers.into_iter().map(comma));
        total.push(kroner(amount));
        lines.push(total);
        for row in amount_rows(&[(settled.amounts, settled.claim)], texts) {
            let mut cells = vec![month.clone(), row.label.to_owned()];
            cells.resize(width.saturating_sub(1), String::new());
            cells.extend(row.amounts.map(kroner));
            lines.push(cells);
        }
    }
    export::csv(&lines)
}

/// Both models, row by row.
pub fn csv_side_by_side(both: &SideBySide, texts: Bistand) -> String {
    let mut lines = vec![
        texts
            .compare()
            .columns()
            .iter()
            .map(|it| (*it).to_owned())
            .collect(),
    ];
    lines.extend(amount_rows(&both.columns, texts).map(|row| {
        let mut cells = vec![row.label.to_owned()];
        cells.extend(row.amounts.map(kroner));
        cells
    }));
    export::csv(&lines)
}

fn line(month: &str, row: &ClaimRow, texts: Bistand) -> Vec<String> {
    let mut cells = vec![month.to_owned(), row.who(texts)];
    cells.extend(row.need(texts).map(str::to_owned));
    cells.extend(row.numbers.iter().copied().map(comma));
    cells.push(kroner(row.amount));
    cells
}

fn kroner(amount: Kroner) -> String {
    comma(amount.rounded())
}
