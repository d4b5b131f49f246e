//! What a reader has done to a screen that its state knows nothing of. In another language all is drawn anew, and it must not be undone.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::read_more::{is_open, set};

/// What opens and closes something.
const OPENING: &str = "[aria-expanded]";
/// What can have the focus.
const FOCUSABLE: &str = "a[href], button, input, select, textarea, [tabindex]";

/// What is open, and what has the focus: by their places, which are the same in every language.
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

    /// Does it again to the same screen drawn anew. Where other things can have the focus than before, nothing gets it.
    pub fn restore(&self, root: &Element) {
        for (button, open) in all(root, OPENING).iter().zip(&self.open) {
            if *open {
                set(button, true);
            }
        }
        let focusable = all(root, FOCUSABLE);
        let place = self.focused.iter().position(|has_focus| *has_focus);
        let element = place.and_then(|place| focusable.get(place));
        if let Some(element) = element
            && focusable.len() == self.focused.len()
        {
            // An element that cannot be focused is left alone.
            let _ = element.focus();
        }
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
