//! What the programme pays: the payslip of a month, and the fields that move it.

use yew::{Callback, Html};

use crate::view::result::ResultView;
use crate::web::components::amount::sentence;
use crate::web::components::card::{Card, card};
use crate::web::components::read_more::read_more;
use crate::web::components::tags::{div, paragraph, section, words};
use crate::web::guide::screens::payslip;
use crate::web::guide::state::{Action, State};

const TEXT: &str = "aksel-body-long aksel-body-long--medium";

/// The section about what the programme pays. After a no it is a card, so that the way to other help is not below a sum that one will
/// hardly get.
pub fn amounts(view: &ResultView, state: &State, send: &Callback<Action>) -> Html {
    let level = state.setting.heading_level;
    let lead = view.if_granted.unwrap_or_default();
    match &view.amounts {
        Some(amounts) if state.after_a_no => {
            let folded = Card {
                id: "kvp-amounts-heading",
                level: level.saturating_add(1),
                title: &amounts.month,
                about: lead,
                open: false,
                class: "kvp-optional",
            };
            let paid = paid(view, Html::default(), state, send);
            card(&folded, vec![div("kvp-paid", paid)])
        }
        amounts => {
            let heading = amounts.as_ref().map(|it| payslip::heading(it, level));
            let mut parts = vec![words("p", TEXT, lead)];
            parts.extend(paid(view, heading.unwrap_or_default(), state, send));
            section("kvp-paid", parts)
        }
    }
}

/// The payslip and what stands around it, or why there is none.
fn paid(view: &ResultView, heading: Html, state: &State, send: &Callback<Action>) -> Vec<Html> {
    let texts = state.texts();
    let fields = payslip::fields(&state.beside_amount(), state, send);
    let fields = read_more(texts.result().amounts().other(), vec![fields]);
    let about = view.amounts.as_ref().map(|it| payslip::about(it, texts));
    // Each has its place also where the other is not, so that the focus stays in the fields.
    let help = vec![div("kvp-no-print", vec![fields]), about.unwrap_or_default()];
    let mut parts = match &view.amounts {
        Some(amounts) => payslip::payslip(amounts, heading, state, send),
        None => vec![paragraph(view.no_amounts), sentence(&view.for_children)],
    };
    parts.push(div("kvp-help", help));
    parts
}
