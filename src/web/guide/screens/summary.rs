//! All answers, before the result.

use yew::{Callback, Html};

use super::form_summary::form_summary;
use super::{heading, start_over};
use crate::web::components::alert;
use crate::web::components::tags::paragraph;
use crate::web::guide::state::{Action, State};

/// The screen where all answers are reviewed.
pub fn summary(state: &State, send: &Callback<Action>) -> Vec<Html> {
    let texts = state.texts();
    let on = texts.navigation().see_result();
    vec![
        heading::screen(state.setting.heading_level, texts.summary().heading()),
        paragraph(texts.summary().lead()),
        form_summary(state, Some(send)),
        alert::info(texts.summary().guidance()),
        start_over::ways(on, Action::Conclude, state, send),
        start_over::start_over(state, send),
    ]
}
