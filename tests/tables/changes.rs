//! The columns of what would change the answer: one row for each entry of the list.

use serde_json::{Value as Json, json};

use kvp_veiviser::values::Date;

use super::columns::Given;
use super::reply::{self, Actual, Reply};
use super::{cells, facts};

/// The events that move an amount, and the step that takes its new value.
const MOVERS: [(&str, &str); 6] = [
    ("barn_foedt", "barn"),
    ("barn_fyller_18", "barn"),
    ("fyller_25", "stoenad_per_aar"),
    ("ny_barnesats", "barnesats"),
    ("ny_faktor", "faktor"),
    ("nytt_grunnbeloep", "grunnbeloep"),
];

/// What a column says of the entry with the row's number, "2 av 5".
pub fn actual(header: &str, given: &Given, reply: &Reply) -> Result<Option<Actual>, String> {
    if !["Hva endres", "Ny konklusjon", "Ny årssum"].contains(&header) {
        return Ok(None);
    }
    let changes = reply.json["changes"].as_array().unwrap();
    let (place, count) = place(given.subject("Nr.")?).ok_or("«Nr.» is not like «2 av 5»")?;
    if count != changes.len() {
        return Err(format!("there are {} changes", changes.len()));
    }
    let change = changes.get(place - 1).ok_or("there is no such change")?;
    let text = match header {
        "Hva endres" => what(change),
        "Ny konklusjon" => cells::word(change["conclusion"].as_str().unwrap()),
        _ => change["totalPerYear"]
            .as_str()
            .map_or_else(|| "ikke beregnet".to_owned(), cells::amount),
    };
    Ok(Some(Actual::new(text, basis(given, change)?)))
}

fn place(cell: &str) -> Option<(usize, usize)> {
    let (place, count) = cell.split_once(" av ")?;
    Some((
        place.parse().ok().filter(|place| *place > 0)?,
        count.parse().ok()?,
    ))
}

fn what(change: &Json) -> String {
    let word = |field: &str| change[field].as_str().unwrap();
    match word("kind") {
        "answer" => format!(
            "{}: {}",
            facts::of_field(word("fact")),
            cells::word(word("to"))
        ),
        _ => format!(
            "{}: {}",
            cells::day(word("date")),
            cells::word(word("event"))
        ),
    }
}

/// The paragraphs behind an entry: those of the rate it moves, or of the conditions that come out differently.
fn basis(given: &Given, change: &Json) -> Result<Vec<String>, String> {
    let ask = |given: &Given| reply::ask(given).map_err(|error| error.message);
    let Some(fact) = change["fact"].as_str() else {
        let day = Date::parse(change["date"].as_str().unwrap()).unwrap();
        let after = ask(&given.on(&day.to_string()))?;
        let mover = MOVERS.iter().find(|(event, _)| change["event"] == *event);
        return match mover {
            Some((_, step)) => Ok(after.step_basis(&[step])),
            None => Ok(difference(
                &ask(&given.on(&day.previous().to_string()))?,
                &after,
            )),
        };
    };
    let mut other = given.clone();
    other.fields.insert(fact.to_owned(), json!(change["to"]));
    Ok(difference(&ask(given)?, &ask(&other)?))
}

/// The paragraphs of the conditions that two replies find otherwise, as the later law has them if it has them.
fn difference(before: &Reply, after: &Reply) -> Vec<String> {
    let outcome = |reply: &Reply, id: &Json| {
        let found = reply.finding(id.as_str().unwrap());
        found.map(|finding| finding["outcome"].clone())
    };
    let gone = before
        .findings()
        .iter()
        .filter(|finding| outcome(after, &finding["id"]).is_none());
    let kept = after.findings().iter();
    kept.chain(gone)
        .filter(|finding| outcome(before, &finding["id"]) != outcome(after, &finding["id"]))
        .flat_map(reply::labels)
        .collect()
}
