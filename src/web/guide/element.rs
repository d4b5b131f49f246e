//! A guide for JavaScript.

use js_sys::Function;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::Element as Container;

use super::screens::Store;
use super::state::Action;
use crate::web::assess;
use crate::web::components::store::Dispatch;
use crate::web::element::Element;

/// A guide on one element.
#[wasm_bindgen]
pub struct Guide(Element<Store>);

#[wasm_bindgen]
impl Guide {
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

    /// Shows the screen of a name where one could have come there, and says whether it is shown. The focus goes to its heading, or the
    /// heading is announced.
    pub fn go(&self, screen: &str, focuses: bool) -> bool {
        let store = &self.0.store;
        let Some(screen) = store.read(|state| state.reachable(screen)) else {
            return false;
        };
        store.send(Action::Go(screen, focuses));
        true
    }

    /// The first heading on the screen.
    pub fn heading(&self) -> String {
        self.0.store.read(|state| state.heading().to_owned())
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
