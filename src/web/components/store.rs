//! One guide's state, and the way to it: whoever sends an action, everyone sees what came of it.

use std::cell::RefCell;
use std::rc::Rc;

use yew::Callback;

use crate::web::state::{Action, Event, Focus, Setting, State};

/// A guide's state. It is read and changed at once; only the screen follows a moment later.
pub struct Store {
    state: RefCell<State>,
    redraw: RefCell<Callback<()>>,
    tell: Box<dyn Fn(Event)>,
}

impl Store {
    /// A guide that nobody has touched, and whom it tells of events.
    pub fn new(setting: Setting, tell: impl Fn(Event) + 'static) -> Rc<Self> {
        Rc::new(Self {
            state: RefCell::new(State::new(setting)),
            redraw: RefCell::new(Callback::noop()),
            tell: Box::new(tell),
        })
    }

    /// Does what an action says, has the screen drawn anew, and tells what others should hear.
    pub fn send(&self, action: Action) {
        let events = self.state.borrow_mut().apply(action);
        let redraw = self.redraw.borrow().clone();
        redraw.emit(());
        for event in events {
            (self.tell)(event);
        }
    }

    /// Looks at the state.
    pub fn read<T>(&self, look: impl FnOnce(&State) -> T) -> T {
        look(&self.state.borrow())
    }

    /// Where the focus goes now that the screen is there. Asked once.
    pub fn take_focus(&self) -> Option<Focus> {
        self.state.borrow_mut().focus.take()
    }

    /// Forgets everything, and tells nobody.
    pub fn forget(&self) {
        let mut state = self.state.borrow_mut();
        *state = State::new(state.setting);
        drop(state);
        let redraw = self.redraw.borrow().clone();
        redraw.emit(());
    }

    /// How the screen is drawn anew.
    pub fn on_change(&self, redraw: Callback<()>) {
        self.redraw.replace(redraw);
    }
}
