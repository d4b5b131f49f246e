//! The calculation, line by line, closed until one wants it.

use yew::Html;

use crate::texts::Texts;
use crate::view::calculation::{Line, Part};
use crate::view::result::ResultView;
use crate::web::components::amount::fixed;
use crate::web::components::citation::citations;
use crate::web::components::heading;
use crate::web::components::read_more::read_more;
use crate::web::components::table::{column, number, number_column, row_head, table};
use crate::web::components::tags::{div, keyed, paragraph, section, words};

/// The section about the calculation, or nothing where there is none.
pub fn calculation(view: &ResultView, level: u8, texts: &Texts) -> Html {
    if view.calculation.is_empty() {
        return Html::default();
    }
    let words = &texts.result.calculation;
    let parts = view
        .calculation
        .iter()
        .map(|part| read_more(part.title, vec![lines(part, texts)]));
    section(
        "kvp-section kvp-optional",
        vec![
            heading::section(level, 1, words.heading),
            paragraph(words.lead),
            div("kvp-help", parts.collect()),
        ],
    )
}

/// The lines of one part.
pub fn lines(part: &Part, texts: &Texts) -> Html {
    let words = &texts.result.calculation;
    let columns = vec![column(words.column_what), number_column(words.column_value)];
    let rows = part.lines.iter().map(|line| row(line, texts)).collect();
    table("kvp-lines", part.title, columns, rows)
}

fn row(line: &Line, texts: &Texts) -> Html {
    let head = vec![
        words("span", "aksel-label", line.label),
        fixed(
            "span",
            "aksel-body-short aksel-body-short--small kvp-how",
            &line.how,
        ),
        citations(&line.basis, texts),
    ];
    keyed(
        "tr",
        "aksel-table__row",
        line.id,
        vec![row_head(head), number(&line.value)],
    )
}
