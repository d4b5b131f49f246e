//! What a reader has done to a screen that its state knows nothing of. In another language all is drawn anew, and it must not be undone.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::read_more;

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
        let has_focus = |element: HtmlElement| element.matches(":focus").unwrap_or_default();
        Self {
            open: all(root, OPENING)
                .map(|button| read_more::is_open(&button))
                .collect(),
            focused: all(root, FOCUSABLE).map(has_focus).collect(),
        }
    }

    /// Does it again to the same screen drawn anew. Where other things can have the focus than before, nothing gets it.
    pub fn restore(&self, root: &Element) {
        for (button, open) in all(root, OPENING).zip(&self.open) {
            if *open {
                read_more::set(&button, true);
            }
        }
        if all(root, FOCUSABLE).count() != self.focused.len() {
            return;
        }
        for (element, has_focus) in all(root, FOCUSABLE).zip(&self.focused) {
            if *has_focus {
                // An element that cannot be focused is left alone.
                let _ = element.focus();
            }
        }
    }
}

fn all(root: &Element, selector: &str) -> impl Iterator<Item = HtmlElement> {
    let found = root.query_selector_all(selector).ok();
    let count = found.as_ref().map_or(0, web_sys::NodeList::length);
    (0..count).filter_map(move |index| found.as_ref()?.item(index)?.dyn_into().ok())
}
