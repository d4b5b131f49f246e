//! A step: one topic, its questions, and the ways on and back.

use yew::{Callback, Html, html};

use super::icon::Icon;
use super::{button, error_summary, heading, progress, question, start_over};
use crate::view::step::Step;
use crate::web::state::{Action, State};

/// A step's screen.
pub fn step(step: Step, state: &State, send: &Callback<Action>) -> Html {
    let texts = state.texts();
    let questions = state.questions(step);
    let last = state.steps().last() == Some(&step);
    let on = if state.return_to.is_some() {
        texts.navigation.save_change
    } else if last {
        texts.navigation.to_summary
    } else {
        texts.navigation.next
    };
    html! {
        <>
            <div>{ button::link(texts.navigation.back, Icon::ArrowLeft, send, Action::Back) }</div>
            { progress::progress(state) }
            { heading::screen(state.setting.heading_level, step.title(texts), Some(progress::PROGRESS)) }
            if questions.len() > 1 {
                { error_summary::error_summary(state, send) }
            }
            { for questions.iter().map(|asked| question::question(asked, state, send)) }
            <div class="kvp-buttons">
                { button::secondary(texts.navigation.previous, send, Action::Back) }
                { button::primary(on, send, Action::Next) }
            </div>
            { start_over::start_over(state, send) }
        </>
    }
}
