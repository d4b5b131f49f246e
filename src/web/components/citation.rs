//! Places in the law, as links to where they can be read.

use yew::Html;

use super::icon::{Icon, icon};
use super::tags::{away, tag, words};
use crate::texts::Texts;
use crate::view::finding::Citation;

/// The places, after a word that says what they are.
pub fn citations(places: &[Citation], texts: Texts) -> Html {
    let new_tab = texts.navigation().new_tab();
    cited(places, texts.result().conditions().basis(), new_tab)
}

/// The same after a word of one's own. `new_tab` says of a link where it opens.
pub fn cited(places: &[Citation], basis: &str, new_tab: &'static str) -> Html {
    let mut parts = vec![words("span", "", basis)];
    parts.extend(places.iter().map(|place| citation(place, new_tab)));
    tag("p", "aksel-detail kvp-basis", parts)
}

fn citation(place: &Citation, new_tab: &'static str) -> Html {
    match &place.url {
        None => words("span", "", &place.label),
        Some(url) => away(url.clone(), &place.label, icon(Icon::External), new_tab),
    }
}
