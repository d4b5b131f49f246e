//! The screens of arbeid med bistand for JavaScript.

use std::cell::RefCell;

use js_sys::{Function, Object};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::Element as Container;

use super::screens::Store;
use crate::web::element::Element;

/// Such screens on one element.
#[wasm_bindgen]
pub struct Bistand {
    element: Element<Store>,
    /// Answers about the programme, which these screens have no use for and give back as they came.
    kept: RefCell<JsValue>,
}

#[wasm_bindgen]
impl Bistand {
    /// Draws them within `container`, and calls `emit` with the name of each event and what belongs to it.
    #[wasm_bindgen(constructor)]
    pub fn new(container: Container, emit: Function) -> Self {
        Self {
            element: Element::new(container, emit),
            kept: RefCell::new(Object::new().into()),
        }
    }

    /// Sets what the host decides. A language or date that is none counts as not given.
    pub fn set(&self, language: &str, law_date: &str, heading_level: u8) {
        self.element.set(language, law_date, heading_level);
    }

    /// Wipes what was filled in, and listens to nothing until it is set again.
    pub fn reset(&self) {
        self.element.reset();
        self.kept.replace(Object::new().into());
    }

    /// Keeps the answers that a host gives until other screens ask for them.
    pub fn fill(&self, answers: JsValue) {
        self.kept.replace(answers);
    }

    /// The answers that were given.
    pub fn answers(&self) -> JsValue {
        self.kept.borrow().clone()
    }

    /// The first heading on the screen.
    pub fn heading(&self) -> String {
        self.element
            .store
            .read(|state| state.texts().screen.heading.to_owned())
    }

    /// Of the programme, these screens say nothing.
    pub fn assessment(&self) -> JsValue {
        JsValue::UNDEFINED
    }
}
