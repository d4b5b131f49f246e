//! The guide: the screen that the state says.

use web_sys::Element;
use yew::{Callback, Html, NodeRef, html};

use super::{amount, focus, result, start, step, summary};
use crate::values::Written;
use crate::view::message;
use crate::web::components::alert;
use crate::web::components::store::{Drawable, Store};
use crate::web::components::tags::{div, keyed};
use crate::web::guide::state::{Action, Focus, GuideScreen, State};

impl Drawable for State {
    type Beside = ();

    fn draw(&self, (): &(), root: &NodeRef, send: &Callback<Action>) -> Html {
        html! {
            <section ref={root.clone()} class="kvp-guide" aria-label={self.texts().navigation().region()}>
                { notice(self) }
                { keyed("div", "kvp-screen", &name(self), screen(self, send)) }
            </section>
        }
    }

    fn first_heading(&self, (): &()) -> &'static str {
        self.heading()
    }

    fn go(store: &Store<Self>, screen: &str, focuses: bool) -> bool {
        let Some(screen) = store.read(|state| state.reachable(screen)) else {
            return false;
        };
        store.send(Action::Go(screen, focuses));
        true
    }

    fn after_draw(root: &Element, focus: Option<Focus>) {
        if let Some(target) = focus {
            focus::place(root, target);
        }
    }
}

/// Where there are no rules for the day, nothing can be asked.
fn screen(state: &State, send: &Callback<Action>) -> Vec<Html> {
    match state.screen {
        _ if state.rulebook().is_none() => start::start(state, send),
        GuideScreen::Start => start::start(state, send),
        GuideScreen::Amount => amount::amount(state, send),
        GuideScreen::Step(step) => step::step(step, state, send),
        GuideScreen::Summary => summary::summary(state, send),
        GuideScreen::Result => result::result(state, send),
    }
}

/// What must be known on every screen: that the texts are a draft, that it cannot be today, or that there are no rules for the day.
fn notice(state: &State) -> Html {
    let texts = state.texts();
    let mut notices: Vec<_> = alert::draft(texts).into_iter().collect();
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
    let day = state.law_date().written();
    let level = u32::from(state.setting.heading_level).written();
    [
        state.screen.id(),
        state.setting.language.tag(),
        &day,
        &level,
    ]
    .join(" ")
}
