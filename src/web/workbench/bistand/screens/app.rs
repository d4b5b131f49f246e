//! The screens as they are drawn: what is filled in on one side, what it comes to on the other, and the pilot itself beneath.

use std::rc::Rc;

use web_sys::Element;
use yew::{Callback, Html, NodeRef};

use super::{about, inputs, result};
use crate::view::bistand::model::Model;
use crate::view::bistand::settled::ModelChoice;
use crate::web::components::alert;
use crate::web::components::store::{Drawable, Store};
use crate::web::components::tags::{div, tag, words};
use crate::web::workbench::bistand::action::Action;
use crate::web::workbench::bistand::state::{INPUTS, State};
use crate::web::workbench::control::{group, toggle};
use crate::web::workbench::rows::large;
use crate::web::workbench::state::Bench as _;
use crate::web::workbench::{export, frame, watch};

impl Drawable for State {
    type Beside = ();

    fn begin(store: &Rc<Store<Self>>, container: &Element) {
        watch::begin(store, container, Self::is_touched);
    }

    fn draw(&self, (): &(), root: &NodeRef, send: &Callback<Action>) -> Html {
        let named = ("kvp-desk kvp-bistand", self.texts().screen().region());
        let common = send.reform(Action::Common);
        frame::screen(&self.common, named, root, None, screen(self, send), common)
    }

    fn first_heading(&self, (): &()) -> &'static str {
        self.texts().screen().heading()
    }

    fn after_draw(root: &Element, focus: Option<String>) {
        frame::after_draw(root, focus);
    }
}

fn screen(state: &State, send: &Callback<Action>) -> Vec<Html> {
    let texts = state.texts().screen();
    let level = state.common.setting.heading_level;
    let mut left = vec![frame::pane(level, INPUTS, None, texts.inputs())];
    left.extend(inputs::inputs(state, send));
    let common = send.reform(Action::Common);
    let mut right: Vec<Html> = export::export(&state.common, None, &common)
        .into_iter()
        .collect();
    let (bar, shown) = result::result(state);
    let figures = bar.iter().map(|(label, value)| large(label, value));
    right.push(tag("dl", "kvp-amounts kvp-print-only", figures.collect()));
    right.extend(shown);
    let heading = (level, texts.result());
    let mut parts = frame::panes(
        head(state, send),
        result::stays(&bar, state),
        left,
        "kvp-bistand__result",
        right,
        heading,
    );
    parts.push(div(
        "kvp-bistand__about kvp-no-print",
        about::about(state, send),
    ));
    parts
}

fn head(state: &State, send: &Callback<Action>) -> Vec<Html> {
    let texts = state.texts().screen();
    let small = "aksel-body-long aksel-body-long--small kvp-no-print";
    let csv = send.reform(|_| Action::Csv);
    let common = send.reform(Action::Common);
    let own = [Vec::new(), Vec::new()];
    let actions = frame::actions(
        &state.common,
        state.words(),
        texts.heading(),
        own,
        csv,
        &common,
    );
    vec![
        frame::title(state.common.setting.heading_level, texts.heading()),
        alert::info(texts.notice()),
        words("p", small, texts.lead()),
        div("kvp-bistand__tools", vec![views(state, send), actions]),
    ]
}

/// What one can work out.
fn views(state: &State, send: &Callback<Action>) -> Html {
    let texts = state.texts().screen();
    let views = [
        (ModelChoice::One(Model::A), texts.model_a()),
        (ModelChoice::One(Model::B), texts.model_b()),
        (ModelChoice::Both, texts.both()),
    ];
    let buttons = views.into_iter().map(|(view, label)| {
        let show = send.reform(move |_| Action::Show(view));
        toggle(label, view == state.view, show)
    });
    let legend = words("p", "aksel-label aksel-label--small", texts.views());
    tag(
        "div",
        "kvp-no-print kvp-bistand__views",
        vec![legend, group(texts.views(), buttons.collect())],
    )
}
