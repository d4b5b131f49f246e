//! What stands around both: the head with its buttons, the two panes, what is on paper only, and the focus.

use web_sys::Element;
use yew::{Callback, Html, KeyboardEvent, MouseEvent, NodeRef, html};

use super::control::{act, button, choose, focus, group};
use super::state::{
    CSV_BUTTON, Common, CommonAction, CommonWords, HEADING, RESULT, WIPE, WIPE_BUTTON,
};
use crate::values::Written;
use crate::web::components::tags::{div, section, tag};
use crate::web::components::{heading, print};

/// The screen as one element, drawn anew in another language, so that no translator's work is left standing, and once all is wiped.
pub fn screen(
    common: &Common,
    (class, name): (&'static str, &'static str),
    root: &NodeRef,
    keys: Callback<KeyboardEvent>,
    parts: Vec<Html>,
) -> Html {
    let key = [common.setting.language.tag(), &common.wiped.written()].concat();
    html! {
        <section ref={root.clone()} {key} {class} aria-label={name} onkeydown={keys}>
            { for parts }
        </section>
    }
}

/// Once it is in the page: every list shows its choice, and the focus is where it belongs.
pub fn after_draw(root: &Element, target: Option<String>) {
    choose(root);
    if let Some(target) = target {
        focus(root, &target);
    }
}

/// The screen's own heading.
pub fn title(level: u8, text: &str) -> Html {
    heading::named(level, HEADING, heading::SCREEN, text)
}

/// The head, what is filled in, and under its heading what follows.
pub fn panes(
    head: Vec<Html>,
    inputs: Vec<Html>,
    class: &'static str,
    mut result: Vec<Html>,
    (level, text): (u8, &str),
) -> Vec<Html> {
    result.insert(0, pane(level, RESULT, text));
    vec![
        div("kvp-desk__head", head),
        div(
            "kvp-desk__panes",
            vec![
                div("kvp-desk__inputs kvp-no-print", inputs),
                div(class, result),
            ],
        ),
    ]
}

/// The heading of a pane, which may take the focus.
pub fn pane(level: u8, id: &'static str, text: &str) -> Html {
    let class = "aksel-heading aksel-heading--medium kvp-heading";
    heading::named(level.saturating_add(1), id, class, text)
}

/// The buttons of the head, named by `name`: those that are one screen's own `before` and `after` those that make a table and print, and
/// the one that wipes. Or the question that it leads to.
pub fn actions(
    common: &Common,
    words: CommonWords,
    name: &str,
    [before, after]: [Vec<Html>; 2],
    csv: Callback<MouseEvent>,
    send: &Callback<CommonAction>,
) -> Html {
    if common.wiping {
        let question =
            html! { <p id={WIPE} class="aksel-label" tabindex="-1">{ words.wipe_question }</p> };
        let buttons = vec![
            act("secondary", words.wipe_no, send, CommonAction::Keep),
            act("primary", words.wipe_yes, send, CommonAction::Wipe),
        ];
        return div(
            "kvp-start-over kvp-no-print",
            vec![question, div("kvp-buttons", buttons)],
        );
    }
    let ask = send.reform(|_| CommonAction::AskToWipe);
    let mut buttons = before;
    buttons.extend([
        button(CSV_BUTTON, "secondary", words.csv, csv),
        button("", "secondary", words.print, Callback::from(|_| print())),
    ]);
    buttons.extend(after);
    buttons.push(button(WIPE_BUTTON, "tertiary", words.start_over, ask));
    group(name, buttons)
}

/// What was filled in, and under which rules: on paper only, where the fields are left out.
pub fn on_paper(level: u8, title: &str, filled: Vec<Html>, rules: Vec<Html>) -> Html {
    let mut shown = vec![
        heading::section(level, 2, title),
        tag("ul", "kvp-points", filled),
    ];
    shown.extend(rules);
    section("kvp-section kvp-print-only", shown)
}
