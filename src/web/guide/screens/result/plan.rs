//! The plan by month, and the month by hours of work.

use yew::{Callback, Html};

use crate::view::result::ResultView;
use crate::view::step::Step;
use crate::web::components::amount::sentence;
use crate::web::components::chart::{chart, pictured};
use crate::web::components::tags::{div, paragraph, section};
use crate::web::guide::screens::button;
use crate::web::guide::screens::heading;
use crate::web::guide::state::{Action, State};

/// The section with the plan, or with the way to one; nothing while the age is unknown.
pub fn plan(view: &ResultView, state: &State, send: &Callback<Action>) -> Html {
    if view.amounts.is_none() && view.unsure.is_none() {
        return Html::default();
    }
    let words = state.texts().result();
    let mut parts = vec![heading::plan(
        state.setting.heading_level,
        words.plan().heading(),
    )];
    let (class, label) = match &view.plan {
        Some(plan) => {
            parts.extend(chart(plan, words.plan()));
            ("kvp-section", words.plan_change())
        }
        None if view.unsure.is_some() => {
            parts.extend(view.unsure.map(paragraph));
            ("kvp-section", words.write_birth_date())
        }
        None => {
            let [lead, make] = &view.no_plan;
            parts.push(sentence(lead));
            ("kvp-section kvp-no-print", make.as_str())
        }
    };
    let edit = button::secondary(label, send, Action::Edit(Step::Plan));
    parts.push(div("kvp-no-print", vec![edit]));
    section(class, parts)
}

/// The section with the month by hours of work; nothing while the age is unknown.
pub fn hours(view: &ResultView, state: &State) -> Html {
    let Some(hours) = &view.hours else {
        return Html::default();
    };
    let mut parts = vec![heading::section(
        state.setting.heading_level,
        1,
        hours.words.heading(),
    )];
    let class = match hours.chart.rows.first() {
        Some(row) if row.numbers.len() > 1 => "kvp-rows kvp-stacked kvp-four",
        _ => "kvp-rows",
    };
    parts.extend(pictured(&hours.chart, hours.words, &hours.legend, class));
    parts.extend(hours.notes.iter().map(|text| sentence(text)));
    section("kvp-section kvp-optional", parts)
}
