//! The columns of the plan: one row for each month, and one for the whole.

use serde_json::Value as Json;

use super::cells;
use super::columns::Given;
use super::outcomes::{NOTHING, words};
use super::reply::{Reply, Said};

/// The column, and the field of a month.
const COLUMNS: [(&str, &str); 6] = [
    ("Mandag–fredag", "weekdays"),
    ("Stønadsdager", "stipendDays"),
    ("Stønad i måneden", "stoenad"),
    ("Barnetillegg i måneden", "barnetillegg"),
    ("Utbetalt", "total"),
    ("Merknad", "notes"),
];

/// What a column says of the row's month, or of the whole plan: "i alt".
pub fn said(header: &str, given: &Given, reply: &Reply) -> Result<Option<Said>, String> {
    let Some((_, field)) = COLUMNS.iter().find(|(column, _)| *column == header) else {
        return Ok(None);
    };
    let wanted = given.subject("Måned")?;
    let plan = &reply.json["plan"];
    let row = if wanted == "i alt" {
        &plan["sum"]
    } else {
        let month = cells::month_of_year(wanted).ok_or("«Måned» is no month")?;
        let mut rows = plan["rows"].as_array().into_iter().flatten();
        rows.find(|row| row["month"] == month.as_str())
            .ok_or("the month is not in the plan")?
    };
    let by_day = given
        .fields
        .get("utbetaling")
        .is_some_and(|way| way == "dag");
    let step = if by_day {
        "stoenad_per_dag"
    } else {
        "stoenad_per_maaned"
    };
    let text = match &row[field] {
        Json::String(amount) => cells::amount(amount),
        Json::Null => NOTHING.to_owned(),
        Json::Number(days) => days.to_string(),
        notes => words(notes),
    };
    Ok(Some(Said::new(text, reply.step_basis(&[step]))))
}
