//! The first screen: what this is, the day's rates, and the way in.

use yew::{Callback, Html};

use super::heading;
use super::{button, guide_panel};
use crate::law::Rulebook;
use crate::texts::Texts;
use crate::view::rates::{RateRow, rates};
use crate::web::components::read_more::read_more;
use crate::web::components::table::{column, number, number_column, row_head, titled};
use crate::web::components::tags::{div, keyed, paragraph, points, words};
use crate::web::guide::state::{Action, State};

/// The first screen.
pub fn start(state: &State, send: &Callback<Action>) -> Vec<Html> {
    let texts = state.texts();
    let words = texts.start();
    let mut parts = vec![
        heading::screen(state.setting.heading_level, words.heading()),
        guide_panel::guide_panel(words.lead()),
    ];
    if let Some(rulebook) = state.rulebook() {
        let ways = vec![
            button::primary(words.begin(), send, Action::Begin),
            button::secondary(words.amount(), send, Action::Amount),
        ];
        parts.push(div("kvp-buttons", ways));
        parts.push(paragraph(words.privacy()));
        parts.push(at_a_glance(rulebook, texts));
    }
    let programme = words.programme().iter().map(|text| paragraph(text));
    let more = vec![
        read_more(words.programme_heading(), programme.collect()),
        read_more(words.points_heading(), vec![points(words.points())]),
    ];
    parts.push(div("kvp-help", more));
    parts
}

/// The rates of the day.
fn at_a_glance(rulebook: Rulebook, texts: Texts) -> Html {
    let Some(rates) = rates(rulebook, texts) else {
        return Html::default();
    };
    let columns = texts.start().rates().columns().iter().enumerate();
    let columns = columns.map(|(place, text)| match place {
        0 => column(text),
        _ => number_column(text),
    });
    let rows = rates.rows.iter().map(row).collect();
    titled("kvp-rates", &rates.caption, columns.collect(), rows)
}

fn row(row: &RateRow) -> Html {
    keyed(
        "tr",
        "aksel-table__row",
        &row.label,
        vec![
            row_head(vec![words("span", "aksel-label", &row.label)]),
            number(&row.per_month),
            number(&row.per_year),
        ],
    )
}
