//! Choices of which one holds. Choosing never moves on.

use yew::{Callback, Html, classes, html};

use super::error_message::error_message;
use super::focus::{field_id, label_id};
use crate::view::answer::chosen;
use crate::view::message::about_input;
use crate::view::question::{Asked, Choice, Field};
use crate::web::state::{Action, State};

/// The group with its legend, its choices and its message.
pub fn radio_group(
    asked: &Asked,
    choices: &[Choice],
    state: &State,
    send: &Callback<Action>,
) -> Html {
    let id = field_id(asked.field);
    let description = [&id, "-description"].concat();
    let error_id = [&id, "-error"].concat();
    let error = state.shown_error(asked.field);
    let message =
        error.map(|error| about_input(asked.field, error, state.law_date(), state.texts()));
    let class = classes!(
        "aksel-radio-group",
        "aksel-radio-group--medium",
        "aksel-fieldset",
        "aksel-fieldset--medium",
        error.map(|_| "aksel-fieldset--error"),
    );
    let described = [&description, " ", &error_id].concat();
    html! {
        <fieldset {id} {class} part="question" role="radiogroup" aria-labelledby={label_id(asked.field)} aria-describedby={described}
            aria-required="true" aria-invalid={error.map(|_| "true")}>
            <legend id={label_id(asked.field)} class="aksel-fieldset__legend aksel-label">{ asked.label }</legend>
            <div id={description} class="aksel-fieldset__description aksel-body-short aksel-body-short--medium">{ asked.description }</div>
            <div class="aksel-radio-buttons">
                { for choices.iter().map(|choice| radio(asked.field, choice, error.is_some(), state, send)) }
            </div>
            { error_message(error_id, "aksel-fieldset__error", message.as_deref()) }
        </fieldset>
    }
}

fn radio(
    field: Field,
    choice: &Choice,
    wrong: bool,
    state: &State,
    send: &Callback<Action>,
) -> Html {
    let Field::Fact(fact) = field else {
        return Html::default();
    };
    let word = choice.word;
    let id = [&field_id(field), "-", word].concat();
    let explanation = [&id, "-explanation"].concat();
    html! {
        <div key={word} class={classes!("aksel-radio", "aksel-radio--medium", wrong.then_some("aksel-radio--error"))} data-color={wrong.then_some("danger")}>
            <input id={id.clone()} type="radio" class="aksel-radio__input" name={field_id(field)} value={word}
                checked={chosen(&state.answers, fact) == Some(word)}
                aria-describedby={choice.explanation.map(|_| explanation.clone())}
                onchange={send.reform(move |_| Action::Choose(fact, word))} />
            <label for={id} class="aksel-radio__label aksel-body-short aksel-body-short--medium">{ choice.label }</label>
            if let Some(text) = choice.explanation {
                <p id={explanation} class="aksel-form-field__subdescription aksel-radio__description aksel-body-short aksel-body-short--medium">{ text }</p>
            }
        </div>
    }
}
