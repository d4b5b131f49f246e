//! Choices of which one holds. Choosing never moves on.

use yew::{Callback, Html, html};

use super::error_message::error_message;
use super::focus::{Rank, field_id, label_id};
use crate::view::answer::chosen;
use crate::view::question::{ChoiceOption, GuideField, QuestionView};
use crate::web::components::tags::div;
use crate::web::guide::state::{Action, State};

/// The group with its legend, its choices and its message.
pub fn radio_group(
    asked: &QuestionView,
    choices: &[ChoiceOption],
    rank: Rank,
    state: &State,
    send: &Callback<Action>,
) -> Html {
    let GuideField::Fact(fact) = asked.field else {
        return Html::default();
    };
    let id = field_id(asked.field);
    let description = [&id, "-description"].concat();
    let error_id = [&id, "-error"].concat();
    let (class, invalid) = match state.shown_error(asked.field) {
        Some(_) => (
            "aksel-radio-group aksel-radio-group--medium aksel-fieldset aksel-fieldset--medium aksel-fieldset--error",
            Some("true"),
        ),
        None => (
            "aksel-radio-group aksel-radio-group--medium aksel-fieldset aksel-fieldset--medium",
            None,
        ),
    };
    let radios = choices.iter().map(|choice| {
        let checked = chosen(&state.answers, fact) == Some(choice.word);
        let word = choice.word;
        radio(
            &id,
            choice,
            checked,
            invalid.is_some(),
            send.reform(move |_| Action::Choose(fact, word)),
        )
    });
    let radios = div("aksel-radio-buttons", radios.collect());
    let message = error_message(
        error_id.clone(),
        "aksel-fieldset__error",
        asked.field,
        state,
    );
    let label = label_id(asked.field, rank);
    html! {
        <fieldset {id} {class} part="question" role="radiogroup" aria-required="true" aria-invalid={invalid}
            aria-labelledby={label.clone()} aria-describedby={[&description, " ", &error_id].concat()}>
            if rank == Rank::Small {
                <legend id={label} class="aksel-fieldset__legend aksel-label">{ asked.label }</legend>
            }
            <div id={description} class="aksel-fieldset__description aksel-body-short aksel-body-short--medium">{ asked.description }</div>
            { radios }
            { message }
        </fieldset>
    }
}

fn radio(
    group: &str,
    choice: &ChoiceOption,
    checked: bool,
    wrong: bool,
    onchange: Callback<yew::Event>,
) -> Html {
    let id = [group, "-", choice.word].concat();
    let explanation = [&id, "-explanation"].concat();
    let (class, color) = if wrong {
        (
            "aksel-radio aksel-radio--medium aksel-radio--error",
            Some("danger"),
        )
    } else {
        ("aksel-radio aksel-radio--medium", None)
    };
    html! {
        <div key={choice.word} {class} data-color={color}>
            <input id={id.clone()} type="radio" class="aksel-radio__input" name={group.to_owned()} value={choice.word} {checked}
                aria-describedby={choice.explanation.map(|_| explanation.clone())} {onchange} />
            <label for={id} class="aksel-radio__label aksel-body-short aksel-body-short--medium">{ choice.label }</label>
            if let Some(text) = choice.explanation {
                <p id={explanation} class="aksel-form-field__subdescription aksel-radio__description aksel-body-short aksel-body-short--medium">{ text }</p>
            }
        </div>
    }
}
