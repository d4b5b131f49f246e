//! How amounts came about, as a table: what a line is, how it was reached, where it stands, and what it came to.

use yew::Html;

use super::amount::fixed;
use super::citation::cited;
use super::table::{column, number, number_column, row_head, table};
use super::tags::{keyed, words};
use crate::texts::Texts;
use crate::view::calculation::{CalculationLine, CalculationPart};

/// The words around the lines.
#[derive(Clone, Copy)]
pub struct LineWords {
    /// Column: the line's label.
    pub what: &'static str,
    /// Column: what it came to.
    pub value: &'static str,
    /// Before the places a line rests on.
    pub basis: &'static str,
    /// Said of a link to another site.
    pub new_tab: &'static str,
}

impl LineWords {
    /// Those of the guide.
    pub fn of(texts: Texts) -> Self {
        Self {
            what: texts.result().calculation().column_what(),
            value: texts.result().calculation().column_value(),
            basis: texts.result().conditions().basis(),
            new_tab: texts.navigation().new_tab(),
        }
    }
}

/// The lines of one part.
pub fn lines(part: &CalculationPart, line_words: LineWords) -> Html {
    let columns = vec![column(line_words.what), number_column(line_words.value)];
    let rows = part
        .lines
        .iter()
        .map(|line| row(line, line_words))
        .collect();
    table("kvp-lines", part.title, columns, rows)
}

fn row(line: &CalculationLine, line_words: LineWords) -> Html {
    let head = vec![
        words("span", "aksel-label", line.label),
        fixed(
            "span",
            "aksel-body-short aksel-body-short--small kvp-how",
            &line.how,
        ),
        cited(&line.basis, line_words.basis, line_words.new_tab),
    ];
    keyed(
        "tr",
        "aksel-table__row",
        line.id,
        vec![row_head(head), number(&line.value)],
    )
}
