//! What the programme pays: the payslip of a month, and the fields that move it.

use yew::{Callback, Html};

use crate::view::result::ResultView;
use crate::web::components::amount::sentence;
use crate::web::components::card::{Card, card};
use crate::web::components::read_more::read_more;
use crate::web::components::tags::{div, paragraph, section};
use crate::web::guide::screens::payslip;
use crate::web::guide::state::{Action, State};

/// The section about what the programme pays. After a no it is a card, so that the way to other help is not below a sum that one will
/// hardly get.
pub fn amounts(view: &ResultView, state: &State, send: &Callback<Action>) -> Html {
    let (texts, level) = (state.texts(), state.setting.heading_level);
    let title = texts.result().amounts().heading();
    let paid = paid(view, state, send);
    match view.if_granted {
        Some(lead) if view.amounts.is_some() => {
            let folded = Card {
                id: "kvp-amounts-heading",
                level: level.saturating_add(1),
                title,
                about: lead,
                open: false,
                class: "kvp-optional",
            };
            card(&folded, vec![div("kvp-paid", paid)])
        }
        _ => section("kvp-paid", paid),
    }
}

/// The payslip and what stands around it, or why there is none.
fn paid(view: &ResultView, state: &State, send: &Callback<Action>) -> Vec<Html> {
    let texts = state.texts();
    let mut help = Vec::new();
    let mut parts = match &view.amounts {
        Some(amounts) => {
            help.push(payslip::about(amounts, texts));
            payslip::payslip(amounts, state.setting.heading_level, texts, send)
        }
        None => vec![paragraph(view.no_amounts), sentence(&view.for_children)],
    };
    let fields = payslip::fields(&state.beside_amount(), state, send);
    let fields = read_more(texts.result().amounts().other(), vec![fields]);
    help.insert(0, div("kvp-no-print", vec![fields]));
    parts.push(div("kvp-help", help));
    parts
}
