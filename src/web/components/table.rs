//! Tables, with a caption for those who do not see them and a head for every row and column.

use yew::{Html, html};

use super::amount::fixed;
use super::tags::{tag, words};

/// A table. What it is called stands beside it for those who see it.
pub fn table(class: &'static str, caption: &str, columns: Vec<Html>, rows: Vec<Html>) -> Html {
    let caption = words("caption", "aksel-typo--visually-hidden", caption);
    drawn(class, caption, columns, rows)
}

/// A table with its caption over it.
pub fn titled(class: &'static str, caption: &str, columns: Vec<Html>, rows: Vec<Html>) -> Html {
    let caption = words("caption", "aksel-label", caption);
    drawn(class, caption, columns, rows)
}

fn drawn(class: &'static str, caption: Html, columns: Vec<Html>, rows: Vec<Html>) -> Html {
    let class = ["aksel-table aksel-table--small ", class].concat();
    let columns = tag("tr", "aksel-table__row", columns);
    html! {
        <table {class}>
            { caption }
            { tag("thead", "aksel-table__header", vec![columns]) }
            { tag("tbody", "aksel-table__body", rows) }
        </table>
    }
}

/// The head of a column.
pub fn column(text: &str) -> Html {
    head(
        "col",
        "aksel-table__header-cell aksel-label",
        vec![text.to_owned().into()],
    )
}

/// The head of a column of numbers.
pub fn number_column(text: &str) -> Html {
    let class = "aksel-table__header-cell aksel-table__header-cell--align-right aksel-label";
    head("col", class, vec![text.to_owned().into()])
}

/// The head of a row.
pub fn row_head(children: Vec<Html>) -> Html {
    head("row", "aksel-table__header-cell", children)
}

/// A number in a row.
pub fn number(text: &str) -> Html {
    let class = "aksel-table__data-cell aksel-table__data-cell--align-right aksel-body-short aksel-body-short--medium kvp-amount";
    fixed("td", class, text)
}

fn head(scope: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    html! { <th {scope} {class}>{ for children }</th> }
}
