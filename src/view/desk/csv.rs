//! The plans as a table for other programs.

use super::case::Case;
use super::compare::LETTERS;
use super::plan::{self, Shown};
use crate::kvp::PlanRow;
use crate::law::RULES_VERSION;
use crate::texts::Desk;
use crate::values::{Kroner, Written};
use crate::view::export;

/// A cell, under the name of its column.
type Cell = (&'static str, String);

/// The plans month by month, one column's after another's; none where no column has one.
pub fn csv(cases: &[Case], texts: Desk) -> Option<String> {
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for (case, letter) in cases.iter().zip(LETTERS) {
        let Some(planned) = case.plan() else {
            continue;
        };
        let Some(shown) = plan::shown(case) else {
            continue;
        };
        let months = planned.rows.iter().zip(&shown.months);
        rows.extend(months.map(|(row, month)| {
            let mut cells = about(letter, case, row, texts);
            cells.extend(amounts(month, shown.taxed, texts));
            let notes = plan::notes(&row.notes, texts).join(", ");
            cells.push((texts.journal().csv_notes(), notes));
            cells
        }));
    }
    let head = rows.first()?.iter().map(|(name, _)| (*name).to_owned());
    let mut lines: Vec<Vec<String>> = vec![head.collect()];
    let texts = |cells: Vec<Cell>| cells.into_iter().map(|(_, text)| text).collect();
    lines.extend(rows.into_iter().map(texts));
    Some(export::csv(&lines))
}

fn about(letter: &str, case: &Case, row: &PlanRow, texts: Desk) -> Vec<Cell> {
    let words = texts.journal();
    let month = row.month.written().chars().take("2026-08".len()).collect();
    vec![
        (words.csv_column(), letter.to_owned()),
        (words.csv_law_date(), case.law.date().written()),
        (words.csv_version(), RULES_VERSION.to_owned()),
        (words.csv_month(), month),
        (words.csv_weekdays(), row.weekdays.written()),
        (words.csv_days(), row.stoenad_days.written()),
    ]
}

/// The amounts in the order they are added up. Where the tax is not known, its cells are empty.
fn amounts(month: &Shown, taxed: bool, texts: Desk) -> impl Iterator<Item = Cell> {
    let words = texts.journal();
    let cells = [
        (words.csv_stoenad(), Some(month.stoenad)),
        (words.csv_supplement(), Some(month.barnetillegg)),
        (words.csv_absence(), Some(month.fravaer)),
        (words.csv_set_off(), Some(month.samordning)),
        (words.csv_before_tax(), Some(month.before_tax())),
        (words.csv_tax(), taxed.then_some(month.skatt)),
        (words.csv_account(), taxed.then(|| month.on_account())),
    ];
    let number = |amount: Kroner| export::comma(amount.rounded());
    let written = move |amount: Option<Kroner>| amount.map_or(String::new(), number);
    cells
        .into_iter()
        .map(move |(name, amount)| (name, written(amount)))
}
