//! The guide for JavaScript.

use js_sys::Function;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;

use super::state::State;
use crate::web::element::Screens;

/// A guide within `container`.
#[wasm_bindgen]
pub fn guide(container: Element, emit: Function) -> Screens {
    Screens::new::<State>(container, emit)
}
