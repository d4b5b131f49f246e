//! Buttons. None submits a form, since there is none.

use yew::{Callback, Html, MouseEvent, html};

use super::icon::{self, Icon};
use crate::web::state::Action;

/// The one thing to do.
pub fn primary(label: &'static str, send: &Callback<Action>, action: Action) -> Html {
    button("primary", label, None, send, action)
}

/// Something else to do.
pub fn secondary(label: &'static str, send: &Callback<Action>, action: Action) -> Html {
    button("secondary", label, None, send, action)
}

/// Something to do that draws no attention, with a sign.
pub fn tertiary(label: &'static str, sign: Icon, send: &Callback<Action>, action: Action) -> Html {
    button("tertiary", label, Some(sign), send, action)
}

/// A button in any variant.
fn button(
    variant: &'static str,
    label: &'static str,
    sign: Option<Icon>,
    send: &Callback<Action>,
    action: Action,
) -> Html {
    plain(variant, label, sign, on_click(send, action))
}

/// A button in any variant, with anything to do.
pub fn plain(
    variant: &'static str,
    label: &'static str,
    sign: Option<Icon>,
    onclick: Callback<MouseEvent>,
) -> Html {
    html! {
        <button type="button" class="aksel-button aksel-button--medium" data-variant={variant} {onclick}>
            if let Some(sign) = sign {
                <span class="aksel-button__icon">{ icon::icon(sign) }</span>
            }
            <span class="aksel-label">{ label }</span>
        </button>
    }
}

/// A button that looks like a link, since it leads somewhere.
pub fn link(label: &'static str, sign: Icon, send: &Callback<Action>, action: Action) -> Html {
    html! {
        <button type="button" class="aksel-link kvp-link" onclick={on_click(send, action)}>
            { icon::icon(sign) }
            <span>{ label }</span>
        </button>
    }
}

/// Sends an action on a click.
pub fn on_click(send: &Callback<Action>, action: Action) -> Callback<MouseEvent> {
    send.reform(move |_| action.clone())
}
