//! What draws a screen, whichever it is: once more whenever its state has changed, and then with the focus where it belongs.

use std::rc::Rc;

use web_sys::Element;
use yew::{Callback, Component, Context, Html, NodeRef, Properties};

use super::store::Hosted;

/// A store whose state is drawn as a screen.
pub trait Drawable: Hosted {
    /// The screen as one element, which `root` finds again.
    fn draw(&self, root: &NodeRef, send: &Callback<Self::Action>) -> Html;

    /// What is left to do once it is in the page.
    fn after_draw(&self, root: &Element);
}

/// Draws one screen.
pub struct App<S: Drawable> {
    root: NodeRef,
    send: Callback<S::Action>,
}

/// The screen to draw.
#[derive(Properties)]
pub struct Props<S: Drawable> {
    /// Its state.
    pub store: Rc<S>,
}

impl<S: Drawable> PartialEq for Props<S> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.store, &other.store)
    }
}

impl<S: Drawable> Component for App<S> {
    type Message = ();
    type Properties = Props<S>;

    fn create(context: &Context<Self>) -> Self {
        let store = Rc::clone(&context.props().store);
        store.on_change(context.link().callback(|()| ()));
        Self {
            root: NodeRef::default(),
            send: Callback::from(move |action| store.send(action)),
        }
    }

    fn view(&self, context: &Context<Self>) -> Html {
        context.props().store.draw(&self.root, &self.send)
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        if let Some(root) = self.root.cast::<Element>() {
            context.props().store.after_draw(&root);
        }
    }
}
