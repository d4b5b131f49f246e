//! Tables, dates and links, as Markdown writes them.

use kvp_veiviser::law::{FIRST_LAW_DATE, Reference, Table};
use kvp_veiviser::texts::{Language, citation};
use kvp_veiviser::values::{Date, Period};
use kvp_veiviser::view::numbers;

/// A table with these headings.
pub fn table(headings: &[&str], rows: &[Vec<String>]) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let mut text = line(
        &headings
            .iter()
            .map(|&cell| cell.to_owned())
            .collect::<Vec<_>>(),
    );
    text.push_str(&format!("|{}\n", "---|".repeat(headings.len())));
    for row in rows {
        assert_eq!(row.len(), headings.len(), "{row:?}");
        text.push_str(&line(row));
    }
    text
}

/// "1. januar 2019".
pub fn date(day: Date) -> String {
    numbers::date(day, Language::nb()).replace('\u{a0}', " ")
}

/// Places in the law, each with its address.
pub fn places(references: &[Reference]) -> String {
    let places = references.iter().map(|&reference| {
        let label = citation(reference, Language::nb());
        match reference.url() {
            Some(url) => format!("[{label}]({url})"),
            None => label,
        }
    });
    places.collect::<Vec<_>>().join(", ")
}

/// Where a rule stands, by date, while it is in force.
pub fn basis(basis: &Table<&'static [Reference]>, in_force: Period) -> String {
    let ends = basis.turns().map(Some).chain([None]);
    let used = basis.rows().iter().zip(ends).filter(|(_, end)| {
        // What was replaced before the rule came is not its basis.
        end.is_none_or(|end| end > in_force.first)
    });
    let rows = used.map(|(row, _)| {
        let first = row.from.max(in_force.first).max(FIRST_LAW_DATE);
        vec![date(first), places(row.value)]
    });
    table(&["Fra", "Hjemmel"], &rows.collect::<Vec<_>>())
}

/// From when, and through when where it has ended.
pub fn period(period: Period) -> String {
    let from = date(period.first.max(FIRST_LAW_DATE));
    match period.last {
        Some(last) => format!("Fra {from} til og med {}", date(last)),
        None => format!("Fra {from}"),
    }
}

/// "a", "a eller b", "a, b eller c".
pub fn or(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} eller {last}", first.join(", ")),
    }
}
