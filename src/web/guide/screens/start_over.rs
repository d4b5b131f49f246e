//! The ways on and back: one screen, or to the very start, which is asked once more before the answers are wiped.

use yew::{Callback, Html, html};

use super::button;
use super::focus::{START_OVER, START_OVER_BUTTON};
use crate::web::components::icon::Icon;
use crate::web::components::tags::{div, keyed};
use crate::web::guide::state::{Action, State};

/// The way on, and the one way back: to the screen before, or out of a change with nothing changed.
///
/// The way on comes first at every width: for the thumb, for the key, and so that the two agree.
pub fn ways(on: &str, action: Action, state: &State, send: &Callback<Action>) -> Html {
    let texts = state.texts().navigation();
    let back = if state.return_to.is_some() {
        texts.cancel()
    } else {
        texts.previous()
    };
    let ways = vec![
        button::primary(on, send, action),
        button::secondary(back, send, Action::Back),
    ];
    div("kvp-buttons", ways)
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
