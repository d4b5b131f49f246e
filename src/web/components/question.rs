//! A question, however it is answered, and what can be read about it.

use yew::{Callback, Html, html};

use super::read_more::ReadMore;
use super::{button, icon::Icon, radio_group, text_field, tick};
use crate::view::question::{Asked, Form, Reading};
use crate::web::state::{Action, State};

/// The question with everything that belongs to it.
pub fn question(asked: &Asked, state: &State, send: &Callback<Action>) -> Html {
    html! {
        <div key={asked.field.id()} class="kvp-question">
            { match &asked.form {
                Form::Choices(choices) => radio_group::radio_group(asked, choices, state, send),
                Form::Text { unit, decimals, width } => {
                    text_field::text_field(asked, unit, *decimals, *width, state, send)
                }
                Form::Tick => tick::tick(asked, state, send),
            } }
            if let Some(label) = asked.other_way {
                <div>{ button::link(label, Icon::Pencil, send, Action::OtherWay) }</div>
            }
            if !asked.help.is_empty() {
                <div class="kvp-help">{ for asked.help.iter().map(reading) }</div>
            }
        </div>
    }
}

/// Something to open and read.
pub fn reading(reading: &Reading) -> Html {
    html! {
        <ReadMore key={reading.title} title={reading.title}>
            <div class="kvp-prose">
                { for reading.paragraphs.iter().map(|text| html! { <p>{ text }</p> }) }
                { points(reading.points) }
            </div>
        </ReadMore>
    }
}

/// A list of points, or nothing where there are none.
pub fn points(points: &[&'static str]) -> Html {
    if points.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="kvp-points aksel-body-long aksel-body-long--medium">
            { for points.iter().map(|&point| html! { <li>{ point }</li> }) }
        </ul>
    }
}
