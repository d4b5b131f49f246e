//! A box to tick.

use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, TargetCast, html};

use super::focus::{Rank, field_id, label_id};
use crate::view::question::QuestionView;
use crate::web::guide::state::{Action, State};

/// The box with its label and its description.
pub fn tick(asked: &QuestionView, state: &State, send: &Callback<Action>) -> Html {
    let id = field_id(asked.field);
    let description = [&id, "-description"].concat();
    let field = asked.field;
    let onchange = send.reform(move |event: Event| {
        let box_ = event.target_unchecked_into::<HtmlInputElement>();
        Action::Tick(field, box_.checked())
    });
    html! {
        <div class="aksel-checkbox aksel-checkbox--medium" part="question">
            <div class="aksel-checkbox__input-wrapper" data-standalone="false">
                <input id={id.clone()} type="checkbox" class="aksel-checkbox__input" checked={state.ticked(field)}
                    aria-describedby={description.clone()} {onchange} />
                <svg class="aksel-checkbox__icon" viewBox="0 0 13 10" fill="none" focusable="false" aria-hidden="true">
                    <path class="kvp-line" d="M1.5 5 5 8.5l6.5-7" />
                </svg>
            </div>
            <label id={label_id(asked.field, Rank::Small)} for={id} class="aksel-checkbox__label aksel-body-short aksel-body-short--medium">{ asked.label }</label>
            <p id={description} class="aksel-form-field__subdescription aksel-checkbox__description aksel-body-short aksel-body-short--medium">{ asked.description }</p>
        </div>
    }
}
