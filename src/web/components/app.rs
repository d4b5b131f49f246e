//! The guide: the screen that the state says.

use std::rc::Rc;

use yew::{Callback, Component, Context, Html, NodeRef, Properties, html};

use super::tags::{div, keyed};
use super::{Store, alert, focus, result, start, step, summary};
use crate::kvp::Fact;
use crate::view::message;
use crate::web::state::{Action, Screen, State};

/// Draws one guide.
pub struct App {
    root: NodeRef,
    send: Callback<Action>,
}

/// The guide to draw.
#[derive(Clone, Properties)]
pub struct Props {
    /// Its state.
    pub store: Rc<Store>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.store, &other.store)
    }
}

impl Component for App {
    type Message = ();
    type Properties = Props;

    fn create(context: &Context<Self>) -> Self {
        let store = Rc::clone(&context.props().store);
        store.on_change(context.link().callback(|()| ()));
        Self {
            root: NodeRef::default(),
            send: Callback::from(move |action| store.send(action)),
        }
    }

    fn view(&self, context: &Context<Self>) -> Html {
        context.props().store.read(|state| html! {
            <section ref={self.root.clone()} class="kvp-guide" aria-label={state.texts().navigation.region}>
                { notice(state) }
                { keyed("div", "kvp-screen", &name(state), screen(state, &self.send)) }
            </section>
        })
    }

    fn rendered(&mut self, context: &Context<Self>, _: bool) {
        if let Some(target) = context.props().store.take_focus() {
            focus::place(&self.root, target);
        }
    }
}

/// Where there are no rules for the day, nothing can be asked.
fn screen(state: &State, send: &Callback<Action>) -> Vec<Html> {
    match state.screen {
        _ if state.rulebook().is_none() => start::start(state, send),
        Screen::Start => start::start(state, send),
        Screen::Step(step) => step::step(step, state, send),
        Screen::Summary => summary::summary(state, send),
        Screen::Result => result::result(state, send),
    }
}

/// What must be known on every screen: that it cannot be today, or that there are no rules for the day.
fn notice(state: &State) -> Html {
    let texts = state.texts();
    let mut notices = Vec::new();
    if state.clock_is_wrong() {
        notices.push(alert::warning(&message::about_clock(
            state.setting.today,
            texts,
        )));
    }
    if state.rulebook().is_none() {
        notices.push(alert::warning(&message::about_coverage(texts)));
    }
    div("kvp-notices", notices)
}

/// A name that changes whenever the words do. All is then drawn anew, also where a translator has been at work and no
/// change to a text would be seen.
fn name(state: &State) -> String {
    let screen = match state.screen {
        Screen::Start => "start",
        Screen::Step(step) => step.topic().map_or("plan", Fact::id),
        Screen::Summary => "summary",
        Screen::Result => "result",
    };
    let day = state.law_date().to_string();
    let level = state.setting.heading_level.to_string();
    [screen, state.setting.language.tag(), &day, &level].join(" ")
}
