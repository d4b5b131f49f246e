//! The columns of the plan: one row for each month, and one for the whole.

use serde_json::Value as Json;

use super::cells;
use super::columns::Given;
use super::outcomes::{NOTHING, words};
use super::reply::{self, Actual, Reply};

/// The column, the field of a month, and the step that its paragraphs come from.
const COLUMNS: [(&str, &str, &str); 6] = [
    ("Mandag–fredag", "weekdays", ""),
    ("Stønadsdager", "stipendDays", "stipenddager"),
    ("Stønad i måneden", "stoenad", "stoenad_i_maaneden"),
    (
        "Barnetillegg i måneden",
        "barnetillegg",
        "barnetillegg_i_maaneden",
    ),
    ("Utbetalt", "total", "total_i_maaneden"),
    ("Merknad", "notes", ""),
];

/// What a column says of the row's month, or of the whole plan: "i alt".
pub fn actual(header: &str, given: &Given, reply: &Reply) -> Result<Option<Actual>, String> {
    let Some((_, field, step)) = COLUMNS.iter().find(|(column, ..)| *column == header) else {
        return Ok(None);
    };
    let wanted = given.subject("Måned")?;
    let plan = &reply.json["plan"];
    let (row, month) = if wanted == "i alt" {
        (&plan["sum"], String::new())
    } else {
        let month = cells::month_of_year(wanted).ok_or("«Måned» is no month")?;
        let row = each(&plan["rows"]).find(|row| row["month"] == month.as_str());
        (row.ok_or("the month is not in the plan")?, month)
    };
    let text = match &row[field] {
        Json::String(amount) => cells::amount(amount),
        Json::Null => NOTHING.to_owned(),
        Json::Number(days) => days.to_string(),
        notes => words(notes),
    };
    Ok(Some(Actual::new(
        text,
        basis(&reply.json["planSteps"], &month, step),
    )))
}

/// The paragraphs of a step in every stretch of the month, or of the whole plan.
fn basis(steps: &Json, month: &str, step: &str) -> Vec<String> {
    each(steps)
        .filter(|stretch| stretch["from"].as_str().unwrap().starts_with(month))
        .flat_map(|stretch| each(&stretch["steps"]))
        .filter(|taken| taken["id"] == step)
        .flat_map(reply::labels)
        .collect()
}

fn each(list: &Json) -> impl Iterator<Item = &Json> {
    list.as_array().into_iter().flatten()
}
