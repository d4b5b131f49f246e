//! A field for a number or a date: a text field, so that nothing typed is lost and no wheel changes it.

use web_sys::HtmlInputElement;
use yew::{Callback, Html, InputEvent, KeyboardEvent, TargetCast, classes, html};

use super::error_message::error_message;
use super::focus::{field_id, label_id};
use crate::view::message::about_input;
use crate::view::question::{Asked, Field};
use crate::web::state::{Action, State};

/// The field with its label, its hint, its unit and its message.
pub fn text_field(
    asked: &Asked,
    unit: &'static str,
    decimals: bool,
    width: u8,
    state: &State,
    send: &Callback<Action>,
) -> Html {
    let field = asked.field;
    let id = field_id(field);
    let description = [&id, "-description"].concat();
    let error_id = [&id, "-error"].concat();
    let error = state.shown_error(field);
    let message = error.map(|error| about_input(field, error, state.law_date(), state.texts()));
    let class = classes!(
        "aksel-form-field",
        "aksel-form-field--medium",
        error.map(|_| "aksel-text-field--error"),
    );
    let described = [&description, " ", &error_id].concat();
    html! {
        <div {class} part="question">
            <label id={label_id(field)} for={id.clone()} class="aksel-form-field__label aksel-label">{ asked.label }</label>
            <div id={description} class="aksel-form-field__description aksel-body-short aksel-body-short--medium">{ asked.description }</div>
            <div class="kvp-with-unit">
                <input {id} type="text" class="aksel-text-field__input aksel-body-short aksel-body-short--medium"
                    inputmode={if decimals { "decimal" } else { "numeric" }} size={width.to_string()}
                    autocomplete={autocomplete(field)} value={state.typed.text(field).to_owned()}
                    aria-required="true" aria-describedby={described} aria-invalid={error.map(|_| "true")}
                    oninput={typing(field, send)} onblur={send.reform(move |_| Action::Leave(field))} onkeydown={on_enter(send)} />
                <span class="aksel-body-short aksel-body-short--medium" aria-hidden="true">{ unit }</span>
            </div>
            { error_message(error_id, "aksel-form-field__error", message.as_deref()) }
        </div>
    }
}

fn typing(field: Field, send: &Callback<Action>) -> Callback<InputEvent> {
    send.reform(move |event: InputEvent| {
        Action::Type(
            field,
            event.target_unchecked_into::<HtmlInputElement>().value(),
        )
    })
}

/// Enter goes on, as it does in a form.
fn on_enter(send: &Callback<Action>) -> Callback<KeyboardEvent> {
    let send = send.clone();
    Callback::from(move |event: KeyboardEvent| {
        if event.key() == "Enter" {
            send.emit(Action::Next);
        }
    })
}

/// Browsers may fill in what is about the person; nothing else has a name they know.
const fn autocomplete(field: Field) -> &'static str {
    match field {
        Field::Foedselsdato => "bday",
        Field::Fact(_) | Field::Laerling => "off",
    }
}
