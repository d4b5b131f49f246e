//! The languages whose words are loaded, and those whose words can be had. All screens of a page have them in common.

use std::cell::RefCell;

use js_sys::{Array, Intl, Object};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::texts::{Language, bare};

/// A language that one can choose.
#[derive(Clone, Copy)]
pub struct Offer {
    /// Its tag.
    pub tag: &'static str,
    /// What it calls itself.
    pub name: &'static str,
    /// Whether nobody who has it as theirs has read its texts yet.
    pub draft: bool,
}

thread_local! {
    static LOADED: RefCell<Vec<Language>> = RefCell::default();
    static OFFERED: RefCell<Vec<Offer>> = RefCell::default();
}

/// Takes in what a language says, and says whether it fits this build.
#[wasm_bindgen]
pub fn speak(tag: &str, messages: &str) -> bool {
    let language = Language::load(tag, messages, plural);
    LOADED.with_borrow_mut(|loaded| loaded.extend(language));
    language.is_some()
}

/// Has a language offered where one can choose between them.
#[wasm_bindgen]
pub fn offer(tag: &str, name: &str, draft: bool) {
    let offer = Offer {
        tag: tag.to_owned().leak(),
        name: name.to_owned().leak(),
        draft,
    };
    OFFERED.with_borrow_mut(|offered| offered.push(offer));
}

/// The languages that are offered.
pub fn offered() -> Vec<Offer> {
    OFFERED.with_borrow(Clone::clone)
}

/// A language whose words are loaded.
pub fn loaded(tag: &str) -> Option<Language> {
    LOADED.with_borrow(|loaded| loaded.iter().copied().find(|it| it.tag() == tag))
}

/// The first language whose words were loaded. Nothing is drawn before there is one.
pub fn first() -> Language {
    LOADED.with_borrow(|loaded| loaded.first().copied().unwrap_or_else(bare))
}

/// As the browser has it. What it does not know has the form for all other numbers.
fn plural(tag: &str, number: &str) -> &'static str {
    // The browser reads the number too: Rust's own way to a double is ten thousand bytes.
    let number = js_sys::parse_float(number);
    let rules = Intl::PluralRules::new(&Array::of1(&tag.into()), &Object::new());
    match rules.select(number).as_string().as_deref() {
        Some("zero") => "zero",
        Some("one") => "one",
        Some("two") => "two",
        Some("few") => "few",
        Some("many") => "many",
        _ => "other",
    }
}
