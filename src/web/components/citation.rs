//! Places in the law, as links to where they can be read.

use yew::Html;

use super::icon::{Icon, icon};
use super::tags::{away, tag, words};
use crate::texts::Texts;
use crate::view::finding::Citation;

/// The places, after a word that says what they are.
pub fn citations(places: &[Citation], texts: &Texts) -> Html {
    let mut parts = vec![words("span", "", texts.result.conditions.basis)];
    parts.extend(places.iter().map(|place| citation(place, texts)));
    tag("p", "aksel-detail kvp-basis", parts)
}

fn citation(place: &Citation, texts: &Texts) -> Html {
    match &place.url {
        None => words("span", "", &place.label),
        Some(url) => away(
            url.clone(),
            &place.label,
            icon(Icon::External),
            texts.navigation.new_tab,
        ),
    }
}
