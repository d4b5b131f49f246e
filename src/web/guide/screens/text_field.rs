//! A field for a number or a date: a text field, so that nothing typed is lost and no wheel changes it.

use web_sys::HtmlInputElement;
use yew::{Callback, Html, InputEvent, KeyboardEvent, TargetCast, html};

use super::error_message::error_message;
use super::focus::{Rank, field_id, label_id};
use crate::view::question::{GuideField, QuestionView, TextInput};
use crate::web::guide::state::{Action, GuideScreen, State};

/// The field with its label, its hint, its unit and its message.
pub fn text_field(
    asked: &QuestionView,
    input: &TextInput,
    rank: Rank,
    state: &State,
    send: &Callback<Action>,
) -> Html {
    let field = asked.field;
    let id = field_id(field);
    let description = [&id, "-description"].concat();
    let error_id = [&id, "-error"].concat();
    let (class, invalid) = match state.shown_error(field) {
        Some(_) => (
            "aksel-form-field aksel-form-field--medium aksel-text-field--error",
            Some("true"),
        ),
        None => ("aksel-form-field aksel-form-field--medium", None),
    };
    let required = (!field.may_be_empty()).then_some("true");
    // Enter goes on, as it does in a form; beside an amount, one is where it leads.
    let entered = match state.screen {
        GuideScreen::Step(_) => Action::Next,
        _ => Action::Leave(field),
    };
    let message = error_message(error_id.clone(), "aksel-form-field__error", field, state);
    let label = label_id(field, rank);
    html! {
        <div {class} part="question">
            if rank == Rank::Small {
                <label id={label.clone()} for={id.clone()} class="aksel-form-field__label aksel-label">{ asked.label }</label>
            }
            <div id={description.clone()} class="aksel-form-field__description aksel-body-short aksel-body-short--medium">{ asked.description }</div>
            <div class="kvp-with-unit">
                <input {id} type="text" class="aksel-text-field__input aksel-body-short aksel-body-short--medium"
                    inputmode={input.keyboard} size={input.width} autocomplete={input.autocomplete}
                    value={state.typed.text(field).to_owned()} aria-required={required} aria-invalid={invalid}
                    aria-labelledby={label} aria-describedby={[&description, " ", &error_id].concat()}
                    oninput={typing(field, send)} onblur={send.reform(move |_| Action::Leave(field))} onkeydown={on_enter(send, entered)} />
                <span class="aksel-body-short aksel-body-short--medium" aria-hidden="true">{ input.unit }</span>
            </div>
            { message }
        </div>
    }
}

fn typing(field: GuideField, send: &Callback<Action>) -> Callback<InputEvent> {
    send.reform(move |event: InputEvent| {
        Action::Type(
            field,
            event.target_unchecked_into::<HtmlInputElement>().value(),
        )
    })
}

fn on_enter(send: &Callback<Action>, entered: Action) -> Callback<KeyboardEvent> {
    let send = send.clone();
    Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" {
            send.emit(entered.clone());
        }
    })
}
