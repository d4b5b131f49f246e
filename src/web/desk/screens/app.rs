//! The desk as it is drawn: what is filled in on one side, what follows from it on the other.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::Element;
use yew::{Callback, Html, KeyboardEvent, NodeRef, TargetCast, html};

use super::store::{OpenGuide, Store};
use super::{columns, inputs, panel, plan, programme, result};
use crate::texts::{Language, counted, fill};
use crate::web::components::app::{App, Drawable};
use crate::web::components::control::{act, button, choose, focus, group, toggle_button};
use crate::web::components::heading;
use crate::web::components::store::{Dispatch, Hosted};
use crate::web::components::tags::{div, tag, words};
use crate::web::components::{alert, print};
use crate::web::desk::action::Action;
use crate::web::desk::state::{
    CSV_BUTTON, DeskScreen, HEADING, JOURNAL_BUTTON, RESULT, STAY, State, WIPE, WIPE_BUTTON,
};
use crate::web::guide::screens as guide;
use crate::web::guide::state::Action as GuideAction;
use crate::web::setting::{ElementEvent, Setting};

impl Drawable for Store {
    fn draw(&self, root: &NodeRef, send: &Callback<Action>) -> Html {
        self.read(|state| {
            let screen = match state.screen {
                DeskScreen::Desk => {
                    if let Some((_, guide)) = self.shown.take() {
                        guide.reset();
                    }
                    desk(state, send)
                }
                DeskScreen::Guide(language) => user(language, state, &self.shown, send),
            };
            let language = state.setting.language.tag();
            let key = [language, &state.conversation.to_string()].concat();
            html! {
                <section ref={root.clone()} {key} class="kvp-desk" aria-label={state.texts().screen.region} onkeydown={shortcuts(send)}>
                    { for warned(state, send) }
                    { for screen }
                </section>
            }
        })
    }

    fn after_draw(&self, root: &Element) {
        self.listen(root);
        choose(root);
        if let Some(target) = self.take_focus() {
            focus(root, &target);
        }
    }
}

/// The same case in the citizen's own guide, at its result.
fn user(
    language: Language,
    state: &State,
    shown: &RefCell<Option<OpenGuide>>,
    send: &Callback<Action>,
) -> Vec<Html> {
    let texts = &state.texts().screen;
    let mut shown = shown.borrow_mut();
    let known = shown.take().filter(|(shown, _)| *shown == language);
    let (_, store) =
        shown.insert(known.unwrap_or_else(|| (language, citizen(language, state, send))));
    let languages = Language::ALL.into_iter().map(|other| {
        let name = match other {
            Language::Nb => "Bokmål",
            Language::Nn => "Nynorsk",
            Language::En => "English",
        };
        let turn = Action::Turn(DeskScreen::Guide(other));
        let is_shown = other == language;
        let variant = if is_shown { "primary" } else { "secondary" };
        toggle_button(
            "",
            variant,
            name,
            Some(is_shown),
            send.reform(move |_| turn.clone()),
        )
    });
    let mut buttons = vec![act(
        "primary",
        texts.back_to_desk,
        send,
        Action::Turn(DeskScreen::Desk),
    )];
    buttons.push(group(texts.user_language, languages.collect()));
    vec![
        div("kvp-buttons kvp-no-print kvp-desk__bar", buttons),
        html! { <div key={language.tag()} lang={language.tag()}><App<guide::Store> store={Rc::clone(store)} /></div> },
    ]
}

fn citizen(language: Language, state: &State, send: &Callback<Action>) -> Rc<guide::Store> {
    let setting = Setting {
        language,
        law_date: state.law_date(),
        ..state.setting
    };
    let store = guide::Store::new(setting, {
        let send = send.clone();
        move |event| match event {
            ElementEvent::Copy => send.emit(Action::CopyResult),
            ElementEvent::Reset => send.emit(Action::Clear),
            _ => {}
        }
    });
    store.send(GuideAction::Fill(state.answers.clone()));
    store.send(GuideAction::Conclude);
    store
}

/// Ctrl and Enter leads to the result and back; with Shift, it copies the column. Escape closes a text to export.
fn shortcuts(send: &Callback<Action>) -> Callback<KeyboardEvent> {
    let send = send.clone();
    Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            send.emit(Action::Close);
        }
        if event.key() != "Enter" || !event.ctrl_key() {
            return;
        }
        event.prevent_default();
        let name = event
            .target_dyn_into::<Element>()
            .map(|target| target.tag_name());
        send.emit(match name.as_deref() {
            _ if event.shift_key() => Action::Copy,
            Some("INPUT" | "SELECT") => Action::ToResult,
            _ => Action::Back,
        });
    })
}

fn desk(state: &State, send: &Callback<Action>) -> Vec<Html> {
    let texts = state.texts();
    let level = state.setting.heading_level;
    let cases = state.cases();
    let case = cases.get(state.front);
    let title = panel::titled(texts.screen.inputs, state);
    let mut left = vec![heading::section(level, 1, &title)];
    left.extend(inputs::groups(state, &cases, send));
    left.push(programme::inputs(state, send));
    left.push(programme::care(state, send));
    left.push(programme::checklist(state, send));
    let mut right = vec![section_heading(level, texts.screen.result)];
    right.extend(panel::export(state, send));
    right.extend(result::banner(state));
    right.extend(columns::compared(state, &cases));
    right.extend(result::result(state, case));
    right.extend(plan::plan(state, case));
    right.extend(programme::checks(state, case));
    right.extend(panel::on_paper(state, case));
    vec![
        div("kvp-desk__head", head(state, send)),
        div(
            "kvp-desk__panes",
            vec![
                tag("div", "kvp-desk__inputs kvp-no-print", left),
                tag("div", "kvp-desk__result", right),
            ],
        ),
    ]
}

fn section_heading(level: u8, text: &str) -> Html {
    let class = "aksel-heading aksel-heading--medium kvp-heading";
    heading::named(level.saturating_add(1), RESULT, class, text)
}

fn head(state: &State, send: &Callback<Action>) -> Vec<Html> {
    let texts = &state.texts().screen;
    vec![
        heading::named(
            state.setting.heading_level,
            HEADING,
            heading::SCREEN,
            texts.heading,
        ),
        words("p", "aksel-body-long aksel-body-long--small", texts.lead),
        inputs::law_date(state, send),
        columns::choice(state, send),
        actions(state, send),
        panel::help(state),
    ]
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
    let journal = send.reform(|_| Action::Journal(panel::now()));
    let user = Action::Turn(DeskScreen::Guide(state.setting.language));
    let ask = send.reform(|_| Action::AskToWipe);
    let buttons = vec![
        button(JOURNAL_BUTTON, "secondary", texts.journal, journal),
        button(
            CSV_BUTTON,
            "secondary",
            texts.csv,
            send.reform(|_| Action::Csv),
        ),
        button("", "secondary", texts.print, Callback::from(|_| print())),
        act("secondary", texts.show_user, send, user),
        button(WIPE_BUTTON, "tertiary", texts.new_conversation, ask),
    ];
    group(texts.heading, buttons)
}

/// That everything will be wiped, and the way to keep it.
fn warned(state: &State, send: &Callback<Action>) -> Option<Html> {
    let texts = &state.texts().screen;
    let left = counted(&state.left?.to_string(), texts.seconds);
    let warning = alert::warning(&fill(texts.idle, &[("sekunder", &left)]));
    let stay = button(STAY, "primary", texts.stay, send.reform(|_| Action::Keep));
    Some(
        html! { <div class="kvp-start-over kvp-no-print" role="alertdialog" aria-label={texts.stay}>{ warning }{ div("kvp-buttons", vec![stay]) }</div> },
    )
}
