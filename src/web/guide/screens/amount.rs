//! The amount alone, for whoever wants to know that first.

use yew::{Callback, Html};

use super::{heading, payslip, start_over};
use crate::view::result::amount_alone;
use crate::web::components::alert;
use crate::web::components::tags::{div, paragraph};
use crate::web::guide::state::{Action, State};

/// The screen with three fields, the amount that follows, and the way on to whether one can take part.
pub fn amount(state: &State, send: &Callback<Action>) -> Vec<Html> {
    let texts = state.texts();
    let mut parts = vec![
        heading::screen(state.setting.heading_level, texts.amount().heading()),
        paragraph(texts.amount().lead()),
        payslip::fields(&state.beside_amount(), state, send),
    ];
    // The card has its place also where there is none: one that comes while someone types must not move the field they type in.
    let alone = amount_alone(&state.answers, state.law_date(), texts);
    parts.push(alone.map_or_else(Html::default, |(amounts, limit)| {
        let heading = payslip::heading(&amounts, state.setting.heading_level);
        let mut card = payslip::payslip(&amounts, heading, state, send);
        card.extend(limit.iter().map(|text| alert::warning(text)));
        card.extend([
            alert::info(texts.result().guidance()),
            payslip::about(&amounts, texts),
        ]);
        div("kvp-paid", card)
    }));
    let on = texts.amount().go_on();
    parts.push(start_over::ways(on, Action::GoOn, state, send));
    parts
}
