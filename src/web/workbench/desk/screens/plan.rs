//! The plan by month: bars to see, a table to read.

use yew::{Html, html};

use crate::texts::Desk;
use crate::values::Written;
use crate::view::chart::Shade;
use crate::view::desk::case::Case;
use crate::view::desk::paid::{before_taken, birth_date_first};
use crate::view::desk::plan::{MonthRow, described, rows, sum};
use crate::web::components::amount::sentence;
use crate::web::components::chart::{entry, legend};
use crate::web::components::table::{column, number, number_column};
use crate::web::components::tags::{keyed, paragraph, section, tag, words};
use crate::web::components::{alert, heading};
use crate::web::workbench::desk::state::State;
use crate::web::workbench::rows::{about, scrolled};

/// The plan, or how to get one.
pub fn plan(state: &State, case: &Case) -> Option<Html> {
    let texts = state.texts();
    let assessment = case.assessment.as_ref()?;
    let heading = heading::section(state.common.setting.heading_level, 2, texts.screen().plan());
    // That no amount is known before the birth date stands where the amounts would.
    if case.may_be_older_by_start() {
        return None;
    }
    if case.is_birth_date_first() {
        let asked = alert::info(&birth_date_first(case, texts));
        return Some(section("kvp-section", vec![heading, asked]));
    }
    let Some(plan) = &assessment.plan else {
        let asked = vec![heading, paragraph(texts.screen().no_plan())];
        let lacks = case.parsed.wrong.is_empty();
        return lacks.then(|| section("kvp-section kvp-no-print", asked));
    };
    let months = rows(plan, texts);
    let words = texts.screen();
    let amounts = &texts.about().result().amounts();
    let columns = vec![
        column(words.month()),
        number_column(words.days()),
        number_column(amounts.stoenad()),
        number_column(amounts.barnetillegg()),
        number_column(words.sum()),
        column(words.notes()),
    ];
    let mut lines: Vec<Html> = months.iter().map(month).collect();
    lines.push(last(sum(plan, texts), texts));
    let table = scrolled("kvp-plan kvp-narrow", words.plan(), columns, lines);
    let faint = months.iter().any(|row| row.projected);
    let faint = faint.then(|| entry(Shade::Faint, texts.about().result().plan().faint(), ""));
    let mut shown = vec![
        heading,
        picture(&months, texts),
        legend(faint.into_iter().collect()),
        table,
    ];
    shown.extend(before_taken(case, texts).map(sentence));
    Some(section("kvp-section kvp-desk__plan", shown))
}

fn month(row: &MonthRow) -> Html {
    let mut cells = vec![about(&row.month), number(&row.days)];
    cells.extend(row.amounts.iter().map(|amount| number(amount)));
    let class = "aksel-table__data-cell aksel-body-short aksel-body-short--small kvp-notes";
    cells.push(words("td", class, &row.notes));
    keyed("tr", "aksel-table__row", &row.id, cells)
}

fn last(sum: [String; 3], texts: Desk) -> Html {
    let mut cells = vec![about(texts.screen().sum()), number("")];
    cells.extend(sum.iter().map(|amount| number(amount)));
    cells.push(tag("td", "aksel-table__data-cell", Vec::new()));
    keyed("tr", "aksel-table__row kvp-sum", "sum", cells)
}

/// A bar for each month, as high as it pays; the highest fills the picture.
fn picture(months: &[MonthRow], texts: Desk) -> Html {
    let most = months
        .iter()
        .map(|row| row.height)
        .max()
        .unwrap_or_default()
        .max(1);
    let bars = (0_u32..).zip(months).map(|(index, row)| {
        let top = most.saturating_sub(row.height).written();
        let left = index.saturating_mul(10).saturating_add(1).written();
        let class = if row.projected { "kvp-faint" } else { "kvp-strong" };
        html! { <rect key={row.id.clone()} {class} x={left} y={top} width="8" height={row.height.written()} /> }
    });
    let width = months.len().saturating_mul(10).written();
    html! {
        <svg class="kvp-bars" viewBox={["0 0 ", &width, " ", &most.written()].concat()} preserveAspectRatio="none"
            role="img" aria-label={described(months, texts)} focusable="false">
            { for bars }
        </svg>
    }
}
