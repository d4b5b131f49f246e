//! Buttons. None submits a form, since there is none.

use yew::{Callback, Html, MouseEvent, html};

use crate::web::components::icon::{Icon, icon};
use crate::web::components::tags::{tag, words};
use crate::web::guide::state::Action;

/// The one thing to do.
pub fn primary(label: &str, send: &Callback<Action>, action: Action) -> Html {
    button("primary", "", label, None, on_click(send, action))
}

/// Something else to do.
pub fn secondary(label: &str, send: &Callback<Action>, action: Action) -> Html {
    button("secondary", "", label, None, on_click(send, action))
}

/// Something to do that draws no attention, with a sign. It has an id where the focus may come back to it.
pub fn tertiary(id: &'static str, label: &str, sign: Icon, onclick: Callback<MouseEvent>) -> Html {
    button("tertiary", id, label, Some(sign), onclick)
}

fn button(
    variant: &'static str,
    id: &'static str,
    label: &str,
    sign: Option<Icon>,
    onclick: Callback<MouseEvent>,
) -> Html {
    let sign = sign.map(|sign| tag("span", "aksel-button__icon", vec![icon(sign)]));
    let id = (!id.is_empty()).then_some(id);
    html! {
        <button type="button" {id} class="aksel-button aksel-button--medium" data-variant={variant} {onclick}>
            { sign.unwrap_or_default() }
            { words("span", "aksel-label", label) }
        </button>
    }
}

/// A button that looks like a link, since it leads somewhere.
pub fn link(label: &str, sign: Icon, send: &Callback<Action>, action: Action) -> Html {
    named_link(None, "", label, Some(sign), on_click(send, action))
}

/// The same with a name of its own for screen readers, a class, or no sign.
pub fn named_link(
    name: Option<String>,
    class: &'static str,
    label: &str,
    sign: Option<Icon>,
    onclick: Callback<MouseEvent>,
) -> Html {
    let class = ["aksel-link kvp-link ", class].concat();
    html! {
        <button type="button" {class} aria-label={name} {onclick}>
            { sign.map(icon).unwrap_or_default() }
            { words("span", "", label) }
        </button>
    }
}

/// Sends an action on a click.
pub fn on_click(send: &Callback<Action>, action: Action) -> Callback<MouseEvent> {
    send.reform(move |_| action.clone())
}
