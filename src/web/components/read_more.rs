//! Something to open and read, closed until one does.

use yew::{Html, Properties, component, html, use_state};

use super::icon::{Icon, styled};

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
    let onclick = {
        let open = open.clone();
        move |_| open.set(!*open)
    };
    html! {
        <div class="aksel-read-more aksel-read-more--medium" data-variant="ghost" data-state={if *open { "open" } else { "closed" }}>
            <button type="button" class="aksel-read-more__button aksel-body-short" aria-expanded={if *open { "true" } else { "false" }} {onclick}>
                { styled(Icon::Chevron, "aksel-read-more__expand-icon") }
                <span>{ props.title }</span>
            </button>
            <div class="aksel-read-more__content aksel-body-long aksel-body-long--medium">{ props.children.clone() }</div>
        </div>
    }
}
