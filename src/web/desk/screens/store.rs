//! One desk's state, and the way to it. The screen follows once a frame, however fast someone types.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use gloo::events::{EventListener, EventListenerOptions};
use gloo::render::{AnimationFrame, request_animation_frame};
use gloo::timers::callback::Interval;
use web_sys::{Element, EventTarget};
use yew::Callback;

use super::panel;
use crate::kvp::Answers;
use crate::texts::Language;
use crate::values::Date;
use crate::web::components::export;
use crate::web::components::store::{Dispatch, Hosted};
use crate::web::desk::action::Action;
use crate::web::desk::state::{IDLE, State};
use crate::web::guide::screens as guide;
use crate::web::guide::state::State as GuideState;
use crate::web::now::now;
use crate::web::setting::{ElementEvent, Setting};

const SECOND: u32 = 1000;
const MINUTE: i64 = 60_000;
/// The events that count as activity.
const ACTIVITY_EVENTS: [&str; 4] = ["pointerdown", "wheel", "scroll", "keydown"];

/// The citizen's guide, and its language.
pub type OpenGuide = (Language, Rc<guide::Store>);

/// A desk's state. It is read and changed at once; only the screen follows a moment later.
pub struct Store {
    state: RefCell<State>,
    redraw: RefCell<Callback<()>>,
    frame: RefCell<Option<AnimationFrame>>,
    /// Checks every second how long there has been no activity, while something is filled in.
    watch: RefCell<Option<Interval>>,
    last: Cell<i64>,
    /// Listens for activity.
    listeners: RefCell<Vec<EventListener>>,
    /// The minute that stands on paper.
    minute: Cell<i64>,
    /// While the case is shown in the citizen's words.
    pub(super) shown: RefCell<Option<OpenGuide>>,
    own: Weak<Self>,
    emit: Box<dyn Fn(ElementEvent)>,
}

impl Store {
    /// Looks at the state.
    pub fn read<T>(&self, look: impl FnOnce(&State) -> T) -> T {
        look(&self.state.borrow())
    }

    /// Where the focus goes now that the screen is there. Asked once.
    pub fn take_focus(&self) -> Option<String> {
        self.state.borrow_mut().focus.take()
    }

    /// The first heading: the desk's own, or the guide's while the case is shown in the citizen's words.
    pub fn heading(&self) -> &'static str {
        match self.shown.borrow().as_ref() {
            Some((_, guide)) => guide.read(GuideState::heading),
            None => self.read(|state| state.texts().screen.heading),
        }
    }

    /// Listens for activity on the screen, also while nothing is filled in. The listeners are passive, so that scrolling waits for none.
    pub fn listen(&self, root: &Element) {
        let root: &EventTarget = root;
        let mut listeners = self.listeners.borrow_mut();
        if listeners.first().is_some_and(|it| it.target() == root) {
            return;
        }
        let listen = |name| {
            let own = self.own.clone();
            let options = EventListenerOptions::run_in_capture_phase();
            EventListener::new_with_options(root, name, options, move |_| {
                if let Some(store) = own.upgrade() {
                    store.record_activity();
                }
            })
        };
        *listeners = ACTIVITY_EVENTS.into_iter().map(listen).collect();
    }

    /// Records that someone is there. A warning that is shown is answered by its button only.
    fn record_activity(&self) {
        if self.state.borrow().left.is_none() {
            self.last.set(now());
        }
    }

    fn draw(&self) {
        if self.frame.borrow().is_some() {
            return;
        }
        let own = self.own.clone();
        self.frame.replace(Some(request_animation_frame(move |_| {
            if let Some(store) = own.upgrade() {
                store.frame.replace(None);
                let redraw = store.redraw.borrow().clone();
                redraw.emit(());
            }
        })));
    }

    fn keep_watch(&self) {
        let touched = self.state.borrow().is_touched();
        if touched == self.watch.borrow().is_some() {
            return;
        }
        let own = self.own.clone();
        let watch = touched.then(|| {
            Interval::new(SECOND, move || {
                if let Some(store) = own.upgrade() {
                    store.check_clock();
                }
            })
        });
        self.watch.replace(watch);
    }

    fn check_clock(&self) {
        let gone = now()
            .saturating_sub(self.last.get())
            .div_euclid(i64::from(SECOND));
        let seconds = u32::try_from(gone).unwrap_or_default();
        if seconds >= IDLE {
            self.send(Action::Idle(seconds));
        }
        let minute = now().div_euclid(MINUTE);
        if self.minute.replace(minute) != minute {
            self.draw();
        }
    }

    /// What the person has answered in the guide they are shown.
    fn answered(&self) -> Option<Answers> {
        let shown = self.shown.borrow();
        let (_, guide) = shown.as_ref()?;
        Some(guide.read(|state| state.answers.clone()))
    }

    /// Copies the text to export.
    fn copy(&self) {
        let own = self.own.clone();
        let announce = Callback::from(move |text| {
            if let Some(store) = own.upgrade() {
                store.send(Action::Announce(text));
            }
        });
        let text = self.read(|state| Some(state.export.as_ref()?.text.clone()));
        let words = self.read(panel::words);
        if let Some(text) = text {
            export::copy_text(&text, words, &announce);
        }
    }
}

impl Dispatch for Store {
    type Action = Action;

    fn send(&self, action: Action) {
        if !matches!(action, Action::Idle(_)) {
            self.last.set(now());
        }
        if matches!(action, Action::Turn(_))
            && let Some(answers) = self.answered()
        {
            self.state.borrow_mut().apply(Action::TakeOver(answers));
        }
        let copies = matches!(action, Action::Journal(_));
        let events = self.state.borrow_mut().apply(action);
        self.draw();
        self.keep_watch();
        for event in events {
            (self.emit)(event);
        }
        if copies {
            self.copy();
        }
    }

    fn on_change(&self, redraw: Callback<()>) {
        self.redraw.replace(redraw);
    }
}

impl Hosted for Store {
    fn new(setting: Setting, emit: impl Fn(ElementEvent) + 'static) -> Rc<Self> {
        Rc::new_cyclic(|own| Self {
            state: RefCell::new(State::new(setting)),
            redraw: RefCell::new(Callback::noop()),
            frame: RefCell::new(None),
            watch: RefCell::new(None),
            last: Cell::new(now()),
            listeners: RefCell::default(),
            minute: Cell::new(now().div_euclid(MINUTE)),
            shown: RefCell::new(None),
            own: own.clone(),
            emit: Box::new(emit),
        })
    }

    fn setting(&self) -> Setting {
        self.state.borrow().setting
    }

    fn set(&self, setting: Setting) {
        self.send(Action::Set(setting));
    }

    fn set_today(&self, today: Date) {
        self.send(Action::Today(today));
    }

    fn reset(&self) {
        let mut state = self.state.borrow_mut();
        state.wipe();
        state.focus = None;
        drop(state);
        self.draw();
        self.keep_watch();
    }
}
