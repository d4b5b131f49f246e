//! A caseworker's desk for JavaScript.

use js_sys::Function;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::Element as Container;

use super::action::Action;
use super::screens::store::Store;
use crate::web::assess;
use crate::web::components::store::Dispatch;
use crate::web::element::Element;

/// A caseworker's desk on one element.
#[wasm_bindgen]
pub struct Desk(Element<Store>);

#[wasm_bindgen]
impl Desk {
    /// Draws it within `container`, and calls `emit` with the name of each event and what belongs to it.
    #[wasm_bindgen(constructor)]
    pub fn new(container: Container, emit: Function) -> Self {
        Self(Element::new(container, emit))
    }

    /// Sets what the host decides. A language or date that is none counts as not given.
    pub fn set(&self, language: &str, law_date: &str, heading_level: u8) {
        self.0.set(language, law_date, heading_level);
    }

    /// Wipes the answers, and listens to nothing until it is set again.
    pub fn reset(&self) {
        self.0.reset();
    }

    /// Fills in the answers that a host gives.
    ///
    /// # Errors
    /// A plain object with `code`, `message` and perhaps `field`; the answers are then as they were.
    pub fn fill(&self, answers: &JsValue) -> Result<(), JsValue> {
        self.0
            .store
            .send(Action::Fill(assess::read_answers(answers)?));
        Ok(())
    }

    /// The first heading on the screen.
    pub fn heading(&self) -> String {
        self.0.store.heading().to_owned()
    }

    /// Says that the result is copied, or gives back the text that the browser would not copy.
    pub fn copied(&self, refused: Option<String>) {
        self.0.store.send(Action::Copied(refused));
    }

    /// The answers so far.
    pub fn answers(&self) -> JsValue {
        self.0.store.read(|state| assess::answers(&state.answers))
    }

    /// What the rules say of them, or `undefined` where they say nothing.
    pub fn assessment(&self) -> JsValue {
        let assessment = self.0.store.read(|state| state.assessment().ok());
        assessment
            .as_ref()
            .map_or(JsValue::UNDEFINED, assess::assessment)
    }
}
