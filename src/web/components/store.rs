//! One screen's state, and the way to it: whoever sends an action, everyone sees what came of it.

use std::cell::RefCell;
use std::rc::Rc;

use yew::Callback;

use crate::values::Date;
use crate::web::setting::{ElementEvent, ScreenState, Setting};

/// The way to a screen's state, for whoever draws it and whoever sets it.
pub trait Dispatch: 'static {
    /// What someone does.
    type Action: 'static;

    /// Does what an action says, has the screen drawn anew, and emits the events that follow.
    fn send(&self, action: Self::Action);

    /// How the screen is drawn anew.
    fn on_change(&self, redraw: Callback<()>);
}

/// A screen's state as the element has it.
pub trait Hosted: Dispatch {
    /// A screen that nobody has touched, and what it calls with its events.
    fn new(setting: Setting, emit: impl Fn(ElementEvent) + 'static) -> Rc<Self>;

    /// What the host decides.
    fn setting(&self) -> Setting;

    /// The host decides something anew.
    fn set(&self, setting: Setting);

    /// It is another day than it was.
    fn set_today(&self, today: Date);

    /// Wipes what was filled in, and emits nothing.
    fn reset(&self);
}

/// A screen's state. It is read and changed at once; only the screen follows a moment later.
pub struct Store<State> {
    state: RefCell<State>,
    redraw: RefCell<Callback<()>>,
    emit: Box<dyn Fn(ElementEvent)>,
}

impl<State: ScreenState> Store<State> {
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

impl<State: ScreenState + 'static> Dispatch for Store<State> {
    type Action = State::Action;

    fn send(&self, action: State::Action) {
        let events = self.state.borrow_mut().apply(action);
        self.draw();
        for event in events {
            (self.emit)(event);
        }
    }

    fn on_change(&self, redraw: Callback<()>) {
        self.redraw.replace(redraw);
    }
}

impl<State: ScreenState + 'static> Hosted for Store<State> {
    fn new(setting: Setting, emit: impl Fn(ElementEvent) + 'static) -> Rc<Self> {
        Rc::new(Self {
            state: RefCell::new(State::new(setting)),
            redraw: RefCell::new(Callback::noop()),
            emit: Box::new(emit),
        })
    }

    fn setting(&self) -> Setting {
        self.state.borrow().setting()
    }

    fn set(&self, setting: Setting) {
        self.send(State::set(setting));
    }

    fn set_today(&self, today: Date) {
        self.send(State::today(today));
    }

    fn reset(&self) {
        let mut state = self.state.borrow_mut();
        *state = State::new(state.setting());
        drop(state);
        self.draw();
    }
}
