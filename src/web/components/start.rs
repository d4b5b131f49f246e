//! The first screen: what this is, and what it is not.

use yew::{Callback, Html, html};

use super::{button, guide_panel, heading, question::points};
use crate::web::state::{Action, State};

/// The first screen.
pub fn start(state: &State, send: &Callback<Action>) -> Html {
    let texts = &state.texts().start;
    let level = state.setting.heading_level;
    html! {
        <>
            { heading::screen(level, texts.heading, None) }
            { guide_panel::guide_panel(texts.lead) }
            <div class="kvp-prose">
                { heading::section(level, 1, texts.programme_heading) }
                { for texts.programme.iter().map(|&text| html! {
                    <p class="aksel-body-long aksel-body-long--medium">{ text }</p>
                }) }
            </div>
            <div class="kvp-prose">
                { heading::section(level, 1, texts.points_heading) }
                { points(texts.points) }
            </div>
            <div class="kvp-buttons">{ button::primary(texts.begin, send, Action::Begin) }</div>
        </>
    }
}
