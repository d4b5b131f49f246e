//! Tables as both have them, and amounts in large type.

use yew::{Html, html};

use crate::web::components::amount::fixed;
use crate::web::components::table::{row_head, table};
use crate::web::components::tags::{div, tag, words};

/// A table that scrolls where there is no room for it.
pub fn scrolled(class: &'static str, caption: &str, columns: Vec<Html>, rows: Vec<Html>) -> Html {
    let table = table(class, caption, columns, rows);
    html! { <div class="kvp-scroll" role="group" tabindex="0" aria-label={caption.to_owned()}>{ table }</div> }
}

/// The head of a row: what it is about.
pub fn about(text: &str) -> Html {
    row_head(vec![words("span", "aksel-label aksel-label--small", text)])
}

/// An amount in large type, and what it is.
pub fn large(label: &str, amount: &str) -> Html {
    let amount = vec![fixed("span", "kvp-amount", amount)];
    div(
        "",
        vec![
            words("dt", "aksel-label aksel-label--small", label),
            tag("dd", "aksel-heading aksel-heading--medium", amount),
        ],
    )
}
