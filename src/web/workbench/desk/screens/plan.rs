//! The plan by month: bars to see, a table to read.

use yew::Html;

use crate::view::chart::Shade;
use crate::view::desk::case::Case;
use crate::view::desk::paid::birth_date_first;
use crate::view::desk::plan::{MonthRow, PlanTable, table};
use crate::web::components::amount::{fixed, sentence};
use crate::web::components::chart::{entry, legend, picture};
use crate::web::components::table::{column, number, number_column, row_head};
use crate::web::components::tags::{keyed, paragraph, section, tag, words};
use crate::web::components::{alert, heading};
use crate::web::workbench::desk::state::State;
use crate::web::workbench::rows::{about, scrolled};

/// The plan, or how to get one.
pub fn plan(state: &State, case: &Case) -> Option<Html> {
    let texts = state.texts();
    case.assessment.as_ref()?;
    let heading = heading::section(state.common.setting.heading_level, 2, texts.screen().plan());
    // That no amount is known before the birth date stands where the amounts would.
    if case.may_be_older_by_start() {
        return None;
    }
    if case.is_birth_date_first() {
        let asked = alert::info(&birth_date_first(case, texts));
        return Some(section("kvp-section", vec![heading, asked]));
    }
    let Some(plan) = table(case, texts) else {
        let asked = vec![heading, paragraph(texts.screen().no_plan())];
        let lacks = case.parsed.wrong.is_empty();
        return lacks.then(|| section("kvp-section kvp-no-print", asked));
    };
    let open = plan
        .open
        .as_deref()
        .map(|text| entry(Shade::Open, text, ""));
    let mut lines: Vec<Html> = plan.months.iter().map(month).collect();
    lines.push(last(&plan, texts.screen().sum()));
    let columns = plan.columns.iter().enumerate();
    let columns = columns.map(|(place, text)| match place {
        0 => column(text),
        _ => number_column(text),
    });
    let below = plan.below.iter().map(|text| sentence(text)).collect();
    let shown = vec![
        heading,
        picture("kvp-chart", &plan.bars),
        legend(open.into_iter().collect()),
        scrolled(
            "kvp-plan kvp-narrow",
            texts.screen().plan(),
            columns.collect(),
            lines,
        ),
        tag("div", "kvp-help", below),
    ];
    Some(section("kvp-section kvp-desk__plan", shown))
}

/// A month, with what happens in it beneath its name.
fn month(row: &MonthRow) -> Html {
    let mut head = vec![words("span", "aksel-label aksel-label--small", &row.month)];
    if !row.notes.is_empty() {
        let small = "aksel-body-short aksel-body-short--small kvp-how";
        head.push(fixed("span", small, &row.notes));
    }
    let mut cells = vec![row_head(head)];
    cells.extend(row.amounts.iter().map(|amount| number(amount)));
    keyed("tr", "aksel-table__row", &row.id, cells)
}

fn last(plan: &PlanTable, label: &str) -> Html {
    let mut cells = vec![about(label)];
    cells.extend(plan.sum.iter().map(|amount| number(amount)));
    keyed("tr", "aksel-table__row kvp-sum", "sum", cells)
}
