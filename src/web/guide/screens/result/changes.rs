//! What would change the answer.

use yew::Html;

use crate::texts::Texts;
use crate::view::result::ResultView;
use crate::web::components::amount::fixed;
use crate::web::components::read_more::read_more;
use crate::web::components::tags::{div, paragraph, section, tag};
use crate::web::guide::screens::heading;

/// The section about what would change the answer.
pub fn changes(view: &ResultView, level: u8, texts: Texts) -> Html {
    let words = &texts.result().changes();
    let [answers, dates] = &view.changes;
    let mut parts = vec![heading::section(level, 1, words.heading())];
    if answers.is_empty() && dates.is_empty() {
        parts.push(paragraph(words.none()));
    } else {
        parts.push(paragraph(words.lead()));
        let lists = vec![
            list(words.answers_heading(), answers),
            list(words.dates_heading(), dates),
        ];
        parts.push(div("kvp-help", lists));
    }
    section("kvp-section kvp-optional", parts)
}

/// What would change it in one way, closed until one wants it.
pub fn list(title: &'static str, rows: &[String]) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    let rows = rows.iter().map(|text| fixed("li", "", text));
    read_more(title, vec![tag("ul", "kvp-points", rows.collect())])
}
