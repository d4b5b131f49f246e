//! Amounts and dates: never translated, and written over whatever stands in their element, so that no translator leaves an old one standing.

use yew::{Html, html};

/// An amount, a number or a date.
pub fn amount(text: &str) -> Html {
    fixed("span", "kvp-amount", text)
}

/// A sentence with an amount or a date in it.
pub fn sentence(text: &str) -> Html {
    fixed("p", "aksel-body-long aksel-body-long--medium", text)
}

/// Words that translators leave alone. Ours are in three languages as it is.
///
/// A new element in place of the old one would do as well, but costs the desk a sixth more for each frame.
pub fn fixed(name: &'static str, class: &'static str, text: &str) -> Html {
    html! { <@{name} {class} translate="no" ~textContent={text} /> }
}
