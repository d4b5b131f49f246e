//! Every rate table, row by row, as the contract has them.

use kvp_veiviser::contract;
use kvp_veiviser::law::rates::{
    DOUBTS, TRYGDEAVGIFT, VEILEDENDE_SATSER, VEILEDENDE_SATSER_READ_IN, VeiledendeSatser,
};
use kvp_veiviser::values::Date;
use serde_json::Value as Json;

use super::comments;
use super::markdown::table;

const FILES: [&str; 7] = [
    "src/law/rates/alder.rs",
    "src/law/rates/bistand.rs",
    "src/law/rates/program.rs",
    "src/law/rates/skatt.rs",
    "src/law/rates/sosialhjelp.rs",
    "src/law/rates/stoenad.rs",
    "src/law/rates/tid.rs",
];

/// The page.
pub fn page() -> String {
    let rates = serde_json::to_value(contract::rates()).unwrap();
    let tables = rates.as_object().unwrap().iter();
    let parts = tables.filter_map(|(name, table)| Some(part(name, table.as_object()?)));
    let (first, last) = (text(&rates["first"]), text(&rates["last"]));
    [
        "# Rates\n".to_owned(),
        "Written by `cargo xtask docs` from the tables in `src/law/rates`; correct those, not this file.\n".to_owned(),
        format!("The rules cover {first} through {last}. A row holds until the next one. Past the day a table is known through, its newest\nrow is a projection, and every result that uses it says so.\n"),
        parts.collect::<Vec<_>>().join("\n"),
        veiledende_satser(),
    ]
    .join("\n")
}

fn part(name: &str, of: &serde_json::Map<String, Json>) -> String {
    let mut lines = vec![format!("## {name}\n"), format!("{}\n", about(name))];
    for (field, heading) in [("unit", "Unit"), ("source", "Source"), ("note", "Note")] {
        if let Some(value) = of.get(field) {
            lines.push(format!("- {heading}: {}", text(value)));
        }
    }
    match of.get("knownThrough") {
        Some(Json::Null) => lines.push("- Known through: until the law is changed".to_owned()),
        Some(day) => lines.push(format!("- Known through: {}", text(day))),
        None => {}
    }
    let rows = match of.get("rows") {
        Some(rows) => rows_of(name, rows.as_array().unwrap()),
        None => table(&["Number", "Value"], &leaves("", of)),
    };
    lines.push(format!("\n{rows}"));
    lines.join("\n")
}

/// The one table that is in no contract: only caseworkers' screens read it.
fn veiledende_satser() -> String {
    let of_row = |from: Date, rates: Option<VeiledendeSatser>| {
        let sums = match rates {
            Some(it) => [
                it.enslig,
                it.par,
                it.bofellesskap,
                it.barn_0_5,
                it.barn_6_10,
                it.barn_11_17,
            ]
            .map(|kroner| kroner.to_string()),
            None => ["not known"; 6].map(str::to_owned),
        };
        let read = VEILEDENDE_SATSER_READ_IN.iter();
        let read = read.filter(|it| it.rows.contains(&from));
        let read: Vec<String> = read
            .map(|it| format!("[{}]({})", it.title, it.url))
            .collect();
        [from.to_string()]
            .into_iter()
            .chain(sums)
            .chain([read.join("; ")])
            .collect()
    };
    let rows = VEILEDENDE_SATSER.rows().iter();
    let rows: Vec<Vec<String>> = rows.map(|row| of_row(row.from, row.value)).collect();
    let headings = [
        "from",
        "enslig",
        "par",
        "bofellesskap",
        "barn 0–5",
        "barn 6–10",
        "barn 11–17",
        "read in",
    ];
    [
        "## veiledendeSatser, at the caseworker's desk only\n".to_owned(),
        format!("{}\n", about("veiledendeSatser")),
        "`rates()` does not have it, and no rule reads it: the desk begins its field with it, and the caseworker decides.\n".to_owned(),
        format!("- Unit: {}", VEILEDENDE_SATSER.unit()),
        format!("- Source: {}\n", VEILEDENDE_SATSER.source()),
        table(&headings, &rows),
    ]
    .join("\n")
}

/// What the code says of the table with this name.
fn about(name: &str) -> String {
    let plain = |name: &str| name.replace('_', "").to_lowercase();
    let declares = |line: &str| {
        let item = line
            .strip_prefix("pub static ")
            .or(line.strip_prefix("pub const "));
        item.and_then(|item| item.split(':').next())
            .is_some_and(|item| plain(item) == plain(name))
    };
    comments::of_item(&FILES, declares).unwrap_or_else(|| panic!("nothing declares {name}"))
}

fn rows_of(name: &str, rows: &[Json]) -> String {
    let mut headings: Vec<&str> = Vec::new();
    for row in rows {
        for field in row.as_object().unwrap().keys() {
            if !headings.contains(&field.as_str()) {
                headings.push(field);
            }
        }
    }
    let written = rows.iter().map(|row| {
        let cells = headings
            .iter()
            .map(|&field| row.get(field).map_or(String::new(), text));
        cells
            .chain([cap(name, row), certainty(name, row)].into_iter().flatten())
            .collect()
    });
    let written: Vec<Vec<String>> = written.collect();
    if written[0].len() == headings.len() + 2 {
        headings.push("cap");
    }
    headings.push("certainty");
    table(&headings, &written)
}

/// The contribution's cap, which the contract does not list.
fn cap(name: &str, row: &Json) -> Option<String> {
    (name == "trygdeavgift").then(|| TRYGDEAVGIFT.at(from(row)).value.cap.to_string())
}

fn certainty(name: &str, row: &Json) -> Option<String> {
    let from = from(row);
    let doubt = DOUBTS
        .iter()
        .find(|doubt| doubt.table == name && doubt.period.contains(from));
    Some(doubt.map_or("certain".to_owned(), |doubt| {
        format!("likely: {}", doubt.about)
    }))
}

/// The first day of a row, whether it names a day or a year.
fn from(row: &Json) -> Date {
    let from = row
        .get("from")
        .map_or_else(|| format!("{}-01-01", row["year"]), text);
    Date::parse(&from).unwrap()
}

/// Numbers within numbers, by their path.
fn leaves(path: &str, of: &serde_json::Map<String, Json>) -> Vec<Vec<String>> {
    let inner = of.iter().filter(|(field, _)| field.as_str() != "source");
    inner
        .flat_map(|(field, value)| {
            let path = if path.is_empty() {
                field.clone()
            } else {
                format!("{path}.{field}")
            };
            match value.as_object() {
                Some(of) => leaves(&path, of),
                None => vec![vec![path, text(value)]],
            }
        })
        .collect()
}

fn text(value: &Json) -> String {
    match value {
        Json::String(text) => text.clone(),
        Json::Null => "no limit".to_owned(),
        other => other.to_string(),
    }
}
