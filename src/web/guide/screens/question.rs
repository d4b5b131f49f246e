//! A question, however it is answered, and what can be read about it.

use yew::{Callback, Html};

use super::focus::Rank;
use super::heading;
use super::{button, radio_group, text_field, tick};
use crate::values::Word;
use crate::view::question::{QuestionKind, QuestionView, ReadMore};
use crate::web::components::icon::Icon;
use crate::web::components::read_more::read_more;
use crate::web::components::tags::{div, keyed, paragraph, points};
use crate::web::guide::state::{Action, State};

/// The question with everything that belongs to it.
pub fn question(asked: &QuestionView, rank: Rank, state: &State, send: &Callback<Action>) -> Html {
    let answer = match &asked.kind {
        QuestionKind::Choices(choices) => {
            radio_group::radio_group(asked, choices, rank, state, send)
        }
        QuestionKind::Text(input) => text_field::text_field(asked, input, rank, state, send),
        QuestionKind::Tick => tick::tick(asked, state, send),
    };
    let mut parts = match rank {
        // Outside what it names, so that whoever hears it when the step appears does not hear it twice.
        Rank::Main => {
            let heading = heading::step(state.setting.heading_level, asked.label);
            vec![div("", vec![heading, answer])]
        }
        Rank::Small => vec![answer],
    };
    if let Some(label) = asked.other_way {
        let other_way = button::link(label, Icon::Pencil, send, Action::OtherWay(asked.field));
        parts.push(div("", vec![other_way]));
    }
    if !asked.help.is_empty() {
        parts.push(div("kvp-help", asked.help.iter().map(help).collect()));
    }
    keyed("div", "kvp-question", asked.field.id(), parts)
}

fn help(more: &ReadMore) -> Html {
    let mut parts: Vec<Html> = more.paragraphs.iter().map(|text| paragraph(text)).collect();
    parts.push(points(more.points));
    read_more(more.title, parts)
}
