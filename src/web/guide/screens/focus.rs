//! Where the focus goes after a change of screen.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use crate::values::Word;
use crate::view::question::GuideField;
use crate::web::components::read_more;
use crate::web::guide::state::Focus;

/// The id of a screen's heading.
pub const HEADING: &str = "kvp-heading";
/// The id of the heading over the errors.
pub const ERRORS: &str = "kvp-errors";
/// The id of the words that say how far one has come.
pub const PROGRESS: &str = "kvp-progress";
/// The id of the question whether to start over.
pub const START_OVER: &str = "kvp-start-over";
/// The id of the button that asks it.
pub const START_OVER_BUTTON: &str = "kvp-start-over-button";

/// The id of the text that one must copy oneself.
pub const COPIED: &str = "kvp-copied";

/// Whether a question is what its step is about, and so its heading.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Rank {
    /// The heading of the step.
    Main,
    /// One that follows from an answer, or stands beside others.
    Small,
}

/// The id of a field, or of the group of its choices.
pub fn field_id(field: GuideField) -> String {
    ["kvp-", field.id()].concat()
}

/// The id of what a field is called by: its label, its legend or the heading of its step.
pub fn label_id(field: GuideField, rank: Rank) -> String {
    match rank {
        Rank::Main => HEADING.to_owned(),
        Rank::Small => ["kvp-", field.id(), "-label"].concat(),
    }
}

/// Moves the focus there, and the place into view. Links with `#` would change the host's address, and not find it.
pub fn place(root: &Element, target: Focus) {
    match target {
        Focus::Heading => focus(root, HEADING),
        Focus::Errors => focus(root, ERRORS),
        Focus::StartOver => focus(root, START_OVER),
        Focus::StartOverButton => focus(root, START_OVER_BUTTON),
        Focus::Copied => focus(root, COPIED),
        Focus::Field(field) => {
            open_around(root, &field_id(field));
            let label = |rank| find(root, &label_id(field, rank));
            if let Some(label) = label(Rank::Small).or_else(|| label(Rank::Main)) {
                label.scroll_into_view();
            }
            focus(root, &field_id(field));
        }
    }
}

/// Where the id names a group of choices, the chosen one gets the focus, else the first.
fn focus(root: &Element, id: &str) {
    let Some(element) = find(root, id) else {
        return;
    };
    let choice = [" input:checked", " input"].into_iter().find_map(|within| {
        root.query_selector(&["#", id, within].concat())
            .ok()
            .flatten()
    });
    if let Ok(element) = choice.unwrap_or(element).dyn_into::<HtmlElement>() {
        // An element that cannot be focused is left alone.
        let _ = element.focus();
    }
}

/// Opens all that is closed around it.
fn open_around(root: &Element, id: &str) {
    let mut inner = find(root, id);
    while let Some(closed) = inner.and_then(|it| it.closest("[data-state=closed]").ok().flatten()) {
        if let Ok(Some(button)) = closed.query_selector("[aria-expanded=false]") {
            read_more::set(&button, true);
        }
        inner = closed.parent_element();
    }
}

fn find(root: &Element, id: &str) -> Option<Element> {
    root.query_selector(&["#", id].concat()).ok().flatten()
}
