//! What stands around both: the head with its buttons, the two panes, what is on paper only, and the focus.

use web_sys::Element;
use yew::{Callback, Html, KeyboardEvent, MouseEvent, NodeRef, TargetCast, html};

use super::control::{act, button, choose, focus, group, named};
use super::export;
use super::state::{
    CSV_BUTTON, Common, CommonAction, HEADING, OwnWords, RESULT, SAVE, WIPE, WIPE_BUTTON,
};
use crate::texts::{desk, fill, texts};
use crate::values::Written;
use crate::web::components::amount::fixed;
use crate::web::components::tags::{div, keyed, section, tag, words};
use crate::web::components::{alert, heading, print};

/// The screen as one element, drawn anew in another language, so that no translator's work is left standing, and once all is wiped. Before it
/// is wiped by itself, it says so. Escape leaves a question or a text. Ctrl and Enter leads from where one is to the result and back; with
/// Shift, it copies what is in front, where that can be copied.
pub fn screen(
    common: &Common,
    (class, name): (&'static str, &'static str),
    root: &NodeRef,
    copy: Option<Callback<String>>,
    mut parts: Vec<Html>,
    send: Callback<CommonAction>,
) -> Html {
    let key = [common.setting.language.tag(), &common.wiped.written()].concat();
    let draft = alert::draft(texts(common.setting.language));
    parts.splice(0..0, draft.into_iter().chain([warned(common, &send)]));
    let onkeydown = Callback::from(move |event: KeyboardEvent| match event.key().as_str() {
        "Escape" => send.emit(CommonAction::Escape),
        "Enter" if event.ctrl_key() => go(&event, copy.as_ref(), &send),
        _ => {}
    });
    html! {
        <section ref={root.clone()} {key} {class} aria-label={name} {onkeydown}>
            { for parts }
        </section>
    }
}

/// The ids of the answer so far: what it is, and how much.
const ANSWER: &str = "kvp-said kvp-figures";
/// The panes with the result, of the desk and of the pilot.
const RESULTS: &str = ".kvp-desk__result, .kvp-bistand__result";

/// To the result, back from it, or with a copy.
fn go(event: &KeyboardEvent, copy: Option<&Callback<String>>, send: &Callback<CommonAction>) {
    event.prevent_default();
    let at = event.target_dyn_into::<Element>();
    let id = at.as_ref().map(named).unwrap_or_default();
    let is_in_result = at.is_some_and(|at| at.closest(RESULTS).ok().flatten().is_some());
    match copy {
        Some(copy) if event.shift_key() => copy.emit(id),
        _ if is_in_result => send.emit(CommonAction::Back),
        _ => send.emit(CommonAction::ToResult(id)),
    }
}

/// Once it is in the page: every list shows its choice, and the focus is where it belongs.
pub fn after_draw(root: &Element, target: Option<String>) {
    choose(root);
    match target {
        Some(target) if target == SAVE => export::save_shown(root),
        Some(target) => focus(root, &target),
        None => {}
    }
}

/// That everything will be wiped, and the way to keep it.
fn warned(common: &Common, send: &Callback<CommonAction>) -> Html {
    let Some(left) = common.left else {
        return Html::default();
    };
    let words = common.texts();
    let left = fill(words.seconds(), &[("antall", &left.written())]);
    let warning = alert::warning(&fill(words.idle(), &[("sekunder", &left)]));
    let stay = send.reform(|_| CommonAction::Keep);
    let stay = button("kvp-stay", "primary", words.stay(), stay);
    // The focus stays where it is: any key says that there is someone.
    html! { <div key="warned" class="kvp-warned kvp-no-print" role="alert">{ warning }{ stay }</div> }
}

/// The answer so far, which stays in view.
pub fn bar(common: &Common, is_held: bool, said: Vec<Html>, figures: Vec<Html>) -> Html {
    let name = desk(common.setting.language).bar().region();
    let held = is_held.then_some("true");
    html! {
        <div key="bar" class="kvp-bar kvp-no-print" role="group" aria-label={name} data-held={held}>
            <div id="kvp-said" class="kvp-bar__said">{ for said }</div>
            <dl id="kvp-figures" class="kvp-bar__figures">{ for figures }</dl>
        </div>
    }
}

/// A label and an amount in the bar.
pub fn figure(label: &str, amount: &str) -> Html {
    let amount = vec![fixed("span", "kvp-amount", amount)];
    keyed(
        "div",
        "kvp-bar__figure",
        label,
        vec![
            words("dt", "aksel-detail", label),
            tag("dd", "aksel-label", amount),
        ],
    )
}

/// The screen's own heading.
pub fn title(level: u8, text: &str) -> Html {
    let class = "aksel-heading aksel-heading--small kvp-heading";
    heading::named(level, HEADING, class, text)
}

/// The head, the bar that stays, what is filled in, and under its heading what follows.
pub fn panes(
    head: Vec<Html>,
    bar: Html,
    inputs: Vec<Html>,
    class: &'static str,
    mut result: Vec<Html>,
    (level, text): (u8, &str),
) -> Vec<Html> {
    // Whoever goes there hears what the answer is.
    result.insert(0, pane(level, RESULT, Some(ANSWER), text));
    vec![
        keyed("div", "kvp-desk__head", "head", head),
        bar,
        keyed(
            "div",
            "kvp-desk__panes",
            "panes",
            vec![
                div("kvp-desk__inputs kvp-no-print", inputs),
                div(class, result),
            ],
        ),
    ]
}

/// The heading of a pane, which may take the focus, with the id of what is read with it.
pub fn pane(level: u8, id: &'static str, described_by: Option<&'static str>, text: &str) -> Html {
    let class = "aksel-heading aksel-heading--xsmall kvp-heading";
    heading::focusable(level.saturating_add(1), id, class, described_by, text)
}

/// The buttons of the head, named by `name`: those that are one screen's own `before` and `after` those that make a table and print, and
/// the one that wipes. Or the question that it leads to.
pub fn actions(
    common: &Common,
    own: OwnWords,
    name: &str,
    [before, after]: [Vec<Html>; 2],
    csv: Callback<MouseEvent>,
    send: &Callback<CommonAction>,
) -> Html {
    let words = common.texts();
    if common.wiping {
        let question =
            html! { <p id={WIPE} class="aksel-label" tabindex="-1">{ own.wipe_question }</p> };
        let buttons = vec![
            act("secondary", words.wipe_no(), send, CommonAction::Keep),
            act("primary", words.wipe_yes(), send, CommonAction::Wipe),
        ];
        return div(
            "kvp-start-over kvp-no-print",
            vec![question, div("kvp-buttons", buttons)],
        );
    }
    let ask = send.reform(|_| CommonAction::AskToWipe);
    let mut buttons = before;
    buttons.extend([
        button(CSV_BUTTON, "secondary", own.csv, csv),
        button(
            "",
            "secondary",
            words.print(),
            Callback::from(|click| print(&click)),
        ),
    ]);
    buttons.extend(after);
    buttons.push(button(WIPE_BUTTON, "tertiary", own.start_over, ask));
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
