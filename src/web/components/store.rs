//! One screen's state, and the way to it: whoever sends an action, everyone sees what came of it.

use std::cell::RefCell;
use std::rc::Rc;

use yew::Callback;

use crate::values::Date;
use crate::web::setting::{Event, Model, Setting};

/// The way to a screen's state, for whoever draws it and whoever sets it.
pub trait Source: 'static {
    /// What someone does.
    type Action: 'static;

    /// Does what an action says, has the screen drawn anew, and tells what others should hear.
    fn send(&self, action: Self::Action);

    /// How the screen is drawn anew.
    fn on_change(&self, redraw: Callback<()>);
}

/// A screen's state as the element has it.
pub trait Hosted: Source {
    /// A screen that nobody has touched, and whom it tells of events.
    fn new(setting: Setting, tell: impl Fn(Event) + 'static) -> Rc<Self>;

    /// What the host decides.
    fn setting(&self) -> Setting;

    /// The host decides something anew.
    fn set(&self, setting: Setting);

    /// It is another day than it was.
    fn wake(&self, today: Date);

    /// Forgets what was filled in, and tells nobody.
    fn forget(&self);
}

/// A screen's state. It is read and changed at once; only the screen follows a moment later.
pub struct Store<State> {
    state: RefCell<State>,
    redraw: RefCell<Callback<()>>,
    tell: Box<dyn Fn(Event)>,
}

impl<State: Model> Store<State> {
    /// Looks at the state.
    pub fn read<T>(&self, look: impl FnOnce(&State) -> T) -> T {
        look(&self.state.borrow())
    }

    /// Where the focus goes now that the screen is there. Asked once.
    pub fn take_focus(&self) -> Option<State::Focus> {
        self.state.borrow_mut().take_focus()
    }

    fn draw(&self) {
        let redraw = self.redraw.borrow().clone();
        redraw.emit(());
    }
}

impl<State: Model + 'static> Source for Store<State> {
    type Action = State::Action;

    fn send(&self, action: State::Action) {
        let events = self.state.borrow_mut().apply(action);
        self.draw();
        for event in events {
            (self.tell)(event);
        }
    }

    fn on_change(&self, redraw: Callback<()>) {
        self.redraw.replace(redraw);
    }
}

impl<State: Model + 'static> Hosted for Store<State> {
    fn new(setting: Setting, tell: impl Fn(Event) + 'static) -> Rc<Self> {
        Rc::new(Self {
            state: RefCell::new(State::new(setting)),
            redraw: RefCell::new(Callback::noop()),
            tell: Box::new(tell),
        })
    }

    fn setting(&self) -> Setting {
        self.state.borrow().setting()
    }

    fn set(&self, setting: Setting) {
        self.send(State::set(setting));
    }

    fn wake(&self, today: Date) {
        self.send(State::today(today));
    }

    fn forget(&self) {
        let mut state = self.state.borrow_mut();
        *state = State::new(state.setting());
        drop(state);
        self.draw();
    }
}
