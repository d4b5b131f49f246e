//! Headings, at the level the host has room for.

use yew::{Html, html};

use super::tags::words;

/// The class of a screen's own heading.
pub const SCREEN: &str = "aksel-heading aksel-heading--large kvp-heading";

/// A heading with a name and a class of its own, which may take the focus.
pub fn named(level: u8, id: &'static str, class: &'static str, text: &str) -> Html {
    focusable(level, id, class, None, text)
}

/// The same, with the id of what is read with it.
pub fn focusable(
    level: u8,
    id: &'static str,
    class: &'static str,
    described_by: Option<&'static str>,
    text: &str,
) -> Html {
    html! { <@{tag(level)} {id} {class} tabindex="-1" aria-describedby={described_by}>{ text }</@> }
}

/// The heading of a card.
pub fn of_card(level: u8, id: &'static str, text: &str) -> Html {
    const CLASS: &str = "aksel-expansioncard__title aksel-expansioncard__title--small aksel-heading aksel-heading--small";
    html! { <@{tag(level)} {id} class={CLASS}>{ text }</@> }
}

/// A heading within a screen, so many levels below the screen's own.
pub fn section(level: u8, below: u8, text: &str) -> Html {
    let class = match below {
        1 => "aksel-heading aksel-heading--medium",
        _ => "aksel-heading aksel-heading--small",
    };
    words(tag(level.saturating_add(below)), class, text)
}

/// The element for a level. There is none below the sixth.
pub const fn tag(level: u8) -> &'static str {
    match level {
        0 | 1 => "h1",
        2 => "h2",
        3 => "h3",
        4 => "h4",
        5 => "h5",
        _ => "h6",
    }
}
