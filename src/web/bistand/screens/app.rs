//! The screens as they are drawn: what is filled in on one side, what it comes to on the other, and the pilot itself beneath.

use web_sys::Element;
use yew::{Callback, Html, NodeRef, html};

use super::{Store, about, inputs, result};
use crate::view::bistand::settled::Model;
use crate::web::bistand::action::Action;
use crate::web::bistand::state::{HEADING, INPUTS, ModelChoice, RESULT, State, WIPE, WIPE_BUTTON};
use crate::web::components::amount::sentence;
use crate::web::components::app::Drawable;
use crate::web::components::control::{act, button, choose, focus, group, toggle_button};
use crate::web::components::tags::{div, tag, words};
use crate::web::components::{alert, heading, print};

impl Drawable for Store {
    fn draw(&self, root: &NodeRef, send: &Callback<Action>) -> Html {
        self.read(|state| {
            // Drawn anew in another language, so that no translator's work is left standing.
            let language = state.setting.language.tag();
            html! {
                <section ref={root.clone()} key={language} class="kvp-desk kvp-bistand" aria-label={state.texts().screen.region}>
                    { for screen(state, send) }
                </section>
            }
        })
    }

    fn after_draw(&self, root: &Element) {
        choose(root);
        if let Some(target) = self.take_focus() {
            focus(root, &target);
        }
    }
}

fn screen(state: &State, send: &Callback<Action>) -> Vec<Html> {
    let texts = &state.texts().screen;
    let level = state.setting.heading_level;
    let mut left = vec![pane(level, INPUTS, texts.inputs)];
    left.extend(inputs::inputs(state, send));
    let mut right = vec![pane(level, RESULT, texts.result)];
    right.extend(result::export(state, send));
    right.extend(result::result(state));
    vec![
        div("kvp-desk__head", head(state, send)),
        div(
            "kvp-desk__panes",
            vec![
                div("kvp-desk__inputs kvp-no-print", left),
                div("kvp-bistand__result", right),
            ],
        ),
        div("kvp-bistand__about kvp-no-print", about::about(state, send)),
    ]
}

fn pane(level: u8, id: &'static str, text: &str) -> Html {
    let class = "aksel-heading aksel-heading--medium kvp-heading";
    heading::named(level.saturating_add(1), id, class, text)
}

fn head(state: &State, send: &Callback<Action>) -> Vec<Html> {
    let texts = &state.texts().screen;
    let small = "aksel-body-long aksel-body-long--small kvp-no-print";
    vec![
        heading::named(
            state.setting.heading_level,
            HEADING,
            heading::SCREEN,
            texts.heading,
        ),
        alert::info(texts.notice),
        words("p", small, texts.lead),
        words("p", small, texts.rates),
        views(state, send),
        pays(state),
        actions(state, send),
    ]
}

/// What one can work out.
fn views(state: &State, send: &Callback<Action>) -> Html {
    let texts = &state.texts().screen;
    let views = [
        (ModelChoice::One(Model::A), texts.model_a),
        (ModelChoice::One(Model::B), texts.model_b),
        (ModelChoice::Both, texts.both),
    ];
    let buttons = views.into_iter().map(|(view, label)| {
        let shown = view == state.view;
        let variant = if shown { "primary" } else { "secondary" };
        let show = send.reform(move |_| Action::Show(view));
        toggle_button("", variant, label, Some(shown), show)
    });
    let legend = words("p", "aksel-label aksel-label--small", texts.views);
    tag(
        "div",
        "kvp-no-print kvp-bistand__views",
        vec![legend, group(texts.views, buttons.collect())],
    )
}

/// What the models in front pay.
fn pays(state: &State) -> Html {
    let sentences = result::pays(state);
    div(
        "kvp-prose",
        sentences.iter().map(|text| sentence(text)).collect(),
    )
}

fn actions(state: &State, send: &Callback<Action>) -> Html {
    let texts = &state.texts().screen;
    if state.wiping {
        let question =
            html! { <p id={WIPE} class="aksel-label" tabindex="-1">{ texts.wipe_question }</p> };
        let buttons = vec![
            act("secondary", texts.wipe_no, send, Action::Keep),
            act("primary", texts.wipe_yes, send, Action::Wipe),
        ];
        return div(
            "kvp-start-over kvp-no-print",
            vec![question, div("kvp-buttons", buttons)],
        );
    }
    let ask = send.reform(|_| Action::AskToWipe);
    let buttons = vec![
        act("secondary", texts.csv, send, Action::Csv),
        button("", "secondary", texts.print, Callback::from(|_| print())),
        button(WIPE_BUTTON, "tertiary", texts.start_over, ask),
    ];
    group(texts.heading, buttons)
}
