//! What the rules reply to what a row gives, asked at the boundary that hosts use.

use kvp_veiviser::contract;
use kvp_veiviser::kvp::Assessment;
use serde_json::{Value as Json, json};

use super::columns::Given;
use crate::places::spelled_out;
use crate::support::value;

/// A reply, as the contract has it.
pub struct Reply {
    pub json: Json,
    /// The same with its exact amounts, where people and not programmes are assessed.
    pub exact: Option<Assessment>,
}

/// What a column says, and the paragraphs that the rules give for it.
#[derive(Default)]
pub struct Actual {
    pub text: String,
    pub basis: Vec<String>,
}

impl Actual {
    pub fn new(text: impl Into<String>, basis: Vec<String>) -> Self {
        Self {
            text: text.into(),
            basis,
        }
    }
}

fn json(form: impl serde::Serialize) -> Json {
    spelled_out(serde_json::to_value(form).unwrap())
}

/// Asks the rules: of a programme, of rights to leave, or of a person, by what is given.
pub fn ask(given: &Given) -> Result<Reply, Box<contract::Error>> {
    let date = value(&json!(given.law_date));
    let has = |field: &str| given.fields.contains_key(field);
    let is_programme = given.has("Regel") || has("vedtaksdato");
    let mut fields = given.fields.clone();
    if is_programme {
        fields.entry("aktiviteter").or_insert(json!([]));
    }
    let fields = value(&Json::Object(fields));
    let (form, exact) = if has("aleneomsorg") {
        let rights = contract::leave_rights(&fields, &date)?;
        (json(contract::leave(&rights)), None)
    } else if is_programme {
        let assessed = contract::assess_programme(&fields, &date)?;
        (json(contract::programme(&assessed)), None)
    } else {
        let assessed = contract::assess(&fields, &date)?;
        let form = json(contract::assessment(&assessed));
        (form, Some(assessed))
    };
    Ok(Reply { json: form, exact })
}

impl Reply {
    /// The finding with this id; none where the law date does not ask it.
    pub fn finding(&self, id: &str) -> Option<&Json> {
        self.findings().iter().find(|finding| finding["id"] == id)
    }

    pub fn findings(&self) -> &[Json] {
        self.json["findings"].as_array().map_or(&[], Vec::as_slice)
    }

    /// The first of these steps that was taken.
    pub fn step(&self, ids: &[&str]) -> Option<&Json> {
        let steps = self.json.pointer("/stipend/steps")?.as_array()?;
        ids.iter()
            .find_map(|id| steps.iter().find(|step| step["id"] == *id))
    }

    /// The paragraphs of the first of these steps.
    pub fn step_basis(&self, ids: &[&str]) -> Vec<String> {
        self.step(ids).map(labels).unwrap_or_default()
    }

    /// The text at a place in the reply; none where it is absent.
    pub fn text(&self, pointer: &str) -> Option<String> {
        match self.json.pointer(pointer)? {
            Json::String(text) => Some(text.clone()),
            other => Some(other.to_string()),
        }
    }
}

/// How the paragraphs of a finding or step are cited.
pub fn labels(of: &Json) -> Vec<String> {
    places(&of["basis"])
}

/// How these places are cited.
pub fn places(basis: &Json) -> Vec<String> {
    let basis = basis.as_array().map_or(&[][..], Vec::as_slice);
    basis
        .iter()
        .map(|reference| reference["label"].as_str().unwrap().to_owned())
        .collect()
}
