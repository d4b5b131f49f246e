//! What the hand-written class `KvpVeiviser` in `element.js` is given, whichever screens it has: something it can place, set and reset.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Interval;
use gloo::utils::{document, window};
use js_sys::Function;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::Element as Container;
use yew::{AppHandle, Renderer};

use super::assess;
use super::components::app::{App, Props};
use super::components::store::{Drawable, Store};
use super::languages;
use super::now::today;
use super::setting::{ElementAction, ElementEvent, Setting};
use crate::texts::Language;
use crate::values::{Date, Written};

/// In milliseconds.
const MINUTE: u32 = 60_000;

/// The screens of one element, as JavaScript has them whichever they are.
#[wasm_bindgen]
pub struct Screens(Box<dyn Shown>);

/// What it asks of them.
trait Shown {
    fn send(&self, action: ElementAction);
    fn reset(&self);
    fn go(&self, screen: &str, focuses: bool) -> bool;
    fn loaded(&self, language: Language);
    fn heading(&self) -> &'static str;
    fn answers(&self) -> JsValue;
    fn assessment(&self) -> JsValue;
}

/// The screens of one element.
struct Element<State: Drawable> {
    store: Rc<Store<State>>,
    day_watch: RefCell<Option<DayWatch>>,
    // Dropping it leaves the screen standing; screens are drawn once and then reused.
    _screen: AppHandle<App<State>>,
}

/// What keeps the screens on the right day while they are shown. All of it ends when this is dropped.
struct DayWatch {
    _listeners: [EventListener; 2],
    _midnight: Interval,
}

#[wasm_bindgen]
impl Screens {
    /// Sets what the host decides. A date that is none counts as not given, and so does a language that is not loaded.
    pub fn set(&self, language: &str, law_date: &str, heading_level: u8) {
        self.0.send(ElementAction::Set(Setting {
            language: languages::loaded(language).unwrap_or_else(languages::first),
            law_date: Date::parse(law_date),
            today: today(),
            heading_level,
        }));
    }

    /// Wipes the answers, and listens to nothing until it is set again.
    pub fn reset(&self) {
        self.0.reset();
    }

    /// Fills in the answers that a host gives.
    ///
    /// # Errors
    /// A plain object with `code`, `message` and perhaps `field`; the answers are then as they were.
    pub fn fill(&self, answers: &JsValue) -> Result<(), JsValue> {
        let answers = assess::read_answers(answers)?;
        self.0.send(ElementAction::Fill(answers));
        Ok(())
    }

    /// Shows the screen of a name where one could have come there, and says whether it is shown. The focus goes to its heading, or the
    /// heading is announced.
    pub fn go(&self, screen: &str, focuses: bool) -> bool {
        self.0.go(screen, focuses)
    }

    /// The first heading on the screen.
    pub fn heading(&self) -> String {
        self.0.heading().to_owned()
    }

    /// Says that a language is loaded which the screens asked for.
    pub fn loaded(&self, language: &str) {
        if let Some(language) = languages::loaded(language) {
            self.0.loaded(language);
        }
    }

    /// Says that a text is copied, or gives back the one that the browser would not copy.
    pub fn copied(&self, refused: Option<String>) {
        self.0.send(ElementAction::Copied(refused));
    }

    /// The answers so far.
    pub fn answers(&self) -> JsValue {
        self.0.answers()
    }

    /// What the rules say of them, or `undefined` where they say nothing.
    pub fn assessment(&self) -> JsValue {
        self.0.assessment()
    }
}

impl Screens {
    /// Draws screens within `container`, and calls `emit` with the name of each event and what belongs to it.
    pub fn new<State: Drawable>(container: Container, emit: Function) -> Self {
        let setting = Setting {
            language: languages::first(),
            law_date: None,
            today: today(),
            heading_level: 2,
        };
        let store = Store::<State>::new(setting, move |event| emit_event(&emit, event));
        State::begin(&store, &container);
        let props = Props {
            store: Rc::clone(&store),
        };
        Self(Box::new(Element {
            store,
            day_watch: RefCell::new(None),
            _screen: Renderer::<App<State>>::with_root_and_props(container, props).render(),
        }))
    }
}

impl<State: Drawable> Shown for Element<State> {
    fn send(&self, action: ElementAction) {
        self.store.send(State::from_element(action));
        if self.day_watch.borrow().is_none() {
            self.day_watch.replace(Some(watch_day(&self.store)));
        }
    }

    fn reset(&self) {
        self.day_watch.replace(None);
        self.store.reset();
    }

    fn go(&self, screen: &str, focuses: bool) -> bool {
        State::go(&self.store, screen, focuses)
    }

    fn loaded(&self, language: Language) {
        State::loaded(&self.store, language);
    }

    fn heading(&self) -> &'static str {
        self.store
            .read(|state| state.first_heading(&self.store.beside))
    }

    fn answers(&self) -> JsValue {
        self.store.read(|state| assess::answers(state.answers()))
    }

    fn assessment(&self) -> JsValue {
        let assessment = self.store.read(State::assessed);
        assessment
            .as_ref()
            .map_or(JsValue::UNDEFINED, assess::assessment)
    }
}

/// The day in Norway, as `YYYY-MM-DD`.
#[wasm_bindgen]
pub fn day() -> String {
    today().written()
}

fn emit_event(emit: &Function, event: ElementEvent) {
    let nothing = JsValue::UNDEFINED;
    let emitted = match event {
        ElementEvent::Step {
            screen,
            step,
            steps,
            title,
        } => emit.call5(
            &nothing,
            &"step".into(),
            &screen.into(),
            &number(step),
            &number(steps),
            &title.into(),
        ),
        ElementEvent::Result => emit.call1(&nothing, &"result".into()),
        ElementEvent::Language(tag) => emit.call2(&nothing, &"language".into(), &tag.into()),
        ElementEvent::Reset => emit.call1(&nothing, &"reset".into()),
        ElementEvent::Copy => emit.call1(&nothing, &"copy".into()),
        ElementEvent::CopyText(text) => emit.call2(&nothing, &"copy".into(), &text.into()),
        ElementEvent::Announce(text) => emit.call2(&nothing, &"announce".into(), &text.into()),
    };
    debug_assert!(emitted.is_ok(), "the element's handler does not throw");
}

fn number(number: usize) -> JsValue {
    u32::try_from(number).unwrap_or(u32::MAX).into()
}

/// Checks what day it is every minute, which is soon enough after midnight, and when the page is shown again.
fn watch_day<State: Drawable>(store: &Rc<Store<State>>) -> DayWatch {
    let ask = || {
        let store = Rc::clone(store);
        move || {
            if store.read(State::setting).today != today() {
                store.send(State::from_element(ElementAction::Today(today())));
            }
        }
    };
    let (shown, seen) = (ask(), ask());
    DayWatch {
        _listeners: [
            EventListener::new(&window(), "pageshow", move |_| shown()),
            EventListener::new(&document(), "visibilitychange", move |_| seen()),
        ],
        _midnight: Interval::new(MINUTE, ask()),
    }
}
