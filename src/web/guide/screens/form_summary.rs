//! Answers in a list, each with the way to change it.

use yew::{Callback, Html};

use super::button::{named_link, on_click};
use crate::texts::fill;
use crate::view::answer::{AnswerRow, rows};
use crate::web::components::amount::amount;
use crate::web::components::icon::Icon;
use crate::web::components::tags::{div, keyed, tag, words};
use crate::web::guide::state::{Action, State};

/// All answers that the law date asks for. Where `send` is given, they can be changed.
pub fn form_summary(state: &State, send: Option<&Callback<Action>>) -> Html {
    let Some(rulebook) = state.rulebook() else {
        return Html::default();
    };
    let rows = rows(&state.answers, rulebook, state.texts());
    let rows = rows.iter().map(|answer| row(answer, state, send)).collect();
    div(
        "aksel-form-summary",
        vec![tag("dl", "aksel-form-summary__answers", rows)],
    )
}

fn row(row: &AnswerRow, state: &State, send: Option<&Callback<Action>>) -> Html {
    let mut parts = vec![
        words("dt", "aksel-label", row.topic),
        tag(
            "dd",
            "aksel-form-summary__value aksel-body-long aksel-body-long--medium",
            vec![amount(&row.answer)],
        ),
    ];
    if let Some((send, step)) = send.zip(row.step) {
        let texts = state.texts().navigation();
        let name = fill(texts.change_topic(), &[("tema", row.topic)]);
        let edit = on_click(send, Action::Edit(step));
        let link = named_link(Some(name), "", texts.change(), Some(Icon::Pencil), edit);
        parts.push(tag("dd", "kvp-answer__change", vec![link]));
    }
    keyed(
        "div",
        "aksel-form-summary__answer kvp-answer",
        row.topic,
        parts,
    )
}
