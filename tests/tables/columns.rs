//! The columns that say what is given: facts, and what an outcome is an outcome of.

use serde_json::{Map, Value as Json, json};

use super::cells;
use super::facts::FACTS;

/// The column of the law date.
const LAW_DATE: &str = "Dato";

/// Columns that say which part of the result the row is about.
const SUBJECTS: [&str; 4] = ["Vilkår", "Regel", "Måned", "Nr."];

/// Facts that are given in one of two ways.
const TWINS: [[&str; 2]; 2] = [["Født", "Alder"], ["Barn født", "Barn"]];

/// An answer that is left out.
const NO_ANSWER: &str = "ikke svart";

/// What a row gives.
#[derive(Clone, Default)]
pub struct Given {
    pub fields: Map<String, Json>,
    pub law_date: String,
    subjects: Vec<(String, String)>,
}

impl Given {
    /// The cell that says which part of the result the row is about.
    pub fn subject(&self, column: &str) -> Result<&str, String> {
        let found = self.subjects.iter().find(|(header, _)| header == column);
        found
            .map(|(_, cell)| cell.as_str())
            .ok_or_else(|| format!("there is no column «{column}», which this one is about"))
    }

    /// The same on another law date.
    pub fn on(&self, law_date: &str) -> Self {
        Self {
            law_date: law_date.to_owned(),
            ..self.clone()
        }
    }

    pub fn has(&self, column: &str) -> bool {
        self.subject(column).is_ok()
    }

    fn put(&mut self, header: &str, cell: &str) -> Result<(), String> {
        if header == LAW_DATE {
            self.law_date = cells::date(cell).ok_or("is no date")?;
            return Ok(());
        }
        if SUBJECTS.contains(&header) {
            self.subjects.push((header.to_owned(), cell.to_owned()));
            return Ok(());
        }
        let fact = FACTS.iter().find(|(column, ..)| *column == header);
        let Some((_, field, written)) = fact.filter(|_| cell != NO_ANSWER) else {
            return Ok(());
        };
        let value = written.read(cell).ok_or("cannot be read")?;
        match field.split_once('.') {
            None => drop(self.fields.insert((*field).to_owned(), value)),
            Some((outer, inner)) => {
                let object = self.fields.entry(outer).or_insert_with(|| json!({}));
                object[inner] = value;
            }
        }
        Ok(())
    }
}

/// What a row gives, where cells of the row come before what the page says of all rows.
pub fn given(otherwise: &[(String, String)], row: &[(&str, &str)]) -> Result<Given, String> {
    let said_by_row = |header: &str| {
        let twins = TWINS.iter().find(|twins| twins.contains(&header));
        row.iter().any(|(column, _)| {
            *column == header || twins.is_some_and(|twins| twins.contains(column))
        })
    };
    let mut given = Given::default();
    let rest = otherwise
        .iter()
        .map(|(header, cell)| (header.as_str(), cell.as_str()))
        .filter(|(header, _)| !said_by_row(header));
    for (header, cell) in rest.chain(row.iter().copied()) {
        given
            .put(header, cell)
            .map_err(|fault| format!("{header}: «{cell}» {fault}"))?;
    }
    Ok(given)
}

/// Whether a column says what is given.
pub fn is_known(header: &str) -> bool {
    header == LAW_DATE || SUBJECTS.contains(&header) || FACTS.iter().any(|fact| fact.0 == header)
}

/// "nedsatt evne ja" as the column "Nedsatt evne" and its cell.
pub fn split(item: &str) -> Option<(&'static str, &str)> {
    let names = FACTS.iter().map(|fact| fact.0).chain([LAW_DATE]);
    let begins = |name: &&str| {
        let head = item.get(..name.len());
        let apart = item
            .get(name.len()..)
            .is_some_and(|rest| rest.starts_with(' '));
        apart && head.is_some_and(|head| head.to_lowercase() == name.to_lowercase())
    };
    let name = names.filter(begins).max_by_key(|name| name.len())?;
    Some((name, item[name.len()..].trim()))
}
