//! All that is wrong on a step, each with the way to it.

use yew::{Callback, Html, html};

use super::button::on_click;
use super::focus::ERRORS;
use super::heading::tag;
use crate::view::message::about_input;
use crate::web::state::{Action, State};

/// The list of errors, or nothing where there is none.
pub fn error_summary(state: &State, send: &Callback<Action>) -> Html {
    if state.errors.is_empty() {
        return Html::default();
    }
    let texts = state.texts();
    let level = state.setting.heading_level.saturating_add(1);
    html! {
        <div class="aksel-error-summary aksel-error-summary--medium" part="error-summary">
            <@{tag(level)} id={ERRORS} class="aksel-error-summary__heading aksel-heading aksel-heading--small" tabindex="-1">
                { texts.navigation.error_summary }
            </@>
            <ul class="aksel-error-summary__list aksel-body-short aksel-body-short--medium">
                { for state.errors.iter().map(|&(field, error)| html! {
                    <li key={field.id()}>
                        <button type="button" class="aksel-error-summary__item aksel-link kvp-link" onclick={on_click(send, Action::Correct(field))}>
                            { about_input(field, error, state.law_date(), texts) }
                        </button>
                    </li>
                }) }
            </ul>
        </div>
    }
}
