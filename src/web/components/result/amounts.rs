//! What the programme pays: the month in large, what it takes into account, and the table.

use yew::Html;

use crate::texts::Texts;
use crate::view::amounts::{AmountRow, AmountsView};
use crate::view::result::ResultView;
use crate::web::components::amount::{fixed, sentence};
use crate::web::components::chart::{self, entry, picture};
use crate::web::components::read_more::read_more;
use crate::web::components::table::{column, number, number_column, row_head, table};
use crate::web::components::tags::{div, keyed, paragraph, section, tag, words};
use crate::web::components::{alert, heading};

/// The section about what the programme pays.
pub fn amounts(view: &ResultView, level: u8, texts: &Texts) -> Html {
    let words = &texts.result.amounts;
    let mut parts = vec![heading::section(level, 1, words.heading)];
    parts.extend(view.if_granted.map(paragraph));
    let mut help = Vec::new();
    let prose = match &view.amounts {
        Some(amounts) => {
            parts.extend(large(amounts, texts));
            help.push(read_more(
                words.details,
                vec![details(&amounts.rows, texts)],
            ));
            prose(amounts, texts)
        }
        None => vec![paragraph(words.unknown), sentence(&view.for_children)],
    };
    help.push(read_more(texts.result.tax.heading, sentences(&view.tax)));
    parts.push(div("kvp-prose", prose));
    parts.push(div("kvp-help", help));
    section("kvp-section", parts)
}

fn sentences(texts: &[String]) -> Vec<Html> {
    texts.iter().map(|text| sentence(text)).collect()
}

fn prose(amounts: &AmountsView, texts: &Texts) -> Vec<Html> {
    let words = &texts.result.amounts;
    let mut prose = sentences(&amounts.notes);
    if amounts.after_tax.is_none() {
        prose.insert(0, paragraph(words.no_after_tax));
    }
    prose.push(sentence(&amounts.rates_from));
    prose.push(paragraph(words.typical_month));
    prose
}

fn large(amounts: &AmountsView, texts: &Texts) -> Vec<Html> {
    let words = &texts.result.amounts;
    let mut large = vec![month(
        words.before_tax_label,
        "aksel-heading aksel-heading--xlarge",
        &amounts.per_month,
    )];
    let after_tax = amounts.after_tax.as_deref();
    large.extend(after_tax.map(|after_tax| {
        month(
            words.after_tax_label,
            "aksel-heading aksel-heading--medium",
            after_tax,
        )
    }));
    let legend = amounts
        .legend
        .iter()
        .map(|(shade, label, amount)| entry(*shade, label, amount));
    let mut parts = vec![
        tag("dl", "kvp-amounts", large),
        picture("kvp-parts", &amounts.bars),
        chart::legend(legend.collect()),
    ];
    parts.extend(amounts.warnings.iter().map(|text| alert::warning(text)));
    parts
}

fn month(label: &str, class: &'static str, amount: &str) -> Html {
    div(
        "",
        vec![
            words("dt", "aksel-label", label),
            tag("dd", class, vec![fixed("span", "kvp-amount", amount)]),
        ],
    )
}

fn details(rows: &[AmountRow], texts: &Texts) -> Html {
    let words = &texts.result.amounts;
    let columns = vec![
        column(words.column_what),
        number_column(words.column_day),
        number_column(words.column_month),
        number_column(words.column_year),
    ];
    let rows = rows.iter().map(row).collect();
    table("kvp-stacked", words.caption, columns, rows)
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
