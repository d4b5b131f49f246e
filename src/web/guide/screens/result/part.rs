//! What several parts of the result are made of.

use yew::{Callback, Html};

use crate::web::components::alert;
use crate::web::components::card::Card;
use crate::web::components::icon::Icon;
use crate::web::components::text_to_copy::{MEDIUM, text_to_copy};
use crate::web::guide::screens::button;
use crate::web::guide::screens::focus::COPIED;
use crate::web::guide::state::{Action, State};

/// The way back to the answers.
pub fn review(state: &State, send: &Callback<Action>) -> Html {
    let change = button::on_click(send, Action::Review);
    button::tertiary(
        "",
        state.texts().navigation().change(),
        Icon::Pencil,
        change,
    )
}

/// A card of the result, closed, and on paper only what has been opened.
pub fn folded<'a>(id: &'static str, level: u8, title: &'a str) -> Card<'a> {
    Card {
        id,
        level: level.saturating_add(1),
        title,
        about: "",
        open: false,
        class: "kvp-optional",
    }
}

/// That the result is copied, or its text to copy where the browser would not.
pub fn copied(state: &State) -> Html {
    let status = state.texts().status();
    match &state.copied {
        None => Html::default(),
        Some(Ok(())) => alert::info(status.copied()),
        Some(Err(text)) => text_to_copy(COPIED, MEDIUM, status.not_copied(), text),
    }
}
