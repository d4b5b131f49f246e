//! The first screen: what this is, and what it is not.

use yew::{Callback, Html};

use super::heading;
use super::{button, guide_panel};
use crate::web::components::tags::{div, paragraph, points};
use crate::web::guide::state::{Action, State};

/// The first screen.
pub fn start(state: &State, send: &Callback<Action>) -> Vec<Html> {
    let texts = state.texts().start();
    let level = state.setting.heading_level;
    let mut programme = vec![heading::section(level, 1, texts.programme_heading())];
    programme.extend(texts.programme().iter().map(|text| paragraph(text)));
    let points = vec![
        heading::section(level, 1, texts.points_heading()),
        points(texts.points()),
    ];
    let mut parts = vec![
        heading::screen(level, texts.heading()),
        guide_panel::guide_panel(texts.lead()),
        div("kvp-prose", programme),
        div("kvp-prose", points),
    ];
    if state.rulebook().is_some() {
        let begin = button::primary(texts.begin(), send, Action::Begin);
        let amount = button::secondary(texts.amount(), send, Action::Amount);
        parts.push(div("kvp-buttons", vec![begin, amount]));
    }
    parts
}
