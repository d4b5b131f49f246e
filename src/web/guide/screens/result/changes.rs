//! What follows if the situation changes.

use yew::Html;

use crate::texts::Texts;
use crate::view::changes::ChangeRow;
use crate::view::result::ResultView;
use crate::web::components::amount::fixed;
use crate::web::components::read_more::read_more;
use crate::web::components::tags::{div, paragraph, section, tag};
use crate::web::guide::screens::heading;

/// The section about what follows if the situation changes.
pub fn changes(view: &ResultView, level: u8, texts: Texts) -> Html {
    let words = &texts.result().changes();
    let [answers, dates] = &view.changes;
    let mut parts = vec![heading::section(level, 1, words.heading())];
    if answers.is_empty() && dates.is_empty() {
        parts.push(paragraph(words.none()));
    } else {
        parts.push(paragraph(words.lead()));
        let lists = vec![
            rows(words.answers_heading(), answers, texts),
            rows(words.dates_heading(), dates, texts),
        ];
        parts.push(div("kvp-help", lists));
    }
    section("kvp-section kvp-optional", parts)
}

fn rows(title: &'static str, rows: &[ChangeRow], texts: Texts) -> Html {
    let row = |row: &ChangeRow| {
        let follows = if row.undecided {
            let projected = texts.result().changes().projected();
            fixed("dd", "", &[&*row.follows, " ", projected].concat())
        } else {
            fixed("dd", "", &row.follows)
        };
        [fixed("dt", "", &row.situation), follows]
    };
    let rows: Vec<Html> = rows.iter().flat_map(row).collect();
    closed(title, "dl", rows)
}

/// What would change it in one way, closed until one wants it.
pub fn list(title: &'static str, rows: &[String]) -> Html {
    let rows = rows.iter().map(|text| fixed("li", "", text));
    closed(title, "ul", rows.collect())
}

fn closed(title: &'static str, name: &'static str, rows: Vec<Html>) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    read_more(title, vec![tag(name, "kvp-points", rows)])
}
