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

use super::components::app::{App, Drawable, Props};
use super::now::today;
use super::setting::{ElementEvent, Setting};
use crate::texts::Language;
use crate::values::Date;

/// In milliseconds.
const MINUTE: u32 = 60_000;

/// The screens of one element.
pub struct Element<S: Drawable> {
    /// Their state.
    pub store: Rc<S>,
    day_watch: RefCell<Option<DayWatch>>,
    // Dropping it leaves the screen standing; screens are drawn once and then reused.
    _screen: AppHandle<App<S>>,
}

/// What keeps the screens on the right day while they are shown. All of it ends when this is dropped.
struct DayWatch {
    _listeners: [EventListener; 2],
    _midnight: Interval,
}

impl<S: Drawable> Element<S> {
    /// Draws screens within `container`, and calls `emit` with the name of each event and what belongs to it.
    pub fn new(container: Container, emit: Function) -> Self {
        let setting = Setting {
            language: Language::default(),
            law_date: None,
            today: today(),
            heading_level: 2,
        };
        let store = S::new(setting, move |event| emit_event(&emit, event));
        let props = Props {
            store: Rc::clone(&store),
        };
        Self {
            store,
            day_watch: RefCell::new(None),
            _screen: Renderer::<App<S>>::with_root_and_props(container, props).render(),
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
        if self.day_watch.borrow().is_none() {
            self.day_watch.replace(Some(watch_day(&self.store)));
        }
    }

    /// Wipes the answers, and listens to nothing until it is set again.
    pub fn reset(&self) {
        self.day_watch.replace(None);
        self.store.reset();
    }
}

/// The day in Norway, as `YYYY-MM-DD`.
#[wasm_bindgen]
pub fn day() -> String {
    today().to_string()
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
        ElementEvent::Reset => emit.call1(&nothing, &"reset".into()),
        ElementEvent::Copy => emit.call1(&nothing, &"copy".into()),
        ElementEvent::Announce(text) => emit.call2(&nothing, &"announce".into(), &text.into()),
    };
    debug_assert!(emitted.is_ok(), "the element's handler does not throw");
}

fn number(number: usize) -> JsValue {
    u32::try_from(number).unwrap_or(u32::MAX).into()
}

/// Checks what day it is every minute, which is soon enough after midnight, and when the page is shown again.
fn watch_day<S: Drawable>(store: &Rc<S>) -> DayWatch {
    let ask = || {
        let store = Rc::clone(store);
        move || {
            if store.setting().today != today() {
                store.set_today(today());
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
