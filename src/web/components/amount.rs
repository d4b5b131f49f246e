//! Amounts and dates: never translated, and replaced whole, so that no translator leaves an old one standing.

use yew::{Html, html};

/// An amount, a number or a date.
pub fn amount(text: &str) -> Html {
    html! { <span key={text} class="kvp-amount" translate="no">{ text }</span> }
}

/// A sentence with an amount or a date in it.
pub fn sentence(text: &str) -> Html {
    html! { <p key={text} class="aksel-body-long aksel-body-long--medium" translate={fixed(text)}>{ text }</p> }
}

/// Sentences with numbers are left alone by translators; ours are in three languages as it is.
fn fixed(text: &str) -> Option<&'static str> {
    text.contains(|sign: char| sign.is_ascii_digit())
        .then_some("no")
}
