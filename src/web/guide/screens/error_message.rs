//! The message at a field. Its place is there before it is, so that it is read aloud when it comes.

use yew::{Html, html};

use crate::view::message::about_input;
use crate::view::question::GuideField;
use crate::web::components::icon::{Icon, icon};
use crate::web::components::tags::{keyed, words};
use crate::web::guide::state::State;

/// The message, or the empty place for one.
pub fn error_message(id: String, class: &'static str, field: GuideField, state: &State) -> Html {
    let message = state.shown_error(field).map(|error| {
        let text = about_input(field, error, state.law_date(), state.texts());
        let parts = vec![icon(Icon::Warning), words("span", "", &text)];
        keyed(
            "p",
            "aksel-error-message aksel-label aksel-error-message--show-icon",
            &text,
            parts,
        )
    });
    html! {
        <div {id} {class} aria-relevant="additions removals" aria-live="polite">{ message.unwrap_or_default() }</div>
    }
}
