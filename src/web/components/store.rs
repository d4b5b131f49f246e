//! One screen's state, and the way to it: whoever sends an action, everyone sees what came of it.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::Element;
use yew::{Callback, Html, NodeRef};

use crate::texts::Language;
use crate::web::setting::{ElementEvent, ScreenState, Setting};

/// A state that is drawn as a screen.
pub trait Drawable: ScreenState + Sized + 'static {
    /// What is kept beside it while it is drawn.
    type Beside: Default;

    /// Whether it is drawn at most once a frame, however often it changes.
    const ONCE_A_FRAME: bool = false;

    /// What is to be done once before it is drawn, within `container`.
    fn begin(_: &Rc<Store<Self>>, _: &Element) {}

    /// The screen as one element, which `root` finds again.
    fn draw(&self, beside: &Self::Beside, root: &NodeRef, send: &Callback<Self::Action>) -> Html;

    /// The first heading on it.
    fn first_heading(&self, beside: &Self::Beside) -> &'static str;

    /// Goes to the screen of a name where one could have come there, and says whether it is shown. There is one, unless it says otherwise.
    fn go(_: &Store<Self>, screen: &str, _focuses: bool) -> bool {
        screen == "start"
    }

    /// A language is loaded, which it may have asked for.
    fn loaded(_: &Store<Self>, _: Language) {}

    /// What is left to do once it is in the page, and where the focus goes.
    fn after_draw(root: &Element, focus: Option<Self::Focus>);
}

/// A screen's state. It is read and changed at once; only the screen follows a moment later.
pub struct Store<State: Drawable> {
    state: RefCell<State>,
    /// What is kept beside it while it is drawn.
    pub beside: State::Beside,
    followers: RefCell<Vec<Callback<()>>>,
    emit: Box<dyn Fn(ElementEvent)>,
}

impl<State: Drawable> Store<State> {
    /// A screen that nobody has touched, and what it calls with its events.
    pub fn new(setting: Setting, emit: impl Fn(ElementEvent) + 'static) -> Rc<Self> {
        Rc::new(Self {
            state: RefCell::new(State::new(setting)),
            beside: State::Beside::default(),
            followers: RefCell::default(),
            emit: Box::new(emit),
        })
    }

    /// Looks at the state.
    pub fn read<T>(&self, look: impl FnOnce(&State) -> T) -> T {
        look(&self.state.borrow())
    }

    /// The screen, and how an action is sent from it.
    pub fn draw(&self, root: &NodeRef, send: &Callback<State::Action>) -> Html {
        self.state.borrow().draw(&self.beside, root, send)
    }

    /// Where the focus goes now that the screen is there. Asked once.
    pub fn take_focus(&self) -> Option<State::Focus> {
        self.state.borrow_mut().take_focus()
    }

    /// Calls `follow` whenever something was done.
    pub fn on_change(&self, follow: Callback<()>) {
        self.followers.borrow_mut().push(follow);
    }

    /// Does what an action says, has the screen drawn anew, and emits the events that follow.
    pub fn send(&self, action: State::Action) {
        let events = self.state.borrow_mut().apply(action);
        self.tell_followers();
        for event in events {
            (self.emit)(event);
        }
    }

    /// Wipes what was filled in, and emits nothing.
    pub fn reset(&self) {
        self.state.borrow_mut().reset();
        self.tell_followers();
    }

    fn tell_followers(&self) {
        for follower in self.followers.borrow().iter() {
            follower.emit(());
        }
    }
}
