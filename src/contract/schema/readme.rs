//! The lists of fields in the package's README, from the tables.

use std::fmt::Write;

use super::fields::{Described, limits};
use super::sent;
use crate::contract::field::{Kind, Row};

/// The README with its lists of fields written anew. Each stands after a comment that names its type, and ends where the text goes on.
pub fn with_fields(readme: &str) -> String {
    let mut text = String::new();
    let mut parts = readme.split("<!-- fields of ");
    text += parts.next().unwrap();
    for part in parts {
        let (title, rest) = part.split_once(" -->\n").unwrap();
        let rest = rest.trim_start_matches('\n');
        let rest = if rest.starts_with('|') {
            rest.split_once("\n\n").unwrap().1
        } else {
            rest
        };
        let object = sent().into_iter().find(|object| object.title() == title);
        let object = object.unwrap_or_else(|| panic!("there is no {title}"));
        write!(
            text,
            "<!-- fields of {title} -->\n\n{}\n{rest}",
            table(object)
        )
        .unwrap();
    }
    text
}

fn table(object: &dyn Described) -> String {
    let mut text = String::from("| Field | Values | Meaning |\n|---|---|---|\n");
    for row in object.rows() {
        let needed = if row.is_needed { "; must be given" } else { "" };
        writeln!(
            text,
            "| `{}` | {}{needed} | {} |",
            row.name,
            values(&row),
            row.about
        )
        .unwrap();
    }
    text
}

fn values(row: &Row) -> String {
    let object = row.inner.map_or("", Described::title);
    match row.kind {
        Kind::Date => String::from("a date"),
        Kind::DateThrough(last) => format!("a date, at the latest {last}"),
        Kind::Whole(least, most) => format!("a whole number, {least}–{most}"),
        Kind::Decimal(most) => format!("0–{}, at most two decimals", most.normalize()),
        Kind::Flag => String::from("`true`, `false`"),
        Kind::Word(words) => format!("`{}`", words.join("`, `")),
        Kind::Dates(most) => format!("at most {most} dates"),
        Kind::Object => format!("an object, `{object}`"),
        Kind::Objects(..) => format!(
            "{} `{object}`",
            limits(row.kind)
                .unwrap()
                .to_lowercase()
                .trim_end_matches('.')
        ),
    }
}
