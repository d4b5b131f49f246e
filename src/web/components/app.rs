//! What draws a screen, whichever it is: once more whenever its state has changed, and then with the focus where it belongs.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::render::{AnimationFrame, request_animation_frame};
use web_sys::Element;
use yew::{Callback, Component, Context, Html, NodeRef, Properties};

use super::kept::Kept;
use super::store::{Drawable, Store};
use crate::web::setting::{ScreenState, Setting};

/// Draws one screen.
pub struct App<State: Drawable> {
    root: NodeRef,
    send: Callback<State::Action>,
    setting: Cell<Option<Setting>>,
    /// What another setting must leave as it is, until it is drawn.
    kept: RefCell<Option<Kept>>,
}

/// The screen to draw.
#[derive(Properties)]
pub struct Props<State: Drawable> {
    /// Its state.
    pub store: Rc<Store<State>>,
}

impl<State: Drawable> PartialEq for Props<State> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.store, &other.store)
    }
}

impl<State: Drawable> Component for App<State> {
    type Message = ();
    type Properties = Props<State>;

    fn create(context: &Context<Self>) -> Self {
        let store = Rc::clone(&context.props().store);
        let redraw = context.link().callback(|()| ());
        store.on_change(if State::ONCE_A_FRAME {
            once_a_frame(redraw)
        } else {
            redraw
        });
        Self {
            root: NodeRef::default(),
            send: Callback::from(move |action| store.send(action)),
            setting: Cell::default(),
            kept: RefCell::default(),
        }
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let store = &context.props().store;
        let setting = Some(store.read(ScreenState::setting));
        if self.setting.replace(setting) != setting {
            self.kept
                .replace(self.root.cast().map(|root| Kept::of(&root)));
        }
        store.draw(&self.root, &self.send)
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        if let Some(root) = self.root.cast::<Element>() {
            if let Some(kept) = self.kept.take() {
                kept.restore(&root);
            }
            State::after_draw(&root, context.props().store.take_focus());
        }
    }
}

/// The same, at the next frame, and once there however often it is called before.
fn once_a_frame(redraw: Callback<()>) -> Callback<()> {
    let asked: Rc<RefCell<Option<AnimationFrame>>> = Rc::default();
    Callback::from(move |()| {
        if asked.borrow().is_some() {
            return;
        }
        let (redraw, answered) = (redraw.clone(), Rc::downgrade(&asked));
        let frame = request_animation_frame(move |_| {
            if let Some(answered) = answered.upgrade() {
                answered.replace(None);
            }
            redraw.emit(());
        });
        asked.replace(Some(frame));
    })
}
