//! What follows if the situation changes.

use yew::Html;

use super::part::folded;
use crate::texts::Texts;
use crate::view::changes::ChangeRow;
use crate::view::result::ResultView;
use crate::web::components::amount::fixed;
use crate::web::components::card::card;
use crate::web::components::heading;
use crate::web::components::read_more::read_more;
use crate::web::components::tags::{div, paragraph, tag};

/// The card about what follows if the situation changes.
pub fn changes(view: &ResultView, level: u8, texts: Texts) -> Html {
    let words = &texts.result().changes();
    let [answers, dates] = &view.changes;
    let of = folded("kvp-changes-heading", level, words.heading());
    if answers.is_empty() && dates.is_empty() {
        return card(&of, vec![paragraph(words.none())]);
    }
    let mut parts = vec![paragraph(words.lead())];
    for (title, changes) in [
        (words.dates_heading(), dates),
        (words.answers_heading(), answers),
    ] {
        if !changes.is_empty() {
            parts.extend([heading::section(level, 2, title), rows(changes, texts)]);
        }
    }
    card(&of, vec![div("kvp-prose", parts)])
}

fn rows(rows: &[ChangeRow], texts: Texts) -> Html {
    let row = |row: &ChangeRow| {
        let follows = if row.undecided {
            let projected = texts.result().changes().projected();
            fixed("dd", "", &[&*row.follows, " ", projected].concat())
        } else {
            fixed("dd", "", &row.follows)
        };
        [fixed("dt", "aksel-label", &row.situation), follows]
    };
    let rows = rows.iter().flat_map(row).collect();
    tag("dl", "kvp-changes", rows)
}

/// What would change it in one way, closed until one wants it.
pub fn list(title: &'static str, rows: &[String]) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    let rows = rows.iter().map(|text| fixed("li", "", text));
    read_more(title, vec![tag("ul", "kvp-points", rows.collect())])
}
