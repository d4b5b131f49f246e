//! The calculation: in a few plain lines, and every line for those who want it.

use yew::Html;

use super::part::folded;
use crate::texts::Texts;
use crate::view::amounts::AmountRow;
use crate::view::result::ResultView;
use crate::web::components::amount::fixed;
use crate::web::components::card::card;
use crate::web::components::citation::citations;
use crate::web::components::lines::{LineWords, lines};
use crate::web::components::read_more::read_more;
use crate::web::components::table::{column, number, number_column, row_head, table};
use crate::web::components::tags::{div, keyed, paragraph, points, tag, words};

/// The card about the calculation, or nothing where there is none.
pub fn calculation(view: &ResultView, level: u8, texts: Texts) -> Html {
    let Some(amounts) = &view.amounts else {
        return Html::default();
    };
    let words = texts.result().calculation();
    let plain = view.plain.iter().map(|line| {
        let text = fixed("span", "", &[&*line.text, " "].concat());
        let amount = fixed("strong", "kvp-amount", &line.amount);
        let mut row = vec![text, amount];
        row.extend((!line.basis.is_empty()).then(|| citations(&line.basis, texts)));
        keyed("li", "", line.id, row)
    });
    let mut parts: Vec<Html> = view
        .calculation
        .iter()
        .map(|part| read_more(part.title, vec![lines(part, LineWords::of(texts))]))
        .collect();
    let periods = vec![details(&amounts.rows, texts)];
    parts.push(read_more(texts.result().amounts().details(), periods));
    let tax = vec![points(texts.result().tax().points())];
    parts.push(read_more(texts.result().tax().heading(), tax));
    card(
        &folded("kvp-calculation-heading", level, words.heading()),
        vec![div(
            "kvp-prose",
            vec![
                tag("ul", "kvp-points", plain.collect()),
                paragraph(words.lead()),
                div("kvp-help", parts),
            ],
        )],
    )
}

/// A day, a month and a year.
fn details(rows: &[AmountRow], texts: Texts) -> Html {
    let words = texts.result().amounts();
    let columns = vec![
        column(words.column_what()),
        number_column(words.column_day()),
        number_column(words.column_month()),
        number_column(words.column_year()),
    ];
    let rows = rows.iter().map(row).collect();
    table("kvp-stacked", words.caption(), columns, rows)
}

fn row(row: &AmountRow) -> Html {
    let class = if row.sum {
        "aksel-table__row kvp-sum"
    } else {
        "aksel-table__row"
    };
    keyed(
        "tr",
        class,
        row.label,
        vec![
            row_head(vec![words("span", "aksel-label", row.label)]),
            number(row.per_day.as_deref().unwrap_or("–")),
            number(&row.per_month),
            number(&row.per_year),
        ],
    )
}
