//! Wiping the answers, asked once more before it is done.

use yew::{Callback, Html, html};

use super::button;
use super::focus::{START_OVER, START_OVER_BUTTON};
use super::icon::{Icon, icon};
use crate::web::state::{Action, State};

/// The button, or the question it leads to.
pub fn start_over(state: &State, send: &Callback<Action>) -> Html {
    let texts = &state.texts().navigation;
    if !state.starting_over {
        return html! {
            <div key="ask" class="kvp-no-print">
                <button id={START_OVER_BUTTON} type="button" class="aksel-button aksel-button--medium" data-variant="tertiary"
                    onclick={button::on_click(send, Action::AskToStartOver)}>
                    <span class="aksel-button__icon">{ icon(Icon::Restart) }</span>
                    <span class="aksel-label">{ texts.start_over }</span>
                </button>
            </div>
        };
    }
    html! {
        <div key="sure" class="kvp-start-over" role="group" aria-labelledby={START_OVER}>
            <p id={START_OVER} class="aksel-label" tabindex="-1">{ texts.start_over_question }</p>
            <div class="kvp-buttons">
                { button::secondary(texts.start_over_no, send, Action::Keep) }
                { button::primary(texts.start_over_yes, send, Action::StartOver) }
            </div>
        </div>
    }
}
