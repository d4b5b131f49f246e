//! The guide: the screen that the state says.

use std::rc::Rc;

use yew::{Callback, Component, Context, Html, NodeRef, Properties, html};

use super::tags::keyed;
use super::{Store, alert, focus, result, start, step, summary};
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

fn screen(state: &State, send: &Callback<Action>) -> Vec<Html> {
    match state.screen {
        Screen::Start => start::start(state, send),
        Screen::Step(step) => step::step(step, state, send),
        Screen::Summary => summary::summary(state, send),
        Screen::Result => result::result(state, send),
    }
}

/// What must be known on every screen: that there are no rules for the day, or that it cannot be today.
fn notice(state: &State) -> Html {
    let texts = state.texts();
    let text = if state.clock_is_wrong() {
        message::about_clock(state.setting.today, texts)
    } else if let (Err(refusal), None) = (state.assessment(), state.rulebook()) {
        message::about_refusal(refusal, state.law_date(), texts)
    } else {
        return Html::default();
    };
    alert::warning(&text)
}

/// A name that changes whenever the words do. All is then drawn anew, also where a translator has been at work and no
/// change to a text would be seen.
fn name(state: &State) -> String {
    let screen = match state.screen {
        Screen::Start => "start",
        Screen::Step(step) => step.topic().id(),
        Screen::Summary => "summary",
        Screen::Result => "result",
    };
    let day = state.law_date().to_string();
    let level = state.setting.heading_level.to_string();
    [screen, state.setting.language.tag(), &day, &level].join(" ")
}
