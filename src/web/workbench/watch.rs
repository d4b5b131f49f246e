//! Sees to it that what someone has left filled in is wiped after a while.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Interval;
use gloo::utils::{document, window};
use web_sys::{Element, EventTarget};
use yew::Callback;

use super::state::{Bench, CommonAction, IDLE};
use crate::web::components::store::{Drawable, Store};
use crate::web::now::now;

const SECOND: u32 = 1000;
const MINUTE: i64 = 60_000;
/// The events that count as activity: those that a person makes. What the screen does by itself, such as moving the focus, makes none of them.
const ACTIVITY_EVENTS: [&str; 5] = ["pointerdown", "wheel", "touchmove", "keydown", "input"];

/// How long there has been no activity.
struct Watch {
    /// Says how many seconds, once they are many, and whenever it is another minute: that stands on paper.
    idle: Callback<u32>,
    last: Cell<i64>,
    minute: Cell<i64>,
    /// Whether a warning is shown.
    warned: Cell<bool>,
    /// Says that there is someone after all.
    stay: Callback<()>,
    /// Looks at the clock every second, while something is filled in.
    ticks: RefCell<Option<Interval>>,
    /// Listens for activity. The listeners are passive, so that scrolling waits for none.
    listeners: RefCell<Vec<EventListener>>,
}

/// Begins screens within `container`: at the first field, unless the page has the focus somewhere already or is a frame in another, where
/// someone may be reading. They are watched while something `is_touched`.
pub fn begin<State: Bench + Drawable<Action = <State as Bench>::Action>>(
    store: &Rc<Store<State>>,
    container: &Element,
    is_touched: fn(&State) -> bool,
) {
    watch(store, container, is_touched);
    let window = window();
    let is_framed = !window.parent().is_ok_and(|parent| parent == Some(window));
    let page = container.owner_document().unwrap_or_else(document);
    if !is_framed && page.active_element() == page.body().map(Element::from) {
        store.send(CommonAction::Back.into());
    }
}

fn watch<State: Bench + Drawable<Action = <State as Bench>::Action>>(
    store: &Rc<Store<State>>,
    container: &Element,
    is_touched: fn(&State) -> bool,
) {
    let send = |store: &Rc<Store<State>>| {
        let own = Rc::downgrade(store);
        move |action: CommonAction| {
            if let Some(store) = own.upgrade() {
                store.send(action.into());
            }
        }
    };
    let (idle, stay) = (send(store), send(store));
    let watch = Watch::of(
        container,
        Callback::from(move |seconds| idle(CommonAction::Idle(seconds))),
        Callback::from(move |()| stay(CommonAction::Keep)),
    );
    let own = Rc::downgrade(store);
    store.on_change(Callback::from(move |()| {
        if let Some(store) = own.upgrade() {
            watch
                .warned
                .set(store.read(|state| state.common().left.is_some()));
            watch.keep(store.read(is_touched));
        }
    }));
}

impl Watch {
    fn of(container: &Element, idle: Callback<u32>, stay: Callback<()>) -> Rc<Self> {
        let watch = Rc::new(Self {
            idle,
            last: Cell::new(now()),
            minute: Cell::new(now().div_euclid(MINUTE)),
            warned: Cell::new(false),
            stay,
            ticks: RefCell::default(),
            listeners: RefCell::default(),
        });
        let container: &EventTarget = container;
        let listen = |name| {
            let own = Rc::downgrade(&watch);
            let options = EventListenerOptions::run_in_capture_phase();
            EventListener::new_with_options(container, name, options, move |_| {
                if let Some(watch) = own.upgrade() {
                    watch.record_activity();
                }
            })
        };
        watch
            .listeners
            .replace(ACTIVITY_EVENTS.into_iter().map(listen).collect());
        watch
    }

    fn record_activity(&self) {
        self.last.set(now());
        if self.warned.get() {
            self.stay.emit(());
        }
    }

    /// There may be more or less to watch.
    fn keep(self: &Rc<Self>, watched: bool) {
        if watched == self.ticks.borrow().is_some() {
            return;
        }
        let own = Rc::downgrade(self);
        self.last.set(now());
        let ticks = watched.then(|| {
            Interval::new(SECOND, move || {
                if let Some(watch) = own.upgrade() {
                    watch.check_clock();
                }
            })
        });
        self.ticks.replace(ticks);
    }

    fn check_clock(&self) {
        let gone = now()
            .saturating_sub(self.last.get())
            .div_euclid(i64::from(SECOND));
        let seconds = u32::try_from(gone).unwrap_or_default();
        let minute = now().div_euclid(MINUTE);
        if self.minute.replace(minute) != minute || seconds >= IDLE {
            self.idle.emit(seconds);
        }
    }
}
