//! What is said of a person's answers: `assess`, as the hand-written `assess.js` calls it, and the same for the screens' own.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use super::boundary::{from_js, refused, to_object};
use crate::contract;
use crate::kvp::{Answers, Assessment};

/// Assesses the answers under the law of a date.
///
/// # Errors
/// What is [`refused`].
#[wasm_bindgen]
pub fn assess(answers: &JsValue, law_date: &JsValue) -> Result<JsValue, JsValue> {
    let assessment = contract::assess(&from_js(answers), &from_js(law_date)).map_err(refused)?;
    Ok(to_object(&contract::assessment(&assessment)))
}

/// The answers that a host gives.
///
/// # Errors
/// As for [`assess`].
pub(super) fn read_answers(given: &JsValue) -> Result<Answers, JsValue> {
    contract::read_answers(&from_js(given)).map_err(refused)
}

/// Answers as a host gets them.
pub(super) fn answers(of: &Answers) -> JsValue {
    to_object(&contract::answers(of))
}

/// What the rules say, as a host gets it.
pub(super) fn assessment(of: &Assessment) -> JsValue {
    to_object(&contract::assessment(of))
}
