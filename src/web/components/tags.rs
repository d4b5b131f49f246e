//! Elements in few words. Each shape of markup is compiled here once, and not anew wherever it is used.

use yew::{Html, html};

/// An element with a class, and what is in it.
pub fn tag(name: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    html! { <@{name} {class}>{ for children }</@> }
}

/// The same with a key, by which it differs from others beside it.
pub fn keyed(name: &'static str, class: &'static str, key: &str, children: Vec<Html>) -> Html {
    html! { <@{name} key={key} {class}>{ for children }</@> }
}

/// A box.
pub fn div(class: &'static str, children: Vec<Html>) -> Html {
    tag("div", class, children)
}

/// A part of the result.
pub fn section(class: &'static str, children: Vec<Html>) -> Html {
    tag("section", class, children)
}

/// An element with only words in it.
pub fn words(name: &'static str, class: &'static str, text: &str) -> Html {
    tag(name, class, vec![text.to_owned().into()])
}

/// A paragraph.
pub fn paragraph(text: &str) -> Html {
    words("p", "aksel-body-long aksel-body-long--medium", text)
}

/// A list of points, or nothing where there are none.
pub fn points(points: &[&'static str]) -> Html {
    if points.is_empty() {
        return Html::default();
    }
    let points = points.iter().map(|point| words("li", "", point)).collect();
    tag(
        "ul",
        "kvp-points aksel-body-long aksel-body-long--medium",
        points,
    )
}

/// A link to another site. It opens in a new tab, since leaving would lose the answers.
pub fn away(url: String, label: &str, sign: Html, new_tab: &'static str) -> Html {
    // One name, and not words beside words, which would be read as a link each.
    let name = (!new_tab.is_empty()).then(|| [label, " ", new_tab].concat());
    html! {
        <a class="aksel-link aksel-link--inline-text" href={url} target="_blank" rel="noopener noreferrer" aria-label={name}>
            { label }
            { sign }
        </a>
    }
}
