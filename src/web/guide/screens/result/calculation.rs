//! The calculation, line by line, closed until one wants it.

use yew::Html;

use crate::texts::Texts;
use crate::view::result::ResultView;
use crate::web::components::lines::{LineWords, lines};
use crate::web::components::read_more::read_more;
use crate::web::components::tags::{div, paragraph, section};
use crate::web::guide::screens::heading;

/// The section about the calculation, or nothing where there is none.
pub fn calculation(view: &ResultView, level: u8, texts: Texts) -> Html {
    if view.calculation.is_empty() {
        return Html::default();
    }
    let words = &texts.result().calculation();
    let parts = view
        .calculation
        .iter()
        .map(|part| read_more(part.title, vec![lines(part, LineWords::of(texts))]));
    section(
        "kvp-section kvp-optional",
        vec![
            heading::section(level, 1, words.heading()),
            paragraph(words.lead()),
            div("kvp-help", parts.collect()),
        ],
    )
}
