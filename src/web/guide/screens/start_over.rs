//! The ways back: one screen, or to the very start, which is asked once more before the answers are wiped.

use yew::{Callback, Html, html};

use super::button;
use super::focus::{START_OVER, START_OVER_BUTTON};
use crate::web::components::icon::Icon;
use crate::web::components::tags::{div, keyed};
use crate::web::guide::state::{Action, State};

/// The link to the screen before, first on every screen but the first.
pub fn back(state: &State, send: &Callback<Action>) -> Html {
    let label = state.texts().navigation().back();
    let back = button::link(label, Icon::ArrowLeft, send, Action::Back);
    div("kvp-no-print", vec![back])
}

/// The button to the very start, or the question it leads to.
pub fn start_over(state: &State, send: &Callback<Action>) -> Html {
    let texts = state.texts().navigation();
    if !state.starting_over {
        let ask = button::on_click(send, Action::AskToStartOver);
        let button = button::tertiary(START_OVER_BUTTON, texts.start_over(), Icon::Restart, ask);
        return keyed("div", "kvp-no-print", "ask", vec![button]);
    }
    let keep = button::secondary(texts.start_over_no(), send, Action::Keep);
    let wipe = button::primary(texts.start_over_yes(), send, Action::StartOver);
    html! {
        <div key="sure" class="kvp-start-over" role="group" aria-labelledby={START_OVER}>
            <p id={START_OVER} class="aksel-label" tabindex="-1">{ texts.start_over_question() }</p>
            { div("kvp-buttons", vec![keep, wipe]) }
        </div>
    }
}
