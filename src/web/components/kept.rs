//! What a reader has done to a screen that its state knows nothing of. In another language or on another day all may be drawn anew, and it must
//! not be undone.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::read_more::{is_open, set};

/// What opens and closes something.
const OPENING: &str = "[aria-expanded]";
/// What can have the focus.
const FOCUSABLE: &str = "a[href], button, input, select, textarea, [tabindex]";

/// What is open, and what has the focus: by their places, which are the same in every language and mostly on every day.
pub struct Kept {
    open: Vec<bool>,
    focused: Vec<bool>,
}

impl Kept {
    /// What is to be kept of a screen.
    pub fn of(root: &Element) -> Self {
        let has_focus = |element: &HtmlElement| element.matches(":focus").unwrap_or_default();
        Self {
            open: all(root, OPENING).iter().map(|it| is_open(it)).collect(),
            focused: all(root, FOCUSABLE).iter().map(has_focus).collect(),
        }
    }

    /// Does it again to the same screen drawn anew.
    pub fn restore(&self, root: &Element) {
        again(root, OPENING, &self.open, |button| set(button, true));
        again(root, FOCUSABLE, &self.focused, |element| {
            // An element that cannot be focused is left alone.
            let _ = element.focus();
        });
    }
}

/// Does something to those in the places that were kept. Where there are not as many as before, they are other things, and left alone.
fn again(root: &Element, selector: &str, kept: &[bool], act: fn(&HtmlElement)) {
    let found = all(root, selector);
    if found.len() != kept.len() {
        return;
    }
    for (element, _) in found.iter().zip(kept).filter(|(_, kept)| **kept) {
        act(element);
    }
}

fn all(root: &Element, selector: &str) -> Vec<HtmlElement> {
    let Ok(found) = root.query_selector_all(selector) else {
        return Vec::new();
    };
    let places = 0..found.length();
    let elements = places.filter_map(|place| found.item(place));
    // All that these selectors find is HTML.
    elements.map(JsCast::unchecked_into).collect()
}
