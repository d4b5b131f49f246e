//! The functions of `kvp-veiviser/core` about the programme, as the hand-written `core.js` calls them.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use super::boundary::{from_js, into_js, to_object};
use super::wire;
use crate::kvp::{Answers, Assessment};

/// Assesses the answers under the law of a date.
///
/// # Errors
/// A plain object with `code`, `message` and perhaps `field`, of which `call.js` makes a `KvpError`.
#[wasm_bindgen]
pub fn assess(answers: &JsValue, law_date: &JsValue) -> Result<JsValue, JsValue> {
    let assessment = wire::assess(&from_js(answers), &from_js(law_date));
    into_js(assessment.map(|assessment| wire::assessment(&assessment)))
}

/// Assesses a programme under the law of a date.
///
/// # Errors
/// As for [`assess`].
#[wasm_bindgen(js_name = assessProgramme)]
pub fn assess_programme(programme: &JsValue, law_date: &JsValue) -> Result<JsValue, JsValue> {
    let assessment = wire::assess_programme(&from_js(programme), &from_js(law_date));
    into_js(assessment.map(|assessment| wire::programme(&assessment)))
}

/// The rights to leave under the law of a date.
///
/// # Errors
/// As for [`assess`].
#[wasm_bindgen(js_name = leaveRights)]
pub fn leave_rights(care: &JsValue, law_date: &JsValue) -> Result<JsValue, JsValue> {
    let rights = wire::leave_rights(&from_js(care), &from_js(law_date));
    into_js(rights.map(|rights| wire::leave(&rights)))
}

/// Every rate table.
#[wasm_bindgen]
pub fn rates() -> JsValue {
    to_object(&wire::rates())
}

/// The answers that a host gives.
///
/// # Errors
/// As for [`assess`].
pub(super) fn read_answers(given: &JsValue) -> Result<Answers, JsValue> {
    wire::read_answers(&from_js(given)).map_err(|error| to_object(&error.to_json()))
}

/// Answers as a host gets them.
pub(super) fn answers(of: &Answers) -> JsValue {
    to_object(&wire::answers(of))
}

/// What the rules say, as a host gets it.
pub(super) fn assessment(of: &Assessment) -> JsValue {
    to_object(&wire::assessment(of))
}
