//! Places in the law, as links to where they can be read.

use yew::{Html, html};

use super::icon::{Icon, icon};
use crate::texts::Texts;
use crate::view::finding::Citation;

/// The places, after a word that says what they are. They open in a new tab, since leaving would lose the answers.
pub fn citations(places: &[Citation], texts: &Texts) -> Html {
    html! {
        <p class="aksel-detail kvp-basis">
            <span>{ texts.result.conditions.basis }</span>
            <span class="kvp-places">{ for places.iter().map(|place| citation(place, texts)) }</span>
        </p>
    }
}

fn citation(place: &Citation, texts: &Texts) -> Html {
    let Some(url) = &place.url else {
        return html! { <span>{ &place.label }</span> };
    };
    html! {
        <a class="aksel-link" href={url.clone()} target="_blank" rel="noopener noreferrer">
            { &place.label }
            { icon(Icon::External) }
            <span class="aksel-typo--visually-hidden">{ texts.navigation.new_tab }</span>
        </a>
    }
}
