//! The desk and the pilot for JavaScript.

use js_sys::Function;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

use super::{bistand, desk};
use crate::web::element::Screens;

/// A caseworker's desk within `container`.
#[wasm_bindgen]
pub fn desk(container: Element, emit: Function) -> Screens {
    Screens::new::<desk::state::State>(container, emit)
}

/// The screens of arbeid med bistand within `container`.
#[wasm_bindgen]
pub fn pilot(container: Element, emit: Function) -> Screens {
    Screens::new::<bistand::state::State>(container, emit)
}
