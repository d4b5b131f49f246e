//! The calculation, line by line, closed until one wants it.

use yew::{Html, html};

use crate::texts::Texts;
use crate::view::calculation::{Line, Part};
use crate::view::result::ResultView;
use crate::web::components::amount::amount;
use crate::web::components::citation::citations;
use crate::web::components::heading;
use crate::web::components::read_more::ReadMore;

/// The section about the calculation, or nothing where there is none.
pub fn calculation(view: &ResultView, level: u8, texts: &Texts) -> Html {
    if view.calculation.is_empty() {
        return Html::default();
    }
    let words = &texts.result.calculation;
    html! {
        <section class="kvp-section" part="calculation">
            { heading::section(level, 1, words.heading) }
            <p class="aksel-body-long aksel-body-long--medium">{ words.lead }</p>
            <div class="kvp-help">
                { for view.calculation.iter().map(|part| html! {
                    <ReadMore key={part.title} title={part.title}>{ table(part, texts) }</ReadMore>
                }) }
            </div>
        </section>
    }
}

fn table(part: &Part, texts: &Texts) -> Html {
    let words = &texts.result.calculation;
    html! {
        <table class="aksel-table aksel-table--small kvp-lines">
            <caption class="aksel-typo--visually-hidden">{ part.title }</caption>
            <thead class="aksel-table__header">
                <tr class="aksel-table__row">
                    <th scope="col" class="aksel-table__header-cell aksel-label">{ words.column_what }</th>
                    <th scope="col" class="aksel-table__header-cell aksel-table__header-cell--align-right aksel-label">{ words.column_value }</th>
                </tr>
            </thead>
            <tbody class="aksel-table__body">{ for part.lines.iter().map(|line| row(line, texts)) }</tbody>
        </table>
    }
}

fn row(line: &Line, texts: &Texts) -> Html {
    html! {
        <tr key={line.id} class="aksel-table__row">
            <th scope="row" class="aksel-table__header-cell">
                <span class="aksel-label">{ line.label }</span>
                <span class="aksel-body-short aksel-body-short--small kvp-how">{ amount(&line.how) }</span>
                { citations(&line.basis, texts) }
            </th>
            <td class="aksel-table__data-cell aksel-table__data-cell--align-right aksel-body-short aksel-body-short--medium">
                { amount(&line.value) }
            </td>
        </tr>
    }
}
