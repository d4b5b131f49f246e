//! One row against the rules: every cell, every working, and the paragraphs.

use super::page::{Page, Row, Table};
use super::{cells, columns, outcomes, reply, sum};

/// Words that only people read.
const REMARK: &str = "Hva raden viser";

/// The working of the amount before it.
const WORKING: &str = "Utregning";

/// The paragraphs.
const BASIS: &str = "Hjemmel";

/// Stands where the rules have no paragraph, since they say nothing.
const NO_PARAGRAPH: &str = "–";

/// What is wrong with a page, line by line: nothing where the rules say all that it says.
pub fn faults(page: &Page) -> Vec<String> {
    let mut faults = page.faults.clone();
    for table in &page.tables {
        for row in &table.rows {
            faults.extend(
                check(table, row)
                    .into_iter()
                    .map(|fault| format!("{}:{}: {fault}", page.path, row.line)),
            );
        }
    }
    faults
}

fn check(table: &Table, row: &Row) -> Vec<String> {
    let cells: Vec<(&str, &str)> = table
        .headers
        .iter()
        .map(String::as_str)
        .zip(row.cells.iter().map(String::as_str))
        .collect();
    let given = match columns::given(&table.otherwise, &cells) {
        Ok(given) => given,
        Err(fault) => return vec![fault],
    };
    let reply = reply::ask(&given);
    let actual = |header: &str| match &reply {
        Ok(reply) => outcomes::actual(header, &given, reply),
        Err(error) => outcomes::refused(header, error),
    };
    let mut faults = Vec::new();
    let mut basis = Vec::new();
    let mut outcomes = 0;
    let mut amount = "";
    for &(header, cell) in &cells {
        if header == WORKING {
            faults.extend(working(cell, amount));
        } else if !columns::is_known(header) && ![REMARK, BASIS].contains(&header) {
            match actual(header) {
                Ok(actual) => {
                    if cells::folded(cell) != cells::folded(&actual.text) {
                        faults.push(differs(header, cell, &actual.text));
                    }
                    basis.extend(actual.basis);
                    outcomes += 1;
                }
                Err(fault) => faults.push(format!("{header}: {fault}")),
            }
        }
        amount = cell;
    }
    if outcomes == 0 {
        faults.push("the row says nothing that the rules could contradict".to_owned());
    }
    match cells.iter().find(|(header, _)| *header == BASIS) {
        Some((_, cited)) => faults.extend(citation(cited, basis)),
        None => faults.push(format!("there is no column «{BASIS}»")),
    }
    faults
}

/// The paragraphs must be those the rules give for the row's outcomes: all of them, and no others.
fn citation(cited: &str, mut basis: Vec<String>) -> Option<String> {
    basis.sort();
    basis.dedup();
    let mut ours: Vec<&str> = cited
        .split("; ")
        .filter(|place| *place != NO_PARAGRAPH)
        .collect();
    ours.sort_unstable();
    (ours != basis).then(|| differs(BASIS, &ours.join("; "), &basis.join("; ")))
}

/// The working must come to the amount before it, rounded as the amount is.
fn working(cell: &str, amount: &str) -> Option<String> {
    if cell == NO_PARAGRAPH {
        return None;
    }
    let Some(value) = sum::worked_out(cell) else {
        return Some(format!("{WORKING}: «{cell}» cannot be worked out"));
    };
    let rounded = if amount.contains(',') {
        value.oere()
    } else {
        value.nearest().to_string()
    };
    let rounded = cells::amount(&rounded);
    (rounded != amount).then(|| format!("{WORKING}: «{cell}» comes to {rounded}, not {amount}"))
}

fn differs(header: &str, table: &str, rules: &str) -> String {
    format!("{header}: the table says «{table}», the rules say «{rules}»")
}
