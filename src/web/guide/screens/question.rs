//! A question, however it is answered, and what can be read about it.

use yew::{Callback, Html};

use super::{button, radio_group, text_field, tick};
use crate::view::question::{Asked, Form, Reading};
use crate::web::components::icon::Icon;
use crate::web::components::read_more::read_more;
use crate::web::components::tags::{div, keyed, paragraph, points};
use crate::web::guide::state::{Action, State};

/// The question with everything that belongs to it.
pub fn question(asked: &Asked, state: &State, send: &Callback<Action>) -> Html {
    let mut parts = vec![match &asked.form {
        Form::Choices(choices) => radio_group::radio_group(asked, choices, state, send),
        Form::Text(form) => text_field::text_field(asked, form, state, send),
        Form::Tick => tick::tick(asked, state, send),
    }];
    if let Some(label) = asked.other_way {
        let other_way = button::link(label, Icon::Pencil, send, Action::OtherWay);
        parts.push(div("", vec![other_way]));
    }
    if !asked.help.is_empty() {
        parts.push(div("kvp-help", asked.help.iter().map(reading).collect()));
    }
    keyed("div", "kvp-question", asked.field.id(), parts)
}

fn reading(reading: &Reading) -> Html {
    let mut parts: Vec<Html> = reading
        .paragraphs
        .iter()
        .map(|text| paragraph(text))
        .collect();
    parts.push(points(reading.points));
    read_more(reading.title, parts)
}
