//! All answers, before the result.

use yew::{Callback, Html};

use super::form_summary::form_summary;
use super::heading;
use super::{button, start_over};
use crate::web::components::alert;
use crate::web::components::tags::{div, paragraph};
use crate::web::guide::state::{Action, State};

/// The screen where all answers are reviewed.
pub fn summary(state: &State, send: &Callback<Action>) -> Vec<Html> {
    let texts = state.texts();
    let previous = button::secondary(texts.navigation().previous(), send, Action::Back);
    let result = button::primary(texts.navigation().see_result(), send, Action::Conclude);
    vec![
        start_over::back(state, send),
        heading::screen(state.setting.heading_level, texts.summary().heading()),
        paragraph(texts.summary().lead()),
        form_summary(state, Some(send)),
        alert::info(texts.summary().guidance()),
        div("kvp-buttons", vec![previous, result]),
        start_over::start_over(state, send),
    ]
}
