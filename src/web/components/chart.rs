//! Bars, and the table that says the same. They are drawn with attributes and classes: a style would be refused.

use yew::{Html, html};

use crate::texts::ChartWords;
use crate::values::Written;
use crate::view::chart::{Bar, Chart, ChartRow, FIELD, Shade};
use crate::web::components::amount::{fixed, sentence};
use crate::web::components::read_more::read_more;
use crate::web::components::table::{column, number, number_column, row_head, table};
use crate::web::components::tags::{div, keyed, tag, words};

/// A sentence, the bars and their table.
pub fn chart(chart: &Chart, texts: ChartWords) -> Vec<Html> {
    pictured(chart, texts, &[], "kvp-rows")
}

/// The same with a legend, and a table in the class that its columns have room in.
pub fn pictured(
    chart: &Chart,
    texts: ChartWords,
    shades: &[(Shade, &str)],
    class: &'static str,
) -> Vec<Html> {
    let table = rows_table(class, &chart.rows, texts);
    let faint = chart.bars.iter().any(|bar| bar.shade == Shade::Faint);
    let faint = faint.then_some((Shade::Faint, texts.faint()));
    let open = chart.open.as_deref().map(|text| (Shade::Open, text));
    let entries = shades.iter().copied().chain(faint).chain(open);
    let entries = entries.map(|(shade, label)| entry(shade, label, ""));
    vec![
        sentence(&chart.text),
        scaled(chart),
        legend(entries.collect()),
        div("kvp-help", vec![read_more(texts.table(), vec![table])]),
    ]
}

/// The bars with what they are measured by beside them and what their ends stand for beneath.
fn scaled(chart: &Chart) -> Html {
    let ends = chart.ends.iter().map(|end| fixed("span", "", end));
    let ends = div(
        "kvp-ends aksel-body-short aksel-body-short--small",
        ends.collect(),
    );
    let steps = chart.scale.iter();
    let drawn = html! {
        <svg class="kvp-chart" viewBox={field()} preserveAspectRatio="none" focusable="false" aria-hidden="true">
            { for steps.clone().map(|(y, _)| step(*y)) }
            { for chart.bars.iter().map(bar) }
        </svg>
    };
    // In a picture that is stretched, numbers would be too.
    let labels = html! {
        <svg class="kvp-scale aksel-body-short aksel-body-short--small" focusable="false" aria-hidden="true">
            { for steps.map(|(y, text)| label(*y, text)) }
        </svg>
    };
    if chart.scale.is_empty() {
        div("kvp-scaled", vec![drawn, ends])
    } else {
        div("kvp-scaled kvp-scaled--labelled", vec![labels, drawn, ends])
    }
}

fn step(y: u32) -> Html {
    html! { <line class="kvp-step" x1="0" x2={FIELD.written()} y1={y.written()} y2={y.written()} /> }
}

fn label(y: u32, text: &str) -> Html {
    let tenths = [&*y.checked_div(10).unwrap_or_default().written(), "%"].concat();
    html! { <text x="50%" y={tenths} translate="no">{ text.to_owned() }</text> }
}

/// The table that says what a picture shows.
pub fn rows_table(class: &'static str, rows: &[ChartRow], texts: ChartWords) -> Html {
    let drawn = rows.iter().map(row).collect();
    let head = |(place, text): (usize, &&str)| match place {
        0 => column(text),
        _ => number_column(text),
    };
    // A last column that no row has a number for is left out.
    let filled = rows.first().map_or(usize::MAX, |row| row.numbers.len());
    let columns = texts.columns().iter().take(filled.saturating_add(1));
    let columns = columns.enumerate().map(head).collect();
    table(class, texts.caption(), columns, drawn)
}

fn row(row: &ChartRow) -> Html {
    let class = if row.sum {
        "aksel-table__row kvp-sum"
    } else {
        "aksel-table__row"
    };
    let mut head = vec![words("span", "aksel-label", &row.label)];
    if !row.note.is_empty() {
        let small = "aksel-body-short aksel-body-short--small kvp-how";
        head.push(fixed("span", small, &row.note));
    }
    let mut cells = vec![row_head(head)];
    cells.extend(row.numbers.iter().map(|text| number(text)));
    keyed("tr", class, &row.label, cells)
}

/// What bars stand for, or nothing where that is clear.
pub fn legend(entries: Vec<Html>) -> Html {
    if entries.is_empty() {
        return Html::default();
    }
    let class = "kvp-legend aksel-body-short aksel-body-short--medium";
    tag("ul", class, entries)
}

/// What a shade stands for: a patch of it, what it is, and perhaps how much.
pub fn entry(shade: Shade, label: &str, amount: &str) -> Html {
    let patch = Bar {
        shade,
        x: 0,
        y: 0,
        width: FIELD,
        height: FIELD,
    };
    let parts = vec![
        picture("kvp-patch", &[patch]),
        words("span", "", label),
        fixed("span", "kvp-amount", amount),
    ];
    keyed("li", "", label, parts)
}

/// The bars alone. What they say stands beside them in words, so they are hidden from screen readers.
pub fn picture(class: &'static str, bars: &[Bar]) -> Html {
    html! {
        <svg {class} viewBox={field()} preserveAspectRatio="none" focusable="false" aria-hidden="true">{ for bars.iter().map(bar) }</svg>
    }
}

fn field() -> String {
    ["0 0 ", &FIELD.written(), " ", &FIELD.written()].concat()
}

fn bar(bar: &Bar) -> Html {
    let class = match bar.shade {
        Shade::Strong => "kvp-strong",
        Shade::Soft => "kvp-soft",
        Shade::Faint => "kvp-faint",
        Shade::Own => "kvp-own",
        Shade::Open => "kvp-open",
    };
    html! {
        <rect {class} x={bar.x.written()} y={bar.y.written()} width={bar.width.written()} height={bar.height.written()} />
    }
}
