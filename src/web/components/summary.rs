//! All answers, before the result.

use yew::{Callback, Html, html};

use super::form_summary::{Changes, form_summary};
use super::icon::Icon;
use super::{alert, button, heading, start_over};
use crate::web::state::{Action, State};

/// The screen where all answers are looked over.
pub fn summary(state: &State, send: &Callback<Action>) -> Html {
    let texts = state.texts();
    html! {
        <>
            <div>{ button::link(texts.navigation.back, Icon::ArrowLeft, send, Action::Back) }</div>
            { heading::screen(state.setting.heading_level, texts.summary.heading, None) }
            <p class="aksel-body-long aksel-body-long--medium">{ texts.summary.lead }</p>
            { form_summary(state, send, Changes::Allowed) }
            { alert::info(texts.summary.guidance) }
            <div class="kvp-buttons">
                { button::secondary(texts.navigation.previous, send, Action::Back) }
                { button::primary(texts.navigation.see_result, send, Action::Conclude) }
            </div>
            { start_over::start_over(state, send) }
        </>
    }
}
