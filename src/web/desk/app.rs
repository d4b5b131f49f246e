//! The desk as it is drawn: what is filled in on one side, what follows from it on the other.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlSelectElement};
use yew::{
    Callback, Component, Context, Html, KeyboardEvent, NodeRef, Properties, TargetCast, html,
};

use super::control::{act, button, group, pressed};
use super::state::{Action, RESULT, STAY, Screen, State, WIPE, WIPE_BUTTON};
use super::{Store, columns, inputs, panel, plan, programme, result};
use crate::texts::{Language, fill};
use crate::view::desk::compare::LETTERS;
use crate::web::components::heading;
use crate::web::components::tags::{div, tag, words};
use crate::web::components::{self as guide, alert};
use crate::web::state::{Action as GuideAction, Event, Setting};

/// Draws one desk.
pub struct App {
    root: NodeRef,
    send: Callback<Action>,
    /// The citizen's guide, while the case is shown in the citizen's words.
    shown: RefCell<Option<(Language, Rc<guide::Store>)>>,
}

/// The desk to draw.
#[derive(Clone, Properties)]
pub struct Props {
    /// Its state.
    pub store: Rc<Store>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.store, &other.store)
    }
}

impl Component for App {
    type Message = ();
    type Properties = Props;

    fn create(context: &Context<Self>) -> Self {
        let store = Rc::clone(&context.props().store);
        store.on_change(context.link().callback(|()| ()));
        Self {
            root: NodeRef::default(),
            send: Callback::from(move |action| store.send(action)),
            shown: RefCell::new(None),
        }
    }

    fn view(&self, context: &Context<Self>) -> Html {
        context.props().store.read(|state| {
            let screen = match state.screen {
                Screen::Desk => {
                    if let Some((_, guide)) = self.shown.take() {
                        guide.forget();
                    }
                    desk(state, &self.send)
                }
                Screen::User(language) => self.user(language, state),
            };
            let language = state.setting.language.tag();
            html! {
                <section ref={self.root.clone()} key={language} class="kvp-desk" aria-label={state.texts().screen.region} onkeydown={shortcuts(&self.send)}>
                    { for warned(state, &self.send) }
                    { for screen }
                </section>
            }
        })
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        self.choose();
        if let Some(target) = context.props().store.take_focus() {
            self.focus(&target);
        }
    }
}

impl App {
    /// Has every list show its choice. `selected` on an option is ignored once someone has chosen in the list.
    fn choose(&self) {
        let Some(root) = self.root.cast::<Element>() else {
            return;
        };
        let lists = root.get_elements_by_tag_name("select");
        for index in 0..lists.length() {
            let list = lists
                .item(index)
                .and_then(|list| list.dyn_into::<HtmlSelectElement>().ok());
            if let Some((list, word)) =
                list.and_then(|list| Some((list.clone(), list.get_attribute("data-word")?)))
                && list.value() != word
            {
                list.set_value(&word);
            }
        }
    }

    fn focus(&self, id: &str) {
        let root = self.root.cast::<Element>();
        let found = root.and_then(|root| root.query_selector(&["#", id].concat()).ok().flatten());
        if let Some(element) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
            // An element that cannot be focused is left alone.
            let _ = element.focus();
        }
    }

    /// The same case in the citizen's own guide, at its result.
    fn user(&self, language: Language, state: &State) -> Vec<Html> {
        let texts = &state.texts().screen;
        let mut shown = self.shown.borrow_mut();
        let known = shown.take().filter(|(spoken, _)| *spoken == language);
        let (_, store) =
            shown.insert(known.unwrap_or_else(|| (language, citizen(language, state, &self.send))));
        let languages = Language::ALL.into_iter().map(|other| {
            let name = match other {
                Language::Nb => "Bokmål",
                Language::Nn => "Nynorsk",
                Language::En => "English",
            };
            let turn = Action::Turn(Screen::User(other));
            pressed(
                "",
                "secondary",
                name,
                Some(other == language),
                self.send.reform(move |_| turn.clone()),
            )
        });
        let mut buttons = vec![act(
            "primary",
            texts.back_to_desk,
            &self.send,
            Action::Turn(Screen::Desk),
        )];
        buttons.push(group(texts.user_language, languages.collect()));
        vec![
            div("kvp-buttons kvp-no-print kvp-desk__bar", buttons),
            html! { <div key={language.tag()} lang={language.tag()}><guide::App store={Rc::clone(store)} /></div> },
        ]
    }
}

fn citizen(language: Language, state: &State, send: &Callback<Action>) -> Rc<guide::Store> {
    let setting = Setting {
        language,
        law_date: state.law_date(),
        ..state.setting
    };
    let store = guide::Store::new(setting, {
        let send = send.clone();
        move |event| {
            if event == Event::Copy {
                send.emit(Action::CopyResult);
            }
        }
    });
    store.send(GuideAction::Fill(state.answers.clone()));
    store.send(GuideAction::Conclude);
    store
}

/// Ctrl and Enter leads to the result and back; with Shift, it copies the column.
fn shortcuts(send: &Callback<Action>) -> Callback<KeyboardEvent> {
    let send = send.clone();
    Callback::from(move |event: KeyboardEvent| {
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
    let mut title = texts.screen.inputs.to_owned();
    if let Some(letter) = LETTERS.get(state.front).filter(|_| cases.len() > 1) {
        title.push_str(&[" – ", &columns::name(letter, texts)].concat());
    }
    let mut left = vec![heading::section(level, 1, &title)];
    left.extend(inputs::groups(state, case, send));
    left.push(programme::inputs(state, send));
    left.push(programme::care(state, send));
    left.push(programme::checklist(state, send));
    let mut right = vec![section_heading(level, texts.screen.result)];
    right.extend(panel::takeaway(state, send));
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
        heading::screen(state.setting.heading_level, texts.heading),
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
    let user = Action::Turn(Screen::User(state.setting.language));
    let ask = send.reform(|_| Action::AskToWipe);
    let buttons = vec![
        button("", "secondary", texts.journal, journal),
        act("secondary", texts.csv, send, Action::Csv),
        button(
            "",
            "secondary",
            texts.print,
            Callback::from(|_| guide::print()),
        ),
        act("secondary", texts.show_user, send, user),
        button(WIPE_BUTTON, "tertiary", texts.new_conversation, ask),
    ];
    group(texts.heading, buttons)
}

/// That everything will be wiped, and the way to keep it.
fn warned(state: &State, send: &Callback<Action>) -> Option<Html> {
    let texts = &state.texts().screen;
    let left = state.left?.to_string();
    let warning = alert::warning(&fill(texts.idle, &[("sekunder", &left)]));
    let stay = button(STAY, "primary", texts.stay, send.reform(|_| Action::Keep));
    Some(
        html! { <div class="kvp-start-over kvp-no-print" role="alertdialog" aria-label={texts.stay}>{ warning }{ stay }</div> },
    )
}
