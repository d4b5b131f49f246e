//! Something to open and read, closed until one does.

use yew::{Html, Properties, component, html, use_state};

use super::icon::{Icon, styled};
use super::tags::{div, words};

/// What it is called, and what it opens.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The button.
    pub title: &'static str,
    /// What it opens.
    pub children: Html,
}

/// A button that shows and hides what is beneath it.
#[component]
pub fn ReadMore(props: &Props) -> Html {
    let open = use_state(|| false);
    let (state, expanded) = if *open {
        ("open", "true")
    } else {
        ("closed", "false")
    };
    let onclick = move |_| open.set(!*open);
    html! {
        <div class="aksel-read-more aksel-read-more--medium" data-variant="ghost" data-state={state}>
            <button type="button" class="aksel-read-more__button aksel-body-short" aria-expanded={expanded} {onclick}>
                { styled(Icon::Chevron, "aksel-read-more__expand-icon") }
                { words("span", "", props.title) }
            </button>
            { div("aksel-read-more__content aksel-body-long aksel-body-long--medium", vec![props.children.clone()]) }
        </div>
    }
}

/// Something to open and read.
pub fn read_more(title: &'static str, children: Vec<Html>) -> Html {
    let children = div("kvp-prose", children);
    html! { <ReadMore key={title} {title}>{ children }</ReadMore> }
}
