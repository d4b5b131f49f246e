//! The plan by month, and the month by hours of work.

use yew::{Callback, Html};

use super::part::folded;
use crate::view::question::GuideField;
use crate::view::result::{Preset, ResultView};
use crate::web::components::amount::sentence;
use crate::web::components::card::card;
use crate::web::components::chart::{chart, pictured};
use crate::web::components::icon::Icon;
use crate::web::components::tags::{div, paragraph};
use crate::web::guide::screens::{button, payslip};
use crate::web::guide::state::{Action, State};

/// The card with the plan, lengths to choose, and the fields that move it; nothing while the age is unknown.
pub fn plan(view: &ResultView, state: &State, send: &Callback<Action>) -> Html {
    if view.amounts.is_none() && view.unsure.is_none() {
        return Html::default();
    }
    let words = state.texts().result();
    let mut parts = match &view.plan {
        Some(plan) => chart(plan, words.plan()),
        None => vec![
            view.unsure
                .map_or_else(|| sentence(&view.no_plan), paragraph),
        ],
    };
    let presets = view.presets.iter().map(|it| preset(it, send));
    parts.push(div("kvp-buttons kvp-no-print", presets.collect()));
    let fields = payslip::fields(&state.beside_plan(), state, send);
    parts.push(div("kvp-no-print", vec![fields]));
    let level = state.setting.heading_level;
    let of = folded("kvp-plan-heading", level, words.plan().heading());
    card(&of, vec![div("kvp-prose", parts)])
}

fn preset(preset: &Preset, send: &Callback<Action>) -> Html {
    button::secondary(
        &preset.label,
        send,
        Action::Preset(preset.start, preset.months),
    )
}

/// The card with the month by hours of work; nothing while the age is unknown.
pub fn hours(view: &ResultView, state: &State, send: &Callback<Action>) -> Html {
    let Some(hours) = &view.hours else {
        return Html::default();
    };
    let class = match hours.chart.rows.first() {
        Some(row) if row.numbers.len() > 1 => "kvp-rows kvp-stacked kvp-four",
        _ => "kvp-rows",
    };
    let mut parts = pictured(&hours.chart, hours.words, &hours.legend, class);
    parts.extend(hours.notes.iter().map(|text| sentence(text)));
    if state.answers.timeloenn.is_none() {
        let words = state.texts().result().amounts();
        let wage = Action::Correct(GuideField::Timeloenn);
        let wage = button::link(words.add_wage(), Icon::Pencil, send, wage);
        parts.push(div("kvp-no-print", vec![wage]));
    }
    let level = state.setting.heading_level;
    let of = folded("kvp-hours-heading", level, hours.words.heading());
    card(&of, vec![div("kvp-prose", parts)])
}
