//! The columns that say what comes out: conditions, conclusion, plan, programme and leave.

use kvp_veiviser::contract;
use kvp_veiviser::kvp::program::RULES;
use kvp_veiviser::values::Word;
use serde_json::Value as Json;

use super::columns::Given;
use super::reply::{self, Actual, Reply};
use super::{amounts, cells, changes, plan};

/// Nothing to show in a cell.
pub const NOTHING: &str = "–";

/// What a column of outcomes says.
pub fn actual(header: &str, given: &Given, reply: &Reply) -> Result<Actual, String> {
    if let Some(actual) = amounts::actual(header, reply) {
        return Ok(actual);
    }
    if let Some(actual) = changes::actual(header, given, reply)? {
        return Ok(actual);
    }
    if let Some(actual) = plan::actual(header, given, reply)? {
        return Ok(actual);
    }
    Ok(match header {
        "Svar" => Actual::new("regler finnes", Vec::new()),
        "Utfall" => finding(given, reply, "outcome")?,
        "Grunn" => finding(given, reply, "reason")?,
        "Konklusjon" => Actual::new(word(reply, "/conclusion"), decisive(reply).1),
        "Avgjøres av" => Actual::new(decisive(reply).0, Vec::new()),
        "Sats" => Actual::new(
            word(reply, "/stipend/rate"),
            reply.step_basis(&["stoenad_per_aar"]),
        ),
        "Barn som teller" => Actual::new(
            word(reply, "/stipend/children"),
            reply.step_basis(&["barn"]),
        ),
        "Ikke vedtatt" => Actual::new(words(&reply.json["stipend"]["projected"]), Vec::new()),
        "Varsel" => Actual::new(words(&reply.json["warnings"]), Vec::new()),
        "Beløp per" => Actual::new(date(reply, "amountsOn"), Vec::new()),
        "Skatt av" => Actual::new(word(reply, "/tax/income"), Vec::new()),
        "Skatteår" => Actual::new(word(reply, "/tax/year"), Vec::new()),
        "Skatten er vedtatt" => {
            let projected = reply.json["tax"]["projected"] == true;
            Actual::new(if projected { "nei" } else { "ja" }, Vec::new())
        }
        "Siste dag for oppstart" => {
            let rule = reply.finding("program.oppstart");
            Actual::new(
                date(reply, "latestStart"),
                rule.map(reply::labels).unwrap_or_default(),
            )
        }
        "Siste dag for å klage" => {
            let basis = reply::places(&reply.json["complaintBasis"]);
            Actual::new(date(reply, "complaintDeadline"), basis)
        }
        "Dager" => {
            let days = reply.text("/sykeBarnDager").unwrap_or_default();
            Actual::new(days, reply::labels(&reply.json))
        }
        "Feriedager" => {
            let rule = reply
                .finding("program.ferie")
                .ok_or("there is no holiday yet")?;
            Actual::new(rule["facts"]["dager"].to_string(), reply::labels(rule))
        }
        _ => return Err("no such column".to_owned()),
    })
}

/// What a column says where the rules refuse: the date lies where there are none.
pub fn refused(header: &str, error: &contract::Error) -> Result<Actual, String> {
    if error.code != contract::Code::OutsideCoverage {
        return Err(error.message.clone());
    }
    let text = if header == "Svar" {
        "ingen regler"
    } else {
        NOTHING
    };
    Ok(Actual::new(text, Vec::new()))
}

fn word(reply: &Reply, pointer: &str) -> String {
    reply
        .text(pointer)
        .map_or_else(|| NOTHING.to_owned(), |id| cells::word(&id))
}

pub fn words(list: &Json) -> String {
    let words: Vec<_> = list
        .as_array()
        .into_iter()
        .flatten()
        .map(|id| cells::word(id.as_str().unwrap()))
        .collect();
    if words.is_empty() {
        NOTHING.to_owned()
    } else {
        words.join(", ")
    }
}

fn date(reply: &Reply, field: &str) -> String {
    reply.json[field]
        .as_str()
        .map_or_else(|| NOTHING.to_owned(), cells::day)
}

/// The finding of the row's condition or rule.
fn finding(given: &Given, reply: &Reply, field: &str) -> Result<Actual, String> {
    let id = match given.subject("Regel") {
        Ok(rule) => format!("program.{}", cells::id(rule)),
        Err(_) => format!("kvp.{}", cells::id(given.subject("Vilkår")?)),
    };
    Ok(reply.finding(&id).map_or_else(
        || Actual::new("gjelder ikke", Vec::new()),
        |finding| {
            let actual = match finding[field].as_str().unwrap() {
                "met" if is_right(&id) => "rett".to_owned(),
                word => cells::word(word),
            };
            Actual::new(actual, reply::labels(finding))
        },
    ))
}

/// Whether a rule gives a right, so that nothing of it is met.
fn is_right(id: &str) -> bool {
    RULES
        .iter()
        .any(|rule| rule.id.id() == id && rule.id.is_right())
}

/// The conditions whose outcome weighs most, and their paragraphs.
fn decisive(reply: &Reply) -> (String, Vec<String>) {
    let outcome = match reply.json["conclusion"].as_str() {
        Some("unlikely") => "not_met",
        Some("incomplete") => "unanswered",
        Some("needs_assessment") => "discretion",
        _ => "met",
    };
    let all = reply.findings();
    let deciding: Vec<_> = all
        .iter()
        .filter(|finding| finding["outcome"] == outcome)
        .collect();
    let names = deciding
        .iter()
        .map(|finding| cells::word(finding["id"].as_str().unwrap().trim_start_matches("kvp.")));
    let names = if outcome == "met" {
        "alle vilkår".to_owned()
    } else {
        names.collect::<Vec<_>>().join(", ")
    };
    (
        names,
        deciding.into_iter().flat_map(reply::labels).collect(),
    )
}
