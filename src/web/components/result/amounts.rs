//! What the programme pays: the month in large, what it takes into account, and the table.

use yew::{Html, classes, html};

use crate::texts::Texts;
use crate::view::amounts::{AmountRow, AmountsView};
use crate::view::result::ResultView;
use crate::web::components::amount::{amount, sentence};
use crate::web::components::read_more::ReadMore;
use crate::web::components::{alert, heading};

/// The section about what the programme pays.
pub fn amounts(view: &ResultView, level: u8, texts: &Texts) -> Html {
    let words = &texts.result.amounts;
    html! {
        <section class="kvp-section" part="amounts">
            { heading::section(level, 1, words.heading) }
            if let Some(text) = view.if_granted {
                <p class="aksel-body-long aksel-body-long--medium">{ text }</p>
            }
            { match &view.amounts {
                Some(amounts) => known(amounts, texts),
                None => html! { <p class="aksel-body-long aksel-body-long--medium">{ words.unknown }</p> },
            } }
        </section>
    }
}

fn known(amounts: &AmountsView, texts: &Texts) -> Html {
    let words = &texts.result.amounts;
    html! {
        <>
            <dl class="kvp-amounts">
                <div>
                    <dt class="aksel-label">{ words.before_tax_label }</dt>
                    <dd class="aksel-heading aksel-heading--xlarge">{ amount(&amounts.per_month) }</dd>
                </div>
                if let Some(after_tax) = &amounts.after_tax {
                    <div>
                        <dt class="aksel-label">{ words.after_tax_label }</dt>
                        <dd class="aksel-heading aksel-heading--medium">{ amount(after_tax) }</dd>
                    </div>
                }
            </dl>
            { for amounts.warnings.iter().map(|text| alert::warning(text)) }
            <div class="kvp-prose">
                if amounts.after_tax.is_none() {
                    <p class="aksel-body-long aksel-body-long--medium">{ words.no_after_tax }</p>
                }
                { for amounts.notes.iter().map(|text| sentence(text)) }
                { sentence(&amounts.rates_from) }
                <p class="aksel-body-long aksel-body-long--medium">{ words.typical_month }</p>
            </div>
            <div class="kvp-help">
                <ReadMore title={words.details}>{ table(&amounts.rows, texts) }</ReadMore>
                <ReadMore title={texts.result.tax.heading}>
                    <div class="kvp-prose">{ for amounts.tax.iter().map(|text| sentence(text)) }</div>
                </ReadMore>
            </div>
        </>
    }
}

fn table(rows: &[AmountRow], texts: &Texts) -> Html {
    let words = &texts.result.amounts;
    let head = |text| {
        html! {
            <th scope="col" class="aksel-table__header-cell aksel-table__header-cell--align-right aksel-label">{ text }</th>
        }
    };
    html! {
        <div class="kvp-scroll" role="group" tabindex="0" aria-label={words.caption}>
            <table class="aksel-table aksel-table--small">
                <caption class="aksel-typo--visually-hidden">{ words.caption }</caption>
                <thead class="aksel-table__header">
                    <tr class="aksel-table__row">
                        <th scope="col" class="aksel-table__header-cell aksel-label">{ words.column_what }</th>
                        { head(words.column_day) }
                        { head(words.column_month) }
                        { head(words.column_year) }
                    </tr>
                </thead>
                <tbody class="aksel-table__body">{ for rows.iter().map(row) }</tbody>
            </table>
        </div>
    }
}

fn row(row: &AmountRow) -> Html {
    let cell = |text: Option<&str>| {
        html! {
            <td class="aksel-table__data-cell aksel-table__data-cell--align-right aksel-body-short aksel-body-short--medium">
                { amount(text.unwrap_or("–")) }
            </td>
        }
    };
    html! {
        <tr key={row.label} class={classes!("aksel-table__row", row.sum.then_some("kvp-sum"))}>
            <th scope="row" class="aksel-table__header-cell aksel-label">{ row.label }</th>
            { cell(row.per_day.as_deref()) }
            { cell(Some(&row.per_month)) }
            { cell(Some(&row.per_year)) }
        </tr>
    }
}
