//! A step: one topic, its questions, and the ways on and back.

use yew::{Callback, Html};

use super::heading;
use super::{button, error_summary, progress, question, start_over};
use crate::view::step::Step;
use crate::web::components::tags::div;
use crate::web::guide::state::{Action, State};

/// A step's screen.
pub fn step(step: Step, state: &State, send: &Callback<Action>) -> Vec<Html> {
    let texts = state.texts();
    let questions = state.questions(step);
    let on = if state.return_to.is_some() {
        texts.navigation().save_change()
    } else if state.walked().last() == Some(&step) {
        texts.navigation().to_summary()
    } else {
        texts.navigation().next()
    };
    let (level, title) = (state.setting.heading_level, step.title(texts));
    let mut parts = vec![
        start_over::back(state, send),
        progress::progress(state),
        heading::step(level, title),
    ];
    // The list of errors has its place also where there is none, and the questions are a list of their own: one that comes while
    // someone types must not move the field they type in, which would lose the focus and the rest of what they type.
    parts.push(if questions.len() > 1 {
        error_summary::error_summary(state, send)
    } else {
        Html::default()
    });
    parts.push(
        questions
            .iter()
            .map(|asked| question::question(asked, state, send))
            .collect(),
    );
    let previous = button::secondary(texts.navigation().previous(), send, Action::Back);
    let next = button::primary(on, send, Action::Next);
    parts.push(div("kvp-buttons", vec![previous, next]));
    parts.push(start_over::start_over(state, send));
    parts
}
