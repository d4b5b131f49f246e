//! The functions of `kvp-veiviser/core` about the programme, as the hand-written `core.js` calls them.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use super::door::{object, told, value};
use super::wire;
use crate::kvp::{Answers, Assessment};

/// Assesses the answers under the law of a date.
///
/// # Errors
/// A plain object with `code`, `message` and perhaps `field`, of which `call.js` makes a `KvpError`.
#[wasm_bindgen]
pub fn assess(answers: &JsValue, law_date: &JsValue) -> Result<JsValue, JsValue> {
    let assessment = wire::assess(&value(answers), &value(law_date));
    told(assessment.map(|assessment| wire::assessment(&assessment)))
}

/// Assesses a programme under the law of a date.
///
/// # Errors
/// As for [`assess`].
#[wasm_bindgen(js_name = assessProgramme)]
pub fn assess_programme(programme: &JsValue, law_date: &JsValue) -> Result<JsValue, JsValue> {
    let assessment = wire::assess_programme(&value(programme), &value(law_date));
    told(assessment.map(|assessment| wire::programme(&assessment)))
}

/// The rights to leave under the law of a date.
///
/// # Errors
/// As for [`assess`].
#[wasm_bindgen(js_name = leaveRights)]
pub fn leave_rights(care: &JsValue, law_date: &JsValue) -> Result<JsValue, JsValue> {
    let rights = wire::leave_rights(&value(care), &value(law_date));
    told(rights.map(|rights| wire::leave(&rights)))
}

/// Every rate table.
#[wasm_bindgen]
pub fn rates() -> JsValue {
    object(&wire::rates())
}

/// The answers that a host gives.
///
/// # Errors
/// As for [`assess`].
pub(super) fn read_answers(given: &JsValue) -> Result<Answers, JsValue> {
    wire::read_answers(&value(given)).map_err(|error| object(&error.form()))
}

/// Answers as a host gets them.
pub(super) fn answers(of: &Answers) -> JsValue {
    object(&wire::answers(of))
}

/// What the rules say, as a host gets it.
pub(super) fn assessment(of: &Assessment) -> JsValue {
    object(&wire::assessment(of))
}
