//! Headings, at the level the host has room for.

use yew::{Html, html};

use super::focus::HEADING;

/// The lowest heading there is.
const LOWEST: u8 = 6;

/// A screen's own heading, which takes the focus when the screen appears.
pub fn screen(level: u8, text: &str, described_by: Option<&'static str>) -> Html {
    html! {
        <@{tag(level)} id={HEADING} class="aksel-heading aksel-heading--large kvp-heading" tabindex="-1" aria-describedby={described_by}>
            { text }
        </@>
    }
}

/// A heading within a screen, so many levels below the screen's own.
pub fn section(level: u8, below: u8, text: &str) -> Html {
    let size = match below {
        1 => "aksel-heading aksel-heading--medium",
        2 => "aksel-heading aksel-heading--small",
        _ => "aksel-heading aksel-heading--xsmall",
    };
    html! { <@{tag(level.saturating_add(below))} class={size}>{ text }</@> }
}

/// The element for a level.
pub fn tag(level: u8) -> String {
    ["h", &level.clamp(1, LOWEST).to_string()].concat()
}
