//! What the programme pays: the payslip of a month, what it takes into account, and the table.

use yew::{Callback, Html};

use crate::texts::Texts;
use crate::view::amounts::{AmountRow, AmountsView, PayslipLine};
use crate::view::result::ResultView;
use crate::view::step::Step;
use crate::web::components::amount::{fixed, sentence};
use crate::web::components::icon::Icon;
use crate::web::components::read_more::read_more;
use crate::web::components::table::{column, number, number_column, row_head, table};
use crate::web::components::tags::{div, keyed, paragraph, points, section, tag, words};
use crate::web::components::{alert, heading};
use crate::web::guide::screens::button;
use crate::web::guide::state::Action;

/// The section about what the programme pays.
pub fn amounts(view: &ResultView, level: u8, texts: Texts, send: &Callback<Action>) -> Html {
    let heading = heading::section(level, 1, texts.result().amounts().heading());
    let mut parts = vec![heading];
    let class = match view.if_granted {
        // There they are one click away, and the way to other help is not below a sum that one will hardly get.
        Some([lead, show]) if view.amounts.is_some() => {
            let folded = read_more(show, paid(view, texts, send));
            parts.extend([paragraph(lead), div("kvp-help", vec![folded])]);
            "kvp-section kvp-optional"
        }
        _ => {
            parts.extend(paid(view, texts, send));
            "kvp-section"
        }
    };
    section(class, parts)
}

/// The payslip and the sentences about it, or why there is none.
fn paid(view: &ResultView, texts: Texts, send: &Callback<Action>) -> Vec<Html> {
    let words = &texts.result().amounts();
    let mut parts = Vec::new();
    let mut help = Vec::new();
    let prose = match &view.amounts {
        Some(amounts) => {
            parts.push(payslip(amounts));
            parts.extend(amounts.warnings.iter().map(|text| alert::warning(text)));
            help.push(read_more(
                words.details(),
                vec![details(&amounts.rows, texts)],
            ));
            prose(amounts, texts, send)
        }
        None => vec![paragraph(view.no_amounts), sentence(&view.for_children)],
    };
    help.push(read_more(
        texts.result().tax().heading(),
        vec![points(texts.result().tax().points())],
    ));
    parts.extend([div("kvp-prose", prose), div("kvp-help", help)]);
    parts
}

/// A month line by line: every sum is what stands above it.
fn payslip(amounts: &AmountsView) -> Html {
    let lines = amounts.payslip.iter().map(line).collect();
    let month = fixed("p", "aksel-label", &amounts.month);
    div("kvp-payslip", vec![month, tag("dl", "kvp-amounts", lines)])
}

fn line(line: &PayslipLine) -> Html {
    let (class, label, amount) = if line.sum {
        (
            "kvp-sum",
            "aksel-label",
            "aksel-heading aksel-heading--small",
        )
    } else {
        let text = "aksel-body-short aksel-body-short--medium";
        ("", text, text)
    };
    keyed(
        "div",
        class,
        line.label,
        vec![
            words("dt", label, line.label),
            tag(
                "dd",
                amount,
                vec![fixed("span", "kvp-amount", &line.amount)],
            ),
        ],
    )
}

fn prose(amounts: &AmountsView, texts: Texts, send: &Callback<Action>) -> Vec<Html> {
    let words = &texts.result().amounts();
    let first = amounts.before_set_off.into_iter().chain(amounts.no_net);
    let mut prose: Vec<Html> = first.map(paragraph).collect();
    if amounts.wage_unknown {
        let add = button::link(
            words.add_wage(),
            Icon::Pencil,
            send,
            Action::Edit(Step::Arbeid),
        );
        prose.push(div("kvp-no-print", vec![add]));
    }
    let sentences = amounts
        .june_and_december
        .iter()
        .chain(&amounts.assumptions)
        .chain(&amounts.notes)
        .chain([&amounts.rates_from])
        .chain(&amounts.reservation);
    prose.extend(sentences.map(|text| sentence(text)));
    prose.push(paragraph(words.typical_month()));
    prose
}

fn details(rows: &[AmountRow], texts: Texts) -> Html {
    let words = &texts.result().amounts();
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
