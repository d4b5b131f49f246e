//! What the hand-written class `KvpVeiviser` in `element.js` is given: a guide it can place, set, fill, read and put away.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Interval;
use gloo::utils::{document, window};
use js_sys::{Date as Clock, Function};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::Element;
use yew::{AppHandle, Renderer};

#[cfg(feature = "bistand")]
use super::bistand::{Action, Store};
use super::clock::day_in_oslo;
#[cfg(all(feature = "element", not(feature = "desk")))]
use super::components::Store;
use super::components::app::{App, Props};
use super::components::store::Source;
#[cfg(feature = "desk")]
use super::desk::{Action, Store};
#[cfg(feature = "element")]
use super::door::{object, value};
use super::setting::{Event, Setting};
#[cfg(all(feature = "element", not(feature = "desk")))]
use super::state::Action;
#[cfg(feature = "element")]
use super::wire;
use crate::law::LAST_LAW_DATE;
use crate::texts::Language;
use crate::values::Date;

/// In milliseconds.
const MINUTE: u32 = 60_000;

/// One guide on one element.
#[wasm_bindgen]
pub struct Guide {
    store: Rc<Store>,
    /// Answers about the programme, which these screens have no use for and give back as they came.
    #[cfg(feature = "bistand")]
    kept: RefCell<JsValue>,
    awake: RefCell<Option<Awake>>,
    // Dropping it leaves the screen standing; a guide is drawn once and then reused.
    _screen: AppHandle<App<Store>>,
}

/// What keeps the guide on the right day while it is shown. All of it ends when this is dropped.
struct Awake {
    _listeners: [EventListener; 2],
    _midnight: Interval,
}

#[wasm_bindgen]
impl Guide {
    /// Draws a guide within `place`, and says what happens there by calling `tell` with the name of an event and what belongs to it.
    #[wasm_bindgen(constructor)]
    pub fn new(place: Element, tell: Function) -> Self {
        let setting = Setting {
            language: Language::default(),
            law_date: None,
            today: today(),
            heading_level: 2,
        };
        let store = Store::new(setting, move |event| pass_on(&tell, event));
        let props = Props {
            store: Rc::clone(&store),
        };
        Self {
            store,
            #[cfg(feature = "bistand")]
            kept: RefCell::new(JsValue::from(js_sys::Object::new())),
            awake: RefCell::new(None),
            _screen: Renderer::<App<Store>>::with_root_and_props(place, props).render(),
        }
    }

    /// Sets what the host decides. A language or date that is none counts as not given.
    pub fn set(&self, language: &str, law_date: &str, heading_level: u8) {
        self.store.send(Action::Set(Setting {
            language: Language::from_tag(language).unwrap_or_default(),
            law_date: Date::parse(law_date),
            today: today(),
            heading_level,
        }));
        if self.awake.borrow().is_none() {
            self.awake.replace(Some(wake(&self.store)));
        }
    }

    /// Forgets the answers, and listens to nothing until it is set again.
    pub fn rest(&self) {
        self.awake.replace(None);
        self.store.forget();
        #[cfg(feature = "bistand")]
        self.kept.replace(JsValue::from(js_sys::Object::new()));
    }
}

#[cfg(feature = "element")]
#[wasm_bindgen]
impl Guide {
    /// Fills in the answers that a host gives.
    ///
    /// # Errors
    /// A plain object with `code`, `message` and perhaps `field`; the answers are then as they were.
    pub fn fill(&self, answers: &JsValue) -> Result<(), JsValue> {
        let answers = wire::read_answers(&value(answers)).map_err(|error| object(&error.form()))?;
        self.store.send(Action::Fill(answers));
        Ok(())
    }

    /// Says that the result is copied, or gives back the text that the browser would not copy.
    pub fn copied(&self, refused: Option<String>) {
        self.store.send(Action::Copied(refused));
    }

    /// The answers so far.
    pub fn answers(&self) -> JsValue {
        self.store
            .read(|state| object(&wire::answers(&state.answers)))
    }

    /// What the rules say of them, or `undefined` where they say nothing.
    pub fn assessment(&self) -> JsValue {
        let assessment = self.store.read(|state| state.assessment().ok());
        assessment.map_or(JsValue::UNDEFINED, |assessment| {
            object(&wire::assessment(&assessment))
        })
    }
}

#[cfg(feature = "bistand")]
#[wasm_bindgen]
impl Guide {
    /// Keeps the answers that a host gives until other screens ask for them.
    pub fn fill(&self, answers: JsValue) {
        self.kept.replace(answers);
    }

    /// The answers that were given.
    pub fn answers(&self) -> JsValue {
        self.kept.borrow().clone()
    }

    /// Of the programme, these screens say nothing.
    pub fn assessment(&self) -> JsValue {
        JsValue::UNDEFINED
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
fn wake(store: &Rc<Store>) -> Awake {
    let ask = || {
        let store = Rc::clone(store);
        move || {
            if store.read(|state| state.setting.today) != today() {
                store.send(Action::Today(today()));
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

/// Today in Norway. A clock beyond the calendar shows a day there are no rules for, and is told so.
fn today() -> Date {
    day_in_oslo(now()).unwrap_or(LAST_LAW_DATE.next())
}

/// The moment, in milliseconds since 1970.
#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    reason = "the clock gives whole milliseconds as a double; anything else becomes the nearest number there is"
)]
pub(super) fn now() -> i64 {
    Clock::now() as i64
}
