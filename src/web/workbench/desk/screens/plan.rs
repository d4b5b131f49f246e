//! The plan by month: bars to see, a table to read.

use yew::Html;

use crate::view::chart::Shade;
use crate::view::desk::case::Case;
use crate::view::desk::paid::birth_date_first;
use crate::view::desk::plan::{MonthRow, PlanTable, table};
use crate::web::components::amount::sentence;
use crate::web::components::chart::{entry, legend, picture};
use crate::web::components::table::{column, number, number_column};
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
    let mut lines: Vec<Html> = plan
        .months
        .iter()
        .map(|row| month(row, plan.noted))
        .collect();
    lines.push(last(&plan, texts.screen().sum()));
    let below = plan.below.iter().map(|text| sentence(text)).collect();
    let shown = vec![
        heading,
        picture("kvp-chart", &plan.bars),
        legend(open.into_iter().collect()),
        scrolled(
            "kvp-plan kvp-narrow",
            texts.screen().plan(),
            heads(&plan),
            lines,
        ),
        tag("div", "kvp-help", below),
    ];
    Some(section("kvp-section kvp-desk__plan", shown))
}

/// The heads of the columns: what the month is and what is noted in it are words, and all between them numbers.
fn heads(plan: &PlanTable) -> Vec<Html> {
    let last = plan.columns.len().saturating_sub(1);
    let head = |(place, text): (usize, &&str)| {
        if place == 0 || (place == last && plan.noted) {
            column(text)
        } else {
            number_column(text)
        }
    };
    plan.columns.iter().enumerate().map(head).collect()
}

const NOTES: &str = "aksel-table__data-cell aksel-body-short aksel-body-short--small kvp-notes";

fn month(row: &MonthRow, noted: bool) -> Html {
    let mut cells = vec![about(&row.month)];
    cells.extend(row.amounts.iter().map(|amount| number(amount)));
    cells.extend(noted.then(|| words("td", NOTES, &row.notes)));
    keyed("tr", "aksel-table__row", &row.id, cells)
}

fn last(plan: &PlanTable, label: &str) -> Html {
    let mut cells = vec![about(label)];
    cells.extend(plan.sum.iter().map(|amount| number(amount)));
    cells.extend(plan.noted.then(|| tag("td", NOTES, Vec::new())));
    keyed("tr", "aksel-table__row kvp-sum", "sum", cells)
}
