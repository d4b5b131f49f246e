//! What to do now, and whom to ask.

use yew::{Callback, Html, html};

use super::part::{copied, review};
use crate::texts::fill;
use crate::view::result::ResultView;
use crate::web::components::icon::{Icon, icon};
use crate::web::components::print;
use crate::web::components::tags::{away, div, points, section};
use crate::web::guide::screens::{button, heading};
use crate::web::guide::state::{Action, State};

/// The section about what to do now: what this person's answers call for, and what to take along.
pub fn next(view: &ResultView, state: &State, send: &Callback<Action>) -> Html {
    let (texts, level) = (state.texts(), state.setting.heading_level);
    let words = &texts.result().next();
    let phone = html! {
        <a class="aksel-link" href={["tel:", words.phone_link()].concat()}>
            { fill(words.phone(), &[("telefon", words.phone_number())]) }
        </a>
    };
    let copy = button::on_click(send, Action::Copy);
    let buttons = vec![
        button::tertiary(
            "",
            texts.navigation().print(),
            Icon::Printer,
            Callback::from(|click| print(&click)),
        ),
        button::tertiary("", texts.navigation().copy(), Icon::Copy, copy),
        review(state, send),
    ];
    let mut advice = view.advice.clone();
    if view.if_granted.is_some() && !state.after_a_no {
        advice.splice(..0, view.first);
    }
    let office = away(
        words.office_link().to_owned(),
        words.find_office(),
        icon(Icon::External),
        texts.navigation().new_tab(),
    );
    let mut parts = vec![
        heading::section(level, 1, view.text.advice_heading()),
        points(&advice),
    ];
    parts.extend([
        div(
            "kvp-contact aksel-body-long aksel-body-long--medium",
            vec![office, phone],
        ),
        div("kvp-buttons kvp-no-print", buttons),
        div("kvp-no-print", vec![copied(state)]),
    ]);
    section("kvp-next", parts)
}
