//! All that is wrong on a step, each with the way to it.

use yew::{Callback, Html, html};

use super::button::{named_link, on_click};
use super::heading;
use crate::values::Word;
use crate::view::message::about_input;
use crate::web::components::tags::{keyed, tag};
use crate::web::guide::state::{Action, State};

/// The list of errors, or nothing where there is none.
pub fn error_summary(state: &State, send: &Callback<Action>) -> Html {
    if state.errors.is_empty() {
        return Html::default();
    }
    let texts = state.texts();
    let level = state.setting.heading_level.saturating_add(1);
    let errors = state.errors.iter().map(|&(field, error)| {
        let text = about_input(field, error, state.law_date(), texts);
        let correct = on_click(send, Action::Correct(field));
        let link = named_link(None, "aksel-error-summary__item", &text, None, correct);
        keyed("li", "", field.id(), vec![link])
    });
    html! {
        <div class="aksel-error-summary aksel-error-summary--medium" part="error-summary">
            { heading::errors(level, texts.navigation().error_summary()) }
            { tag("ul", "aksel-error-summary__list aksel-body-short aksel-body-short--medium", errors.collect()) }
        </div>
    }
}
