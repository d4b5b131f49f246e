//! A step: one topic, its questions, and the ways on and back.

use yew::{Callback, Html};

use super::focus::Rank;
use super::question::question;
use super::{error_summary, progress, start_over};
use crate::view::step::Step;
use crate::web::guide::state::{Action, State};

/// A step's screen.
pub fn step(step: Step, state: &State, send: &Callback<Action>) -> Vec<Html> {
    let texts = state.texts();
    let questions = state.questions(step);
    let on = if state.return_to.is_some() {
        texts.navigation().save_change()
    } else if state.walked().last() == Some(&step) {
        texts.navigation().to_summary()
    } else {
        texts.navigation().next()
    };
    let mut parts = vec![progress::progress(state, send)];
    let ranks = core::iter::once(Rank::Main).chain(core::iter::repeat(Rank::Small));
    let asked = questions.iter().zip(ranks);
    parts.push(
        asked
            .map(|(asked, rank)| question(asked, rank, state, send))
            .collect(),
    );
    // The list of errors stands by the button that brought it, where it moves no field that someone types in. It has its place also where
    // there is none.
    parts.push(if questions.len() > 1 {
        error_summary::error_summary(state, send)
    } else {
        Html::default()
    });
    parts.push(start_over::ways(on, Action::Next, state, send));
    parts.push(start_over::start_over(state, send));
    parts
}
