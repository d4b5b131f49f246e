//! The headings that take the focus.

use yew::Html;

use super::focus::{ERRORS, HEADING, PROGRESS};
use crate::web::components::heading::{SCREEN, focusable};

pub use crate::web::components::heading::{section, tag};

/// A screen's own heading, which takes the focus when the screen appears.
pub fn screen(level: u8, text: &str) -> Html {
    focusable(level, HEADING, SCREEN, None, text)
}

/// The heading of a step, which is its question. The progress is read with it.
pub fn step(level: u8, question: &str) -> Html {
    focusable(level, HEADING, SCREEN, Some(PROGRESS), question)
}

/// The heading over the errors, which takes the focus when they appear.
pub fn errors(level: u8, text: &str) -> Html {
    const CLASS: &str = "aksel-error-summary__heading aksel-heading aksel-heading--small";
    focusable(level, ERRORS, CLASS, None, text)
}
