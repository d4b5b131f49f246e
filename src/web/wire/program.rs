//! The programme and the rights to leave, as hosts send and get them.

use super::error::Error;
use super::input::{boolean, choice, decimal, fields, list, read_date, whole};
use super::output::finding;
use super::{JsonObject, SCHEMA, Value};
use crate::kvp::limits::{
    MOST_ACTIVITIES, MOST_CHILDREN, MOST_HOURS_A_WEEK, MOST_MONTHS_EXTENDED, MOST_WEEKS,
};
use crate::kvp::program::{
    self, Activity, Alone, Care, Category, LeaveRights, Programme, ProgrammeAssessment, WeekSpan,
};
use crate::values::{Date, Word, Written};

const LAST_DAY: Date = Date::literal(9998, 12, 31);

/// Assesses what a host sent, exactly as `assessProgramme(programme, lawDate)` of the package does.
///
/// # Errors
/// An [`Error`] in the contract's terms when the programme or the date cannot be read or assessed.
pub fn assess_programme(
    given: &Value,
    law_date: &Value,
) -> Result<ProgrammeAssessment, Box<Error>> {
    let programme = read_programme(given)?;
    let law_date = read_date("lawDate", law_date)?;
    program::assess_programme(&programme, law_date)
        .map_err(|outside| Error::outside_coverage("lawDate", outside))
}

/// The rights to leave, exactly as `leaveRights(care, lawDate)` of the package gives them.
///
/// # Errors
/// An [`Error`] in the contract's terms when the answers or the date cannot be read, or there are no rules for it.
pub fn leave_rights(given: &Value, law_date: &Value) -> Result<LeaveRights, Box<Error>> {
    let care = read_care(given)?;
    let law_date = read_date("lawDate", law_date)?;
    program::leave_rights(care, law_date).map_err(Error::no_leave_rules)
}

fn read_programme(given: &Value) -> Result<Programme, Box<Error>> {
    let mut programme = Programme::default();
    let given = fields("programme", given)?;
    for (field, value) in given {
        match field.as_str() {
            "aktiviteter" => programme.activities = activities(field, value)?,
            "startdato" => programme.start = Some(day(field, value)?),
            "soeknadsdato" => programme.application = Some(day(field, value)?),
            "vedtaksdato" => programme.decision = Some(day(field, value)?),
            "maaneder" => programme.months = Some(whole(field, value, 1, MOST_MONTHS_EXTENDED)?),
            "brukteMaaneder" => {
                programme.months_used = Some(whole(field, value, 0, MOST_MONTHS_EXTENDED)?);
            }
            _ => return Err(Error::unknown(field)),
        }
    }
    must_have(given, &["aktiviteter"])?;
    Ok(programme)
}

/// A day from which deadlines run; each of them has a year of four digits.
fn day(field: &str, value: &Value) -> Result<Date, Box<Error>> {
    let day = read_date(field, value)?;
    if day > LAST_DAY {
        return Err(Error::invalid(field, &["be no later than 9998-12-31"]));
    }
    Ok(day)
}

fn activities(field: &str, value: &Value) -> Result<Vec<Activity>, Box<Error>> {
    let mut activities = Vec::new();
    for value in list(field, value, MOST_ACTIVITIES, "activities")? {
        let place = u32::try_from(activities.len()).unwrap_or(MOST_ACTIVITIES);
        let path = [field, "[", &place.written(), "]"].written();
        activities.push(activity(&path, value)?);
    }
    Ok(activities)
}

fn activity(path: &str, value: &Value) -> Result<Activity, Box<Error>> {
    let mut kind = None;
    let mut hours = None;
    let (mut from_week, mut to_week) = (None, None);
    for (field, value) in fields(path, value)? {
        let path = [path, ".", field].written();
        match field.as_str() {
            "type" => kind = Some(choice(&path, value)?),
            "timerPerUke" => hours = Some(decimal(&path, value, MOST_HOURS_A_WEEK)?),
            "fraUke" => from_week = Some(whole(&path, value, 1, MOST_WEEKS)?),
            "tilUke" => to_week = Some(whole(&path, value, 1, MOST_WEEKS)?),
            _ => return Err(Error::unknown(&path)),
        }
    }
    if let (Some(from), Some(to)) = (from_week, to_week)
        && to < from
    {
        return Err(Error::invalid(
            &[path, ".tilUke"].written(),
            &["not come before `fraUke`"],
        ));
    }
    Ok(Activity {
        kind: kind.ok_or_else(|| Error::invalid(&[path, ".type"].written(), &["be given"]))?,
        hours: hours
            .ok_or_else(|| Error::invalid(&[path, ".timerPerUke"].written(), &["be given"]))?,
        from_week,
        to_week,
    })
}

fn read_care(given: &Value) -> Result<Care, Box<Error>> {
    let mut care = Care {
        children: 0,
        chronically_ill: 0,
        alone: Alone::No,
    };
    let given = fields("care", given)?;
    for (field, value) in given {
        match field.as_str() {
            "barn" => care.children = whole(field, value, 0, MOST_CHILDREN)?,
            "kroniskSyke" => care.chronically_ill = whole(field, value, 0, MOST_CHILDREN)?,
            "aleneomsorg" => {
                care.alone = if boolean(field, value)? {
                    Alone::Yes
                } else {
                    Alone::No
                };
            }
            _ => return Err(Error::unknown(field)),
        }
    }
    must_have(given, &["barn", "aleneomsorg", "kroniskSyke"])?;
    if care.chronically_ill > care.children {
        return Err(Error::invalid("kroniskSyke", &["be no more than `barn`"]));
    }
    Ok(care)
}

/// Refuses an object without one of these: a guess in its place would pass for an answer.
fn must_have(given: &[(String, Value)], names: &[&str]) -> Result<(), Box<Error>> {
    let is_there = |name: &&&str| given.iter().any(|(field, _)| field == **name);
    match names.iter().find(|name| !is_there(name)) {
        Some(name) => Err(Error::invalid(name, &["be given"])),
        None => Ok(()),
    }
}

/// The contract's object for what the rules say of a programme.
pub fn programme(of: &ProgrammeAssessment) -> JsonObject {
    JsonObject::of(|object| {
        object.count("schema", SCHEMA);
        object.word("benefit", "kvp");
        object.text("lawDate", &of.law_date);
        object.list("findings", &of.findings, |object, of| {
            finding(object, of.id.id(), of.judgement.reason.id(), of);
        });
        object.list("weeks", &of.weeks, span);
        if let Some(day) = of.latest_start {
            object.text("latestStart", &day);
        }
        if let Some(complaint) = of.complaint {
            object.text("complaintDeadline", &complaint.deadline);
            object.places("complaintBasis", complaint.basis);
        }
    })
}

/// The hours of weeks that are alike, by category.
fn span(object: &mut JsonObject, of: &WeekSpan) {
    let hours = &of.hours;
    object.count("fraUke", of.from_week);
    object.count("tilUke", of.to_week);
    for (field, hours) in [
        (Category::WorkOriented.id(), hours.work_oriented),
        (Category::Supporting.id(), hours.supporting),
        (Category::Paid.id(), hours.paid),
        ("total", hours.total()),
    ] {
        object.text(field, &hours.to_decimal());
    }
}

/// The contract's object for the rights to leave.
pub fn leave(of: &LeaveRights) -> JsonObject {
    JsonObject::of(|object| {
        object.count("sykeBarnDager", of.sick_child_days);
        object.basis(of.basis);
    })
}
