//! The desk as it is drawn: what is filled in on one side, what follows from it on the other.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::Element;
use yew::{Callback, Html, KeyboardEvent, NodeRef, TargetCast, html};

use super::{columns, inputs, panel, plan, programme, result};
use crate::texts::{Language, fill, texts as texts_of};
use crate::values::Written;
use crate::web::components::app::App;
use crate::web::components::store::{Drawable, Store};
use crate::web::components::tags::{div, words};
use crate::web::components::{alert, heading};
use crate::web::guide::state::{Action as GuideAction, State as Guide};
use crate::web::languages;
use crate::web::setting::{ElementEvent, ScreenState, Setting};
use crate::web::workbench::control::{act, button, group, toggle};
use crate::web::workbench::desk::action::Action;
use crate::web::workbench::desk::state::{DeskScreen, JOURNAL_BUTTON, State};
use crate::web::workbench::state::{Bench as _, CommonAction, STAY};
use crate::web::workbench::{export, frame, watch};

impl Drawable for State {
    /// While the case is shown in the citizen's words.
    type Beside = RefCell<Option<Rc<Store<Guide>>>>;

    const ONCE_A_FRAME: bool = true;

    fn begin(store: &Rc<Store<Self>>, container: &Element) {
        watch::watch(store, container, Self::is_touched);
    }

    fn draw(&self, beside: &Self::Beside, root: &NodeRef, send: &Callback<Action>) -> Html {
        let mut parts: Vec<Html> = warned(self, send).into_iter().collect();
        match self.screen {
            DeskScreen::Desk => {
                if let Some(guide) = beside.take() {
                    guide.reset();
                }
                parts.extend(desk(self, send));
            }
            DeskScreen::Guide(language) => parts.extend(user(language, self, beside, send)),
        }
        let named = ("kvp-desk", self.texts().screen().region());
        frame::screen(&self.common, named, root, shortcuts(send), parts)
    }

    fn first_heading(&self, beside: &Self::Beside) -> &'static str {
        match beside.borrow().as_ref() {
            Some(guide) => guide.read(Guide::heading),
            None => self.texts().screen().heading(),
        }
    }

    fn loaded(store: &Store<Self>, language: Language) {
        if store.read(|state| state.wished) == Some(language.tag()) {
            store.send(Action::Turn(DeskScreen::Guide(language)));
        }
    }

    fn after_draw(root: &Element, focus: Option<String>) {
        frame::after_draw(root, focus);
    }
}

/// The same case in the citizen's own guide, at its result.
fn user(
    language: Language,
    state: &State,
    shown: &RefCell<Option<Rc<Store<Guide>>>>,
    send: &Callback<Action>,
) -> Vec<Html> {
    let texts = state.texts().screen();
    let mut shown = shown.borrow_mut();
    let guide = shown.get_or_insert_with(|| citizen(language, state, send));
    let setting = guide.read(ScreenState::setting);
    if setting.language != language {
        guide.send(GuideAction::Set(Setting {
            language,
            ..setting
        }));
    }
    // What the person has answered comes along.
    let turn = |action: Action| {
        let (guide, send) = (Rc::clone(guide), send.clone());
        Callback::from(move |_| {
            send.emit(Action::TakeOver(guide.read(|state| state.answers.clone())));
            send.emit(action.clone());
        })
    };
    let languages = languages::offered().into_iter().map(|(tag, name)| {
        let show = languages::loaded(tag).map_or(Action::Wish(tag), |language| {
            Action::Turn(DeskScreen::Guide(language))
        });
        toggle(name, tag == language.tag(), turn(show))
    });
    let back = turn(Action::Turn(DeskScreen::Desk));
    let mut buttons = vec![button("", "primary", texts.back_to_desk(), back)];
    buttons.push(group(texts.user_language(), languages.collect()));
    vec![
        div("kvp-buttons kvp-no-print kvp-desk__bar", buttons),
        html! { <div lang={language.tag()} dir={texts_of(language).format().direction()}><App<Guide> store={Rc::clone(guide)} /></div> },
    ]
}

fn citizen(language: Language, state: &State, send: &Callback<Action>) -> Rc<Store<Guide>> {
    let setting = Setting {
        language,
        law_date: state.law_date(),
        ..state.common.setting
    };
    let store = Store::<Guide>::new(setting, {
        let send = send.clone();
        move |event| match event {
            ElementEvent::Copy => send.emit(Action::CopyResult),
            ElementEvent::Reset => send.emit(Action::Clear),
            _ => {}
        }
    });
    store.send(GuideAction::Fill(state.common.answers.clone()));
    store.send(GuideAction::Conclude);
    store
}

/// Ctrl and Enter leads to the result and back; with Shift, it copies the column. Escape closes a text to export.
fn shortcuts(send: &Callback<Action>) -> Callback<KeyboardEvent> {
    let send = send.clone();
    Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Escape" {
            send.emit(CommonAction::Close.into());
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
    let level = state.common.setting.heading_level;
    let cases = state.cases();
    let case = cases.get(state.front);
    let title = panel::titled(texts.screen().inputs(), state);
    let mut left = vec![heading::section(level, 1, &title)];
    left.extend(inputs::groups(state, &cases, send));
    left.push(programme::inputs(state, send));
    left.push(programme::care(state, send));
    left.push(programme::checklist(state, send));
    let mut right: Vec<Html> =
        export::export(&state.common, state.words(), &send.reform(Action::Common))
            .into_iter()
            .collect();
    right.extend(result::banner(state));
    right.extend(columns::compared(state, &cases));
    right.extend(result::result(state, case));
    right.extend(plan::plan(state, case));
    right.extend(programme::checks(state, case));
    right.extend(panel::on_paper(state, case));
    let heading = (level, texts.screen().result());
    frame::panes(head(state, send), left, "kvp-desk__result", right, heading)
}

fn head(state: &State, send: &Callback<Action>) -> Vec<Html> {
    let texts = state.texts().screen();
    let journal = send.reform(|_| Action::Journal(panel::now()));
    let user = Action::Turn(DeskScreen::Guide(state.common.setting.language));
    let own = [
        vec![button(
            JOURNAL_BUTTON,
            "secondary",
            texts.journal(),
            journal,
        )],
        vec![act("secondary", texts.show_user(), send, user)],
    ];
    let csv = send.reform(|_| Action::Csv);
    let common = send.reform(Action::Common);
    vec![
        frame::title(state.common.setting.heading_level, texts.heading()),
        words("p", "aksel-body-long aksel-body-long--small", texts.lead()),
        inputs::law_date(state, send),
        columns::choice(state, send),
        frame::actions(
            &state.common,
            state.words(),
            texts.heading(),
            own,
            csv,
            &common,
        ),
        panel::help(state),
    ]
}

/// That everything will be wiped, and the way to keep it.
fn warned(state: &State, send: &Callback<Action>) -> Option<Html> {
    let texts = state.texts().screen();
    let left = fill(
        texts.seconds(),
        &[("antall", &state.common.left?.written())],
    );
    let warning = alert::warning(&fill(texts.idle(), &[("sekunder", &left)]));
    let stay = button(
        STAY,
        "primary",
        texts.stay(),
        send.reform(|_| CommonAction::Keep.into()),
    );
    Some(
        html! { <div class="kvp-start-over kvp-no-print" role="alertdialog" aria-label={texts.stay()}>{ warning }{ div("kvp-buttons", vec![stay]) }</div> },
    )
}
