//! What the hand-written class `KvpVeiviser` in `element.js` is given, whichever screens it has: something it can place, set and put away.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Interval;
use gloo::utils::{document, window};
use js_sys::Function;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::Element as Place;
use yew::{AppHandle, Renderer};

use super::components::app::{App, Props, Screen};
use super::now::today;
use super::setting::{Event, Setting};
use crate::texts::Language;
use crate::values::Date;

/// In milliseconds.
const MINUTE: u32 = 60_000;

/// The screens of one element.
pub struct Element<S: Screen> {
    /// Their state.
    pub store: Rc<S>,
    awake: RefCell<Option<Awake>>,
    // Dropping it leaves the screen standing; screens are drawn once and then reused.
    _screen: AppHandle<App<S>>,
}

/// What keeps the screens on the right day while they are shown. All of it ends when this is dropped.
struct Awake {
    _listeners: [EventListener; 2],
    _midnight: Interval,
}

impl<S: Screen> Element<S> {
    /// Draws screens within `place`, and says what happens there by calling `tell` with the name of an event and what belongs to it.
    pub fn new(place: Place, tell: Function) -> Self {
        let setting = Setting {
            language: Language::default(),
            law_date: None,
            today: today(),
            heading_level: 2,
        };
        let store = S::new(setting, move |event| pass_on(&tell, event));
        let props = Props {
            store: Rc::clone(&store),
        };
        Self {
            store,
            awake: RefCell::new(None),
            _screen: Renderer::<App<S>>::with_root_and_props(place, props).render(),
        }
    }

    /// Sets what the host decides. A language or date that is none counts as not given.
    pub fn set(&self, language: &str, law_date: &str, heading_level: u8) {
        self.store.set(Setting {
            language: Language::from_tag(language).unwrap_or_default(),
            law_date: Date::parse(law_date),
            today: today(),
            heading_level,
        });
        if self.awake.borrow().is_none() {
            self.awake.replace(Some(wake(&self.store)));
        }
    }

    /// Forgets the answers, and listens to nothing until it is set again.
    pub fn rest(&self) {
        self.awake.replace(None);
        self.store.forget();
    }
}

/// The day in Norway, as `YYYY-MM-DD`.
#[wasm_bindgen]
pub fn day() -> String {
    today().to_string()
}

fn pass_on(tell: &Function, event: Event) {
    let nothing = JsValue::UNDEFINED;
    let told = match event {
        Event::Step { step, steps, title } => tell.call4(
            &nothing,
            &"step".into(),
            &number(step),
            &number(steps),
            &title.into(),
        ),
        Event::Result => tell.call1(&nothing, &"result".into()),
        Event::Reset => tell.call1(&nothing, &"reset".into()),
        Event::Copy => tell.call1(&nothing, &"copy".into()),
        Event::Say(text) => tell.call2(&nothing, &"say".into(), &text.into()),
    };
    debug_assert!(told.is_ok(), "whoever is told does not throw");
}

fn number(number: usize) -> JsValue {
    u32::try_from(number).unwrap_or(u32::MAX).into()
}

/// Asks what day it is every minute, which is soon enough after midnight, and when the page comes back from wherever it was.
fn wake<S: Screen>(store: &Rc<S>) -> Awake {
    let ask = || {
        let store = Rc::clone(store);
        move || {
            if store.setting().today != today() {
                store.wake(today());
            }
        }
    };
    let (shown, seen) = (ask(), ask());
    Awake {
        _listeners: [
            EventListener::new(&window(), "pageshow", move |_| shown()),
            EventListener::new(&document(), "visibilitychange", move |_| seen()),
        ],
        _midnight: Interval::new(MINUTE, ask()),
    }
}
