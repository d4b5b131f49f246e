//! The functions that only `kvp-veiviser/core` has, as the hand-written `core.js` calls them.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use super::boundary::{from_js, refused, to_object};
use crate::contract;

/// Assesses a programme under the law of a date.
///
/// # Errors
/// As for [`assess`](super::assess::assess).
#[wasm_bindgen(js_name = assessProgramme)]
pub fn assess_programme(programme: &JsValue, law_date: &JsValue) -> Result<JsValue, JsValue> {
    let assessment =
        contract::assess_programme(&from_js(programme), &from_js(law_date)).map_err(refused)?;
    Ok(to_object(&contract::programme(&assessment)))
}

/// The rights to leave under the law of a date.
///
/// # Errors
/// As for [`assess_programme`].
#[wasm_bindgen(js_name = leaveRights)]
pub fn leave_rights(care: &JsValue, law_date: &JsValue) -> Result<JsValue, JsValue> {
    let rights = contract::leave_rights(&from_js(care), &from_js(law_date)).map_err(refused)?;
    Ok(to_object(&contract::leave(&rights)))
}

/// Settles a month of arbeid med bistand under model A.
///
/// # Errors
/// As for [`assess_programme`].
#[wasm_bindgen(js_name = bistandA)]
pub fn bistand_a(input: &JsValue) -> Result<JsValue, JsValue> {
    let settled = contract::bistand_a(&from_js(input)).map_err(refused)?;
    Ok(to_object(&contract::settlement_a(&settled)))
}

/// Settles a month of arbeid med bistand under model B.
///
/// # Errors
/// As for [`assess_programme`].
#[wasm_bindgen(js_name = bistandB)]
pub fn bistand_b(input: &JsValue) -> Result<JsValue, JsValue> {
    let settled = contract::bistand_b(&from_js(input)).map_err(refused)?;
    Ok(to_object(&contract::settlement_b(&settled)))
}

/// Every rate table.
#[wasm_bindgen]
pub fn rates() -> JsValue {
    to_object(&contract::rates())
}
